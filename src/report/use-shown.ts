import { useEffect, useState } from 'preact/hooks';
import type { Ports } from './ports';
import type { Section } from './section';
import { SECTIONS } from './sections/table';

/** The sections that the navigation names: all but those for something that is not there, unless one is open. */
export function useShown(ports: Ports, current: Section): readonly Section[] {
  const [there, setThere] = useState<readonly Section[]>([]);
  useEffect(() => {
    let isOver = false;
    void sectionsThere(ports).then((found) => isOver || setThere(found));
    return () => {
      isOver = true;
    };
    // What waits may be dealt with in the section that is open: asked again with each step from one to another.
  }, [ports, current]);
  return SECTIONS.filter((section) => !section.isThere || section === current || there.includes(section));
}

async function sectionsThere(ports: Ports): Promise<Section[]> {
  const asked = await Promise.all(SECTIONS.map((section) => section.isThere?.(ports).catch(() => false)));
  return SECTIONS.filter((_, index) => asked[index]);
}
