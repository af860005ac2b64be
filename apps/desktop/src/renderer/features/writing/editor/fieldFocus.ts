/** Puts the cursor into a field by its id, also into one that is not on the page yet. */
export interface FieldFocus {
  /** `at` is the offset of the cursor in UTF-16 units; the end when absent. */
  readonly request: (id: string, at?: number) => void;
  /** A field says how it takes the focus; returns the way to leave. */
  readonly register: (id: string, focus: (at: number | undefined) => void) => () => void;
}

/** Makes the register of fields. */
export function createFieldFocus(): FieldFocus {
  const fields = new Map<string, (at: number | undefined) => void>();
  let waiting: { readonly id: string; readonly at: number | undefined } | undefined;
  return {
    request: (id, at) => {
      const focus = fields.get(id);
      if (focus) focus(at);
      waiting = focus ? undefined : { id, at };
    },
    register: (id, focus) => {
      fields.set(id, focus);
      if (waiting?.id === id) {
        focus(waiting.at);
        waiting = undefined;
      }
      return () => {
        if (fields.get(id) === focus) fields.delete(id);
      };
    },
  };
}
