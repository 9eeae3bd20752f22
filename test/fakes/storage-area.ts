type Changes = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;

/** `storage.local` of an extension, as far as it is used: what is set is kept as JSON, and told to who listens. */
export function fakeArea() {
  const kept = new Map<string, string>();
  const listeners = new Set<(changes: Changes) => void>();
  let refuses: 'nothing' | 'writing' | 'all' = 'nothing';
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
      for (const [name, value] of Object.entries(values)) kept.set(name, JSON.stringify(value));
      const changes = Object.fromEntries(Object.entries(values).map(([name, newValue]) => [name, { newValue }]));
      for (const listener of listeners) listener(changes);
    },
    onChanged: {
      addListener: (listener: (changes: Changes) => void): void => void listeners.add(listener),
      removeListener: (listener: (changes: Changes) => void): void => void listeners.delete(listener),
    },
  };
}
