import { render } from 'preact';
import { hasAccess, requestAccess } from '../platform/access';
import { keepStored } from '../platform/keep';
import { onOptions, readOptions } from '../platform/options';
import { program } from '../platform/program';
import { saveOptions } from '../platform/stored-options';
import { openSetting } from '../platform/tabs';
import { loadTexts } from '../platform/texts';
import { showTheme } from '../ui/show-theme';
import { kindOf } from './kinds';
import type { Ports } from './ports';
import { Welcome } from './Welcome';

const ports: Ports = { hasAccess, requestAccess, openSetting, readOptions, saveOptions, onOptions };

keepStored();
const [{ language, texts }, options] = await Promise.all([loadTexts(), readOptions()]);
showTheme(options.theme);
document.documentElement.lang = language;
document.title = texts('report_title', { section: texts('welcome_page') });
const root = document.getElementById('welcome');
if (root) render(<Welcome ports={ports} texts={texts} options={options} kind={kindOf(program().browser)} />, root);
