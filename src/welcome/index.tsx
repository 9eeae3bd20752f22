import { render } from 'preact';
import { hasAccess, requestAccess } from '../platform/access';
import { keepStored } from '../platform/keep';
import { readManaged } from '../platform/managed';
import { onOptions, readOptions } from '../platform/options';
import { program } from '../platform/program';
import { saveOptions } from '../platform/stored-options';
import { openSetting } from '../platform/tabs';
import { loadWords } from '../platform/texts';
import { showTheme } from '../ui/show-theme';
import { kindOf } from './kinds';
import type { Ports } from './ports';
import { Welcome } from './Welcome';

const ports: Ports = {
  managed: await readManaged(),
  hasAccess,
  requestAccess,
  openSetting,
  loadWords,
  readOptions,
  saveOptions,
  onOptions,
};

keepStored();
const options = await readOptions();
const words = await loadWords(options.language);
showTheme(options.theme);
document.documentElement.lang = words.language;
const root = document.getElementById('welcome');
if (root) render(<Welcome ports={ports} words={words} options={options} kind={kindOf(program().browser)} />, root);
