"""What the upload page says while it works: English here, French in the messages of the app.

`{name}` is filled in by the page; a pair is singular and plural, chosen by `{n}`.
"""

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    Words = dict[str, "StrOrPromise | tuple[StrOrPromise, StrOrPromise]"]

_DECLARATION: "Words" = {
    "noticeText": _("Version {number} of the patient information is the one in force."),
    "readNotice": _("Read it (new window)"),
    "noNotice": _("The patient information is not published yet: tell the organiser."),
    "informedHelp": (
        _("With a waiting period of {n} day, the latest possible day is {day}."),
        _("With a waiting period of {n} days, the latest possible day is {day}."),
    ),
    "informedNoWait": _("No waiting period applies; the latest possible day is {day}."),
    "informedMissing": _("Enter the day."),
    "informedFuture": _("This day lies in the future."),
    "informedTooLate": (
        _("Patients have {n} day to object: these images can be sent from {day} on."),
        _("Patients have {n} days to object: these images can be sent from {day} on."),
    ),
    "waitingOver": (
        _("The waiting period of {n} day is over for all of them."),
        _("The waiting period of {n} days is over for all of them."),
    ),
    "waitingNone": _("All of them were informed."),
    "statementsMissing": _("Tick both statements: without them no image may leave."),
    "declared": _("Declared: notice version {number}, patients informed until {day}, no objection."),
}

_FILES: "Words" = {
    "fileGone": _("This file can no longer be read."),
    "fileGoneAdvice": _("Is the disk still connected? Choose the file again."),
    "fileTooLarge": _("This file is too large."),
    "fileTooLargeAdvice": _("Send one image, not a whole series; loops go with the site agent, “pentathlon send”."),
    "notDicom": _("Not a DICOM file: left out."),
    "notDicomAdvice": _("Export the image as DICOM from the PACS."),
    "tableAdvice": _("A table of labels? Choose it with the button “Read labels from a table”."),
    "pictureAdvice": _("A picture (PNG, JPEG) has lost what the challenge needs. Export it as DICOM from the PACS."),
    "notCleaned": _("Not cleaned here: it does not leave this computer."),
    "twice": _("The same image as {file}."),
    "leftOut": _("Left out by you."),
    "zipNested": _("An archive within an archive is not opened: unpack it and choose the files."),
    "zipDamaged": _("This archive is damaged: make it again, or unpack it and choose the folder."),
    "zipEncrypted": _("This archive is protected by a password: unpack it and choose the folder."),
    "zipMethod": _("This archive is packed in an unusual way: unpack it and choose the folder."),
    "zipTooLarge": _("This archive is too large: unpack it and choose the folder."),
    "filesThere": (
        _("{n} chosen file is in the list already: it stays as it is."),
        _("{n} chosen files are in the list already: they stay as they are."),
    ),
    "nothingChosen": _("There was no file in it."),
    "readingCount": _("{done} of {all}"),
    "readDone": (_("{n} file read."), _("{n} files read.")),
}

_STATES: "Words" = {
    "waiting": _("Waiting"),
    "reading": _("Reading"),
    "kept": _("Stays here"),
    "sector": _("Mark the sector"),
    "clean": _("Cleaned"),
    "ready": _("Ready to send"),
    "labelsMissing": _("Labels missing"),
    "maskMissing": _("Mask missing"),
    "sending": _("On its way"),
    "sendingShare": _("On its way, {share} %"),
    "accepted": _("Accepted"),
    "question": _("Accepted with a question"),
    "refused": _("Refused"),
    "failed": _("Not sent"),
    "earlier": _("Answer from an earlier sending"),
    "changed": _("Changed: send again"),
    "showAll": _("All ({n})"),
    "showTodo": _("To do ({n})"),
    "showReady": _("Ready ({n})"),
    "showSent": _("Received ({n})"),
    "showRefused": _("Left out or refused ({n})"),
    "nothingShown": _("No image here."),
    "pagePlace": _("{from} to {to} of {all}"),
    "look": _("Look and label"),
    "lookAgain": _("Look again"),
    "labelOf": _("{column}:"),
    "lookAt": _("Look at {file}"),
    "beginLabels": (_("Label the image that waits"), _("Label the {n} images that wait")),
    "maskThere": _("Mask chosen"),
    "maskSent": _("Mask received"),
    "tryAgain": _("Try again"),
}

_IMAGE: "Words" = {
    "imagePlace": _("Image {at} of {all}"),
    "pictureSize": _("{columns} × {rows} pixels"),
    "pictureFrames": _("{columns} × {rows} pixels, {frames} frames; the middle one is shown"),
    "pictureUnseen": _("This browser cannot show this compression. The pixels leave as they are, without the header."),
    "pictureKept": _("The picture as it leaves."),
    "pictureGiven": _("The picture as it is in your file. The dark part becomes black."),
    "moveSector": _(
        "If the text stands outside of the ultrasound sector: look at the image again and move the line inwards. "
        "If it stands within: choose another image, without annotations."
    ),
    "cornerAt": _("Corner {n}: row {row}, column {column}"),
    "sectorSame": (
        _("Propose the same line for the {n} other image of this size"),
        _("Propose the same line for the {n} other images of this size"),
    ),
    "yes": _("Yes"),
    "no": _("No"),
    "notStated": _("Not stated"),
    "follows": _("follows from the others"),
    "impossible": _("Not possible: {values}. {reason}."),
    "optional": _("optional"),
    "maskNone": _("Mask: none yet."),
    "maskOf": _("Mask: {file}"),
    "before": _("In your file"),
    "after": _("What leaves"),
    "element": _("Element"),
    "removedCount": (_("{n} element removed"), _("{n} elements removed")),
    "changedCount": (_("{n} element changed or added"), _("{n} elements changed or added")),
    "keptCount": (_("{n} element stays as it is"), _("{n} elements stay as they are")),
    "removed": _("removed"),
    "comparisonWait": _("Confirm the line first."),
}

_TABLE: "Words" = {
    "tableTooLarge": _("This table is too large."),
    "tableBinary": _("This file is no text: save it as CSV or XLSX."),
    "tableNoWorkbook": _("This workbook cannot be read: save it as CSV."),
    "tableEmpty": _("This table is empty: its first line must name the columns."),
    "tableMisfit": _("Row {row} has {cells} cells, the first line has {columns}."),
    "tableNoHeading": _("Column {column} has no heading (row {row})."),
    "tableTwice": _("The heading “{heading}” stands twice (row {row})."),
    "tableQuotes": _("Quotation marks are not closed in row {row}."),
    "tableAmbiguous": _("“{one}” and “{other}” both mean “{column}”: keep one."),
    "tableNoFile": _("No column “id” or “file” says which image a row is about. There are: {there}."),
    "tableNoColumn": _("There is no column “{column}”. There are: {there}."),
    "tableMatched": (_("{n} image gets its labels."), _("{n} images get their labels.")),
    "tableByHand": (
        _("{n} image keeps the labels that you chose on this page."),
        _("{n} images keep the labels that you chose on this page."),
    ),
    "tableUnderstood": (_("{n} value was understood so:"), _("{n} values were understood so:")),
    "tableUnknown": (_("{n} value is not known: choose what it means."), _("{n} values are not known: choose.")),
    "tableColumn": _("Column"),
    "tableWritten": _("Written"),
    "tableMeans": _("Means"),
    "tableRows": _("Rows"),
    "tableChoose": _("Choose…"),
    "tableMeaningOf": _("Meaning of “{cell}” in {column}"),
    "tableProblems": (_("{n} row cannot be used:"), _("{n} rows cannot be used:")),
    "tableRow": _("Row {row}: {text}"),
    "tableRowsList": _("Rows {rows}: {text}"),
    "tableConflict": _("they disagree on {columns}"),
    "tableMissing": _("empty: {columns}"),
    "tableValue": _("“{cell}” is not a value of {columns}"),
    "tableUnmatched": (_("{n} row names no chosen file: {rows}."), _("{n} rows name no chosen file: {rows}.")),
    "tableNoRow": (_("{n} image has no row."), _("{n} images have no row.")),
    "tableDropped": _("Not used and not sent: {columns}."),
    "tableUse": _("Use these labels"),
    "tableCancel": _("Leave the table"),
    "tableUsed": (_("{n} image labelled from the table."), _("{n} images labelled from the table.")),
    "severalRows": _("Rows {rows} of the table name this image."),
    "sharedName": _("Several files have this name: name them with their folders in the table."),
    "noRow": _("No row of the table names this file."),
    "masksMatched": (_("{n} image has its mask."), _("{n} images have their mask.")),
    "masksUnmatched": (
        _("{n} mask is named like no image: give it the name of its image, or choose it at the image."),
        _("{n} masks are named like no image: give them the names of their images, or choose them at the images."),
    ),
    "maskKind": _("This is no mask: NIfTI (.nii, .nii.gz), PNG or DICOM."),
}

_SENDING: "Words" = {
    "sendThese": (_("Send {n} image"), _("Send {n} images")),
    "sendNothing": _("Nothing to send yet"),
    "readySaid": (_("{n} image is ready to send."), _("{n} images are ready to send.")),
    "todoSaid": (_("{n} needs something from you."), _("{n} need something from you.")),
    "withoutLabels": (
        _("Send also the {n} image that lacks its labels; I complete it later on this page or in the list."),
        _("Send also the {n} images that lack their labels; I complete them later on this page or in the list."),
    ),
    "withoutMask": (
        _("Send also the {n} image that lacks its mask; I complete it later on this page or in the list."),
        _("Send also the {n} images that lack their masks; I complete them later on this page or in the list."),
    ),
    "withIncomplete": (
        _("Send also the {n} image that lacks labels or mask; I complete it later on this page or in the list."),
        _("Send also the {n} images that lack labels or mask; I complete them later on this page or in the list."),
    ),
    "sendingNow": _("Sending"),
    "sendingPaused": _("Paused"),
    "sendingDone": _("All sent"),
    "sentCount": _("{done} of {all}"),
    "goOn": _("Go on"),
    "tryNow": _("Try now"),
    "lostLink": (
        _("No connection to the site. Nothing is lost: it goes on by itself in {n} second."),
        _("No connection to the site. Nothing is lost: it goes on by itself in {n} seconds."),
    ),
    "siteBusy": (
        _("The site asks to wait. It goes on by itself in {n} second."),
        _("The site asks to wait. It goes on by itself in {n} seconds."),
    ),
    "siteBusyUntil": _("Sending goes on by itself at {time}. You may also close the page and come back later."),
    "siteFails": (
        _("The site has a problem. Nothing is lost: it goes on by itself in {n} second."),
        _("The site has a problem. Nothing is lost: it goes on by itself in {n} seconds."),
    ),
    "signedOut": _("You are signed out. Sign in again in a new window, come back here and go on: nothing is lost."),
    "signIn": _("Sign in (new window)"),
    "whereToMend": _("Do it now (new window)"),
    "failedStatus": _("The site did not take it (status {status})."),
    "failedAdvice": _("Trying again does not help: tell the organiser."),
    "progressSaid": (_("{done} of {n} image sent."), _("{done} of {n} images sent.")),
    "resultAccepted": (_("{n} image accepted"), _("{n} images accepted")),
    "resultQuestion": (_("{n} image accepted with a question"), _("{n} images accepted with a question")),
    "resultRefused": (_("{n} image refused"), _("{n} images refused")),
    "resultFailed": (_("{n} image not sent"), _("{n} images not sent")),
    "settingsFailed": _("The page cannot start: {message}"),
    "noLink": _("no connection to the site."),
    "reload": _("Try again"),
    "receiptFile": _("correspondence-table"),
    "csvNumber": _("inclusion number"),
    "csvFile": _("file"),
    "csvState": _("state"),
    "csvAt": _("received at"),
    "csvOwn": _("your own number"),
}

WORDS: "Words" = {**_DECLARATION, **_FILES, **_STATES, **_IMAGE, **_TABLE, **_SENDING}


_LABEL_FORM = ("yes", "no", "notStated", "follows", "impossible", "optional")


def upload_words() -> dict[str, Any]:
    """Every sentence in the reader's language, for `json_script`."""
    return {name: _shown(text) for name, text in WORDS.items()}


def label_words() -> dict[str, Any]:
    """Those of the label form alone."""
    return {name: _shown(WORDS[name]) for name in _LABEL_FORM}


def _shown(text: "StrOrPromise | tuple[StrOrPromise, StrOrPromise]") -> str | dict[str, str]:
    return {"one": str(text[0]), "other": str(text[1])} if isinstance(text, tuple) else str(text)
