import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import styles from "./about.module.css";

/** What is stored, for how long, how to leave. */
export function Privacy() {
  return (
    <article className={`wrap ${styles.about}`}>
      <h1 className="h1">Privacy</h1>
      <p className="deck">
        What this site keeps about you, for how long, who sees it, and how to take it with you or have it
        erased.
      </p>
      <div className={`prose ${styles.body}`}>
        <h2 className="h2">While you look around</h2>
        <p>
          Nothing is kept about you. There are no trackers, no advertisements and nothing from other sites. If
          you choose light or dark, a cookie remembers that.
        </p>
        <h2 className="h2">When you start as a guest</h2>
        <p>
          With your first passage, drill or note the site makes a guest for this browser and remembers it by
          one cookie. Kept with it: your attempts with every mark and answer, your drill answers and your
          notes. No name, no address. A draft that could not be sent is also kept in this browser until it
          could. A guest’s work is removed a year after the last visit.
        </p>
        <h2 className="h2">With an account</h2>
        <p>
          A username, and if you like a name and an e-mail address; your password only as a hash that cannot
          be turned back (argon2id). For each device you sign in on: the browser’s kind, such as “Firefox on
          Linux”, and when it was last used. A session ends a day after you last used it, or after 60 days if
          you asked to stay signed in, and after a year in any case. An account and its work are kept until
          you erase them.
        </p>
        <p>
          The site’s log of requests holds the time, the page and how long it took: no answers, names,
          passwords or addresses. It is kept as long as whoever runs this site keeps their logs. A second log
          notes when an account was made, changed, exported or erased; it stays until the account is erased,
          and after that without you in it.
        </p>
        <h2 className="h2">Who sees it</h2>
        <p>
          You, and whoever runs this site, who can read the database. Nobody else: nothing is sold, shared or
          sent elsewhere. An e-mail is sent only when you ask for a new password; a site that cannot send mail
          keeps it in a file for a day instead.
        </p>
        <h2 className="h2">Take it with you, or have it erased</h2>
        <p>
          Under <Link to={paths.account()}>your data</Link> you can export everything as one file, and erase
          it all at once: account, attempts, marks, drills, notes and sessions. What stays is that somebody
          erased an account on that day. Backups made by whoever runs this site are overwritten in their own
          time; ask them how long that is.
        </p>
      </div>
    </article>
  );
}
