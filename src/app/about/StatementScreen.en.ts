import type { StatementScreenTexts } from './StatementScreen.nl.ts';

export const statementScreen: StatementScreenTexts = {
  privacyTitle: 'Privacy',
  privacyLead: 'What the app keeps, where that is, and what nobody gets to see.',
  privacy: [
    {
      title: 'No server and no accounts',
      text: 'What you fill in or make is in the storage of the browser in which you do so. The app itself sends nothing to any other address. Only what you share, e-mail, copy, print or save as a file leaves this device.',
    },
    {
      title: 'Answers are locked',
      text: 'Until they are handed in, answers are readable on the device on which they are given. At hand-in they are encrypted with the round’s key. On a device that goes round, the readable version is then erased. The app keeps no name, time or device with them.',
    },
    {
      title: 'On your own device',
      text: 'If you answer by your facilitator’s link, your answers stay readable on that device until you erase them. What you send or show as a code is already locked. Your facilitator’s camera reads only the code; the images are not kept. The road you choose, such as e-mail, does show who the message comes from. While the round is open you can change or withdraw your answers. If you erase everything and answer again by the link, that counts as a second questionnaire.',
    },
    {
      title: 'What is in the link',
      text: 'The link of the invitation is the same for all members and holds nothing about you. If you draw a slip, it bears a link of its own with a random number; nobody notes who has which slip. Otherwise the link holds only the name of the network, the school year, which questionnaire, what may become visible, the dates and the round’s public key. It stands behind the # in the address, and a browser does not send that part to a server.',
    },
    {
      title: 'Only the group is shown',
      text: 'When a round closes, and for a next edition, the app opens the answers in memory, works out what the group may see and keeps only that. To count how many members have handed in, in a round with one key holder it opens them for a moment before that too. No screen shows a facilitator one person’s answers. The round’s key is on the facilitator’s device, though: whoever manages that device and can program could open the encrypted answers by other means, and with your message beside them see whose they are. Where a round has two key holders, only half of the key is there, and that takes the second key too. So agree on who manages it, and delete the questionnaires and the key after the agreed date.',
    },
    {
      title: 'Small numbers stay hidden',
      text: 'A mean appears from 5 answers, the spread from 8, and how often each answer to a statement was given from 10; a round may set that higher, never lower. Anything of a statement appears only if everyone who counts for the dimension has answered it. If a round asks for the role, a mean by role can appear too, from 5 members with that role and 5 others. The spread and the statements of that dimension then stay hidden. Means have one decimal. Close to an end of the scale it only says "… or more" or "… or less", because an exact figure there would tell everybody’s answers.',
    },
    {
      title: 'To a research office only if that was said beforehand',
      text: 'When preparing a round, the facilitator chooses whether anonymised answers may go to a research office. Members read that before the first statement; once the round is open it is fixed. Such an office gets a row of answers of each member, in random order, without name, number or time. A role stands with it only where at least 5 members share it. The package is encrypted with the key of the office.',
    },
    {
      title: 'Backup and handover',
      text: 'A facilitator can put everything on the device, or one network, into a file. In it are the handed-in questionnaires and their keys too. The file is encrypted with a passphrase. Whoever has the file and the passphrase can do what the facilitator can. A second key, and what someone keeps on their own device as a member, are not in it.',
    },
    {
      title: 'Deleting',
      text: 'A facilitator can delete the handed-in questionnaires, the key and the slips of a closed round; the picture of the group then stays. Deleting a whole round or network is possible too. The app first names what goes. Backups, messages that were sent and what is on other devices do not go along. As a member you erase what is on your device yourself. Clearing the browser’s storage clears everything there.',
    },
  ],
  accessibilityTitle: 'Accessibility',
  accessibilityLead: 'The app is made to be used by everybody, following WCAG 2.2 level AA (EN 301 549).',
  accessibility: [
    {
      title: 'What you may expect',
      text: 'Everything works with the keyboard and with a screen reader. Colour alone never says anything. Text can be enlarged to 200 %. The app follows your device’s settings for light, dark, high contrast and less motion. Every picture is there as a table too.',
    },
    {
      title: 'How this was checked',
      text: 'The screens are checked automatically with axe, most of them in both languages and in a real browser. The whole story of a round is walked through in a real browser, at phone and at laptop size.',
    },
    {
      title: 'What we do not know yet',
      text: 'The app has not yet been assessed by an independent expert, nor tested by people who use a screen reader every day. The downloaded picture (SVG and PNG) has a short description; the figures are in the table and in the CSV file.',
    },
  ],
};
