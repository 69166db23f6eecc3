import type { InviteByEmailTexts } from './InviteByEmail.nl.ts';

export const inviteByEmail: InviteByEmailTexts = {
  emailTitle: 'E-mail',
  emailText: 'A text that is ready to send. Add where members send their answers, and change it as you like.',
  emailSubjectLabel: 'Subject',
  emailBodyLabel: 'Text',
  copyEmail: 'Copy the text',
  openEmail: 'Open in your e-mail program',
  emailSubject: (networkName: string, schoolYear: string) => `Questionnaire ${networkName}, ${schoolYear}`,
  emailBody: (networkName: string, closesOn: string, mean: number, link: string) =>
    `Dear all,

How do we learn together in ${networkName}, and what does that yield for us? With this short questionnaire we make one picture of it, to talk about together.

It takes about five minutes and you can answer until ${closesOn}:

${link}

Your answers are locked before you hand them in. The app shows the answers of one person to nobody; a mean appears only from ${mean} members.

Open the link in your usual browser. After the first time you can also go on without internet. At the end it says how to hand in.`,
};
