import { expect, test } from '@playwright/test';

test('no text becomes part of the page as HTML or as a script, and no worker comes from elsewhere', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const attempts = await page.evaluate(() => {
    const outcomeOf = (attempt: () => unknown) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    };
    const script = document.createElement('script');
    return {
      html: outcomeOf(() => (document.createElement('p').innerHTML = '<b>a name</b>')),
      script: outcomeOf(() => (script.textContent = 'a name')),
      scriptAddress: outcomeOf(() => (script.src = 'https://elsewhere.example/script.js')),
      worker: outcomeOf(() => new Worker('https://elsewhere.example/worker.js')),
      text: outcomeOf(() => (document.createElement('p').textContent = '<b>a name</b>')),
    };
  });
  expect(attempts).toEqual({
    html: 'refused',
    script: 'refused',
    scriptAddress: 'refused',
    worker: 'refused',
    text: 'done',
  });
});
