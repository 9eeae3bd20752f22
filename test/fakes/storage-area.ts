type Changes = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;

/** `storage.local` of an extension, as far as it is used: what is set is kept as JSON, and told to who listens. */
export function fakeArea() {
  const kept = new Map<string, string>();
  const listeners = new Set<(changes: Changes) => void>();
  let refuses: 'nothing' | 'writing' | 'all' = 'nothing';
  const before = (name: string) => {
    const text = kept.get(name);
    return text === undefined ? {} : { oldValue: JSON.parse(text) };
  };
  const tell = (changes: readonly (readonly [name: string, change: Changes[string]])[]): void => {
    for (const listener of listeners) listener(Object.fromEntries(changes));
  };
  return {
    refuse: (what: typeof refuses): void => {
      refuses = what;
    },
    get: async (): Promise<Record<string, unknown>> => {
      if (refuses === 'all') throw new Error('An unexpected error occurred');
      return Object.fromEntries([...kept].map(([name, text]) => [name, JSON.parse(text)]));
    },
    set: async (values: Readonly<Record<string, unknown>>): Promise<void> => {
      if (refuses !== 'nothing') throw new Error('QUOTA_BYTES quota exceeded');
      tell(
        Object.entries(values).map(([name, newValue]) => {
          const change = { ...before(name), newValue };
          kept.set(name, JSON.stringify(newValue));
          return [name, change];
        }),
      );
    },
    remove: async (names: string | readonly string[]): Promise<void> => {
      if (refuses !== 'nothing') throw new Error('An unexpected error occurred');
      const there = [names].flat().filter((name) => kept.has(name));
      const changes = there.map((name) => [name, before(name)] as const);
      for (const name of there) kept.delete(name);
      // A browser tells nobody of nothing.
      if (there.length > 0) tell(changes);
    },
    onChanged: {
      addListener: (listener: (changes: Changes) => void): void => void listeners.add(listener),
      removeListener: (listener: (changes: Changes) => void): void => void listeners.delete(listener),
    },
  };
}
