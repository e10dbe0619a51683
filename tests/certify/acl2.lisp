; SPDX-License-Identifier: MIT
; For acl2: the checker, and the theorem about it, are of its certified books.
(include-book "projects/sat/lrat/list-based/soundness" :dir :system)
(include-book "projects/sat/lrat/list-based/lrat-parser" :dir :system)
(in-package "LRAT")

; Says of NAME.cnf and NAME.lrat in the working directory whether the theorem's hypotheses hold.
; What does not follow is an error inside of the checker: then nothing is said.
(defun judged (name state)
  (declare (xargs :mode :program :stobjs state))
  (mv-let (unread formula state)
    (parse-cnf-file (concatenate 'string name ".cnf") state)
    (if unread
        (value :invisible)
      (mv-let (unread proof state)
        (parse-lrat-file (concatenate 'string name ".lrat") state)
        (if (or unread (not (formula-p formula)) (not (refutation-p proof formula)))
            (value :invisible)
          (pprogn (fms "judged ~s0~%" (list (cons #\0 name)) (standard-co state) state nil)
                  (value :invisible)))))))

; What is proved of it, as the books have it.
(fms "theorem ~x0~%"
     (list (cons #\0 (acl2::getpropc 'main-theorem-list-based 'acl2::theorem nil (acl2::w state))))
     (standard-co state) state nil)
