import type { ReactNode } from 'react';
import { evidenceMessages } from '../../messages/evidence.js';
import type { LinkReport, PlacedClaim } from '../evidence-schema.js';
import { safeAddress } from './claim-words.js';
import { type BookClaim, type BookContext, placesOf } from './context.js';

/** What bears on a claim: a person's word first, then the places of the sources, each with a link to its sentence. */
export function Evidence({ of, context }: { readonly of: BookClaim; readonly context: BookContext }): ReactNode {
  const { claim } = of;
  const words = evidenceMessages[context.language];
  const said = claim.verified ? words['verified-by'](claim.verified) : null;
  const places = placesOf(claim);
  if (!said && !claim.note && claim.links.length === 0 && places.length === 0) return null;
  return (
    <ul className="evidence">
      {said && <li>{said}</li>}
      {claim.note && <li>{claim.note}</li>}
      {claim.links.map((link) => (
        <li key={`${link.path ?? link.url} ${link.spans[0]?.start}`}>
          <Link link={link} context={context} />
        </li>
      ))}
      {claim.derivation && claim.outcome === 'derived' && <li className="number">{claim.derivation.working}</li>}
      {places.map((place, i) => (
        <li key={`${place.path} ${place.spans[0]!.start}`}>
          <PlaceLink place={place} context={context} />
          {claim.outcome !== 'derived' && claim.candidates[i] && (
            <span className="why"> {claim.candidates[i].why}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A link to a figure's sentence among the sources. */
export function PlaceLink({
  place,
  context,
}: {
  readonly place: PlacedClaim;
  readonly context: BookContext;
}): ReactNode {
  const { number } = context.sentenceOf(place);
  return (
    <a href={`#${context.id('sentence', number)}`}>
      {place.path}:{place.line} “{place.quote}”
    </a>
  );
}

function Link({ link, context }: { readonly link: LinkReport; readonly context: BookContext }): ReactNode {
  const words = evidenceMessages[context.language];
  const sentence = context.sentenceOfLink(link);
  const address = safeAddress(link.url);
  const by = link.by ? ` ${words['linked-by']({ by: link.by, on: link.on })}` : '';
  const note = link.note ? ` ${link.note}` : '';
  return (
    <>
      {words.stance({ stance: link.stance })}{' '}
      {sentence ? (
        <a href={`#${context.id('sentence', sentence.number)}`}>
          {link.path}:{link.line} “{link.quote}”
        </a>
      ) : address ? (
        <a href={address} rel="noreferrer noopener">
          {address}
        </a>
      ) : (
        (link.url ?? `${link.path} “${link.quote ?? ''}”`)
      )}
      {words['link-state']({ state: link.state })}
      <span className="why">
        {by}
        {note}
      </span>
    </>
  );
}
