import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { call, callAnnotator } from '../../../utils/messages';

const died = new Error('The message channel closed before a response was received.');

const send = vi.fn<(message: unknown) => Promise<unknown>>();
const sendToTab = vi.fn<(tabId: number, message: unknown, options: unknown) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  send.mockReset();
  sendToTab.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sendToTab);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function callState() {
  const answer = call('tab.state', { tabId: 7 });
  await vi.runAllTimersAsync();
  return answer;
}

describe('a call', () => {
  it('is sent once where it is answered', async () => {
    send.mockResolvedValue({ ok: true });
    expect(await callState()).toEqual({ ok: true });
    expect(send.mock.calls).toEqual([[{ type: 'tab.state', payload: { tabId: 7 } }]]);
  });

  it('is sent again, the same, where the background died before it answered', async () => {
    send.mockRejectedValueOnce(died).mockResolvedValueOnce(undefined).mockResolvedValue({ ok: true });
    expect(await callState()).toEqual({ ok: true });
    expect(send).toHaveBeenCalledTimes(3);
    expect(new Set(send.mock.calls.map((sent) => JSON.stringify(sent))).size).toBe(1);
  });

  it('is sent again where the browser never says that nobody will answer', async () => {
    send.mockImplementationOnce(() => new Promise(() => undefined)).mockResolvedValue({ ok: true });
    expect(await callState()).toEqual({ ok: true });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is not sent again where the answer is a refusal', async () => {
    const refusal = { ok: false, code: 'no-access', detail: '' };
    send.mockResolvedValue(refusal);
    expect(await callState()).toEqual(refusal);
    expect(send).toHaveBeenCalledOnce();
  });

  it('gives up after five times and says so', async () => {
    send.mockRejectedValue(died);
    expect(await callState()).toEqual({ ok: false, code: 'no-answer', detail: died.message });
    expect(send).toHaveBeenCalledTimes(5);
  });

  it('gives up at once where the extension was updated under it', async () => {
    send.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await callState()).toMatchObject({ ok: false, code: 'no-answer' });
    expect(send).toHaveBeenCalledOnce();
  });
});

describe('a call to the annotator', () => {
  it('goes to the top frame of the tab', async () => {
    sendToTab.mockResolvedValue({ ok: true });
    expect(await callAnnotator(7, 'marks.show', { shown: 'all' })).toEqual({ ok: true });
    expect(sendToTab).toHaveBeenCalledExactlyOnceWith(
      7,
      { type: 'marks.show', payload: { shown: 'all' } },
      { frameId: 0 },
    );
  });

  it('is not sent again: nobody is there where it was not injected', async () => {
    sendToTab.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await callAnnotator(7, 'marks.show', { shown: 'all' })).toMatchObject({ ok: false, code: 'no-answer' });
    expect(sendToTab).toHaveBeenCalledOnce();
  });
});
