import type { NodeKind } from '@kaskade/domain';
import type { Alarm } from './alarm';

/** Somebody in a workspace, and what they have in front of them. */
export interface Present {
  readonly actor: string;
  readonly name: string;
  readonly at: { readonly kind: NodeKind; readonly id: string } | null;
}

interface Visit {
  present: Present;
  readonly alarm: Alarm;
}

/** More are there, but not shown. */
const SHOWN = 50;

/** Who is where, as far as this process knows: in memory alone, for as long as somebody follows it. */
export class PresenceBoard {
  private readonly workspaces = new Map<string, Map<string, Visit>>();

  /** Shows somebody to the others in a workspace, and the others to them, until the alarm is over. */
  async *visit(
    workspace: string,
    id: string,
    present: Present,
    alarm: Alarm,
  ): AsyncGenerator<readonly Present[], void, void> {
    const visit: Visit = { present, alarm };
    const visits = this.workspaces.get(workspace) ?? new Map<string, Visit>();
    this.workspaces.set(workspace, visits.set(id, visit));
    this.tellOthers(visits, visit);
    try {
      while (!alarm.isOver) {
        const others = [...visits].filter(([other]) => other !== id).slice(0, SHOWN);
        yield others.map(([, other]) => other.present);
        await alarm.wait();
      }
    } finally {
      // One who came again, before it was noticed that they had gone, is another visit under the same id.
      if (visits.get(id) === visit) visits.delete(id);
      if (visits.size === 0 && this.workspaces.get(workspace) === visits) this.workspaces.delete(workspace);
      this.tellOthers(visits, visit);
    }
  }

  /** Moves a visit; false when there is none of that id. */
  move(workspace: string, id: string, at: Present['at']): boolean {
    const visits = this.workspaces.get(workspace);
    const visit = visits?.get(id);
    if (!visits || !visit) return false;
    visit.present = { ...visit.present, at };
    this.tellOthers(visits, visit);
    return true;
  }

  private tellOthers(visits: ReadonlyMap<string, Visit>, visit: Visit): void {
    for (const other of visits.values()) if (other !== visit) other.alarm.ring();
  }
}
