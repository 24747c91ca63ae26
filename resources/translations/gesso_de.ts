<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>batch::AxisRow</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a size and its pixels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1, 2, 3 or 1..8 or 4 random</source>
        <translation>1, 2, 3 oder 1..8 oder 4 random</translation>
    </message>
    <message>
        <source>10, 20, 40 or 20..40 step 5</source>
        <translation>10, 20, 40 oder 20..40 step 5</translation>
    </message>
    <message>
        <source>1, 2.5, 4 or 2..5 step 0.5</source>
        <translation>1, 2.5, 4 oder 2..5 step 0.5</translation>
    </message>
    <message>
        <source>Other sizes: 1024x768, 640x640</source>
        <translation>Andere Größen: 1024x768, 640x640</translation>
    </message>
    <message>
        <source>Values with commas between them</source>
        <translation>Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>One file or address a line</source>
        <translation>Pro Zeile eine Datei oder Adresse</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>Pro Zeile ein Prompt</translation>
    </message>
    <message>
        <source>One text a line</source>
        <translation>Pro Zeile ein Text</translation>
    </message>
    <message>
        <source>One JSON value a line</source>
        <translation>Pro Zeile ein JSON-Wert</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Field that varies</source>
        <translation>Feld, das variiert</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dieses Feld entfernen</translation>
    </message>
    <message>
        <source>Remove this field from the sweep</source>
        <translation>Dieses Feld aus der Testreihe entfernen</translation>
    </message>
    <message>
        <source>Word to replace; empty for whole prompts</source>
        <translation>Zu ersetzendes Wort; leer für ganze Prompts</translation>
    </message>
    <message>
        <source>Word to replace</source>
        <translation>Zu ersetzendes Wort</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Werte, einer pro Zeile</translation>
    </message>
    <message>
        <source>What takes its place: red, white, black</source>
        <translation>Was an seine Stelle tritt: rot, weiß, schwarz</translation>
    </message>
    <message numerus="yes">
        <source>Every variation of the prompt&apos;s {…} (%n)</source>
        <translation>
            <numerusform>Jede Variante der {…} im Prompt (%n)</numerusform>
            <numerusform>Jede Variante der {…} im Prompt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, each for a job of its own</source>
        <translation>Dateien, jede für einen eigenen Auftrag</translation>
    </message>
</context>
<context>
    <name>batch::GridDialog</name>
    <message>
        <source>The picture could not be made: %1</source>
        <translation>Das Bild konnte nicht erstellt werden: %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Als Bild speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source> px</source>
        <comment>after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Size of a cell in the saved picture</source>
        <translation>Größe einer Zelle im gespeicherten Bild</translation>
    </message>
    <message>
        <source>The longer side of each result in the saved picture</source>
        <translation>Die längere Seite jedes Ergebnisses im gespeicherten Bild</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ce&amp;ll</source>
        <translation>Ze&amp;lle</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>what varies</comment>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>Raster speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>PNG-Bild (*.png);;JPEG-Bild (*.jpg)</translation>
    </message>
    <message>
        <source>grid.png</source>
        <comment>a file name</comment>
        <translation>Raster.png</translation>
    </message>
    <message>
        <source>Making the picture…</source>
        <translation>Bild wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>batch::GridPicture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, more than can be made. Choose smaller cells, or fewer.</source>
        <translation>Das Bild hätte %1 × %2 Pixel, mehr als möglich ist. Kleinere oder weniger Zellen wählen.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>Der Speicher reicht nicht für ein Bild mit %1 × %2 Pixeln.</translation>
    </message>
</context>
<context>
    <name>batch::GridTable</name>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Results by what varies</source>
        <translation>Ergebnisse nach dem, was variiert</translation>
    </message>
</context>
<context>
    <name>batch::PlanModel</name>
    <message>
        <source>unknown</source>
        <comment>a price</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>batch::PlanPanel</name>
    <message>
        <source>Planned jobs</source>
        <translation>Geplante Aufträge</translation>
    </message>
    <message>
        <source>Jobs at most</source>
        <translation>Höchstzahl der Aufträge</translation>
    </message>
    <message>
        <source>A plan with more jobs is not sent</source>
        <translation>Ein Plan mit mehr Aufträgen wird nicht gesendet</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>Nr. %1: %2</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Generate 1 job</source>
        <translation>1 Auftrag generieren</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n jobs</source>
        <translation>
            <numerusform>%n Auftrag generieren</numerusform>
            <numerusform>%n Aufträge generieren</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 jobs, more than the %2 that you allow at most.</source>
        <translation>Das sind %1 Aufträge, mehr als die höchstens erlaubten %2.</translation>
    </message>
    <message>
        <source>No job can be made: each has a problem.</source>
        <translation>Kein Auftrag ist möglich: Jeder hat ein Problem.</translation>
    </message>
    <message>
        <source>1 job has a problem and is left out.</source>
        <translation>1 Auftrag hat ein Problem und wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have a problem and are left out.</source>
        <translation>
            <numerusform>%n Auftrag hat ein Problem und wird ausgelassen.</numerusform>
            <numerusform>%n Aufträge haben ein Problem und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this job costs is not known.</source>
        <translation>Was dieser Auftrag kostet, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs; what they cost is not known.</source>
        <translation>
            <numerusform>%n Auftrag; was er kostet, ist nicht bekannt.</numerusform>
            <numerusform>%n Aufträge; was sie kosten, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job, %1.</source>
        <translation>1 Auftrag, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs, %1 together.</source>
        <translation>
            <numerusform>%n Auftrag, insgesamt %1.</numerusform>
            <numerusform>%n Aufträge, insgesamt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The price of one of them is not known.</source>
        <extracomment>%1 is &quot;12 jobs, $0.30 together.&quot;</extracomment>
        <translation>%1 Der Preis von einem davon ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The price of %n of them is not known.</source>
        <translation>
            <numerusform>%1 Der Preis von %n davon ist nicht bekannt.</numerusform>
            <numerusform>%1 Der Preis von %n davon ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This costs about %1 together, more than the %2 that you set as a limit.</source>
        <translation>Das kostet insgesamt etwa %1, mehr als das gesetzte Limit von %2.</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>&amp;Trotzdem generieren</translation>
    </message>
</context>
<context>
    <name>batch::SheetDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>Auftragstabelle</translation>
    </message>
    <message>
        <source>Open another sheet…</source>
        <translation>Andere Tabelle öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Each row of %1 becomes a job. The first row names fields of the form; an empty cell leaves what the form says.</source>
        <translation>Aus jeder Zeile von %1 wird ein Auftrag. Die erste Zeile nennt Felder des Formulars; eine leere Zelle übernimmt, was im Formular steht.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a job sheet</source>
        <translation>Auftragstabelle öffnen</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tabellen und Listen (*.csv *.tsv *.tab *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>batch::SweepDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>The same seed in every cell</source>
        <translation>Derselbe Seed in jeder Zelle</translation>
    </message>
    <message>
        <source>Sweep with %1</source>
        <translation>Testreihe mit %1</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>Jede Kombination</translation>
    </message>
    <message>
        <source>Side by side: first with first</source>
        <translation>Paarweise: erster mit erstem</translation>
    </message>
    <message>
        <source>How the fields are combined</source>
        <translation>Wie die Felder kombiniert werden</translation>
    </message>
    <message>
        <source>So that nothing but the fields above makes the difference</source>
        <translation>Damit nur die Felder oben den Unterschied machen</translation>
    </message>
    <message>
        <source>A field has values that cannot be read.</source>
        <translation>Ein Feld hat Werte, die nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>Choose what varies, and write its values: each becomes a job of its own. Several fields make a table.</source>
        <translation>Wählen, was variiert, und die Werte eintragen: Aus jedem wird ein eigener Auftrag. Mehrere Felder ergeben eine Tabelle.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>%1 wants key=value, not “%2”.</source>
        <translation>%1 erwartet key=value, nicht „%2“.</translation>
    </message>
    <message>
        <source>--count wants a number from 1 to 1000, not “%1”.</source>
        <translation>--count erwartet eine Zahl von 1 bis 1000, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 akzeptiert keinen Wert.</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1 erwartet einen Wert.</translation>
    </message>
    <message>
        <source>gesso generate ENDPOINT [--set key=value]… [--file key=PATH]… [--json FILE] [--out DIR] [--name TEMPLATE] [--count N] [--wait|--detach]
gesso models [SEARCH] [--json]
gesso schema ENDPOINT|OPENAPI_FILE [--json]
gesso price ENDPOINT [--set key=value]…
gesso queue [--follow|--cancel ID|--resume] [--json]
gesso library search QUERY [--json]
gesso library rebuild [--json]
gesso export QUERY --out DIR [--name TEMPLATE] [--format FORMAT]
gesso upload FILE
gesso restore FILE
With each: --server URL, --sandbox, --profile DIR. The key is taken from FAL_KEY.
gesso [--safe-mode] [FILE]… opens the window.
</source>
        <translation>gesso generate ENDPOINT [--set key=value]… [--file key=PATH]… [--json FILE] [--out DIR] [--name TEMPLATE] [--count N] [--wait|--detach]
gesso models [SEARCH] [--json]
gesso schema ENDPOINT|OPENAPI_FILE [--json]
gesso price ENDPOINT [--set key=value]…
gesso queue [--follow|--cancel ID|--resume] [--json]
gesso library search QUERY [--json]
gesso library rebuild [--json]
gesso export QUERY --out DIR [--name TEMPLATE] [--format FORMAT]
gesso upload FILE
gesso restore FILE
Mit jedem: --server URL, --sandbox, --profile DIR. Der Schlüssel wird aus FAL_KEY gelesen.
gesso [--safe-mode] [FILE]… öffnet das Fenster.
</translation>
    </message>
</context>
<context>
    <name>cli::ExportFiles</name>
    <message>
        <source>gesso export wants a query and --out DIR.</source>
        <translation>gesso export erwartet eine Suchanfrage und --out DIR.</translation>
    </message>
    <message>
        <source>There is no format %1. Choose one of: %2.</source>
        <translation>Das Format %1 gibt es nicht. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Nothing in the library matches this query.</source>
        <translation>Nichts in der Bibliothek passt zu dieser Suchanfrage.</translation>
    </message>
</context>
<context>
    <name>cli::Generate</name>
    <message>
        <source>gesso generate wants exactly one endpoint, such as fal-ai/flux/dev.</source>
        <translation>gesso generate erwartet genau einen Endpunkt, etwa fal-ai/flux/dev.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Der Ordner %1 kann nicht angelegt oder beschrieben werden.</translation>
    </message>
    <message>
        <source>The fields of %1 are not known. The values are sent as they are.</source>
        <translation>Die Felder von %1 sind nicht bekannt. Die Werte werden gesendet, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>cli::JobReport</name>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting (request %1)</source>
        <translation>Wartet (Anfrage %1)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Looking for the request in the account&apos;s history</source>
        <translation>Anfrage wird im Verlauf des Kontos gesucht</translation>
    </message>
</context>
<context>
    <name>cli::JobSession</name>
    <message>
        <source>Nothing is lost. When there is room again, “gesso queue --resume” goes on with it.</source>
        <translation>Nichts ist verloren. Sobald wieder Platz ist, geht es mit „gesso queue --resume“ weiter.</translation>
    </message>
    <message>
        <source>Cancelling at the server …</source>
        <translation>Abbruch auf dem Server&#xa0;…</translation>
    </message>
</context>
<context>
    <name>cli::LibrarySearch</name>
    <message>
        <source>gesso library knows two things: search QUERY, and rebuild.</source>
        <translation>gesso library kennt zweierlei: search QUERY und rebuild.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation>Die Bibliothek konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 new or found again, %2 in the library.</source>
        <translation>%1 neu oder wiedergefunden, %2 in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>cli::PriceOf</name>
    <message>
        <source>gesso price wants exactly one endpoint.</source>
        <translation>gesso price erwartet genau einen Endpunkt.</translation>
    </message>
    <message>
        <source>The model %1 is not in the catalogue.</source>
        <translation>Das Modell %1 ist nicht im Katalog.</translation>
    </message>
    <message>
        <source>The price of %1 is not known.</source>
        <translation>Der Preis von %1 ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>cli::Queue</name>
    <message>
        <source>gesso queue takes --follow, --resume or --cancel ID, and nothing else.</source>
        <translation>gesso queue akzeptiert --follow, --resume oder --cancel ID und sonst nichts.</translation>
    </message>
    <message>
        <source>This job has ended already: %1.</source>
        <translation>Dieser Auftrag ist schon beendet: %1.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Den Auftrag %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>cli::Restore</name>
    <message>
        <source>gesso restore wants exactly one file.</source>
        <translation>gesso restore erwartet genau eine Datei.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no recipe in %1.</source>
        <translation>In %1 ist kein Rezept.</translation>
    </message>
</context>
<context>
    <name>cli::Schema</name>
    <message>
        <source>gesso schema wants one endpoint, or one OpenAPI file.</source>
        <translation>gesso schema erwartet einen Endpunkt oder eine OpenAPI-Datei.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is not a JSON object.</source>
        <translation>Die Datei %1 ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>cli::Session</name>
    <message>
        <source>The server address %1 is not an address like https://gateway.example.</source>
        <translation>Die Serveradresse %1 ist keine Adresse wie https://gateway.example.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Der Ordner %1 kann nicht angelegt oder beschrieben werden.</translation>
    </message>
    <message>
        <source>There is no fal key: set FAL_KEY, or try everything without an account with --sandbox.</source>
        <translation>Es gibt keinen fal-Schlüssel: FAL_KEY setzen oder mit --sandbox alles ohne Konto ausprobieren.</translation>
    </message>
</context>
<context>
    <name>cli::Upload</name>
    <message>
        <source>gesso upload wants exactly one file.</source>
        <translation>gesso upload erwartet genau eine Datei.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>cli::Values</name>
    <message>
        <source>The input %1 cannot be read.</source>
        <translation>Die Eingabe %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The input %1 is not a JSON object.</source>
        <translation>Die Eingabe %1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The input %1 is not valid JSON (at byte %2).</source>
        <translation>Die Eingabe %1 ist kein gültiges JSON (bei Byte %2).</translation>
    </message>
    <message>
        <source>%1 has no field %2. Its fields are: %3.</source>
        <translation>%1 hat kein Feld %2. Seine Felder sind: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>3D-Modelle</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>3D-Modell</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>Images from text</comment>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht gelistet</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Sprachmodelle</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>price and unit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Audio to audio</source>
        <translation>Audio zu Audio</translation>
    </message>
    <message>
        <source>Audio to video</source>
        <translation>Audio zu Video</translation>
    </message>
    <message>
        <source>Image to 3D</source>
        <translation>Bild zu 3D</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation>Bild zu Bild</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>Bild zu Video</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Sprache zu Text</translation>
    </message>
    <message>
        <source>Text to 3D</source>
        <translation>Text zu 3D</translation>
    </message>
    <message>
        <source>Text to audio</source>
        <translation>Text zu Audio</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>Text zu Bild</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Text zu Sprache</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>Text zu Video</translation>
    </message>
    <message>
        <source>Video to audio</source>
        <translation>Video zu Audio</translation>
    </message>
    <message>
        <source>Video to video</source>
        <translation>Video zu Video</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Bildverständnis</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>fps</source>
        <comment>frames per second, behind a number</comment>
        <translation>fps</translation>
    </message>
</context>
<context>
    <name>compose::Card</name>
    <message>
        <source>%1 %2</source>
        <comment>an entry of a list and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a number and what it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ausgeklappt</translation>
    </message>
</context>
<context>
    <name>compose::CardListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>The model takes at most %n entries.</source>
        <translation>
            <numerusform>Das Modell akzeptiert höchstens %n Eintrag.</numerusform>
            <numerusform>Das Modell akzeptiert höchstens %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <comment>entries</comment>
        <translation>
            <numerusform>mindestens %n</numerusform>
            <numerusform>mindestens %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the number of an entry and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>compose::ChoiceListEditor</name>
    <message>
        <source>Chosen by the model</source>
        <translation>Vom Modell gewählt</translation>
    </message>
</context>
<context>
    <name>compose::CodeView</name>
    <message>
        <source>Language of the code</source>
        <translation>Sprache des Codes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Long texts are shortened here; the copy has all of them.</source>
        <translation>Lange Texte sind hier gekürzt; die Kopie enthält sie ganz.</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>Code einfügen</translation>
    </message>
    <message>
        <source>Fill the form from code in the clipboard: JSON, cURL, Python, JavaScript or C++</source>
        <translation>Formular aus Code in der Zwischenablage füllen: JSON, cURL, Python, JavaScript oder C++</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>compose::ColorEditor</name>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Write a colour as #RRGGBB.</source>
        <translation>Eine Farbe als #RRGGBB angeben.</translation>
    </message>
</context>
<context>
    <name>compose::ComposePanel</name>
    <message>
        <source>There is no code in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Code.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The preset “%1” is applied.</source>
        <translation>Die Vorgabe „%1“ ist angewendet.</translation>
    </message>
    <message>
        <source>The preset “%1” is saved.</source>
        <translation>Die Vorgabe „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The price of this model is not known here.</source>
        <translation>Der Preis dieses Modells ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Generate   price unknown</source>
        <translation>Generieren   Preis unbekannt</translation>
    </message>
    <message>
        <source>Generate   about %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Generieren   etwa %1</translation>
    </message>
    <message>
        <source>Generate   %1</source>
        <translation>Generieren   %1</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2-mal</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is an arithmetic such as &quot;4 images × $0.025&quot;, %2 its result</extracomment>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>This costs about %1, more than the %2 that you set as a limit.</source>
        <translation>Das kostet etwa %1, mehr als das gesetzte Limit von %2.</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>&amp;Trotzdem generieren</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Limit ändern&#xa0;…</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>Dieses Modell hat sich seit der letzten Verwendung geändert. %1</translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>Eingaben des Modells werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The settings are restored.</source>
        <translation>Die Einstellungen sind wiederhergestellt.</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Anfrage anzeigen als</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How many times, each with a new seed</source>
        <translation>Wie oft, jeweils mit neuem Seed</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Testreihe</translation>
    </message>
    <message>
        <source>Vary fields over several values, as a table (Ctrl+Shift+S)</source>
        <translation>Felder über mehrere Werte variieren, als Tabelle (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>The preset “%1” is here now.</source>
        <translation>Die Vorgabe „%1“ wurde importiert.</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. This model has none of its fields.</source>
        <translation>Die Vorgabe „%1“ wurde importiert. Dieses Modell hat keines ihrer Felder.</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. It is for %2.</source>
        <translation>Die Vorgabe „%1“ wurde importiert. Sie ist für %2.</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anwenden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>compose::CropCanvas</name>
    <message>
        <source>Part to keep</source>
        <translation>Ausschnitt, der bleibt</translation>
    </message>
    <message>
        <source>%1 × %2 pixels from %3, %4. Arrow keys move it, with Alt they change its size.</source>
        <translation>%1 × %2 Pixel ab %3, %4. Pfeiltasten verschieben den Ausschnitt, mit Alt ändern sie seine Größe.</translation>
    </message>
</context>
<context>
    <name>compose::CropDialog</name>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>%1 zuschneiden</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Any proportion</source>
        <translation>Beliebiges Verhältnis</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Wie das Bild</translation>
    </message>
    <message>
        <source>As the result, %1:%2</source>
        <translation>Wie das Ergebnis, %1:%2</translation>
    </message>
    <message>
        <source>Swap width and height of the part</source>
        <translation>Breite und Höhe des Ausschnitts tauschen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Bild wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>compose::DraftChange</name>
    <message>
        <source>Gone: %1.</source>
        <comment>fields of a model</comment>
        <translation>Weggefallen: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>fields of a model</comment>
        <translation>Neu: %1.</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>Dieses Modell hat sich seit der letzten Verwendung geändert. %1</translation>
    </message>
</context>
<context>
    <name>compose::Dropped</name>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>eine Audiodatei</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>ein 3D-Modell</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>eine Datei anderer Art</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
</context>
<context>
    <name>compose::FieldRow</name>
    <message>
        <source>%1 *</source>
        <comment>a required field</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Changed; back to the default</source>
        <translation>Geändert; zurück zum Standard</translation>
    </message>
</context>
<context>
    <name>compose::FormHistory</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>compose::FormView</name>
    <message>
        <source>Open</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Advanced (%1)</source>
        <translation>Erweitert (%1)</translation>
    </message>
</context>
<context>
    <name>compose::HelpBubble</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{red|blue} stands for several prompts.</source>
        <translation>{rot|blau} steht für mehrere Prompts.</translation>
    </message>
    <message>
        <source>Alt+Up moves the entry.</source>
        <translation>Alt+↑ verschiebt den Eintrag.</translation>
    </message>
    <message>
        <source>Alt+Up brings older ones back.</source>
        <translation>Alt+↑ holt ältere zurück.</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down make a word weigh more or less.</source>
        <translation>Strg+↑ und Strg+↓ gewichten ein Wort stärker oder schwächer.</translation>
    </message>
    <message>
        <source>Each side from %1 to %2 pixels.</source>
        <translation>Jede Seite von %1 bis %2 Pixel.</translation>
    </message>
    <message>
        <source>Each side a multiple of %1.</source>
        <translation>Jede Seite ein Vielfaches von %1.</translation>
    </message>
    <message>
        <source>The same seed and settings give the same result.</source>
        <translation>Gleicher Seed und gleiche Einstellungen ergeben dasselbe Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>Höchstens %n Eintrag.</numerusform>
            <numerusform>Höchstens %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>Wird als %1 gesendet.</translation>
    </message>
</context>
<context>
    <name>compose::JsonEditor</name>
    <message>
        <source>A list as JSON: [ … ]</source>
        <translation>Eine Liste als JSON: [&#xa0;… ]</translation>
    </message>
    <message>
        <source>A value as JSON</source>
        <translation>Ein Wert als JSON</translation>
    </message>
    <message>
        <source>This is more than one value.</source>
        <translation>Das ist mehr als ein Wert.</translation>
    </message>
    <message>
        <source>This is not JSON yet: line %1, column %2: %3.</source>
        <translation>Das ist noch kein JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
</context>
<context>
    <name>compose::LinesEditor</name>
    <message>
        <source>One on each line</source>
        <translation>Einer pro Zeile</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>compose::MaskCanvas</name>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space paints, Shift and arrow keys paint on the way.</source>
        <translation>Pfeiltasten bewegen den Pinsel, die Leertaste malt, Umschalt und Pfeiltasten malen unterwegs.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place in a picture: pixels from the left, from above</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>compose::MaskDialog</name>
    <message>
        <source>The mask could not be stored.</source>
        <translation>Die Maske konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Use this mask</source>
        <translation>Maske verwenden</translation>
    </message>
    <message>
        <source>Paint a mask on %1</source>
        <translation>Maske auf %1 malen</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Bild wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paint what is to change (B)</source>
        <translation>Malen, was sich ändern soll (B)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Paint what is to stay (E)</source>
        <translation>Malen, was bleiben soll (E)</translation>
    </message>
    <message>
        <source>Fill area</source>
        <translation>Fläche füllen</translation>
    </message>
    <message>
        <source>Fill an area that is painted around (G)</source>
        <translation>Eine umrandete Fläche füllen (G)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Brush size ([ and ])</source>
        <translation>Pinselgröße ([ und ])</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>What was to change stays, and the other way round</source>
        <translation>Was sich ändern sollte, bleibt, und umgekehrt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything is to change</source>
        <translation>Alles soll sich ändern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing is to change</source>
        <translation>Nichts soll sich ändern</translation>
    </message>
    <message>
        <source>Feather radius</source>
        <translation>Radius der weichen Kante</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>Make the edges of the mask soft</source>
        <translation>Die Ränder der Maske weich machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>Das ganze Bild anzeigen (0)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. What is red will be changed.</source>
        <translation>%1 × %2 Pixel. Was rot ist, wird geändert.</translation>
    </message>
    <message>
        <source>Brush size: %1 pixels</source>
        <translation>Pinselgröße: %1 Pixel</translation>
    </message>
</context>
<context>
    <name>compose::MediaChip</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>%1 zuschneiden</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>%1 trimmen</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Trimmen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Upload von %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Embedded file</source>
        <translation>Eingebettete Datei</translation>
    </message>
    <message>
        <source>Edit the crop again</source>
        <translation>Zuschnitt wieder bearbeiten</translation>
    </message>
    <message>
        <source>Edit the trim again</source>
        <translation>Trimmen wieder bearbeiten</translation>
    </message>
    <message>
        <source>%1 is %2; this field takes %3.</source>
        <translation>%1 ist %2; dieses Feld akzeptiert %3.</translation>
    </message>
    <message>
        <source>%1 does not fit this model yet.</source>
        <translation>%1 passt noch nicht zu diesem Modell.</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Zuschneiden&#xa0;…</translation>
    </message>
    <message>
        <source>Trim…</source>
        <translation>Trimmen&#xa0;…</translation>
    </message>
    <message>
        <source>Stop the conversion of %1</source>
        <translation>Umwandlung von %1 stoppen</translation>
    </message>
    <message>
        <source>Conversion of %1</source>
        <translation>Umwandlung von %1</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Original verwenden</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>compose::MediaEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 takes at most %2 files; the others were left out.</source>
        <translation>%1 akzeptiert höchstens %2 Dateien; die anderen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The picture could not be stored.</source>
        <translation>Das Bild konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Paint a mask…</source>
        <translation>Maske malen&#xa0;…</translation>
    </message>
    <message>
        <source>Go on painting…</source>
        <translation>Weitermalen&#xa0;…</translation>
    </message>
    <message>
        <source>Drop an image, or browse</source>
        <translation>Bild ablegen oder auswählen</translation>
    </message>
    <message>
        <source>Drop a mask, or browse</source>
        <translation>Maske ablegen oder auswählen</translation>
    </message>
    <message>
        <source>Drop a video, or browse</source>
        <translation>Video ablegen oder auswählen</translation>
    </message>
    <message>
        <source>Drop a sound, or browse</source>
        <translation>Audio ablegen oder auswählen</translation>
    </message>
    <message>
        <source>Drop an archive, or browse</source>
        <translation>Archiv ablegen oder auswählen</translation>
    </message>
    <message>
        <source>Drop a 3D model, or browse</source>
        <translation>3D-Modell ablegen oder auswählen</translation>
    </message>
    <message>
        <source>Drop a file, or browse</source>
        <translation>Datei ablegen oder auswählen</translation>
    </message>
    <message>
        <source>Choose from the library for %1</source>
        <translation>Für %1 aus der Bibliothek wählen</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>Aus der Bibliothek wählen</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>In %1 einfügen</translation>
    </message>
    <message>
        <source>Paste a file, a picture or an address (Ctrl+V)</source>
        <translation>Datei, Bild oder Adresse einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>More ways to fill %1</source>
        <translation>Weitere Wege, %1 zu füllen</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Weitere Wege</translation>
    </message>
    <message>
        <source>Address, for example https://example.com/picture.png</source>
        <translation>Adresse, zum Beispiel https://example.com/picture.png</translation>
    </message>
    <message>
        <source>Address for %1</source>
        <translation>Adresse für %1</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Capture a part of the screen</source>
        <translation>Teil des Bildschirms aufnehmen</translation>
    </message>
    <message>
        <source>Enter an address…</source>
        <translation>Adresse eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Eine Adresse beginnt mit https://.</translation>
    </message>
    <message>
        <source>There is no file, picture or address to take.</source>
        <translation>Es gibt keine Datei, kein Bild und keine Adresse zum Übernehmen.</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Datei für %1 wählen</translation>
    </message>
    <message>
        <source>Choose the picture first; the mask is painted on it.</source>
        <translation>Zuerst das Bild wählen; die Maske wird darauf gemalt.</translation>
    </message>
    <message>
        <source>A mask can be painted on a file only, not on an address.</source>
        <translation>Eine Maske kann nur auf eine Datei gemalt werden, nicht auf eine Adresse.</translation>
    </message>
    <message>
        <source>The picture of the screen could not be read.</source>
        <translation>Das Bild des Bildschirms konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>the first of %1 files, only one fits</source>
        <translation>die erste von %1 Dateien, nur eine passt hier</translation>
    </message>
</context>
<context>
    <name>compose::ModelButton</name>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+K)</source>
        <translation>Modell wählen (Strg+K)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
</context>
<context>
    <name>compose::ModelFinder</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Name, maker, task or endpoint</source>
        <translation>Name, Hersteller, Aufgabe oder Endpunkt</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Stand der Liste</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Found models</source>
        <translation>Gefundene Modelle</translation>
    </message>
    <message>
        <source>No model here is called “%1”. An endpoint such as fal-ai/flux/dev can be entered as it is.</source>
        <translation>Kein Modell heißt hier „%1“. Ein Endpunkt wie fal-ai/flux/dev kann direkt eingegeben werden.</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>Alle Modelle anzeigen</translation>
    </message>
    <message>
        <source>No favourites yet. Ctrl+D or the star in a row makes one.</source>
        <translation>Noch keine Favoriten. Strg+D oder der Stern in einer Zeile macht einen.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Noch nichts hier.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>models</comment>
        <translation>Gefunden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n models.</source>
        <translation>
            <numerusform>%n Modell.</numerusform>
            <numerusform>%n Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading fal&apos;s list of models…</source>
        <translation>Die Modellliste von fal wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The list of %1 is shown. %2</source>
        <translation>Die Liste vom %1 wird angezeigt. %2</translation>
    </message>
    <message>
        <source>The list that came with Gesso is shown. %1</source>
        <translation>Die mit Gesso gelieferte Liste wird angezeigt. %1</translation>
    </message>
</context>
<context>
    <name>compose::ModelList</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Use endpoint “%1”</source>
        <translation>Endpunkt „%1“ verwenden</translation>
    </message>
    <message>
        <source>Not in the list; its form is fetched from fal</source>
        <translation>Nicht in der Liste; sein Formular wird von fal geholt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>compose::ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Enter uses the model · Ctrl+D makes it a favourite · Esc leaves</source>
        <translation>Eingabetaste verwendet das Modell · Strg+D macht es zum Favoriten · Esc schließt</translation>
    </message>
</context>
<context>
    <name>compose::Notice</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>keys and what they do</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>compose::NumberEditor</name>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>compose::ObjectEditor</name>
    <message>
        <source>Off: left out, the model decides</source>
        <translation>Aus: ausgelassen, das Modell entscheidet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>compose::PaletteEditor</name>
    <message>
        <source>Add a colour</source>
        <translation>Farbe hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number and value</comment>
        <translation>Farbe %1, %2</translation>
    </message>
    <message>
        <source>%1: press to change, Delete to remove, Alt and arrows to move</source>
        <translation>%1: drücken zum Ändern, Entf zum Entfernen, Alt und Pfeile zum Verschieben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>compose::PastedCode</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The code fills no field of this model.</source>
        <translation>Der Code füllt kein Feld dieses Modells.</translation>
    </message>
    <message>
        <source>Filled from the code: %1.</source>
        <translation>Aus dem Code gefüllt: %1.</translation>
    </message>
    <message>
        <source>This model has no field for: %1.</source>
        <translation>Dieses Modell hat kein Feld für: %1.</translation>
    </message>
    <message>
        <source>The code computes these values itself, so they are left out: %1.</source>
        <translation>Diese Werte berechnet der Code selbst, sie werden daher ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>compose::PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Values with a name, to use again</source>
        <translation>Benannte Werte zum Wiederverwenden</translation>
    </message>
    <message>
        <source>No presets for this model yet</source>
        <translation>Noch keine Vorgaben für dieses Modell</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Vorgabe speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Manage presets…</source>
        <translation>Vorgaben verwalten&#xa0;…</translation>
    </message>
    <message>
        <source>Import preset…</source>
        <translation>Vorgabe importieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>compose::PresetList</name>
    <message>
        <source>Presets of Gesso (*.gessopreset)</source>
        <translation>Vorgaben von Gesso (*.gessopreset)</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Vorgabe importieren</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Written to %1. Files of this computer are left out of it.</source>
        <translation>In %1 geschrieben, ohne Dateien dieses Computers.</translation>
    </message>
    <message>
        <source>All with these fields</source>
        <translation>Alle mit diesen Feldern</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Vorgabe exportieren</translation>
    </message>
</context>
<context>
    <name>compose::PresetPreview</name>
    <message>
        <source>Apply preset</source>
        <translation>Vorgabe anwenden</translation>
    </message>
    <message>
        <source>“%1” changes nothing: the form says all of it already.</source>
        <translation>„%1“ ändert nichts: Das Formular enthält schon alles.</translation>
    </message>
    <message>
        <source>“%1” changes one field.</source>
        <translation>„%1“ ändert ein Feld.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changes %n fields.</source>
        <translation>
            <numerusform>„%1“ ändert %n Feld.</numerusform>
            <numerusform>„%1“ ändert %n Felder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>This model has no place for: %1.</source>
        <translation>Dieses Modell hat keinen Platz für: %1.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>compose::PresetSaver</name>
    <message>
        <source>For every model that has these fields</source>
        <translation>Für jedes Modell mit diesen Feldern</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorgabe speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation>Nur für %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is in the preset</source>
        <translation>Inhalt der Vorgabe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>compose::ScreenGrab</name>
    <message>
        <source>Part of the screen</source>
        <translation>Teil des Bildschirms</translation>
    </message>
    <message>
        <source>Arrow keys move the part, with Alt they change its size, Enter takes it.</source>
        <translation>Pfeiltasten verschieben den Ausschnitt, mit Alt ändern sie seine Größe, die Eingabetaste übernimmt ihn.</translation>
    </message>
    <message>
        <source>%1 × %2   Enter takes it, Escape does not</source>
        <translation>%1 × %2   Eingabetaste übernimmt, Esc verwirft</translation>
    </message>
</context>
<context>
    <name>compose::ScreenPortal</name>
    <message>
        <source>This desktop offers no picture of the screen to programs. Take one with its own program and drop it here, or install xdg-desktop-portal with the part for this desktop.</source>
        <translation>Diese Arbeitsumgebung gibt Programmen kein Bild des Bildschirms. Nehmen Sie eines mit ihrem eigenen Programm auf und legen Sie es hier ab, oder installieren Sie xdg-desktop-portal mit dem Teil für diese Arbeitsumgebung.</translation>
    </message>
</context>
<context>
    <name>compose::SeedEditor</name>
    <message>
        <source>New number for %1</source>
        <translation>Neue Zahl für %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 beibehalten</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>%1 of the newest result</source>
        <translation>%1 des neuesten Ergebnisses</translation>
    </message>
    <message>
        <source>Kept for every result; press for random</source>
        <translation>Bleibt für jedes Ergebnis; drücken für Zufall</translation>
    </message>
    <message>
        <source>Random for each result; press to keep one</source>
        <translation>Zufällig für jedes Ergebnis; drücken zum Beibehalten</translation>
    </message>
    <message>
        <source>A seed is a whole number; leave it empty for a random one.</source>
        <translation>Ein Seed ist eine ganze Zahl; leer lassen für einen zufälligen.</translation>
    </message>
</context>
<context>
    <name>compose::SegmentEditor</name>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>compose::SizeEditor</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>shape and size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The model decides</source>
        <translation>Das Modell entscheidet</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Exact width and height</source>
        <translation>Genaue Breite und Höhe</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels, in steps of %3</source>
        <translation>Von %1 bis %2 Pixel, in Schritten von %3</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels</source>
        <translation>Von %1 bis %2 Pixel</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Keep the proportion</source>
        <translation>Seitenverhältnis beibehalten</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Breite und Höhe tauschen</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Custom, %1 × %2</source>
        <translation>Eigene, %1 × %2</translation>
    </message>
</context>
<context>
    <name>compose::TextEditor</name>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n variations: %1</source>
        <translation>
            <numerusform>%n Variante: %1</numerusform>
            <numerusform>%n Varianten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Over a million variations: %1</source>
        <translation>Über eine Million Varianten: %1</translation>
    </message>
</context>
<context>
    <name>compose::TrimDialog</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Play the part</source>
        <translation>Ausschnitt abspielen</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Trimmen</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>%1 trimmen</translation>
    </message>
    <message>
        <source>Picture at the handle</source>
        <translation>Bild am Griff</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>Aufnahme wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Ganze Aufnahme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, cut without loss</source>
        <translation>%1, verlustfrei geschnitten</translation>
    </message>
    <message>
        <source>%1, encoded again (Ctrl+arrow goes to a place without loss)</source>
        <translation>%1, neu codiert (Strg+Pfeil springt zu einer verlustfreien Stelle)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>compose::TrimStrip</name>
    <message>
        <source>Part to keep</source>
        <translation>Ausschnitt, der bleibt</translation>
    </message>
    <message>
        <source>From %1 s to %2 s. %3 is moved with the arrow keys; Up and Down choose the other.</source>
        <translation>Von %1 s bis %2 s. %3 wird mit den Pfeiltasten bewegt; Pfeil auf und Pfeil ab wählen das andere.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Das Ende</translation>
    </message>
</context>
<context>
    <name>compose::TupleEditor</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, Zahl %2</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message numerus="yes">
        <source>Fill in all %n numbers, or none.</source>
        <translation>
            <numerusform>Alle %n Zahlen eintragen oder keine.</numerusform>
            <numerusform>Alle %n Zahlen eintragen oder keine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::WeightsEditor</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Off: not sent, but kept here</source>
        <translation>Aus: wird nicht gesendet, bleibt aber hier</translation>
    </message>
    <message>
        <source>Address or owner/name</source>
        <translation>Adresse oder owner/name</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Mehr (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>diagnostics::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>For whoever mends Gesso. It is sent nowhere, and there are no keys in it.</source>
        <translation>Für alle, die Gesso reparieren. Er wird nirgendwohin gesendet und enthält keine Schlüssel.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>diagnostics::SafeMode</name>
    <message>
        <source>Gesso ended unexpectedly twice in a row.</source>
        <translation>Gesso wurde zweimal nacheinander unerwartet beendet.</translation>
    </message>
    <message>
        <source>Safe mode starts with an empty window and the usual settings. Nothing of yours is changed by it.</source>
        <translation>Der abgesicherte Modus beginnt mit leerem Fenster und den üblichen Einstellungen. Nichts von Ihnen wird dabei verändert.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Abgesichert starten</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Normal starten</translation>
    </message>
</context>
<context>
    <name>fal</name>
    <message>
        <source>The name of a key has between 1 and 255 characters.</source>
        <translation>Der Name eines Schlüssels hat 1 bis 255 Zeichen.</translation>
    </message>
    <message>
        <source>Analytics need at least one model, at most 50, and at least one figure.</source>
        <translation>Analysen brauchen mindestens ein Modell, höchstens 50, und mindestens eine Kennzahl.</translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>Der Aufruf ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be sent inside the input.</source>
        <translation>Die Datei „%1“ ist zu groß, um in der Eingabe gesendet zu werden.</translation>
    </message>
    <message>
        <source>The file from %1 did not arrive completely.</source>
        <translation>Die Datei von %1 kam nicht vollständig an.</translation>
    </message>
    <message>
        <source>The file from %1 is larger than what is allowed here.</source>
        <translation>Die Datei von %1 ist größer, als hier erlaubt ist.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a model. A name looks like “fal-ai/flux/dev”.</source>
        <translation>„%1“ ist kein Modellname. Ein Name sieht aus wie „fal-ai/flux/dev“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection to fal failed.</source>
        <translation>Die Verbindung zu fal ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection to fal could not be trusted.</source>
        <translation>Der Verbindung zu fal kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>fal did not answer in time.</source>
        <translation>fal hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>fal did not accept the API key. Check the key in the settings.</source>
        <translation>fal hat den API-Schlüssel nicht angenommen. Den Schlüssel in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The API key does not have the permission for this.</source>
        <translation>Der API-Schlüssel hat dafür keine Berechtigung.</translation>
    </message>
    <message>
        <source>The account cannot pay for this: its balance is used up or it is locked.</source>
        <translation>Das Konto kann dies nicht bezahlen: Das Guthaben ist aufgebraucht oder das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>fal does not know this model, request or file (any more).</source>
        <translation>fal kennt dieses Modell, diese Anfrage oder diese Datei nicht (mehr).</translation>
    </message>
    <message>
        <source>fal refused the input.</source>
        <translation>fal hat die Eingabe abgelehnt.</translation>
    </message>
    <message>
        <source>The content policy of the model refused this.</source>
        <translation>Die Inhaltsrichtlinie des Modells hat dies abgelehnt.</translation>
    </message>
    <message>
        <source>The request or a file in it is too large.</source>
        <translation>Die Anfrage oder eine Datei darin ist zu groß.</translation>
    </message>
    <message>
        <source>There are too many requests at the moment. Try again later.</source>
        <translation>Im Moment gibt es zu viele Anfragen. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>fal or the model failed to do this.</source>
        <translation>fal oder das Modell ist dabei gescheitert.</translation>
    </message>
    <message>
        <source>The answer of fal could not be understood.</source>
        <translation>Die Antwort von fal war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>A local file could not be used.</source>
        <translation>Eine lokale Datei konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The request did not start within the time that was allowed.</source>
        <translation>Die Anfrage ist nicht innerhalb der erlaubten Zeit gestartet.</translation>
    </message>
    <message>
        <source>%1
The HTTP status was %2.</source>
        <translation>%1
Der HTTP-Status war %2.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the file “%1”.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für die Datei „%1“.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The address on “%1” is not used: it is not a secure address of the service.</source>
        <translation>Die Adresse auf „%1“ wird nicht verwendet: Sie ist keine sichere Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>It was given up before an answer came.</source>
        <translation>Es wurde aufgegeben, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The login was not renewed in time.</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig erneuert.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 was not found. Is this computer online?</source>
        <translation>%1 wurde nicht gefunden. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: it offers no secure connection that this computer understands.</source>
        <translation>Der Verbindung zu %1 kann nicht vertraut werden: Es wird keine sichere Verbindung angeboten, die dieser Computer versteht.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: %2</source>
        <translation>Der Verbindung zu %1 kann nicht vertraut werden: %2</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>fal needs an API key for this, and there is none.</source>
        <translation>fal braucht dafür einen API-Schlüssel, und es ist keiner da.</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>sie wurde kürzer, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>Following was canceled, but fal could not be asked to cancel the job: it may go on.</source>
        <translation>Das Verfolgen wurde abgebrochen, aber fal konnte nicht gebeten werden, den Auftrag abzubrechen: Er läuft eventuell weiter.</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal any more.</source>
        <translation>Bei fal ist niemand mehr angemeldet.</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal. Log in with fal&apos;s command line, or use an API key.</source>
        <translation>Bei fal ist niemand angemeldet. Mit dem Befehlszeilenprogramm von fal anmelden oder einen API-Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>The login at fal has ended. Log in again with fal&apos;s command line, or use an API key.</source>
        <translation>Die Anmeldung bei fal ist abgelaufen. Mit dem Befehlszeilenprogramm von fal neu anmelden oder einen API-Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>The login at fal could not be renewed: %1</source>
        <translation>Die Anmeldung bei fal konnte nicht erneuert werden: %1</translation>
    </message>
    <message>
        <source>Usage and its costs can be read with an admin key only.</source>
        <translation>Nutzung und Kosten können nur mit einem Admin-Schlüssel gelesen werden.</translation>
    </message>
    <message>
        <source>The balance of the account can be read with an admin key only.</source>
        <translation>Das Guthaben des Kontos kann nur mit einem Admin-Schlüssel gelesen werden.</translation>
    </message>
    <message>
        <source>The exact costs of requests can be read with an admin key only.</source>
        <translation>Die genauen Kosten von Anfragen können nur mit einem Admin-Schlüssel gelesen werden.</translation>
    </message>
    <message>
        <source>The input and output of a request can be deleted with an admin key only.</source>
        <translation>Ein- und Ausgabe einer Anfrage können nur mit einem Admin-Schlüssel gelöscht werden.</translation>
    </message>
    <message>
        <source>The keys of the account can be listed with an admin key only.</source>
        <translation>Die Schlüssel des Kontos können nur mit einem Admin-Schlüssel aufgelistet werden.</translation>
    </message>
    <message>
        <source>A new key can be made with an admin key only.</source>
        <translation>Ein neuer Schlüssel kann nur mit einem Admin-Schlüssel erstellt werden.</translation>
    </message>
    <message>
        <source>A key can be deleted with an admin key only.</source>
        <translation>Ein Schlüssel kann nur mit einem Admin-Schlüssel gelöscht werden.</translation>
    </message>
    <message>
        <source>Who may read a file can be asked only with a key that has the permission “assets:read”.</source>
        <translation>Wer eine Datei lesen darf, kann nur mit einem Schlüssel mit der Berechtigung „assets:read“ abgefragt werden.</translation>
    </message>
    <message>
        <source>Who may read a file can be changed only with a key that has the permission “assets:write”.</source>
        <translation>Wer eine Datei lesen darf, kann nur mit einem Schlüssel mit der Berechtigung „assets:write“ geändert werden.</translation>
    </message>
    <message>
        <source>A signed address of a file can be made only with a key that has the permission “assets:read”.</source>
        <translation>Eine signierte Adresse einer Datei kann nur mit einem Schlüssel mit der Berechtigung „assets:read“ erstellt werden.</translation>
    </message>
    <message>
        <source>The settings for new files can be read only with a key that has the permission “account:settings:read”.</source>
        <translation>Die Einstellungen für neue Dateien können nur mit einem Schlüssel mit der Berechtigung „account:settings:read“ gelesen werden.</translation>
    </message>
    <message>
        <source>The settings for new files can be changed only with a key that has the permission “account:settings:write”.</source>
        <translation>Die Einstellungen für neue Dateien können nur mit einem Schlüssel mit der Berechtigung „account:settings:write“ geändert werden.</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read past requests.</source>
        <translation>Der API-Schlüssel hat keine Berechtigung, frühere Anfragen zu lesen.</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read the analytics of models.</source>
        <translation>Der API-Schlüssel hat keine Berechtigung, die Analysen von Modellen zu lesen.</translation>
    </message>
    <message>
        <source>This needs a key that has the permission “%1”.</source>
        <translation>Dies braucht einen Schlüssel mit der Berechtigung „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a tag: use up to 64 lower-case letters, digits, dots, dashes and underscores, and do not begin with “fal.”.</source>
        <translation>„%1“ kann kein Name eines Tags sein: bis zu 64 Kleinbuchstaben, Ziffern, Punkte, Binde- und Unterstriche verwenden und nicht mit „fal.“ beginnen.</translation>
    </message>
    <message>
        <source>The value of the tag “%1” must be 1 to 256 plain characters without a comma.</source>
        <translation>Der Wert des Tags „%1“ muss aus 1 bis 256 einfachen Zeichen ohne Komma bestehen.</translation>
    </message>
    <message>
        <source>There are too many tags: at most 10, of 1024 characters in all.</source>
        <translation>Es sind zu viele Tags: höchstens 10, mit zusammen 1024 Zeichen.</translation>
    </message>
    <message>
        <source>A start timeout must be longer than one second.</source>
        <translation>Ein Start-Zeitlimit muss länger als eine Sekunde sein.</translation>
    </message>
    <message>
        <source>A hint must be plain text without special characters.</source>
        <translation>Ein Hinweis muss reiner Text ohne Sonderzeichen sein.</translation>
    </message>
    <message>
        <source>A webhook must be a complete address that begins with https://.</source>
        <translation>Ein Webhook muss eine vollständige Adresse sein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The longest queue must be at least 1.</source>
        <translation>Die längste Warteschlange muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>Files must be kept for at least one second.</source>
        <translation>Dateien müssen mindestens eine Sekunde aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set.</source>
        <translation>Der Header „%1“ kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name or an id at fal.</source>
        <translation>„%1“ kann bei fal kein Name und keine ID sein.</translation>
    </message>
    <message>
        <source>The file in “%1” must be given as a path, perhaps with a type and a name.</source>
        <translation>Die Datei in „%1“ muss als Pfad angegeben werden, eventuell mit Typ und Namen.</translation>
    </message>
    <message>
        <source>An estimate needs at least one model.</source>
        <translation>Eine Schätzung braucht mindestens ein Modell.</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a whole number of calls, one or more.</source>
        <translation>Eine Schätzung für „%1“ braucht eine ganze Zahl von Aufrufen, einen oder mehr.</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a quantity above zero.</source>
        <translation>Eine Schätzung für „%1“ braucht eine Menge über null.</translation>
    </message>
    <message>
        <source>The status of the job stopped before the job was complete.</source>
        <translation>Der Status des Auftrags endete, bevor der Auftrag vollständig war.</translation>
    </message>
    <message>
        <source>fal closed the realtime connection.</source>
        <translation>fal hat die Echtzeitverbindung geschlossen.</translation>
    </message>
    <message>
        <source>A realtime application can be asked to keep 1 to 60 inputs, not %1.</source>
        <translation>Eine Echtzeitanwendung kann 1 bis 60 Eingaben vorhalten, nicht %1.</translation>
    </message>
    <message>
        <source>The limits of a realtime connection make no sense.</source>
        <translation>Die Grenzwerte einer Echtzeitverbindung ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>“%1” is not a path below a model.</source>
        <translation>„%1“ ist kein Pfad unterhalb eines Modells.</translation>
    </message>
    <message>
        <source>The realtime connection to %1 failed.</source>
        <translation>Die Echtzeitverbindung zu %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Past requests can be searched by text, by an image or by a video, one at a time.</source>
        <translation>Frühere Anfragen können nach Text, Bild oder Video durchsucht werden, jeweils nur nach einem.</translation>
    </message>
    <message>
        <source>A model can be called with POST, GET, PUT, PATCH or DELETE only.</source>
        <translation>Ein Modell kann nur mit POST, GET, PUT, PATCH oder DELETE aufgerufen werden.</translation>
    </message>
    <message>
        <source>There is no token for the realtime connection.</source>
        <translation>Für die Echtzeitverbindung fehlt ein Token.</translation>
    </message>
    <message>
        <source>The address of a file at fal is needed here, without a “?” and what follows it.</source>
        <translation>Hier wird die Adresse einer Datei bei fal gebraucht, ohne „?“ und das, was darauf folgt.</translation>
    </message>
    <message>
        <source>A signed address is valid for between one second and seven days.</source>
        <translation>Eine signierte Adresse gilt zwischen einer Sekunde und sieben Tagen.</translation>
    </message>
    <message>
        <source>Files are kept for one second or more.</source>
        <translation>Dateien werden eine Sekunde oder länger aufbewahrt.</translation>
    </message>
    <message>
        <source>The job did not end in time. It goes on at fal and can be followed later.</source>
        <translation>Der Auftrag wurde nicht rechtzeitig fertig. Er läuft bei fal weiter und kann später verfolgt werden.</translation>
    </message>
    <message>
        <source>The job did not end in time.</source>
        <translation>Der Auftrag wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>A content type must be plain text without special characters.</source>
        <translation>Ein Inhaltstyp muss reiner Text ohne Sonderzeichen sein.</translation>
    </message>
    <message>
        <source>There is nothing to upload.</source>
        <translation>Es gibt nichts hochzuladen.</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>sie existiert nicht</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>sie ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>sie existiert nicht mehr</translation>
    </message>
    <message>
        <source>it was changed while it was being uploaded</source>
        <translation>sie wurde während des Hochladens geändert</translation>
    </message>
    <message>
        <source>A call to the webhook carries no signature of fal.</source>
        <translation>Ein Aufruf des Webhooks trägt keine Signatur von fal.</translation>
    </message>
    <message>
        <source>A call to the webhook carries a signature that cannot be read.</source>
        <translation>Ein Aufruf des Webhooks trägt eine Signatur, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>A call to the webhook is older than five minutes.</source>
        <translation>Ein Aufruf des Webhooks ist älter als fünf Minuten.</translation>
    </message>
    <message>
        <source>A call to the webhook was signed in the future. Is the clock of this computer right?</source>
        <translation>Ein Aufruf des Webhooks wurde in der Zukunft signiert. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>A call to the webhook was not signed by fal, or was changed on its way.</source>
        <translation>Ein Aufruf des Webhooks wurde nicht von fal signiert oder unterwegs verändert.</translation>
    </message>
    <message>
        <source>A call to the webhook was signed by fal and cannot be understood.</source>
        <translation>Ein Aufruf des Webhooks wurde von fal signiert und ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The job is done, but its output did not fit into the message: %1</source>
        <translation>Der Auftrag ist fertig, aber seine Ausgabe passte nicht in die Nachricht: %1</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on port %1: %2.</source>
        <translation>Auf Port %1 können keine Webhooks empfangen werden: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the login. Open Settings, Connection and check its user name and password.</source>
        <translation>Der Proxy %1 hat die Anmeldung abgelehnt. In den Einstellungen unter „Verbindung“ Benutzername und Passwort prüfen.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login. Open Settings, Connection and give its user name and password.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung. In den Einstellungen unter „Verbindung“ Benutzername und Passwort eingeben.</translation>
    </message>
    <message>
        <source>The network proxy wants a login.</source>
        <translation>Der Netzwerk-Proxy verlangt eine Anmeldung.</translation>
    </message>
</context>
<context>
    <name>help::AboutDialog</name>
    <message>
        <source>About Gesso</source>
        <translation>Über Gesso</translation>
    </message>
    <message>
        <source>A native studio for fal&apos;s generative models. Free software, GPL-3.0-or-later; its client library for fal is MIT.</source>
        <translation>Ein natives Studio für die generativen Modelle von fal. Freie Software, GPL-3.0-or-later; die Client-Bibliothek für fal steht unter MIT.</translation>
    </message>
    <message>
        <source>What you make and what you type goes to fal, or to the server that you chose, and nowhere else.</source>
        <translation>Was hier erstellt und eingegeben wird, geht an fal oder an den gewählten Server und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Gesso</source>
        <translation>Gesso</translation>
    </message>
</context>
<context>
    <name>help::HelpWindow</name>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nichts in der Hilfe enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>keys::KeyEntry</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Nur bis Gesso geschlossen wird</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>Schlüssel verwenden</translation>
    </message>
    <message>
        <source>fal key</source>
        <translation>fal-Schlüssel</translation>
    </message>
    <message>
        <source>Paste a fal key</source>
        <translation>fal-Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Name, such as Work</source>
        <translation>Name, zum Beispiel Arbeit</translation>
    </message>
    <message>
        <source>It is checked at once, kept in the system keyring, and sent to fal only.</source>
        <translation>Er wird sofort geprüft, im Schlüsselbund des Systems aufbewahrt und nur an fal gesendet.</translation>
    </message>
    <message>
        <source>The key “%1” is in use now.</source>
        <translation>Der Schlüssel „%1“ wird jetzt verwendet.</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>Schlüssel wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>The key could not be checked.</source>
        <translation>Der Schlüssel konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Keep the key unchecked</source>
        <translation>Schlüssel ungeprüft behalten</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>The key is being put away…</source>
        <translation>Schlüssel wird abgelegt&#xa0;…</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>Der Schlüssel wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it can spend your money.</source>
        <translation>%1 Stattdessen kann eine Datei im Profil dienen, aber sie ist nicht verschlüsselt: Wer sie liest, kann auf fremde Kosten Geld ausgeben.</translation>
    </message>
    <message>
        <source>In a file, not encrypted</source>
        <translation>In einer Datei, unverschlüsselt</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>This is an admin key: use it only for balance and costs</source>
        <translation>Das ist ein Admin-Schlüssel: nur für Guthaben und Kosten verwenden</translation>
    </message>
    <message>
        <source>The admin key “%1” asks for balance and costs from now on, and for nothing else.</source>
        <translation>Der Admin-Schlüssel „%1“ fragt ab jetzt Guthaben und Kosten ab und dient zu nichts anderem.</translation>
    </message>
</context>
<context>
    <name>keys::KeyTest</name>
    <message>
        <source>The address %1 is not known (DNS). Is this computer online?</source>
        <translation>Die Adresse %1 ist nicht bekannt (DNS). Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection through.</source>
        <translation>Der Proxy %1 hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted (TLS): %2</source>
        <translation>Der Verbindung zu %1 kann nicht vertraut werden (TLS): %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection.</source>
        <translation>%1 ist nicht erreichbar: keine Verbindung.</translation>
    </message>
    <message>
        <source>The key works. %1 answered after %2 ms.</source>
        <translation>Der Schlüssel funktioniert. %1 hat nach %2 ms geantwortet.</translation>
    </message>
    <message>
        <source>%1 refuses this key (401). Is it complete, and still in your account?</source>
        <translation>%1 lehnt diesen Schlüssel ab (401). Ist er vollständig und noch im Konto vorhanden?</translation>
    </message>
    <message>
        <source>%1 knows this key, but does not let it in (%2).</source>
        <translation>%1 kennt diesen Schlüssel, gewährt ihm aber keinen Zugang (%2).</translation>
    </message>
    <message>
        <source>The proxy %1 refuses this user name and password (407).</source>
        <translation>Der Proxy %1 lehnt diesen Benutzernamen und dieses Passwort ab (407).</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login (407): give its user name and password under Settings, Connection.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung (407): In den Einstellungen unter „Verbindung“ Benutzername und Passwort eingeben.</translation>
    </message>
    <message>
        <source>%1 can be reached, without a proxy.</source>
        <translation>%1 ist ohne Proxy erreichbar.</translation>
    </message>
    <message>
        <source>%1 can be reached through the proxy %2.</source>
        <translation>%1 ist über den Proxy %2 erreichbar.</translation>
    </message>
    <message>
        <source>The key works: %1 tells it the balance.</source>
        <translation>Der Schlüssel funktioniert: %1 nennt ihm das Guthaben.</translation>
    </message>
    <message>
        <source>This is no admin key: %1 does not tell it the balance (403).</source>
        <translation>Das ist kein Admin-Schlüssel: %1 nennt ihm das Guthaben nicht (403).</translation>
    </message>
</context>
<context>
    <name>keys::KeysPage</name>
    <message>
        <source>In the system keyring</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>In a file that is not encrypted</source>
        <translation>In einer unverschlüsselten Datei</translation>
    </message>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Nur bis Gesso geschlossen wird</translation>
    </message>
    <message>
        <source>From the environment of this program</source>
        <translation>Aus der Umgebung dieses Programms</translation>
    </message>
    <message>
        <source>fal keys</source>
        <translation>fal-Schlüssel</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>No key yet. fal needs one before it can generate anything; the sandbox needs none.</source>
        <translation>Noch kein Schlüssel. fal braucht einen, bevor es etwas generieren kann; die Sandbox braucht keinen.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>Schlüsselbund des Systems wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Ends in %1. %2.</source>
        <translation>Endet auf %1. %2.</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>Schlüssel wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? At fal the key stays as it is.</source>
        <translation>„%1“ von diesem Computer entfernen? Bei fal bleibt der Schlüssel, wie er ist.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>One key is enough to generate. A second one, an admin key, adds the balance and what fal charged exactly. It can also make and delete keys, so Gesso sends it to fal&apos;s account service only.</source>
        <translation>Zum Generieren genügt ein Schlüssel. Ein zweiter, ein Admin-Schlüssel, zeigt zusätzlich das Guthaben und was fal genau berechnet hat. Er kann auch Schlüssel erstellen und löschen, deshalb sendet Gesso ihn nur an den Kontodienst von fal.</translation>
    </message>
    <message>
        <source>Only for balance and costs</source>
        <translation>Nur für Guthaben und Kosten</translation>
    </message>
    <message>
        <source>Use %1 only for balance and costs</source>
        <translation>%1 nur für Guthaben und Kosten verwenden</translation>
    </message>
    <message>
        <source>Admin key: asks fal for balance and costs, never used to generate. %1.</source>
        <translation>Admin-Schlüssel: fragt bei fal Guthaben und Kosten ab, wird nie zum Generieren verwendet. %1.</translation>
    </message>
    <message>
        <source>The key was removed.</source>
        <translation>Der Schlüssel wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 Stern</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>library::Grid</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>Ohne Modell</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>library::ImportBar</name>
    <message>
        <source>Show why</source>
        <translation>Grund anzeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Taking in file %L1 of %L2…</source>
        <translation>Datei %L1 von %L2 wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>1 file was taken in.</source>
        <translation>1 Datei wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken in.</source>
        <translation>
            <numerusform>%n Datei wurde importiert.</numerusform>
            <numerusform>%n Dateien wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was in the library already.</source>
        <translation>1 war schon in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already.</source>
        <translation>
            <numerusform>%n war schon in der Bibliothek.</numerusform>
            <numerusform>%n waren schon in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be taken in.</source>
        <translation>1 konnte nicht importiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in.</source>
        <translation>
            <numerusform>%n konnte nicht importiert werden.</numerusform>
            <numerusform>%n konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Der Import wurde vorzeitig gestoppt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1 is not all that it should be.</source>
        <translation>1 Datei ist nicht ganz in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not all that they should be.</source>
        <translation>
            <numerusform>%n Datei ist nicht ganz in Ordnung.</numerusform>
            <numerusform>%n Dateien sind nicht ganz in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not right with the files</source>
        <translation>Was mit den Dateien nicht stimmt</translation>
    </message>
</context>
<context>
    <name>library::ItemMenu</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>Verb&amp;inden&#xa0;…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Make of it</source>
        <translation>&amp;Daraus machen</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Bewertung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 Stern</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Fa&amp;vourite</source>
        <translation>F&amp;avorit</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>S&amp;chlagwörter&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Add to collection</source>
        <translation>&amp;Zu Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Neue Sammlung&#xa0;…</translation>
    </message>
    <message>
        <source>Take &amp;out of this collection</source>
        <translation>Aus dieser Sa&amp;mmlung nehmen</translation>
    </message>
</context>
<context>
    <name>library::KeepingDialog</name>
    <message>
        <source>Make room</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Keep items for</source>
        <translation>Objekte behalten für</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens behalten</translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation>Was jetzt entfernt würde</translation>
    </message>
    <message>
        <source>What goes is moved to the bin of the library, from which it can be restored. Favourites, rated items and what is in a collection never go.</source>
        <translation>Was entfernt wird, kommt in den Papierkorb der Bibliothek und kann von dort wiederhergestellt werden. Favoriten, bewertete Objekte und alles in Sammlungen werden nie entfernt.</translation>
    </message>
    <message>
        <source>Keep to this</source>
        <translation>Regel übernehmen</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>Nichts wird von selbst entfernt.</translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>Jetzt würde nichts entfernt.</translation>
    </message>
    <message>
        <source>1 item would go to the bin now.</source>
        <translation>Jetzt würde 1 Objekt in den Papierkorb kommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n items would go to the bin now.</source>
        <translation>
            <numerusform>Jetzt würde %n Objekt in den Papierkorb kommen.</numerusform>
            <numerusform>Jetzt würden %n Objekte in den Papierkorb kommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::LibraryPage</name>
    <message numerus="yes">
        <source>%n items were changed.</source>
        <translation>
            <numerusform>%n Objekt wurde geändert.</numerusform>
            <numerusform>%n Objekte wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in that collection already.</source>
        <translation>Sie sind schon in dieser Sammlung.</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>1 Objekt wurde zur Sammlung hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the collection.</source>
        <translation>
            <numerusform>%n Objekt wurde zur Sammlung hinzugefügt.</numerusform>
            <numerusform>%n Objekte wurden zur Sammlung hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was taken out of the collection.</source>
        <translation>1 Objekt wurde aus der Sammlung genommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were taken out of the collection.</source>
        <translation>
            <numerusform>%n Objekt wurde aus der Sammlung genommen.</numerusform>
            <numerusform>%n Objekte wurden aus der Sammlung genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It has all that fits the search “%1”, now and later.</source>
        <translation>Sie enthält alles, was zur Suche „%1“ passt, jetzt und später.</translation>
    </message>
    <message>
        <source>The search “%1” is kept no longer.</source>
        <translation>Die Suche „%1“ wird nicht länger behalten.</translation>
    </message>
    <message>
        <source>The collection “%1” was deleted. Its items stay in the library.</source>
        <translation>Die Sammlung „%1“ wurde gelöscht. Ihre Objekte bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>1 Objekt in den Papierkorb gelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n items moved to the bin.</source>
        <translation>
            <numerusform>%n Objekt in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Objekte in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item is back in the library.</source>
        <translation>1 Objekt ist wieder in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in the library.</source>
        <translation>
            <numerusform>%n Objekt ist wieder in der Bibliothek.</numerusform>
            <numerusform>%n Objekte sind wieder in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>1 file goes to the system&apos;s trash. The library forgets it: rating, tags and collections too.</source>
        <translation>1 Datei kommt in den Papierkorb des Systems. Die Bibliothek vergisst sie: auch Bewertung, Schlagwörter und Sammlungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files go to the system&apos;s trash. The library forgets them: ratings, tags and collections too.</source>
        <translation>
            <numerusform>%n Datei kommt in den Papierkorb des Systems. Die Bibliothek vergisst sie: auch Bewertung, Schlagwörter und Sammlungen.</numerusform>
            <numerusform>%n Dateien kommen in den Papierkorb des Systems. Die Bibliothek vergisst sie: auch Bewertungen, Schlagwörter und Sammlungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>1 item went to the bin to make room.</source>
        <translation>1 Objekt kam in den Papierkorb, um Platz zu schaffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n items went to the bin to make room.</source>
        <translation>
            <numerusform>%n Objekt kam in den Papierkorb, um Platz zu schaffen.</numerusform>
            <numerusform>%n Objekte kamen in den Papierkorb, um Platz zu schaffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Take files or a folder into the library</source>
        <translation>Dateien oder einen Ordner in die Bibliothek importieren</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>&amp;Dateien importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>&amp;Ordner importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>Ordner &amp;überwachen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Leave files where they are</source>
        <translation>Dateien an ihrem Ort &amp;lassen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Back to where the selected items were</source>
        <translation>Dorthin zurück, wo die gewählten Objekte waren</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Move the selected files to the system&apos;s trash</source>
        <translation>Die gewählten Dateien in den Papierkorb des Systems legen</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren&#xa0;…</translation>
    </message>
    <message>
        <source>Move all files of the bin to the system&apos;s trash</source>
        <translation>Alle Dateien im Papierkorb in den Papierkorb des Systems legen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move the selected items to the bin (Delete)</source>
        <translation>Die gewählten Objekte in den Papierkorb legen (Entf)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save the selected items, or all that are shown, under names of your choice</source>
        <translation>Die gewählten Objekte, oder alle angezeigten, unter eigenen Namen speichern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Places and collections</source>
        <translation>Orte und Sammlungen</translation>
    </message>
    <message>
        <source>Stack the results of one click</source>
        <translation>Ergebnisse eines Klicks stapeln</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Nach Auftrag</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Anzahl der Objekte</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>Nichts in der Bibliothek passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete is kept here until you empty it.</source>
        <translation>Der Papierkorb ist leer. Gelöschtes bleibt hier, bis er geleert wird.</translation>
    </message>
    <message>
        <source>Nothing is in this collection yet. Drop items on its name, or choose “Add to collection” in their menu.</source>
        <translation>In dieser Sammlung ist noch nichts. Objekte auf ihren Namen ziehen oder in deren Menü „Zu Sammlung hinzufügen“ wählen.</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Alle Objekte anzeigen</translation>
    </message>
    <message>
        <source>Everything you make is kept here as ordinary files. Files dropped on the window can join it.</source>
        <translation>Alles, was entsteht, wird hier als gewöhnliche Datei aufbewahrt. Auf das Fenster gezogene Dateien können dazukommen.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Das erste erstellen</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 ausgewählt</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <source>%L1 items</source>
        <translation>%L1 Objekte</translation>
    </message>
    <message>
        <source>Make four examples</source>
        <translation>Vier Beispiele erstellen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>No rating, colour or tags.</source>
        <translation>Keine Bewertung, keine Farbe, keine Schlagwörter.</translation>
    </message>
    <message>
        <source>1 file went to the system&apos;s trash.</source>
        <translation>1 Datei wurde in den Papierkorb des Systems gelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n files went to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n Datei wurde in den Papierkorb des Systems gelegt.</numerusform>
            <numerusform>%n Dateien wurden in den Papierkorb des Systems gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Marks now: %1</source>
        <translation>Rückgängig gemacht. Jetzt markiert: %1</translation>
    </message>
</context>
<context>
    <name>library::NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>library::PickDialog</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>Aus der Bibliothek wählen</translation>
    </message>
    <message>
        <source>Choose one from the library</source>
        <translation>Eines aus der Bibliothek wählen</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search prompts, models and settings</source>
        <translation>Prompts, Modelle und Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the library.</source>
        <translation>In der Bibliothek ist nichts dieser Art.</translation>
    </message>
    <message>
        <source>This field cannot take that.</source>
        <translation>Dieses Feld kann das nicht aufnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::SearchBar</name>
    <message>
        <source>Search library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search prompts, models and settings, for example model:flux seed:42</source>
        <translation>Prompts, Modelle und Einstellungen durchsuchen, zum Beispiel model:flux seed:42</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>Keep this search in the list beside</source>
        <translation>Diese Suche in der Liste daneben behalten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Bilder anzeigen</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Show videos</source>
        <translation>Videos anzeigen</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Show sounds</source>
        <translation>Audio anzeigen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Texte anzeigen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Show favourites</source>
        <translation>Favoriten anzeigen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Jede Bewertung</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 Sterne</translation>
    </message>
    <message>
        <source>1 star or more</source>
        <translation>1 Stern oder mehr</translation>
    </message>
    <message>
        <source>%1 stars or more</source>
        <translation>%1 Sterne oder mehr</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>library::Sidebar</name>
    <message>
        <source>Make room…</source>
        <translation>Platz schaffen&#xa0;…</translation>
    </message>
    <message>
        <source>Places in the library</source>
        <translation>Orte in der Bibliothek</translation>
    </message>
    <message>
        <source>Room that the library takes</source>
        <translation>Platz, den die Bibliothek belegt</translation>
    </message>
    <message>
        <source>Part of the room that the library may take</source>
        <translation>Anteil des Platzes, den die Bibliothek belegen darf</translation>
    </message>
    <message>
        <source>What may go by itself, and what is in the bin</source>
        <translation>Was von selbst entfernt werden darf und was im Papierkorb ist</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Objekte</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation>%1 in der Bibliothek</translation>
    </message>
    <message>
        <source>%1 in the bin</source>
        <translation>%1 im Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>library::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n items</source>
        <translation>
            <numerusform>Schlagwörter von %n Objekt</numerusform>
            <numerusform>Schlagwörter von %n Objekten</numerusform>
        </translation>
    </message>
    <message>
        <source>night, at sea</source>
        <translation>Nacht, auf See</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Those that all of them have, with commas between them. Others stay.</source>
        <translation>Die, die alle gemeinsam haben, durch Kommas getrennt. Andere bleiben.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>library::Unwritten</name>
    <message>
        <source>The mark is kept in the library and goes into the file when it can be written: make room, unlock the file or bring it back.</source>
        <translation>Die Markierung bleibt in der Bibliothek und kommt in die Datei, sobald sie beschrieben werden kann: Platz schaffen, die Datei entsperren oder zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n files are kept in the library and go into the files when they can be written: make room, unlock the files or bring them back.</source>
        <translation>
            <numerusform>Die Markierungen von %n Datei bleiben in der Bibliothek und kommen in die Datei, sobald sie beschrieben werden kann: Platz schaffen, die Datei entsperren oder zurückholen.</numerusform>
            <numerusform>Die Markierungen von %n Dateien bleiben in der Bibliothek und kommen in die Dateien, sobald sie beschrieben werden können: Platz schaffen, die Dateien entsperren oder zurückholen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::BrushBar</name>
    <message>
        <source>Tip of the brush</source>
        <translation>Pinselspitze</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rund</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Bleistift</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>Kreide</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Pen pressure changes the size</source>
        <translation>Stiftdruck ändert die Größe</translation>
    </message>
    <message>
        <source>Pen pressure changes the opacity</source>
        <translation>Stiftdruck ändert die Deckkraft</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>No mirror</source>
        <translation>Nicht spiegeln</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Oben und unten</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Shapes are filled</source>
        <translation>Formen werden gefüllt</translation>
    </message>
    <message>
        <source>Smooth </source>
        <translation>Glätten </translation>
    </message>
    <message>
        <source>Tolerance </source>
        <translation>Toleranz </translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>New, open, save, paste</source>
        <translation>Neu, öffnen, speichern, einfügen</translation>
    </message>
    <message>
        <source>Zoom and rotation of the paper</source>
        <translation>Zoom und Drehung des Papiers</translation>
    </message>
    <message>
        <source>How the paper is shown. The wheel zooms; Space moves it, with Shift it turns.</source>
        <translation>Wie das Papier gezeigt wird. Das Mausrad zoomt; die Leertaste verschiebt es, mit Umschalt dreht sie es.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Gerade stellen</translation>
    </message>
    <message>
        <source>Shift adds, Alt takes away, Ctrl makes the sides equal.</source>
        <translation>Umschalt fügt hinzu, Alt zieht ab, Strg macht die Seiten gleich lang.</translation>
    </message>
    <message>
        <source>Moves what is selected, or the whole layer.</source>
        <translation>Verschiebt die Auswahl oder die ganze Ebene.</translation>
    </message>
    <message>
        <source>Takes the colour that is seen.</source>
        <translation>Nimmt die sichtbare Farbe auf.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2°</source>
        <comment>zoom and angle</comment>
        <translation>%1, %2°</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a setting, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>live::CameraSource</name>
    <message>
        <source>The camera “%1” cannot be used.</source>
        <translation>Die Kamera „%1“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be used: %2</source>
        <translation>Die Kamera „%1“ kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>The camera “%1” gives no picture. Another program may be using it: close that one, or plug the camera in again.</source>
        <translation>Die Kamera „%1“ liefert kein Bild. Vielleicht verwendet sie ein anderes Programm: Schließen Sie es, oder stecken Sie die Kamera neu ein.</translation>
    </message>
    <message>
        <source>The camera “%1” is not there any more. Plug it in again and choose it again.</source>
        <translation>Die Kamera „%1“ ist nicht mehr da. Stecken Sie sie wieder ein und wählen Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>live::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Draw here with the mouse or a pen. B is the brush, E the eraser, G fills, I picks a colour, [ and ] change the size. The wheel zooms, Space moves the paper.</source>
        <translation>Hier mit Maus oder Stift zeichnen. B ist der Pinsel, E der Radierer, G füllt, I nimmt eine Farbe auf, [ und ] ändern die Größe. Das Mausrad zoomt, die Leertaste verschiebt das Papier.</translation>
    </message>
    <message>
        <source>This layer is locked. Unlock it in the list of layers, or choose another one.</source>
        <translation>Diese Ebene ist gesperrt. Sie in der Ebenenliste entsperren oder eine andere wählen.</translation>
    </message>
    <message>
        <source>This layer is hidden. Show it in the list of layers, or choose another one.</source>
        <translation>Diese Ebene ist ausgeblendet. Sie in der Ebenenliste einblenden oder eine andere wählen.</translation>
    </message>
    <message>
        <source>Text on the canvas</source>
        <translation>Text auf der Leinwand</translation>
    </message>
    <message>
        <source>Type, then press Enter</source>
        <translation>Text eingeben, dann die Eingabetaste drücken</translation>
    </message>
</context>
<context>
    <name>live::CastPortal</name>
    <message>
        <source>This program was built without PipeWire, which brings the pictures of the screen under Wayland.</source>
        <translation>Dieses Programm wurde ohne PipeWire gebaut, das unter Wayland die Bilder des Bildschirms liefert.</translation>
    </message>
    <message>
        <source>This desktop offers its screen to no program. Install xdg-desktop-portal with the part for this desktop, and choose the screen again.</source>
        <translation>Dieser Desktop bietet seinen Bildschirm keinem Programm an. Installieren Sie xdg-desktop-portal mit dem Teil für diesen Desktop und wählen Sie den Bildschirm noch einmal.</translation>
    </message>
    <message>
        <source>The desktop did not share its screen. Choose it again; if that does not help, look whether the desktop lets programs record the screen.</source>
        <translation>Der Desktop hat seinen Bildschirm nicht freigegeben. Wählen Sie ihn noch einmal; hilft das nicht, sehen Sie nach, ob der Desktop Programmen erlaubt, den Bildschirm aufzunehmen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s answer about its screen cannot be understood. Bring xdg-desktop-portal up to date.</source>
        <translation>Die Antwort des Desktops zu seinem Bildschirm ist nicht zu verstehen. Bringen Sie xdg-desktop-portal auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The part of the desktop that shares the screen has stopped. Choose the screen again.</source>
        <translation>Der Teil des Desktops, der den Bildschirm freigibt, hat aufgehört. Wählen Sie den Bildschirm noch einmal.</translation>
    </message>
    <message>
        <source>No screen was shared, as you chose. Choose the screen as the live source again to be asked again.</source>
        <translation>Wie gewünscht wurde kein Bildschirm freigegeben. Wählen Sie den Bildschirm noch einmal als Live-Quelle, um wieder gefragt zu werden.</translation>
    </message>
    <message>
        <source>The desktop has ended the sharing of the screen. Choose the screen again to go on.</source>
        <translation>Der Desktop hat die Freigabe des Bildschirms beendet. Wählen Sie den Bildschirm noch einmal, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>live::CastSource</name>
    <message>
        <source>The desktop shares its screen, but no picture of it comes. Look whether PipeWire and its session manager (WirePlumber) run, and choose the screen again.</source>
        <translation>Der Desktop gibt seinen Bildschirm frei, doch es kommt kein Bild davon. Sehen Sie nach, ob PipeWire und seine Sitzungsverwaltung (WirePlumber) laufen, und wählen Sie den Bildschirm noch einmal.</translation>
    </message>
    <message>
        <source>Screen or window</source>
        <translation>Bildschirm oder Fenster</translation>
    </message>
    <message>
        <source>Screen or window, %1 × %2</source>
        <translation>Bildschirm oder Fenster, %1 × %2</translation>
    </message>
    <message>
        <source>The screen or window that was shared is not there any more. Choose one again.</source>
        <translation>Der freigegebene Bildschirm oder das Fenster ist nicht mehr da. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The pictures of the screen cannot be received. Install PipeWire (libpipewire-0.3) and choose the screen again.</source>
        <translation>Die Bilder des Bildschirms können nicht empfangen werden. Installieren Sie PipeWire (libpipewire-0.3) und wählen Sie den Bildschirm noch einmal.</translation>
    </message>
</context>
<context>
    <name>live::Cockpit</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 Frames/s</translation>
    </message>
    <message>
        <source>Live state</source>
        <translation>Live-Status</translation>
    </message>
    <message>
        <source>Live cost</source>
        <translation>Live-Kosten</translation>
    </message>
    <message>
        <source>Inputs behind</source>
        <translation>Eingaben im Rückstand</translation>
    </message>
    <message>
        <source>Shows your latest stroke</source>
        <translation>Zeigt den letzten Strich</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) behind</source>
        <translation>
            <numerusform>%n Zeichnung im Rückstand</numerusform>
            <numerusform>%n Zeichnungen im Rückstand</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Nobody drew for a while, and an open connection may cost money. The next stroke connects.</source>
        <translation>Eine Weile hat niemand gezeichnet, und eine offene Verbindung kann Geld kosten. Der nächste Strich verbindet.</translation>
    </message>
    <message>
        <source>The next stroke connects.</source>
        <translation>Der nächste Strich verbindet.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>A model that has not run for a while can take a minute to start.</source>
        <translation>Ein Modell, das eine Weile nicht lief, kann eine Minute zum Starten brauchen.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Every stroke is sent at once.</source>
        <translation>Jeder Strich wird sofort gesendet.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing costs money.</source>
        <translation>Nichts wird gesendet, und nichts kostet Geld.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The next stroke tries again.</source>
        <translation>Der nächste Strich versucht es erneut.</translation>
    </message>
    <message>
        <source>Live state: %1</source>
        <translation>Live-Status: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ms: wait %2 · encode %3 · network and model %4 · show %5</source>
        <translation>%1 ms: Warten %2 · Codieren %3 · Netz und Modell %4 · Anzeigen %5</translation>
    </message>
    <message>
        <source>So many drawings are newer than the one that the picture shows. Only the newest is sent.</source>
        <translation>So viele Zeichnungen sind neuer als die im Bild gezeigte. Nur die neueste wird gesendet.</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>Skipped because something newer was there: %1 drawings, %2 pictures.</source>
        <translation>Übersprungen, weil es Neueres gab: %1 Zeichnungen, %2 Bilder.</translation>
    </message>
    <message>
        <source>%1/min · %2</source>
        <comment>dollars for a minute, dollars so far</comment>
        <translation>%1/min · %2</translation>
    </message>
    <message>
        <source>%1/min</source>
        <comment>dollars for a minute</comment>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>dollars</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start, as far as it can be counted here: fal bills the time that the connection is open.</source>
        <translation>Was das Live-Zeichnen jetzt kostet und seit dem Start gekostet hat, soweit es hier gezählt werden kann: fal berechnet die Zeit, in der die Verbindung offen ist.</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start: fal bills each picture.</source>
        <translation>Was das Live-Zeichnen jetzt kostet und seit dem Start gekostet hat: fal berechnet jedes Bild.</translation>
    </message>
</context>
<context>
    <name>live::Controls</name>
    <message>
        <source>Live prompt</source>
        <translation>Live-Prompt</translation>
    </message>
    <message>
        <source>What the drawing should become</source>
        <translation>Was aus der Zeichnung werden soll</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, oil painting</source>
        <translation>ein Fuchs, schlafend im Neuschnee, Ölgemälde</translation>
    </message>
    <message>
        <source>%1 slider</source>
        <comment>name of a form field</comment>
        <translation>Regler für %1</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>vom Modell</translation>
    </message>
    <message>
        <source>The same seed keeps the picture calm while you draw. Empty: the model chooses it.</source>
        <translation>Derselbe Seed hält das Bild beim Zeichnen ruhig. Leer: Das Modell wählt ihn.</translation>
    </message>
    <message>
        <source>Fixed seed</source>
        <translation>Fester Seed</translation>
    </message>
    <message>
        <source>The seed is fixed: every picture is made with the same one.</source>
        <translation>Der Seed ist fest: Jedes Bild wird mit demselben gemacht.</translation>
    </message>
    <message>
        <source>The seed runs: every picture is made with the next one. Press to keep the one that is shown.</source>
        <translation>Der Seed läuft: Jedes Bild wird mit dem nächsten gemacht. Drücken, um den angezeigten beizubehalten.</translation>
    </message>
</context>
<context>
    <name>live::DrawingFile</name>
    <message>
        <source>“%1” cannot be read as a picture.</source>
        <translation>„%1“ kann nicht als Bild gelesen werden.</translation>
    </message>
    <message>
        <source>The drawing of last time is damaged and was set aside.</source>
        <translation>Die Zeichnung vom letzten Mal ist beschädigt und wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next time. %1</source>
        <comment>a sentence that says why</comment>
        <translation>Die Zeichnung kann nicht für das nächste Mal aufbewahrt werden. %1</translation>
    </message>
    <message>
        <source>New drawing</source>
        <translation>Neue Zeichnung</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Andere Größe&#xa0;…</translation>
    </message>
    <message>
        <source>Back to the drawing before</source>
        <translation>Zurück zur vorigen Zeichnung</translation>
    </message>
    <message>
        <source>Open a drawing or a picture…</source>
        <translation>Zeichnung oder Bild öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Save the drawing as…</source>
        <translation>Zeichnung speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Paste as a layer</source>
        <translation>Als Ebene einfügen</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or the ending .ora, .png or .jpg.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Einen anderen Ordner oder die Endung .ora, .png oder .jpg wählen.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Open a drawing or a picture</source>
        <translation>Zeichnung oder Bild öffnen</translation>
    </message>
    <message>
        <source>Drawings and pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;All files (*)</source>
        <translation>Zeichnungen und Bilder (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>Drawing with its layers (*.ora);;PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>Zeichnung mit Ebenen (*.ora);;PNG-Bild (*.png);;JPEG-Bild (*.jpg)</translation>
    </message>
    <message>
        <source>drawing</source>
        <comment>name of a file</comment>
        <translation>Zeichnung</translation>
    </message>
</context>
<context>
    <name>live::LayerModel</name>
    <message>
        <source>Layer %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>%1 is shown</source>
        <translation>%1 ist eingeblendet</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 ist ausgeblendet</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>%1 can be painted on</source>
        <translation>%1 kann bemalt werden</translation>
    </message>
</context>
<context>
    <name>live::LayerPanel</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Negativ multiplizieren</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Ineinanderkopieren</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Abdunkeln</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Aufhellen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>Füllmethode</translation>
    </message>
    <message>
        <source>How this layer blends with those below it</source>
        <translation>Wie sich diese Ebene mit denen darunter mischt</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Deckkraft der Ebene</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Neue Ebene</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Ebene duplizieren</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>Ebene nach oben</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>Ebene nach unten</translation>
    </message>
    <message>
        <source>Merge with the layer below</source>
        <translation>Mit der Ebene darunter vereinen</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>Ebene löschen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opacity of the layer: %1%</source>
        <translation>Deckkraft der Ebene: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Name der Ebene</translation>
    </message>
    <message>
        <source>%1, layer %2 of %3 from below</source>
        <translation>%1, Ebene %2 von %3 von unten</translation>
    </message>
    <message>
        <source>New layer: %1</source>
        <translation>Neue Ebene: %1</translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation>Mit %1 vereint.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>Umbenannt: %1</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <translation>Die Ebene ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Lock or unlock the layer</source>
        <translation>Die Ebene sperren oder entsperren</translation>
    </message>
</context>
<context>
    <name>live::LivePage</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Keep frame</source>
        <translation>Bild behalten</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>Live-Modell</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Put the picture that is shown into the library (Ctrl+S).</source>
        <translation>Das angezeigte Bild in die Bibliothek legen (Strg+S).</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>No live model is known yet. Connect once so that the list of models can be read.</source>
        <translation>Noch ist kein Live-Modell bekannt. Einmal verbinden, damit die Modellliste gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 The next stroke tries again.</source>
        <comment>a sentence that says what went wrong</comment>
        <translation>%1 Der nächste Strich versucht es erneut.</translation>
    </message>
    <message>
        <source>Live drawing has cost another %1 and pauses, as the settings say. The drawing goes on, nothing is sent.</source>
        <translation>Das Live-Zeichnen hat weitere %1 gekostet und pausiert, wie in den Einstellungen festgelegt. Die Zeichnung geht weiter, nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>live::LiveView</name>
    <message>
        <source>Live result</source>
        <translation>Live-Ergebnis</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>Das neueste Bild, das das Modell aus der Zeichnung gemacht hat.</translation>
    </message>
    <message>
        <source>Nothing yet: draw on the canvas.</source>
        <translation>Noch nichts: auf der Leinwand zeichnen.</translation>
    </message>
    <message>
        <source>Draw on the canvas. The model&apos;s picture follows here.</source>
        <translation>Auf der Leinwand zeichnen. Das Bild des Modells folgt hier.</translation>
    </message>
</context>
<context>
    <name>live::Notice</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>live::RecordButton</name>
    <message>
        <source>Format of recordings</source>
        <translation>Format der Aufnahmen</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Aufgenommen: %1</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme stoppen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>End the recording: it goes into the library</source>
        <translation>Aufnahme beenden: Sie kommt in die Bibliothek</translation>
    </message>
    <message>
        <source>Record what the model makes as a video</source>
        <translation>Was das Modell macht, als Video aufnehmen</translation>
    </message>
</context>
<context>
    <name>live::Rewind</name>
    <message>
        <source>Frame back</source>
        <translation>Frame zurück</translation>
    </message>
    <message>
        <source>The frame before (comma)</source>
        <translation>Der vorige Frame (Komma)</translation>
    </message>
    <message>
        <source>Frame on</source>
        <translation>Frame vor</translation>
    </message>
    <message>
        <source>The next frame (full stop)</source>
        <translation>Der nächste Frame (Punkt)</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>Vorigen Frame zeigen</translation>
    </message>
    <message>
        <source>Hold to see the frame before this one (A)</source>
        <translation>Gedrückt halten, um den vorigen Frame zu sehen (A)</translation>
    </message>
    <message>
        <source>Time lapse</source>
        <translation>Zeitraffer</translation>
    </message>
    <message>
        <source>Make a quick film of the frames that can be looked back at…</source>
        <translation>Einen schnellen Film aus den zurückliegenden Frames erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Finish in another model</source>
        <translation>In einem anderen Modell fertigstellen</translation>
    </message>
    <message>
        <source>Keep this frame and go on from it in a model that takes its time, with its prompt, seed and strength</source>
        <translation>Diesen Frame behalten und von ihm ausgehend in einem Modell weitermachen, das sich Zeit nimmt, mit seinem Prompt, seinem Seed und seiner Stärke</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Fertigstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu Live</translation>
    </message>
    <message>
        <source>Back to what the model makes now (Escape)</source>
        <translation>Zurück zu dem, was das Modell jetzt macht (Esc)</translation>
    </message>
    <message>
        <source>This frame cannot be shown.</source>
        <translation>Dieser Frame kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The frame before</source>
        <translation>Der vorige Frame</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>a time</comment>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>%1 to look back at</source>
        <comment>a time</comment>
        <translation>%1 Rückblick</translation>
    </message>
    <message>
        <source>The disk is nearly full: less than five minutes can be looked back at.</source>
        <translation>Der Datenträger ist fast voll: Weniger als fünf Minuten Rückblick sind möglich.</translation>
    </message>
    <message>
        <source>The frames are large: less than five minutes of them fit into the room for looking back.</source>
        <translation>Die Frames sind groß: Weniger als fünf Minuten passen in den Platz für den Rückblick.</translation>
    </message>
    <message>
        <source>%1 to look back at: the disk is nearly full</source>
        <comment>a time</comment>
        <translation>%1 Rückblick: Der Datenträger ist fast voll</translation>
    </message>
    <message>
        <source>Nothing to look back at yet</source>
        <translation>Noch nichts zum Zurückblicken</translation>
    </message>
    <message>
        <source>An earlier picture: %1.</source>
        <translation>Ein früheres Bild: %1.</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>Das neueste Bild, das das Modell aus der Zeichnung gemacht hat.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No model for this is known here yet</source>
        <translation>Hierfür ist noch kein Modell bekannt</translation>
    </message>
</context>
<context>
    <name>live::RewindStrip</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>Zurückspulen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>%1 back, frame %2 of %3</source>
        <comment>a time</comment>
        <translation>%1 zurück, Frame %2 von %3</translation>
    </message>
    <message>
        <source>The last pictures of the model appear here.</source>
        <translation>Hier erscheinen die letzten Bilder des Modells.</translation>
    </message>
</context>
<context>
    <name>live::ScreenSource</name>
    <message>
        <source>Screen, %1 × %2</source>
        <translation>Bildschirm, %1 × %2</translation>
    </message>
    <message>
        <source>The screen whose picture was used is not there any more.</source>
        <translation>Der Bildschirm, dessen Bild verwendet wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This desktop does not let a program look at the screen.</source>
        <translation>Dieser Desktop lässt Programme nicht auf den Bildschirm sehen.</translation>
    </message>
</context>
<context>
    <name>live::SourceButton</name>
    <message>
        <source>Live source</source>
        <translation>Live-Quelle</translation>
    </message>
    <message>
        <source>Only the drawing</source>
        <translation>Nur die Zeichnung</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Kamera: %1</translation>
    </message>
    <message>
        <source>Area of the screen…</source>
        <translation>Bildschirmbereich&#xa0;…</translation>
    </message>
    <message>
        <source>Area of the screen: this desktop does not let a program look at it</source>
        <translation>Bildschirmbereich: Dieser Desktop lässt Programme nicht darauf sehen</translation>
    </message>
    <message>
        <source>Instead of the drawing</source>
        <translation>Statt der Zeichnung</translation>
    </message>
    <message>
        <source>Under the drawing</source>
        <translation>Unter der Zeichnung</translation>
    </message>
    <message>
        <source>Live source: %1</source>
        <translation>Live-Quelle: %1</translation>
    </message>
    <message>
        <source>A camera or a part of the screen under the drawing</source>
        <translation>Eine Kamera oder ein Teil des Bildschirms unter der Zeichnung</translation>
    </message>
    <message>
        <source>Screen or window…</source>
        <translation>Bildschirm oder Fenster …</translation>
    </message>
    <message>
        <source>Screen or window: this program was built without PipeWire, which brings its pictures</source>
        <translation>Bildschirm oder Fenster: Dieses Programm wurde ohne PipeWire gebaut, das die Bilder liefert</translation>
    </message>
</context>
<context>
    <name>live::TimeLapseDialog</name>
    <message>
        <source>Time lapse</source>
        <translation>Zeitraffer</translation>
    </message>
    <message>
        <source>Make the film</source>
        <translation>Film erstellen</translation>
    </message>
    <message>
        <source>The frames that can be looked back at become a quick film in the library. Where nothing happened for longer than a second, a second is shown.</source>
        <translation>Die zurückliegenden Frames werden zu einem schnellen Film in der Bibliothek. Wo länger als eine Sekunde nichts geschah, wird eine Sekunde gezeigt.</translation>
    </message>
    <message>
        <source>%1 × as quick</source>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>live::ToolColumn</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>Pipette</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Rechteckig auswählen</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>Elliptisch auswählen</translation>
    </message>
    <message>
        <source>Select by hand</source>
        <translation>Freihand auswählen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>Auswahl umkehren</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Andere Farbe&#xa0;…</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>“%1” is damaged or cut off: a part of it is missing.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten: Ein Teil fehlt.</translation>
    </message>
    <message>
        <source>“%1” is too large for the memory there is.</source>
        <translation>„%1“ ist zu groß für den vorhandenen Speicher.</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot be decoded.</source>
        <translation>„%1“ hat ein Format, das nicht decodiert werden kann.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: %2.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten: %2.</translation>
    </message>
    <message>
        <source>This computer has no encoder for “%1”.</source>
        <translation>Dieser Computer hat keinen Encoder für „%1“.</translation>
    </message>
    <message>
        <source>“%1” could not be encoded: %2.</source>
        <translation>„%1“ konnte nicht codiert werden: %2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für „%1“.</translation>
    </message>
    <message>
        <source>“%1” would be larger than the file system allows.</source>
        <translation>„%1“ würde größer, als das Dateisystem erlaubt.</translation>
    </message>
    <message>
        <source>A file named “%1” exists already.</source>
        <translation>Eine Datei namens „%1“ existiert bereits.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Der Ordner „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>„%1“ kann nicht zum Lesen geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and is left alone.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und bleibt unberührt.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to %2.</source>
        <translation>„%1“ kann nicht in %2 umgewandelt werden.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Der Vorgang wurde gestoppt.</translation>
    </message>
    <message>
        <source>The part to keep lies outside of “%1”.</source>
        <translation>Der zu behaltende Ausschnitt liegt außerhalb von „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be made small enough.</source>
        <translation>„%1“ kann nicht klein genug gemacht werden.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, which is more than Gesso can show.</source>
        <translation>„%1“ hat %2 × %3 Pixel, mehr als Gesso anzeigen kann.</translation>
    </message>
    <message>
        <source>“%1” is not an image Gesso can read.</source>
        <translation>„%1“ ist kein Bild, das Gesso lesen kann.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels and is shown smaller. The file itself is untouched.</source>
        <translation>„%1“ hat %2 × %3 Pixel und wird verkleinert angezeigt. Die Datei selbst bleibt unverändert.</translation>
    </message>
    <message>
        <source>“%1” stands turned in another way than the first.</source>
        <translation>„%1“ ist anders gedreht als der erste.</translation>
    </message>
    <message>
        <source>“%1” has another size than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>„%1“ hat eine andere Größe als der erste: Alle werden in Größe und Bildrate des ersten neu codiert.</translation>
    </message>
    <message>
        <source>Not all of them have sound: all are encoded again, with silence where there is none.</source>
        <translation>Nicht alle haben Ton: Alle werden neu codiert, mit Stille, wo keiner ist.</translation>
    </message>
    <message>
        <source>“%1” was encoded in another way than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>„%1“ wurde anders codiert als der erste: Alle werden in Größe und Bildrate des ersten neu codiert.</translation>
    </message>
    <message>
        <source>Clips of this kind can only be joined by encoding them again.</source>
        <translation>Clips dieser Art können nur durch Neucodieren verbunden werden.</translation>
    </message>
    <message>
        <source>There is nothing to join.</source>
        <translation>Es gibt nichts zu verbinden.</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>“%1” cannot be read and is left alone.</source>
        <translation>„%1“ kann nicht gelesen werden und bleibt unberührt.</translation>
    </message>
    <message>
        <source>The metadata of “%1” cannot be read.</source>
        <translation>Die Metadaten von „%1“ können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is too large to be written again.</source>
        <translation>„%1“ ist zu groß, um neu geschrieben zu werden.</translation>
    </message>
    <message>
        <source>There is no picture of “%1”.</source>
        <translation>Von „%1“ gibt es kein Bild.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The recipe for “%1” is empty or larger than 1 MiB.</source>
        <translation>Das Rezept für „%1“ ist leer oder größer als 1 MiB.</translation>
    </message>
    <message>
        <source>The recipe is too long to be kept inside the JPEG “%1”.</source>
        <translation>Das Rezept ist zu lang, um im JPEG „%1“ aufbewahrt zu werden.</translation>
    </message>
    <message>
        <source>“%1” holds no recipe.</source>
        <translation>„%1“ enthält kein Rezept.</translation>
    </message>
    <message>
        <source>The recipe in “%1” is damaged.</source>
        <translation>Das Rezept in „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The sound of “%1” is too long.</source>
        <translation>Der Ton von „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>“%1” has no sound.</source>
        <translation>„%1“ hat keinen Ton.</translation>
    </message>
    <message>
        <source>“%1” has no pictures.</source>
        <translation>„%1“ hat keine Bilder.</translation>
    </message>
    <message>
        <source>There is no moving picture in “%1”.</source>
        <translation>In „%1“ ist kein bewegtes Bild.</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot hold a recipe.</source>
        <translation>„%1“ hat ein Format, das kein Rezept enthalten kann.</translation>
    </message>
    <message>
        <source>The metadata of “%1” could not be changed; it is as it was.</source>
        <translation>Die Metadaten von „%1“ konnten nicht geändert werden; die Datei ist wie zuvor.</translation>
    </message>
    <message>
        <source>There is no sound in “%1”.</source>
        <translation>In „%1“ ist kein Ton.</translation>
    </message>
    <message>
        <source>“%1” is neither a picture nor sound nor a video.</source>
        <translation>„%1“ ist weder Bild noch Ton noch Video.</translation>
    </message>
    <message>
        <source>“%1” is an original.</source>
        <translation>„%1“ ist ein Original.</translation>
    </message>
    <message>
        <source>The video was not opened for writing.</source>
        <translation>Das Video wurde nicht zum Schreiben geöffnet.</translation>
    </message>
    <message>
        <source>A video needs a size and a frame rate.</source>
        <translation>Ein Video braucht eine Größe und eine Bildrate.</translation>
    </message>
    <message>
        <source>A video without frames was not kept.</source>
        <translation>Ein Video ohne Frames wurde nicht behalten.</translation>
    </message>
    <message>
        <source>A kept waveform is damaged.</source>
        <translation>Eine aufbewahrte Wellenform ist beschädigt.</translation>
    </message>
    <message>
        <source>Video and sound need FFmpeg&apos;s libraries, which cannot be loaded: %1. Please install them again.</source>
        <translation>Video und Audio brauchen die Bibliotheken von FFmpeg, die nicht geladen werden können: %1. Bitte neu installieren.</translation>
    </message>
    <message>
        <source>“%1” is locked or read-only and cannot be replaced. Unlock it, or allow changes to it.</source>
        <translation>„%1“ ist gesperrt oder schreibgeschützt und kann nicht ersetzt werden. Heben Sie die Sperre auf, oder erlauben Sie Änderungen.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 of them.</source>
        <translation>%1 bis %2 davon.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n of them.</source>
        <translation>
            <numerusform>Höchstens %n davon.</numerusform>
            <numerusform>Höchstens %n davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of them.</source>
        <translation>
            <numerusform>Mindestens %n davon.</numerusform>
            <numerusform>Mindestens %n davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>Text.</translation>
    </message>
    <message numerus="yes">
        <source>Text of at most %n characters.</source>
        <translation>
            <numerusform>Text mit höchstens %n Zeichen.</numerusform>
            <numerusform>Text mit höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Zum Beispiel %1.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Eine Zahl.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>A number from %1 on.</source>
        <translation>Eine Zahl ab %1.</translation>
    </message>
    <message>
        <source>A number up to %1.</source>
        <translation>Eine Zahl bis %1.</translation>
    </message>
    <message>
        <source>In steps of %1.</source>
        <translation>In Schritten von %1.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Ja oder nein.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Eines von %1.</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Or any width and height up to %1 pixels.</source>
        <translation>Oder beliebige Breite und Höhe bis %1 Pixel.</translation>
    </message>
    <message>
        <source>A whole number; the same one makes the same result again.</source>
        <translation>Eine ganze Zahl; dieselbe ergibt wieder dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>A colour.</source>
        <translation>Eine Farbe.</translation>
    </message>
    <message>
        <source>Several values together.</source>
        <translation>Mehrere Werte zusammen.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Zusammen: %1.</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>Eine Liste.</translation>
    </message>
    <message>
        <source>A list. Each entry: %1</source>
        <translation>Eine Liste. Jeder Eintrag: %1</translation>
    </message>
    <message>
        <source>JSON.</source>
        <translation>JSON.</translation>
    </message>
    <message>
        <source>Images.</source>
        <translation>Bilder.</translation>
    </message>
    <message>
        <source>An image.</source>
        <translation>Ein Bild.</translation>
    </message>
    <message>
        <source>Videos.</source>
        <translation>Videos.</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>Ein Video.</translation>
    </message>
    <message>
        <source>Sound files.</source>
        <translation>Audiodateien.</translation>
    </message>
    <message>
        <source>A sound file.</source>
        <translation>Eine Audiodatei.</translation>
    </message>
    <message>
        <source>Masks painted on images.</source>
        <translation>Auf Bilder gemalte Masken.</translation>
    </message>
    <message>
        <source>A mask painted on an image.</source>
        <translation>Eine auf ein Bild gemalte Maske.</translation>
    </message>
    <message>
        <source>Archives of files.</source>
        <translation>Archive mit Dateien.</translation>
    </message>
    <message>
        <source>An archive of files.</source>
        <translation>Ein Archiv mit Dateien.</translation>
    </message>
    <message>
        <source>3D models.</source>
        <translation>3D-Modelle.</translation>
    </message>
    <message>
        <source>A 3D model.</source>
        <translation>Ein 3D-Modell.</translation>
    </message>
    <message>
        <source>Files.</source>
        <translation>Dateien.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>Eine Datei.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Normally yes.</source>
        <translation>Standardmäßig ja.</translation>
    </message>
    <message>
        <source>Normally no.</source>
        <translation>Standardmäßig nein.</translation>
    </message>
    <message>
        <source>Normally %1.</source>
        <translation>Standardmäßig %1.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Optional.</translation>
    </message>
</context>
<context>
    <name>models::ModelDetails</name>
    <message>
        <source>Results may be used commercially.</source>
        <translation>Ergebnisse dürfen kommerziell verwendet werden.</translation>
    </message>
    <message>
        <source>For research only: results may not be used commercially.</source>
        <translation>Nur für Forschungszwecke: Ergebnisse dürfen nicht kommerziell verwendet werden.</translation>
    </message>
    <message>
        <source>A private model.</source>
        <translation>Ein privates Modell.</translation>
    </message>
    <message>
        <source>Not known here.</source>
        <translation>Hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>unit price, why the total is not known</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>About %1 with its defaults. %2</source>
        <translation>Etwa %1 mit den Standardwerten. %2</translation>
    </message>
    <message>
        <source>%1 with its defaults: %2</source>
        <translation>%1 mit den Standardwerten: %2</translation>
    </message>
    <message>
        <source>Open in Create</source>
        <translation>In „Erstellen“ öffnen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Copy endpoint</source>
        <translation>Endpunkt kopieren</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>Modellseite</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What this model takes could not be read. %1</source>
        <translation>Die Eingaben dieses Modells konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Keep this model at the top of the list (Ctrl+D)</source>
        <translation>Dieses Modell oben in der Liste halten (Strg+D)</translation>
    </message>
    <message>
        <source>Opens fal&apos;s page in the browser</source>
        <translation>Öffnet die Seite von fal im Browser</translation>
    </message>
    <message>
        <source>Opens fal&apos;s documentation in the browser</source>
        <translation>Öffnet die Dokumentation von fal im Browser</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deprecated: fal does not look after this model any more. It may stop at any time.</source>
        <translation>Veraltet: fal pflegt dieses Modell nicht mehr. Es kann jederzeit ausfallen.</translation>
    </message>
    <message>
        <source>Not in fal&apos;s list: this model may be gone.</source>
        <translation>Nicht in der Liste von fal: Dieses Modell gibt es eventuell nicht mehr.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1, the median of your last runs</source>
        <translation>%1, der Median der letzten Läufe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>Eingaben des Modells werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>models::ModelsPage</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of model and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>notify::Desktop</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>notify::Note</name>
    <message>
        <source>Nobody knows how a job ended</source>
        <translation>Niemand weiß, wie ein Auftrag endete</translation>
    </message>
    <message>
        <source>%1: look at the queue before you send it again.</source>
        <translation>%1: Vor dem erneuten Senden in der Warteschlange nachsehen.</translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>Ein Auftrag ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>Ein Auftrag ist fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n fehlgeschlagen.</numerusform>
            <numerusform>%n fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>%n fehlgeschlagen: %1</numerusform>
            <numerusform>%n fehlgeschlagen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of one nobody knows how it ended.</source>
        <translation>Von einem weiß niemand, wie er endete.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody knows how they ended.</source>
        <translation>
            <numerusform>Von %n weiß niemand, wie er endete.</numerusform>
            <numerusform>Von %n weiß niemand, wie sie endeten.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is on its way.</source>
        <translation>Einer ist unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way.</source>
        <translation>
            <numerusform>%n ist unterwegs.</numerusform>
            <numerusform>%n sind unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done</source>
        <translation>
            <numerusform>%n Auftrag ist fertig</numerusform>
            <numerusform>%n Aufträge sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs are done</source>
        <translation>%1 von %2 Aufträgen sind fertig</translation>
    </message>
</context>
<context>
    <name>paint::OpenRaster</name>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is missing or read-only.</source>
        <translation>„%1“ kann nicht geschrieben werden: Der Ordner fehlt oder ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>“%1” is no OpenRaster file, or it is damaged.</source>
        <translation>„%1“ ist keine OpenRaster-Datei oder ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels. The canvas takes up to %4 on each side.</source>
        <translation>„%1“ hat %2 × %3 Pixel. Die Leinwand fasst bis zu %4 auf jeder Seite.</translation>
    </message>
</context>
<context>
    <name>palette::CommandList</name>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>palette::CommandPalette</name>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Found commands</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>queue::ExchangeModel</name>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of HTTP</comment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>queue::ExchangePanel</name>
    <message>
        <source>Nothing was asked of fal for this job yet.</source>
        <translation>Für diesen Auftrag wurde fal noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Copy the request and its answer</source>
        <translation>Anfrage und Antwort kopieren</translation>
    </message>
    <message>
        <source>Save all requests…</source>
        <translation>Alle Anfragen speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Copied, without the key. The prompt is in it.</source>
        <translation>Kopiert, ohne den Schlüssel. Der Prompt ist enthalten.</translation>
    </message>
    <message>
        <source>Save all requests</source>
        <translation>Alle Anfragen speichern</translation>
    </message>
</context>
<context>
    <name>queue::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>Details des Auftrags</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>queue::JobMenu</name>
    <message>
        <source>fal tells nobody how many jobs it allows at once: two for a new account, up to 40 with the credit that was bought.</source>
        <translation>fal sagt nicht, wie viele Aufträge es gleichzeitig erlaubt: zwei für ein neues Konto, bis zu 40 mit gekauftem Guthaben.</translation>
    </message>
    <message>
        <source>fal allows %1 at once: so many ran here while others waited in its queue.</source>
        <translation>fal erlaubt %1 gleichzeitig: So viele liefen hier, während andere in der Warteschlange von fal warteten.</translation>
    </message>
    <message>
        <source>fal has worked on %1 jobs of yours at once, perhaps it allows more.</source>
        <translation>fal hat an %1 Aufträgen gleichzeitig gearbeitet, vielleicht erlaubt es mehr.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>So bald wie möglich</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>In 15 Minuten</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>Heute Abend um %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Morgen um %1</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Als Nächstes ausführen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>Einstellungen ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Check again at fal</source>
        <translation>Bei fal erneut prüfen</translation>
    </message>
    <message>
        <source>Send again (may be paid twice)</source>
        <translation>Erneut senden (eventuell doppelt bezahlt)</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Diese Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Details für den Support kopieren</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>Copied: ids, times and states for fal&apos;s support, without key or prompt.</source>
        <translation>Kopiert: IDs, Zeiten und Zustände für den Support von fal, ohne Schlüssel und Prompt.</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Gleichzeitige Aufträge</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>So viele, wie fal erlaubt</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>No limit of its own</source>
        <translation>Kein eigenes Limit</translation>
    </message>
    <message>
        <source>Cancel all that wait here</source>
        <translation>Alle hier wartenden abbrechen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>Alle fehlgeschlagenen erneut versuchen</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <comment>when a job is to start</comment>
        <translation>Start: %1</translation>
    </message>
    <message>
        <source>The request id was copied.</source>
        <translation>Die Anfrage-ID wurde kopiert.</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the queue.</source>
        <translation>Platz %1 von %2 in der Warteschlange.</translation>
    </message>
    <message>
        <source>Cancelling 1 job.</source>
        <translation>1 Auftrag wird abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n jobs.</source>
        <translation>
            <numerusform>%n Auftrag wird abgebrochen.</numerusform>
            <numerusform>%n Aufträge werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job to try again.</source>
        <translation>Es gibt keinen Auftrag, der wiederholt werden könnte.</translation>
    </message>
    <message>
        <source>Trying 1 job again.</source>
        <translation>1 Auftrag wird wiederholt.</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n jobs again.</source>
        <translation>
            <numerusform>%n Auftrag wird wiederholt.</numerusform>
            <numerusform>%n Aufträge werden wiederholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 copy is in the queue.</source>
        <translation>1 Kopie ist in der Warteschlange.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies are in the queue.</source>
        <translation>
            <numerusform>%n Kopie ist in der Warteschlange.</numerusform>
            <numerusform>%n Kopien sind in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking fal again.</source>
        <translation>fal wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Sending 1 job again.</source>
        <translation>1 Auftrag wird noch einmal gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n jobs again.</source>
        <translation>
            <numerusform>%n Auftrag wird noch einmal gesendet.</numerusform>
            <numerusform>%n Aufträge werden noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job removed from the queue.</source>
        <translation>1 Auftrag wurde aus der Warteschlange entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs removed from the queue.</source>
        <translation>
            <numerusform>%n Auftrag wurde aus der Warteschlange entfernt.</numerusform>
            <numerusform>%n Aufträge wurden aus der Warteschlange entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>queue::JobTable</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>queue::LogPanel</name>
    <message>
        <source>Follow the end of the log</source>
        <translation>Dem Ende des Protokolls folgen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>No details</source>
        <translation>Keine Details</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Angezeigte Zeilen</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Protokoll speichern&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
</context>
<context>
    <name>queue::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>queue::QueuePanel</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Jobs shown</source>
        <translation>Angezeigte Aufträge</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Aufträge filtern</translation>
    </message>
    <message>
        <source>Only if fal does not have it: else it is paid twice.</source>
        <translation>Nur wenn fal ihn nicht hat: Sonst wird er doppelt bezahlt.</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 in Arbeit, %2 wartend</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No job fits the filter.</source>
        <translation>Kein Auftrag passt zum Filter.</translation>
    </message>
    <message>
        <source>What you generate appears here, with its progress, price and log.</source>
        <translation>Was generiert wird, erscheint hier mit Fortschritt, Preis und Protokoll.</translation>
    </message>
    <message>
        <source>The queue is paused. What runs goes on.</source>
        <translation>Die Warteschlange ist angehalten. Was läuft, läuft weiter.</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>Die Warteschlange läuft weiter.</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>it does not know the word “%1”</source>
        <translation>das Wort „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>The scenario “%1” is not a JSON list: %2.</source>
        <translation>Das Szenario „%1“ ist keine JSON-Liste: %2.</translation>
    </message>
    <message>
        <source>Row %1 of the scenario “%2” is not good: %3.</source>
        <translation>Zeile %1 des Szenarios „%2“ ist fehlerhaft: %3.</translation>
    </message>
</context>
<context>
    <name>sandbox::Program</name>
    <message>
        <source>A fal-compatible service on this computer, for tests and demonstrations.</source>
        <translation>Ein fal-kompatibler Dienst auf diesem Computer, für Tests und Vorführungen.</translation>
    </message>
    <message>
        <source>Listen on this port; 0 takes any that is free.</source>
        <translation>An diesem Port lauschen; 0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
        <source>Keep requests and files in this folder.</source>
        <translation>Anfragen und Dateien in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Accept only this key.</source>
        <translation>Nur diesen Schlüssel annehmen.</translation>
    </message>
    <message>
        <source>Time in the queue.</source>
        <translation>Zeit in der Warteschlange.</translation>
    </message>
    <message>
        <source>Time in progress.</source>
        <translation>Zeit in Arbeit.</translation>
    </message>
    <message>
        <source>Time before each live picture.</source>
        <translation>Zeit vor jedem Live-Bild.</translation>
    </message>
    <message>
        <source>A table of what to do wrong.</source>
        <translation>Eine Tabelle dessen, was schiefgehen soll.</translation>
    </message>
    <message>
        <source>Permissions that no key has, as “admin,assets:read”.</source>
        <translation>Berechtigungen, die kein Schlüssel hat, etwa „admin,assets:read“.</translation>
    </message>
    <message>
        <source>Ports and times are whole numbers.</source>
        <translation>Ports und Zeiten sind ganze Zahlen.</translation>
    </message>
</context>
<context>
    <name>sandbox::Server</name>
    <message>
        <source>The sandbox cannot write to the folder “%1”.</source>
        <translation>Die Sandbox kann nicht in den Ordner „%1“ schreiben.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1: %2.</source>
        <translation>Die Sandbox kann nicht an Port %1 lauschen: %2.</translation>
    </message>
</context>
<context>
    <name>settings::AdvancedPage</name>
    <message>
        <source>The settings can be kept as a file and read again elsewhere. Keys and passwords are never in it.</source>
        <translation>Die Einstellungen können als Datei aufbewahrt und anderswo wieder eingelesen werden. Schlüssel und Passwörter sind nie darin.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Einstellungen exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Einstellungen importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Everything that Gesso remembers is in this folder: %1</source>
        <translation>Alles, was Gesso sich merkt, ist in diesem Ordner: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>The settings are in the file.</source>
        <translation>Die Einstellungen sind in der Datei.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This file does not contain settings of Gesso.</source>
        <translation>Diese Datei enthält keine Einstellungen von Gesso.</translation>
    </message>
    <message>
        <source>The settings of the file are in use. Undo takes them back page by page.</source>
        <translation>Die Einstellungen der Datei werden jetzt verwendet. „Rückgängig“ nimmt sie Seite für Seite zurück.</translation>
    </message>
</context>
<context>
    <name>settings::Form</name>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Where jobs are made. In the sandbox on this computer nothing leaves it and nothing is charged.</source>
        <translation>Wo Aufträge ausgeführt werden. In der Sandbox verlässt nichts diesen Computer, und nichts kostet etwas.</translation>
    </message>
    <message>
        <source>Sandbox on this computer, nothing is charged</source>
        <translation>Sandbox auf diesem Computer, kostenlos</translation>
    </message>
    <message>
        <source>fal</source>
        <translation>fal</translation>
    </message>
    <message>
        <source>A proxy or server</source>
        <translation>Ein Proxy oder Server</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Begins with https://, or with http:// on this computer.</source>
        <translation>Beginnt mit https:// oder, auf diesem Computer, mit http://.</translation>
    </message>
    <message>
        <source>Ask before spending more than</source>
        <translation>Nachfragen bei Ausgaben über</translation>
    </message>
    <message>
        <source>A click on Generate that costs more is asked about first. 0 asks each time.</source>
        <translation>Kostet ein Klick auf „Generieren“ mehr, wird zuerst nachgefragt. Bei 0 jedes Mal.</translation>
    </message>
    <message>
        <source>Tell when a day costs more than</source>
        <translation>Melden, wenn ein Tag mehr kostet als</translation>
    </message>
    <message>
        <source>Jobs go on; a message says so once it is passed.</source>
        <translation>Aufträge laufen weiter; bei Überschreitung erscheint eine Meldung.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Spend at most, a day</source>
        <translation>Höchstens ausgeben, pro Tag</translation>
    </message>
    <message>
        <source>Jobs that would pass it wait in the queue. What is in flight counts with its estimate.</source>
        <translation>Aufträge, die das überschreiten, warten in der Warteschlange. Laufende zählen mit ihrer Schätzung.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Spend at most, a month</source>
        <translation>Höchstens ausgeben, pro Monat</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>Ruhen nach</translation>
    </message>
    <message>
        <source>The live connection closes when nobody draws for so long, and the next stroke opens it again. An open connection may cost money.</source>
        <translation>Die Live-Verbindung schließt, wenn so lange niemand zeichnet, und der nächste Strich öffnet sie wieder. Eine offene Verbindung kann Geld kosten.</translation>
    </message>
    <message>
        <source>Live drawing</source>
        <translation>Live-Zeichnen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Pause after spending</source>
        <translation>Pausieren nach Ausgaben von</translation>
    </message>
    <message>
        <source>Live drawing pauses and asks each time that it has cost so much, as far as the price is known.</source>
        <translation>Das Live-Zeichnen pausiert und fragt jedes Mal nach, wenn es so viel gekostet hat, soweit der Preis bekannt ist.</translation>
    </message>
    <message>
        <source>Notify when a job ends</source>
        <translation>Benachrichtigen, wenn ein Auftrag endet</translation>
    </message>
    <message>
        <source>With a picture of the result, while another window is in front. A batch is told once.</source>
        <translation>Mit einem Bild des Ergebnisses, während ein anderes Fenster vorn ist. Ein Stapel wird einmal gemeldet.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Two short tones, while another window is in front.</source>
        <translation>Zwei kurze Töne, während ein anderes Fenster vorn ist.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Pictures, clips, sounds and texts in that folder join the library as copies, those that are there now and those that are saved there later. The folder itself is never changed.</source>
        <translation>Bilder, Clips, Audiodateien und Texte in diesem Ordner kommen als Kopien in die Bibliothek, vorhandene und später gespeicherte. Der Ordner selbst wird nie verändert.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>It may be on a drive that comes and goes.</source>
        <translation>Er darf auf einem Laufwerk liegen, das nicht immer da ist.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>An address like http://proxy.example.com:8080 or socks5://127.0.0.1:1080, without a password.</source>
        <translation>Eine Adresse wie http://proxy.example.com:8080 oder socks5://127.0.0.1:1080, ohne Passwort.</translation>
    </message>
    <message>
        <source>There are no certificates (PEM) in this file, or it cannot be read.</source>
        <translation>In dieser Datei sind keine Zertifikate (PEM), oder sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Way through the network</source>
        <translation>Netzwerk-Proxy</translation>
    </message>
    <message>
        <source>A network proxy of your company or your own. It sees where connections go, not what is said.</source>
        <translation>Ein eigener Netzwerk-Proxy oder der der Firma. Er sieht, wohin Verbindungen gehen, nicht, was übertragen wird.</translation>
    </message>
    <message>
        <source>Proxy of the system</source>
        <translation>Proxy des Systems</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>Begins with http:// or socks5://.</source>
        <translation>Beginnt mit http:// oder socks5://.</translation>
    </message>
    <message>
        <source>Certificates to trust besides</source>
        <translation>Zusätzliche vertraute Zertifikate</translation>
    </message>
    <message>
        <source>A file in PEM form, for a gateway whose certificate was issued by your company.</source>
        <translation>Eine Datei im PEM-Format, für ein Gateway, dessen Zertifikat die Firma ausgestellt hat.</translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation>Gleichzeitige Aufträge</translation>
    </message>
    <message>
        <source>The others wait here, in the queue.</source>
        <translation>Die anderen warten hier, in der Warteschlange.</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>So viele, wie fal erlaubt</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>While jobs run or wait, closing the window leaves Gesso at work in the tray, where the desktop has one.</source>
        <translation>Sind Aufträge in Arbeit, arbeitet Gesso nach dem Schließen des Fensters im Infobereich weiter, sofern der Desktop einen hat.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keep a detailed log</source>
        <translation>Ausführlich protokollieren</translation>
    </message>
    <message>
        <source>For a while, to find out what goes wrong. The log is in the folder of the profile, without keys.</source>
        <translation>Für eine Weile, um Fehlern auf den Grund zu gehen. Das Protokoll liegt ohne Schlüssel im Ordner des Profils.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>With less motion, animated pictures wait for Play.</source>
        <translation>Bei weniger Bewegung warten animierte Bilder auf „Abspielen“.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login.</source>
        <translation>Nur, wenn der Proxy eine Anmeldung verlangt.</translation>
    </message>
</context>
<context>
    <name>settings::LibraryMoving</name>
    <message>
        <source>Moving the library had been interrupted. It is whole, in %1.</source>
        <translation>Das Verschieben der Bibliothek war unterbrochen worden. Sie ist vollständig, in %1.</translation>
    </message>
    <message>
        <source>The library is in %1 now, with everything.</source>
        <translation>Die Bibliothek ist jetzt vollständig in %1.</translation>
    </message>
    <message>
        <source>The move was cancelled. The library is in %1, as before.</source>
        <translation>Das Verschieben wurde abgebrochen. Die Bibliothek ist wie zuvor in %1.</translation>
    </message>
</context>
<context>
    <name>settings::LibraryPart</name>
    <message>
        <source>Move the library…</source>
        <translation>Bibliothek verschieben&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Verschieben der Bibliothek</translation>
    </message>
    <message>
        <source>Cancel moving the library</source>
        <translation>Verschieben der Bibliothek abbrechen</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>Die Bibliothek ist in %1</translation>
    </message>
    <message>
        <source>Cancelling: what was copied is taken back…</source>
        <translation>Abbruch: Was kopiert wurde, wird zurückgenommen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>Ordner für die Bibliothek wählen</translation>
    </message>
    <message>
        <source>Looking at what there is to move…</source>
        <translation>Es wird geprüft, was zu verschieben ist&#xa0;…</translation>
    </message>
    <message>
        <source>Move the library</source>
        <translation>Bibliothek verschieben</translation>
    </message>
    <message>
        <source>Move the library to %1?</source>
        <translation>Bibliothek nach %1 verschieben?</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1.</source>
        <translation>
            <numerusform>%n Datei, %1.</numerusform>
            <numerusform>%n Dateien, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied to the other disk first, and go from this one when all of them are there. You can go on working.</source>
        <translation>Zuerst wird alles auf den anderen Datenträger kopiert; von diesem wird es entfernt, sobald alles dort ist. Währenddessen kann weitergearbeitet werden.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Währenddessen kann weitergearbeitet werden.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>Bibliothek wird verschoben&#xa0;…</translation>
    </message>
    <message>
        <source>Tidying up the folder that the library was in…</source>
        <translation>Der bisherige Ordner der Bibliothek wird aufgeräumt&#xa0;…</translation>
    </message>
    <message>
        <source>Moving file %L1 of %L2…</source>
        <translation>Datei %L1 von %L2 wird verschoben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>settings::PrivacyPage</name>
    <message>
        <source>Gesso talks to fal, or to the server that you chose, and to nobody else. It counts nothing, reports nothing and looks for no updates.</source>
        <translation>Gesso spricht mit fal oder mit dem gewählten Server und mit niemandem sonst. Es zählt nichts, meldet nichts und sucht nicht nach Updates.</translation>
    </message>
    <message>
        <source>When you press Generate, the prompt, the settings and the input files of that job go to fal, which keeps them as its terms say. Live drawing sends your drawing while it is connected.</source>
        <translation>Beim Drücken von „Generieren“ gehen der Prompt, die Einstellungen und die Eingabedateien des Auftrags an fal, das sie gemäß seinen Bedingungen aufbewahrt. Das Live-Zeichnen sendet die Zeichnung, solange es verbunden ist.</translation>
    </message>
    <message>
        <source>Your key goes to fal&apos;s own hosts only. It is in the system keyring, and in no file unless you chose the labelled one.</source>
        <translation>Der Schlüssel geht nur an die eigenen Hosts von fal. Er ist im Schlüsselbund des Systems und in keiner Datei, außer die so gekennzeichnete wurde gewählt.</translation>
    </message>
    <message>
        <source>Results, their recipes, the queue and your drafts stay on this computer. The files of results contain their recipe; an export can leave it out.</source>
        <translation>Ergebnisse, ihre Rezepte, die Warteschlange und die Entwürfe bleiben auf diesem Computer. Die Dateien der Ergebnisse enthalten ihr Rezept; ein Export kann es weglassen.</translation>
    </message>
    <message>
        <source>In the sandbox nothing leaves this computer.</source>
        <translation>In der Sandbox verlässt nichts diesen Computer.</translation>
    </message>
</context>
<context>
    <name>settings::ProxyPart</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Nur bis Gesso geschlossen wird</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Save the password at the proxy</source>
        <translation>Passwort für den Proxy speichern</translation>
    </message>
    <message>
        <source>Test the way through the proxy</source>
        <translation>Verbindung über den Proxy testen</translation>
    </message>
    <message>
        <source>Remove the password at the proxy</source>
        <translation>Passwort für den Proxy entfernen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Give the address of the proxy first.</source>
        <translation>Zuerst die Adresse des Proxys eingeben.</translation>
    </message>
    <message>
        <source>The system uses no proxy on the way to fal.</source>
        <translation>Das System verwendet auf dem Weg zu fal keinen Proxy.</translation>
    </message>
    <message>
        <source>The password goes to the proxy %1 only, when it asks, and is kept in the system keyring.</source>
        <translation>Das Passwort geht nur an den Proxy %1, wenn er danach fragt, und wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>The password that is kept belongs to %1 at %2, port %3. It is sent neither to another proxy nor with another name.</source>
        <translation>Das aufbewahrte Passwort gehört zu %1 bei %2, Port %3. Es wird weder an einen anderen Proxy noch mit einem anderen Namen gesendet.</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>Schlüsselbund des Systems wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The password is in the system keyring. It goes to the proxy %1 only, when it asks.</source>
        <translation>Das Passwort ist im Schlüsselbund des Systems. Es geht nur an den Proxy %1, wenn er danach fragt.</translation>
    </message>
    <message>
        <source>The password is in a file that is not encrypted. It goes to the proxy %1 only, when it asks.</source>
        <translation>Das Passwort ist in einer unverschlüsselten Datei. Es geht nur an den Proxy %1, wenn er danach fragt.</translation>
    </message>
    <message>
        <source>The password is there until Gesso is closed. It goes to the proxy %1 only, when it asks.</source>
        <translation>Das Passwort bleibt erhalten, bis Gesso geschlossen wird. Es geht nur an den Proxy %1, wenn er danach fragt.</translation>
    </message>
    <message>
        <source>The password is being put away…</source>
        <translation>Passwort wird abgelegt&#xa0;…</translation>
    </message>
    <message>
        <source>The password was not kept.</source>
        <translation>Das Passwort wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it knows your password.</source>
        <translation>%1 Stattdessen kann eine Datei im Profil dienen, aber sie ist nicht verschlüsselt: Wer sie liest, kennt das Passwort.</translation>
    </message>
    <message>
        <source>The way through the proxy is being tested…</source>
        <translation>Verbindung über den Proxy wird getestet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Zu überwachenden Ordner wählen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>settings::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Take it away and assign</source>
        <translation>Dort entfernen und zuweisen</translation>
    </message>
    <message>
        <source>Choose a row, then press the keys.</source>
        <translation>Eine Zeile wählen, dann die Tasten drücken.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>Diese Tasten gehören zu „%1“.</translation>
    </message>
</context>
<context>
    <name>shell::Connector</name>
    <message>
        <source>A server&apos;s address begins with https://, or with http:// on this computer.</source>
        <translation>Die Adresse eines Servers beginnt mit https:// oder, auf diesem Computer, mit http://.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address without a name and a password: they would be written down.</source>
        <translation>Geben Sie die Adresse des Servers ohne Namen und Passwort an: Sie würden sonst gespeichert.</translation>
    </message>
</context>
<context>
    <name>shell::DropOverlay</name>
    <message>
        <source>Places to drop on</source>
        <translation>Orte zum Ablegen</translation>
    </message>
</context>
<context>
    <name>shell::DropRouter</name>
    <message>
        <source>Add to library</source>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animieren</translation>
    </message>
    <message>
        <source>Edit with words</source>
        <translation>Mit Worten bearbeiten</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>Open as a job sheet</source>
        <translation>Als Auftragstabelle öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it is %2, and this model takes none.</source>
        <translation>%1 kann hier nicht verwendet werden: Es ist %2, und das akzeptiert dieses Modell nicht.</translation>
    </message>
</context>
<context>
    <name>shell::FirstRun</name>
    <message>
        <source>Welcome to Gesso</source>
        <translation>Willkommen bei Gesso</translation>
    </message>
    <message>
        <source>Make pictures, clips and sound with fal&apos;s models. How do you want to begin?</source>
        <translation>Bilder, Clips und Audio mit den Modellen von fal erstellen. Wie soll es losgehen?</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>A sandbox on this computer: no account, no network, no cost.</source>
        <translation>Eine Sandbox auf diesem Computer: kein Konto, kein Netz, keine Kosten.</translation>
    </message>
    <message>
        <source>Use the key in FAL_KEY</source>
        <translation>Den Schlüssel in FAL_KEY verwenden</translation>
    </message>
    <message>
        <source>A key was found in the environment of this program.</source>
        <translation>In der Umgebung dieses Programms wurde ein Schlüssel gefunden.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>https://proxy.example.com</source>
        <translation>https://proxy.example.com</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect through a proxy that speaks for fal, such as your company&apos;s gateway.</source>
        <translation>Über einen Proxy verbinden, der für fal spricht, etwa das Gateway der Firma.</translation>
    </message>
</context>
<context>
    <name>shell::Instance</name>
    <message>
        <source>Gesso is open already with this profile. Close it first, or choose another folder with --profile: it cannot work with two servers at the same time.</source>
        <translation>Gesso ist mit diesem Profil schon geöffnet. Es zuerst schließen oder mit --profile einen anderen Ordner wählen: Es kann nicht mit zwei Servern gleichzeitig arbeiten.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, on the computer “%1”. Close it there, or choose another folder with --profile.</source>
        <translation>Gesso ist mit diesem Profil schon auf dem Computer „%1“ geöffnet. Es dort schließen oder mit --profile einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, by the user “%1”. Choose another folder with --profile.</source>
        <translation>Gesso ist mit diesem Profil schon vom Benutzer „%1“ geöffnet. Mit --profile einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, but does not answer. Close it first, or choose another folder with --profile.</source>
        <translation>Gesso ist mit diesem Profil schon geöffnet, antwortet aber nicht. Es zuerst schließen oder mit --profile einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>shell::Links</name>
    <message>
        <source>This link is not one that Gesso follows.</source>
        <translation>Diesem Link folgt Gesso nicht.</translation>
    </message>
    <message>
        <source>This link is not followed: it would put a file of this computer into the form.</source>
        <translation>Diesem Link wird nicht gefolgt: Er würde eine Datei dieses Computers in das Formular setzen.</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Choose a model first: its fields are what can vary.</source>
        <translation>Zuerst ein Modell wählen: Nur seine Felder können variieren.</translation>
    </message>
    <message>
        <source>fal needs a key before it can generate anything.</source>
        <translation>fal braucht einen Schlüssel, bevor es etwas generieren kann.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Generate now</source>
        <translation>Jetzt generieren</translation>
    </message>
    <message>
        <source>%1 last frame.png</source>
        <translation>%1 letzter Frame.png</translation>
    </message>
    <message>
        <source>The last frame could not be written to %1.</source>
        <translation>Der letzte Frame konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The form has what it takes of the settings of %1.</source>
        <translation>Das Formular hat von den Einstellungen von %1, was es aufnehmen kann.</translation>
    </message>
    <message>
        <source>This model takes no seed.</source>
        <translation>Dieses Modell akzeptiert keinen Seed.</translation>
    </message>
    <message>
        <source>The form has the seed %1.</source>
        <translation>Das Formular hat den Seed %1.</translation>
    </message>
    <message>
        <source>No model for this is known here yet. Choose one on the Models page.</source>
        <translation>Hierfür ist noch kein Modell bekannt. Eines auf der Seite „Modelle“ wählen.</translation>
    </message>
    <message>
        <source>%1: the form begins with %2.</source>
        <translation>%1: Das Formular beginnt mit %2.</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>Nobody knows how this was made.</source>
        <translation>Niemand weiß, wie dies entstanden ist.</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>what, price</comment>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1, Preis unbekannt</translation>
    </message>
    <message>
        <source>This alone</source>
        <translation>Nur dies</translation>
    </message>
    <message numerus="yes">
        <source>With what was made of it: %n jobs</source>
        <translation>
            <numerusform>Mit dem, was daraus entstand: %n Auftrag</numerusform>
            <numerusform>Mit dem, was daraus entstand: %n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make “%1” again, with a new seed?</source>
        <translation>„%1“ noch einmal erstellen, mit neuem Seed?</translation>
    </message>
    <message>
        <source>%1 is in the library now.</source>
        <translation>%1 ist jetzt in der Bibliothek.</translation>
    </message>
    <message>
        <source>The frame could not be put into the form.</source>
        <translation>Der Frame konnte nicht in das Formular übernommen werden.</translation>
    </message>
    <message>
        <source>The form has the frame as “%1”.</source>
        <translation>Das Formular hat den Frame als „%1“.</translation>
    </message>
    <message>
        <source>What this is shows after the drop.</source>
        <translation>Was dies ist, zeigt sich nach dem Ablegen.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n files where you want them.</source>
        <translation>
            <numerusform>%n Datei an der gewünschten Stelle ablegen.</numerusform>
            <numerusform>%n Dateien an der gewünschten Stelle ablegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it where you want it.</source>
        <translation>An der gewünschten Stelle ablegen.</translation>
    </message>
    <message>
        <source>Drop %1 where you want it.</source>
        <translation>%1 an der gewünschten Stelle ablegen.</translation>
    </message>
    <message>
        <source>This model takes no picture. Save the picture as a file first, or choose another model.</source>
        <translation>Dieses Modell akzeptiert kein Bild. Das Bild zuerst als Datei speichern oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>This model takes no text.</source>
        <translation>Dieses Modell akzeptiert keinen Text.</translation>
    </message>
    <message>
        <source>%1 was made with Gesso.</source>
        <translation>%1 wurde mit Gesso erstellt.</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>Einstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Als Eingabe verwenden</translation>
    </message>
    <message>
        <source>The result is on the clipboard: as a file and with its recipe.</source>
        <translation>Das Ergebnis ist in der Zwischenablage: als Datei und mit seinem Rezept.</translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>%n Ergebnis ist in der Zwischenablage.</numerusform>
            <numerusform>%n Ergebnisse sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>The library shows the clip by this frame now.</source>
        <translation>Die Bibliothek zeigt den Clip jetzt mit diesem Frame.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It is in that collection already.</source>
        <translation>Es ist schon in dieser Sammlung.</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>1 Objekt wurde zur Sammlung hinzugefügt.</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>1 Objekt in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>1 file of the watched folder is in the library now.</source>
        <translation>1 Datei aus dem überwachten Ordner ist jetzt in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the watched folder are in the library now.</source>
        <translation>
            <numerusform>%n Datei aus dem überwachten Ordner ist jetzt in der Bibliothek.</numerusform>
            <numerusform>%n Dateien aus dem überwachten Ordner sind jetzt in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the watched folder was left out: %2</source>
        <translation>%1 im überwachten Ordner wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>The folder needs its whole path, from the root on.</source>
        <translation>Der Ordner braucht seinen vollständigen Pfad, vom Stammverzeichnis an.</translation>
    </message>
    <message>
        <source>The library is in this folder, or the folder in the library. Choose another one.</source>
        <translation>Die Bibliothek liegt in diesem Ordner oder der Ordner in der Bibliothek. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>The frame is in the library now.</source>
        <translation>Der Frame ist jetzt in der Bibliothek.</translation>
    </message>
    <message>
        <source>The recording is in the library now.</source>
        <translation>Die Aufnahme ist jetzt in der Bibliothek.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Dateien öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open &amp;job sheet…</source>
        <translation>Auftrags&amp;tabelle öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Show library &amp;folder</source>
        <translation>Bibliotheks&amp;ordner anzeigen</translation>
    </message>
    <message>
        <source>Read the library folder a&amp;gain</source>
        <translation>Bibliotheksordner &amp;neu einlesen</translation>
    </message>
    <message>
        <source>The files of the library are being read.</source>
        <translation>Die Dateien der Bibliothek werden eingelesen.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>&amp;Modell wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generieren</translation>
    </message>
    <message>
        <source>Generate &amp;next, before what waits</source>
        <translation>Als &amp;Nächstes generieren, vor Wartendem</translation>
    </message>
    <message>
        <source>Plan a s&amp;weep…</source>
        <translation>&amp;Testreihe planen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy the result</source>
        <translation>Ergebnis &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste settings or code</source>
        <translation>Einstellungen oder Code &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Re&amp;quest as code</source>
        <translation>Anfrage als &amp;Code</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>Auftrag &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Retry job</source>
        <translation>Auftrag erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Beendete entfernen</translation>
    </message>
    <message>
        <source>&amp;Spending…</source>
        <translation>Aus&amp;gaben&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Gesso</source>
        <translation>&amp;Über Gesso</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>You made exactly this already, on %1. It is in the library and costs nothing.</source>
        <translation>Genau dies wurde schon am %1 erstellt. Es ist in der Bibliothek und kostet nichts.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Erneut generieren</translation>
    </message>
    <message>
        <source>Co&amp;mpare images…</source>
        <translation>Bilder &amp;vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose two to four images to compare them.</source>
        <translation>Zwei bis vier Bilder wählen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Gesso</source>
        <translation>Gesso</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, dusk, long lens, shallow depth of field</source>
        <translation>ein Fuchs, schlafend im Neuschnee, Abenddämmerung, langes Objektiv, geringe Schärfentiefe</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>The job in the queue has the new settings.</source>
        <translation>Der Auftrag in der Warteschlange hat die neuen Einstellungen.</translation>
    </message>
    <message>
        <source>“Generate” puts the settings of the form into the job that waits.</source>
        <translation>„Generieren“ übernimmt die Einstellungen des Formulars in den wartenden Auftrag.</translation>
    </message>
    <message>
        <source>Leave the job as it is</source>
        <translation>Auftrag lassen, wie er ist</translation>
    </message>
    <message>
        <source>Waits in the queue here…</source>
        <translation>Wartet hier in der Warteschlange&#xa0;…</translation>
    </message>
    <message>
        <source>Uploading the input…</source>
        <translation>Eingabe wird hochgeladen&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Wartet, bis er an der Reihe ist&#xa0;…</translation>
    </message>
    <message>
        <source>Fetching the result…</source>
        <translation>Ergebnis wird geholt&#xa0;…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit&#xa0;…</translation>
    </message>
    <message>
        <source>This job was cancelled.</source>
        <translation>Dieser Auftrag wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This job did not end well.</source>
        <translation>Dieser Auftrag endete nicht erfolgreich.</translation>
    </message>
    <message>
        <source>Jobs are on their way. They are kept and go on when Gesso is started again.</source>
        <translation>Aufträge sind unterwegs. Sie bleiben erhalten und gehen weiter, wenn Gesso wieder gestartet wird.</translation>
    </message>
    <message>
        <source>Close Gesso</source>
        <translation>Gesso schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>What this link leads to is not in the library.</source>
        <translation>Wohin dieser Link führt, ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>The form does not take all that the link brings. Left out: %1.</source>
        <translation>Das Formular akzeptiert nicht alles, was der Link mitbringt. Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>A link filled in the form. Nothing is sent before you generate.</source>
        <translation>Ein Link hat das Formular ausgefüllt. Vor dem Generieren wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>&amp;Alle Befehle&#xa0;…</translation>
    </message>
    <message>
        <source>A short &amp;tour</source>
        <translation>&amp;Kurze Tour</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Neuheiten</translation>
    </message>
    <message>
        <source>The model makes the result. Choose any of fal&apos;s with a few letters of its name: Ctrl+K.</source>
        <translation>Das Modell erstellt das Ergebnis. Jedes von fal lässt sich mit ein paar Buchstaben seines Namens wählen: Strg+K.</translation>
    </message>
    <message>
        <source>What this model takes. Say what you want to see; F1 explains every field.</source>
        <translation>Was dieses Modell akzeptiert. Beschreiben, was zu sehen sein soll; F1 erklärt jedes Feld.</translation>
    </message>
    <message>
        <source>Says what it costs before anything is sent: Ctrl+Enter.</source>
        <translation>Sagt, was es kostet, bevor etwas gesendet wird: Strg+Eingabe.</translation>
    </message>
    <message>
        <source>Every job, with its log. Jobs go on when the window is closed, and nothing is paid twice.</source>
        <translation>Jeder Auftrag mit seinem Protokoll. Aufträge laufen weiter, wenn das Fenster geschlossen ist, und nichts wird doppelt bezahlt.</translation>
    </message>
    <message>
        <source>Draw live, find everything that you made in the library, read about the models. Ctrl+Shift+P finds every command.</source>
        <translation>Live zeichnen, alles Erstellte in der Bibliothek finden, über die Modelle lesen. Strg+Umschalt+P findet jeden Befehl.</translation>
    </message>
    <message>
        <source>a lighthouse on a cliff, ink and watercolour</source>
        <translation>ein Leuchtturm auf einer Klippe, Tusche und Aquarell</translation>
    </message>
    <message>
        <source>waves roll onto a black beach, seen from above</source>
        <translation>Wellen rollen auf einen schwarzen Strand, von oben gesehen</translation>
    </message>
    <message>
        <source>rain on a tin roof, distant thunder</source>
        <translation>Regen auf einem Blechdach, ferner Donner</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Ein Befehl oder seine Tasten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll getan werden?</translation>
    </message>
    <message>
        <source>Account and keys</source>
        <translation>Konto und Schlüssel</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>The report is on the clipboard: versions, settings and the last problems. There are no keys in it.</source>
        <translation>Der Bericht ist in der Zwischenablage: Versionen, Einstellungen und die letzten Probleme. Er enthält keine Schlüssel.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Gesso ended unexpectedly and is here again. Jobs that were on their way go on, and nothing is paid twice.</source>
        <translation>Gesso wurde unerwartet beendet und ist wieder da. Laufende Aufträge gehen weiter, und nichts wird doppelt bezahlt.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Safe mode: last time&apos;s window and jobs are left alone, and what you set here is forgotten at the end.</source>
        <translation>Abgesicherter Modus: Fenster und Aufträge vom letzten Mal bleiben unberührt, und was hier eingestellt wird, ist am Ende vergessen.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Normal starten</translation>
    </message>
    <message>
        <source>A recording that was cut off when Gesso ended is in the library now.</source>
        <translation>Eine Aufnahme, die mit dem Ende von Gesso abbrach, ist jetzt in der Bibliothek.</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Abgesicherter Modus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose what to export first.</source>
        <translation>Wählen Sie zuerst aus, was exportiert werden soll.</translation>
    </message>
    <message>
        <source>Only one file fits here: %1 was taken.</source>
        <translation>Hier passt nur eine Datei: %1 wurde genommen.</translation>
    </message>
    <message>
        <source>Files are being exported. Closing Gesso stops this; what is already written stays.</source>
        <translation>Es werden gerade Dateien exportiert. Wird Gesso geschlossen, bricht das ab; was schon geschrieben ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>shell::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>shell::RailTabs</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>shell::RecentFiles</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
</context>
<context>
    <name>shell::SaveText</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Sandbox, nothing is charged</source>
        <translation>Sandbox, kostenlos</translation>
    </message>
    <message>
        <source>Connected to fal</source>
        <translation>Mit fal verbunden</translation>
    </message>
    <message>
        <source>Connected through %1</source>
        <translation>Über %1 verbunden</translation>
    </message>
    <message>
        <source>fal, no key yet: nothing can be generated</source>
        <translation>fal, noch kein Schlüssel: Nichts kann generiert werden</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Keine laufenden Aufträge</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 in Arbeit, %2 wartend</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>money that was spent</comment>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Spent today, and reserved for jobs that run or wait. Opens what was spent and for what.</source>
        <translation>Heute ausgegeben und für laufende Aufträge reserviert. Öffnet, was wofür ausgegeben wurde.</translation>
    </message>
    <message>
        <source>Files in the library: %1 · %2</source>
        <extracomment>%1 is a number, %2 an amount like &quot;3.1 GB&quot;</extracomment>
        <translation>Dateien in der Bibliothek: %1 · %2</translation>
    </message>
</context>
<context>
    <name>shell::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>Kurze Tour</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which step of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>&amp;Open Gesso</source>
        <translation>&amp;Gesso öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Keine laufenden Aufträge</translation>
    </message>
    <message>
        <source>%L1 running, %L2 waiting</source>
        <translation>%L1 in Arbeit, %L2 wartend</translation>
    </message>
</context>
<context>
    <name>spending::DayChart</name>
    <message>
        <source>Spending by day</source>
        <translation>Ausgaben pro Tag</translation>
    </message>
    <message>
        <source>Left and right go from bar to bar. The same figures are in the table “By day”.</source>
        <translation>Die Pfeiltasten links und rechts gehen von Balken zu Balken. Dieselben Zahlen stehen in der Tabelle „Nach Tag“.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 estimated, %4 reserved; jobs: %5</source>
        <translation>%1: %2 abgerechnet, %3 geschätzt, %4 reserviert; Aufträge: %5</translation>
    </message>
    <message>
        <source>Budget of a day</source>
        <translation>Budget eines Tages</translation>
    </message>
</context>
<context>
    <name>spending::SpendingDialog</name>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von&#xa0;… bis&#xa0;…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>Laut fal</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Nach Auftrag</translation>
    </message>
    <message>
        <source>Asking fal what it charged…</source>
        <translation>fal wird gefragt, was es berechnet hat&#xa0;…</translation>
    </message>
    <message>
        <source>fal knows of more requests than could be asked for.</source>
        <translation>fal kennt mehr Anfragen, als abgefragt werden konnten.</translation>
    </message>
    <message>
        <source>fal did not say what it charged: %1</source>
        <translation>fal sagte nicht, was es berechnet hat: %1</translation>
    </message>
    <message>
        <source>Credits left at fal: %1.</source>
        <translation>Restguthaben bei fal: %1.</translation>
    </message>
    <message>
        <source>Today %1 of %2 are spent or reserved.</source>
        <translation>Heute sind %1 von %2 ausgegeben oder reserviert.</translation>
    </message>
    <message>
        <source>The budget of this month is %1.</source>
        <translation>Das Budget dieses Monats ist %1.</translation>
    </message>
    <message>
        <source>This is the sandbox: nothing is charged. The figures are what fal would charge.</source>
        <translation>Dies ist die Sandbox: Nichts kostet etwas. Die Zahlen zeigen, was fal berechnen würde.</translation>
    </message>
    <message>
        <source>Jobs without a known price: %1.</source>
        <translation>Aufträge ohne bekannten Preis: %1.</translation>
    </message>
    <message>
        <source>Other programs with this account cost %1 in this period.</source>
        <translation>Andere Programme mit diesem Konto kosteten in diesem Zeitraum %1.</translation>
    </message>
    <message>
        <source>Export the spending</source>
        <translation>Ausgaben exportieren</translation>
    </message>
    <message>
        <source>The admin key in the settings is an ordinary one: fal does not tell it what it charged. Test it under Settings, Account and keys.</source>
        <translation>Der angegebene Admin-Schlüssel ist ein gewöhnlicher Schlüssel: fal sagt ihm nicht, was es berechnet hat. Ihn in den Einstellungen unter „Konto und Schlüssel“ testen.</translation>
    </message>
    <message>
        <source>The admin key could not be used: %1</source>
        <translation>Der Admin-Schlüssel konnte nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>The balance and what fal itself charged are told to an admin key only; yours is an ordinary one, which is safer. The figures here are what fal counted, times its prices. To see fal&apos;s own, make an admin key at fal and add it under Settings, Account and keys, marked as an admin key.</source>
        <translation>Das Guthaben und was fal selbst berechnet hat, erfährt nur ein Admin-Schlüssel; der verwendete ist ein gewöhnlicher, was sicherer ist. Die Zahlen hier sind die von fal gezählten Mengen mal seine Preise. Für die Zahlen von fal selbst bei fal einen Admin-Schlüssel erstellen und ihn in den Einstellungen unter „Konto und Schlüssel“ hinzufügen, als Admin-Schlüssel gekennzeichnet.</translation>
    </message>
</context>
<context>
    <name>spending::SpendingModel</name>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>What fal counted, times the price.</source>
        <translation>Was fal gezählt hat, mal Preis.</translation>
    </message>
    <message>
        <source>Jobs that are complete, of which fal did not tell what it counted.</source>
        <translation>Abgeschlossene Aufträge, zu denen fal nicht mitteilte, was es gezählt hat.</translation>
    </message>
    <message>
        <source>Jobs on their way, and those of which nobody knows yet whether fal took them.</source>
        <translation>Aufträge unterwegs und solche, bei denen noch niemand weiß, ob fal sie angenommen hat.</translation>
    </message>
    <message>
        <source>What fal&apos;s own account of these requests says.</source>
        <translation>Was die eigene Abrechnung von fal zu diesen Anfragen sagt.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>Laut fal</translation>
    </message>
</context>
<context>
    <name>studio::Axis</name>
    <message numerus="yes">
        <source>This makes more than %n values. Choose a larger step.</source>
        <translation>
            <numerusform>Das ergibt mehr als %n Wert. Einen größeren Schritt wählen.</numerusform>
            <numerusform>Das ergibt mehr als %n Werte. Einen größeren Schritt wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A range of whole numbers is written as 20..40 step 5.</source>
        <translation>Ein Bereich ganzer Zahlen wird als 20..40 step 5 geschrieben.</translation>
    </message>
    <message>
        <source>The step of a range is not 0.</source>
        <translation>Der Schritt eines Bereichs ist nicht 0.</translation>
    </message>
    <message>
        <source>A range needs a step, such as 0.5..1 step 0.25.</source>
        <translation>Ein Bereich braucht einen Schritt, etwa 0.5..1 step 0.25.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a word in a field</comment>
        <translation>„%1“ in %2</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>Mindestens einen Wert angeben.</translation>
    </message>
</context>
<context>
    <name>studio::Code</name>
    <message>
        <source>There is no request in this text. Paste JSON, a cURL command, Python, JavaScript or C++ that calls a model.</source>
        <translation>In diesem Text ist keine Anfrage. JSON, einen cURL-Befehl, Python, JavaScript oder C++ einfügen, das ein Modell aufruft.</translation>
    </message>
    <message>
        <source>This command reads its request from the file %1, which is not part of the text.</source>
        <translation>Dieser Befehl liest seine Anfrage aus der Datei %1, die nicht Teil des Textes ist.</translation>
    </message>
    <message>
        <source>This text is too long to look for a request in it.</source>
        <translation>Dieser Text ist zu lang, um darin eine Anfrage zu suchen.</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>In diesem Text ist keine Anfrage.</translation>
    </message>
    <message>
        <source>The values in this text are nested too deeply.</source>
        <translation>Die Werte in diesem Text sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a list.</source>
        <translation>Der Text endet mitten in einer Liste.</translation>
    </message>
    <message>
        <source>A list in this text has a stray “%1”.</source>
        <translation>In einer Liste in diesem Text steht ein überzähliges „%1“.</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>Der Text endet mitten in der Anfrage.</translation>
    </message>
    <message>
        <source>The request in this text has a stray “%1”.</source>
        <translation>In der Anfrage in diesem Text steht ein überzähliges „%1“.</translation>
    </message>
    <message>
        <source>%1 is a file of this computer: put the address of its upload there first.</source>
        <translation>%1 ist eine Datei dieses Computers: zuerst die Adresse ihres Uploads dort einsetzen.</translation>
    </message>
    <message>
        <source>The key is read from FAL_KEY.</source>
        <translation>Der Schlüssel wird aus FAL_KEY gelesen.</translation>
    </message>
    <message>
        <source>JSON.rawJSON keeps large numbers exact; Node.js has it since version 21.</source>
        <translation>JSON.rawJSON hält große Zahlen exakt; Node.js hat es seit Version 21.</translation>
    </message>
</context>
<context>
    <name>studio::Collections</name>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a collection of that name already: %1.</source>
        <translation>Eine Sammlung dieses Namens gibt es schon: %1.</translation>
    </message>
</context>
<context>
    <name>studio::Database</name>
    <message>
        <source>The database of Gesso is in use by another program.</source>
        <translation>Die Datenbank von Gesso wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be written: the folder or the file is read-only.</source>
        <translation>Die Datenbank von Gesso kann nicht geschrieben werden: Der Ordner oder die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk is full: the database of Gesso cannot be written.</source>
        <translation>Der Datenträger ist voll: Die Datenbank von Gesso kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk reported an error while the database of Gesso was used.</source>
        <translation>Der Datenträger meldete einen Fehler, während die Datenbank von Gesso verwendet wurde.</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be opened: its folder cannot be read or written.</source>
        <translation>Die Datenbank von Gesso kann nicht geöffnet werden: Ihr Ordner kann nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged.</source>
        <translation>Die Datenbank von Gesso ist beschädigt.</translation>
    </message>
    <message>
        <source>The database of Gesso reported: %1</source>
        <translation>Die Datenbank von Gesso meldete: %1</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged and cannot be moved aside: its folder is read-only.</source>
        <translation>Die Datenbank von Gesso ist beschädigt und kann nicht beiseitegelegt werden: Ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>This profile was used by a newer version of Gesso (its database has version %1, this program knows %2). Start the newer program, or choose another profile folder.</source>
        <translation>Dieses Profil wurde von einer neueren Version von Gesso verwendet (seine Datenbank hat Version %1, dieses Programm kennt %2). Das neuere Programm starten oder einen anderen Profilordner wählen.</translation>
    </message>
</context>
<context>
    <name>studio::Export</name>
    <message>
        <source>The contact sheet was cancelled.</source>
        <translation>Der Kontaktabzug wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktabzug</translation>
    </message>
    <message>
        <source>Contact sheet %1</source>
        <translation>Kontaktabzug %1</translation>
    </message>
    <message>
        <source>A contact sheet needs the window system&apos;s letters.</source>
        <translation>Ein Kontaktabzug braucht die Schriften des Fenstersystems.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Der Ordner %1 kann nicht angelegt oder beschrieben werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is the original in the library and is not overwritten.</source>
        <translation>%1 ist das Original in der Bibliothek und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be overwritten.</source>
        <translation>%1 kann nicht überschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more.</source>
        <translation>%1 ist nicht mehr im Bibliotheksordner.</translation>
    </message>
</context>
<context>
    <name>studio::FieldProblem</name>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Eine Zahl über %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Eine Zahl ab %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>Eine Zahl unter %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>Eine Zahl bis höchstens %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>Ein Vielfaches von %1 eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen eingeben.</numerusform>
            <numerusform>Mindestens %n Zeichen eingeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen eingeben.</numerusform>
            <numerusform>Höchstens %n Zeichen eingeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>Einen Text der Form %1 eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>Mindestens %n Eintrag hinzufügen.</numerusform>
            <numerusform>Mindestens %n Einträge hinzufügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Höchstens %n Eintrag behalten.</numerusform>
            <numerusform>Höchstens %n Einträge behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Eines davon wählen: %1.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The image is too small: it needs at least %1 pixels.</source>
        <translation>Das Bild ist zu klein: Es braucht mindestens %1 Pixel.</translation>
    </message>
    <message>
        <source>The image is too large: it may have at most %1 pixels.</source>
        <translation>Das Bild ist zu groß: Es darf höchstens %1 Pixel haben.</translation>
    </message>
    <message>
        <source>The model does not read this kind of image. It reads: %1.</source>
        <translation>Das Modell liest diese Art von Bild nicht. Es liest: %1.</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds.</source>
        <translation>Die Audiodatei ist zu lang: höchstens %1 Sekunden.</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds, and it has %2.</source>
        <translation>Die Audiodatei ist zu lang: höchstens %1 Sekunden, und sie hat %2.</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds.</source>
        <translation>Die Audiodatei ist zu kurz: mindestens %1 Sekunden.</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds, and it has %2.</source>
        <translation>Die Audiodatei ist zu kurz: mindestens %1 Sekunden, und sie hat %2.</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds.</source>
        <translation>Das Video ist zu lang: höchstens %1 Sekunden.</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds, and it has %2.</source>
        <translation>Das Video ist zu lang: höchstens %1 Sekunden, und es hat %2.</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds.</source>
        <translation>Das Video ist zu kurz: mindestens %1 Sekunden.</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds, and it has %2.</source>
        <translation>Das Video ist zu kurz: mindestens %1 Sekunden, und es hat %2.</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound. It reads: %1.</source>
        <translation>Das Modell liest diese Art von Audio nicht. Es liest: %1.</translation>
    </message>
    <message>
        <source>The model does not read this kind of video. It reads: %1.</source>
        <translation>Das Modell liest diese Art von Video nicht. Es liest: %1.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1.</source>
        <translation>Die Datei ist zu groß: höchstens %1.</translation>
    </message>
    <message>
        <source>The archive cannot be used. Pack files of these kinds: %1.</source>
        <translation>Das Archiv kann nicht verwendet werden. Dateien dieser Arten packen: %1.</translation>
    </message>
    <message>
        <source>The archive needs at least %1 files; it has %2.</source>
        <translation>Das Archiv braucht mindestens %1 Dateien; es hat %2.</translation>
    </message>
    <message>
        <source>The archive may hold at most %1 files; it has %2.</source>
        <translation>Das Archiv darf höchstens %1 Dateien enthalten; es hat %2.</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>Das Modell ist bei fal gescheitert. Erneut versuchen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The model took too long. Try again, or ask for less.</source>
        <translation>Das Modell hat zu lange gebraucht. Erneut versuchen oder weniger verlangen.</translation>
    </message>
    <message>
        <source>A service that the model uses failed. Try again later.</source>
        <translation>Ein Dienst, den das Modell verwendet, ist gescheitert. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>A service that the model uses cannot be reached. Try again later.</source>
        <translation>Ein Dienst, den das Modell verwendet, ist nicht erreichbar. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>A content check refused this. Change it and try again.</source>
        <translation>Eine Inhaltsprüfung hat dies abgelehnt. Es ändern und erneut versuchen.</translation>
    </message>
    <message>
        <source>The model made nothing from this. Change the prompt, or try again.</source>
        <translation>Das Modell hat daraus nichts gemacht. Den Prompt ändern oder erneut versuchen.</translation>
    </message>
    <message>
        <source>The image is too small.</source>
        <translation>Das Bild ist zu klein.</translation>
    </message>
    <message>
        <source>The image is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>The model cannot read this image. Choose another file.</source>
        <translation>Das Modell kann dieses Bild nicht lesen. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The model cannot fetch the file from its address.</source>
        <translation>Das Modell kann die Datei nicht von ihrer Adresse holen.</translation>
    </message>
    <message>
        <source>No face was found. Choose an image that shows one clearly.</source>
        <translation>Kein Gesicht gefunden. Ein Bild wählen, das eines deutlich zeigt.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>Das Archiv kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The model does not support this setting.</source>
        <translation>Das Modell unterstützt diese Einstellung nicht.</translation>
    </message>
    <message>
        <source>The model does not read this kind of image.</source>
        <translation>Das Modell liest diese Art von Bild nicht.</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound.</source>
        <translation>Das Modell liest diese Art von Audio nicht.</translation>
    </message>
    <message>
        <source>The model does not read this kind of video.</source>
        <translation>Das Modell liest diese Art von Video nicht.</translation>
    </message>
    <message>
        <source>The model needs this field.</source>
        <translation>Das Modell braucht dieses Feld.</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Einen Text eingeben.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Eine ganze Zahl eingeben.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Ja oder Nein wählen.</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>Einträge einzeln hinzufügen.</translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>Diese Gruppe von Einstellungen ausfüllen.</translation>
    </message>
    <message>
        <source>The model does not know this field. Leave it out.</source>
        <translation>Das Modell kennt dieses Feld nicht. Es weglassen.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https.</source>
        <translation>Eine Adresse eingeben, die mit https beginnt.</translation>
    </message>
    <message>
        <source>The model does not take this value.</source>
        <translation>Das Modell akzeptiert diesen Wert nicht.</translation>
    </message>
</context>
<context>
    <name>studio::Filing</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Der Ordner %1 kann nicht angelegt oder beschrieben werden.</translation>
    </message>
    <message>
        <source>A downloaded file vanished before it could be filed.</source>
        <translation>Eine heruntergeladene Datei verschwand, bevor sie abgelegt werden konnte.</translation>
    </message>
</context>
<context>
    <name>studio::Foreign</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
</context>
<context>
    <name>studio::FrameShelf</name>
    <message>
        <source>The disk is full, so that new frames cannot be looked back at.</source>
        <translation>Der Datenträger ist voll, daher ist kein Rückblick auf neue Frames möglich.</translation>
    </message>
    <message>
        <source>The folder %1 for looking back cannot be written to.</source>
        <translation>In den Ordner %1 für den Rückblick kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This frame is too old and not there any more.</source>
        <translation>Dieser Frame ist zu alt und nicht mehr da.</translation>
    </message>
    <message>
        <source>A frame is too large to be looked back at.</source>
        <translation>Ein Frame ist zu groß für den Rückblick.</translation>
    </message>
    <message>
        <source>This frame was damaged on the disk.</source>
        <translation>Dieser Frame wurde auf dem Datenträger beschädigt.</translation>
    </message>
</context>
<context>
    <name>studio::FromText</name>
    <message>
        <source>“%1” is not a whole number, but %2 takes one.</source>
        <translation>„%1“ ist keine ganze Zahl, aber %2 erwartet eine.</translation>
    </message>
    <message>
        <source>“%1” is not a number, but %2 takes one.</source>
        <translation>„%1“ ist keine Zahl, aber %2 erwartet eine.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, but %2 takes one of them.</source>
        <translation>„%1“ ist weder true noch false, aber %2 erwartet eines davon.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes: %3.</source>
        <translation>%1 akzeptiert „%2“ nicht. Möglich ist: %3.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes a size such as 1024x768, or: %3.</source>
        <translation>%1 akzeptiert „%2“ nicht. Möglich ist eine Größe wie 1024x768 oder: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of at most 64 bits, but %2 takes one.</source>
        <translation>„%1“ ist keine ganze Zahl mit höchstens 64 Bit, aber %2 erwartet eine.</translation>
    </message>
    <message>
        <source>%1 takes a JSON object such as {&quot;key&quot;: 1}.</source>
        <translation>%1 erwartet ein JSON-Objekt wie {&quot;key&quot;: 1}.</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [1, 2].</source>
        <translation>%1 erwartet eine JSON-Liste wie [1, 2].</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [{&quot;key&quot;: 1}].</source>
        <translation>%1 erwartet eine JSON-Liste wie [{&quot;key&quot;: 1}].</translation>
    </message>
    <message>
        <source>“%1” is no color such as #ff8800, but %2 takes one.</source>
        <translation>„%1“ ist keine Farbe wie #ff8800, aber %2 erwartet eine.</translation>
    </message>
</context>
<context>
    <name>studio::Import</name>
    <message>
        <source>%1 is no picture, video, sound or text that Gesso knows.</source>
        <translation>%1 ist kein Bild, Video, Audio oder Text, den Gesso kennt.</translation>
    </message>
    <message>
        <source>%1 holds text, though its name promises a picture, a video or a sound. Rename it to take it in as text.</source>
        <translation>%1 enthält Text, obwohl der Name ein Bild, ein Video oder Ton verspricht. Zum Aufnehmen als Text umbenennen.</translation>
    </message>
    <message>
        <source>%1 was taken in as what it holds, which is not what its name says.</source>
        <translation>%1 wurde als das aufgenommen, was darin ist; der Name sagt etwas anderes.</translation>
    </message>
</context>
<context>
    <name>studio::Inputs</name>
    <message>
        <source>The input file %1 of this recipe is not in the library. Choose it again.</source>
        <translation>Die Eingabedatei %1 dieses Rezepts ist nicht in der Bibliothek. Sie neu wählen.</translation>
    </message>
    <message>
        <source>The input file %1 does not exist.</source>
        <translation>Die Eingabedatei %1 existiert nicht.</translation>
    </message>
    <message>
        <source>The input file %1 cannot be read.</source>
        <translation>Die Eingabedatei %1 kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>studio::JobModel</name>
    <message>
        <source>On hold</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Uploading %1%</source>
        <translation>Hochladen %1&#xa0;%</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Waiting (number %1)</source>
        <translation>Wartet (Nummer %1)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Running %1%</source>
        <translation>In Arbeit %1&#xa0;%</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Downloading %1%</source>
        <translation>Herunterladen %1&#xa0;%</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time passed, time expected</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>%1 s in der Warteschlange von fal, %2 s in Arbeit, %3 s zum Holen und Ablegen.</translation>
    </message>
    <message>
        <source>Usually %1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>Üblich sind %1 s in der Warteschlange von fal, %2 s in Arbeit, %3 s zum Holen und Ablegen.</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Wartet hier</translation>
    </message>
    <message>
        <source>Billed: %1 × %2.</source>
        <translation>Abgerechnet: %1 × %2.</translation>
    </message>
    <message>
        <source>Estimated: fal did not tell what it counted.</source>
        <translation>Geschätzt: fal teilte nicht mit, was es gezählt hat.</translation>
    </message>
    <message>
        <source>Expected, and reserved until it has ended.</source>
        <translation>Erwartet und bis zum Ende reserviert.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>state of a job, prompt, model</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, prompt and model of a job; its time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>studio::JobProblem</name>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Die Netzwerkverbindung prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the proxy settings: the connection could not be trusted.</source>
        <translation>Die Uhr dieses Computers und die Proxy-Einstellungen prüfen: Der Verbindung konnte nicht vertraut werden.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet. Erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the key in the settings, or set FAL_KEY.</source>
        <translation>Den Schlüssel in den Einstellungen prüfen oder FAL_KEY setzen.</translation>
    </message>
    <message>
        <source>The key lacks a permission for this model. Use another key, or give it the permission at fal.</source>
        <translation>Dem Schlüssel fehlt eine Berechtigung für dieses Modell. Einen anderen Schlüssel verwenden oder ihm bei fal die Berechtigung geben.</translation>
    </message>
    <message>
        <source>Add credit to the account at fal, then try again.</source>
        <translation>Bei fal Guthaben zum Konto hinzufügen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the name of the model, or choose another one.</source>
        <translation>Den Namen des Modells prüfen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>Change the fields that are named and try again.</source>
        <translation>Die genannten Felder ändern und erneut versuchen.</translation>
    </message>
    <message>
        <source>Change the prompt or the input: a content check refused it.</source>
        <translation>Den Prompt oder die Eingabe ändern: Eine Inhaltsprüfung hat sie abgelehnt.</translation>
    </message>
    <message>
        <source>Use a smaller file.</source>
        <translation>Eine kleinere Datei verwenden.</translation>
    </message>
    <message>
        <source>Too many requests were made. Wait a moment and try again.</source>
        <translation>Zu viele Anfragen. Einen Moment warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>Das Modell ist bei fal gescheitert. Erneut versuchen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The answer of the service was not understood. Check the server address.</source>
        <translation>Die Antwort des Dienstes war nicht zu verstehen. Die Serveradresse prüfen.</translation>
    </message>
    <message>
        <source>Check that the file can be read and that there is room on the disk.</source>
        <translation>Prüfen, ob die Datei gelesen werden kann und auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>studio::JobQueue</name>
    <message>
        <source>This job has been started already: its settings cannot be changed any more.</source>
        <translation>Dieser Auftrag wurde schon gestartet: Seine Einstellungen können nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>This job is not in the list any more.</source>
        <translation>Dieser Auftrag ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <translation>Startet um %1</translation>
    </message>
    <message>
        <source>Waits for another job of this model</source>
        <translation>Wartet auf einen anderen Auftrag dieses Modells</translation>
    </message>
</context>
<context>
    <name>studio::JobRun</name>
    <message>
        <source>The result is still at fal. Make room, or make the folder writable, then choose “Check again”.</source>
        <translation>Das Ergebnis ist noch bei fal. Platz schaffen oder den Ordner beschreibbar machen, dann „Erneut prüfen“ wählen.</translation>
    </message>
    <message>
        <source>Nothing is lost: the job goes on by itself as soon as its files can be written.</source>
        <translation>Nichts ist verloren: Der Auftrag geht von selbst weiter, sobald seine Dateien geschrieben werden können.</translation>
    </message>
    <message>
        <source>The staging folder %1 cannot be written.</source>
        <translation>Der Zwischenordner %1 kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the result.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für das Ergebnis.</translation>
    </message>
    <message>
        <source>%1 The result is at fal; it is fetched as soon as fal can be reached.</source>
        <translation>%1 Das Ergebnis ist bei fal; es wird geholt, sobald fal erreichbar ist.</translation>
    </message>
    <message>
        <source>fal made and billed this result, but its files cannot be fetched any more. Copy the evidence and ask fal.</source>
        <translation>fal hat dieses Ergebnis erstellt und abgerechnet, aber seine Dateien können nicht mehr geholt werden. Die Belege kopieren und bei fal nachfragen.</translation>
    </message>
    <message>
        <source>The result is still at fal. %1</source>
        <translation>Das Ergebnis ist noch bei fal. %1</translation>
    </message>
    <message>
        <source>The job was accepted and goes on at fal. %1 Then choose “Check again”.</source>
        <translation>Der Auftrag wurde angenommen und läuft bei fal weiter. %1 Dann „Erneut prüfen“ wählen.</translation>
    </message>
    <message>
        <source>%1 The job goes on at fal; it is followed again as soon as fal can be reached.</source>
        <translation>%1 Der Auftrag läuft bei fal weiter; er wird wieder verfolgt, sobald fal erreichbar ist.</translation>
    </message>
    <message>
        <source>It is not known whether this job was accepted.</source>
        <translation>Es ist nicht bekannt, ob dieser Auftrag angenommen wurde.</translation>
    </message>
    <message>
        <source>The connection broke while the job was sent: fal may have accepted it, or not.</source>
        <translation>Die Verbindung brach beim Senden des Auftrags ab: fal hat ihn vielleicht angenommen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1 Check again, or look at the list of requests on fal&apos;s site. If it is not there, send it again: it was not sent twice.</source>
        <translation>%1 Erneut prüfen oder auf der Website von fal in die Liste der Anfragen sehen. Fehlt er dort, ihn erneut senden: Er wurde nicht zweimal gesendet.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Die Datei neu wählen.</translation>
    </message>
    <message>
        <source>Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>Nichts wurde gesendet. Der Auftrag geht von selbst weiter, sobald fal erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>%1 Nichts wurde gesendet. Der Auftrag geht von selbst weiter, sobald fal erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>studio::JobSheet</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>The model %1 is not known here.</source>
        <translation>Das Modell %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This row has more cells than the first line has names.</source>
        <translation>Diese Zeile hat mehr Zellen, als die erste Zeile Namen hat.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>One column is not used, because no field has its name: %1.</source>
        <translation>Eine Spalte wird nicht verwendet, weil kein Feld ihren Namen hat: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not used, because no field has their names: %1.</source>
        <translation>
            <numerusform>%n Spalte wird nicht verwendet, weil kein Feld ihren Namen hat: %1.</numerusform>
            <numerusform>%n Spalten werden nicht verwendet, weil kein Feld ihre Namen hat: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows are taken. Divide the sheet to use the others.</source>
        <translation>Nur die ersten %1 Zeilen werden genommen. Die Tabelle teilen, um die übrigen zu verwenden.</translation>
    </message>
</context>
<context>
    <name>studio::Keys</name>
    <message>
        <source>Paste a key first.</source>
        <translation>Zuerst einen Schlüssel einfügen.</translation>
    </message>
    <message>
        <source>This does not look like a fal key: letters, digits and signs without spaces.</source>
        <translation>Das sieht nicht wie ein fal-Schlüssel aus: Buchstaben, Ziffern und Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a key with this name already.</source>
        <translation>Es gibt schon einen Schlüssel mit diesem Namen.</translation>
    </message>
    <message>
        <source>There are too many keys. Remove one first.</source>
        <translation>Es sind zu viele Schlüssel. Zuerst einen entfernen.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>The key was forgotten, but its file could not be changed: a copy may still be in it.</source>
        <translation>Der Schlüssel wurde vergessen, aber seine Datei konnte nicht geändert werden: Eine Kopie ist eventuell noch darin.</translation>
    </message>
    <message>
        <source>The key was forgotten, but the system keyring did not let go of it: a copy may still be there.</source>
        <translation>Der Schlüssel wurde vergessen, aber der Schlüsselbund des Systems hat ihn nicht freigegeben: Eine Kopie ist eventuell noch dort.</translation>
    </message>
    <message>
        <source>The key “%1” is no longer where it was kept. Add it again.</source>
        <translation>Der Schlüssel „%1“ ist nicht mehr dort, wo er aufbewahrt wurde. Ihn erneut hinzufügen.</translation>
    </message>
    <message>
        <source>The file of the keys cannot be read or written.</source>
        <translation>Die Datei der Schlüssel kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>No system keyring can be reached here.</source>
        <translation>Hier ist kein Schlüsselbund des Systems erreichbar.</translation>
    </message>
    <message>
        <source>The system keyring is locked, or access to it was refused.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt, oder der Zugriff wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The system keyring cannot be used here.</source>
        <translation>Der Schlüsselbund des Systems kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>There is an admin key already. Remove it first.</source>
        <translation>Es gibt schon einen Admin-Schlüssel. Diesen zuerst entfernen.</translation>
    </message>
</context>
<context>
    <name>studio::LabelledGrid</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
</context>
<context>
    <name>studio::Labels</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Frames pro Sekunde</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letzter Frame</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erster Frame</translation>
    </message>
    <message>
        <source>Inference steps</source>
        <translation>Inferenzschritte</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Ausgabeformat</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>Sicherheitsprüfung</translation>
    </message>
    <message>
        <source>Safety tolerance</source>
        <translation>Sicherheitstoleranz</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>Prompt erweitern</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>Prompt verbessern</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Sprecher unterscheiden</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Answer with the data itself</source>
        <translation>Mit den Daten selbst antworten</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Square HD</source>
        <translation>Quadrat HD</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximal</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realistisch</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Feedback strength</source>
        <translation>Rückkopplungsstärke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Hin und her</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Anpassen</translation>
    </message>
</context>
<context>
    <name>studio::Ledger</name>
    <message>
        <source>The budget of %1 a day would be passed: %2 are spent or reserved today.</source>
        <translation>Das Budget von %1 pro Tag würde überschritten: %2 sind heute ausgegeben oder reserviert.</translation>
    </message>
    <message>
        <source>The budget of %1 a month would be passed: %2 are spent or reserved this month.</source>
        <translation>Das Budget von %1 pro Monat würde überschritten: %2 sind diesen Monat ausgegeben oder reserviert.</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved today.</source>
        <translation>Mehr als %1 sind heute ausgegeben oder reserviert.</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved this month.</source>
        <translation>Mehr als %1 sind diesen Monat ausgegeben oder reserviert.</translation>
    </message>
</context>
<context>
    <name>studio::Library</name>
    <message>
        <source>%1 cannot be moved to the system&apos;s trash.</source>
        <translation>%1 kann nicht in den Papierkorb des Systems gelegt werden.</translation>
    </message>
    <message>
        <source>The library folder %1 cannot be written.</source>
        <translation>Der Bibliotheksordner %1 kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the bin.</source>
        <translation>%1 kann nicht in den Papierkorb gelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be restored from the bin.</source>
        <translation>%1 kann nicht aus dem Papierkorb wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>%1 is not in the bin any more.</source>
        <translation>%1 ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 ist keine lesbare Datei.</translation>
    </message>
</context>
<context>
    <name>studio::LibraryMove</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Der Ordner %1 kann nicht angelegt oder beschrieben werden.</translation>
    </message>
    <message>
        <source>Something else named %1 is in the new folder. Choose an empty folder.</source>
        <translation>Im neuen Ordner ist etwas anderes mit dem Namen %1. Einen leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 did not arrive whole in the new folder.</source>
        <translation>%1 ist nicht vollständig im neuen Ordner angekommen.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there.</source>
        <translation>Der Bibliotheksordner %1 ist nicht da.</translation>
    </message>
    <message>
        <source>The library is in this folder already.</source>
        <translation>Die Bibliothek ist schon in diesem Ordner.</translation>
    </message>
    <message>
        <source>This folder is inside of the library. Choose one beside it.</source>
        <translation>Dieser Ordner liegt in der Bibliothek. Einen außerhalb davon wählen.</translation>
    </message>
    <message>
        <source>The library is inside of this folder. Choose another one.</source>
        <translation>Die Bibliothek liegt in diesem Ordner. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>The library has items in place in this folder. Choose another one.</source>
        <translation>Zur Bibliothek gehören Objekte, die in diesem Ordner liegen. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 is no folder. Choose another one.</source>
        <translation>%1 ist kein Ordner. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>There are files in the folder %1. Choose an empty one, so that nothing gets into their way.</source>
        <translation>Im Ordner %1 sind Dateien. Einen leeren wählen, damit ihnen nichts in die Quere kommt.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on.</source>
        <translation>Der Bibliotheksordner %1 ist nicht da. Das Laufwerk anschließen, auf dem er liegt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another one.</source>
        <translation>Der Ordner %1 kann nicht beschrieben werden. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is not enough room: the library has %1, and %2 are free there. Make room, or choose another disk.</source>
        <translation>Der Platz reicht nicht: Die Bibliothek belegt %1, und dort sind %2 frei. Platz schaffen oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Another Gesso is moving this library just now.</source>
        <translation>Ein anderes Gesso verschiebt diese Bibliothek gerade.</translation>
    </message>
    <message>
        <source>An earlier move of the library is being tidied up. Try again in a moment.</source>
        <translation>Nach einem früheren Verschieben der Bibliothek wird noch aufgeräumt. Gleich erneut versuchen.</translation>
    </message>
    <message>
        <source>Another Gesso is at work with this library, perhaps on the command line. Try again when it is done.</source>
        <translation>Ein anderes Gesso arbeitet mit dieser Bibliothek, vielleicht auf der Befehlszeile. Erneut versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The library is in its new folder, but not everything could be tidied up in the old one. It is tried again at the next start. %1</source>
        <translation>Die Bibliothek ist in ihrem neuen Ordner, aber im alten konnte nicht alles aufgeräumt werden. Beim nächsten Start wird es erneut versucht. %1</translation>
    </message>
</context>
<context>
    <name>studio::LiveSession</name>
    <message>
        <source>The picture that the model sent is damaged.</source>
        <translation>Das vom Modell gesendete Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The model answered with something else than a picture.</source>
        <translation>Das Modell antwortete mit etwas anderem als einem Bild.</translation>
    </message>
    <message>
        <source>“%1” is not a live model.</source>
        <translation>„%1“ ist kein Live-Modell.</translation>
    </message>
    <message>
        <source>“%1” changes live video over WebRTC, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>„%1“ verändert Live-Video über WebRTC, und wie es angesprochen wird, ist nicht veröffentlicht. Zum Zeichnen ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>“%1” listens and speaks, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>„%1“ hört zu und spricht, und wie es angesprochen wird, ist nicht veröffentlicht. Zum Zeichnen ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>How “%1” is spoken to is not known here. Choose another model to draw with.</source>
        <translation>Wie „%1“ angesprochen wird, ist hier nicht bekannt. Zum Zeichnen ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The model answered without a picture.</source>
        <translation>Das Modell antwortete ohne Bild.</translation>
    </message>
    <message>
        <source>The picture that the model sent cannot be read.</source>
        <translation>Das vom Modell gesendete Bild kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>studio::Lookup</name>
    <message>
        <source>fal lists requests with these settings from that time, but they belong to other jobs here.</source>
        <translation>fal führt Anfragen mit diesen Einstellungen aus dieser Zeit auf, aber sie gehören hier zu anderen Aufträgen.</translation>
    </message>
    <message>
        <source>fal lists requests of this model from that time, but with other settings.</source>
        <translation>fal führt Anfragen an dieses Modell aus dieser Zeit auf, aber mit anderen Einstellungen.</translation>
    </message>
    <message>
        <source>fal lists no request of this model from that time: most likely it did not arrive.</source>
        <translation>fal führt keine Anfrage an dieses Modell aus dieser Zeit auf: Höchstwahrscheinlich kam sie nicht an.</translation>
    </message>
</context>
<context>
    <name>studio::Marking</name>
    <message>
        <source>%1 lies outside the library, where Gesso changes no files.</source>
        <translation>%1 liegt außerhalb der Bibliothek, wo Gesso keine Dateien ändert.</translation>
    </message>
</context>
<context>
    <name>studio::MediaLimits</name>
    <message>
        <source>%1 pixels wide; this model takes at most %2.</source>
        <translation>%1 Pixel breit; dieses Modell akzeptiert höchstens %2.</translation>
    </message>
    <message>
        <source>%1 pixels wide; this model needs at least %2.</source>
        <translation>%1 Pixel breit; dieses Modell braucht mindestens %2.</translation>
    </message>
    <message>
        <source>%1 pixels high; this model takes at most %2.</source>
        <translation>%1 Pixel hoch; dieses Modell akzeptiert höchstens %2.</translation>
    </message>
    <message>
        <source>%1 pixels high; this model needs at least %2.</source>
        <translation>%1 Pixel hoch; dieses Modell braucht mindestens %2.</translation>
    </message>
    <message>
        <source>Too wide for its height: %1; this model takes at most %2.</source>
        <translation>Zu breit für die Höhe: %1; dieses Modell akzeptiert höchstens %2.</translation>
    </message>
    <message>
        <source>Too high for its width: %1; this model takes at most %2.</source>
        <translation>Zu hoch für die Breite: %1; dieses Modell akzeptiert höchstens %2.</translation>
    </message>
    <message>
        <source>%1 megapixels; this model takes at most %2.</source>
        <translation>%1 Megapixel; dieses Modell akzeptiert höchstens %2.</translation>
    </message>
    <message>
        <source>%1 megapixels; this model needs at least %2.</source>
        <translation>%1 Megapixel; dieses Modell braucht mindestens %2.</translation>
    </message>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation>Breite und Höhe müssen Vielfache von %1 sein.</translation>
    </message>
    <message>
        <source>%1 s long; this model takes at most %2 s.</source>
        <translation>%1 s lang; dieses Modell akzeptiert höchstens %2 s.</translation>
    </message>
    <message>
        <source>%1 s long; this model needs at least %2 s.</source>
        <translation>%1 s lang; dieses Modell braucht mindestens %2 s.</translation>
    </message>
    <message>
        <source>%1 frames per second; this model takes at most %2.</source>
        <translation>%1 Frames pro Sekunde; dieses Modell akzeptiert höchstens %2.</translation>
    </message>
    <message>
        <source>%1 frames per second; this model needs at least %2.</source>
        <translation>%1 Frames pro Sekunde; dieses Modell braucht mindestens %2.</translation>
    </message>
    <message>
        <source>%1 frames; this model takes at most %2.</source>
        <translation>%1 Frames; dieses Modell akzeptiert höchstens %2.</translation>
    </message>
    <message>
        <source>%1 frames; this model needs at least %2.</source>
        <translation>%1 Frames; dieses Modell braucht mindestens %2.</translation>
    </message>
    <message>
        <source>The file has %1; this model takes at most %2.</source>
        <translation>Die Datei hat %1; dieses Modell akzeptiert höchstens %2.</translation>
    </message>
    <message>
        <source>Crop to %1 × %2</source>
        <translation>Auf %1 × %2 zuschneiden</translation>
    </message>
    <message>
        <source>Scale to %1 × %2</source>
        <translation>Auf %1 × %2 skalieren</translation>
    </message>
    <message>
        <source>Cut to %1 s</source>
        <translation>Auf %1 s kürzen</translation>
    </message>
    <message>
        <source>Change to %1 frames per second</source>
        <translation>Auf %1 Frames pro Sekunde ändern</translation>
    </message>
    <message>
        <source>Pack into %1</source>
        <translation>In %1 packen</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Passend machen</translation>
    </message>
    <message>
        <source>%1 to %2 pixels wide</source>
        <translation>%1 bis %2 Pixel breit</translation>
    </message>
    <message>
        <source>at least %1 pixels wide</source>
        <translation>mindestens %1 Pixel breit</translation>
    </message>
    <message>
        <source>at most %1 pixels wide</source>
        <translation>höchstens %1 Pixel breit</translation>
    </message>
    <message>
        <source>%1 to %2 pixels high</source>
        <translation>%1 bis %2 Pixel hoch</translation>
    </message>
    <message>
        <source>at least %1 pixels high</source>
        <translation>mindestens %1 Pixel hoch</translation>
    </message>
    <message>
        <source>at most %1 pixels high</source>
        <translation>höchstens %1 Pixel hoch</translation>
    </message>
    <message>
        <source>proportion from %1 to %2</source>
        <translation>Seitenverhältnis von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 s long</source>
        <translation>%1 bis %2 s lang</translation>
    </message>
    <message>
        <source>at least %1 s long</source>
        <translation>mindestens %1 s lang</translation>
    </message>
    <message>
        <source>at most %1 s long</source>
        <translation>höchstens %1 s lang</translation>
    </message>
    <message>
        <source>%1 to %2 frames per second</source>
        <translation>%1 bis %2 Frames pro Sekunde</translation>
    </message>
    <message>
        <source>at least %1 frames per second</source>
        <translation>mindestens %1 Frames pro Sekunde</translation>
    </message>
    <message>
        <source>at most %1 frames per second</source>
        <translation>höchstens %1 Frames pro Sekunde</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>studio::Naming</name>
    <message>
        <source>the prompt, else what it was made from</source>
        <translation>der Prompt, sonst das, woraus es entstand</translation>
    </message>
    <message>
        <source>the model, without its maker</source>
        <translation>das Modell ohne seinen Hersteller</translation>
    </message>
    <message>
        <source>who offers the model</source>
        <translation>wer das Modell anbietet</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>der Seed</translation>
    </message>
    <message>
        <source>pixels across</source>
        <translation>Pixel in der Breite</translation>
    </message>
    <message>
        <source>pixels down</source>
        <translation>Pixel in der Höhe</translation>
    </message>
    <message>
        <source>seconds of video or sound</source>
        <translation>Sekunden Video oder Audio</translation>
    </message>
    <message>
        <source>the day it was made; {date:yyyy-MM} for another form</source>
        <translation>der Tag der Erstellung; {date:yyyy-MM} für eine andere Form</translation>
    </message>
    <message>
        <source>the time of day it was made</source>
        <translation>die Uhrzeit der Erstellung</translation>
    </message>
    <message>
        <source>1, 2, 3 …; {index:4} for four digits</source>
        <translation>1, 2, 3&#xa0;…; {index:4} für vier Stellen</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>wie viele es sind</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0 bis 5</translation>
    </message>
    <message>
        <source>the colour it was given</source>
        <translation>die vergebene Farbe</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>die Schlagwörter</translation>
    </message>
    <message>
        <source>dollars it was billed</source>
        <translation>abgerechnete Dollar</translation>
    </message>
    <message>
        <source>the same for all results of one click</source>
        <translation>gleich für alle Ergebnisse eines Klicks</translation>
    </message>
    <message>
        <source>the job it came from</source>
        <translation>der Auftrag, aus dem es stammt</translation>
    </message>
    <message>
        <source>the request&apos;s number</source>
        <translation>die Nummer der Anfrage</translation>
    </message>
    <message>
        <source>image, video, audio …</source>
        <translation>image, video, audio&#xa0;…</translation>
    </message>
    <message>
        <source>its name in the library</source>
        <translation>der Name in der Bibliothek</translation>
    </message>
    <message>
        <source>the file&apos;s ending</source>
        <translation>die Dateiendung</translation>
    </message>
    <message>
        <source>The name template has a brace without its partner: %1</source>
        <translation>Die Namensvorlage hat eine Klammer ohne Gegenstück: %1</translation>
    </message>
    <message>
        <source>The name template has an unknown word: {%1}. Known are %2, and every parameter of the recipe.</source>
        <translation>Die Namensvorlage hat ein unbekanntes Wort: {%1}. Bekannt sind %2 und jeder Parameter des Rezepts.</translation>
    </message>
</context>
<context>
    <name>studio::Overlay</name>
    <message>
        <source>2304 × 2304 works with the model “General Use (Dynamic)” only.</source>
        <translation>2304 × 2304 geht nur mit dem Modell „General Use (Dynamic)“.</translation>
    </message>
    <message>
        <source>A sound needs an image or a video beside it.</source>
        <translation>Audio braucht ein Bild oder ein Video daneben.</translation>
    </message>
    <message>
        <source>Add a glow</source>
        <translation>Schein hinzufügen</translation>
    </message>
    <message>
        <source>Add a vignette</source>
        <translation>Vignette hinzufügen</translation>
    </message>
    <message>
        <source>Add an image to edit, or a video, a sound or a document.</source>
        <translation>Ein Bild zum Bearbeiten hinzufügen oder ein Video, Audio oder Dokument.</translation>
    </message>
    <message>
        <source>Add at least one image of the element from another side.</source>
        <translation>Mindestens ein Bild des Elements von einer anderen Seite hinzufügen.</translation>
    </message>
    <message>
        <source>Add color fringes</source>
        <translation>Farbsäume hinzufügen</translation>
    </message>
    <message>
        <source>Add grain</source>
        <translation>Körnung hinzufügen</translation>
    </message>
    <message>
        <source>Addresses at BytePlus</source>
        <translation>Adressen bei BytePlus</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>An element is shown by images or by a video.</source>
        <translation>Ein Element wird durch Bilder oder durch ein Video gezeigt.</translation>
    </message>
    <message>
        <source>As H.264</source>
        <translation>Als H.264</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Wölben</translation>
    </message>
    <message>
        <source>Bend the image</source>
        <translation>Bild wölben</translation>
    </message>
    <message>
        <source>Between two frames</source>
        <translation>Zwischen zwei Frames</translation>
    </message>
    <message>
        <source>Block protected characters</source>
        <translation>Geschützte Figuren sperren</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Blur the image</source>
        <translation>Bild weichzeichnen</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>Begrenzungsrahmen</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera stands still</source>
        <translation>Kamera steht still</translation>
    </message>
    <message>
        <source>Can be repeated without a seam</source>
        <translation>Nahtlos wiederholbar</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Choose a ready-made palette or own colors, not both.</source>
        <translation>Eine fertige Palette oder eigene Farben wählen, nicht beides.</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>Ein Bild wählen.</translation>
    </message>
    <message>
        <source>Classical guidance</source>
        <translation>Klassische Guidance</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Color fringes</source>
        <translation>Farbsäume</translation>
    </message>
    <message>
        <source>Colored noise</source>
        <translation>Farbiges Rauschen</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Control LoRAs</source>
        <translation>Steuer-LoRAs</translation>
    </message>
    <message>
        <source>Control image</source>
        <translation>Steuerbild</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>ControlNet unions</source>
        <translation>ControlNet-Unions</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Eckpunkte</translation>
    </message>
    <message>
        <source>Correct colors</source>
        <translation>Farben korrigieren</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Kreativität</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Freistellen</translation>
    </message>
    <message>
        <source>Cut to the subject</source>
        <translation>Auf das Motiv zuschneiden</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>Delete the video at the service</source>
        <translation>Video beim Dienst löschen</translation>
    </message>
    <message>
        <source>Desaturate</source>
        <translation>Sättigung verringern</translation>
    </message>
    <message>
        <source>Describe the music, or plan its sections.</source>
        <translation>Die Musik beschreiben oder ihre Abschnitte planen.</translation>
    </message>
    <message>
        <source>Describe the new background, or give an image of it.</source>
        <translation>Den neuen Hintergrund beschreiben oder ein Bild davon angeben.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Dodge and burn</source>
        <translation>Abwedeln und nachbelichten</translation>
    </message>
    <message>
        <source>EasyControls</source>
        <translation>EasyControls</translation>
    </message>
    <message>
        <source>Effect of the negative prompt</source>
        <translation>Wirkung des negativen Prompts</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>Emotion of this sound</source>
        <translation>Emotion dieser Audiodatei</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emotionen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Gleichmäßige Lautheit</translation>
    </message>
    <message>
        <source>Exaggeration</source>
        <translation>Übertreibung</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>Prompt erweitern</translation>
    </message>
    <message>
        <source>Exponential change</source>
        <translation>Exponentieller Verlauf</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllung</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>Texttreue</translation>
    </message>
    <message>
        <source>Frames in between</source>
        <translation>Zwischenframes</translation>
    </message>
    <message>
        <source>Frames instead of a duration</source>
        <translation>Frames statt Dauer</translation>
    </message>
    <message>
        <source>Frequency bands</source>
        <translation>Frequenzbänder</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From other sides</source>
        <translation>Von anderen Seiten</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Glow</source>
        <translation>Schein</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Körnung</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Ausweiten</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>Maske ausweiten</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>Guidance ab</translation>
    </message>
    <message>
        <source>Guidance from zero</source>
        <translation>Guidance von null an</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>Guidance-Reskalierung</translation>
    </message>
    <message>
        <source>Guidance until</source>
        <translation>Guidance bis</translation>
    </message>
    <message>
        <source>Guidance, second stage</source>
        <translation>Guidance, zweite Stufe</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>How it is spoken</source>
        <translation>Sprechweise</translation>
    </message>
    <message>
        <source>IP adapter</source>
        <translation>IP-Adapter</translation>
    </message>
    <message>
        <source>IP adapters</source>
        <translation>IP-Adapter</translation>
    </message>
    <message>
        <source>Id of the end user</source>
        <translation>ID des Endnutzers</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image of the background</source>
        <translation>Bild des Hintergrunds</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Images in each run, at most</source>
        <translation>Bilder pro Lauf, höchstens</translation>
    </message>
    <message>
        <source>Images to edit and images in each run may be 15 together.</source>
        <translation>Zu bearbeitende Bilder und Bilder pro Lauf dürfen zusammen 15 sein.</translation>
    </message>
    <message>
        <source>Images, at most</source>
        <translation>Bilder, höchstens</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Improve faces</source>
        <translation>Gesichter verbessern</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>Prompt verbessern</translation>
    </message>
    <message>
        <source>Inpainting</source>
        <translation>Inpainting</translation>
    </message>
    <message>
        <source>JPEG has no transparency: choose PNG or WebP.</source>
        <translation>JPEG hat keine Transparenz: PNG oder WebP wählen.</translation>
    </message>
    <message>
        <source>Join short segments</source>
        <translation>Kurze Segmente verbinden</translation>
    </message>
    <message>
        <source>Keep the lengths</source>
        <translation>Längen beibehalten</translation>
    </message>
    <message>
        <source>Keep the sound of the video</source>
        <translation>Ton des Videos behalten</translation>
    </message>
    <message>
        <source>Keep the speed</source>
        <translation>Geschwindigkeit beibehalten</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>Art der Steuerung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Largest angle of a seam</source>
        <translation>Größter Winkel einer Naht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Less processed, more natural</source>
        <translation>Weniger bearbeitet, natürlicher</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Lighten and darken parts</source>
        <translation>Teile aufhellen und abdunkeln</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Dialogzeilen</translation>
    </message>
    <message>
        <source>Longest segment</source>
        <translation>Längstes Segment</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt durch</translation>
    </message>
    <message>
        <source>Maps for lighting</source>
        <translation>Maps für die Beleuchtung</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Mask of the character</source>
        <translation>Maske der Figur</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Mix with a second image</source>
        <translation>Mit einem zweiten Bild mischen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>More input</source>
        <translation>Weitere Eingaben</translation>
    </message>
    <message>
        <source>More steps, at twice the price</source>
        <translation>Mehr Schritte, zum doppelten Preis</translation>
    </message>
    <message>
        <source>More than 10 seconds are made at 25 frames per second only.</source>
        <translation>Mehr als 10 Sekunden gibt es nur mit 25 Frames pro Sekunde.</translation>
    </message>
    <message>
        <source>More than 10 seconds are made in 1080p only.</source>
        <translation>Mehr als 10 Sekunden gibt es nur in 1080p.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Kamerabewegung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in the text</source>
        <translation>Name im Text</translation>
    </message>
    <message>
        <source>Name sounds such as laughter</source>
        <translation>Geräusche wie Lachen benennen</translation>
    </message>
    <message>
        <source>Number of the animation</source>
        <translation>Nummer der Animation</translation>
    </message>
    <message>
        <source>One image for each round</source>
        <translation>Ein Bild pro Runde</translation>
    </message>
    <message>
        <source>Orientation of the character</source>
        <translation>Ausrichtung der Figur</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Ausgabeformat</translation>
    </message>
    <message>
        <source>Own colors</source>
        <translation>Eigene Farben</translation>
    </message>
    <message>
        <source>Own style</source>
        <translation>Eigener Stil</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>Eigene Stimme</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Passes over the whole</source>
        <translation>Durchgänge über das Ganze</translation>
    </message>
    <message>
        <source>Passes that refine</source>
        <translation>Verfeinernde Durchgänge</translation>
    </message>
    <message>
        <source>Place of the image</source>
        <translation>Position des Bildes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Read numbers as words</source>
        <translation>Zahlen als Wörter lesen</translation>
    </message>
    <message>
        <source>Read weights in the prompt</source>
        <translation>Gewichtungen im Prompt beachten</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Fertige Palette</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Referenzbild</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Refine the edges</source>
        <translation>Kanten verfeinern</translation>
    </message>
    <message>
        <source>Refiner</source>
        <translation>Refiner</translation>
    </message>
    <message>
        <source>Rewrite a prompt that was refused</source>
        <translation>Abgelehnten Prompt umschreiben</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Safety checker for the result</source>
        <translation>Sicherheitsprüfung des Ergebnisses</translation>
    </message>
    <message>
        <source>Sample to be spoken</source>
        <translation>Zu sprechende Probe</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Scale of the classical guidance</source>
        <translation>Skala der klassischen Guidance</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Im Web suchen</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Zweites Bild</translation>
    </message>
    <message>
        <source>Several masks</source>
        <translation>Mehrere Masken</translation>
    </message>
    <message>
        <source>Several shots</source>
        <translation>Mehrere Shots</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Sharpen the image</source>
        <translation>Bild schärfen</translation>
    </message>
    <message>
        <source>Sharpness of the change</source>
        <translation>Schärfe des Verlaufs</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Shots</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the result</source>
        <translation>Größe des Ergebnisses</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Skelett</translation>
    </message>
    <message>
        <source>Small first, then large</source>
        <translation>Erst klein, dann groß</translation>
    </message>
    <message>
        <source>Smooth tilt</source>
        <translation>Sanfte Neigung</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>Solarisieren</translation>
    </message>
    <message>
        <source>Solarize the image</source>
        <translation>Bild solarisieren</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Audiodateien</translation>
    </message>
    <message>
        <source>Source of the progress</source>
        <translation>Quelle des Verlaufs</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stay close to the images</source>
        <translation>Nah an den Bildern bleiben</translation>
    </message>
    <message>
        <source>Steadier</source>
        <translation>Stabiler</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Style codes take the place of a style: use one of them.</source>
        <translation>Stilcodes treten an die Stelle eines Stils: nur eines davon verwenden.</translation>
    </message>
    <message>
        <source>Style codes take the place of style references: use one of them.</source>
        <translation>Stilcodes treten an die Stelle von Stilreferenzen: nur eines davon verwenden.</translation>
    </message>
    <message>
        <source>Style references</source>
        <translation>Stilreferenzen</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Styles to avoid</source>
        <translation>Zu vermeidende Stile</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Take out color</source>
        <translation>Farbe entziehen</translation>
    </message>
    <message>
        <source>Take the emotion from a text</source>
        <translation>Emotion aus einem Text nehmen</translation>
    </message>
    <message>
        <source>Takes over at</source>
        <translation>Übernimmt bei</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>Text danach</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Text davor</translation>
    </message>
    <message>
        <source>Text for the emotion</source>
        <translation>Text für die Emotion</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>The mask only</source>
        <translation>Nur die Maske</translation>
    </message>
    <message>
        <source>The mask too</source>
        <translation>Auch die Maske</translation>
    </message>
    <message>
        <source>The model looks at one image of the character only.</source>
        <translation>Das Modell beachtet nur ein Bild der Figur.</translation>
    </message>
    <message>
        <source>The model looks at one mask of the character only.</source>
        <translation>Das Modell beachtet nur eine Maske der Figur.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Tilt at the end</source>
        <translation>Neigung am Ende</translation>
    </message>
    <message>
        <source>Tilt at the start</source>
        <translation>Neigung am Anfang</translation>
    </message>
    <message>
        <source>Time shift</source>
        <translation>Zeitverschiebung</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Einfärben</translation>
    </message>
    <message>
        <source>Tint the image</source>
        <translation>Bild einfärben</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Unwrapping</source>
        <translation>Abwicklung</translation>
    </message>
    <message>
        <source>Upper left corner</source>
        <translation>Linke obere Ecke</translation>
    </message>
    <message>
        <source>Use colored noise</source>
        <translation>Farbiges Rauschen verwenden</translation>
    </message>
    <message>
        <source>Use the control image too</source>
        <translation>Auch das Steuerbild verwenden</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Voice to copy</source>
        <translation>Zu kopierende Stimme</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Weakening</source>
        <translation>Abschwächung</translation>
    </message>
    <message>
        <source>Weight of the image</source>
        <translation>Gewicht des Bildes</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>Gewichte des Modells</translation>
    </message>
    <message>
        <source>What is said there</source>
        <translation>Was dort gesagt wird</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Was sich bewegt</translation>
    </message>
    <message>
        <source>What stays still</source>
        <translation>Was stillsteht</translation>
    </message>
    <message>
        <source>When the lengths differ</source>
        <translation>Bei ungleichen Längen</translation>
    </message>
    <message>
        <source>When the sound is longer</source>
        <translation>Bei längerem Ton</translation>
    </message>
    <message>
        <source>With animation</source>
        <translation>Mit Animation</translation>
    </message>
    <message>
        <source>With boxes</source>
        <translation>Mit Rahmen</translation>
    </message>
    <message>
        <source>With scores</source>
        <translation>Mit Punktwerten</translation>
    </message>
    <message>
        <source>With skeleton</source>
        <translation>Mit Skelett</translation>
    </message>
    <message>
        <source>With texture</source>
        <translation>Mit Textur</translation>
    </message>
    <message>
        <source>Without silence</source>
        <translation>Ohne Stille</translation>
    </message>
    <message>
        <source>Without singing</source>
        <translation>Ohne Gesang</translation>
    </message>
    <message>
        <source>Words to expect</source>
        <translation>Erwartete Wörter</translation>
    </message>
    <message>
        <source>Write one prompt, or a prompt for each shot.</source>
        <translation>Einen Prompt schreiben oder einen Prompt für jeden Shot.</translation>
    </message>
    <message>
        <source>Write the prompt itself</source>
        <translation>Den Prompt selbst schreiben</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Herauszoomen</translation>
    </message>
</context>
<context>
    <name>studio::Plan</name>
    <message>
        <source>The text has no “%1” to replace.</source>
        <translation>Der Text hat kein „%1“ zum Ersetzen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This has %1 cells; at most %2 can be planned at once.</source>
        <translation>Das sind %1 Zellen; höchstens %2 können auf einmal geplant werden.</translation>
    </message>
    <message>
        <source>The fields have different numbers of values: what is left over is not used.</source>
        <translation>Die Felder haben verschieden viele Werte: Was übrig ist, wird nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>studio::Preset</name>
    <message>
        <source>a file in the text</source>
        <translation>eine Datei im Text</translation>
    </message>
    <message>
        <source>This is not a preset of Gesso.</source>
        <translation>Das ist keine Vorgabe von Gesso.</translation>
    </message>
    <message>
        <source>This preset was made by a newer version of Gesso.</source>
        <translation>Diese Vorgabe wurde mit einer neueren Version von Gesso erstellt.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>studio::Presets</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The preset “%1” could not be written to disk. It is kept until Gesso is closed.</source>
        <translation>Die Vorgabe „%1“ konnte nicht auf den Datenträger geschrieben werden. Sie bleibt, bis Gesso geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>studio::Price</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a price and what it depends on</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The average of %n of your runs. %1</source>
        <translation>
            <numerusform>Der Preis von %n Lauf. %1</numerusform>
            <numerusform>Der Durchschnitt von %n Läufen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 images × %2</source>
        <translation>Höchstens %1 Bilder × %2</translation>
    </message>
    <message>
        <source>1 image × %1</source>
        <translation>1 Bild × %1</translation>
    </message>
    <message>
        <source>%1 images × %2</source>
        <translation>%1 Bilder × %2</translation>
    </message>
    <message>
        <source>fal counts the megapixels of the result, and how large it gets is not known before.</source>
        <translation>fal zählt die Megapixel des Ergebnisses, und wie groß es wird, ist vorher nicht bekannt.</translation>
    </message>
    <message>
        <source>1 image × %1 MP × %2</source>
        <translation>1 Bild × %1 MP × %2</translation>
    </message>
    <message>
        <source>%1 images × %2 MP × %3</source>
        <translation>%1 Bilder × %2 MP × %3</translation>
    </message>
    <message>
        <source>1 image × (%1 + %2 MP × %3)</source>
        <translation>1 Bild × (%1 + %2 MP × %3)</translation>
    </message>
    <message>
        <source>%1 images × (%2 + %3 MP × %4)</source>
        <translation>%1 Bilder × (%2 + %3 MP × %4)</translation>
    </message>
    <message>
        <source>fal counts how long the connection is open.</source>
        <translation>fal zählt, wie lange die Verbindung offen ist.</translation>
    </message>
    <message>
        <source>fal counts the length of the file that goes in or comes out.</source>
        <translation>fal zählt die Länge der Datei, die hinein- oder herausgeht.</translation>
    </message>
    <message>
        <source>fal counts the length of the result, and the model chooses it.</source>
        <translation>fal zählt die Länge des Ergebnisses, und das Modell wählt sie.</translation>
    </message>
    <message>
        <source>%1 min × %2</source>
        <translation>%1 min × %2</translation>
    </message>
    <message>
        <source>%1 s × %2</source>
        <translation>%1 s × %2</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1-mal %2</translation>
    </message>
    <message>
        <source>fal counts the characters that are spoken.</source>
        <translation>fal zählt die gesprochenen Zeichen.</translation>
    </message>
    <message>
        <source>fal counts the characters, and there is no text yet.</source>
        <translation>fal zählt die Zeichen, und es gibt noch keinen Text.</translation>
    </message>
    <message>
        <source>%1 characters × %2</source>
        <translation>%1 Zeichen × %2</translation>
    </message>
    <message>
        <source>%1 characters × %2 per %3</source>
        <translation>%1 Zeichen × %2 pro %3</translation>
    </message>
    <message>
        <source>fal counts the steps, and the model chooses how many.</source>
        <translation>fal zählt die Schritte, und das Modell wählt, wie viele.</translation>
    </message>
    <message>
        <source>%1 steps × %2</source>
        <translation>%1 Schritte × %2</translation>
    </message>
    <message>
        <source>fal counts the seconds of computing, and they are known after the run only.</source>
        <translation>fal zählt die Sekunden Rechenzeit, und sie sind erst nach dem Lauf bekannt.</translation>
    </message>
    <message>
        <source>About %1 s of computing, as in your last runs, × %2</source>
        <translation>Etwa %1 s Rechenzeit, wie in den letzten Läufen, × %2</translation>
    </message>
    <message>
        <source>1 video × %1</source>
        <translation>1 Video × %1</translation>
    </message>
    <message>
        <source>%1 videos × %2</source>
        <translation>%1 Videos × %2</translation>
    </message>
    <message>
        <source>%1 for each request</source>
        <translation>%1 pro Anfrage</translation>
    </message>
    <message>
        <source>fal does not say what the price is for.</source>
        <translation>fal sagt nicht, wofür der Preis gilt.</translation>
    </message>
    <message>
        <source>fal bills this model in “%1”, which does not tell what one run costs.</source>
        <translation>fal berechnet dieses Modell in „%1“, was nicht sagt, was ein Lauf kostet.</translation>
    </message>
    <message>
        <source>fal&apos;s price of this model is not known here.</source>
        <translation>Der fal-Preis dieses Modells ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>mit Ton</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>ohne Ton</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>megapixel</source>
        <translation>Megapixel</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>second of computing</source>
        <translation>Sekunde Rechenzeit</translation>
    </message>
</context>
<context>
    <name>studio::ProxyPassword</name>
    <message>
        <source>The password of the proxy %1 cannot be read: %2 Open Settings, Connection and give it again.</source>
        <translation>Das Passwort des Proxys %1 kann nicht gelesen werden: %2 Es in den Einstellungen unter „Verbindung“ erneut eingeben.</translation>
    </message>
    <message>
        <source>Give the user name at the proxy first.</source>
        <translation>Zuerst den Benutzernamen für den Proxy eingeben.</translation>
    </message>
    <message>
        <source>Give the password first.</source>
        <translation>Zuerst das Passwort eingeben.</translation>
    </message>
    <message>
        <source>A user name at a proxy has no colon.</source>
        <translation>Ein Benutzername für einen Proxy enthält keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>The user name or the password is too long for a proxy.</source>
        <translation>Der Benutzername oder das Passwort ist zu lang für einen Proxy.</translation>
    </message>
    <message>
        <source>The password was forgotten, but its store did not let go of it: a copy may still be there.</source>
        <translation>Das Passwort wurde vergessen, aber sein Speicherort hat es nicht freigegeben: Eine Kopie ist eventuell noch dort.</translation>
    </message>
</context>
<context>
    <name>studio::Recipe</name>
    <message>
        <source>This is not a Gesso recipe: it names no model or has no values.</source>
        <translation>Das ist kein Gesso-Rezept: Es nennt kein Modell oder hat keine Werte.</translation>
    </message>
    <message>
        <source>This recipe was made by a newer version of Gesso.</source>
        <translation>Dieses Rezept wurde mit einer neueren Version von Gesso erstellt.</translation>
    </message>
</context>
<context>
    <name>studio::Recorder</name>
    <message>
        <source>The recording has ended because the disk is nearly full.</source>
        <translation>Die Aufnahme wurde beendet, weil der Datenträger fast voll ist.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Aufnahme %1</translation>
    </message>
</context>
<context>
    <name>studio::Rerun</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>A step of the re-run did not end well: what was to be made of it is not made.</source>
        <translation>Ein Schritt der Neuausführung endete nicht erfolgreich: Was daraus entstehen sollte, wird nicht erstellt.</translation>
    </message>
</context>
<context>
    <name>studio::Rules</name>
    <message>
        <source>This is needed with the present settings.</source>
        <translation>Dies ist mit den aktuellen Einstellungen erforderlich.</translation>
    </message>
    <message>
        <source>Fill in exactly one of these: %1.</source>
        <translation>Genau eines davon ausfüllen: %1.</translation>
    </message>
    <message>
        <source>Fill in only one of these: %1.</source>
        <translation>Nur eines davon ausfüllen: %1.</translation>
    </message>
    <message>
        <source>Fill in at least one of these: %1.</source>
        <translation>Mindestens eines davon ausfüllen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Höchstens %n Eintrag behalten.</numerusform>
            <numerusform>Höchstens %n Einträge behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries in all of these together: %1.</source>
        <translation>
            <numerusform>Höchstens %n Eintrag in allen zusammen behalten: %1.</numerusform>
            <numerusform>Höchstens %n Einträge in allen zusammen behalten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model does not take these settings together: %1.</source>
        <translation>Das Modell akzeptiert diese Einstellungen nicht zusammen: %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a length in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>studio::Schema</name>
    <message>
        <source>The model&apos;s description is empty.</source>
        <translation>Die Beschreibung des Modells ist leer.</translation>
    </message>
    <message>
        <source>The model&apos;s description does not say what the model takes.</source>
        <translation>Die Beschreibung des Modells sagt nicht, was das Modell akzeptiert.</translation>
    </message>
    <message>
        <source>The model&apos;s description refers to something that is not in it.</source>
        <translation>Die Beschreibung des Modells verweist auf etwas, das nicht darin steht.</translation>
    </message>
</context>
<context>
    <name>studio::SchemaChange</name>
    <message>
        <source>“%1” is gone.</source>
        <translation>„%1“ ist weggefallen.</translation>
    </message>
    <message>
        <source>“%1” is new and must be filled.</source>
        <translation>„%1“ ist neu und muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>„%1“ ist neu.</translation>
    </message>
    <message>
        <source>“%1” must be filled now.</source>
        <translation>„%1“ muss jetzt ausgefüllt werden.</translation>
    </message>
    <message>
        <source>“%1” may be left empty now.</source>
        <translation>„%1“ darf jetzt leer bleiben.</translation>
    </message>
    <message>
        <source>“%1” takes another kind of value now.</source>
        <translation>„%1“ akzeptiert jetzt eine andere Art von Wert.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” offers %2 now, and no longer %3.</source>
        <translation>„%1“ bietet jetzt %2 und nicht mehr %3.</translation>
    </message>
    <message>
        <source>“%1” no longer offers %2.</source>
        <translation>„%1“ bietet nicht mehr %2.</translation>
    </message>
    <message>
        <source>“%1” also offers %2 now.</source>
        <translation>„%1“ bietet jetzt auch %2.</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3 now.</source>
        <translation>„%1“ geht jetzt von %2 bis %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes at most %n characters now.</source>
        <translation>
            <numerusform>„%1“ akzeptiert jetzt höchstens %n Zeichen.</numerusform>
            <numerusform>„%1“ akzeptiert jetzt höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has other limits now.</source>
        <translation>„%1“ hat jetzt andere Grenzen.</translation>
    </message>
</context>
<context>
    <name>studio::Sheet</name>
    <message>
        <source>A cell that begins in line %1 is longer than %2 characters. Perhaps a quotation mark is missing.</source>
        <translation>Eine Zelle, die in Zeile %1 beginnt, ist länger als %2 Zeichen. Vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed.</source>
        <translation>Ein Anführungszeichen in Zeile %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters.</source>
        <translation>Eine Zelle in Zeile %1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>Zeile %1 hat mehr als %2 Spalten.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 characters.</source>
        <translation>Zeile %1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Divide it into several.</source>
        <translation>Diese Datei ist größer als %1 MB. Sie in mehrere teilen.</translation>
    </message>
    <message>
        <source>This is no text file. Save the sheet as CSV, TSV or plain text.</source>
        <translation>Das ist keine Textdatei. Die Tabelle als CSV, TSV oder reinen Text speichern.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>In dieser Datei ist nichts.</translation>
    </message>
    <message>
        <source>This sheet has a first line with the names of fields, but no jobs below it.</source>
        <translation>Diese Tabelle hat eine erste Zeile mit den Namen von Feldern, aber keine Aufträge darunter.</translation>
    </message>
</context>
<context>
    <name>studio::Studio</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Der Ordner %1 kann nicht angelegt oder beschrieben werden.</translation>
    </message>
    <message>
        <source>The database was missing. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>Die Datenbank fehlte. Die Bibliothek wird neu aus ihren Dateien gelesen, und die nicht beendeten Aufträge gehen weiter.</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>Die Datenbank war beschädigt. Sie wurde als %1 aufbewahrt. Die Bibliothek wird neu aus ihren Dateien gelesen, und die nicht beendeten Aufträge gehen weiter.</translation>
    </message>
    <message>
        <source>The library is being moved into another folder just now. Try again when that is done.</source>
        <translation>Die Bibliothek wird gerade in einen anderen Ordner verschoben. Erneut versuchen, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on and start Gesso again. To begin with another library, remove the file %2.</source>
        <translation>Der Bibliotheksordner %1 ist nicht da. Das Laufwerk anschließen, auf dem er liegt, und Gesso neu starten. Um mit einer anderen Bibliothek zu beginnen, die Datei %2 entfernen.</translation>
    </message>
</context>
<context>
    <name>studio::TimeLapse</name>
    <message>
        <source>The time lapse was not made.</source>
        <translation>Der Zeitraffer wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>There are no frames to make a time lapse of.</source>
        <translation>Es gibt keine Frames für einen Zeitraffer.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Time lapse %1</source>
        <translation>Zeitraffer %1</translation>
    </message>
</context>
<context>
    <name>studio::Transcript</name>
    <message>
        <source>The pattern is not complete or not valid: %1.</source>
        <translation>Das Muster ist unvollständig oder ungültig: %1.</translation>
    </message>
    <message>
        <source>This JSON file is no transcript.</source>
        <translation>Diese JSON-Datei ist kein Transkript.</translation>
    </message>
    <message>
        <source>Transcripts are read from SRT, VTT, ASS and JSON files.</source>
        <translation>Transkripte werden aus SRT-, VTT-, ASS- und JSON-Dateien gelesen.</translation>
    </message>
    <message>
        <source>There are no subtitles in this file.</source>
        <translation>In dieser Datei sind keine Untertitel.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be removed.</source>
        <translation>Das bearbeitete Transkript %1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more. The edits of its transcript could not be kept.</source>
        <translation>%1 ist nicht mehr im Bibliotheksordner. Die Bearbeitungen des Transkripts konnten nicht behalten werden.</translation>
    </message>
</context>
<context>
    <name>studio::Validate</name>
    <message>
        <source>Enter a text.</source>
        <translation>Einen Text eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen eingeben.</numerusform>
            <numerusform>Mindestens %n Zeichen eingeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen eingeben.</numerusform>
            <numerusform>Höchstens %n Zeichen eingeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>Einen Text der Form %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>Ein Vielfaches von %1 eingeben.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Ja oder Nein wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of the %n values offered.</source>
        <translation>
            <numerusform>Den %n angebotenen Wert wählen.</numerusform>
            <numerusform>Einen der %n angebotenen Werte wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Eines davon wählen: %1.</translation>
    </message>
    <message>
        <source>Choose a size, or enter width and height.</source>
        <translation>Eine Größe wählen oder Breite und Höhe eingeben.</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>Eine Größe wählen.</translation>
    </message>
    <message>
        <source>Enter a width from %1 to %2 pixels.</source>
        <translation>Eine Breite von %1 bis %2 Pixel eingeben.</translation>
    </message>
    <message>
        <source>Enter a height from %1 to %2 pixels.</source>
        <translation>Eine Höhe von %1 bis %2 Pixel eingeben.</translation>
    </message>
    <message>
        <source>Enter a width that is a multiple of %1, such as %2.</source>
        <translation>Eine Breite eingeben, die ein Vielfaches von %1 ist, etwa %2.</translation>
    </message>
    <message>
        <source>Enter a height that is a multiple of %1, such as %2.</source>
        <translation>Eine Höhe eingeben, die ein Vielfaches von %1 ist, etwa %2.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2, or leave the seed empty for a random one.</source>
        <translation>Eine ganze Zahl von %1 bis %2 eingeben oder den Seed für einen zufälligen leer lassen.</translation>
    </message>
    <message>
        <source>Enter a color such as #ff8800.</source>
        <translation>Eine Farbe wie #ff8800 eingeben.</translation>
    </message>
    <message>
        <source>Choose a color.</source>
        <translation>Eine Farbe wählen.</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Eine Adresse eingeben.</translation>
    </message>
    <message>
        <source>Choose images.</source>
        <translation>Bilder wählen.</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>Ein Bild wählen.</translation>
    </message>
    <message>
        <source>Choose videos.</source>
        <translation>Videos wählen.</translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation>Ein Video wählen.</translation>
    </message>
    <message>
        <source>Choose audio files.</source>
        <translation>Audiodateien wählen.</translation>
    </message>
    <message>
        <source>Choose an audio file.</source>
        <translation>Eine Audiodatei wählen.</translation>
    </message>
    <message>
        <source>Paint or choose a mask.</source>
        <translation>Eine Maske malen oder wählen.</translation>
    </message>
    <message>
        <source>Choose a ZIP archive.</source>
        <translation>Ein ZIP-Archiv wählen.</translation>
    </message>
    <message>
        <source>Choose a 3D model.</source>
        <translation>Ein 3D-Modell wählen.</translation>
    </message>
    <message>
        <source>Choose files.</source>
        <translation>Dateien wählen.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Eine Datei wählen.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2 eingeben.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least %1.</source>
        <translation>Eine ganze Zahl ab %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter a whole number of at most %1.</source>
        <translation>Eine ganze Zahl bis höchstens %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Eine ganze Zahl eingeben.</translation>
    </message>
    <message>
        <source>Enter a number above %1, up to %2.</source>
        <translation>Eine Zahl über %1 bis %2 eingeben.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2 eingeben.</translation>
    </message>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Eine Zahl über %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Eine Zahl ab %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>Eine Zahl unter %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>Eine Zahl bis höchstens %1 eingeben.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>Choose a file, or enter an address that begins with https.</source>
        <translation>Eine Datei wählen oder eine Adresse eingeben, die mit https beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>This takes exactly %n entries.</source>
        <translation>
            <numerusform>Hier ist genau %n Eintrag nötig.</numerusform>
            <numerusform>Hier sind genau %n Einträge nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>Mindestens %n Eintrag hinzufügen.</numerusform>
            <numerusform>Mindestens %n Einträge hinzufügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Höchstens %n Eintrag behalten.</numerusform>
            <numerusform>Höchstens %n Einträge behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>Diese Gruppe von Einstellungen ausfüllen.</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>Einträge einzeln hinzufügen.</translation>
    </message>
    <message>
        <source>Enter a prompt.</source>
        <translation>Einen Prompt eingeben.</translation>
    </message>
    <message>
        <source>Choose one of the values.</source>
        <translation>Einen der Werte wählen.</translation>
    </message>
    <message>
        <source>Enter a seed.</source>
        <translation>Einen Seed eingeben.</translation>
    </message>
    <message>
        <source>Add at least one entry.</source>
        <translation>Mindestens einen Eintrag hinzufügen.</translation>
    </message>
    <message>
        <source>Enter a value as JSON.</source>
        <translation>Einen Wert als JSON eingeben.</translation>
    </message>
</context>
<context>
    <name>studio::Variable</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of a field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field and a number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>studio::Verb</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change this image with words.</source>
        <translation>Dieses Bild mit Worten verändern.</translation>
    </message>
    <message>
        <source>Upscale</source>
        <translation>Hochskalieren</translation>
    </message>
    <message>
        <source>Make a larger, sharper version.</source>
        <translation>Eine größere, schärfere Fassung erstellen.</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animieren</translation>
    </message>
    <message>
        <source>Make a clip that begins with this image.</source>
        <translation>Einen Clip erstellen, der mit diesem Bild beginnt.</translation>
    </message>
    <message>
        <source>Remove background</source>
        <translation>Hintergrund entfernen</translation>
    </message>
    <message>
        <source>Cut out what is in front.</source>
        <translation>Freistellen, was vorn ist.</translation>
    </message>
    <message>
        <source>Inpaint</source>
        <translation>Inpainting</translation>
    </message>
    <message>
        <source>Paint over a part and have it made anew.</source>
        <translation>Einen Teil übermalen und neu erstellen lassen.</translation>
    </message>
    <message>
        <source>Outpaint</source>
        <translation>Outpainting</translation>
    </message>
    <message>
        <source>Make more of the scene around this image.</source>
        <translation>Mehr von der Szene um dieses Bild herum erstellen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Make a clip that begins with the last frame of this one.</source>
        <translation>Einen Clip erstellen, der mit dem letzten Frame von diesem beginnt.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Make this clip longer.</source>
        <translation>Diesen Clip länger machen.</translation>
    </message>
    <message>
        <source>Lip-sync</source>
        <translation>Lippensynchron</translation>
    </message>
    <message>
        <source>Make lips move with speech.</source>
        <translation>Lippen sich zur Sprache bewegen lassen.</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>Write down what is said.</source>
        <translation>Aufschreiben, was gesagt wird.</translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation>Ton hinzufügen</translation>
    </message>
    <message>
        <source>Make the sound that belongs to this clip.</source>
        <translation>Den Ton erstellen, der zu diesem Clip gehört.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Make this image again in a model that takes its time.</source>
        <translation>Dieses Bild in einem Modell, das sich Zeit nimmt, neu erstellen.</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Seed: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Eingabebild</translation>
    </message>
    <message>
        <source>Input video</source>
        <translation>Eingabevideo</translation>
    </message>
    <message>
        <source>Input sound</source>
        <translation>Eingabeaudio</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>Sicherheitsprüfung</translation>
    </message>
    <message>
        <source>embedded data</source>
        <translation>eingebettete Daten</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Video, %1: %2</source>
        <translation>Video, %1: %2</translation>
    </message>
    <message>
        <source>Sound, %1: %2</source>
        <translation>Audio, %1: %2</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
</context>
<context>
    <name>viewer::BatchGrid</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>viewer::ClipLine</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1, Frame %2 von %3</translation>
    </message>
</context>
<context>
    <name>viewer::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>%1. %2, seed %3</source>
        <translation>%1. %2, Seed %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>All beside each other, moved together (M: the next way)</source>
        <translation>Alle nebeneinander, gemeinsam bewegt (M: nächste Art)</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>One over the other, with a divider to move</source>
        <translation>Eines über dem anderen, mit verschiebbarer Trennlinie</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>One in the place of the other (Space)</source>
        <translation>Eines an der Stelle des anderen (Leertaste)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Where they are not the same, made stronger</source>
        <translation>Wo sie nicht gleich sind, verstärkt</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Zweites Bild</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Exchange the two (X)</source>
        <translation>Beide vertauschen (X)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Das andere anzeigen</translation>
    </message>
    <message>
        <source>Show the other one (Space)</source>
        <translation>Das andere anzeigen (Leertaste)</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Angezeigt: %1</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ; at most by %2 of 255, by %3 on average. Shown %4 times as strong.</source>
        <translation>%1&#xa0;% der Pixel weichen ab; höchstens um %2 von 255, im Mittel um %3. %4-fach verstärkt angezeigt.</translation>
    </message>
</context>
<context>
    <name>viewer::ComparePanes</name>
    <message>
        <source>Image: %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>viewer::CutDialog</name>
    <message>
        <source>Cut</source>
        <translation>Schneiden</translation>
    </message>
    <message>
        <source>Keep this part</source>
        <translation>Ausschnitt behalten</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Exactly, encoded again</source>
        <translation>Exakt, neu codiert</translation>
    </message>
    <message>
        <source>The part from %1 to %2 becomes a clip of its own in the library. The original stays as it is.</source>
        <translation>Der Ausschnitt von %1 bis %2 wird ein eigener Clip in der Bibliothek. Das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Clips of this kind can only be cut by encoding them again.</source>
        <translation>Clips dieser Art können nur durch Neucodieren geschnitten werden.</translation>
    </message>
    <message>
        <source>Without loss: every picture stays as it is</source>
        <translation>Verlustfrei: Jedes Bild bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Without loss, from the key frame: %1 to %2</source>
        <translation>Verlustfrei, ab dem Keyframe: %1 bis %2</translation>
    </message>
    <message>
        <source>A clip can be cut without loss only at certain frames: %1 more than marked would be kept.</source>
        <translation>Ein Clip kann nur an bestimmten Frames verlustfrei geschnitten werden: %1 mehr als markiert bliebe erhalten.</translation>
    </message>
</context>
<context>
    <name>viewer::ExportDialog</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Dateien exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export 1 result</source>
        <translation>1 Ergebnis exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n results</source>
        <translation>
            <numerusform>%n Ergebnis exportieren</numerusform>
            <numerusform>%n Ergebnisse exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>Vorgabe speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>Diese Vorgabe entfernen</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Noch keine gespeichert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorgabe speichern</translation>
    </message>
    <message>
        <source>Name of the preset; one of that name is replaced:</source>
        <translation>Name der Vorgabe; eine gleichen Namens wird ersetzt:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Einen Ordner mit vollständigem Pfad wählen.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>1 file exported.</source>
        <translation>1 Datei exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported.</source>
        <translation>
            <numerusform>%n Datei exportiert.</numerusform>
            <numerusform>%n Dateien exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was exported.</source>
        <translation>Keine Datei wurde exportiert.</translation>
    </message>
    <message>
        <source>1 file is there already and was skipped.</source>
        <translation>1 Datei ist schon da und wurde übersprungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already and were skipped.</source>
        <translation>
            <numerusform>%n Datei ist schon da und wurde übersprungen.</numerusform>
            <numerusform>%n Dateien sind schon da und wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Alles ist in %1.</translation>
    </message>
</context>
<context>
    <name>viewer::ExportFields</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Name template</source>
        <translation>Namensvorlage</translation>
    </message>
    <message>
        <source>Words in braces are replaced, {prompt:40} is cut after 40 characters, a slash begins a folder.</source>
        <translation>Wörter in geschweiften Klammern werden ersetzt, {prompt:40} wird nach 40 Zeichen gekürzt, ein Schrägstrich beginnt einen Ordner.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Insert a word into the name</source>
        <translation>Ein Wort in den Namen einsetzen</translation>
    </message>
    <message>
        <source>Words that the name can be made of</source>
        <translation>Wörter, aus denen der Name bestehen kann</translation>
    </message>
    <message>
        <source>Resulting names</source>
        <translation>Resultierende Namen</translation>
    </message>
    <message>
        <source>A folder for each job</source>
        <translation>Ein Ordner pro Auftrag</translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <translation>{%1}: %2</translation>
    </message>
    <message>
        <source>Parameters of the recipes</source>
        <translation>Parameter der Rezepte</translation>
    </message>
    <message>
        <source>%1, quality</source>
        <translation>%1, Qualität</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>Qualität </translation>
    </message>
    <message>
        <source>Images as</source>
        <translation>Bilder als</translation>
    </message>
    <message>
        <source>Videos as</source>
        <translation>Videos als</translation>
    </message>
    <message>
        <source>Sound as</source>
        <translation>Audio als</translation>
    </message>
    <message>
        <source>Transcript format</source>
        <translation>Transkriptformat</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Reiner Text (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Untertitel (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>Web-Untertitel (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>Gestaltete Untertitel (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>Alles, mit den Wörtern (JSON)</translation>
    </message>
    <message>
        <source>Transcripts as</source>
        <translation>Transkripte als</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Längste Seite</translation>
    </message>
    <message>
        <source>Exactly, edges cut</source>
        <translation>Exakt, Ränder beschnitten</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>W </source>
        <translation>B </translation>
    </message>
    <message>
        <source>H </source>
        <translation>H </translation>
    </message>
    <message>
        <source>Keep the recipe in the files</source>
        <translation>Rezept in den Dateien behalten</translation>
    </message>
    <message>
        <source>Prompt and settings, by which the result can be made again</source>
        <translation>Prompt und Einstellungen, mit denen das Ergebnis neu erstellt werden kann</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>Wenn eine Datei existiert</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>Zahl an den Namen anhängen</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktabzug</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PNG)</source>
        <translation>Seiten mit Bildern und Namen (PNG)</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PDF)</source>
        <translation>Seiten mit Bildern und Namen (PDF)</translation>
    </message>
    <message>
        <source>As one zip archive, with the recipes beside the files</source>
        <translation>Als ein ZIP-Archiv, mit den Rezepten neben den Dateien</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Ordner für die exportierten Dateien</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
</context>
<context>
    <name>viewer::FactTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>viewer::FilePage</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Mit dem Programm des Systems öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file.</source>
        <translation>Kein Programm auf diesem Computer öffnet diese Art von Datei.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>viewer::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Im Transkript suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Regular expression; \1 in the replacement is what stood in the first parentheses</source>
        <translation>Regulärer Ausdruck; \1 im Ersatz ist, was in der ersten Klammer stand</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>Groß- und Kleinschreibung wird beachtet</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>Anzahl der Fundstellen</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Fundstelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Fundstelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>Kein gültiges Muster</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer::FrameButton</name>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>This frame as an image</source>
        <translation>Dieser Frame als Bild</translation>
    </message>
    <message>
        <source>Save frame as image</source>
        <translation>Frame als Bild speichern</translation>
    </message>
    <message>
        <source>Copy frame</source>
        <translation>Frame kopieren</translation>
    </message>
    <message>
        <source>Use this frame as</source>
        <translation>Diesen Frame verwenden als</translation>
    </message>
    <message>
        <source>Start image of a clip</source>
        <translation>Startbild eines Clips</translation>
    </message>
    <message>
        <source>Last image of a clip</source>
        <translation>Letztes Bild eines Clips</translation>
    </message>
    <message>
        <source>Image to edit</source>
        <translation>Bild zum Bearbeiten</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Show this frame in the library</source>
        <translation>Diesen Frame in der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Continue from the last frame</source>
        <translation>Vom letzten Frame an fortsetzen</translation>
    </message>
</context>
<context>
    <name>viewer::ImageCanvas</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source> · x %1, y %2</source>
        <translation> · x %1, y %2</translation>
    </message>
    <message>
        <source> · red %1, green %2, blue %3</source>
        <translation> · Rot %1, Grün %2, Blau %3</translation>
    </message>
    <message>
        <source>, alpha %1</source>
        <translation>, Alpha %1</translation>
    </message>
</context>
<context>
    <name>viewer::ImagePage</name>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>What is not right with it</source>
        <translation>Was damit nicht stimmt</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriger Frame</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>Voriger Frame (,)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächster Frame</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>Nächster Frame (.)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole image (0)</source>
        <translation>Das ganze Bild anzeigen (0)</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>One pixel of the image is one pixel of the screen (1)</source>
        <translation>Ein Pixel des Bildes ist ein Pixel des Bildschirms (1)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Background: checkered, dark or light (B)</source>
        <translation>Hintergrund: kariert, dunkel oder hell (B)</translation>
    </message>
    <message>
        <source>Pixel information</source>
        <translation>Pixelinformationen</translation>
    </message>
    <message>
        <source>Size, zoom and the pixel under the pointer (I)</source>
        <translation>Größe, Zoom und der Pixel unter dem Zeiger (I)</translation>
    </message>
    <message>
        <source>Checkered</source>
        <translation>Kariert</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>There is not enough memory for this image. The file can still be exported.</source>
        <translation>Der Speicher reicht nicht für dieses Bild. Die Datei kann trotzdem exportiert werden.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A preview, until all of it is read</source>
        <translation>Vorschau, bis alles gelesen ist</translation>
    </message>
    <message>
        <source>The image is being read…</source>
        <translation>Bild wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 pixels are being read…</source>
        <translation>%1 Pixel werden gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>viewer::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Choose a result to see how it was made.</source>
        <translation>Ein Ergebnis wählen, um zu sehen, wie es entstanden ist.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>Zeit und Kosten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Use this prompt</source>
        <translation>Diesen Prompt verwenden</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Einstellungen verwenden</translation>
    </message>
    <message>
        <source>Fills the form with everything that made this result</source>
        <translation>Füllt das Formular mit allem, woraus dieses Ergebnis entstand</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>Remix</translation>
    </message>
    <message>
        <source>Fills the form with everything but the seed</source>
        <translation>Füllt das Formular mit allem außer dem Seed</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export this result</source>
        <translation>Dieses Ergebnis exportieren</translation>
    </message>
    <message>
        <source>Saves this result under a name of your choice.</source>
        <translation>Speichert dieses Ergebnis unter einem eigenen Namen.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Use this seed</source>
        <translation>Diesen Seed verwenden</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1 to %2, encoded again</source>
        <translation>%1 bis %2, neu codiert</translation>
    </message>
    <message>
        <source>%1 to %2, without loss</source>
        <translation>%1 bis %2, verlustfrei</translation>
    </message>
    <message>
        <source>%1 to %2, without loss; %3 to %4 was marked</source>
        <translation>%1 bis %2, verlustfrei; markiert war %3 bis %4</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
</context>
<context>
    <name>viewer::ItemViewer</name>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Mit dem Programm des Systems öffnen</translation>
    </message>
</context>
<context>
    <name>viewer::JoinDialog</name>
    <message>
        <source>Join clips</source>
        <translation>Clips verbinden</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>One behind the other in this order:</source>
        <translation>Hintereinander in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>Clips in their order</source>
        <translation>Clips in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Früher (Alt+↑)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Später (Alt+↓)</translation>
    </message>
    <message>
        <source>%1 together. Every picture stays as it is.</source>
        <translation>Zusammen %1. Jedes Bild bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 together. %2</source>
        <translation>Zusammen %1. %2</translation>
    </message>
</context>
<context>
    <name>viewer::KinView</name>
    <message>
        <source>Made from, and led to</source>
        <translation>Entstanden aus, und führte zu</translation>
    </message>
    <message>
        <source>Re-run from here…</source>
        <translation>Von hier an neu ausführen&#xa0;…</translation>
    </message>
    <message>
        <source>Makes this again and, where you wish, what was made of it; says the price first</source>
        <translation>Erstellt dies neu und auf Wunsch auch, was daraus entstand; nennt zuerst den Preis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Führte zu</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
</context>
<context>
    <name>viewer::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>viewer::MakeDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>viewer::MarkBar</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourite: is never removed by a rule</source>
        <translation>Favorit: wird nie durch eine Regel entfernt</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
</context>
<context>
    <name>viewer::MessagePage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>viewer::NextSteps</name>
    <message>
        <source>Models for “%1”</source>
        <translation>Modelle für „%1“</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>viewer::PreviewLabel</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>viewer::RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rating: a click on the same star takes it back, the keys 0 to 5 set it</source>
        <translation>Bewertung: ein Klick auf denselben Stern nimmt sie zurück, die Tasten 0 bis 5 setzen sie</translation>
    </message>
</context>
<context>
    <name>viewer::ResultTile</name>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>the name of a result, its place among those of one batch</comment>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>viewer::SegmentDelegate</name>
    <message>
        <source>Segment text</source>
        <translation>Segmenttext</translation>
    </message>
</context>
<context>
    <name>viewer::SegmentModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>viewer::Stage</name>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 Clip</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sound</source>
        <translation>1 Audiodatei</translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n Audiodatei</numerusform>
            <numerusform>%n Audiodateien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 Text</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Rows and columns…</source>
        <translation>Zeilen und Spalten&#xa0;…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Voriges Ergebnis</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Nächstes (Bild ab)</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>Voriges (Bild auf)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Zeilen und Spalten</translation>
    </message>
    <message>
        <source>This batch as a table by what varies in it</source>
        <translation>Dieser Stapel als Tabelle nach dem, was darin variiert</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare up to four images, from this one on (C)</source>
        <translation>Bis zu vier Bilder vergleichen, von diesem an (C)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Make one clip of these</source>
        <translation>Daraus einen Clip machen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save all results shown here under names of your choice</source>
        <translation>Alle hier angezeigten Ergebnisse unter eigenen Namen speichern</translation>
    </message>
    <message>
        <source>Describe what you want to see, then press Generate. Results appear here and are kept in the library.</source>
        <translation>Beschreiben, was zu sehen sein soll, dann „Generieren“ drücken. Ergebnisse erscheinen hier und werden in der Bibliothek aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation>1 unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Back to all results (Esc)</source>
        <translation>Zurück zu allen Ergebnissen (Esc)</translation>
    </message>
    <message>
        <source>Saves everything shown here under names of your choice.</source>
        <translation>Speichert alles hier Angezeigte unter eigenen Namen.</translation>
    </message>
    <message>
        <source>%1 · made in %2</source>
        <comment>how many results, a time</comment>
        <translation>%1 · in %2 erzeugt</translation>
    </message>
</context>
<context>
    <name>viewer::SubtitlesDialog</name>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Reiner Text (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Untertitel (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>Web-Untertitel (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>Gestaltete Untertitel (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>Alles, mit den Wörtern (JSON)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Transkript speichern</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>In a video, as a track that can be switched off</source>
        <translation>In einem Video, als abschaltbare Spur</translation>
    </message>
    <message>
        <source>In a video, drawn into the picture</source>
        <translation>In einem Video, ins Bild gezeichnet</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Zeichen pro Zeile</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>Zeilen zugleich</translation>
    </message>
    <message>
        <source>Gap between two</source>
        <translation>Abstand zwischen zweien</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Say who speaks</source>
        <translation>Sprecher nennen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Video for the subtitles</source>
        <translation>Video für die Untertitel</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</source>
        <translation>Videos (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>viewer::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>viewer::TextPage</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
</context>
<context>
    <name>viewer::TimeLine</name>
    <message>
        <source>Part from %1 to %2.</source>
        <translation>Ausschnitt von %1 bis %2.</translation>
    </message>
    <message>
        <source>No part is marked.</source>
        <translation>Kein Ausschnitt ist markiert.</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Split at the cursor or the play position</source>
        <translation>Am Cursor oder an der Abspielposition teilen</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>Mit dem nächsten verbinden, oder alle gewählten</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Segmente verbinden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove segments</source>
        <translation>Segmente entfernen</translation>
    </message>
    <message>
        <source>Begins at the play position</source>
        <translation>Beginnt an der Abspielposition</translation>
    </message>
    <message>
        <source>Begin of a segment</source>
        <translation>Anfang eines Segments</translation>
    </message>
    <message>
        <source>Ends at the play position</source>
        <translation>Endet an der Abspielposition</translation>
    </message>
    <message>
        <source>End of a segment</source>
        <translation>Ende eines Segments</translation>
    </message>
    <message>
        <source>Begin a tenth of a second earlier</source>
        <translation>Anfang eine Zehntelsekunde früher</translation>
    </message>
    <message>
        <source>Begin a tenth of a second later</source>
        <translation>Anfang eine Zehntelsekunde später</translation>
    </message>
    <message>
        <source>End a tenth of a second earlier</source>
        <translation>Ende eine Zehntelsekunde früher</translation>
    </message>
    <message>
        <source>End a tenth of a second later</source>
        <translation>Ende eine Zehntelsekunde später</translation>
    </message>
    <message>
        <source>Move a tenth of a second earlier</source>
        <translation>Eine Zehntelsekunde früher</translation>
    </message>
    <message>
        <source>Move a tenth of a second later</source>
        <translation>Eine Zehntelsekunde später</translation>
    </message>
    <message>
        <source>Move all segments…</source>
        <translation>Alle Segmente verschieben&#xa0;…</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Sprecher&#xa0;…</translation>
    </message>
    <message>
        <source>Rename the speaker everywhere…</source>
        <translation>Sprecher überall umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Split a segment</source>
        <translation>Segment teilen</translation>
    </message>
    <message>
        <source>Move segments</source>
        <translation>Segmente verschieben</translation>
    </message>
    <message>
        <source>Move all segments</source>
        <translation>Alle Segmente verschieben</translation>
    </message>
    <message>
        <source>Seconds later; below zero they come earlier:</source>
        <translation>Sekunden später; unter null kommen sie früher:</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>New name for “%1”:</source>
        <translation>Neuer Name für „%1“:</translation>
    </message>
    <message>
        <source>Who speaks in the selected segments:</source>
        <translation>Wer in den gewählten Segmenten spricht:</translation>
    </message>
    <message>
        <source>Rename a speaker</source>
        <translation>Einen Sprecher umbenennen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptDocument</name>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptView</name>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Transcript text</source>
        <translation>Transkripttext</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+F)</source>
        <translation>Suchen und ersetzen (Strg+F)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>What can be done to the selected segments</source>
        <translation>Was mit den gewählten Segmenten getan werden kann</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Transkript bearbeiten</translation>
    </message>
    <message>
        <source>Read a file of subtitles…</source>
        <translation>Untertiteldatei lesen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Transkript kopieren</translation>
    </message>
    <message>
        <source>Copies the selected segments, or the whole text</source>
        <translation>Kopiert die gewählten Segmente oder den ganzen Text</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Transkript speichern</translation>
    </message>
    <message>
        <source>As subtitles, text or a table, or into a video</source>
        <translation>Als Untertitel, Text oder Tabelle, oder in ein Video</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 Segment</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Read a file of subtitles</source>
        <translation>Untertiteldatei lesen</translation>
    </message>
    <message>
        <source>Subtitles (*.srt *.vtt *.ass *.ssa *.json)</source>
        <translation>Untertitel (*.srt *.vtt *.ass *.ssa *.json)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>viewer::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Abspielen oder Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound on or off (M)</source>
        <translation>Ton ein oder aus (M)</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriger Frame</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Ein Frame zurück (,)</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächster Frame</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Ein Frame vor (.)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed (J backwards, L forwards, again for faster)</source>
        <translation>Geschwindigkeit (J rückwärts, L vorwärts, nochmals für schneller)</translation>
    </message>
    <message>
        <source>Speed (L is faster, K is normal)</source>
        <translation>Geschwindigkeit (L ist schneller, K ist normal)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · frame %2 of %3</source>
        <translation>%1 · Frame %2 von %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton ein</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <translation>Dieser Computer hat keine Audioausgabe.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume: %1%</source>
        <translation>Lautstärke: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>viewer::VideoPage</name>
    <message>
        <source>Mark in</source>
        <translation>In-Punkt setzen</translation>
    </message>
    <message>
        <source>The part begins with this frame (I)</source>
        <translation>Der Ausschnitt beginnt mit diesem Frame (I)</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Out-Punkt setzen</translation>
    </message>
    <message>
        <source>The part ends with this frame (O)</source>
        <translation>Der Ausschnitt endet mit diesem Frame (O)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schneiden</translation>
    </message>
    <message>
        <source>Keep the part between the marks as a clip of its own</source>
        <translation>Den Ausschnitt zwischen den Marken als eigenen Clip behalten</translation>
    </message>
    <message>
        <source>%1 frame %2.png</source>
        <translation>%1 Frame %2.png</translation>
    </message>
</context>
<context>
    <name>viewer::VideoSurface</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>viewer::Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
</TS>
