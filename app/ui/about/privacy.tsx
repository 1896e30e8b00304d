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
        <h2 className="h2">In a class</h2>
        <p>
          When you join a class, its instructors see your name or username, when you were here last, and what
          you hand in for the class: your marks, answers, times and scores, and their own comments on them.
          They do not see what you do on your own, and other students see nothing of yours. If you have no
          e-mail address, instructors who teach all your classes can also change your name, give you a new
          password, hand you your data and erase your account. A class can be shown under birds’ names; what
          leaves it leaves out figures about fewer than five students. A list of names that a school uploads
          is read, shown to the instructor and not kept; the accounts made from it are. An instructor may take
          you out of a class; your work stays yours.
        </p>
        <h2 className="h2">Who sees it</h2>
        <p>
          You, the instructors of your classes as just said, and whoever runs this site, who can read the
          database. Nobody else: nothing is sold, shared or sent elsewhere. An e-mail is sent only when you
          ask for a new password; a site that cannot send mail keeps it in a file for a day instead.
        </p>
        <h2 className="h2">Take it with you, or have it erased</h2>
        <p>
          Under <Link to={paths.account()}>your data</Link> you can export everything as one file, and erase
          it all at once: account, attempts, marks, reviews, memberships, drills, notes and sessions. What
          stays is that somebody erased an account on that day. An instructor’s comments stay with the
          students they were written for, without the instructor’s name; a class goes with its last
          instructor. Backups made by whoever runs this site are overwritten in their own time; ask them how
          long that is.
        </p>
      </div>
    </article>
  );
}
