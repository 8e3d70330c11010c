import { useNavigate } from '@tanstack/react-router';
import { Search as SearchIcon } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icon';
import { pathOfResult } from './find-links';
import { ACTIONS, SCREENS, SETTINGS } from './screens';

type Hit = { readonly key: string; readonly title: string; readonly detail: string; readonly to: string; readonly search?: Record<string, number | string> };

const isMac = navigator.userAgent.includes('Mac');

export function SearchButton({ onPress }: { onPress: () => void }) {
  return (
    <button type="button" className="search-button" aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'} onClick={onPress}>
      <Icon of={SearchIcon} />
      <span>Search entries, people, services</span>
      <kbd aria-hidden="true">{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
    </button>
  );
}

/** Finds entries, people, services, screens and actions: typed into a combobox, walked with arrows, opened with Enter. */
export function Search({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title="Search" isOpen={isOpen} onClose={onClose}>
      <SearchBox onClose={onClose} />
    </Dialog>
  );
}

function SearchBox({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const id = useId();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const found = useQuery('search.find', { words: words.trim() }, { enabled: words.trim() !== '' });
  const hits = hitsFor(words, words.trim() === '' ? undefined : found.value);
  // After the dialog has opened: a dialog gives focus to its first control, and this is its second.
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const current = hits[Math.min(at, hits.length - 1)];

  function open(hit: Hit) {
    onClose();
    void navigate({ to: hit.to, search: hit.search });
  }
  const { suggestions = [], understood = '' } = words.trim() === '' ? {} : (found.value ?? {});
  /** The word being typed becomes the one chosen. */
  function take(word: string) {
    setWords(`${words.trimEnd().replace(/\S+$/, '')}${word} `);
    setAt(0);
    box.current?.focus();
  }
  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, hits.length - 1) + step + hits.length) % hits.length);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      open(current);
    }
  }
  return (
    <div className="search">
      <label htmlFor={`${id}-words`}>Entries, people, services, screens and actions</label>
      <input
        id={`${id}-words`}
        role="combobox"
        ref={box}
        autoComplete="off"
        spellCheck={false}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={current && `${id}-${current.key}`}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className="quiet small">
        Words, or 54.60, 50..60, over £100, October 2026, since 1 May, no evidence, not sorted.
      </p>
      {understood !== '' && (
        <p>
          Payments: <strong>{understood}</strong>
        </p>
      )}
      {suggestions.length > 0 && (
        <div className="buttons" role="group" aria-label="Words that begin like this">
          {suggestions.map((word) => (
            <Button key={word} onPress={() => take(word)}>
              {word}
            </Button>
          ))}
        </div>
      )}
      <ul id={`${id}-hits`} role="listbox" aria-label="What was found" className="hits">
        {hits.map((hit) => (
          <li
            key={hit.key}
            id={`${id}-${hit.key}`}
            role="option"
            aria-selected={hit === current}
            ref={(element) => {
              if (hit === current) element?.scrollIntoView({ block: 'nearest' });
            }}
            onClick={() => open(hit)}
          >
            <span className="hit-title">{hit.title}</span>
            <span className="quiet">{hit.detail}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={hits.length > 0 ? 'visually-hidden' : ''}>
        {hits.length === 0 ? 'Nothing was found. Try fewer or other words.' : `${hits.length} found`}
      </p>
    </div>
  );
}

/** Screens and actions by name first, then what the ledger found; before the payments that are shown stand all that match. */
function hitsFor(words: string, found: Output<'search.find'> | undefined): Hit[] {
  const sought = words.trim().toLowerCase();
  const named = [...SCREENS.map((link) => ({ link, detail: 'Screen' })), { link: SETTINGS, detail: 'Screen' }, ...ACTIONS.map((link) => ({ link, detail: 'Action' }))];
  const own = named
    .filter(({ link }) => link.name.toLowerCase().includes(sought))
    .map(({ link, detail }) => ({ key: `own${link.to.replaceAll('/', '-')}`, title: link.name, detail, to: link.to }));
  const results = (found?.results ?? []).filter((result) => result.kind !== 'screen');
  const firstPayment = results.findIndex((result) => result.kind === 'entry');
  const at = firstPayment === -1 ? results.length : firstPayment;
  return [...own, ...results.slice(0, at).map(hitOfResult), ...allPayments(words, found?.payments ?? []), ...results.slice(at).map(hitOfResult)];
}

/** The register with this search, for each account that has such payments. */
function allPayments(words: string, payments: Output<'search.find'>['payments']): Hit[] {
  return payments.map(({ accountId, accountName, matching }) => ({
    key: `all-${accountId}`,
    title: matching === 1 ? 'The payment that matches, in Money' : `All ${matching} payments that match, in Money`,
    detail: accountName,
    to: '/money',
    search: { find: words.trim(), account: accountId },
  }));
}

function hitOfResult(result: Parameters<typeof pathOfResult>[0] & { title: string; detail: string }): Hit {
  return { key: `${result.kind}-${result.id}`, title: result.title, detail: result.detail, ...pathOfResult(result) };
}
