<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>batch::AxisRow</name>
    <message numerus="yes">
        <source>Every variation of the prompt&apos;s {…} (%n)</source>
        <translation>
            <numerusform>Every variation of the prompt&apos;s {…} (%n)</numerusform>
            <numerusform>Every variation of the prompt&apos;s {…} (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>batch::GridTable</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>batch::PlanPanel</name>
    <message numerus="yes">
        <source>Generate %n jobs</source>
        <translation>
            <numerusform>Generate %n job</numerusform>
            <numerusform>Generate %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have a problem and are left out.</source>
        <translation>
            <numerusform>%n job has a problem and is left out.</numerusform>
            <numerusform>%n jobs have a problem and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs; what they cost is not known.</source>
        <translation>
            <numerusform>%n job; what it costs is not known.</numerusform>
            <numerusform>%n jobs; what they cost is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs, %1 together.</source>
        <translation>
            <numerusform>%n job, %1.</numerusform>
            <numerusform>%n jobs, %1 together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The price of %n of them is not known.</source>
        <translation>
            <numerusform>%1 The price of %n of them is not known.</numerusform>
            <numerusform>%1 The price of %n of them is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::CardListEditor</name>
    <message numerus="yes">
        <source>The model takes at most %n entries.</source>
        <translation>
            <numerusform>The model takes at most %n entry.</numerusform>
            <numerusform>The model takes at most %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <comment>entries</comment>
        <translation>
            <numerusform>at least %n</numerusform>
            <numerusform>at least %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::HelpBubble</name>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>At most %n entry.</numerusform>
            <numerusform>At most %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::ModelFinder</name>
    <message numerus="yes">
        <source>%n models.</source>
        <translation>
            <numerusform>%n model.</numerusform>
            <numerusform>%n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::PastedCode</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::PresetPreview</name>
    <message numerus="yes">
        <source>“%1” changes %n fields.</source>
        <translation>
            <numerusform>“%1” changes %n field.</numerusform>
            <numerusform>“%1” changes %n fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::TextEditor</name>
    <message numerus="yes">
        <source>%n variations: %1</source>
        <translation>
            <numerusform>%n variation: %1</numerusform>
            <numerusform>%n variations: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::TupleEditor</name>
    <message numerus="yes">
        <source>Fill in all %n numbers, or none.</source>
        <translation>
            <numerusform>Fill in %n number, or nothing.</numerusform>
            <numerusform>Fill in all %n numbers, or none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::ImportBar</name>
    <message numerus="yes">
        <source>%n files were taken in.</source>
        <translation>
            <numerusform>%n file was taken in.</numerusform>
            <numerusform>%n files were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already.</source>
        <translation>
            <numerusform>%n was in the library already.</numerusform>
            <numerusform>%n were in the library already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in.</source>
        <translation>
            <numerusform>%n could not be taken in.</numerusform>
            <numerusform>%n could not be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not all that they should be.</source>
        <translation>
            <numerusform>%n is not all that it should be.</numerusform>
            <numerusform>%n are not all that they should be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::ItemMenu</name>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::KeepingDialog</name>
    <message numerus="yes">
        <source>%n items would go to the bin now.</source>
        <translation>
            <numerusform>%n item would go to the bin now.</numerusform>
            <numerusform>%n items would go to the bin now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::LibraryPage</name>
    <message numerus="yes">
        <source>%n items were changed.</source>
        <translation>
            <numerusform>%n item was changed.</numerusform>
            <numerusform>%n items were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the collection.</source>
        <translation>
            <numerusform>%n item was added to the collection.</numerusform>
            <numerusform>%n items were added to the collection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were taken out of the collection.</source>
        <translation>
            <numerusform>%n item was taken out of the collection.</numerusform>
            <numerusform>%n items were taken out of the collection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items moved to the bin.</source>
        <translation>
            <numerusform>%n item moved to the bin.</numerusform>
            <numerusform>%n items moved to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in the library.</source>
        <translation>
            <numerusform>%n item is back in the library.</numerusform>
            <numerusform>%n items are back in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go to the system&apos;s trash. The library forgets them: ratings, tags and collections too.</source>
        <translation>
            <numerusform>%n file goes to the system&apos;s trash. The library forgets it: rating, tags and collections too.</numerusform>
            <numerusform>%n files go to the system&apos;s trash. The library forgets them: ratings, tags and collections too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items went to the bin to make room.</source>
        <translation>
            <numerusform>%n item went to the bin to make room.</numerusform>
            <numerusform>%n items went to the bin to make room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files went to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n file went to the system&apos;s trash.</numerusform>
            <numerusform>%n files went to the system&apos;s trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::PickDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n items</source>
        <translation>
            <numerusform>Tags of %n item</numerusform>
            <numerusform>Tags of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::Unwritten</name>
    <message numerus="yes">
        <source>The marks of %n files are kept in the library and go into the files when they can be written: make room, unlock the files or bring them back.</source>
        <translation>
            <numerusform>The marks of %n file are kept in the library and go into the file when it can be written: make room, unlock the file or bring it back.</numerusform>
            <numerusform>The marks of %n files are kept in the library and go into the files when they can be written: make room, unlock the files or bring them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::Cockpit</name>
    <message numerus="yes">
        <source>%n drawing(s) behind</source>
        <translation>
            <numerusform>%n drawing behind</numerusform>
            <numerusform>%n drawings behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n of them.</source>
        <translation>
            <numerusform>At most %n of them.</numerusform>
            <numerusform>At most %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of them.</source>
        <translation>
            <numerusform>At least %n of them.</numerusform>
            <numerusform>At least %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of at most %n characters.</source>
        <translation>
            <numerusform>Text of at most %n character.</numerusform>
            <numerusform>Text of at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>notify::Note</name>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>%n failed: %1</numerusform>
            <numerusform>%n failed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody knows how they ended.</source>
        <translation>
            <numerusform>Of %n nobody knows how it ended.</numerusform>
            <numerusform>Of %n nobody knows how they ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way.</source>
        <translation>
            <numerusform>%n is on its way.</numerusform>
            <numerusform>%n are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done</source>
        <translation>
            <numerusform>%n job is done</numerusform>
            <numerusform>%n jobs are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>queue::JobMenu</name>
    <message numerus="yes">
        <source>Cancelling %n jobs.</source>
        <translation>
            <numerusform>Cancelling %n job.</numerusform>
            <numerusform>Cancelling %n jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying %n jobs again.</source>
        <translation>
            <numerusform>Trying %n job again.</numerusform>
            <numerusform>Trying %n jobs again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies are in the queue.</source>
        <translation>
            <numerusform>%n copy is in the queue.</numerusform>
            <numerusform>%n copies are in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n jobs again.</source>
        <translation>
            <numerusform>Sending %n job again.</numerusform>
            <numerusform>Sending %n jobs again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs removed from the queue.</source>
        <translation>
            <numerusform>%n job removed from the queue.</numerusform>
            <numerusform>%n jobs removed from the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings::LibraryPart</name>
    <message numerus="yes">
        <source>%n files, %1.</source>
        <translation>
            <numerusform>%n file, %1.</numerusform>
            <numerusform>%n files, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message numerus="yes">
        <source>With what was made of it: %n jobs</source>
        <translation>
            <numerusform>With what was made of it: %n job</numerusform>
            <numerusform>With what was made of it: %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n files where you want them.</source>
        <translation>
            <numerusform>Drop %n file where you want it.</numerusform>
            <numerusform>Drop %n files where you want them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>%n result is on the clipboard.</numerusform>
            <numerusform>%n results are on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the watched folder are in the library now.</source>
        <translation>
            <numerusform>%n file of the watched folder is in the library now.</numerusform>
            <numerusform>%n files of the watched folder are in the library now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::Axis</name>
    <message numerus="yes">
        <source>This makes more than %n values. Choose a larger step.</source>
        <translation>
            <numerusform>This makes more than %n value. Choose a larger step.</numerusform>
            <numerusform>This makes more than %n values. Choose a larger step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::FieldProblem</name>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>Enter at least %n character.</numerusform>
            <numerusform>Enter at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>Enter at most %n character.</numerusform>
            <numerusform>Enter at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>Add at least %n entry.</numerusform>
            <numerusform>Add at least %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Keep at most %n entry.</numerusform>
            <numerusform>Keep at most %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::JobSheet</name>
    <message numerus="yes">
        <source>%n columns are not used, because no field has their names: %1.</source>
        <translation>
            <numerusform>%n column is not used, because no field has its name: %1.</numerusform>
            <numerusform>%n columns are not used, because no field has their names: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::Preset</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::Price</name>
    <message numerus="yes">
        <source>The average of %n of your runs. %1</source>
        <translation>
            <numerusform>The average of %n of your runs. %1</numerusform>
            <numerusform>The average of %n of your runs. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::Rules</name>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Keep at most %n entry.</numerusform>
            <numerusform>Keep at most %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries in all of these together: %1.</source>
        <translation>
            <numerusform>Keep at most %n entry in all of these together: %1.</numerusform>
            <numerusform>Keep at most %n entries in all of these together: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::SchemaChange</name>
    <message numerus="yes">
        <source>“%1” takes at most %n characters now.</source>
        <translation>
            <numerusform>“%1” takes at most %n character now.</numerusform>
            <numerusform>“%1” takes at most %n characters now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio::Validate</name>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>Enter at least %n character.</numerusform>
            <numerusform>Enter at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>Enter at most %n character.</numerusform>
            <numerusform>Enter at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose one of the %n values offered.</source>
        <translation>
            <numerusform>Choose the %n value offered.</numerusform>
            <numerusform>Choose one of the %n values offered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes exactly %n entries.</source>
        <translation>
            <numerusform>This takes exactly %n entry.</numerusform>
            <numerusform>This takes exactly %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>Add at least %n entry.</numerusform>
            <numerusform>Add at least %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Keep at most %n entry.</numerusform>
            <numerusform>Keep at most %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n results</source>
        <translation>
            <numerusform>Export %n result</numerusform>
            <numerusform>Export %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files exported.</source>
        <translation>
            <numerusform>%n file exported.</numerusform>
            <numerusform>%n files exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already and were skipped.</source>
        <translation>
            <numerusform>%n file is there already and was skipped.</numerusform>
            <numerusform>%n files are there already and were skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer::Stage</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n sound</numerusform>
            <numerusform>%n sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n on its way</numerusform>
            <numerusform>%n on their way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptView</name>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
</TS>
