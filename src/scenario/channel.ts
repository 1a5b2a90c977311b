import type { Channel, Scenario } from './types.ts';

/** How two people speak in a call: as the call says, else as the scenario says; so too for a call that is not there. */
export function channelOf({ calls, channel }: Scenario, call: string): Channel {
  return calls[call]?.channel ?? channel;
}
