import styles from "./join.module.css";

/** What joining lets a class's instructors see and do; said before, and again on the class's page. */
export function WhatIsSeen({ hasEmail }: { hasEmail: boolean }) {
  return (
    <ul className={styles.seen}>
      <li>
        They see your name and username, when you were here last, and what you hand in for the class, with
        every mark. Nothing of what you practise by yourself.
      </li>
      <li>
        {hasEmail
          ? "They cannot set a new password for you: you have an e-mail address and do it yourself."
          : "You sign in without an e-mail address, so while no other teachers have you in a class they can give you a new password, change your name, and export or erase your account for you."}
      </li>
      <li>Other students see nothing of your work.</li>
    </ul>
  );
}
