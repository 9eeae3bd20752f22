import { build, ensureDependencies, fail } from './steps.mjs';

// npm start: a browser with the extension in it, on LinkedIn's setting, or with --practice on a practice page. Without a
// display, or with --demo, the whole main job runs by itself there.
try {
  await ensureDependencies();
  build();
  const wantsDemo = process.argv.includes('--demo') || !hasDisplay();
  // What needs the dependencies is loaded only now that they are there.
  if (wantsDemo)
    await (await import('./demo/demo.mjs')).demo(process.argv.includes('--firefox') ? 'firefox' : 'chromium');
  else if (process.argv.includes('--practice')) await (await import('./open-practice.mjs')).openPractice();
  else await (await import('./open-browser.mjs')).openBrowser();
} catch (error) {
  fail(error);
}

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
