import { useRef, useState } from 'preact/hooks';
import { addressOf } from '../../linkedin/address';
import type { SettingDefinition } from '../../linkedin/catalogue/shape';
import type { Ports } from '../ports';

/** What is needed of a setting for opening its page. */
type Openable = Pick<SettingDefinition, 'id' | 'paths'>;

/** The one tab in which the list opens pages; it outlasts a step to another section and back. */
const tabs = new WeakMap<Ports, number>();

/** Opens pages, one at each press and none by itself. A press while one is being opened asks for nothing new. */
export function useOpening(ports: Ports) {
  const [isRefused, setRefused] = useState(false);
  const [opened, setOpened] = useState<string>();
  const isBusy = useRef(false);
  const once = async (open: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const failed = await open().then(
      () => false,
      () => true,
    );
    setRefused(failed);
    isBusy.current = false;
  };
  const openIt = (setting: Openable) => openInOneTab(ports, addressOf(setting));
  return {
    isRefused,
    /** Id of the setting that `openNext` opened last. */
    opened,
    /** A tab that shows the setting already comes to the front instead. */
    open: (setting: Openable) =>
      once(async () => {
        if (!(await ports.showSetting(setting.id, addressOf(setting)))) await openIt(setting);
      }),
    openNext: (setting: Openable) =>
      once(async () => {
        await openIt(setting);
        setOpened(setting.id);
      }),
  };
}

async function openInOneTab(ports: Ports, address: string): Promise<void> {
  const tab = await ports.openSettingPage(address, tabs.get(ports));
  if (tab === undefined) tabs.delete(ports);
  else tabs.set(ports, tab);
}
