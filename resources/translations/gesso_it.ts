<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>batch::AxisRow</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a size and its pixels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1, 2, 3 or 1..8 or 4 random</source>
        <translation>1, 2, 3 oppure 1..8 oppure 4 random</translation>
    </message>
    <message>
        <source>10, 20, 40 or 20..40 step 5</source>
        <translation>10, 20, 40 oppure 20..40 step 5</translation>
    </message>
    <message>
        <source>1, 2.5, 4 or 2..5 step 0.5</source>
        <translation>1, 2.5, 4 oppure 2..5 step 0.5</translation>
    </message>
    <message>
        <source>Other sizes: 1024x768, 640x640</source>
        <translation>Altre dimensioni: 1024x768, 640x640</translation>
    </message>
    <message>
        <source>Values with commas between them</source>
        <translation>Valori separati da virgole</translation>
    </message>
    <message>
        <source>One file or address a line</source>
        <translation>Un file o indirizzo per riga</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>Un prompt per riga</translation>
    </message>
    <message>
        <source>One text a line</source>
        <translation>Un testo per riga</translation>
    </message>
    <message>
        <source>One JSON value a line</source>
        <translation>Un valore JSON per riga</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Field that varies</source>
        <translation>Campo da variare</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Rimuovi questo campo</translation>
    </message>
    <message>
        <source>Remove this field from the sweep</source>
        <translation>Rimuovi questo campo dalla serie</translation>
    </message>
    <message>
        <source>Word to replace; empty for whole prompts</source>
        <translation>Parola da sostituire; vuoto per prompt interi</translation>
    </message>
    <message>
        <source>Word to replace</source>
        <translation>Parola da sostituire</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Valori, uno per riga</translation>
    </message>
    <message>
        <source>What takes its place: red, white, black</source>
        <translation>Ciò che prende il suo posto: rosso, bianco, nero</translation>
    </message>
    <message numerus="yes">
        <source>Every variation of the prompt&apos;s {…} (%n)</source>
        <translation>
            <numerusform>Ogni variante dei {…} del prompt (%n)</numerusform>
            <numerusform>Ogni variante dei {…} del prompt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, each for a job of its own</source>
        <translation>File, ognuno per un lavoro a sé</translation>
    </message>
</context>
<context>
    <name>batch::GridDialog</name>
    <message>
        <source>The picture could not be made: %1</source>
        <translation>Impossibile creare l’immagine: %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Salva come immagine…</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Righe e colonne</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Dimensione delle immagini</translation>
    </message>
    <message>
        <source> px</source>
        <comment>after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Size of a cell in the saved picture</source>
        <translation>Dimensione di una cella nell’immagine salvata</translation>
    </message>
    <message>
        <source>The longer side of each result in the saved picture</source>
        <translation>Il lato più lungo di ogni risultato nell’immagine salvata</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Righe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Ce&amp;ll</source>
        <translation>Ce&amp;lla</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>what varies</comment>
        <translation>%1: tutti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>Salva la griglia</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>Immagine PNG (*.png);;Immagine JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>grid.png</source>
        <comment>a file name</comment>
        <translation>griglia.png</translation>
    </message>
    <message>
        <source>Making the picture…</source>
        <translation>Creazione dell’immagine…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
</context>
<context>
    <name>batch::GridPicture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, more than can be made. Choose smaller cells, or fewer.</source>
        <translation>L’immagine avrebbe %1 × %2 pixel, più di quanto sia possibile. Scegliere celle più piccole o meno celle.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>Memoria insufficiente per un’immagine di %1 × %2 pixel.</translation>
    </message>
</context>
<context>
    <name>batch::GridTable</name>
    <message>
        <source>No result</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Results by what varies</source>
        <translation>Risultati in base a ciò che varia</translation>
    </message>
</context>
<context>
    <name>batch::PlanModel</name>
    <message>
        <source>unknown</source>
        <comment>a price</comment>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>batch::PlanPanel</name>
    <message>
        <source>Planned jobs</source>
        <translation>Lavori pianificati</translation>
    </message>
    <message>
        <source>Jobs at most</source>
        <translation>Numero massimo di lavori</translation>
    </message>
    <message>
        <source>A plan with more jobs is not sent</source>
        <translation>Un piano con più lavori non viene inviato</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Al massimo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>N. %1: %2</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Genera</translation>
    </message>
    <message>
        <source>Generate 1 job</source>
        <translation>Genera 1 lavoro</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n jobs</source>
        <translation>
            <numerusform>Genera %n lavoro</numerusform>
            <numerusform>Genera %n lavori</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 jobs, more than the %2 that you allow at most.</source>
        <translation>Sono %1 lavori, più dei %2 consentiti al massimo.</translation>
    </message>
    <message>
        <source>No job can be made: each has a problem.</source>
        <translation>Nessun lavoro è possibile: ognuno ha un problema.</translation>
    </message>
    <message>
        <source>1 job has a problem and is left out.</source>
        <translation>1 lavoro ha un problema e viene escluso.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have a problem and are left out.</source>
        <translation>
            <numerusform>%n lavoro ha un problema e viene escluso.</numerusform>
            <numerusform>%n lavori hanno un problema e vengono esclusi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this job costs is not known.</source>
        <translation>Il costo di questo lavoro non è noto.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs; what they cost is not known.</source>
        <translation>
            <numerusform>%n lavoro; il costo non è noto.</numerusform>
            <numerusform>%n lavori; il costo non è noto.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job, %1.</source>
        <translation>1 lavoro, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs, %1 together.</source>
        <translation>
            <numerusform>%n lavoro, %1 in totale.</numerusform>
            <numerusform>%n lavori, %1 in totale.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The price of one of them is not known.</source>
        <extracomment>%1 is &quot;12 jobs, $0.30 together.&quot;</extracomment>
        <translation>%1 Il prezzo di uno di essi non è noto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The price of %n of them is not known.</source>
        <translation>
            <numerusform>%1 Il prezzo di %n di essi non è noto.</numerusform>
            <numerusform>%1 Il prezzo di %n di essi non è noto.</numerusform>
        </translation>
    </message>
    <message>
        <source>This costs about %1 together, more than the %2 that you set as a limit.</source>
        <translation>In totale costa circa %1, più del limite impostato di %2.</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>Genera &amp;comunque</translation>
    </message>
</context>
<context>
    <name>batch::SheetDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossibile leggere %1: %2</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>Foglio di lavori</translation>
    </message>
    <message>
        <source>Open another sheet…</source>
        <translation>Apri un altro foglio…</translation>
    </message>
    <message>
        <source>Each row of %1 becomes a job. The first row names fields of the form; an empty cell leaves what the form says.</source>
        <translation>Ogni riga di %1 diventa un lavoro. La prima riga indica i campi del modulo; una cella vuota lascia ciò che è nel modulo.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lettura di %1…</translation>
    </message>
    <message>
        <source>Open a job sheet</source>
        <translation>Apri un foglio di lavori</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tabelle ed elenchi (*.csv *.tsv *.tab *.txt);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>batch::SweepDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Aggiungi un campo</translation>
    </message>
    <message>
        <source>The same seed in every cell</source>
        <translation>Lo stesso seed in ogni cella</translation>
    </message>
    <message>
        <source>Sweep with %1</source>
        <translation>Serie con %1</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>Ogni combinazione</translation>
    </message>
    <message>
        <source>Side by side: first with first</source>
        <translation>In parallelo: il primo con il primo</translation>
    </message>
    <message>
        <source>How the fields are combined</source>
        <translation>Come si combinano i campi</translation>
    </message>
    <message>
        <source>So that nothing but the fields above makes the difference</source>
        <translation>Così solo i campi sopra fanno la differenza</translation>
    </message>
    <message>
        <source>A field has values that cannot be read.</source>
        <translation>Un campo ha valori illeggibili.</translation>
    </message>
    <message>
        <source>Choose what varies, and write its values: each becomes a job of its own. Several fields make a table.</source>
        <translation>Scegliere cosa varia e scriverne i valori: ognuno diventa un lavoro a sé. Più campi formano una tabella.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>%1 wants key=value, not “%2”.</source>
        <translation>%1 richiede key=value, non «%2».</translation>
    </message>
    <message>
        <source>--count wants a number from 1 to 1000, not “%1”.</source>
        <translation>--count richiede un numero da 1 a 1000, non «%1».</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’opzione %1 non esiste.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 non accetta valori.</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1 richiede un valore.</translation>
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
Con tutti: --server URL, --sandbox, --profile DIR. La chiave viene letta da FAL_KEY.
gesso [--safe-mode] [FILE]… apre la finestra.
</translation>
    </message>
</context>
<context>
    <name>cli::ExportFiles</name>
    <message>
        <source>gesso export wants a query and --out DIR.</source>
        <translation>gesso export richiede una ricerca e --out DIR.</translation>
    </message>
    <message>
        <source>There is no format %1. Choose one of: %2.</source>
        <translation>Il formato %1 non esiste. Sceglierne uno tra: %2.</translation>
    </message>
    <message>
        <source>Nothing in the library matches this query.</source>
        <translation>Nella libreria nulla corrisponde a questa ricerca.</translation>
    </message>
</context>
<context>
    <name>cli::Generate</name>
    <message>
        <source>gesso generate wants exactly one endpoint, such as fal-ai/flux/dev.</source>
        <translation>gesso generate richiede esattamente un endpoint, per esempio fal-ai/flux/dev.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Impossibile creare o scrivere la cartella %1.</translation>
    </message>
    <message>
        <source>The fields of %1 are not known. The values are sent as they are.</source>
        <translation>I campi di %1 non sono noti. I valori vengono inviati così come sono.</translation>
    </message>
</context>
<context>
    <name>cli::JobReport</name>
    <message>
        <source>Preparing</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Waiting (request %1)</source>
        <translation>In attesa (richiesta %1)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Archiviazione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Looking for the request in the account&apos;s history</source>
        <translation>Ricerca della richiesta nella cronologia dell’account</translation>
    </message>
</context>
<context>
    <name>cli::JobSession</name>
    <message>
        <source>Nothing is lost. When there is room again, “gesso queue --resume” goes on with it.</source>
        <translation>Nulla è perduto. Quando ci sarà di nuovo spazio, «gesso queue --resume» riprende il lavoro.</translation>
    </message>
    <message>
        <source>Cancelling at the server …</source>
        <translation>Annullamento sul server…</translation>
    </message>
</context>
<context>
    <name>cli::LibrarySearch</name>
    <message>
        <source>gesso library knows two things: search QUERY, and rebuild.</source>
        <translation>gesso library conosce due comandi: search QUERY e rebuild.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation>Impossibile scrivere la libreria.</translation>
    </message>
    <message>
        <source>%1 new or found again, %2 in the library.</source>
        <translation>%1 nuovi o ritrovati, %2 nella libreria.</translation>
    </message>
</context>
<context>
    <name>cli::PriceOf</name>
    <message>
        <source>gesso price wants exactly one endpoint.</source>
        <translation>gesso price richiede esattamente un endpoint.</translation>
    </message>
    <message>
        <source>The model %1 is not in the catalogue.</source>
        <translation>Il modello %1 non è nel catalogo.</translation>
    </message>
    <message>
        <source>The price of %1 is not known.</source>
        <translation>Il prezzo di %1 non è noto.</translation>
    </message>
</context>
<context>
    <name>cli::Queue</name>
    <message>
        <source>gesso queue takes --follow, --resume or --cancel ID, and nothing else.</source>
        <translation>gesso queue accetta --follow, --resume o --cancel ID e nient’altro.</translation>
    </message>
    <message>
        <source>This job has ended already: %1.</source>
        <translation>Questo lavoro è già terminato: %1.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Il lavoro %1 non esiste.</translation>
    </message>
</context>
<context>
    <name>cli::Restore</name>
    <message>
        <source>gesso restore wants exactly one file.</source>
        <translation>gesso restore richiede esattamente un file.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossibile leggere il file %1.</translation>
    </message>
    <message>
        <source>There is no recipe in %1.</source>
        <translation>In %1 non c’è alcuna ricetta.</translation>
    </message>
</context>
<context>
    <name>cli::Schema</name>
    <message>
        <source>gesso schema wants one endpoint, or one OpenAPI file.</source>
        <translation>gesso schema richiede un endpoint o un file OpenAPI.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossibile leggere il file %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a JSON object.</source>
        <translation>Il file %1 non è un oggetto JSON.</translation>
    </message>
</context>
<context>
    <name>cli::Session</name>
    <message>
        <source>The server address %1 is not an address like https://gateway.example.</source>
        <translation>L’indirizzo del server %1 non è un indirizzo come https://gateway.example.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Impossibile creare o scrivere la cartella %1.</translation>
    </message>
    <message>
        <source>There is no fal key: set FAL_KEY, or try everything without an account with --sandbox.</source>
        <translation>Manca una chiave fal: impostare FAL_KEY oppure provare tutto senza account con --sandbox.</translation>
    </message>
</context>
<context>
    <name>cli::Upload</name>
    <message>
        <source>gesso upload wants exactly one file.</source>
        <translation>gesso upload richiede esattamente un file.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossibile leggere il file %1.</translation>
    </message>
</context>
<context>
    <name>cli::Values</name>
    <message>
        <source>The input %1 cannot be read.</source>
        <translation>Impossibile leggere l’input %1.</translation>
    </message>
    <message>
        <source>The input %1 is not a JSON object.</source>
        <translation>L’input %1 non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>The input %1 is not valid JSON (at byte %2).</source>
        <translation>L’input %1 non è JSON valido (al byte %2).</translation>
    </message>
    <message>
        <source>%1 has no field %2. Its fields are: %3.</source>
        <translation>%1 non ha il campo %2. I suoi campi sono: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossibile leggere il file %1.</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>immagine</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>Modelli 3D</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>modello 3D</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>Images from text</comment>
        <translation>%1 da %2</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>meno di 1 s</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>circa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>circa %1 min</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Non in elenco</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Modelli linguistici</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>price and unit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Audio to audio</source>
        <translation>Da audio ad audio</translation>
    </message>
    <message>
        <source>Audio to video</source>
        <translation>Da audio a video</translation>
    </message>
    <message>
        <source>Image to 3D</source>
        <translation>Da immagine a 3D</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation>Da immagine a immagine</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>Da immagine a video</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Da voce a testo</translation>
    </message>
    <message>
        <source>Text to 3D</source>
        <translation>Da testo a 3D</translation>
    </message>
    <message>
        <source>Text to audio</source>
        <translation>Da testo ad audio</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>Da testo a immagine</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Da testo a voce</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>Da testo a video</translation>
    </message>
    <message>
        <source>Video to audio</source>
        <translation>Da video ad audio</translation>
    </message>
    <message>
        <source>Video to video</source>
        <translation>Da video a video</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visione</translation>
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
        <translation>Sposta su %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Sposta giù %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplica %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a number and what it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
</context>
<context>
    <name>compose::CardListEditor</name>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Aggiungi a %1</translation>
    </message>
    <message numerus="yes">
        <source>The model takes at most %n entries.</source>
        <translation>
            <numerusform>Il modello accetta al massimo %n voce.</numerusform>
            <numerusform>Il modello accetta al massimo %n voci.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <comment>entries</comment>
        <translation>
            <numerusform>almeno %n</numerusform>
            <numerusform>almeno %n</numerusform>
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
        <translation>Scelto dal modello</translation>
    </message>
</context>
<context>
    <name>compose::CodeView</name>
    <message>
        <source>Language of the code</source>
        <translation>Linguaggio del codice</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Long texts are shortened here; the copy has all of them.</source>
        <translation>I testi lunghi qui sono abbreviati; la copia li contiene per intero.</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>Incolla codice</translation>
    </message>
    <message>
        <source>Fill the form from code in the clipboard: JSON, cURL, Python, JavaScript or C++</source>
        <translation>Compila il modulo dal codice negli appunti: JSON, cURL, Python, JavaScript o C++</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>compose::ColorEditor</name>
    <message>
        <source>Choose %1</source>
        <translation>Scegli %1</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Scegli un colore</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Write a colour as #RRGGBB.</source>
        <translation>Scrivere un colore come #RRGGBB.</translation>
    </message>
</context>
<context>
    <name>compose::ComposePanel</name>
    <message>
        <source>There is no code in the clipboard.</source>
        <translation>Negli appunti non c’è codice.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The preset “%1” is applied.</source>
        <translation>La preimpostazione «%1» è applicata.</translation>
    </message>
    <message>
        <source>The preset “%1” is saved.</source>
        <translation>La preimpostazione «%1» è salvata.</translation>
    </message>
    <message>
        <source>The price of this model is not known here.</source>
        <translation>Il prezzo di questo modello qui non è noto.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Genera</translation>
    </message>
    <message>
        <source>Generate   price unknown</source>
        <translation>Genera   prezzo sconosciuto</translation>
    </message>
    <message>
        <source>Generate   about %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Genera   circa %1</translation>
    </message>
    <message>
        <source>Generate   %1</source>
        <translation>Genera   %1</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 volte</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is an arithmetic such as &quot;4 images × $0.025&quot;, %2 its result</extracomment>
        <translation>%1, circa %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>This costs about %1, more than the %2 that you set as a limit.</source>
        <translation>Costa circa %1, più del limite impostato di %2.</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>Genera &amp;comunque</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Cambia limite…</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>Questo modello è cambiato dall’ultimo utilizzo. %1</translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>Lettura di ciò che il modello accetta…</translation>
    </message>
    <message>
        <source>The settings are restored.</source>
        <translation>Le impostazioni sono ripristinate.</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Mostra la richiesta come</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <source>How many times, each with a new seed</source>
        <translation>Quante volte, ognuna con un nuovo seed</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Vary fields over several values, as a table (Ctrl+Shift+S)</source>
        <translation>Varia i campi su più valori, come tabella (Ctrl+Maiusc+S)</translation>
    </message>
    <message>
        <source>The preset “%1” is here now.</source>
        <translation>La preimpostazione «%1» è stata importata.</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. This model has none of its fields.</source>
        <translation>La preimpostazione «%1» è stata importata. Questo modello non ha nessuno dei suoi campi.</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. It is for %2.</source>
        <translation>La preimpostazione «%1» è stata importata. È per %2.</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Applica…</translation>
    </message>
</context>
<context>
    <name>compose::CropCanvas</name>
    <message>
        <source>Part to keep</source>
        <translation>Parte da tenere</translation>
    </message>
    <message>
        <source>%1 × %2 pixels from %3, %4. Arrow keys move it, with Alt they change its size.</source>
        <translation>%1 × %2 pixel da %3, %4. I tasti freccia la spostano, con Alt ne cambiano la dimensione.</translation>
    </message>
</context>
<context>
    <name>compose::CropDialog</name>
    <message>
        <source>Turn</source>
        <translation>Ruota</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Immagine intera</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ritaglia</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>Ritaglia %1</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>Proporzioni</translation>
    </message>
    <message>
        <source>Any proportion</source>
        <translation>Qualsiasi proporzione</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Come l’immagine</translation>
    </message>
    <message>
        <source>As the result, %1:%2</source>
        <translation>Come il risultato, %1:%2</translation>
    </message>
    <message>
        <source>Swap width and height of the part</source>
        <translation>Scambia larghezza e altezza della parte</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Sopra</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Apertura dell’immagine…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixel</translation>
    </message>
</context>
<context>
    <name>compose::DraftChange</name>
    <message>
        <source>Gone: %1.</source>
        <comment>fields of a model</comment>
        <translation>Spariti: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>fields of a model</comment>
        <translation>Nuovi: %1.</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>Questo modello è cambiato dall’ultimo utilizzo. %1</translation>
    </message>
</context>
<context>
    <name>compose::Dropped</name>
    <message>
        <source>an image</source>
        <translation>un’immagine</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un video</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>un file audio</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>un modello 3D</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivio</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>un file di altro tipo</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un file</translation>
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
        <translation>Obbligatorio.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Reimposta %1</translation>
    </message>
    <message>
        <source>Changed; back to the default</source>
        <translation>Modificato; torna al valore predefinito</translation>
    </message>
</context>
<context>
    <name>compose::FormHistory</name>
    <message>
        <source>Change %1</source>
        <translation>Modifica %1</translation>
    </message>
</context>
<context>
    <name>compose::FormView</name>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Advanced (%1)</source>
        <translation>Avanzate (%1)</translation>
    </message>
</context>
<context>
    <name>compose::HelpBubble</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>Da %1 a %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Almeno %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Al massimo %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Al massimo %n carattere.</numerusform>
            <numerusform>Al massimo %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>{red|blue} stands for several prompts.</source>
        <translation>{rosso|blu} sta per più prompt.</translation>
    </message>
    <message>
        <source>Alt+Up moves the entry.</source>
        <translation>Alt+↑ sposta la voce.</translation>
    </message>
    <message>
        <source>Alt+Up brings older ones back.</source>
        <translation>Alt+↑ richiama quelli precedenti.</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down make a word weigh more or less.</source>
        <translation>Ctrl+↑ e Ctrl+↓ danno più o meno peso a una parola.</translation>
    </message>
    <message>
        <source>Each side from %1 to %2 pixels.</source>
        <translation>Ogni lato da %1 a %2 pixel.</translation>
    </message>
    <message>
        <source>Each side a multiple of %1.</source>
        <translation>Ogni lato un multiplo di %1.</translation>
    </message>
    <message>
        <source>The same seed and settings give the same result.</source>
        <translation>Lo stesso seed e le stesse impostazioni danno lo stesso risultato.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>Al massimo %n voce.</numerusform>
            <numerusform>Al massimo %n voci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Predefinito: %1.</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>Inviato come %1.</translation>
    </message>
</context>
<context>
    <name>compose::JsonEditor</name>
    <message>
        <source>A list as JSON: [ … ]</source>
        <translation>Un elenco come JSON: [ … ]</translation>
    </message>
    <message>
        <source>A value as JSON</source>
        <translation>Un valore come JSON</translation>
    </message>
    <message>
        <source>This is more than one value.</source>
        <translation>È più di un valore.</translation>
    </message>
    <message>
        <source>This is not JSON yet: line %1, column %2: %3.</source>
        <translation>Non è ancora JSON: riga %1, colonna %2: %3.</translation>
    </message>
</context>
<context>
    <name>compose::LinesEditor</name>
    <message>
        <source>One on each line</source>
        <translation>Uno per riga</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>compose::MaskCanvas</name>
    <message>
        <source>Mask</source>
        <translation>Maschera</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space paints, Shift and arrow keys paint on the way.</source>
        <translation>I tasti freccia muovono il pennello, Spazio dipinge, Maiusc e i tasti freccia dipingono lungo il percorso.</translation>
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
        <translation>Impossibile memorizzare la maschera.</translation>
    </message>
    <message>
        <source>Use this mask</source>
        <translation>Usa questa maschera</translation>
    </message>
    <message>
        <source>Paint a mask on %1</source>
        <translation>Dipingi una maschera su %1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Apertura dell’immagine…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pennello</translation>
    </message>
    <message>
        <source>Paint what is to change (B)</source>
        <translation>Dipingi ciò che deve cambiare (B)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomma</translation>
    </message>
    <message>
        <source>Paint what is to stay (E)</source>
        <translation>Dipingi ciò che deve restare (E)</translation>
    </message>
    <message>
        <source>Fill area</source>
        <translation>Riempi area</translation>
    </message>
    <message>
        <source>Fill an area that is painted around (G)</source>
        <translation>Riempi un’area con il contorno dipinto (G)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Dimensione pennello</translation>
    </message>
    <message>
        <source>Brush size ([ and ])</source>
        <translation>Dimensione pennello ([ e ])</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverti</translation>
    </message>
    <message>
        <source>What was to change stays, and the other way round</source>
        <translation>Ciò che doveva cambiare resta, e viceversa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Everything is to change</source>
        <translation>Tutto deve cambiare</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Nothing is to change</source>
        <translation>Nulla deve cambiare</translation>
    </message>
    <message>
        <source>Feather radius</source>
        <translation>Raggio di sfumatura</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Sfuma</translation>
    </message>
    <message>
        <source>Make the edges of the mask soft</source>
        <translation>Ammorbidisce i bordi della maschera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rifai (Ctrl+Maiusc+Z)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>Mostra tutta l’immagine (0)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. What is red will be changed.</source>
        <translation>%1 × %2 pixel. Ciò che è rosso verrà modificato.</translation>
    </message>
    <message>
        <source>Brush size: %1 pixels</source>
        <translation>Dimensione del pennello: %1 pixel</translation>
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
        <translation>Ritaglia %1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ritaglia</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>Accorcia %1</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Accorcia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Caricamento di %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Embedded file</source>
        <translation>File incorporato</translation>
    </message>
    <message>
        <source>Edit the crop again</source>
        <translation>Modifica di nuovo il ritaglio</translation>
    </message>
    <message>
        <source>Edit the trim again</source>
        <translation>Modifica di nuovo il taglio</translation>
    </message>
    <message>
        <source>%1 is %2; this field takes %3.</source>
        <translation>%1 è %2; questo campo accetta %3.</translation>
    </message>
    <message>
        <source>%1 does not fit this model yet.</source>
        <translation>%1 non è ancora adatto a questo modello.</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Ritaglia…</translation>
    </message>
    <message>
        <source>Trim…</source>
        <translation>Accorcia…</translation>
    </message>
    <message>
        <source>Stop the conversion of %1</source>
        <translation>Interrompi la conversione di %1</translation>
    </message>
    <message>
        <source>Conversion of %1</source>
        <translation>Conversione di %1</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Usa l’originale</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
</context>
<context>
    <name>compose::MediaEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 takes at most %2 files; the others were left out.</source>
        <translation>%1 accetta al massimo %2 file; gli altri sono stati esclusi.</translation>
    </message>
    <message>
        <source>The picture could not be stored.</source>
        <translation>Impossibile memorizzare l’immagine.</translation>
    </message>
    <message>
        <source>Paint a mask…</source>
        <translation>Dipingi una maschera…</translation>
    </message>
    <message>
        <source>Go on painting…</source>
        <translation>Continua a dipingere…</translation>
    </message>
    <message>
        <source>Drop an image, or browse</source>
        <translation>Rilasciare un’immagine o sfogliare</translation>
    </message>
    <message>
        <source>Drop a mask, or browse</source>
        <translation>Rilasciare una maschera o sfogliare</translation>
    </message>
    <message>
        <source>Drop a video, or browse</source>
        <translation>Rilasciare un video o sfogliare</translation>
    </message>
    <message>
        <source>Drop a sound, or browse</source>
        <translation>Rilasciare un audio o sfogliare</translation>
    </message>
    <message>
        <source>Drop an archive, or browse</source>
        <translation>Rilasciare un archivio o sfogliare</translation>
    </message>
    <message>
        <source>Drop a 3D model, or browse</source>
        <translation>Rilasciare un modello 3D o sfogliare</translation>
    </message>
    <message>
        <source>Drop a file, or browse</source>
        <translation>Rilasciare un file o sfogliare</translation>
    </message>
    <message>
        <source>Choose from the library for %1</source>
        <translation>Scegli dalla libreria per %1</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>Scegli dalla libreria</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>Incolla in %1</translation>
    </message>
    <message>
        <source>Paste a file, a picture or an address (Ctrl+V)</source>
        <translation>Incolla un file, un’immagine o un indirizzo (Ctrl+V)</translation>
    </message>
    <message>
        <source>More ways to fill %1</source>
        <translation>Altri modi per riempire %1</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Altri modi</translation>
    </message>
    <message>
        <source>Address, for example https://example.com/picture.png</source>
        <translation>Indirizzo, per esempio https://example.com/picture.png</translation>
    </message>
    <message>
        <source>Address for %1</source>
        <translation>Indirizzo per %1</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Capture a part of the screen</source>
        <translation>Cattura una parte dello schermo</translation>
    </message>
    <message>
        <source>Enter an address…</source>
        <translation>Inserisci un indirizzo…</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Un indirizzo inizia con https://.</translation>
    </message>
    <message>
        <source>There is no file, picture or address to take.</source>
        <translation>Non c’è alcun file, immagine o indirizzo da prendere.</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Scegli un file per %1</translation>
    </message>
    <message>
        <source>Choose the picture first; the mask is painted on it.</source>
        <translation>Scegliere prima l’immagine; la maschera si dipinge su di essa.</translation>
    </message>
    <message>
        <source>A mask can be painted on a file only, not on an address.</source>
        <translation>Una maschera si può dipingere solo su un file, non su un indirizzo.</translation>
    </message>
    <message>
        <source>The picture of the screen could not be read.</source>
        <translation>Non è stato possibile leggere l’immagine dello schermo.</translation>
    </message>
    <message>
        <source>the first of %1 files, only one fits</source>
        <translation>il primo di %1 file, qui ce ne sta uno solo</translation>
    </message>
</context>
<context>
    <name>compose::ModelButton</name>
    <message>
        <source>Choose a model</source>
        <translation>Scegli un modello</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+K)</source>
        <translation>Scegli un modello (Ctrl+K)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
</context>
<context>
    <name>compose::ModelFinder</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Name, maker, task or endpoint</source>
        <translation>Nome, autore, compito o endpoint</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Cerca modelli</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Cancella ricerca</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Stato dell’elenco</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>Found models</source>
        <translation>Modelli trovati</translation>
    </message>
    <message>
        <source>No model here is called “%1”. An endpoint such as fal-ai/flux/dev can be entered as it is.</source>
        <translation>Qui nessun modello si chiama «%1». Un endpoint come fal-ai/flux/dev si può inserire direttamente.</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>Mostra tutti i modelli</translation>
    </message>
    <message>
        <source>No favourites yet. Ctrl+D or the star in a row makes one.</source>
        <translation>Ancora nessun preferito. Ctrl+D o la stella in una riga ne aggiunge uno.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Qui non c’è ancora nulla.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>models</comment>
        <translation>Trovati: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n models.</source>
        <translation>
            <numerusform>%n modello.</numerusform>
            <numerusform>%n modelli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading fal&apos;s list of models…</source>
        <translation>Lettura dell’elenco dei modelli di fal…</translation>
    </message>
    <message>
        <source>The list of %1 is shown. %2</source>
        <translation>È mostrato l’elenco del %1. %2</translation>
    </message>
    <message>
        <source>The list that came with Gesso is shown. %1</source>
        <translation>È mostrato l’elenco fornito con Gesso. %1</translation>
    </message>
</context>
<context>
    <name>compose::ModelList</name>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>Use endpoint “%1”</source>
        <translation>Usa l’endpoint «%1»</translation>
    </message>
    <message>
        <source>Not in the list; its form is fetched from fal</source>
        <translation>Non in elenco; il suo modulo viene preso da fal</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferito</translation>
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
        <translation>Scegli un modello</translation>
    </message>
    <message>
        <source>Enter uses the model · Ctrl+D makes it a favourite · Esc leaves</source>
        <translation>Invio usa il modello · Ctrl+D lo rende preferito · Esc esce</translation>
    </message>
</context>
<context>
    <name>compose::Notice</name>
    <message>
        <source>Close message</source>
        <translation>Chiudi messaggio</translation>
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
        <translation>Auto</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Non è un numero.</translation>
    </message>
</context>
<context>
    <name>compose::ObjectEditor</name>
    <message>
        <source>Off: left out, the model decides</source>
        <translation>Disattivo: escluso, decide il modello</translation>
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
        <translation>Aggiungi un colore</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Aggiungi a %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number and value</comment>
        <translation>Colore %1, %2</translation>
    </message>
    <message>
        <source>%1: press to change, Delete to remove, Alt and arrows to move</source>
        <translation>%1: premere per cambiare, Canc per rimuovere, Alt e frecce per spostare</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>compose::PastedCode</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The code fills no field of this model.</source>
        <translation>Il codice non riempie alcun campo di questo modello.</translation>
    </message>
    <message>
        <source>Filled from the code: %1.</source>
        <translation>Compilati dal codice: %1.</translation>
    </message>
    <message>
        <source>This model has no field for: %1.</source>
        <translation>Questo modello non ha un campo per: %1.</translation>
    </message>
    <message>
        <source>The code computes these values itself, so they are left out: %1.</source>
        <translation>Il codice calcola da sé questi valori, quindi sono esclusi: %1.</translation>
    </message>
</context>
<context>
    <name>compose::PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Preimpostazioni</translation>
    </message>
    <message>
        <source>Values with a name, to use again</source>
        <translation>Valori con un nome, da riutilizzare</translation>
    </message>
    <message>
        <source>No presets for this model yet</source>
        <translation>Ancora nessuna preimpostazione per questo modello</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Salva come preimpostazione…</translation>
    </message>
    <message>
        <source>Manage presets…</source>
        <translation>Gestisci preimpostazioni…</translation>
    </message>
    <message>
        <source>Import preset…</source>
        <translation>Importa preimpostazione…</translation>
    </message>
</context>
<context>
    <name>compose::PresetList</name>
    <message>
        <source>Presets of Gesso (*.gessopreset)</source>
        <translation>Preimpostazioni di Gesso (*.gessopreset)</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importa preimpostazione</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preimpostazioni</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Written to %1. Files of this computer are left out of it.</source>
        <translation>Scritta in %1. I file di questo computer ne sono esclusi.</translation>
    </message>
    <message>
        <source>All with these fields</source>
        <translation>Tutti quelli con questi campi</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» è eliminata.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Esporta preimpostazione</translation>
    </message>
</context>
<context>
    <name>compose::PresetPreview</name>
    <message>
        <source>Apply preset</source>
        <translation>Applica preimpostazione</translation>
    </message>
    <message>
        <source>“%1” changes nothing: the form says all of it already.</source>
        <translation>«%1» non cambia nulla: il modulo contiene già tutto.</translation>
    </message>
    <message>
        <source>“%1” changes one field.</source>
        <translation>«%1» cambia un campo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changes %n fields.</source>
        <translation>
            <numerusform>«%1» cambia %n campo.</numerusform>
            <numerusform>«%1» cambia %n campi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>This model has no place for: %1.</source>
        <translation>Questo modello non ha posto per: %1.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>compose::PresetSaver</name>
    <message>
        <source>For every model that has these fields</source>
        <translation>Per ogni modello con questi campi</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Salva preimpostazione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation>Solo per %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>What is in the preset</source>
        <translation>Contenuto della preimpostazione</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>compose::ScreenGrab</name>
    <message>
        <source>Part of the screen</source>
        <translation>Parte dello schermo</translation>
    </message>
    <message>
        <source>Arrow keys move the part, with Alt they change its size, Enter takes it.</source>
        <translation>I tasti freccia spostano la parte, con Alt ne cambiano la dimensione, Invio la cattura.</translation>
    </message>
    <message>
        <source>%1 × %2   Enter takes it, Escape does not</source>
        <translation>%1 × %2   Invio cattura, Esc annulla</translation>
    </message>
</context>
<context>
    <name>compose::ScreenPortal</name>
    <message>
        <source>This desktop offers no picture of the screen to programs. Take one with its own program and drop it here, or install xdg-desktop-portal with the part for this desktop.</source>
        <translation>Questo ambiente desktop non fornisce ai programmi immagini dello schermo. Catturane una con il suo programma e trascinala qui, oppure installa xdg-desktop-portal con la parte per questo ambiente.</translation>
    </message>
</context>
<context>
    <name>compose::SeedEditor</name>
    <message>
        <source>New number for %1</source>
        <translation>Nuovo numero per %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Mantieni %1</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Casuale</translation>
    </message>
    <message>
        <source>%1 of the newest result</source>
        <translation>%1 del risultato più recente</translation>
    </message>
    <message>
        <source>Kept for every result; press for random</source>
        <translation>Mantenuto per ogni risultato; premere per casuale</translation>
    </message>
    <message>
        <source>Random for each result; press to keep one</source>
        <translation>Casuale per ogni risultato; premere per mantenerne uno</translation>
    </message>
    <message>
        <source>A seed is a whole number; leave it empty for a random one.</source>
        <translation>Un seed è un numero intero; lasciare vuoto per uno casuale.</translation>
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
        <translation>Decide il modello</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizzata</translation>
    </message>
    <message>
        <source>Exact width and height</source>
        <translation>Larghezza e altezza esatte</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels, in steps of %3</source>
        <translation>Da %1 a %2 pixel, a passi di %3</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels</source>
        <translation>Da %1 a %2 pixel</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Keep the proportion</source>
        <translation>Mantieni le proporzioni</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Scambia larghezza e altezza</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Custom, %1 × %2</source>
        <translation>Personalizzata, %1 × %2</translation>
    </message>
</context>
<context>
    <name>compose::TextEditor</name>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n variations: %1</source>
        <translation>
            <numerusform>%n variante: %1</numerusform>
            <numerusform>%n varianti: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Over a million variations: %1</source>
        <translation>Più di un milione di varianti: %1</translation>
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
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Play the part</source>
        <translation>Riproduci la parte</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Accorcia</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>Accorcia %1</translation>
    </message>
    <message>
        <source>Picture at the handle</source>
        <translation>Immagine alla maniglia</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>Apertura della registrazione…</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Registrazione intera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, cut without loss</source>
        <translation>%1, taglio senza perdita</translation>
    </message>
    <message>
        <source>%1, encoded again (Ctrl+arrow goes to a place without loss)</source>
        <translation>%1, ricodificato (Ctrl+freccia va a un punto senza perdita)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>compose::TrimStrip</name>
    <message>
        <source>Part to keep</source>
        <translation>Parte da tenere</translation>
    </message>
    <message>
        <source>From %1 s to %2 s. %3 is moved with the arrow keys; Up and Down choose the other.</source>
        <translation>Da %1 s a %2 s. %3 si sposta con i tasti freccia; freccia su e giù scelgono l’altro estremo.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>L’inizio</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>La fine</translation>
    </message>
</context>
<context>
    <name>compose::TupleEditor</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numero %2</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message numerus="yes">
        <source>Fill in all %n numbers, or none.</source>
        <translation>
            <numerusform>Compilare tutti i %n numeri o nessuno.</numerusform>
            <numerusform>Compilare tutti i %n numeri o nessuno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::WeightsEditor</name>
    <message>
        <source>Use %1</source>
        <translation>Usa %1</translation>
    </message>
    <message>
        <source>Off: not sent, but kept here</source>
        <translation>Disattivo: non inviato, ma conservato qui</translation>
    </message>
    <message>
        <source>Address or owner/name</source>
        <translation>Indirizzo o owner/name</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Altro (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Chiuso</translation>
    </message>
</context>
<context>
    <name>diagnostics::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>For whoever mends Gesso. It is sent nowhere, and there are no keys in it.</source>
        <translation>Per chi ripara Gesso. Non viene inviato da nessuna parte e non contiene chiavi.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
</context>
<context>
    <name>diagnostics::SafeMode</name>
    <message>
        <source>Gesso ended unexpectedly twice in a row.</source>
        <translation>Gesso si è chiuso inaspettatamente due volte di seguito.</translation>
    </message>
    <message>
        <source>Safe mode starts with an empty window and the usual settings. Nothing of yours is changed by it.</source>
        <translation>La modalità provvisoria parte con una finestra vuota e le impostazioni consuete. Nulla di ciò che è tuo viene modificato.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Avvia provvisoriamente</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Avvia normalmente</translation>
    </message>
</context>
<context>
    <name>fal</name>
    <message>
        <source>The name of a key has between 1 and 255 characters.</source>
        <translation>Il nome di una chiave ha da 1 a 255 caratteri.</translation>
    </message>
    <message>
        <source>Analytics need at least one model, at most 50, and at least one figure.</source>
        <translation>Le analisi richiedono almeno un modello, al massimo 50, e almeno un dato.</translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation>L’operazione è stata annullata.</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>La chiamata non è ancora terminata.</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be sent inside the input.</source>
        <translation>Il file «%1» è troppo grande per essere inviato dentro l’input.</translation>
    </message>
    <message>
        <source>The file from %1 did not arrive completely.</source>
        <translation>Il file da %1 non è arrivato per intero.</translation>
    </message>
    <message>
        <source>The file from %1 is larger than what is allowed here.</source>
        <translation>Il file da %1 è più grande di quanto consentito qui.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a model. A name looks like “fal-ai/flux/dev”.</source>
        <translation>«%1» non è il nome di un modello. Un nome ha la forma «fal-ai/flux/dev».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection to fal failed.</source>
        <translation>La connessione a fal non è riuscita.</translation>
    </message>
    <message>
        <source>The connection to fal could not be trusted.</source>
        <translation>La connessione a fal non è affidabile.</translation>
    </message>
    <message>
        <source>fal did not answer in time.</source>
        <translation>fal non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>fal did not accept the API key. Check the key in the settings.</source>
        <translation>fal non ha accettato la chiave API. Controllare la chiave nelle impostazioni.</translation>
    </message>
    <message>
        <source>The API key does not have the permission for this.</source>
        <translation>La chiave API non ha il permesso per questa operazione.</translation>
    </message>
    <message>
        <source>The account cannot pay for this: its balance is used up or it is locked.</source>
        <translation>L’account non può pagare: il credito è esaurito o l’account è bloccato.</translation>
    </message>
    <message>
        <source>fal does not know this model, request or file (any more).</source>
        <translation>fal non conosce (più) questo modello, questa richiesta o questo file.</translation>
    </message>
    <message>
        <source>fal refused the input.</source>
        <translation>fal ha rifiutato l’input.</translation>
    </message>
    <message>
        <source>The content policy of the model refused this.</source>
        <translation>La politica sui contenuti del modello lo ha rifiutato.</translation>
    </message>
    <message>
        <source>The request or a file in it is too large.</source>
        <translation>La richiesta, o un file al suo interno, è troppo grande.</translation>
    </message>
    <message>
        <source>There are too many requests at the moment. Try again later.</source>
        <translation>Al momento ci sono troppe richieste. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>fal or the model failed to do this.</source>
        <translation>fal o il modello non è riuscito nell’operazione.</translation>
    </message>
    <message>
        <source>The answer of fal could not be understood.</source>
        <translation>La risposta di fal è incomprensibile.</translation>
    </message>
    <message>
        <source>A local file could not be used.</source>
        <translation>Impossibile usare un file locale.</translation>
    </message>
    <message>
        <source>The request did not start within the time that was allowed.</source>
        <translation>La richiesta non è iniziata entro il tempo consentito.</translation>
    </message>
    <message>
        <source>%1
The HTTP status was %2.</source>
        <translation>%1
Lo stato HTTP era %2.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Impossibile leggere il file «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the file “%1”.</source>
        <translation>Sul disco non c’è più spazio per il file «%1».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>Impossibile scrivere il file «%1»: %2.</translation>
    </message>
    <message>
        <source>The address on “%1” is not used: it is not a secure address of the service.</source>
        <translation>L’indirizzo su «%1» non viene usato: non è un indirizzo sicuro del servizio.</translation>
    </message>
    <message>
        <source>It was given up before an answer came.</source>
        <translation>Si è rinunciato prima che arrivasse una risposta.</translation>
    </message>
    <message>
        <source>The login was not renewed in time.</source>
        <translation>L’accesso non è stato rinnovato in tempo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 ha rifiutato la connessione.</translation>
    </message>
    <message>
        <source>%1 was not found. Is this computer online?</source>
        <translation>%1 non è stato trovato. Questo computer è online?</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: it offers no secure connection that this computer understands.</source>
        <translation>La connessione a %1 non è affidabile: non offre una connessione sicura che questo computer comprenda.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: %2</source>
        <translation>La connessione a %1 non è affidabile: %2</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La connessione a %1 si è interrotta.</translation>
    </message>
    <message>
        <source>fal needs an API key for this, and there is none.</source>
        <translation>fal richiede una chiave API per questa operazione, e non ce n’è alcuna.</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>si è accorciato durante la lettura</translation>
    </message>
    <message>
        <source>Following was canceled, but fal could not be asked to cancel the job: it may go on.</source>
        <translation>L’osservazione è stata annullata, ma non è stato possibile chiedere a fal di annullare il lavoro: potrebbe proseguire.</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal any more.</source>
        <translation>Nessuno ha più effettuato l’accesso a fal.</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal. Log in with fal&apos;s command line, or use an API key.</source>
        <translation>Nessuno ha effettuato l’accesso a fal. Accedere con la riga di comando di fal o usare una chiave API.</translation>
    </message>
    <message>
        <source>The login at fal has ended. Log in again with fal&apos;s command line, or use an API key.</source>
        <translation>L’accesso a fal è scaduto. Accedere di nuovo con la riga di comando di fal o usare una chiave API.</translation>
    </message>
    <message>
        <source>The login at fal could not be renewed: %1</source>
        <translation>Impossibile rinnovare l’accesso a fal: %1</translation>
    </message>
    <message>
        <source>Usage and its costs can be read with an admin key only.</source>
        <translation>L’utilizzo e i suoi costi si possono leggere solo con una chiave di amministrazione.</translation>
    </message>
    <message>
        <source>The balance of the account can be read with an admin key only.</source>
        <translation>Il credito dell’account si può leggere solo con una chiave di amministrazione.</translation>
    </message>
    <message>
        <source>The exact costs of requests can be read with an admin key only.</source>
        <translation>I costi esatti delle richieste si possono leggere solo con una chiave di amministrazione.</translation>
    </message>
    <message>
        <source>The input and output of a request can be deleted with an admin key only.</source>
        <translation>L’input e l’output di una richiesta si possono eliminare solo con una chiave di amministrazione.</translation>
    </message>
    <message>
        <source>The keys of the account can be listed with an admin key only.</source>
        <translation>Le chiavi dell’account si possono elencare solo con una chiave di amministrazione.</translation>
    </message>
    <message>
        <source>A new key can be made with an admin key only.</source>
        <translation>Una nuova chiave si può creare solo con una chiave di amministrazione.</translation>
    </message>
    <message>
        <source>A key can be deleted with an admin key only.</source>
        <translation>Una chiave si può eliminare solo con una chiave di amministrazione.</translation>
    </message>
    <message>
        <source>Who may read a file can be asked only with a key that has the permission “assets:read”.</source>
        <translation>Chi può leggere un file si può sapere solo con una chiave che ha il permesso «assets:read».</translation>
    </message>
    <message>
        <source>Who may read a file can be changed only with a key that has the permission “assets:write”.</source>
        <translation>Chi può leggere un file si può cambiare solo con una chiave che ha il permesso «assets:write».</translation>
    </message>
    <message>
        <source>A signed address of a file can be made only with a key that has the permission “assets:read”.</source>
        <translation>Un indirizzo firmato di un file si può creare solo con una chiave che ha il permesso «assets:read».</translation>
    </message>
    <message>
        <source>The settings for new files can be read only with a key that has the permission “account:settings:read”.</source>
        <translation>Le impostazioni per i nuovi file si possono leggere solo con una chiave che ha il permesso «account:settings:read».</translation>
    </message>
    <message>
        <source>The settings for new files can be changed only with a key that has the permission “account:settings:write”.</source>
        <translation>Le impostazioni per i nuovi file si possono cambiare solo con una chiave che ha il permesso «account:settings:write».</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read past requests.</source>
        <translation>La chiave API non ha il permesso di leggere le richieste passate.</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read the analytics of models.</source>
        <translation>La chiave API non ha il permesso di leggere le analisi dei modelli.</translation>
    </message>
    <message>
        <source>This needs a key that has the permission “%1”.</source>
        <translation>Serve una chiave che ha il permesso «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a tag: use up to 64 lower-case letters, digits, dots, dashes and underscores, and do not begin with “fal.”.</source>
        <translation>«%1» non può essere il nome di un tag: usare fino a 64 lettere minuscole, cifre, punti, trattini e trattini bassi, senza iniziare con «fal.».</translation>
    </message>
    <message>
        <source>The value of the tag “%1” must be 1 to 256 plain characters without a comma.</source>
        <translation>Il valore del tag «%1» deve avere da 1 a 256 caratteri semplici senza virgole.</translation>
    </message>
    <message>
        <source>There are too many tags: at most 10, of 1024 characters in all.</source>
        <translation>Ci sono troppi tag: al massimo 10, per 1024 caratteri in tutto.</translation>
    </message>
    <message>
        <source>A start timeout must be longer than one second.</source>
        <translation>Un tempo limite di avvio deve superare un secondo.</translation>
    </message>
    <message>
        <source>A hint must be plain text without special characters.</source>
        <translation>Un suggerimento deve essere testo semplice senza caratteri speciali.</translation>
    </message>
    <message>
        <source>A webhook must be a complete address that begins with https://.</source>
        <translation>Un webhook deve essere un indirizzo completo che inizia con https://.</translation>
    </message>
    <message>
        <source>The longest queue must be at least 1.</source>
        <translation>La coda più lunga deve essere almeno 1.</translation>
    </message>
    <message>
        <source>Files must be kept for at least one second.</source>
        <translation>I file devono essere conservati per almeno un secondo.</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set.</source>
        <translation>Impossibile impostare l’intestazione «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be a name or an id at fal.</source>
        <translation>«%1» non può essere un nome o un ID presso fal.</translation>
    </message>
    <message>
        <source>The file in “%1” must be given as a path, perhaps with a type and a name.</source>
        <translation>Il file in «%1» va indicato come percorso, eventualmente con un tipo e un nome.</translation>
    </message>
    <message>
        <source>An estimate needs at least one model.</source>
        <translation>Una stima richiede almeno un modello.</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a whole number of calls, one or more.</source>
        <translation>Una stima per «%1» richiede un numero intero di chiamate, una o più.</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a quantity above zero.</source>
        <translation>Una stima per «%1» richiede una quantità maggiore di zero.</translation>
    </message>
    <message>
        <source>The status of the job stopped before the job was complete.</source>
        <translation>Lo stato del lavoro si è interrotto prima che il lavoro fosse completo.</translation>
    </message>
    <message>
        <source>fal closed the realtime connection.</source>
        <translation>fal ha chiuso la connessione in tempo reale.</translation>
    </message>
    <message>
        <source>A realtime application can be asked to keep 1 to 60 inputs, not %1.</source>
        <translation>A un’applicazione in tempo reale si può chiedere di tenere da 1 a 60 input, non %1.</translation>
    </message>
    <message>
        <source>The limits of a realtime connection make no sense.</source>
        <translation>I limiti di una connessione in tempo reale non hanno senso.</translation>
    </message>
    <message>
        <source>“%1” is not a path below a model.</source>
        <translation>«%1» non è un percorso all’interno di un modello.</translation>
    </message>
    <message>
        <source>The realtime connection to %1 failed.</source>
        <translation>La connessione in tempo reale a %1 non è riuscita.</translation>
    </message>
    <message>
        <source>Past requests can be searched by text, by an image or by a video, one at a time.</source>
        <translation>Le richieste passate si possono cercare per testo, immagine o video, uno alla volta.</translation>
    </message>
    <message>
        <source>A model can be called with POST, GET, PUT, PATCH or DELETE only.</source>
        <translation>Un modello si può chiamare solo con POST, GET, PUT, PATCH o DELETE.</translation>
    </message>
    <message>
        <source>There is no token for the realtime connection.</source>
        <translation>Manca un token per la connessione in tempo reale.</translation>
    </message>
    <message>
        <source>The address of a file at fal is needed here, without a “?” and what follows it.</source>
        <translation>Qui serve l’indirizzo di un file presso fal, senza «?» e ciò che segue.</translation>
    </message>
    <message>
        <source>A signed address is valid for between one second and seven days.</source>
        <translation>Un indirizzo firmato vale da un secondo a sette giorni.</translation>
    </message>
    <message>
        <source>Files are kept for one second or more.</source>
        <translation>I file vengono conservati per un secondo o più.</translation>
    </message>
    <message>
        <source>The job did not end in time. It goes on at fal and can be followed later.</source>
        <translation>Il lavoro non è terminato in tempo. Prosegue su fal e si potrà seguire più tardi.</translation>
    </message>
    <message>
        <source>The job did not end in time.</source>
        <translation>Il lavoro non è terminato in tempo.</translation>
    </message>
    <message>
        <source>A content type must be plain text without special characters.</source>
        <translation>Un tipo di contenuto deve essere testo semplice senza caratteri speciali.</translation>
    </message>
    <message>
        <source>There is nothing to upload.</source>
        <translation>Non c’è nulla da caricare.</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>non esiste</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>non è un file ordinario</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>non esiste più</translation>
    </message>
    <message>
        <source>it was changed while it was being uploaded</source>
        <translation>è stato modificato durante il caricamento</translation>
    </message>
    <message>
        <source>A call to the webhook carries no signature of fal.</source>
        <translation>Una chiamata al webhook non porta alcuna firma di fal.</translation>
    </message>
    <message>
        <source>A call to the webhook carries a signature that cannot be read.</source>
        <translation>Una chiamata al webhook porta una firma illeggibile.</translation>
    </message>
    <message>
        <source>A call to the webhook is older than five minutes.</source>
        <translation>Una chiamata al webhook ha più di cinque minuti.</translation>
    </message>
    <message>
        <source>A call to the webhook was signed in the future. Is the clock of this computer right?</source>
        <translation>Una chiamata al webhook è stata firmata nel futuro. L’orologio di questo computer è esatto?</translation>
    </message>
    <message>
        <source>A call to the webhook was not signed by fal, or was changed on its way.</source>
        <translation>Una chiamata al webhook non è stata firmata da fal o è stata modificata durante il tragitto.</translation>
    </message>
    <message>
        <source>A call to the webhook was signed by fal and cannot be understood.</source>
        <translation>Una chiamata al webhook è stata firmata da fal ed è incomprensibile.</translation>
    </message>
    <message>
        <source>The job is done, but its output did not fit into the message: %1</source>
        <translation>Il lavoro è completato, ma il suo output non entrava nel messaggio: %1</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on port %1: %2.</source>
        <translation>Impossibile ricevere webhook sulla porta %1: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the login. Open Settings, Connection and check its user name and password.</source>
        <translation>Il proxy %1 ha rifiutato l’autenticazione. Controllare nome utente e password nelle impostazioni, in «Connessione».</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login. Open Settings, Connection and give its user name and password.</source>
        <translation>Il proxy %1 richiede l’autenticazione. Inserire nome utente e password nelle impostazioni, in «Connessione».</translation>
    </message>
    <message>
        <source>The network proxy wants a login.</source>
        <translation>Il proxy di rete richiede l’autenticazione.</translation>
    </message>
</context>
<context>
    <name>help::AboutDialog</name>
    <message>
        <source>About Gesso</source>
        <translation>Informazioni su Gesso</translation>
    </message>
    <message>
        <source>A native studio for fal&apos;s generative models. Free software, GPL-3.0-or-later; its client library for fal is MIT.</source>
        <translation>Uno studio nativo per i modelli generativi di fal. Software libero, GPL-3.0-or-later; la sua libreria client per fal è MIT.</translation>
    </message>
    <message>
        <source>What you make and what you type goes to fal, or to the server that you chose, and nowhere else.</source>
        <translation>Ciò che si crea e si scrive va a fal, o al server scelto, e da nessun’altra parte.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Librerie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
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
        <translation>Nulla nell’aiuto contiene queste parole.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cerca nell’aiuto</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Cancella ricerca</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Testo dell’aiuto</translation>
    </message>
</context>
<context>
    <name>keys::KeyEntry</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Solo fino alla chiusura di Gesso</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>Usa chiave</translation>
    </message>
    <message>
        <source>fal key</source>
        <translation>Chiave fal</translation>
    </message>
    <message>
        <source>Paste a fal key</source>
        <translation>Incolla una chiave fal</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nome della chiave</translation>
    </message>
    <message>
        <source>Name, such as Work</source>
        <translation>Nome, per esempio Lavoro</translation>
    </message>
    <message>
        <source>It is checked at once, kept in the system keyring, and sent to fal only.</source>
        <translation>Viene verificata subito, conservata nel portachiavi di sistema e inviata solo a fal.</translation>
    </message>
    <message>
        <source>The key “%1” is in use now.</source>
        <translation>La chiave «%1» ora è in uso.</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>Verifica della chiave…</translation>
    </message>
    <message>
        <source>The key could not be checked.</source>
        <translation>Impossibile verificare la chiave.</translation>
    </message>
    <message>
        <source>Keep the key unchecked</source>
        <translation>Conserva la chiave senza verifica</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>The key is being put away…</source>
        <translation>Salvataggio della chiave…</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>La chiave non è stata conservata.</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it can spend your money.</source>
        <translation>%1 Al suo posto si può usare un file nel profilo, ma non è cifrato: chi lo legge può spendere il denaro dell’account.</translation>
    </message>
    <message>
        <source>In a file, not encrypted</source>
        <translation>In un file, non cifrata</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Riprova il portachiavi</translation>
    </message>
    <message>
        <source>This is an admin key: use it only for balance and costs</source>
        <translation>È una chiave di amministrazione: usala solo per credito e costi</translation>
    </message>
    <message>
        <source>The admin key “%1” asks for balance and costs from now on, and for nothing else.</source>
        <translation>D’ora in poi la chiave di amministrazione «%1» serve a chiedere credito e costi, e a nient’altro.</translation>
    </message>
</context>
<context>
    <name>keys::KeyTest</name>
    <message>
        <source>The address %1 is not known (DNS). Is this computer online?</source>
        <translation>L’indirizzo %1 non è noto (DNS). Questo computer è online?</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection through.</source>
        <translation>Il proxy %1 non ha lasciato passare la connessione.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted (TLS): %2</source>
        <translation>La connessione a %1 non è affidabile (TLS): %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection.</source>
        <translation>Impossibile raggiungere %1: nessuna connessione.</translation>
    </message>
    <message>
        <source>The key works. %1 answered after %2 ms.</source>
        <translation>La chiave funziona. %1 ha risposto dopo %2 ms.</translation>
    </message>
    <message>
        <source>%1 refuses this key (401). Is it complete, and still in your account?</source>
        <translation>%1 rifiuta questa chiave (401). È completa e ancora presente nell’account?</translation>
    </message>
    <message>
        <source>%1 knows this key, but does not let it in (%2).</source>
        <translation>%1 conosce questa chiave, ma non le consente l’accesso (%2).</translation>
    </message>
    <message>
        <source>The proxy %1 refuses this user name and password (407).</source>
        <translation>Il proxy %1 rifiuta questo nome utente e questa password (407).</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login (407): give its user name and password under Settings, Connection.</source>
        <translation>Il proxy %1 richiede l’autenticazione (407): inserire nome utente e password nelle impostazioni, in «Connessione».</translation>
    </message>
    <message>
        <source>%1 can be reached, without a proxy.</source>
        <translation>%1 è raggiungibile, senza proxy.</translation>
    </message>
    <message>
        <source>%1 can be reached through the proxy %2.</source>
        <translation>%1 è raggiungibile tramite il proxy %2.</translation>
    </message>
    <message>
        <source>The key works: %1 tells it the balance.</source>
        <translation>La chiave funziona: %1 le comunica il credito.</translation>
    </message>
    <message>
        <source>This is no admin key: %1 does not tell it the balance (403).</source>
        <translation>Non è una chiave di amministrazione: %1 non le comunica il credito (403).</translation>
    </message>
</context>
<context>
    <name>keys::KeysPage</name>
    <message>
        <source>In the system keyring</source>
        <translation>Nel portachiavi di sistema</translation>
    </message>
    <message>
        <source>In a file that is not encrypted</source>
        <translation>In un file non cifrato</translation>
    </message>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Solo fino alla chiusura di Gesso</translation>
    </message>
    <message>
        <source>From the environment of this program</source>
        <translation>Dall’ambiente di questo programma</translation>
    </message>
    <message>
        <source>fal keys</source>
        <translation>Chiavi fal</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Aggiungi una chiave</translation>
    </message>
    <message>
        <source>No key yet. fal needs one before it can generate anything; the sandbox needs none.</source>
        <translation>Ancora nessuna chiave. fal ne richiede una prima di poter generare qualcosa; la sandbox no.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Verifica %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>Richiesta al portachiavi di sistema…</translation>
    </message>
    <message>
        <source>Ends in %1. %2.</source>
        <translation>Termina con %1. %2.</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>Verifica della chiave…</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? At fal the key stays as it is.</source>
        <translation>Rimuovere «%1» da questo computer? Su fal la chiave resta com’è.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>One key is enough to generate. A second one, an admin key, adds the balance and what fal charged exactly. It can also make and delete keys, so Gesso sends it to fal&apos;s account service only.</source>
        <translation>Per generare basta una chiave. Una seconda, una chiave di amministrazione, aggiunge il credito e gli addebiti esatti di fal. Può anche creare ed eliminare chiavi, perciò Gesso la invia solo al servizio account di fal.</translation>
    </message>
    <message>
        <source>Only for balance and costs</source>
        <translation>Solo per credito e costi</translation>
    </message>
    <message>
        <source>Use %1 only for balance and costs</source>
        <translation>Usa %1 solo per credito e costi</translation>
    </message>
    <message>
        <source>Admin key: asks fal for balance and costs, never used to generate. %1.</source>
        <translation>Chiave di amministrazione: chiede a fal credito e costi, non viene mai usata per generare. %1.</translation>
    </message>
    <message>
        <source>The key was removed.</source>
        <translation>La chiave è stata rimossa.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Giallo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Nessun colore</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 stella</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n stella</numerusform>
            <numerusform>%n stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferito</translation>
    </message>
</context>
<context>
    <name>library::Grid</name>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>Senza modello</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importati</translation>
    </message>
</context>
<context>
    <name>library::ImportBar</name>
    <message>
        <source>Show why</source>
        <translation>Mostra il motivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>File importati</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Esame dei file…</translation>
    </message>
    <message>
        <source>Taking in file %L1 of %L2…</source>
        <translation>Importazione del file %L1 di %L2…</translation>
    </message>
    <message>
        <source>1 file was taken in.</source>
        <translation>1 file importato.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken in.</source>
        <translation>
            <numerusform>%n file importato.</numerusform>
            <numerusform>%n file importati.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was in the library already.</source>
        <translation>1 era già nella libreria.</translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already.</source>
        <translation>
            <numerusform>%n era già nella libreria.</numerusform>
            <numerusform>%n erano già nella libreria.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be taken in.</source>
        <translation>Impossibile importarne 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in.</source>
        <translation>
            <numerusform>Impossibile importarne %n.</numerusform>
            <numerusform>Impossibile importarne %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Importazione interrotta prima della fine.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>1 is not all that it should be.</source>
        <translation>1 file non è del tutto a posto.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not all that they should be.</source>
        <translation>
            <numerusform>%n file non è del tutto a posto.</numerusform>
            <numerusform>%n file non sono del tutto a posto.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not right with the files</source>
        <translation>Che cosa non va nei file</translation>
    </message>
</context>
<context>
    <name>library::ItemMenu</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Elimina definitivamente…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Confronta…</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>&amp;Unisci…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostra nella car&amp;tella</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pia</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Make of it</source>
        <translation>Crea &amp;da questo</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Valutazione</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 stella</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n stella</numerusform>
            <numerusform>%n stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Fa&amp;vourite</source>
        <translation>Pre&amp;ferito</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;olore</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>Ta&amp;g…</translation>
    </message>
    <message>
        <source>&amp;Add to collection</source>
        <translation>Aggiungi a &amp;raccolta</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nuova raccolta…</translation>
    </message>
    <message>
        <source>Take &amp;out of this collection</source>
        <translation>Tog&amp;li da questa raccolta</translation>
    </message>
</context>
<context>
    <name>library::KeepingDialog</name>
    <message>
        <source>Make room</source>
        <translation>Libera spazio</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Per sempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>Keep items for</source>
        <translation>Conserva gli elementi per</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conserva al massimo</translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation>Cosa verrebbe rimosso ora</translation>
    </message>
    <message>
        <source>What goes is moved to the bin of the library, from which it can be restored. Favourites, rated items and what is in a collection never go.</source>
        <translation>Ciò che viene rimosso finisce nel cestino della libreria, da cui si può ripristinare. I preferiti, gli elementi con valutazione e ciò che è in una raccolta non vengono mai rimossi.</translation>
    </message>
    <message>
        <source>Keep to this</source>
        <translation>Applica questa regola</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>Nulla viene rimosso da sé.</translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>Ora non verrebbe rimosso nulla.</translation>
    </message>
    <message>
        <source>1 item would go to the bin now.</source>
        <translation>Ora 1 elemento andrebbe nel cestino.</translation>
    </message>
    <message numerus="yes">
        <source>%n items would go to the bin now.</source>
        <translation>
            <numerusform>Ora %n elemento andrebbe nel cestino.</numerusform>
            <numerusform>Ora %n elementi andrebbero nel cestino.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::LibraryPage</name>
    <message numerus="yes">
        <source>%n items were changed.</source>
        <translation>
            <numerusform>%n elemento modificato.</numerusform>
            <numerusform>%n elementi modificati.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in that collection already.</source>
        <translation>Sono già in quella raccolta.</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>1 elemento aggiunto alla raccolta.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the collection.</source>
        <translation>
            <numerusform>%n elemento aggiunto alla raccolta.</numerusform>
            <numerusform>%n elementi aggiunti alla raccolta.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was taken out of the collection.</source>
        <translation>1 elemento tolto dalla raccolta.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were taken out of the collection.</source>
        <translation>
            <numerusform>%n elemento tolto dalla raccolta.</numerusform>
            <numerusform>%n elementi tolti dalla raccolta.</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nuova raccolta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>It has all that fits the search “%1”, now and later.</source>
        <translation>Contiene tutto ciò che corrisponde alla ricerca «%1», ora e in seguito.</translation>
    </message>
    <message>
        <source>The search “%1” is kept no longer.</source>
        <translation>La ricerca «%1» non è più conservata.</translation>
    </message>
    <message>
        <source>The collection “%1” was deleted. Its items stay in the library.</source>
        <translation>La raccolta «%1» è stata eliminata. I suoi elementi restano nella libreria.</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Conserva questa ricerca</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>1 elemento spostato nel cestino.</translation>
    </message>
    <message numerus="yes">
        <source>%n items moved to the bin.</source>
        <translation>
            <numerusform>%n elemento spostato nel cestino.</numerusform>
            <numerusform>%n elementi spostati nel cestino.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item is back in the library.</source>
        <translation>1 elemento è di nuovo nella libreria.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in the library.</source>
        <translation>
            <numerusform>%n elemento è di nuovo nella libreria.</numerusform>
            <numerusform>%n elementi sono di nuovo nella libreria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vuota il cestino</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina definitivamente</translation>
    </message>
    <message>
        <source>1 file goes to the system&apos;s trash. The library forgets it: rating, tags and collections too.</source>
        <translation>1 file va nel cestino del sistema. La libreria lo dimentica: anche valutazione, tag e raccolte.</translation>
    </message>
    <message numerus="yes">
        <source>%n files go to the system&apos;s trash. The library forgets them: ratings, tags and collections too.</source>
        <translation>
            <numerusform>%n file va nel cestino del sistema. La libreria lo dimentica: anche valutazione, tag e raccolte.</numerusform>
            <numerusform>%n file vanno nel cestino del sistema. La libreria li dimentica: anche valutazioni, tag e raccolte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importa una cartella</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importa file</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 di %L2</translation>
    </message>
    <message>
        <source>1 item went to the bin to make room.</source>
        <translation>1 elemento spostato nel cestino per liberare spazio.</translation>
    </message>
    <message numerus="yes">
        <source>%n items went to the bin to make room.</source>
        <translation>
            <numerusform>%n elemento spostato nel cestino per liberare spazio.</numerusform>
            <numerusform>%n elementi spostati nel cestino per liberare spazio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Take files or a folder into the library</source>
        <translation>Importa file o una cartella nella libreria</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Importa &amp;file…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>Importa una &amp;cartella…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Sorveglia una cartella…</translation>
    </message>
    <message>
        <source>&amp;Leave files where they are</source>
        <translation>&amp;Lascia i file dove sono</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Back to where the selected items were</source>
        <translation>Rimette gli elementi selezionati dov’erano</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Elimina definitivamente…</translation>
    </message>
    <message>
        <source>Move the selected files to the system&apos;s trash</source>
        <translation>Sposta i file selezionati nel cestino del sistema</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vuota il cestino…</translation>
    </message>
    <message>
        <source>Move all files of the bin to the system&apos;s trash</source>
        <translation>Sposta tutti i file del cestino nel cestino del sistema</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Move the selected items to the bin (Delete)</source>
        <translation>Sposta gli elementi selezionati nel cestino (Canc)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Save the selected items, or all that are shown, under names of your choice</source>
        <translation>Salva gli elementi selezionati, o tutti quelli mostrati, con nomi a scelta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Places and collections</source>
        <translation>Posizioni e raccolte</translation>
    </message>
    <message>
        <source>Stack the results of one click</source>
        <translation>Impila i risultati di un clic</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Raggruppamento</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Non raggruppati</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per giorno</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Per lavoro</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Per modello</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Numero di elementi</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Dimensione miniature</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>Nulla nella libreria corrisponde a questa ricerca.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete is kept here until you empty it.</source>
        <translation>Il cestino è vuoto. Ciò che si elimina resta qui finché non lo si vuota.</translation>
    </message>
    <message>
        <source>Nothing is in this collection yet. Drop items on its name, or choose “Add to collection” in their menu.</source>
        <translation>In questa raccolta non c’è ancora nulla. Trascinare elementi sul suo nome o scegliere «Aggiungi a raccolta» nel loro menu.</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Mostra tutti gli elementi</translation>
    </message>
    <message>
        <source>Everything you make is kept here as ordinary files. Files dropped on the window can join it.</source>
        <translation>Tutto ciò che si crea viene conservato qui come normali file. I file rilasciati sulla finestra possono aggiungersi.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Crea il primo</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 selezionati</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>%L1 items</source>
        <translation>%L1 elementi</translation>
    </message>
    <message>
        <source>Make four examples</source>
        <translation>Crea quattro esempi</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>No rating, colour or tags.</source>
        <translation>Nessuna valutazione, colore o tag.</translation>
    </message>
    <message>
        <source>1 file went to the system&apos;s trash.</source>
        <translation>1 file è andato nel cestino del sistema.</translation>
    </message>
    <message numerus="yes">
        <source>%n files went to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n file è andato nel cestino del sistema.</numerusform>
            <numerusform>%n file sono andati nel cestino del sistema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Marks now: %1</source>
        <translation>Annullato. Contrassegni ora: %1</translation>
    </message>
</context>
<context>
    <name>library::NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>library::PickDialog</name>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>Scegli dalla libreria</translation>
    </message>
    <message>
        <source>Choose one from the library</source>
        <translation>Scegline uno dalla libreria</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Cerca nella libreria</translation>
    </message>
    <message>
        <source>Search prompts, models and settings</source>
        <translation>Cerca prompt, modelli e impostazioni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the library.</source>
        <translation>Nella libreria non c’è nulla di questo tipo.</translation>
    </message>
    <message>
        <source>This field cannot take that.</source>
        <translation>Questo campo non può accettarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n scelto</numerusform>
            <numerusform>%n scelti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::SearchBar</name>
    <message>
        <source>Search library</source>
        <translation>Cerca nella libreria</translation>
    </message>
    <message>
        <source>Search prompts, models and settings, for example model:flux seed:42</source>
        <translation>Cerca prompt, modelli e impostazioni, per esempio model:flux seed:42</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Conserva questa ricerca</translation>
    </message>
    <message>
        <source>Keep this search in the list beside</source>
        <translation>Conserva questa ricerca nell’elenco a lato</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Mostra immagini</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Show videos</source>
        <translation>Mostra video</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Show sounds</source>
        <translation>Mostra audio</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Testi</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Mostra testi</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Show favourites</source>
        <translation>Mostra preferiti</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Qualsiasi valutazione</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 stelle</translation>
    </message>
    <message>
        <source>1 star or more</source>
        <translation>1 stella o più</translation>
    </message>
    <message>
        <source>%1 stars or more</source>
        <translation>%1 stelle o più</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Rimuovi questa condizione</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Cancella ricerca</translation>
    </message>
</context>
<context>
    <name>library::Sidebar</name>
    <message>
        <source>Make room…</source>
        <translation>Libera spazio…</translation>
    </message>
    <message>
        <source>Places in the library</source>
        <translation>Posizioni nella libreria</translation>
    </message>
    <message>
        <source>Room that the library takes</source>
        <translation>Spazio occupato dalla libreria</translation>
    </message>
    <message>
        <source>Part of the room that the library may take</source>
        <translation>Parte dello spazio che la libreria può occupare</translation>
    </message>
    <message>
        <source>What may go by itself, and what is in the bin</source>
        <translation>Cosa può essere rimosso da sé e cosa c’è nel cestino</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nuova raccolta</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tutti gli elementi</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Raccolte</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Ricerche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation>%1 nella libreria</translation>
    </message>
    <message>
        <source>%1 in the bin</source>
        <translation>%1 nel cestino</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>library::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n items</source>
        <translation>
            <numerusform>Tag di %n elemento</numerusform>
            <numerusform>Tag di %n elementi</numerusform>
        </translation>
    </message>
    <message>
        <source>night, at sea</source>
        <translation>notte, in mare</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Separati da virgole.</translation>
    </message>
    <message>
        <source>Those that all of them have, with commas between them. Others stay.</source>
        <translation>Quelli comuni a tutti, separati da virgole. Gli altri restano.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In uso: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>library::Unwritten</name>
    <message>
        <source>The mark is kept in the library and goes into the file when it can be written: make room, unlock the file or bring it back.</source>
        <translation>Il contrassegno resta nella libreria e andrà nel file quando sarà scrivibile: fare spazio, sbloccare il file o riportarlo.</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n files are kept in the library and go into the files when they can be written: make room, unlock the files or bring them back.</source>
        <translation>
            <numerusform>I contrassegni di %n file restano nella libreria e andranno nel file quando sarà scrivibile: fare spazio, sbloccare il file o riportarlo.</numerusform>
            <numerusform>I contrassegni di %n file restano nella libreria e andranno nei file quando saranno scrivibili: fare spazio, sbloccare i file o riportarli.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::BrushBar</name>
    <message>
        <source>Tip of the brush</source>
        <translation>Punta del pennello</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tonda</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Morbida</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Matita</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>Gesso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacità</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Pen pressure changes the size</source>
        <translation>La pressione della penna cambia la dimensione</translation>
    </message>
    <message>
        <source>Pen pressure changes the opacity</source>
        <translation>La pressione della penna cambia l’opacità</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Arrotondamento</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Specchio</translation>
    </message>
    <message>
        <source>No mirror</source>
        <translation>Nessuno specchio</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Sinistra e destra</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Sopra e sotto</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolleranza</translation>
    </message>
    <message>
        <source>Shapes are filled</source>
        <translation>Le forme sono riempite</translation>
    </message>
    <message>
        <source>Smooth </source>
        <translation>Arrotonda </translation>
    </message>
    <message>
        <source>Tolerance </source>
        <translation>Tolleranza </translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Disegno</translation>
    </message>
    <message>
        <source>New, open, save, paste</source>
        <translation>Nuovo, apri, salva, incolla</translation>
    </message>
    <message>
        <source>Zoom and rotation of the paper</source>
        <translation>Zoom e rotazione del foglio</translation>
    </message>
    <message>
        <source>How the paper is shown. The wheel zooms; Space moves it, with Shift it turns.</source>
        <translation>Come viene mostrato il foglio. La rotella ingrandisce; Spazio lo sposta, con Maiusc lo ruota.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Ruota a sinistra</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Ruota a destra</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Raddrizza</translation>
    </message>
    <message>
        <source>Shift adds, Alt takes away, Ctrl makes the sides equal.</source>
        <translation>Maiusc aggiunge, Alt toglie, Ctrl rende i lati uguali.</translation>
    </message>
    <message>
        <source>Moves what is selected, or the whole layer.</source>
        <translation>Sposta la selezione o l’intero livello.</translation>
    </message>
    <message>
        <source>Takes the colour that is seen.</source>
        <translation>Preleva il colore visibile.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
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
        <translation>Impossibile usare la fotocamera «%1».</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be used: %2</source>
        <translation>Impossibile usare la fotocamera «%1»: %2</translation>
    </message>
    <message>
        <source>The camera “%1” gives no picture. Another program may be using it: close that one, or plug the camera in again.</source>
        <translation>La fotocamera «%1» non dà immagini. Forse la usa un altro programma: chiudilo, o ricollega la fotocamera.</translation>
    </message>
    <message>
        <source>The camera “%1” is not there any more. Plug it in again and choose it again.</source>
        <translation>La fotocamera «%1» non c’è più. Ricollegala e sceglila di nuovo.</translation>
    </message>
</context>
<context>
    <name>live::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Draw here with the mouse or a pen. B is the brush, E the eraser, G fills, I picks a colour, [ and ] change the size. The wheel zooms, Space moves the paper.</source>
        <translation>Disegnare qui con il mouse o la penna. B è il pennello, E la gomma, G riempie, I preleva un colore, [ e ] cambiano la dimensione. La rotella ingrandisce, Spazio sposta il foglio.</translation>
    </message>
    <message>
        <source>This layer is locked. Unlock it in the list of layers, or choose another one.</source>
        <translation>Questo livello è bloccato. Sbloccarlo nell’elenco dei livelli o sceglierne un altro.</translation>
    </message>
    <message>
        <source>This layer is hidden. Show it in the list of layers, or choose another one.</source>
        <translation>Questo livello è nascosto. Mostrarlo nell’elenco dei livelli o sceglierne un altro.</translation>
    </message>
    <message>
        <source>Text on the canvas</source>
        <translation>Testo sulla tela</translation>
    </message>
    <message>
        <source>Type, then press Enter</source>
        <translation>Scrivere, poi premere Invio</translation>
    </message>
</context>
<context>
    <name>live::CastPortal</name>
    <message>
        <source>This program was built without PipeWire, which brings the pictures of the screen under Wayland.</source>
        <translation>Questo programma è stato compilato senza PipeWire, che fornisce le immagini dello schermo sotto Wayland.</translation>
    </message>
    <message>
        <source>This desktop offers its screen to no program. Install xdg-desktop-portal with the part for this desktop, and choose the screen again.</source>
        <translation>Questo desktop non offre il suo schermo a nessun programma. Installare xdg-desktop-portal con la parte per questo desktop e scegliere di nuovo lo schermo.</translation>
    </message>
    <message>
        <source>The desktop did not share its screen. Choose it again; if that does not help, look whether the desktop lets programs record the screen.</source>
        <translation>Il desktop non ha condiviso il suo schermo. Sceglierlo di nuovo; se non serve, verificare che il desktop permetta ai programmi di registrare lo schermo.</translation>
    </message>
    <message>
        <source>The desktop&apos;s answer about its screen cannot be understood. Bring xdg-desktop-portal up to date.</source>
        <translation>La risposta del desktop sul suo schermo non è comprensibile. Aggiornare xdg-desktop-portal.</translation>
    </message>
    <message>
        <source>The part of the desktop that shares the screen has stopped. Choose the screen again.</source>
        <translation>La parte del desktop che condivide lo schermo si è fermata. Scegliere di nuovo lo schermo.</translation>
    </message>
    <message>
        <source>No screen was shared, as you chose. Choose the screen as the live source again to be asked again.</source>
        <translation>Nessuno schermo è stato condiviso, come richiesto. Scegliere di nuovo lo schermo come sorgente dal vivo per ricevere di nuovo la domanda.</translation>
    </message>
    <message>
        <source>The desktop has ended the sharing of the screen. Choose the screen again to go on.</source>
        <translation>Il desktop ha terminato la condivisione dello schermo. Scegliere di nuovo lo schermo per continuare.</translation>
    </message>
</context>
<context>
    <name>live::CastSource</name>
    <message>
        <source>The desktop shares its screen, but no picture of it comes. Look whether PipeWire and its session manager (WirePlumber) run, and choose the screen again.</source>
        <translation>Il desktop condivide il suo schermo, ma non ne arriva alcuna immagine. Verificare che PipeWire e il suo gestore di sessione (WirePlumber) siano in esecuzione e scegliere di nuovo lo schermo.</translation>
    </message>
    <message>
        <source>Screen or window</source>
        <translation>Schermo o finestra</translation>
    </message>
    <message>
        <source>Screen or window, %1 × %2</source>
        <translation>Schermo o finestra, %1 × %2</translation>
    </message>
    <message>
        <source>The screen or window that was shared is not there any more. Choose one again.</source>
        <translation>Lo schermo o la finestra che era condivisa non c’è più. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The pictures of the screen cannot be received. Install PipeWire (libpipewire-0.3) and choose the screen again.</source>
        <translation>Le immagini dello schermo non possono essere ricevute. Installare PipeWire (libpipewire-0.3) e scegliere di nuovo lo schermo.</translation>
    </message>
</context>
<context>
    <name>live::Cockpit</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 fotogrammi/s</translation>
    </message>
    <message>
        <source>Live state</source>
        <translation>Stato live</translation>
    </message>
    <message>
        <source>Live cost</source>
        <translation>Costo live</translation>
    </message>
    <message>
        <source>Inputs behind</source>
        <translation>Input in ritardo</translation>
    </message>
    <message>
        <source>Shows your latest stroke</source>
        <translation>Mostra l’ultimo tratto</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) behind</source>
        <translation>
            <numerusform>Indietro di %n disegno</numerusform>
            <numerusform>Indietro di %n disegni</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>A riposo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Nobody drew for a while, and an open connection may cost money. The next stroke connects.</source>
        <translation>Nessuno ha disegnato per un po’, e una connessione aperta può costare. Il prossimo tratto connette.</translation>
    </message>
    <message>
        <source>The next stroke connects.</source>
        <translation>Il prossimo tratto connette.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>A model that has not run for a while can take a minute to start.</source>
        <translation>Un modello rimasto inattivo per un po’ può impiegare un minuto per avviarsi.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Every stroke is sent at once.</source>
        <translation>Ogni tratto viene inviato subito.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing costs money.</source>
        <translation>Nulla viene inviato e nulla costa.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>The next stroke tries again.</source>
        <translation>Il prossimo tratto riprova.</translation>
    </message>
    <message>
        <source>Live state: %1</source>
        <translation>Stato live: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ms: wait %2 · encode %3 · network and model %4 · show %5</source>
        <translation>%1 ms: attesa %2 · codifica %3 · rete e modello %4 · visualizzazione %5</translation>
    </message>
    <message>
        <source>So many drawings are newer than the one that the picture shows. Only the newest is sent.</source>
        <translation>Numero di disegni più recenti di quello mostrato dall’immagine. Viene inviato solo il più recente.</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 saltati</translation>
    </message>
    <message>
        <source>Skipped because something newer was there: %1 drawings, %2 pictures.</source>
        <translation>Saltati perché c’era qualcosa di più recente: %1 disegni, %2 immagini.</translation>
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
        <translation>circa %1</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start, as far as it can be counted here: fal bills the time that the connection is open.</source>
        <translation>Quanto costa ora il disegno live e quanto è costato dall’inizio, per quanto si può contare qui: fal addebita il tempo in cui la connessione è aperta.</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start: fal bills each picture.</source>
        <translation>Quanto costa ora il disegno live e quanto è costato dall’inizio: fal addebita ogni immagine.</translation>
    </message>
</context>
<context>
    <name>live::Controls</name>
    <message>
        <source>Live prompt</source>
        <translation>Prompt live</translation>
    </message>
    <message>
        <source>What the drawing should become</source>
        <translation>Cosa deve diventare il disegno</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, oil painting</source>
        <translation>una volpe che dorme nella neve fresca, pittura a olio</translation>
    </message>
    <message>
        <source>%1 slider</source>
        <comment>name of a form field</comment>
        <translation>Cursore di %1</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>del modello</translation>
    </message>
    <message>
        <source>The same seed keeps the picture calm while you draw. Empty: the model chooses it.</source>
        <translation>Lo stesso seed mantiene stabile l’immagine mentre si disegna. Vuoto: lo sceglie il modello.</translation>
    </message>
    <message>
        <source>Fixed seed</source>
        <translation>Seed fisso</translation>
    </message>
    <message>
        <source>The seed is fixed: every picture is made with the same one.</source>
        <translation>Il seed è fisso: ogni immagine è creata con lo stesso.</translation>
    </message>
    <message>
        <source>The seed runs: every picture is made with the next one. Press to keep the one that is shown.</source>
        <translation>Il seed avanza: ogni immagine è creata con il successivo. Premere per mantenere quello mostrato.</translation>
    </message>
</context>
<context>
    <name>live::DrawingFile</name>
    <message>
        <source>“%1” cannot be read as a picture.</source>
        <translation>Impossibile leggere «%1» come immagine.</translation>
    </message>
    <message>
        <source>The drawing of last time is damaged and was set aside.</source>
        <translation>Il disegno dell’ultima volta è danneggiato ed è stato messo da parte.</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next time. %1</source>
        <comment>a sentence that says why</comment>
        <translation>Impossibile conservare il disegno per la prossima volta. %1</translation>
    </message>
    <message>
        <source>New drawing</source>
        <translation>Nuovo disegno</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Altra dimensione…</translation>
    </message>
    <message>
        <source>Back to the drawing before</source>
        <translation>Torna al disegno precedente</translation>
    </message>
    <message>
        <source>Open a drawing or a picture…</source>
        <translation>Apri un disegno o un’immagine…</translation>
    </message>
    <message>
        <source>Save the drawing as…</source>
        <translation>Salva il disegno con nome…</translation>
    </message>
    <message>
        <source>Paste as a layer</source>
        <translation>Incolla come livello</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or the ending .ora, .png or .jpg.</source>
        <translation>Impossibile scrivere «%1». Scegliere un’altra cartella oppure l’estensione .ora, .png o .jpg.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Incollato</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Negli appunti non c’è alcuna immagine.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Open a drawing or a picture</source>
        <translation>Apri un disegno o un’immagine</translation>
    </message>
    <message>
        <source>Drawings and pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;All files (*)</source>
        <translation>Disegni e immagini (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Salva il disegno</translation>
    </message>
    <message>
        <source>Drawing with its layers (*.ora);;PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>Disegno con i livelli (*.ora);;Immagine PNG (*.png);;Immagine JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>drawing</source>
        <comment>name of a file</comment>
        <translation>disegno</translation>
    </message>
</context>
<context>
    <name>live::LayerModel</name>
    <message>
        <source>Layer %1</source>
        <translation>Livello %1</translation>
    </message>
    <message>
        <source>%1 is shown</source>
        <translation>%1 è visibile</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 è nascosto</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 è bloccato</translation>
    </message>
    <message>
        <source>%1 can be painted on</source>
        <translation>Su %1 si può dipingere</translation>
    </message>
</context>
<context>
    <name>live::LayerPanel</name>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Moltiplica</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scolora</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Sovrapponi</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Scurisci</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Schiarisci</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Livelli</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>Metodo di fusione</translation>
    </message>
    <message>
        <source>How this layer blends with those below it</source>
        <translation>Come questo livello si fonde con quelli sottostanti</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Opacità del livello</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Nuovo livello</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Duplica livello</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>Livello su</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>Livello giù</translation>
    </message>
    <message>
        <source>Merge with the layer below</source>
        <translation>Unisci con il livello sotto</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>Elimina livello</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opacity of the layer: %1%</source>
        <translation>Opacità del livello: %1%</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Nome del livello</translation>
    </message>
    <message>
        <source>%1, layer %2 of %3 from below</source>
        <translation>%1, livello %2 di %3 dal basso</translation>
    </message>
    <message>
        <source>New layer: %1</source>
        <translation>Nuovo livello: %1</translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation>Unito a %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 è stato eliminato.</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>Rinominato: %1</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacità</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <translation>Mostra o nascondi il livello</translation>
    </message>
    <message>
        <source>Lock or unlock the layer</source>
        <translation>Blocca o sblocca il livello</translation>
    </message>
</context>
<context>
    <name>live::LivePage</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Keep frame</source>
        <translation>Tieni fotogramma</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>Modello live</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Put the picture that is shown into the library (Ctrl+S).</source>
        <translation>Mette l’immagine mostrata nella libreria (Ctrl+S).</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>No live model is known yet. Connect once so that the list of models can be read.</source>
        <translation>Nessun modello live è ancora noto. Connettersi una volta per leggere l’elenco dei modelli.</translation>
    </message>
    <message>
        <source>%1 The next stroke tries again.</source>
        <comment>a sentence that says what went wrong</comment>
        <translation>%1 Il prossimo tratto riprova.</translation>
    </message>
    <message>
        <source>Live drawing has cost another %1 and pauses, as the settings say. The drawing goes on, nothing is sent.</source>
        <translation>Il disegno live è costato altri %1 e va in pausa, come da impostazioni. Il disegno prosegue, nulla viene inviato.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>live::LiveView</name>
    <message>
        <source>Live result</source>
        <translation>Risultato live</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>L’immagine più recente che il modello ha ricavato dal disegno.</translation>
    </message>
    <message>
        <source>Nothing yet: draw on the canvas.</source>
        <translation>Ancora nulla: disegnare sulla tela.</translation>
    </message>
    <message>
        <source>Draw on the canvas. The model&apos;s picture follows here.</source>
        <translation>Disegnare sulla tela. L’immagine del modello compare qui.</translation>
    </message>
</context>
<context>
    <name>live::Notice</name>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
</context>
<context>
    <name>live::RecordButton</name>
    <message>
        <source>Format of recordings</source>
        <translation>Formato delle registrazioni</translation>
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
        <translation>Registrato: %1</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Interrompi registrazione</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>End the recording: it goes into the library</source>
        <translation>Termina la registrazione: va nella libreria</translation>
    </message>
    <message>
        <source>Record what the model makes as a video</source>
        <translation>Registra come video ciò che il modello crea</translation>
    </message>
</context>
<context>
    <name>live::Rewind</name>
    <message>
        <source>Frame back</source>
        <translation>Fotogramma indietro</translation>
    </message>
    <message>
        <source>The frame before (comma)</source>
        <translation>Il fotogramma precedente (virgola)</translation>
    </message>
    <message>
        <source>Frame on</source>
        <translation>Fotogramma avanti</translation>
    </message>
    <message>
        <source>The next frame (full stop)</source>
        <translation>Il fotogramma successivo (punto)</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>Mostra il fotogramma precedente</translation>
    </message>
    <message>
        <source>Hold to see the frame before this one (A)</source>
        <translation>Tenere premuto per vedere il fotogramma precedente (A)</translation>
    </message>
    <message>
        <source>Time lapse</source>
        <translation>Time-lapse</translation>
    </message>
    <message>
        <source>Make a quick film of the frames that can be looked back at…</source>
        <translation>Crea un filmato rapido dei fotogrammi che si possono riguardare…</translation>
    </message>
    <message>
        <source>Finish in another model</source>
        <translation>Rifinisci in un altro modello</translation>
    </message>
    <message>
        <source>Keep this frame and go on from it in a model that takes its time, with its prompt, seed and strength</source>
        <translation>Tiene questo fotogramma e prosegue da esso in un modello che si prende il suo tempo, con il suo prompt, il suo seed e la sua intensità</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Rifinisci…</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Torna al live</translation>
    </message>
    <message>
        <source>Back to what the model makes now (Escape)</source>
        <translation>Torna a ciò che il modello crea ora (Esc)</translation>
    </message>
    <message>
        <source>This frame cannot be shown.</source>
        <translation>Impossibile mostrare questo fotogramma.</translation>
    </message>
    <message>
        <source>The frame before</source>
        <translation>Il fotogramma precedente</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>a time</comment>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>%1 to look back at</source>
        <comment>a time</comment>
        <translation>%1 da riguardare</translation>
    </message>
    <message>
        <source>The disk is nearly full: less than five minutes can be looked back at.</source>
        <translation>Il disco è quasi pieno: si possono riguardare meno di cinque minuti.</translation>
    </message>
    <message>
        <source>The frames are large: less than five minutes of them fit into the room for looking back.</source>
        <translation>I fotogrammi sono grandi: ne entrano meno di cinque minuti nello spazio per riguardare.</translation>
    </message>
    <message>
        <source>%1 to look back at: the disk is nearly full</source>
        <comment>a time</comment>
        <translation>%1 da riguardare: il disco è quasi pieno</translation>
    </message>
    <message>
        <source>Nothing to look back at yet</source>
        <translation>Ancora nulla da riguardare</translation>
    </message>
    <message>
        <source>An earlier picture: %1.</source>
        <translation>Un’immagine precedente: %1.</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>L’immagine più recente che il modello ha ricavato dal disegno.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No model for this is known here yet</source>
        <translation>Qui non è ancora noto alcun modello adatto</translation>
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
        <translation>Riavvolgi</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ancora nulla</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>%1 back, frame %2 of %3</source>
        <comment>a time</comment>
        <translation>%1 fa, fotogramma %2 di %3</translation>
    </message>
    <message>
        <source>The last pictures of the model appear here.</source>
        <translation>Qui si può riguardare ciò che il modello crea.</translation>
    </message>
</context>
<context>
    <name>live::ScreenSource</name>
    <message>
        <source>Screen, %1 × %2</source>
        <translation>Schermo, %1 × %2</translation>
    </message>
    <message>
        <source>The screen whose picture was used is not there any more.</source>
        <translation>Lo schermo di cui si usava l’immagine non c’è più.</translation>
    </message>
    <message>
        <source>This desktop does not let a program look at the screen.</source>
        <translation>Questo desktop non permette ai programmi di vedere lo schermo.</translation>
    </message>
</context>
<context>
    <name>live::SourceButton</name>
    <message>
        <source>Live source</source>
        <translation>Sorgente live</translation>
    </message>
    <message>
        <source>Only the drawing</source>
        <translation>Solo il disegno</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Nessuna fotocamera trovata</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Fotocamera: %1</translation>
    </message>
    <message>
        <source>Area of the screen…</source>
        <translation>Area dello schermo…</translation>
    </message>
    <message>
        <source>Area of the screen: this desktop does not let a program look at it</source>
        <translation>Area dello schermo: questo desktop non permette ai programmi di vederla</translation>
    </message>
    <message>
        <source>Instead of the drawing</source>
        <translation>Al posto del disegno</translation>
    </message>
    <message>
        <source>Under the drawing</source>
        <translation>Sotto il disegno</translation>
    </message>
    <message>
        <source>Live source: %1</source>
        <translation>Sorgente live: %1</translation>
    </message>
    <message>
        <source>A camera or a part of the screen under the drawing</source>
        <translation>Una fotocamera o una parte dello schermo sotto il disegno</translation>
    </message>
    <message>
        <source>Screen or window…</source>
        <translation>Schermo o finestra…</translation>
    </message>
    <message>
        <source>Screen or window: this program was built without PipeWire, which brings its pictures</source>
        <translation>Schermo o finestra: questo programma è stato compilato senza PipeWire, che ne fornisce le immagini</translation>
    </message>
</context>
<context>
    <name>live::TimeLapseDialog</name>
    <message>
        <source>Time lapse</source>
        <translation>Time-lapse</translation>
    </message>
    <message>
        <source>Make the film</source>
        <translation>Crea il filmato</translation>
    </message>
    <message>
        <source>The frames that can be looked back at become a quick film in the library. Where nothing happened for longer than a second, a second is shown.</source>
        <translation>I fotogrammi che si possono riguardare diventano un filmato rapido nella libreria. Dove per più di un secondo non è successo nulla, si mostra un secondo.</translation>
    </message>
    <message>
        <source>%1 × as quick</source>
        <translation>%1 × più veloce</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
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
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
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
        <translation>Pennello</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomma</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Riempimento</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rettangolo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellisse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>Contagocce</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Selezione rettangolare</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>Selezione ellittica</translation>
    </message>
    <message>
        <source>Select by hand</source>
        <translation>Selezione a mano libera</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Deseleziona tutto</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>Inverti la selezione</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Altro colore…</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>“%1” is damaged or cut off: a part of it is missing.</source>
        <translation>«%1» è danneggiato o troncato: ne manca una parte.</translation>
    </message>
    <message>
        <source>“%1” is too large for the memory there is.</source>
        <translation>«%1» è troppo grande per la memoria disponibile.</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot be decoded.</source>
        <translation>«%1» è in un formato che non si può decodificare.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: %2.</source>
        <translation>«%1» è danneggiato o troncato: %2.</translation>
    </message>
    <message>
        <source>This computer has no encoder for “%1”.</source>
        <translation>Questo computer non ha un codificatore per «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be encoded: %2.</source>
        <translation>Impossibile codificare «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>Sul disco non c’è più spazio per «%1».</translation>
    </message>
    <message>
        <source>“%1” would be larger than the file system allows.</source>
        <translation>«%1» sarebbe più grande di quanto consente il file system.</translation>
    </message>
    <message>
        <source>A file named “%1” exists already.</source>
        <translation>Esiste già un file di nome «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>La cartella «%1» non esiste.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>Impossibile scrivere nella cartella «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Impossibile scrivere «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Impossibile leggere «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» non esiste.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» è una cartella, non un file.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«%1» non è un file ordinario.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>Impossibile aprire «%1» in lettura.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» è vuoto.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and is left alone.</source>
        <translation>«%1» non è un file ordinario e resta intatto.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to %2.</source>
        <translation>Impossibile convertire «%1» in %2.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>L’operazione è stata interrotta.</translation>
    </message>
    <message>
        <source>The part to keep lies outside of “%1”.</source>
        <translation>La parte da tenere è fuori da «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be made small enough.</source>
        <translation>Impossibile ridurre abbastanza «%1».</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, which is more than Gesso can show.</source>
        <translation>«%1» ha %2 × %3 pixel, più di quanti Gesso possa mostrare.</translation>
    </message>
    <message>
        <source>“%1” is not an image Gesso can read.</source>
        <translation>«%1» non è un’immagine che Gesso può leggere.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels and is shown smaller. The file itself is untouched.</source>
        <translation>«%1» ha %2 × %3 pixel e viene mostrato più piccolo. Il file resta intatto.</translation>
    </message>
    <message>
        <source>“%1” stands turned in another way than the first.</source>
        <translation>«%1» è orientato diversamente dal primo.</translation>
    </message>
    <message>
        <source>“%1” has another size than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>«%1» ha una dimensione diversa dal primo: tutti vengono ricodificati con la dimensione e la frequenza del primo.</translation>
    </message>
    <message>
        <source>Not all of them have sound: all are encoded again, with silence where there is none.</source>
        <translation>Non tutti hanno l’audio: tutti vengono ricodificati, con silenzio dove manca.</translation>
    </message>
    <message>
        <source>“%1” was encoded in another way than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>«%1» è codificato diversamente dal primo: tutti vengono ricodificati con la dimensione e la frequenza del primo.</translation>
    </message>
    <message>
        <source>Clips of this kind can only be joined by encoding them again.</source>
        <translation>Clip di questo tipo si possono unire solo ricodificandole.</translation>
    </message>
    <message>
        <source>There is nothing to join.</source>
        <translation>Non c’è nulla da unire.</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 unito</translation>
    </message>
    <message>
        <source>“%1” cannot be read and is left alone.</source>
        <translation>Impossibile leggere «%1», che resta intatto.</translation>
    </message>
    <message>
        <source>The metadata of “%1” cannot be read.</source>
        <translation>Impossibile leggere i metadati di «%1».</translation>
    </message>
    <message>
        <source>“%1” is too large to be written again.</source>
        <translation>«%1» è troppo grande per essere riscritto.</translation>
    </message>
    <message>
        <source>There is no picture of “%1”.</source>
        <translation>Non esiste un’immagine di «%1».</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off.</source>
        <translation>«%1» è danneggiato o troncato.</translation>
    </message>
    <message>
        <source>The recipe for “%1” is empty or larger than 1 MiB.</source>
        <translation>La ricetta di «%1» è vuota o più grande di 1 MiB.</translation>
    </message>
    <message>
        <source>The recipe is too long to be kept inside the JPEG “%1”.</source>
        <translation>La ricetta è troppo lunga per essere conservata nel JPEG «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no recipe.</source>
        <translation>«%1» non contiene alcuna ricetta.</translation>
    </message>
    <message>
        <source>The recipe in “%1” is damaged.</source>
        <translation>La ricetta in «%1» è danneggiata.</translation>
    </message>
    <message>
        <source>The sound of “%1” is too long.</source>
        <translation>L’audio di «%1» è troppo lungo.</translation>
    </message>
    <message>
        <source>“%1” has no sound.</source>
        <translation>«%1» non ha audio.</translation>
    </message>
    <message>
        <source>“%1” has no pictures.</source>
        <translation>«%1» non ha immagini.</translation>
    </message>
    <message>
        <source>There is no moving picture in “%1”.</source>
        <translation>In «%1» non ci sono immagini in movimento.</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot hold a recipe.</source>
        <translation>«%1» è in un formato che non può contenere una ricetta.</translation>
    </message>
    <message>
        <source>The metadata of “%1” could not be changed; it is as it was.</source>
        <translation>Impossibile modificare i metadati di «%1»; il file è come prima.</translation>
    </message>
    <message>
        <source>There is no sound in “%1”.</source>
        <translation>In «%1» non c’è audio.</translation>
    </message>
    <message>
        <source>“%1” is neither a picture nor sound nor a video.</source>
        <translation>«%1» non è un’immagine, né un audio, né un video.</translation>
    </message>
    <message>
        <source>“%1” is an original.</source>
        <translation>«%1» è un originale.</translation>
    </message>
    <message>
        <source>The video was not opened for writing.</source>
        <translation>Il video non era aperto in scrittura.</translation>
    </message>
    <message>
        <source>A video needs a size and a frame rate.</source>
        <translation>Un video richiede una dimensione e una frequenza dei fotogrammi.</translation>
    </message>
    <message>
        <source>A video without frames was not kept.</source>
        <translation>Un video senza fotogrammi non è stato conservato.</translation>
    </message>
    <message>
        <source>A kept waveform is damaged.</source>
        <translation>Una forma d’onda conservata è danneggiata.</translation>
    </message>
    <message>
        <source>Video and sound need FFmpeg&apos;s libraries, which cannot be loaded: %1. Please install them again.</source>
        <translation>Video e audio richiedono le librerie di FFmpeg, che non si possono caricare: %1. Installarle di nuovo.</translation>
    </message>
    <message>
        <source>“%1” is locked or read-only and cannot be replaced. Unlock it, or allow changes to it.</source>
        <translation>«%1» è bloccato o di sola lettura e non può essere sostituito. Sbloccalo, o consenti le modifiche.</translation>
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
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 of them.</source>
        <translation>Da %1 a %2 di questi.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n of them.</source>
        <translation>
            <numerusform>Al massimo %n di questi.</numerusform>
            <numerusform>Al massimo %n di questi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of them.</source>
        <translation>
            <numerusform>Almeno %n di questi.</numerusform>
            <numerusform>Almeno %n di questi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>Testo.</translation>
    </message>
    <message numerus="yes">
        <source>Text of at most %n characters.</source>
        <translation>
            <numerusform>Testo di al massimo %n carattere.</numerusform>
            <numerusform>Testo di al massimo %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Per esempio %1.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un numero intero.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un numero.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un numero intero da %1 a %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un numero da %1 a %2.</translation>
    </message>
    <message>
        <source>A number from %1 on.</source>
        <translation>Un numero da %1 in su.</translation>
    </message>
    <message>
        <source>A number up to %1.</source>
        <translation>Un numero fino a %1.</translation>
    </message>
    <message>
        <source>In steps of %1.</source>
        <translation>A passi di %1.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Sì o no.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Uno tra %1.</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Or any width and height up to %1 pixels.</source>
        <translation>Oppure qualsiasi larghezza e altezza fino a %1 pixel.</translation>
    </message>
    <message>
        <source>A whole number; the same one makes the same result again.</source>
        <translation>Un numero intero; lo stesso dà di nuovo lo stesso risultato.</translation>
    </message>
    <message>
        <source>A colour.</source>
        <translation>Un colore.</translation>
    </message>
    <message>
        <source>Several values together.</source>
        <translation>Più valori insieme.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Insieme: %1.</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>Un elenco.</translation>
    </message>
    <message>
        <source>A list. Each entry: %1</source>
        <translation>Un elenco. Ogni voce: %1</translation>
    </message>
    <message>
        <source>JSON.</source>
        <translation>JSON.</translation>
    </message>
    <message>
        <source>Images.</source>
        <translation>Immagini.</translation>
    </message>
    <message>
        <source>An image.</source>
        <translation>Un’immagine.</translation>
    </message>
    <message>
        <source>Videos.</source>
        <translation>Video.</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>Un video.</translation>
    </message>
    <message>
        <source>Sound files.</source>
        <translation>File audio.</translation>
    </message>
    <message>
        <source>A sound file.</source>
        <translation>Un file audio.</translation>
    </message>
    <message>
        <source>Masks painted on images.</source>
        <translation>Maschere dipinte su immagini.</translation>
    </message>
    <message>
        <source>A mask painted on an image.</source>
        <translation>Una maschera dipinta su un’immagine.</translation>
    </message>
    <message>
        <source>Archives of files.</source>
        <translation>Archivi di file.</translation>
    </message>
    <message>
        <source>An archive of files.</source>
        <translation>Un archivio di file.</translation>
    </message>
    <message>
        <source>3D models.</source>
        <translation>Modelli 3D.</translation>
    </message>
    <message>
        <source>A 3D model.</source>
        <translation>Un modello 3D.</translation>
    </message>
    <message>
        <source>Files.</source>
        <translation>File.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>Un file.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Obbligatorio.</translation>
    </message>
    <message>
        <source>Normally yes.</source>
        <translation>Di norma sì.</translation>
    </message>
    <message>
        <source>Normally no.</source>
        <translation>Di norma no.</translation>
    </message>
    <message>
        <source>Normally %1.</source>
        <translation>Di norma %1.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Facoltativo.</translation>
    </message>
</context>
<context>
    <name>models::ModelDetails</name>
    <message>
        <source>Results may be used commercially.</source>
        <translation>I risultati si possono usare a scopo commerciale.</translation>
    </message>
    <message>
        <source>For research only: results may not be used commercially.</source>
        <translation>Solo per ricerca: i risultati non si possono usare a scopo commerciale.</translation>
    </message>
    <message>
        <source>A private model.</source>
        <translation>Un modello privato.</translation>
    </message>
    <message>
        <source>Not known here.</source>
        <translation>Non noto qui.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>unit price, why the total is not known</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>About %1 with its defaults. %2</source>
        <translation>Circa %1 con i valori predefiniti. %2</translation>
    </message>
    <message>
        <source>%1 with its defaults: %2</source>
        <translation>%1 con i valori predefiniti: %2</translation>
    </message>
    <message>
        <source>Open in Create</source>
        <translation>Apri in Crea</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>Copy endpoint</source>
        <translation>Copia endpoint</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>Pagina del modello</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentazione</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>What this model takes could not be read. %1</source>
        <translation>Impossibile leggere ciò che questo modello accetta. %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Keep this model at the top of the list (Ctrl+D)</source>
        <translation>Tiene questo modello in cima all’elenco (Ctrl+D)</translation>
    </message>
    <message>
        <source>Opens fal&apos;s page in the browser</source>
        <translation>Apre la pagina di fal nel browser</translation>
    </message>
    <message>
        <source>Opens fal&apos;s documentation in the browser</source>
        <translation>Apre la documentazione di fal nel browser</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deprecated: fal does not look after this model any more. It may stop at any time.</source>
        <translation>Obsoleto: fal non cura più questo modello. Può smettere di funzionare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Not in fal&apos;s list: this model may be gone.</source>
        <translation>Non nell’elenco di fal: questo modello potrebbe non esistere più.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1, the median of your last runs</source>
        <translation>%1, la mediana delle ultime esecuzioni</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>Lettura di ciò che il modello accetta…</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Cosa accetta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Esempio: %1</translation>
    </message>
</context>
<context>
    <name>models::ModelsPage</name>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tutti i modelli</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
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
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>notify::Note</name>
    <message>
        <source>Nobody knows how a job ended</source>
        <translation>Nessuno sa com’è finito un lavoro</translation>
    </message>
    <message>
        <source>%1: look at the queue before you send it again.</source>
        <translation>%1: guardare la coda prima di inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>Un lavoro non è riuscito</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>Un lavoro è completato</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n non riuscito.</numerusform>
            <numerusform>%n non riusciti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>%n non riuscito: %1</numerusform>
            <numerusform>%n non riusciti: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of one nobody knows how it ended.</source>
        <translation>Di uno non si sa com’è finito.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody knows how they ended.</source>
        <translation>
            <numerusform>Di %n non si sa com’è finito.</numerusform>
            <numerusform>Di %n non si sa come sono finiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is on its way.</source>
        <translation>Uno è in corso.</translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way.</source>
        <translation>
            <numerusform>%n è in corso.</numerusform>
            <numerusform>%n sono in corso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done</source>
        <translation>
            <numerusform>%n lavoro completato</numerusform>
            <numerusform>%n lavori completati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs are done</source>
        <translation>%1 di %2 lavori completati</translation>
    </message>
</context>
<context>
    <name>paint::OpenRaster</name>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>Sul disco non c’è più spazio per «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is missing or read-only.</source>
        <translation>Impossibile scrivere «%1»: la sua cartella manca o è di sola lettura.</translation>
    </message>
    <message>
        <source>“%1” is no OpenRaster file, or it is damaged.</source>
        <translation>«%1» non è un file OpenRaster o è danneggiato.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» non c’è più.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels. The canvas takes up to %4 on each side.</source>
        <translation>«%1» ha %2 × %3 pixel. La tela ne accetta fino a %4 per lato.</translation>
    </message>
</context>
<context>
    <name>palette::CommandList</name>
    <message>
        <source>Not possible now</source>
        <translation>Ora non è possibile</translation>
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
        <translation>Cancella ricerca</translation>
    </message>
    <message>
        <source>Found commands</source>
        <translation>Comandi trovati</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nulla ha questo nome.</translation>
    </message>
</context>
<context>
    <name>queue::ExchangeModel</name>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
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
        <translation>Ora</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of HTTP</comment>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
</context>
<context>
    <name>queue::ExchangePanel</name>
    <message>
        <source>Nothing was asked of fal for this job yet.</source>
        <translation>Per questo lavoro non è ancora stato chiesto nulla a fal.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Richiesta e risposta</translation>
    </message>
    <message>
        <source>Copy the request and its answer</source>
        <translation>Copia la richiesta e la sua risposta</translation>
    </message>
    <message>
        <source>Save all requests…</source>
        <translation>Salva tutte le richieste…</translation>
    </message>
    <message>
        <source>Copied, without the key. The prompt is in it.</source>
        <translation>Copiato, senza la chiave. Il prompt è incluso.</translation>
    </message>
    <message>
        <source>Save all requests</source>
        <translation>Salva tutte le richieste</translation>
    </message>
</context>
<context>
    <name>queue::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>Dettagli del lavoro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
</context>
<context>
    <name>queue::JobMenu</name>
    <message>
        <source>fal tells nobody how many jobs it allows at once: two for a new account, up to 40 with the credit that was bought.</source>
        <translation>fal non dice a nessuno quanti lavori consente insieme: due per un account nuovo, fino a 40 con il credito acquistato.</translation>
    </message>
    <message>
        <source>fal allows %1 at once: so many ran here while others waited in its queue.</source>
        <translation>fal ne consente %1 insieme: tanti erano in corso qui mentre altri aspettavano nella sua coda.</translation>
    </message>
    <message>
        <source>fal has worked on %1 jobs of yours at once, perhaps it allows more.</source>
        <translation>fal ha lavorato a %1 lavori insieme, forse ne consente di più.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Appena possibile</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Fra 15 minuti</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Fra un’ora</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>Stasera alle %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Domani alle %1</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Esegui per primo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>Cambia impostazioni…</translation>
    </message>
    <message>
        <source>Check again at fal</source>
        <translation>Ricontrolla su fal</translation>
    </message>
    <message>
        <source>Send again (may be paid twice)</source>
        <translation>Invia di nuovo (può costare due volte)</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Rinuncia</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usa queste impostazioni</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copia ID richiesta</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copia dettagli per l’assistenza</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Rimuovi dalla coda</translation>
    </message>
    <message>
        <source>Copied: ids, times and states for fal&apos;s support, without key or prompt.</source>
        <translation>Copiato: ID, orari e stati per l’assistenza di fal, senza chiave né prompt.</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Lavori contemporanei</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>Quanti ne consente fal</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Di %1</translation>
    </message>
    <message>
        <source>No limit of its own</source>
        <translation>Nessun limite proprio</translation>
    </message>
    <message>
        <source>Cancel all that wait here</source>
        <translation>Annulla tutti quelli in attesa qui</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Annulla tutti</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>Riprova tutti i non riusciti</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <comment>when a job is to start</comment>
        <translation>Inizio: %1</translation>
    </message>
    <message>
        <source>The request id was copied.</source>
        <translation>L’ID richiesta è stato copiato.</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the queue.</source>
        <translation>Posto %1 di %2 nella coda.</translation>
    </message>
    <message>
        <source>Cancelling 1 job.</source>
        <translation>Annullamento di 1 lavoro.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n jobs.</source>
        <translation>
            <numerusform>Annullamento di %n lavoro.</numerusform>
            <numerusform>Annullamento di %n lavori.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job to try again.</source>
        <translation>Non c’è alcun lavoro da riprovare.</translation>
    </message>
    <message>
        <source>Trying 1 job again.</source>
        <translation>Nuovo tentativo di 1 lavoro.</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n jobs again.</source>
        <translation>
            <numerusform>Nuovo tentativo di %n lavoro.</numerusform>
            <numerusform>Nuovo tentativo di %n lavori.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 copy is in the queue.</source>
        <translation>1 copia è nella coda.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies are in the queue.</source>
        <translation>
            <numerusform>%n copia è nella coda.</numerusform>
            <numerusform>%n copie sono nella coda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking fal again.</source>
        <translation>Nuova richiesta a fal.</translation>
    </message>
    <message>
        <source>Sending 1 job again.</source>
        <translation>1 lavoro viene inviato di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n jobs again.</source>
        <translation>
            <numerusform>%n lavoro viene inviato di nuovo.</numerusform>
            <numerusform>%n lavori vengono inviati di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job removed from the queue.</source>
        <translation>1 lavoro tolto dalla coda.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs removed from the queue.</source>
        <translation>
            <numerusform>%n lavoro tolto dalla coda.</numerusform>
            <numerusform>%n lavori tolti dalla coda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>queue::JobTable</name>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
</context>
<context>
    <name>queue::LogPanel</name>
    <message>
        <source>Follow the end of the log</source>
        <translation>Segui la fine del registro</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Tutte le righe</translation>
    </message>
    <message>
        <source>No details</source>
        <translation>Nessun dettaglio</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Righe mostrate</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Cerca nel registro</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copia il registro</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Salva il registro…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salva il registro</translation>
    </message>
</context>
<context>
    <name>queue::LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>queue::QueuePanel</name>
    <message>
        <source>Check again</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Rinuncia</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Annulla lavoro</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Metti in pausa la coda</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Rimuovi terminati</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Tutti i lavori</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminati</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completati</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riusciti</translation>
    </message>
    <message>
        <source>Jobs shown</source>
        <translation>Lavori mostrati</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Filtra lavori</translation>
    </message>
    <message>
        <source>Only if fal does not have it: else it is paid twice.</source>
        <translation>Solo se fal non ce l’ha: altrimenti si paga due volte.</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Riprendi la coda</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 in corso, %2 in attesa</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, in pausa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No job fits the filter.</source>
        <translation>Nessun lavoro corrisponde al filtro.</translation>
    </message>
    <message>
        <source>What you generate appears here, with its progress, price and log.</source>
        <translation>Ciò che si genera compare qui, con avanzamento, prezzo e registro.</translation>
    </message>
    <message>
        <source>The queue is paused. What runs goes on.</source>
        <translation>La coda è in pausa. Ciò che è in corso continua.</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>La coda riprende.</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>it does not know the word “%1”</source>
        <translation>la parola «%1» è sconosciuta</translation>
    </message>
    <message>
        <source>The scenario “%1” is not a JSON list: %2.</source>
        <translation>Lo scenario «%1» non è un elenco JSON: %2.</translation>
    </message>
    <message>
        <source>Row %1 of the scenario “%2” is not good: %3.</source>
        <translation>La riga %1 dello scenario «%2» non è valida: %3.</translation>
    </message>
</context>
<context>
    <name>sandbox::Program</name>
    <message>
        <source>A fal-compatible service on this computer, for tests and demonstrations.</source>
        <translation>Un servizio compatibile con fal su questo computer, per prove e dimostrazioni.</translation>
    </message>
    <message>
        <source>Listen on this port; 0 takes any that is free.</source>
        <translation>Resta in ascolto su questa porta; 0 ne prende una libera qualsiasi.</translation>
    </message>
    <message>
        <source>Keep requests and files in this folder.</source>
        <translation>Conserva richieste e file in questa cartella.</translation>
    </message>
    <message>
        <source>Accept only this key.</source>
        <translation>Accetta solo questa chiave.</translation>
    </message>
    <message>
        <source>Time in the queue.</source>
        <translation>Tempo in coda.</translation>
    </message>
    <message>
        <source>Time in progress.</source>
        <translation>Tempo in corso.</translation>
    </message>
    <message>
        <source>Time before each live picture.</source>
        <translation>Tempo prima di ogni immagine live.</translation>
    </message>
    <message>
        <source>A table of what to do wrong.</source>
        <translation>Una tabella di ciò che deve andare storto.</translation>
    </message>
    <message>
        <source>Permissions that no key has, as “admin,assets:read”.</source>
        <translation>Permessi che nessuna chiave ha, come «admin,assets:read».</translation>
    </message>
    <message>
        <source>Ports and times are whole numbers.</source>
        <translation>Porte e tempi sono numeri interi.</translation>
    </message>
</context>
<context>
    <name>sandbox::Server</name>
    <message>
        <source>The sandbox cannot write to the folder “%1”.</source>
        <translation>La sandbox non può scrivere nella cartella «%1».</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1: %2.</source>
        <translation>La sandbox non può restare in ascolto sulla porta %1: %2.</translation>
    </message>
</context>
<context>
    <name>settings::AdvancedPage</name>
    <message>
        <source>The settings can be kept as a file and read again elsewhere. Keys and passwords are never in it.</source>
        <translation>Le impostazioni si possono salvare in un file e rileggere altrove. Chiavi e password non vi sono mai incluse.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Esporta impostazioni…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importa impostazioni…</translation>
    </message>
    <message>
        <source>Everything that Gesso remembers is in this folder: %1</source>
        <translation>Tutto ciò che Gesso ricorda è in questa cartella: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostra cartella</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Impostazioni (*.json)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Esporta impostazioni</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
    <message>
        <source>The settings are in the file.</source>
        <translation>Le impostazioni sono nel file.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Impossibile scrivere il file: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossibile leggere il file: %1</translation>
    </message>
    <message>
        <source>This file does not contain settings of Gesso.</source>
        <translation>Questo file non contiene impostazioni di Gesso.</translation>
    </message>
    <message>
        <source>The settings of the file are in use. Undo takes them back page by page.</source>
        <translation>Le impostazioni del file sono in uso. Annulla le ripristina pagina per pagina.</translation>
    </message>
</context>
<context>
    <name>settings::Form</name>
    <message>
        <source>Money</source>
        <translation>Denaro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Where jobs are made. In the sandbox on this computer nothing leaves it and nothing is charged.</source>
        <translation>Dove vengono eseguiti i lavori. Dalla sandbox su questo computer non esce nulla e nulla viene addebitato.</translation>
    </message>
    <message>
        <source>Sandbox on this computer, nothing is charged</source>
        <translation>Sandbox su questo computer, nessun addebito</translation>
    </message>
    <message>
        <source>fal</source>
        <translation>fal</translation>
    </message>
    <message>
        <source>A proxy or server</source>
        <translation>Un proxy o un server</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Begins with https://, or with http:// on this computer.</source>
        <translation>Inizia con https://, o con http:// su questo computer.</translation>
    </message>
    <message>
        <source>Ask before spending more than</source>
        <translation>Chiedi prima di spendere più di</translation>
    </message>
    <message>
        <source>A click on Generate that costs more is asked about first. 0 asks each time.</source>
        <translation>Se un clic su Genera costa di più, viene prima chiesta conferma. 0 chiede ogni volta.</translation>
    </message>
    <message>
        <source>Tell when a day costs more than</source>
        <translation>Avvisa quando un giorno costa più di</translation>
    </message>
    <message>
        <source>Jobs go on; a message says so once it is passed.</source>
        <translation>I lavori proseguono; un messaggio avvisa del superamento.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Spend at most, a day</source>
        <translation>Spesa massima al giorno</translation>
    </message>
    <message>
        <source>Jobs that would pass it wait in the queue. What is in flight counts with its estimate.</source>
        <translation>I lavori che la supererebbero attendono in coda. Quelli in corso contano con la loro stima.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>Spend at most, a month</source>
        <translation>Spesa massima al mese</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>Riposo dopo</translation>
    </message>
    <message>
        <source>The live connection closes when nobody draws for so long, and the next stroke opens it again. An open connection may cost money.</source>
        <translation>La connessione live si chiude se nessuno disegna per questo tempo, e il prossimo tratto la riapre. Una connessione aperta può costare.</translation>
    </message>
    <message>
        <source>Live drawing</source>
        <translation>Disegno live</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Pause after spending</source>
        <translation>Pausa dopo una spesa di</translation>
    </message>
    <message>
        <source>Live drawing pauses and asks each time that it has cost so much, as far as the price is known.</source>
        <translation>Il disegno live va in pausa e chiede conferma ogni volta che ha raggiunto questo costo, per quanto il prezzo è noto.</translation>
    </message>
    <message>
        <source>Notify when a job ends</source>
        <translation>Notifica quando un lavoro termina</translation>
    </message>
    <message>
        <source>With a picture of the result, while another window is in front. A batch is told once.</source>
        <translation>Con un’immagine del risultato, mentre è in primo piano un’altra finestra. Un gruppo viene notificato una volta sola.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Riproduci un suono</translation>
    </message>
    <message>
        <source>Two short tones, while another window is in front.</source>
        <translation>Due toni brevi, mentre è in primo piano un’altra finestra.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Sorveglia una cartella</translation>
    </message>
    <message>
        <source>Pictures, clips, sounds and texts in that folder join the library as copies, those that are there now and those that are saved there later. The folder itself is never changed.</source>
        <translation>Immagini, clip, audio e testi in quella cartella entrano nella libreria come copie, quelli già presenti e quelli salvati in seguito. La cartella non viene mai modificata.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Cartella sorvegliata</translation>
    </message>
    <message>
        <source>It may be on a drive that comes and goes.</source>
        <translation>Può trovarsi su un’unità non sempre collegata.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>An address like http://proxy.example.com:8080 or socks5://127.0.0.1:1080, without a password.</source>
        <translation>Un indirizzo come http://proxy.example.com:8080 o socks5://127.0.0.1:1080, senza password.</translation>
    </message>
    <message>
        <source>There are no certificates (PEM) in this file, or it cannot be read.</source>
        <translation>In questo file non ci sono certificati (PEM), oppure non si può leggere.</translation>
    </message>
    <message>
        <source>Way through the network</source>
        <translation>Proxy di rete</translation>
    </message>
    <message>
        <source>A network proxy of your company or your own. It sees where connections go, not what is said.</source>
        <translation>Un proxy di rete dell’azienda o personale. Vede dove vanno le connessioni, non che cosa si trasmette.</translation>
    </message>
    <message>
        <source>Proxy of the system</source>
        <translation>Proxy di sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Nessun proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Questo proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Indirizzo del proxy</translation>
    </message>
    <message>
        <source>Begins with http:// or socks5://.</source>
        <translation>Inizia con http:// o socks5://.</translation>
    </message>
    <message>
        <source>Certificates to trust besides</source>
        <translation>Altri certificati attendibili</translation>
    </message>
    <message>
        <source>A file in PEM form, for a gateway whose certificate was issued by your company.</source>
        <translation>Un file in formato PEM, per un gateway il cui certificato è stato emesso dall’azienda.</translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation>Lavori contemporanei</translation>
    </message>
    <message>
        <source>The others wait here, in the queue.</source>
        <translation>Gli altri attendono qui, in coda.</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>Quanti ne consente fal</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Icona nell’area di notifica</translation>
    </message>
    <message>
        <source>While jobs run or wait, closing the window leaves Gesso at work in the tray, where the desktop has one.</source>
        <translation>Se ci sono lavori in corso, alla chiusura della finestra Gesso continua a lavorare nell’area di notifica, se il desktop ne ha una.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Keep a detailed log</source>
        <translation>Registro dettagliato</translation>
    </message>
    <message>
        <source>For a while, to find out what goes wrong. The log is in the folder of the profile, without keys.</source>
        <translation>Per un po’, per scoprire che cosa non va. Il registro è nella cartella del profilo, senza chiavi.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>With less motion, animated pictures wait for Play.</source>
        <translation>Con meno movimento, le immagini animate aspettano «Riproduci».</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nome utente del proxy</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login.</source>
        <translation>Solo se il proxy richiede l’autenticazione.</translation>
    </message>
</context>
<context>
    <name>settings::LibraryMoving</name>
    <message>
        <source>Moving the library had been interrupted. It is whole, in %1.</source>
        <translation>Lo spostamento della libreria era stato interrotto. È completa, in %1.</translation>
    </message>
    <message>
        <source>The library is in %1 now, with everything.</source>
        <translation>La libreria ora è in %1, al completo.</translation>
    </message>
    <message>
        <source>The move was cancelled. The library is in %1, as before.</source>
        <translation>Lo spostamento è stato annullato. La libreria è in %1, come prima.</translation>
    </message>
</context>
<context>
    <name>settings::LibraryPart</name>
    <message>
        <source>Move the library…</source>
        <translation>Sposta la libreria…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Spostamento della libreria</translation>
    </message>
    <message>
        <source>Cancel moving the library</source>
        <translation>Annulla lo spostamento della libreria</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>La libreria è in %1</translation>
    </message>
    <message>
        <source>Cancelling: what was copied is taken back…</source>
        <translation>Annullamento: rimozione di ciò che è stato copiato…</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>Scegli una cartella per la libreria</translation>
    </message>
    <message>
        <source>Looking at what there is to move…</source>
        <translation>Esame di ciò che va spostato…</translation>
    </message>
    <message>
        <source>Move the library</source>
        <translation>Sposta la libreria</translation>
    </message>
    <message>
        <source>Move the library to %1?</source>
        <translation>Spostare la libreria in %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1.</source>
        <translation>
            <numerusform>%n file, %1.</numerusform>
            <numerusform>%n file, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied to the other disk first, and go from this one when all of them are there. You can go on working.</source>
        <translation>Tutto viene prima copiato sull’altro disco, e tolto da questo quando è tutto là. Si può continuare a lavorare.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Nel frattempo si può continuare a lavorare.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>Spostamento della libreria…</translation>
    </message>
    <message>
        <source>Tidying up the folder that the library was in…</source>
        <translation>Pulizia della cartella in cui era la libreria…</translation>
    </message>
    <message>
        <source>Moving file %L1 of %L2…</source>
        <translation>Spostamento del file %L1 di %L2…</translation>
    </message>
</context>
<context>
    <name>settings::PrivacyPage</name>
    <message>
        <source>Gesso talks to fal, or to the server that you chose, and to nobody else. It counts nothing, reports nothing and looks for no updates.</source>
        <translation>Gesso comunica con fal, o con il server scelto, e con nessun altro. Non conta nulla, non segnala nulla e non cerca aggiornamenti.</translation>
    </message>
    <message>
        <source>When you press Generate, the prompt, the settings and the input files of that job go to fal, which keeps them as its terms say. Live drawing sends your drawing while it is connected.</source>
        <translation>Quando si preme Genera, il prompt, le impostazioni e i file di input di quel lavoro vanno a fal, che li conserva secondo i propri termini. Il disegno live invia il disegno finché è connesso.</translation>
    </message>
    <message>
        <source>Your key goes to fal&apos;s own hosts only. It is in the system keyring, and in no file unless you chose the labelled one.</source>
        <translation>La chiave va solo agli host di fal. È nel portachiavi di sistema e in nessun file, a meno che non si sia scelto quello indicato come tale.</translation>
    </message>
    <message>
        <source>Results, their recipes, the queue and your drafts stay on this computer. The files of results contain their recipe; an export can leave it out.</source>
        <translation>I risultati, le loro ricette, la coda e le bozze restano su questo computer. I file dei risultati contengono la loro ricetta; un’esportazione può ometterla.</translation>
    </message>
    <message>
        <source>In the sandbox nothing leaves this computer.</source>
        <translation>Dalla sandbox non esce nulla da questo computer.</translation>
    </message>
</context>
<context>
    <name>settings::ProxyPart</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Solo fino alla chiusura di Gesso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Password del proxy</translation>
    </message>
    <message>
        <source>Save the password at the proxy</source>
        <translation>Salva la password del proxy</translation>
    </message>
    <message>
        <source>Test the way through the proxy</source>
        <translation>Verifica la connessione tramite il proxy</translation>
    </message>
    <message>
        <source>Remove the password at the proxy</source>
        <translation>Rimuovi la password del proxy</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvata</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Give the address of the proxy first.</source>
        <translation>Inserire prima l’indirizzo del proxy.</translation>
    </message>
    <message>
        <source>The system uses no proxy on the way to fal.</source>
        <translation>Il sistema non usa alcun proxy per raggiungere fal.</translation>
    </message>
    <message>
        <source>The password goes to the proxy %1 only, when it asks, and is kept in the system keyring.</source>
        <translation>La password viene inviata solo al proxy %1, quando la chiede, e conservata nel portachiavi di sistema.</translation>
    </message>
    <message>
        <source>The password that is kept belongs to %1 at %2, port %3. It is sent neither to another proxy nor with another name.</source>
        <translation>La password conservata è quella di %1 su %2, porta %3. Non viene inviata né a un altro proxy né con un altro nome.</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>Richiesta al portachiavi di sistema…</translation>
    </message>
    <message>
        <source>The password is in the system keyring. It goes to the proxy %1 only, when it asks.</source>
        <translation>La password è nel portachiavi di sistema. Viene inviata solo al proxy %1, quando la chiede.</translation>
    </message>
    <message>
        <source>The password is in a file that is not encrypted. It goes to the proxy %1 only, when it asks.</source>
        <translation>La password è in un file non cifrato. Viene inviata solo al proxy %1, quando la chiede.</translation>
    </message>
    <message>
        <source>The password is there until Gesso is closed. It goes to the proxy %1 only, when it asks.</source>
        <translation>La password resta fino alla chiusura di Gesso. Viene inviata solo al proxy %1, quando la chiede.</translation>
    </message>
    <message>
        <source>The password is being put away…</source>
        <translation>Salvataggio della password…</translation>
    </message>
    <message>
        <source>The password was not kept.</source>
        <translation>La password non è stata conservata.</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it knows your password.</source>
        <translation>%1 Al suo posto si può usare un file nel profilo, ma non è cifrato: chi lo legge conosce la password.</translation>
    </message>
    <message>
        <source>The way through the proxy is being tested…</source>
        <translation>Verifica della connessione tramite il proxy…</translation>
    </message>
</context>
<context>
    <name>settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Scegli una cartella da sorvegliare</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pagine delle impostazioni</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
</context>
<context>
    <name>settings::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <translation>Assegna</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Reimposta tutto</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nuova scorciatoia</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Scorciatoia</translation>
    </message>
    <message>
        <source>Take it away and assign</source>
        <translation>Rimuovi di là e assegna</translation>
    </message>
    <message>
        <source>Choose a row, then press the keys.</source>
        <translation>Scegliere una riga, poi premere i tasti.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>Questi tasti appartengono a «%1».</translation>
    </message>
</context>
<context>
    <name>shell::Connector</name>
    <message>
        <source>A server&apos;s address begins with https://, or with http:// on this computer.</source>
        <translation>L’indirizzo di un server inizia con https://, o con http:// su questo computer.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address without a name and a password: they would be written down.</source>
        <translation>Indica l’indirizzo del server senza nome né password: verrebbero salvati.</translation>
    </message>
</context>
<context>
    <name>shell::DropOverlay</name>
    <message>
        <source>Places to drop on</source>
        <translation>Punti di rilascio</translation>
    </message>
</context>
<context>
    <name>shell::DropRouter</name>
    <message>
        <source>Add to library</source>
        <translation>Aggiungi alla libreria</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Anima</translation>
    </message>
    <message>
        <source>Edit with words</source>
        <translation>Modifica a parole</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Trascrivi</translation>
    </message>
    <message>
        <source>Open as a job sheet</source>
        <translation>Apri come foglio di lavori</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it is %2, and this model takes none.</source>
        <translation>Impossibile usare %1 qui: è %2, e questo modello non ne accetta.</translation>
    </message>
</context>
<context>
    <name>shell::FirstRun</name>
    <message>
        <source>Welcome to Gesso</source>
        <translation>Benvenuti in Gesso</translation>
    </message>
    <message>
        <source>Make pictures, clips and sound with fal&apos;s models. How do you want to begin?</source>
        <translation>Creare immagini, clip e audio con i modelli di fal. Come si vuole iniziare?</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Prova subito</translation>
    </message>
    <message>
        <source>A sandbox on this computer: no account, no network, no cost.</source>
        <translation>Una sandbox su questo computer: nessun account, nessuna rete, nessun costo.</translation>
    </message>
    <message>
        <source>Use the key in FAL_KEY</source>
        <translation>Usa la chiave in FAL_KEY</translation>
    </message>
    <message>
        <source>A key was found in the environment of this program.</source>
        <translation>È stata trovata una chiave nell’ambiente di questo programma.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Indirizzo del proxy</translation>
    </message>
    <message>
        <source>https://proxy.example.com</source>
        <translation>https://proxy.example.com</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Connect through a proxy that speaks for fal, such as your company&apos;s gateway.</source>
        <translation>Connettersi tramite un proxy che fa le veci di fal, come il gateway dell’azienda.</translation>
    </message>
</context>
<context>
    <name>shell::Instance</name>
    <message>
        <source>Gesso is open already with this profile. Close it first, or choose another folder with --profile: it cannot work with two servers at the same time.</source>
        <translation>Gesso è già aperto con questo profilo. Prima chiuderlo o scegliere un’altra cartella con --profile: non può lavorare con due server insieme.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, on the computer “%1”. Close it there, or choose another folder with --profile.</source>
        <translation>Gesso è già aperto con questo profilo sul computer «%1». Chiuderlo lì o scegliere un’altra cartella con --profile.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, by the user “%1”. Choose another folder with --profile.</source>
        <translation>Gesso è già aperto con questo profilo dall’utente «%1». Scegliere un’altra cartella con --profile.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, but does not answer. Close it first, or choose another folder with --profile.</source>
        <translation>Gesso è già aperto con questo profilo, ma non risponde. Prima chiuderlo o scegliere un’altra cartella con --profile.</translation>
    </message>
</context>
<context>
    <name>shell::Links</name>
    <message>
        <source>This link is not one that Gesso follows.</source>
        <translation>Gesso non segue questo tipo di link.</translation>
    </message>
    <message>
        <source>This link is not followed: it would put a file of this computer into the form.</source>
        <translation>Questo link non viene seguito: metterebbe nel modulo un file di questo computer.</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Choose a model first: its fields are what can vary.</source>
        <translation>Scegliere prima un modello: sono i suoi campi a poter variare.</translation>
    </message>
    <message>
        <source>fal needs a key before it can generate anything.</source>
        <translation>fal richiede una chiave prima di poter generare qualcosa.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Apri impostazioni</translation>
    </message>
    <message>
        <source>Generate now</source>
        <translation>Genera ora</translation>
    </message>
    <message>
        <source>%1 last frame.png</source>
        <translation>%1 ultimo fotogramma.png</translation>
    </message>
    <message>
        <source>The last frame could not be written to %1.</source>
        <translation>Impossibile scrivere l’ultimo fotogramma in %1.</translation>
    </message>
    <message>
        <source>The form has what it takes of the settings of %1.</source>
        <translation>Il modulo ha preso ciò che accetta delle impostazioni di %1.</translation>
    </message>
    <message>
        <source>This model takes no seed.</source>
        <translation>Questo modello non accetta un seed.</translation>
    </message>
    <message>
        <source>The form has the seed %1.</source>
        <translation>Il modulo ha il seed %1.</translation>
    </message>
    <message>
        <source>No model for this is known here yet. Choose one on the Models page.</source>
        <translation>Qui non è ancora noto alcun modello adatto. Sceglierne uno nella pagina Modelli.</translation>
    </message>
    <message>
        <source>%1: the form begins with %2.</source>
        <translation>%1: il modulo inizia con %2.</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>non nella libreria</translation>
    </message>
    <message>
        <source>Nobody knows how this was made.</source>
        <translation>Nessuno sa come è stato creato.</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>what, price</comment>
        <translation>%1, circa %2</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1, prezzo sconosciuto</translation>
    </message>
    <message>
        <source>This alone</source>
        <translation>Solo questo</translation>
    </message>
    <message numerus="yes">
        <source>With what was made of it: %n jobs</source>
        <translation>
            <numerusform>Con ciò che ne è derivato: %n lavoro</numerusform>
            <numerusform>Con ciò che ne è derivato: %n lavori</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Make “%1” again, with a new seed?</source>
        <translation>Creare di nuovo «%1», con un nuovo seed?</translation>
    </message>
    <message>
        <source>%1 is in the library now.</source>
        <translation>%1 ora è nella libreria.</translation>
    </message>
    <message>
        <source>The frame could not be put into the form.</source>
        <translation>Impossibile inserire il fotogramma nel modulo.</translation>
    </message>
    <message>
        <source>The form has the frame as “%1”.</source>
        <translation>Il modulo ha il fotogramma come «%1».</translation>
    </message>
    <message>
        <source>What this is shows after the drop.</source>
        <translation>Che cosa sia si vede dopo il rilascio.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n files where you want them.</source>
        <translation>
            <numerusform>Rilasciare %n file nel punto desiderato.</numerusform>
            <numerusform>Rilasciare %n file nel punto desiderato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it where you want it.</source>
        <translation>Rilasciare nel punto desiderato.</translation>
    </message>
    <message>
        <source>Drop %1 where you want it.</source>
        <translation>Rilasciare %1 nel punto desiderato.</translation>
    </message>
    <message>
        <source>This model takes no picture. Save the picture as a file first, or choose another model.</source>
        <translation>Questo modello non accetta immagini. Salvare prima l’immagine come file o scegliere un altro modello.</translation>
    </message>
    <message>
        <source>This model takes no text.</source>
        <translation>Questo modello non accetta testo.</translation>
    </message>
    <message>
        <source>%1 was made with Gesso.</source>
        <translation>%1 è stato creato con Gesso.</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>Ripristina impostazioni</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Usa come input</translation>
    </message>
    <message>
        <source>The result is on the clipboard: as a file and with its recipe.</source>
        <translation>Il risultato è negli appunti: come file e con la sua ricetta.</translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>%n risultato è negli appunti.</numerusform>
            <numerusform>%n risultati sono negli appunti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>The library shows the clip by this frame now.</source>
        <translation>La libreria ora mostra la clip con questo fotogramma.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nuova raccolta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>It is in that collection already.</source>
        <translation>È già in quella raccolta.</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>1 elemento aggiunto alla raccolta.</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>1 elemento spostato nel cestino.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>1 file of the watched folder is in the library now.</source>
        <translation>1 file della cartella sorvegliata ora è nella libreria.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the watched folder are in the library now.</source>
        <translation>
            <numerusform>%n file della cartella sorvegliata ora è nella libreria.</numerusform>
            <numerusform>%n file della cartella sorvegliata ora sono nella libreria.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the watched folder was left out: %2</source>
        <translation>%1 nella cartella sorvegliata è stato escluso: %2</translation>
    </message>
    <message>
        <source>The folder needs its whole path, from the root on.</source>
        <translation>La cartella richiede il percorso completo, a partire dalla radice.</translation>
    </message>
    <message>
        <source>The library is in this folder, or the folder in the library. Choose another one.</source>
        <translation>La libreria è in questa cartella, o la cartella è nella libreria. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The frame is in the library now.</source>
        <translation>Il fotogramma ora è nella libreria.</translation>
    </message>
    <message>
        <source>The recording is in the library now.</source>
        <translation>La registrazione ora è nella libreria.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Apri file…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Apri file</translation>
    </message>
    <message>
        <source>Open &amp;job sheet…</source>
        <translation>Apri foglio di &amp;lavori…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>Show library &amp;folder</source>
        <translation>&amp;Mostra cartella della libreria</translation>
    </message>
    <message>
        <source>Read the library folder a&amp;gain</source>
        <translation>&amp;Rileggi la cartella della libreria</translation>
    </message>
    <message>
        <source>The files of the library are being read.</source>
        <translation>Lettura dei file della libreria in corso.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>Scegli &amp;modello…</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Genera</translation>
    </message>
    <message>
        <source>Generate &amp;next, before what waits</source>
        <translation>Genera &amp;prima di ciò che attende</translation>
    </message>
    <message>
        <source>Plan a s&amp;weep…</source>
        <translation>Pianifica una &amp;serie…</translation>
    </message>
    <message>
        <source>&amp;Copy the result</source>
        <translation>&amp;Copia il risultato</translation>
    </message>
    <message>
        <source>&amp;Paste settings or code</source>
        <translation>&amp;Incolla impostazioni o codice</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crea</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Li&amp;breria</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelli</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Ispettore</translation>
    </message>
    <message>
        <source>Re&amp;quest as code</source>
        <translation>Ric&amp;hiesta come codice</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Reimposta disposizione</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Schermo in&amp;tero</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Coda</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>&amp;Annulla lavoro</translation>
    </message>
    <message>
        <source>&amp;Retry job</source>
        <translation>&amp;Riprova lavoro</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>Rimuovi &amp;terminati</translation>
    </message>
    <message>
        <source>&amp;Spending…</source>
        <translation>&amp;Spese…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Scorciatoie</translation>
    </message>
    <message>
        <source>&amp;About Gesso</source>
        <translation>&amp;Informazioni su Gesso</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>You made exactly this already, on %1. It is in the library and costs nothing.</source>
        <translation>Esattamente questo è già stato creato, il %1. È nella libreria e non costa nulla.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Genera di nuovo</translation>
    </message>
    <message>
        <source>Co&amp;mpare images…</source>
        <translation>Con&amp;fronta immagini…</translation>
    </message>
    <message>
        <source>Choose two to four images to compare them.</source>
        <translation>Scegliere da due a quattro immagini da confrontare.</translation>
    </message>
    <message>
        <source>Gesso</source>
        <translation>Gesso</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, dusk, long lens, shallow depth of field</source>
        <translation>una volpe che dorme nella neve fresca, crepuscolo, teleobiettivo, scarsa profondità di campo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>The job in the queue has the new settings.</source>
        <translation>Il lavoro in coda ha le nuove impostazioni.</translation>
    </message>
    <message>
        <source>“Generate” puts the settings of the form into the job that waits.</source>
        <translation>«Genera» mette le impostazioni del modulo nel lavoro in attesa.</translation>
    </message>
    <message>
        <source>Leave the job as it is</source>
        <translation>Lascia il lavoro com’è</translation>
    </message>
    <message>
        <source>Waits in the queue here…</source>
        <translation>In attesa nella coda locale…</translation>
    </message>
    <message>
        <source>Uploading the input…</source>
        <translation>Caricamento dell’input…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>In attesa del proprio turno…</translation>
    </message>
    <message>
        <source>Fetching the result…</source>
        <translation>Recupero del risultato…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In corso…</translation>
    </message>
    <message>
        <source>This job was cancelled.</source>
        <translation>Questo lavoro è stato annullato.</translation>
    </message>
    <message>
        <source>This job did not end well.</source>
        <translation>Questo lavoro non è andato a buon fine.</translation>
    </message>
    <message>
        <source>Jobs are on their way. They are kept and go on when Gesso is started again.</source>
        <translation>Ci sono lavori in corso. Vengono conservati e proseguono al prossimo avvio di Gesso.</translation>
    </message>
    <message>
        <source>Close Gesso</source>
        <translation>Chiudi Gesso</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>What this link leads to is not in the library.</source>
        <translation>Ciò a cui porta questo link non è nella libreria.</translation>
    </message>
    <message>
        <source>The form does not take all that the link brings. Left out: %1.</source>
        <translation>Il modulo non accetta tutto ciò che porta il link. Esclusi: %1.</translation>
    </message>
    <message>
        <source>A link filled in the form. Nothing is sent before you generate.</source>
        <translation>Un link ha compilato il modulo. Nulla viene inviato prima di generare.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Apri re&amp;centi</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>&amp;Tutti i comandi…</translation>
    </message>
    <message>
        <source>A short &amp;tour</source>
        <translation>&amp;Breve tour</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novità</translation>
    </message>
    <message>
        <source>The model makes the result. Choose any of fal&apos;s with a few letters of its name: Ctrl+K.</source>
        <translation>Il modello crea il risultato. Sceglierne uno qualsiasi di fal con poche lettere del suo nome: Ctrl+K.</translation>
    </message>
    <message>
        <source>What this model takes. Say what you want to see; F1 explains every field.</source>
        <translation>Ciò che questo modello accetta. Descrivere ciò che si vuole vedere; F1 spiega ogni campo.</translation>
    </message>
    <message>
        <source>Says what it costs before anything is sent: Ctrl+Enter.</source>
        <translation>Indica il costo prima che venga inviato qualcosa: Ctrl+Invio.</translation>
    </message>
    <message>
        <source>Every job, with its log. Jobs go on when the window is closed, and nothing is paid twice.</source>
        <translation>Ogni lavoro, con il suo registro. I lavori proseguono quando la finestra è chiusa, e nulla si paga due volte.</translation>
    </message>
    <message>
        <source>Draw live, find everything that you made in the library, read about the models. Ctrl+Shift+P finds every command.</source>
        <translation>Disegnare live, trovare nella libreria tutto ciò che si è creato, leggere dei modelli. Ctrl+Maiusc+P trova ogni comando.</translation>
    </message>
    <message>
        <source>a lighthouse on a cliff, ink and watercolour</source>
        <translation>un faro su una scogliera, inchiostro e acquerello</translation>
    </message>
    <message>
        <source>waves roll onto a black beach, seen from above</source>
        <translation>onde che si infrangono su una spiaggia nera, viste dall’alto</translation>
    </message>
    <message>
        <source>rain on a tin roof, distant thunder</source>
        <translation>pioggia su un tetto di lamiera, tuono lontano</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Un comando o i suoi tasti</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Tutti i comandi</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Che cosa si vuole fare?</translation>
    </message>
    <message>
        <source>Account and keys</source>
        <translation>Account e chiavi</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copia &amp;rapporto</translation>
    </message>
    <message>
        <source>The report is on the clipboard: versions, settings and the last problems. There are no keys in it.</source>
        <translation>Il rapporto è negli appunti: versioni, impostazioni e ultimi problemi. Non contiene chiavi.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostra rapporto</translation>
    </message>
    <message>
        <source>Gesso ended unexpectedly and is here again. Jobs that were on their way go on, and nothing is paid twice.</source>
        <translation>Gesso si è chiuso inaspettatamente ed è di nuovo qui. I lavori in corso proseguono e nulla viene pagato due volte.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <source>Safe mode: last time&apos;s window and jobs are left alone, and what you set here is forgotten at the end.</source>
        <translation>Modalità provvisoria: la finestra e i lavori dell’ultima volta restano intatti, e ciò che si imposta qui viene dimenticato alla fine.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Avvia normalmente</translation>
    </message>
    <message>
        <source>A recording that was cut off when Gesso ended is in the library now.</source>
        <translation>Una registrazione interrotta dalla chiusura di Gesso è ora nella libreria.</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Modalità provvisoria</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Choose what to export first.</source>
        <translation>Scegli prima che cosa esportare.</translation>
    </message>
    <message>
        <source>Only one file fits here: %1 was taken.</source>
        <translation>Qui ci sta un solo file: è stato preso %1.</translation>
    </message>
    <message>
        <source>Files are being exported. Closing Gesso stops this; what is already written stays.</source>
        <translation>È in corso l’esportazione di file. Chiudere Gesso la interrompe; ciò che è già scritto resta.</translation>
    </message>
</context>
<context>
    <name>shell::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Chiudi messaggio</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
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
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>shell::RecentFiles</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Ancora nessun file aperto</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Cancella questo elenco</translation>
    </message>
</context>
<context>
    <name>shell::SaveText</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Impossibile scrivere %1. Scegliere un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Sandbox, nothing is charged</source>
        <translation>Sandbox, nessun addebito</translation>
    </message>
    <message>
        <source>Connected to fal</source>
        <translation>Connesso a fal</translation>
    </message>
    <message>
        <source>Connected through %1</source>
        <translation>Connesso tramite %1</translation>
    </message>
    <message>
        <source>fal, no key yet: nothing can be generated</source>
        <translation>fal, ancora nessuna chiave: non si può generare nulla</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Nessun lavoro in corso</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 in corso, %2 in attesa</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>money that was spent</comment>
        <translation>Oggi %1</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Spent today, and reserved for jobs that run or wait. Opens what was spent and for what.</source>
        <translation>Speso oggi e riservato per i lavori in corso. Apre ciò che è stato speso e per cosa.</translation>
    </message>
    <message>
        <source>Files in the library: %1 · %2</source>
        <extracomment>%1 is a number, %2 an amount like &quot;3.1 GB&quot;</extracomment>
        <translation>File nella libreria: %1 · %2</translation>
    </message>
</context>
<context>
    <name>shell::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>Breve tour</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which step of how many</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>&amp;Open Gesso</source>
        <translation>&amp;Apri Gesso</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Nessun lavoro in corso</translation>
    </message>
    <message>
        <source>%L1 running, %L2 waiting</source>
        <translation>%L1 in corso, %L2 in attesa</translation>
    </message>
</context>
<context>
    <name>spending::DayChart</name>
    <message>
        <source>Spending by day</source>
        <translation>Spese per giorno</translation>
    </message>
    <message>
        <source>Left and right go from bar to bar. The same figures are in the table “By day”.</source>
        <translation>Le frecce sinistra e destra vanno di barra in barra. Le stesse cifre sono nella tabella «Per giorno».</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>Da %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 estimated, %4 reserved; jobs: %5</source>
        <translation>%1: %2 addebitati, %3 stimati, %4 riservati; lavori: %5</translation>
    </message>
    <message>
        <source>Budget of a day</source>
        <translation>Budget giornaliero</translation>
    </message>
</context>
<context>
    <name>spending::SpendingDialog</name>
    <message>
        <source>Spending</source>
        <translation>Spese</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Da … a …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Esporta CSV…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Addebitato</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Stimato</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Riservato</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>Secondo fal</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per giorno</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Per modello</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Per progetto</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Per lavoro</translation>
    </message>
    <message>
        <source>Asking fal what it charged…</source>
        <translation>Richiesta a fal degli addebiti…</translation>
    </message>
    <message>
        <source>fal knows of more requests than could be asked for.</source>
        <translation>fal conosce più richieste di quante se ne potessero chiedere.</translation>
    </message>
    <message>
        <source>fal did not say what it charged: %1</source>
        <translation>fal non ha detto quanto ha addebitato: %1</translation>
    </message>
    <message>
        <source>Credits left at fal: %1.</source>
        <translation>Credito rimasto su fal: %1.</translation>
    </message>
    <message>
        <source>Today %1 of %2 are spent or reserved.</source>
        <translation>Oggi sono spesi o riservati %1 di %2.</translation>
    </message>
    <message>
        <source>The budget of this month is %1.</source>
        <translation>Il budget di questo mese è %1.</translation>
    </message>
    <message>
        <source>This is the sandbox: nothing is charged. The figures are what fal would charge.</source>
        <translation>Questa è la sandbox: nessun addebito. Le cifre sono ciò che fal addebiterebbe.</translation>
    </message>
    <message>
        <source>Jobs without a known price: %1.</source>
        <translation>Lavori senza un prezzo noto: %1.</translation>
    </message>
    <message>
        <source>Other programs with this account cost %1 in this period.</source>
        <translation>Altri programmi con questo account sono costati %1 in questo periodo.</translation>
    </message>
    <message>
        <source>Export the spending</source>
        <translation>Esporta le spese</translation>
    </message>
    <message>
        <source>The admin key in the settings is an ordinary one: fal does not tell it what it charged. Test it under Settings, Account and keys.</source>
        <translation>La chiave di amministrazione indicata è una chiave ordinaria: fal non le dice quanto ha addebitato. Verificarla nelle impostazioni, in «Account e chiavi».</translation>
    </message>
    <message>
        <source>The admin key could not be used: %1</source>
        <translation>Impossibile usare la chiave di amministrazione: %1</translation>
    </message>
    <message>
        <source>The balance and what fal itself charged are told to an admin key only; yours is an ordinary one, which is safer. The figures here are what fal counted, times its prices. To see fal&apos;s own, make an admin key at fal and add it under Settings, Account and keys, marked as an admin key.</source>
        <translation>Il credito e gli addebiti effettivi di fal sono accessibili solo con una chiave di amministrazione; quella in uso è una chiave ordinaria, il che è più sicuro. Le cifre qui sono le quantità contate da fal, moltiplicate per i suoi prezzi. Per vedere quelle di fal, creare su fal una chiave di amministrazione e aggiungerla nelle impostazioni, in «Account e chiavi», contrassegnata come chiave di amministrazione.</translation>
    </message>
</context>
<context>
    <name>spending::SpendingModel</name>
    <message>
        <source>No project</source>
        <translation>Nessun progetto</translation>
    </message>
    <message>
        <source>What fal counted, times the price.</source>
        <translation>Ciò che fal ha contato, per il prezzo.</translation>
    </message>
    <message>
        <source>Jobs that are complete, of which fal did not tell what it counted.</source>
        <translation>Lavori completati dei quali fal non ha comunicato il conteggio.</translation>
    </message>
    <message>
        <source>Jobs on their way, and those of which nobody knows yet whether fal took them.</source>
        <translation>Lavori in corso, e quelli di cui nessuno sa ancora se fal li abbia presi.</translation>
    </message>
    <message>
        <source>What fal&apos;s own account of these requests says.</source>
        <translation>Ciò che fal stesso dice di queste richieste.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Lavori</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Addebitato</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Stimato</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Riservato</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>Secondo fal</translation>
    </message>
</context>
<context>
    <name>studio::Axis</name>
    <message numerus="yes">
        <source>This makes more than %n values. Choose a larger step.</source>
        <translation>
            <numerusform>Ne risulta più di %n valore. Scegliere un passo più grande.</numerusform>
            <numerusform>Ne risultano più di %n valori. Scegliere un passo più grande.</numerusform>
        </translation>
    </message>
    <message>
        <source>A range of whole numbers is written as 20..40 step 5.</source>
        <translation>Un intervallo di numeri interi si scrive 20..40 step 5.</translation>
    </message>
    <message>
        <source>The step of a range is not 0.</source>
        <translation>Il passo di un intervallo non è 0.</translation>
    </message>
    <message>
        <source>A range needs a step, such as 0.5..1 step 0.25.</source>
        <translation>Un intervallo richiede un passo, come 0.5..1 step 0.25.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il file %1 non esiste.</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a word in a field</comment>
        <translation>«%1» in %2</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>Scrivere almeno un valore.</translation>
    </message>
</context>
<context>
    <name>studio::Code</name>
    <message>
        <source>There is no request in this text. Paste JSON, a cURL command, Python, JavaScript or C++ that calls a model.</source>
        <translation>In questo testo non c’è alcuna richiesta. Incollare JSON, un comando cURL, Python, JavaScript o C++ che chiami un modello.</translation>
    </message>
    <message>
        <source>This command reads its request from the file %1, which is not part of the text.</source>
        <translation>Questo comando legge la richiesta dal file %1, che non fa parte del testo.</translation>
    </message>
    <message>
        <source>This text is too long to look for a request in it.</source>
        <translation>Questo testo è troppo lungo per cercarvi una richiesta.</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>In questo testo non c’è alcuna richiesta.</translation>
    </message>
    <message>
        <source>The values in this text are nested too deeply.</source>
        <translation>I valori in questo testo sono annidati troppo in profondità.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a list.</source>
        <translation>Il testo finisce a metà di un elenco.</translation>
    </message>
    <message>
        <source>A list in this text has a stray “%1”.</source>
        <translation>Un elenco in questo testo ha un «%1» fuori posto.</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>Il testo finisce a metà della richiesta.</translation>
    </message>
    <message>
        <source>The request in this text has a stray “%1”.</source>
        <translation>La richiesta in questo testo ha un «%1» fuori posto.</translation>
    </message>
    <message>
        <source>%1 is a file of this computer: put the address of its upload there first.</source>
        <translation>%1 è un file di questo computer: mettervi prima l’indirizzo del suo caricamento.</translation>
    </message>
    <message>
        <source>The key is read from FAL_KEY.</source>
        <translation>La chiave viene letta da FAL_KEY.</translation>
    </message>
    <message>
        <source>JSON.rawJSON keeps large numbers exact; Node.js has it since version 21.</source>
        <translation>JSON.rawJSON mantiene esatti i numeri grandi; Node.js lo ha dalla versione 21.</translation>
    </message>
</context>
<context>
    <name>studio::Collections</name>
    <message>
        <source>A collection needs a name.</source>
        <translation>Una raccolta richiede un nome.</translation>
    </message>
    <message>
        <source>There is a collection of that name already: %1.</source>
        <translation>Esiste già una raccolta con questo nome: %1.</translation>
    </message>
</context>
<context>
    <name>studio::Database</name>
    <message>
        <source>The database of Gesso is in use by another program.</source>
        <translation>Il database di Gesso è usato da un altro programma.</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be written: the folder or the file is read-only.</source>
        <translation>Impossibile scrivere il database di Gesso: la cartella o il file è di sola lettura.</translation>
    </message>
    <message>
        <source>The disk is full: the database of Gesso cannot be written.</source>
        <translation>Il disco è pieno: impossibile scrivere il database di Gesso.</translation>
    </message>
    <message>
        <source>The disk reported an error while the database of Gesso was used.</source>
        <translation>Il disco ha segnalato un errore durante l’uso del database di Gesso.</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be opened: its folder cannot be read or written.</source>
        <translation>Impossibile aprire il database di Gesso: la sua cartella non si può leggere o scrivere.</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged.</source>
        <translation>Il database di Gesso è danneggiato.</translation>
    </message>
    <message>
        <source>The database of Gesso reported: %1</source>
        <translation>Il database di Gesso ha segnalato: %1</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged and cannot be moved aside: its folder is read-only.</source>
        <translation>Il database di Gesso è danneggiato e non si può mettere da parte: la sua cartella è di sola lettura.</translation>
    </message>
    <message>
        <source>This profile was used by a newer version of Gesso (its database has version %1, this program knows %2). Start the newer program, or choose another profile folder.</source>
        <translation>Questo profilo è stato usato da una versione più recente di Gesso (il suo database ha la versione %1, questo programma conosce la %2). Avviare il programma più recente o scegliere un’altra cartella di profilo.</translation>
    </message>
</context>
<context>
    <name>studio::Export</name>
    <message>
        <source>The contact sheet was cancelled.</source>
        <translation>Il provino a contatto è stato annullato.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Provino a contatto</translation>
    </message>
    <message>
        <source>Contact sheet %1</source>
        <translation>Provino a contatto %1</translation>
    </message>
    <message>
        <source>A contact sheet needs the window system&apos;s letters.</source>
        <translation>Un provino a contatto richiede i caratteri del sistema a finestre.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Impossibile creare o scrivere la cartella %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is the original in the library and is not overwritten.</source>
        <translation>%1 è l’originale nella libreria e non viene sovrascritto.</translation>
    </message>
    <message>
        <source>%1 cannot be overwritten.</source>
        <translation>Impossibile sovrascrivere %1.</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more.</source>
        <translation>%1 non è più nella cartella della libreria.</translation>
    </message>
</context>
<context>
    <name>studio::FieldProblem</name>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Inserire un numero maggiore di %1.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Inserire un numero di almeno %1.</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>Inserire un numero minore di %1.</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>Inserire un numero di al massimo %1.</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>Inserire un multiplo di %1.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>Inserire almeno %n carattere.</numerusform>
            <numerusform>Inserire almeno %n caratteri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>Inserire al massimo %n carattere.</numerusform>
            <numerusform>Inserire al massimo %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>Inserire un testo della forma %1.</translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>Aggiungere almeno %n voce.</numerusform>
            <numerusform>Aggiungere almeno %n voci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Tenere al massimo %n voce.</numerusform>
            <numerusform>Tenere al massimo %n voci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Scegliere uno tra: %1.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The image is too small: it needs at least %1 pixels.</source>
        <translation>L’immagine è troppo piccola: servono almeno %1 pixel.</translation>
    </message>
    <message>
        <source>The image is too large: it may have at most %1 pixels.</source>
        <translation>L’immagine è troppo grande: può avere al massimo %1 pixel.</translation>
    </message>
    <message>
        <source>The model does not read this kind of image. It reads: %1.</source>
        <translation>Il modello non legge questo tipo di immagine. Legge: %1.</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds.</source>
        <translation>L’audio è troppo lungo: al massimo %1 secondi.</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds, and it has %2.</source>
        <translation>L’audio è troppo lungo: al massimo %1 secondi, e ne ha %2.</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds.</source>
        <translation>L’audio è troppo corto: almeno %1 secondi.</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds, and it has %2.</source>
        <translation>L’audio è troppo corto: almeno %1 secondi, e ne ha %2.</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds.</source>
        <translation>Il video è troppo lungo: al massimo %1 secondi.</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds, and it has %2.</source>
        <translation>Il video è troppo lungo: al massimo %1 secondi, e ne ha %2.</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds.</source>
        <translation>Il video è troppo corto: almeno %1 secondi.</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds, and it has %2.</source>
        <translation>Il video è troppo corto: almeno %1 secondi, e ne ha %2.</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound. It reads: %1.</source>
        <translation>Il modello non legge questo tipo di audio. Legge: %1.</translation>
    </message>
    <message>
        <source>The model does not read this kind of video. It reads: %1.</source>
        <translation>Il modello non legge questo tipo di video. Legge: %1.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1.</source>
        <translation>Il file è troppo grande: al massimo %1.</translation>
    </message>
    <message>
        <source>The archive cannot be used. Pack files of these kinds: %1.</source>
        <translation>Impossibile usare l’archivio. Inserirvi file di questi tipi: %1.</translation>
    </message>
    <message>
        <source>The archive needs at least %1 files; it has %2.</source>
        <translation>L’archivio richiede almeno %1 file; ne ha %2.</translation>
    </message>
    <message>
        <source>The archive may hold at most %1 files; it has %2.</source>
        <translation>L’archivio può contenere al massimo %1 file; ne ha %2.</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>Il modello ha avuto un errore su fal. Riprovare o scegliere un altro modello.</translation>
    </message>
    <message>
        <source>The model took too long. Try again, or ask for less.</source>
        <translation>Il modello ha impiegato troppo tempo. Riprovare o chiedere di meno.</translation>
    </message>
    <message>
        <source>A service that the model uses failed. Try again later.</source>
        <translation>Un servizio usato dal modello ha avuto un errore. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>A service that the model uses cannot be reached. Try again later.</source>
        <translation>Un servizio usato dal modello non è raggiungibile. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>A content check refused this. Change it and try again.</source>
        <translation>Un controllo dei contenuti l’ha rifiutato. Modificarlo e riprovare.</translation>
    </message>
    <message>
        <source>The model made nothing from this. Change the prompt, or try again.</source>
        <translation>Il modello non ne ha ricavato nulla. Cambiare il prompt o riprovare.</translation>
    </message>
    <message>
        <source>The image is too small.</source>
        <translation>L’immagine è troppo piccola.</translation>
    </message>
    <message>
        <source>The image is too large.</source>
        <translation>L’immagine è troppo grande.</translation>
    </message>
    <message>
        <source>The model cannot read this image. Choose another file.</source>
        <translation>Il modello non può leggere questa immagine. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>The model cannot fetch the file from its address.</source>
        <translation>Il modello non può prelevare il file dal suo indirizzo.</translation>
    </message>
    <message>
        <source>No face was found. Choose an image that shows one clearly.</source>
        <translation>Nessun volto trovato. Scegliere un’immagine che ne mostri uno chiaramente.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Il file è troppo grande.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>Impossibile usare l’archivio.</translation>
    </message>
    <message>
        <source>The model does not support this setting.</source>
        <translation>Il modello non supporta questa impostazione.</translation>
    </message>
    <message>
        <source>The model does not read this kind of image.</source>
        <translation>Il modello non legge questo tipo di immagine.</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound.</source>
        <translation>Il modello non legge questo tipo di audio.</translation>
    </message>
    <message>
        <source>The model does not read this kind of video.</source>
        <translation>Il modello non legge questo tipo di video.</translation>
    </message>
    <message>
        <source>The model needs this field.</source>
        <translation>Il modello richiede questo campo.</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Inserire un testo.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Inserire un numero intero.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Inserire un numero.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Scegliere sì o no.</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>Aggiungere le voci una per una.</translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>Compilare questo gruppo di impostazioni.</translation>
    </message>
    <message>
        <source>The model does not know this field. Leave it out.</source>
        <translation>Il modello non conosce questo campo. Ometterlo.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https.</source>
        <translation>Inserire un indirizzo che inizia con https.</translation>
    </message>
    <message>
        <source>The model does not take this value.</source>
        <translation>Il modello non accetta questo valore.</translation>
    </message>
</context>
<context>
    <name>studio::Filing</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Impossibile creare o scrivere la cartella %1.</translation>
    </message>
    <message>
        <source>A downloaded file vanished before it could be filed.</source>
        <translation>Un file scaricato è sparito prima di poter essere archiviato.</translation>
    </message>
</context>
<context>
    <name>studio::Foreign</name>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Campionatore</translation>
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
        <translation>Il disco è pieno, quindi i nuovi fotogrammi non si possono riguardare.</translation>
    </message>
    <message>
        <source>The folder %1 for looking back cannot be written to.</source>
        <translation>Impossibile scrivere nella cartella %1 per riguardare.</translation>
    </message>
    <message>
        <source>This frame is too old and not there any more.</source>
        <translation>Questo fotogramma è troppo vecchio e non c’è più.</translation>
    </message>
    <message>
        <source>A frame is too large to be looked back at.</source>
        <translation>Un fotogramma è troppo grande per essere riguardato.</translation>
    </message>
    <message>
        <source>This frame was damaged on the disk.</source>
        <translation>Questo fotogramma si è danneggiato sul disco.</translation>
    </message>
</context>
<context>
    <name>studio::FromText</name>
    <message>
        <source>“%1” is not a whole number, but %2 takes one.</source>
        <translation>«%1» non è un numero intero, ma %2 ne richiede uno.</translation>
    </message>
    <message>
        <source>“%1” is not a number, but %2 takes one.</source>
        <translation>«%1» non è un numero, ma %2 ne richiede uno.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, but %2 takes one of them.</source>
        <translation>«%1» non è né true né false, ma %2 richiede uno dei due.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes: %3.</source>
        <translation>%1 non accetta «%2». Accetta: %3.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes a size such as 1024x768, or: %3.</source>
        <translation>%1 non accetta «%2». Accetta una dimensione come 1024x768, oppure: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of at most 64 bits, but %2 takes one.</source>
        <translation>«%1» non è un numero intero di al massimo 64 bit, ma %2 ne richiede uno.</translation>
    </message>
    <message>
        <source>%1 takes a JSON object such as {&quot;key&quot;: 1}.</source>
        <translation>%1 richiede un oggetto JSON come {&quot;key&quot;: 1}.</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [1, 2].</source>
        <translation>%1 richiede un elenco JSON come [1, 2].</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [{&quot;key&quot;: 1}].</source>
        <translation>%1 richiede un elenco JSON come [{&quot;key&quot;: 1}].</translation>
    </message>
    <message>
        <source>“%1” is no color such as #ff8800, but %2 takes one.</source>
        <translation>«%1» non è un colore come #ff8800, ma %2 ne richiede uno.</translation>
    </message>
</context>
<context>
    <name>studio::Import</name>
    <message>
        <source>%1 is no picture, video, sound or text that Gesso knows.</source>
        <translation>%1 non è un’immagine, un video, un audio o un testo che Gesso conosca.</translation>
    </message>
    <message>
        <source>%1 holds text, though its name promises a picture, a video or a sound. Rename it to take it in as text.</source>
        <translation>%1 contiene testo, anche se il nome promette un’immagine, un video o un suono. Rinominarlo per acquisirlo come testo.</translation>
    </message>
    <message>
        <source>%1 was taken in as what it holds, which is not what its name says.</source>
        <translation>%1 è stato acquisito per ciò che contiene, che non è ciò che dice il nome.</translation>
    </message>
</context>
<context>
    <name>studio::Inputs</name>
    <message>
        <source>The input file %1 of this recipe is not in the library. Choose it again.</source>
        <translation>Il file di input %1 di questa ricetta non è nella libreria. Sceglierlo di nuovo.</translation>
    </message>
    <message>
        <source>The input file %1 does not exist.</source>
        <translation>Il file di input %1 non esiste.</translation>
    </message>
    <message>
        <source>The input file %1 cannot be read.</source>
        <translation>Impossibile leggere il file di input %1.</translation>
    </message>
</context>
<context>
    <name>studio::JobModel</name>
    <message>
        <source>On hold</source>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Trattenuto</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Uploading %1%</source>
        <translation>Caricamento %1%</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Waiting (number %1)</source>
        <translation>In attesa (numero %1)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Running %1%</source>
        <translation>In corso %1%</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Downloading %1%</source>
        <translation>Download %1%</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Archiviazione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time passed, time expected</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>%1 s nella coda di fal, %2 s in corso, %3 s per recuperarlo e conservarlo.</translation>
    </message>
    <message>
        <source>Usually %1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>Di solito %1 s nella coda di fal, %2 s in corso, %3 s per recuperarlo e conservarlo.</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>In attesa qui</translation>
    </message>
    <message>
        <source>Billed: %1 × %2.</source>
        <translation>Addebitato: %1 × %2.</translation>
    </message>
    <message>
        <source>Estimated: fal did not tell what it counted.</source>
        <translation>Stimato: fal non ha comunicato il conteggio.</translation>
    </message>
    <message>
        <source>Expected, and reserved until it has ended.</source>
        <translation>Previsto, e riservato fino alla fine.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creato con</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
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
        <translation>Controllare la connessione di rete, poi riprovare.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the proxy settings: the connection could not be trusted.</source>
        <translation>Controllare l’orologio di questo computer e le impostazioni del proxy: la connessione non è affidabile.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again.</source>
        <translation>Il servizio non ha risposto in tempo. Riprovare.</translation>
    </message>
    <message>
        <source>Check the key in the settings, or set FAL_KEY.</source>
        <translation>Controllare la chiave nelle impostazioni o impostare FAL_KEY.</translation>
    </message>
    <message>
        <source>The key lacks a permission for this model. Use another key, or give it the permission at fal.</source>
        <translation>Alla chiave manca un permesso per questo modello. Usare un’altra chiave o darle il permesso su fal.</translation>
    </message>
    <message>
        <source>Add credit to the account at fal, then try again.</source>
        <translation>Aggiungere credito all’account su fal, poi riprovare.</translation>
    </message>
    <message>
        <source>Check the name of the model, or choose another one.</source>
        <translation>Controllare il nome del modello o sceglierne un altro.</translation>
    </message>
    <message>
        <source>Change the fields that are named and try again.</source>
        <translation>Modificare i campi indicati e riprovare.</translation>
    </message>
    <message>
        <source>Change the prompt or the input: a content check refused it.</source>
        <translation>Modificare il prompt o l’input: un controllo dei contenuti l’ha rifiutato.</translation>
    </message>
    <message>
        <source>Use a smaller file.</source>
        <translation>Usare un file più piccolo.</translation>
    </message>
    <message>
        <source>Too many requests were made. Wait a moment and try again.</source>
        <translation>Troppe richieste. Attendere un momento e riprovare.</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>Il modello ha avuto un errore su fal. Riprovare o scegliere un altro modello.</translation>
    </message>
    <message>
        <source>The answer of the service was not understood. Check the server address.</source>
        <translation>La risposta del servizio è incomprensibile. Controllare l’indirizzo del server.</translation>
    </message>
    <message>
        <source>Check that the file can be read and that there is room on the disk.</source>
        <translation>Controllare che il file si possa leggere e che ci sia spazio sul disco.</translation>
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
        <translation>Questo lavoro è già stato avviato: le sue impostazioni non si possono più cambiare.</translation>
    </message>
    <message>
        <source>This job is not in the list any more.</source>
        <translation>Questo lavoro non è più nell’elenco.</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <translation>Inizia alle %1</translation>
    </message>
    <message>
        <source>Waits for another job of this model</source>
        <translation>Attende un altro lavoro di questo modello</translation>
    </message>
</context>
<context>
    <name>studio::JobRun</name>
    <message>
        <source>The result is still at fal. Make room, or make the folder writable, then choose “Check again”.</source>
        <translation>Il risultato è ancora su fal. Liberare spazio o rendere scrivibile la cartella, poi scegliere «Ricontrolla».</translation>
    </message>
    <message>
        <source>Nothing is lost: the job goes on by itself as soon as its files can be written.</source>
        <translation>Nulla è perduto: il lavoro prosegue da sé appena i suoi file si possono scrivere.</translation>
    </message>
    <message>
        <source>The staging folder %1 cannot be written.</source>
        <translation>Impossibile scrivere la cartella di transito %1.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the result.</source>
        <translation>Sul disco non c’è più spazio per il risultato.</translation>
    </message>
    <message>
        <source>%1 The result is at fal; it is fetched as soon as fal can be reached.</source>
        <translation>%1 Il risultato è su fal; viene recuperato appena fal è raggiungibile.</translation>
    </message>
    <message>
        <source>fal made and billed this result, but its files cannot be fetched any more. Copy the evidence and ask fal.</source>
        <translation>fal ha creato e addebitato questo risultato, ma i suoi file non si possono più recuperare. Copiare le prove e chiedere a fal.</translation>
    </message>
    <message>
        <source>The result is still at fal. %1</source>
        <translation>Il risultato è ancora su fal. %1</translation>
    </message>
    <message>
        <source>The job was accepted and goes on at fal. %1 Then choose “Check again”.</source>
        <translation>Il lavoro è stato accettato e prosegue su fal. %1 Poi scegliere «Ricontrolla».</translation>
    </message>
    <message>
        <source>%1 The job goes on at fal; it is followed again as soon as fal can be reached.</source>
        <translation>%1 Il lavoro prosegue su fal; viene seguito di nuovo appena fal è raggiungibile.</translation>
    </message>
    <message>
        <source>It is not known whether this job was accepted.</source>
        <translation>Non si sa se questo lavoro sia stato accettato.</translation>
    </message>
    <message>
        <source>The connection broke while the job was sent: fal may have accepted it, or not.</source>
        <translation>La connessione si è interrotta durante l’invio del lavoro: fal può averlo accettato oppure no.</translation>
    </message>
    <message>
        <source>%1 Check again, or look at the list of requests on fal&apos;s site. If it is not there, send it again: it was not sent twice.</source>
        <translation>%1 Ricontrollare o guardare l’elenco delle richieste sul sito di fal. Se non c’è, inviarlo di nuovo: non è stato inviato due volte.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Scegliere di nuovo il file.</translation>
    </message>
    <message>
        <source>Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>Nulla è stato inviato. Il lavoro prosegue da sé appena fal è raggiungibile.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>%1 Nulla è stato inviato. Il lavoro prosegue da sé appena fal è raggiungibile.</translation>
    </message>
</context>
<context>
    <name>studio::JobSheet</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Il file %1 non esiste.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>The model %1 is not known here.</source>
        <translation>Il modello %1 non è noto qui.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This row has more cells than the first line has names.</source>
        <translation>Questa riga ha più celle di quanti nomi ha la prima riga.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonna %1</translation>
    </message>
    <message>
        <source>One column is not used, because no field has its name: %1.</source>
        <translation>Una colonna non viene usata, perché nessun campo ha il suo nome: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not used, because no field has their names: %1.</source>
        <translation>
            <numerusform>%n colonna non viene usata, perché nessun campo ha il suo nome: %1.</numerusform>
            <numerusform>%n colonne non vengono usate, perché nessun campo ha i loro nomi: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows are taken. Divide the sheet to use the others.</source>
        <translation>Vengono prese solo le prime %1 righe. Dividere il foglio per usare le altre.</translation>
    </message>
</context>
<context>
    <name>studio::Keys</name>
    <message>
        <source>Paste a key first.</source>
        <translation>Incollare prima una chiave.</translation>
    </message>
    <message>
        <source>This does not look like a fal key: letters, digits and signs without spaces.</source>
        <translation>Non sembra una chiave fal: lettere, cifre e segni senza spazi.</translation>
    </message>
    <message>
        <source>There is a key with this name already.</source>
        <translation>Esiste già una chiave con questo nome.</translation>
    </message>
    <message>
        <source>There are too many keys. Remove one first.</source>
        <translation>Ci sono troppe chiavi. Rimuoverne prima una.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Chiave %1</translation>
    </message>
    <message>
        <source>The key was forgotten, but its file could not be changed: a copy may still be in it.</source>
        <translation>La chiave è stata dimenticata, ma non è stato possibile modificare il suo file: potrebbe contenerne ancora una copia.</translation>
    </message>
    <message>
        <source>The key was forgotten, but the system keyring did not let go of it: a copy may still be there.</source>
        <translation>La chiave è stata dimenticata, ma il portachiavi di sistema non l’ha rilasciata: potrebbe esservi ancora una copia.</translation>
    </message>
    <message>
        <source>The key “%1” is no longer where it was kept. Add it again.</source>
        <translation>La chiave «%1» non è più dove era conservata. Aggiungerla di nuovo.</translation>
    </message>
    <message>
        <source>The file of the keys cannot be read or written.</source>
        <translation>Impossibile leggere o scrivere il file delle chiavi.</translation>
    </message>
    <message>
        <source>No system keyring can be reached here.</source>
        <translation>Qui non si può raggiungere alcun portachiavi di sistema.</translation>
    </message>
    <message>
        <source>The system keyring is locked, or access to it was refused.</source>
        <translation>Il portachiavi di sistema è bloccato, oppure l’accesso è stato rifiutato.</translation>
    </message>
    <message>
        <source>The system keyring cannot be used here.</source>
        <translation>Qui non si può usare il portachiavi di sistema.</translation>
    </message>
    <message>
        <source>There is an admin key already. Remove it first.</source>
        <translation>Esiste già una chiave di amministrazione. Rimuovere prima quella.</translation>
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
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Testo del brano</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Dimensione immagine</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporzioni</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Numero di immagini</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogrammi</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Fotogrammi al secondo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maschera</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Ultimo fotogramma</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primo fotogramma</translation>
    </message>
    <message>
        <source>Inference steps</source>
        <translation>Passi di inferenza</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Formato di output</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>Controllo di sicurezza</translation>
    </message>
    <message>
        <source>Safety tolerance</source>
        <translation>Tolleranza di sicurezza</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>Espandi il prompt</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>Migliora il prompt</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Accelerazione</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Compito</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Distingui i parlanti</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Marcature temporali</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Parlanti</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Answer with the data itself</source>
        <translation>Rispondi con i dati stessi</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrato</translation>
    </message>
    <message>
        <source>Square HD</source>
        <translation>Quadrato HD</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Massima</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Veloce</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Bilanciata</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Piccola</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realistico</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Trascrivi</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduci</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silenzio</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Feedback strength</source>
        <translation>Intensità del feedback</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Avanti e indietro</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Adatta</translation>
    </message>
</context>
<context>
    <name>studio::Ledger</name>
    <message>
        <source>The budget of %1 a day would be passed: %2 are spent or reserved today.</source>
        <translation>Si supererebbe il budget di %1 al giorno: oggi sono spesi o riservati %2.</translation>
    </message>
    <message>
        <source>The budget of %1 a month would be passed: %2 are spent or reserved this month.</source>
        <translation>Si supererebbe il budget di %1 al mese: questo mese sono spesi o riservati %2.</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved today.</source>
        <translation>Oggi sono spesi o riservati più di %1.</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved this month.</source>
        <translation>Questo mese sono spesi o riservati più di %1.</translation>
    </message>
</context>
<context>
    <name>studio::Library</name>
    <message>
        <source>%1 cannot be moved to the system&apos;s trash.</source>
        <translation>Impossibile spostare %1 nel cestino del sistema.</translation>
    </message>
    <message>
        <source>The library folder %1 cannot be written.</source>
        <translation>Impossibile scrivere nella cartella della libreria %1.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the bin.</source>
        <translation>Impossibile spostare %1 nel cestino.</translation>
    </message>
    <message>
        <source>%1 cannot be restored from the bin.</source>
        <translation>Impossibile ripristinare %1 dal cestino.</translation>
    </message>
    <message>
        <source>%1 is not in the bin any more.</source>
        <translation>%1 non è più nel cestino.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 non è un file leggibile.</translation>
    </message>
</context>
<context>
    <name>studio::LibraryMove</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Impossibile creare o scrivere la cartella %1.</translation>
    </message>
    <message>
        <source>Something else named %1 is in the new folder. Choose an empty folder.</source>
        <translation>Nella nuova cartella c’è qualcos’altro di nome %1. Scegliere una cartella vuota.</translation>
    </message>
    <message>
        <source>%1 did not arrive whole in the new folder.</source>
        <translation>%1 non è arrivato intero nella nuova cartella.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there.</source>
        <translation>La cartella della libreria %1 non c’è.</translation>
    </message>
    <message>
        <source>The library is in this folder already.</source>
        <translation>La libreria è già in questa cartella.</translation>
    </message>
    <message>
        <source>This folder is inside of the library. Choose one beside it.</source>
        <translation>Questa cartella è dentro la libreria. Sceglierne una all’esterno.</translation>
    </message>
    <message>
        <source>The library is inside of this folder. Choose another one.</source>
        <translation>La libreria è dentro questa cartella. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The library has items in place in this folder. Choose another one.</source>
        <translation>La libreria ha già elementi che si trovano in questa cartella. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>%1 is no folder. Choose another one.</source>
        <translation>%1 non è una cartella. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>There are files in the folder %1. Choose an empty one, so that nothing gets into their way.</source>
        <translation>Nella cartella %1 ci sono dei file. Sceglierne una vuota, perché nulla li disturbi.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on.</source>
        <translation>La cartella della libreria %1 non c’è. Collegare l’unità su cui si trova.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another one.</source>
        <translation>Impossibile scrivere nella cartella %1. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>There is not enough room: the library has %1, and %2 are free there. Make room, or choose another disk.</source>
        <translation>Lo spazio non basta: la libreria occupa %1, e lì sono liberi %2. Liberare spazio o scegliere un altro disco.</translation>
    </message>
    <message>
        <source>Another Gesso is moving this library just now.</source>
        <translation>Un altro Gesso sta spostando questa libreria in questo momento.</translation>
    </message>
    <message>
        <source>An earlier move of the library is being tidied up. Try again in a moment.</source>
        <translation>È in corso la pulizia dopo uno spostamento precedente della libreria. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>Another Gesso is at work with this library, perhaps on the command line. Try again when it is done.</source>
        <translation>Un altro Gesso sta lavorando con questa libreria, forse dalla riga di comando. Riprovare quando avrà finito.</translation>
    </message>
    <message>
        <source>The library is in its new folder, but not everything could be tidied up in the old one. It is tried again at the next start. %1</source>
        <translation>La libreria è nella sua nuova cartella, ma non è stato possibile pulire del tutto quella vecchia. Si riproverà al prossimo avvio. %1</translation>
    </message>
</context>
<context>
    <name>studio::LiveSession</name>
    <message>
        <source>The picture that the model sent is damaged.</source>
        <translation>L’immagine inviata dal modello è danneggiata.</translation>
    </message>
    <message>
        <source>The model answered with something else than a picture.</source>
        <translation>Il modello ha risposto con qualcosa di diverso da un’immagine.</translation>
    </message>
    <message>
        <source>“%1” is not a live model.</source>
        <translation>«%1» non è un modello live.</translation>
    </message>
    <message>
        <source>“%1” changes live video over WebRTC, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>«%1» modifica video live via WebRTC, e il modo di comunicare con esso non è pubblicato. Scegliere un altro modello per disegnare.</translation>
    </message>
    <message>
        <source>“%1” listens and speaks, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>«%1» ascolta e parla, e il modo di comunicare con esso non è pubblicato. Scegliere un altro modello per disegnare.</translation>
    </message>
    <message>
        <source>How “%1” is spoken to is not known here. Choose another model to draw with.</source>
        <translation>Il modo di comunicare con «%1» non è noto qui. Scegliere un altro modello per disegnare.</translation>
    </message>
    <message>
        <source>The model answered without a picture.</source>
        <translation>Il modello ha risposto senza un’immagine.</translation>
    </message>
    <message>
        <source>The picture that the model sent cannot be read.</source>
        <translation>L’immagine inviata dal modello è illeggibile.</translation>
    </message>
</context>
<context>
    <name>studio::Lookup</name>
    <message>
        <source>fal lists requests with these settings from that time, but they belong to other jobs here.</source>
        <translation>fal elenca richieste con queste impostazioni di quel momento, ma appartengono ad altri lavori qui.</translation>
    </message>
    <message>
        <source>fal lists requests of this model from that time, but with other settings.</source>
        <translation>fal elenca richieste a questo modello di quel momento, ma con altre impostazioni.</translation>
    </message>
    <message>
        <source>fal lists no request of this model from that time: most likely it did not arrive.</source>
        <translation>fal non elenca richieste a questo modello di quel momento: molto probabilmente non è arrivata.</translation>
    </message>
</context>
<context>
    <name>studio::Marking</name>
    <message>
        <source>%1 lies outside the library, where Gesso changes no files.</source>
        <translation>%1 è fuori dalla libreria, dove Gesso non modifica alcun file.</translation>
    </message>
</context>
<context>
    <name>studio::MediaLimits</name>
    <message>
        <source>%1 pixels wide; this model takes at most %2.</source>
        <translation>Larghezza di %1 pixel; questo modello accetta al massimo %2.</translation>
    </message>
    <message>
        <source>%1 pixels wide; this model needs at least %2.</source>
        <translation>Larghezza di %1 pixel; questo modello richiede almeno %2.</translation>
    </message>
    <message>
        <source>%1 pixels high; this model takes at most %2.</source>
        <translation>Altezza di %1 pixel; questo modello accetta al massimo %2.</translation>
    </message>
    <message>
        <source>%1 pixels high; this model needs at least %2.</source>
        <translation>Altezza di %1 pixel; questo modello richiede almeno %2.</translation>
    </message>
    <message>
        <source>Too wide for its height: %1; this model takes at most %2.</source>
        <translation>Troppo largo per la sua altezza: %1; questo modello accetta al massimo %2.</translation>
    </message>
    <message>
        <source>Too high for its width: %1; this model takes at most %2.</source>
        <translation>Troppo alto per la sua larghezza: %1; questo modello accetta al massimo %2.</translation>
    </message>
    <message>
        <source>%1 megapixels; this model takes at most %2.</source>
        <translation>%1 megapixel; questo modello accetta al massimo %2.</translation>
    </message>
    <message>
        <source>%1 megapixels; this model needs at least %2.</source>
        <translation>%1 megapixel; questo modello richiede almeno %2.</translation>
    </message>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation>Larghezza e altezza devono essere multipli di %1.</translation>
    </message>
    <message>
        <source>%1 s long; this model takes at most %2 s.</source>
        <translation>Durata di %1 s; questo modello accetta al massimo %2 s.</translation>
    </message>
    <message>
        <source>%1 s long; this model needs at least %2 s.</source>
        <translation>Durata di %1 s; questo modello richiede almeno %2 s.</translation>
    </message>
    <message>
        <source>%1 frames per second; this model takes at most %2.</source>
        <translation>%1 fotogrammi al secondo; questo modello ne accetta al massimo %2.</translation>
    </message>
    <message>
        <source>%1 frames per second; this model needs at least %2.</source>
        <translation>%1 fotogrammi al secondo; questo modello ne richiede almeno %2.</translation>
    </message>
    <message>
        <source>%1 frames; this model takes at most %2.</source>
        <translation>%1 fotogrammi; questo modello ne accetta al massimo %2.</translation>
    </message>
    <message>
        <source>%1 frames; this model needs at least %2.</source>
        <translation>%1 fotogrammi; questo modello ne richiede almeno %2.</translation>
    </message>
    <message>
        <source>The file has %1; this model takes at most %2.</source>
        <translation>Il file è di %1; questo modello accetta al massimo %2.</translation>
    </message>
    <message>
        <source>Crop to %1 × %2</source>
        <translation>Ritaglia a %1 × %2</translation>
    </message>
    <message>
        <source>Scale to %1 × %2</source>
        <translation>Scala a %1 × %2</translation>
    </message>
    <message>
        <source>Cut to %1 s</source>
        <translation>Accorcia a %1 s</translation>
    </message>
    <message>
        <source>Change to %1 frames per second</source>
        <translation>Porta a %1 fotogrammi al secondo</translation>
    </message>
    <message>
        <source>Pack into %1</source>
        <translation>Comprimi in %1</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Rendi adatto</translation>
    </message>
    <message>
        <source>%1 to %2 pixels wide</source>
        <translation>da %1 a %2 pixel di larghezza</translation>
    </message>
    <message>
        <source>at least %1 pixels wide</source>
        <translation>almeno %1 pixel di larghezza</translation>
    </message>
    <message>
        <source>at most %1 pixels wide</source>
        <translation>al massimo %1 pixel di larghezza</translation>
    </message>
    <message>
        <source>%1 to %2 pixels high</source>
        <translation>da %1 a %2 pixel di altezza</translation>
    </message>
    <message>
        <source>at least %1 pixels high</source>
        <translation>almeno %1 pixel di altezza</translation>
    </message>
    <message>
        <source>at most %1 pixels high</source>
        <translation>al massimo %1 pixel di altezza</translation>
    </message>
    <message>
        <source>proportion from %1 to %2</source>
        <translation>proporzioni da %1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2 s long</source>
        <translation>da %1 a %2 s di durata</translation>
    </message>
    <message>
        <source>at least %1 s long</source>
        <translation>almeno %1 s di durata</translation>
    </message>
    <message>
        <source>at most %1 s long</source>
        <translation>al massimo %1 s di durata</translation>
    </message>
    <message>
        <source>%1 to %2 frames per second</source>
        <translation>da %1 a %2 fotogrammi al secondo</translation>
    </message>
    <message>
        <source>at least %1 frames per second</source>
        <translation>almeno %1 fotogrammi al secondo</translation>
    </message>
    <message>
        <source>at most %1 frames per second</source>
        <translation>al massimo %1 fotogrammi al secondo</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
    </message>
</context>
<context>
    <name>studio::Naming</name>
    <message>
        <source>the prompt, else what it was made from</source>
        <translation>il prompt, altrimenti ciò da cui deriva</translation>
    </message>
    <message>
        <source>the model, without its maker</source>
        <translation>il modello, senza il suo autore</translation>
    </message>
    <message>
        <source>who offers the model</source>
        <translation>chi offre il modello</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>il seed</translation>
    </message>
    <message>
        <source>pixels across</source>
        <translation>pixel in larghezza</translation>
    </message>
    <message>
        <source>pixels down</source>
        <translation>pixel in altezza</translation>
    </message>
    <message>
        <source>seconds of video or sound</source>
        <translation>secondi di video o audio</translation>
    </message>
    <message>
        <source>the day it was made; {date:yyyy-MM} for another form</source>
        <translation>il giorno di creazione; {date:yyyy-MM} per un’altra forma</translation>
    </message>
    <message>
        <source>the time of day it was made</source>
        <translation>l’ora di creazione</translation>
    </message>
    <message>
        <source>1, 2, 3 …; {index:4} for four digits</source>
        <translation>1, 2, 3 …; {index:4} per quattro cifre</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>quanti sono</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>da 0 a 5</translation>
    </message>
    <message>
        <source>the colour it was given</source>
        <translation>il colore assegnato</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>i suoi tag</translation>
    </message>
    <message>
        <source>dollars it was billed</source>
        <translation>dollari addebitati</translation>
    </message>
    <message>
        <source>the same for all results of one click</source>
        <translation>uguale per tutti i risultati di un clic</translation>
    </message>
    <message>
        <source>the job it came from</source>
        <translation>il lavoro da cui proviene</translation>
    </message>
    <message>
        <source>the request&apos;s number</source>
        <translation>il numero della richiesta</translation>
    </message>
    <message>
        <source>image, video, audio …</source>
        <translation>image, video, audio …</translation>
    </message>
    <message>
        <source>its name in the library</source>
        <translation>il suo nome nella libreria</translation>
    </message>
    <message>
        <source>the file&apos;s ending</source>
        <translation>l’estensione del file</translation>
    </message>
    <message>
        <source>The name template has a brace without its partner: %1</source>
        <translation>Lo schema del nome ha una parentesi graffa spaiata: %1</translation>
    </message>
    <message>
        <source>The name template has an unknown word: {%1}. Known are %2, and every parameter of the recipe.</source>
        <translation>Lo schema del nome ha una parola sconosciuta: {%1}. Sono note %2 e ogni parametro della ricetta.</translation>
    </message>
</context>
<context>
    <name>studio::Overlay</name>
    <message>
        <source>2304 × 2304 works with the model “General Use (Dynamic)” only.</source>
        <translation>2304 × 2304 funziona solo con il modello «General Use (Dynamic)».</translation>
    </message>
    <message>
        <source>A sound needs an image or a video beside it.</source>
        <translation>Un audio richiede accanto un’immagine o un video.</translation>
    </message>
    <message>
        <source>Add a glow</source>
        <translation>Aggiungi un bagliore</translation>
    </message>
    <message>
        <source>Add a vignette</source>
        <translation>Aggiungi una vignettatura</translation>
    </message>
    <message>
        <source>Add an image to edit, or a video, a sound or a document.</source>
        <translation>Aggiungere un’immagine da modificare, oppure un video, un audio o un documento.</translation>
    </message>
    <message>
        <source>Add at least one image of the element from another side.</source>
        <translation>Aggiungere almeno un’immagine dell’elemento da un altro lato.</translation>
    </message>
    <message>
        <source>Add color fringes</source>
        <translation>Aggiungi frange di colore</translation>
    </message>
    <message>
        <source>Add grain</source>
        <translation>Aggiungi grana</translation>
    </message>
    <message>
        <source>Addresses at BytePlus</source>
        <translation>Indirizzi presso BytePlus</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>An element is shown by images or by a video.</source>
        <translation>Un elemento è mostrato da immagini o da un video.</translation>
    </message>
    <message>
        <source>As H.264</source>
        <translation>Come H.264</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporzioni</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Sfondo</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>Colore di sfondo</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Incurva</translation>
    </message>
    <message>
        <source>Bend the image</source>
        <translation>Incurva l’immagine</translation>
    </message>
    <message>
        <source>Between two frames</source>
        <translation>Tra due fotogrammi</translation>
    </message>
    <message>
        <source>Block protected characters</source>
        <translation>Blocca personaggi protetti</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Sfocatura</translation>
    </message>
    <message>
        <source>Blur the image</source>
        <translation>Sfoca l’immagine</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Sotto</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>Riquadro di delimitazione</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Riquadri</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Camera stands still</source>
        <translation>Camera ferma</translation>
    </message>
    <message>
        <source>Can be repeated without a seam</source>
        <translation>Ripetibile senza stacchi</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personaggio</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personaggi</translation>
    </message>
    <message>
        <source>Choose a ready-made palette or own colors, not both.</source>
        <translation>Scegliere una tavolozza pronta o colori propri, non entrambi.</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>Scegliere un’immagine.</translation>
    </message>
    <message>
        <source>Classical guidance</source>
        <translation>Guida classica</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Color fringes</source>
        <translation>Frange di colore</translation>
    </message>
    <message>
        <source>Colored noise</source>
        <translation>Rumore colorato</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composizione</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentrazione</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Control LoRAs</source>
        <translation>LoRA di controllo</translation>
    </message>
    <message>
        <source>Control image</source>
        <translation>Immagine di controllo</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>ControlNet unions</source>
        <translation>Union ControlNet</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Vertici</translation>
    </message>
    <message>
        <source>Correct colors</source>
        <translation>Correggi i colori</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Creatività</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Scontorna</translation>
    </message>
    <message>
        <source>Cut to the subject</source>
        <translation>Ritaglia sul soggetto</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Stacchi</translation>
    </message>
    <message>
        <source>Delete the video at the service</source>
        <translation>Elimina il video presso il servizio</translation>
    </message>
    <message>
        <source>Desaturate</source>
        <translation>Desatura</translation>
    </message>
    <message>
        <source>Describe the music, or plan its sections.</source>
        <translation>Descrivere la musica o pianificarne le sezioni.</translation>
    </message>
    <message>
        <source>Describe the new background, or give an image of it.</source>
        <translation>Descrivere il nuovo sfondo o darne un’immagine.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Dettaglio</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Dissolvenza</translation>
    </message>
    <message>
        <source>Dodge and burn</source>
        <translation>Scherma e brucia</translation>
    </message>
    <message>
        <source>EasyControls</source>
        <translation>EasyControls</translation>
    </message>
    <message>
        <source>Effect of the negative prompt</source>
        <translation>Effetto del prompt negativo</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emozione</translation>
    </message>
    <message>
        <source>Emotion of this sound</source>
        <translation>Emozione di questo audio</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emozioni</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Sonorità uniforme</translation>
    </message>
    <message>
        <source>Exaggeration</source>
        <translation>Esagerazione</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>Espandi il prompt</translation>
    </message>
    <message>
        <source>Exponential change</source>
        <translation>Variazione esponenziale</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Volti</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Più veloce</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Riempimento</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Pellicola</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>Segui il testo</translation>
    </message>
    <message>
        <source>Frames in between</source>
        <translation>Fotogrammi intermedi</translation>
    </message>
    <message>
        <source>Frames instead of a duration</source>
        <translation>Fotogrammi invece di una durata</translation>
    </message>
    <message>
        <source>Frequency bands</source>
        <translation>Bande di frequenza</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>From other sides</source>
        <translation>Da altri lati</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Di fronte</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>Glow</source>
        <translation>Bagliore</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grana</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Espandi</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>Espandi la maschera</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>Guida da</translation>
    </message>
    <message>
        <source>Guidance from zero</source>
        <translation>Guida da zero</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>Riscalatura della guida</translation>
    </message>
    <message>
        <source>Guidance until</source>
        <translation>Guida fino a</translation>
    </message>
    <message>
        <source>Guidance, second stage</source>
        <translation>Guida, seconda fase</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>How it is spoken</source>
        <translation>Modo di parlare</translation>
    </message>
    <message>
        <source>IP adapter</source>
        <translation>IP adapter</translation>
    </message>
    <message>
        <source>IP adapters</source>
        <translation>IP adapter</translation>
    </message>
    <message>
        <source>Id of the end user</source>
        <translation>ID dell’utente finale</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Image of the background</source>
        <translation>Immagine dello sfondo</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Dimensione immagine</translation>
    </message>
    <message>
        <source>Images in each run, at most</source>
        <translation>Immagini per esecuzione, al massimo</translation>
    </message>
    <message>
        <source>Images to edit and images in each run may be 15 together.</source>
        <translation>Le immagini da modificare e quelle per esecuzione possono essere 15 in tutto.</translation>
    </message>
    <message>
        <source>Images, at most</source>
        <translation>Immagini, al massimo</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Migliora</translation>
    </message>
    <message>
        <source>Improve faces</source>
        <translation>Migliora i volti</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>Migliora il prompt</translation>
    </message>
    <message>
        <source>Inpainting</source>
        <translation>Inpainting</translation>
    </message>
    <message>
        <source>JPEG has no transparency: choose PNG or WebP.</source>
        <translation>JPEG non ha trasparenza: scegliere PNG o WebP.</translation>
    </message>
    <message>
        <source>Join short segments</source>
        <translation>Unisci i segmenti brevi</translation>
    </message>
    <message>
        <source>Keep the lengths</source>
        <translation>Mantieni le durate</translation>
    </message>
    <message>
        <source>Keep the sound of the video</source>
        <translation>Mantieni l’audio del video</translation>
    </message>
    <message>
        <source>Keep the speed</source>
        <translation>Mantieni la velocità</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>Tipo di controllo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Largest angle of a seam</source>
        <translation>Angolo massimo di una cucitura</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Less processed, more natural</source>
        <translation>Meno elaborato, più naturale</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luce</translation>
    </message>
    <message>
        <source>Lighten and darken parts</source>
        <translation>Schiarisci e scurisci parti</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Somiglianza</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Battute</translation>
    </message>
    <message>
        <source>Longest segment</source>
        <translation>Segmento più lungo</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonorità</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Testo del brano</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creata da</translation>
    </message>
    <message>
        <source>Maps for lighting</source>
        <translation>Mappe per l’illuminazione</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margini</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maschera</translation>
    </message>
    <message>
        <source>Mask of the character</source>
        <translation>Maschera del personaggio</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Mix with a second image</source>
        <translation>Mescola con una seconda immagine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>More input</source>
        <translation>Altri input</translation>
    </message>
    <message>
        <source>More steps, at twice the price</source>
        <translation>Più passi, al doppio del prezzo</translation>
    </message>
    <message>
        <source>More than 10 seconds are made at 25 frames per second only.</source>
        <translation>Oltre 10 secondi si creano solo a 25 fotogrammi al secondo.</translation>
    </message>
    <message>
        <source>More than 10 seconds are made in 1080p only.</source>
        <translation>Oltre 10 secondi si creano solo in 1080p.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento di camera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name in the text</source>
        <translation>Nome nel testo</translation>
    </message>
    <message>
        <source>Name sounds such as laughter</source>
        <translation>Indica suoni come le risate</translation>
    </message>
    <message>
        <source>Number of the animation</source>
        <translation>Numero dell’animazione</translation>
    </message>
    <message>
        <source>One image for each round</source>
        <translation>Un’immagine per ciclo</translation>
    </message>
    <message>
        <source>Orientation of the character</source>
        <translation>Orientamento del personaggio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Formato di output</translation>
    </message>
    <message>
        <source>Own colors</source>
        <translation>Colori propri</translation>
    </message>
    <message>
        <source>Own style</source>
        <translation>Stile proprio</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>Voce propria</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Tavolozza</translation>
    </message>
    <message>
        <source>Passes over the whole</source>
        <translation>Passaggi sull’insieme</translation>
    </message>
    <message>
        <source>Passes that refine</source>
        <translation>Passaggi di rifinitura</translation>
    </message>
    <message>
        <source>Place of the image</source>
        <translation>Posizione dell’immagine</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Poligoni</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Posa</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Pronuncia</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Punteggiatura</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Read numbers as words</source>
        <translation>Leggi i numeri come parole</translation>
    </message>
    <message>
        <source>Read weights in the prompt</source>
        <translation>Leggi i pesi nel prompt</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Tavolozza pronta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Immagine di riferimento</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Riferimenti</translation>
    </message>
    <message>
        <source>Refine the edges</source>
        <translation>Rifinisci i bordi</translation>
    </message>
    <message>
        <source>Refiner</source>
        <translation>Refiner</translation>
    </message>
    <message>
        <source>Rewrite a prompt that was refused</source>
        <translation>Riscrivi un prompt rifiutato</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Esecuzioni</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Safety checker for the result</source>
        <translation>Controllo di sicurezza del risultato</translation>
    </message>
    <message>
        <source>Sample to be spoken</source>
        <translation>Campione da pronunciare</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Campionamento</translation>
    </message>
    <message>
        <source>Scale of the classical guidance</source>
        <translation>Scala della guida classica</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Cerca sul web</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Seconda immagine</translation>
    </message>
    <message>
        <source>Several masks</source>
        <translation>Più maschere</translation>
    </message>
    <message>
        <source>Several shots</source>
        <translation>Più inquadrature</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidezza</translation>
    </message>
    <message>
        <source>Sharpen the image</source>
        <translation>Rendi nitida l’immagine</translation>
    </message>
    <message>
        <source>Sharpness of the change</source>
        <translation>Nettezza della variazione</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Inquadrature</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Size of the result</source>
        <translation>Dimensione del risultato</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Scheletro</translation>
    </message>
    <message>
        <source>Small first, then large</source>
        <translation>Prima piccolo, poi grande</translation>
    </message>
    <message>
        <source>Smooth tilt</source>
        <translation>Inclinazione morbida</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Smussatura</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>Solarizza</translation>
    </message>
    <message>
        <source>Solarize the image</source>
        <translation>Solarizza l’immagine</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Source of the progress</source>
        <translation>Fonte dell’avanzamento</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Parlanti</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Stay close to the images</source>
        <translation>Resta vicino alle immagini</translation>
    </message>
    <message>
        <source>Steadier</source>
        <translation>Più stabile</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struttura</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Style codes take the place of a style: use one of them.</source>
        <translation>I codici di stile sostituiscono uno stile: usare solo uno dei due.</translation>
    </message>
    <message>
        <source>Style codes take the place of style references: use one of them.</source>
        <translation>I codici di stile sostituiscono i riferimenti di stile: usare solo uno dei due.</translation>
    </message>
    <message>
        <source>Style references</source>
        <translation>Riferimenti di stile</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stili</translation>
    </message>
    <message>
        <source>Styles to avoid</source>
        <translation>Stili da evitare</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Soggetto</translation>
    </message>
    <message>
        <source>Take out color</source>
        <translation>Togli il colore</translation>
    </message>
    <message>
        <source>Take the emotion from a text</source>
        <translation>Prendi l’emozione da un testo</translation>
    </message>
    <message>
        <source>Takes over at</source>
        <translation>Subentra a</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>Testo dopo</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Testo prima</translation>
    </message>
    <message>
        <source>Text for the emotion</source>
        <translation>Testo per l’emozione</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Texture</translation>
    </message>
    <message>
        <source>The mask only</source>
        <translation>Solo la maschera</translation>
    </message>
    <message>
        <source>The mask too</source>
        <translation>Anche la maschera</translation>
    </message>
    <message>
        <source>The model looks at one image of the character only.</source>
        <translation>Il modello guarda una sola immagine del personaggio.</translation>
    </message>
    <message>
        <source>The model looks at one mask of the character only.</source>
        <translation>Il modello guarda una sola maschera del personaggio.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tasselli</translation>
    </message>
    <message>
        <source>Tilt at the end</source>
        <translation>Inclinazione finale</translation>
    </message>
    <message>
        <source>Tilt at the start</source>
        <translation>Inclinazione iniziale</translation>
    </message>
    <message>
        <source>Time shift</source>
        <translation>Spostamento temporale</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Marcature temporali</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Tint the image</source>
        <translation>Tingi l’immagine</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Sopra</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>Inverti</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Unwrapping</source>
        <translation>Srotolamento</translation>
    </message>
    <message>
        <source>Upper left corner</source>
        <translation>Angolo in alto a sinistra</translation>
    </message>
    <message>
        <source>Use colored noise</source>
        <translation>Usa rumore colorato</translation>
    </message>
    <message>
        <source>Use the control image too</source>
        <translation>Usa anche l’immagine di controllo</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignettatura</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Voice to copy</source>
        <translation>Voce da copiare</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Weakening</source>
        <translation>Attenuazione</translation>
    </message>
    <message>
        <source>Weight of the image</source>
        <translation>Peso dell’immagine</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>Pesi del modello</translation>
    </message>
    <message>
        <source>What is said there</source>
        <translation>Cosa vi si dice</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Cosa si muove</translation>
    </message>
    <message>
        <source>What stays still</source>
        <translation>Cosa resta fermo</translation>
    </message>
    <message>
        <source>When the lengths differ</source>
        <translation>Se le durate differiscono</translation>
    </message>
    <message>
        <source>When the sound is longer</source>
        <translation>Se l’audio è più lungo</translation>
    </message>
    <message>
        <source>With animation</source>
        <translation>Con animazione</translation>
    </message>
    <message>
        <source>With boxes</source>
        <translation>Con riquadri</translation>
    </message>
    <message>
        <source>With scores</source>
        <translation>Con punteggi</translation>
    </message>
    <message>
        <source>With skeleton</source>
        <translation>Con scheletro</translation>
    </message>
    <message>
        <source>With texture</source>
        <translation>Con texture</translation>
    </message>
    <message>
        <source>Without silence</source>
        <translation>Senza silenzi</translation>
    </message>
    <message>
        <source>Without singing</source>
        <translation>Senza canto</translation>
    </message>
    <message>
        <source>Words to expect</source>
        <translation>Parole previste</translation>
    </message>
    <message>
        <source>Write one prompt, or a prompt for each shot.</source>
        <translation>Scrivere un prompt, oppure un prompt per ogni inquadratura.</translation>
    </message>
    <message>
        <source>Write the prompt itself</source>
        <translation>Scrivi il prompt da sé</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Allarga il campo</translation>
    </message>
</context>
<context>
    <name>studio::Plan</name>
    <message>
        <source>The text has no “%1” to replace.</source>
        <translation>Il testo non contiene «%1» da sostituire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This has %1 cells; at most %2 can be planned at once.</source>
        <translation>Sono %1 celle; se ne possono pianificare al massimo %2 alla volta.</translation>
    </message>
    <message>
        <source>The fields have different numbers of values: what is left over is not used.</source>
        <translation>I campi hanno numeri diversi di valori: ciò che avanza non viene usato.</translation>
    </message>
</context>
<context>
    <name>studio::Preset</name>
    <message>
        <source>a file in the text</source>
        <translation>un file nel testo</translation>
    </message>
    <message>
        <source>This is not a preset of Gesso.</source>
        <translation>Non è una preimpostazione di Gesso.</translation>
    </message>
    <message>
        <source>This preset was made by a newer version of Gesso.</source>
        <translation>Questa preimpostazione è stata creata con una versione più recente di Gesso.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivo</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vuoto</translation>
    </message>
</context>
<context>
    <name>studio::Presets</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossibile leggere %1.</translation>
    </message>
    <message>
        <source>The preset “%1” could not be written to disk. It is kept until Gesso is closed.</source>
        <translation>Impossibile scrivere su disco la preimpostazione «%1». Resta fino alla chiusura di Gesso.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossibile scrivere %1.</translation>
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
            <numerusform>Il prezzo di %n esecuzione. %1</numerusform>
            <numerusform>La media di %n esecuzioni. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 images × %2</source>
        <translation>Al massimo %1 immagini × %2</translation>
    </message>
    <message>
        <source>1 image × %1</source>
        <translation>1 immagine × %1</translation>
    </message>
    <message>
        <source>%1 images × %2</source>
        <translation>%1 immagini × %2</translation>
    </message>
    <message>
        <source>fal counts the megapixels of the result, and how large it gets is not known before.</source>
        <translation>fal conta i megapixel del risultato, e la sua grandezza non si conosce prima.</translation>
    </message>
    <message>
        <source>1 image × %1 MP × %2</source>
        <translation>1 immagine × %1 MP × %2</translation>
    </message>
    <message>
        <source>%1 images × %2 MP × %3</source>
        <translation>%1 immagini × %2 MP × %3</translation>
    </message>
    <message>
        <source>1 image × (%1 + %2 MP × %3)</source>
        <translation>1 immagine × (%1 + %2 MP × %3)</translation>
    </message>
    <message>
        <source>%1 images × (%2 + %3 MP × %4)</source>
        <translation>%1 immagini × (%2 + %3 MP × %4)</translation>
    </message>
    <message>
        <source>fal counts how long the connection is open.</source>
        <translation>fal conta quanto resta aperta la connessione.</translation>
    </message>
    <message>
        <source>fal counts the length of the file that goes in or comes out.</source>
        <translation>fal conta la durata del file in ingresso o in uscita.</translation>
    </message>
    <message>
        <source>fal counts the length of the result, and the model chooses it.</source>
        <translation>fal conta la durata del risultato, e la sceglie il modello.</translation>
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
        <translation>%1 volte %2</translation>
    </message>
    <message>
        <source>fal counts the characters that are spoken.</source>
        <translation>fal conta i caratteri pronunciati.</translation>
    </message>
    <message>
        <source>fal counts the characters, and there is no text yet.</source>
        <translation>fal conta i caratteri, e ancora non c’è testo.</translation>
    </message>
    <message>
        <source>%1 characters × %2</source>
        <translation>%1 caratteri × %2</translation>
    </message>
    <message>
        <source>%1 characters × %2 per %3</source>
        <translation>%1 caratteri × %2 ogni %3</translation>
    </message>
    <message>
        <source>fal counts the steps, and the model chooses how many.</source>
        <translation>fal conta i passi, e il modello sceglie quanti.</translation>
    </message>
    <message>
        <source>%1 steps × %2</source>
        <translation>%1 passi × %2</translation>
    </message>
    <message>
        <source>fal counts the seconds of computing, and they are known after the run only.</source>
        <translation>fal conta i secondi di calcolo, noti solo dopo l’esecuzione.</translation>
    </message>
    <message>
        <source>About %1 s of computing, as in your last runs, × %2</source>
        <translation>Circa %1 s di calcolo, come nelle ultime esecuzioni, × %2</translation>
    </message>
    <message>
        <source>1 video × %1</source>
        <translation>1 video × %1</translation>
    </message>
    <message>
        <source>%1 videos × %2</source>
        <translation>%1 video × %2</translation>
    </message>
    <message>
        <source>%1 for each request</source>
        <translation>%1 per ogni richiesta</translation>
    </message>
    <message>
        <source>fal does not say what the price is for.</source>
        <translation>fal non dice a cosa si riferisce il prezzo.</translation>
    </message>
    <message>
        <source>fal bills this model in “%1”, which does not tell what one run costs.</source>
        <translation>fal addebita questo modello in «%1», che non dice quanto costa un’esecuzione.</translation>
    </message>
    <message>
        <source>fal&apos;s price of this model is not known here.</source>
        <translation>Il prezzo di fal per questo modello non è noto qui.</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>con audio</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>senza audio</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>image</source>
        <translation>immagine</translation>
    </message>
    <message>
        <source>megapixel</source>
        <translation>megapixel</translation>
    </message>
    <message>
        <source>second</source>
        <translation>secondo</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>character</source>
        <translation>carattere</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caratteri</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>request</source>
        <translation>richiesta</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>second of computing</source>
        <translation>secondo di calcolo</translation>
    </message>
</context>
<context>
    <name>studio::ProxyPassword</name>
    <message>
        <source>The password of the proxy %1 cannot be read: %2 Open Settings, Connection and give it again.</source>
        <translation>Impossibile leggere la password del proxy %1: %2 Inserirla di nuovo nelle impostazioni, in «Connessione».</translation>
    </message>
    <message>
        <source>Give the user name at the proxy first.</source>
        <translation>Inserire prima il nome utente del proxy.</translation>
    </message>
    <message>
        <source>Give the password first.</source>
        <translation>Inserire prima la password.</translation>
    </message>
    <message>
        <source>A user name at a proxy has no colon.</source>
        <translation>Il nome utente di un proxy non può contenere due punti.</translation>
    </message>
    <message>
        <source>The user name or the password is too long for a proxy.</source>
        <translation>Il nome utente o la password supera la lunghezza ammessa da un proxy.</translation>
    </message>
    <message>
        <source>The password was forgotten, but its store did not let go of it: a copy may still be there.</source>
        <translation>La password è stata dimenticata, ma il suo archivio non l’ha rilasciata: potrebbe esservi ancora una copia.</translation>
    </message>
</context>
<context>
    <name>studio::Recipe</name>
    <message>
        <source>This is not a Gesso recipe: it names no model or has no values.</source>
        <translation>Non è una ricetta di Gesso: non indica un modello o non ha valori.</translation>
    </message>
    <message>
        <source>This recipe was made by a newer version of Gesso.</source>
        <translation>Questa ricetta è stata creata con una versione più recente di Gesso.</translation>
    </message>
</context>
<context>
    <name>studio::Recorder</name>
    <message>
        <source>The recording has ended because the disk is nearly full.</source>
        <translation>La registrazione è terminata perché il disco è quasi pieno.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Registrazione %1</translation>
    </message>
</context>
<context>
    <name>studio::Rerun</name>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>A step of the re-run did not end well: what was to be made of it is not made.</source>
        <translation>Un passo della riesecuzione non è andato a buon fine: ciò che ne doveva derivare non viene creato.</translation>
    </message>
</context>
<context>
    <name>studio::Rules</name>
    <message>
        <source>This is needed with the present settings.</source>
        <translation>È necessario con le impostazioni attuali.</translation>
    </message>
    <message>
        <source>Fill in exactly one of these: %1.</source>
        <translation>Compilare esattamente uno di questi: %1.</translation>
    </message>
    <message>
        <source>Fill in only one of these: %1.</source>
        <translation>Compilare solo uno di questi: %1.</translation>
    </message>
    <message>
        <source>Fill in at least one of these: %1.</source>
        <translation>Compilare almeno uno di questi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Tenere al massimo %n voce.</numerusform>
            <numerusform>Tenere al massimo %n voci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries in all of these together: %1.</source>
        <translation>
            <numerusform>Tenere al massimo %n voce in tutti questi insieme: %1.</numerusform>
            <numerusform>Tenere al massimo %n voci in tutti questi insieme: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model does not take these settings together: %1.</source>
        <translation>Il modello non accetta insieme queste impostazioni: %1.</translation>
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
        <translation>La descrizione del modello è vuota.</translation>
    </message>
    <message>
        <source>The model&apos;s description does not say what the model takes.</source>
        <translation>La descrizione del modello non dice cosa il modello accetta.</translation>
    </message>
    <message>
        <source>The model&apos;s description refers to something that is not in it.</source>
        <translation>La descrizione del modello rimanda a qualcosa che non contiene.</translation>
    </message>
</context>
<context>
    <name>studio::SchemaChange</name>
    <message>
        <source>“%1” is gone.</source>
        <translation>«%1» non c’è più.</translation>
    </message>
    <message>
        <source>“%1” is new and must be filled.</source>
        <translation>«%1» è nuovo e va compilato.</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>«%1» è nuovo.</translation>
    </message>
    <message>
        <source>“%1” must be filled now.</source>
        <translation>«%1» ora va compilato.</translation>
    </message>
    <message>
        <source>“%1” may be left empty now.</source>
        <translation>«%1» ora può restare vuoto.</translation>
    </message>
    <message>
        <source>“%1” takes another kind of value now.</source>
        <translation>«%1» ora accetta un altro tipo di valore.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” offers %2 now, and no longer %3.</source>
        <translation>«%1» ora offre %2, e non più %3.</translation>
    </message>
    <message>
        <source>“%1” no longer offers %2.</source>
        <translation>«%1» non offre più %2.</translation>
    </message>
    <message>
        <source>“%1” also offers %2 now.</source>
        <translation>«%1» ora offre anche %2.</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3 now.</source>
        <translation>«%1» ora va da %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes at most %n characters now.</source>
        <translation>
            <numerusform>«%1» ora accetta al massimo %n carattere.</numerusform>
            <numerusform>«%1» ora accetta al massimo %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has other limits now.</source>
        <translation>«%1» ora ha altri limiti.</translation>
    </message>
</context>
<context>
    <name>studio::Sheet</name>
    <message>
        <source>A cell that begins in line %1 is longer than %2 characters. Perhaps a quotation mark is missing.</source>
        <translation>Una cella che inizia alla riga %1 supera i %2 caratteri. Forse manca una virgoletta.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed.</source>
        <translation>Una virgoletta alla riga %1 non viene mai chiusa.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters.</source>
        <translation>Una cella alla riga %1 supera i %2 caratteri.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>La riga %1 ha più di %2 colonne.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 characters.</source>
        <translation>La riga %1 supera i %2 caratteri.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Divide it into several.</source>
        <translation>Questo file supera i %1 MB. Dividerlo in più file.</translation>
    </message>
    <message>
        <source>This is no text file. Save the sheet as CSV, TSV or plain text.</source>
        <translation>Non è un file di testo. Salvare il foglio come CSV, TSV o testo semplice.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>In questo file non c’è nulla.</translation>
    </message>
    <message>
        <source>This sheet has a first line with the names of fields, but no jobs below it.</source>
        <translation>Questo foglio ha una prima riga con i nomi dei campi, ma nessun lavoro sotto.</translation>
    </message>
</context>
<context>
    <name>studio::Studio</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Impossibile creare o scrivere la cartella %1.</translation>
    </message>
    <message>
        <source>The database was missing. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>Il database mancava. La libreria viene riletta dai suoi file, e i lavori non terminati proseguono.</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>Il database era danneggiato. È stato conservato come %1. La libreria viene riletta dai suoi file, e i lavori non terminati proseguono.</translation>
    </message>
    <message>
        <source>The library is being moved into another folder just now. Try again when that is done.</source>
        <translation>La libreria viene spostata in un’altra cartella proprio ora. Riprovare al termine.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on and start Gesso again. To begin with another library, remove the file %2.</source>
        <translation>La cartella della libreria %1 non c’è. Collegare l’unità su cui si trova e riavviare Gesso. Per cominciare con un’altra libreria, rimuovere il file %2.</translation>
    </message>
</context>
<context>
    <name>studio::TimeLapse</name>
    <message>
        <source>The time lapse was not made.</source>
        <translation>Il time-lapse non è stato creato.</translation>
    </message>
    <message>
        <source>There are no frames to make a time lapse of.</source>
        <translation>Non ci sono fotogrammi con cui creare un time-lapse.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Impossibile scrivere nella cartella %1.</translation>
    </message>
    <message>
        <source>Time lapse %1</source>
        <translation>Time-lapse %1</translation>
    </message>
</context>
<context>
    <name>studio::Transcript</name>
    <message>
        <source>The pattern is not complete or not valid: %1.</source>
        <translation>L’espressione è incompleta o non valida: %1.</translation>
    </message>
    <message>
        <source>This JSON file is no transcript.</source>
        <translation>Questo file JSON non è una trascrizione.</translation>
    </message>
    <message>
        <source>Transcripts are read from SRT, VTT, ASS and JSON files.</source>
        <translation>Le trascrizioni si leggono da file SRT, VTT, ASS e JSON.</translation>
    </message>
    <message>
        <source>There are no subtitles in this file.</source>
        <translation>In questo file non ci sono sottotitoli.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be removed.</source>
        <translation>Impossibile rimuovere la trascrizione modificata %1.</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more. The edits of its transcript could not be kept.</source>
        <translation>%1 non è più nella cartella della libreria. Impossibile conservare le modifiche alla sua trascrizione.</translation>
    </message>
</context>
<context>
    <name>studio::Validate</name>
    <message>
        <source>Enter a text.</source>
        <translation>Inserire un testo.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>Inserire almeno %n carattere.</numerusform>
            <numerusform>Inserire almeno %n caratteri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>Inserire al massimo %n carattere.</numerusform>
            <numerusform>Inserire al massimo %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>Inserire un testo della forma %1.</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>Inserire un multiplo di %1.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Scegliere sì o no.</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of the %n values offered.</source>
        <translation>
            <numerusform>Scegliere il valore offerto (%n).</numerusform>
            <numerusform>Scegliere uno dei %n valori offerti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Scegliere uno tra: %1.</translation>
    </message>
    <message>
        <source>Choose a size, or enter width and height.</source>
        <translation>Scegliere una dimensione, o inserire larghezza e altezza.</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>Scegliere una dimensione.</translation>
    </message>
    <message>
        <source>Enter a width from %1 to %2 pixels.</source>
        <translation>Inserire una larghezza da %1 a %2 pixel.</translation>
    </message>
    <message>
        <source>Enter a height from %1 to %2 pixels.</source>
        <translation>Inserire un’altezza da %1 a %2 pixel.</translation>
    </message>
    <message>
        <source>Enter a width that is a multiple of %1, such as %2.</source>
        <translation>Inserire una larghezza che sia un multiplo di %1, come %2.</translation>
    </message>
    <message>
        <source>Enter a height that is a multiple of %1, such as %2.</source>
        <translation>Inserire un’altezza che sia un multiplo di %1, come %2.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2, or leave the seed empty for a random one.</source>
        <translation>Inserire un numero intero da %1 a %2, o lasciare vuoto il seed per uno casuale.</translation>
    </message>
    <message>
        <source>Enter a color such as #ff8800.</source>
        <translation>Inserire un colore come #ff8800.</translation>
    </message>
    <message>
        <source>Choose a color.</source>
        <translation>Scegliere un colore.</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Inserire un indirizzo.</translation>
    </message>
    <message>
        <source>Choose images.</source>
        <translation>Scegliere immagini.</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>Scegliere un’immagine.</translation>
    </message>
    <message>
        <source>Choose videos.</source>
        <translation>Scegliere video.</translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation>Scegliere un video.</translation>
    </message>
    <message>
        <source>Choose audio files.</source>
        <translation>Scegliere file audio.</translation>
    </message>
    <message>
        <source>Choose an audio file.</source>
        <translation>Scegliere un file audio.</translation>
    </message>
    <message>
        <source>Paint or choose a mask.</source>
        <translation>Dipingere o scegliere una maschera.</translation>
    </message>
    <message>
        <source>Choose a ZIP archive.</source>
        <translation>Scegliere un archivio ZIP.</translation>
    </message>
    <message>
        <source>Choose a 3D model.</source>
        <translation>Scegliere un modello 3D.</translation>
    </message>
    <message>
        <source>Choose files.</source>
        <translation>Scegliere file.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Scegliere un file.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Inserire un numero intero da %1 a %2.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least %1.</source>
        <translation>Inserire un numero intero di almeno %1.</translation>
    </message>
    <message>
        <source>Enter a whole number of at most %1.</source>
        <translation>Inserire un numero intero di al massimo %1.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Inserire un numero intero.</translation>
    </message>
    <message>
        <source>Enter a number above %1, up to %2.</source>
        <translation>Inserire un numero maggiore di %1, fino a %2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Inserire un numero da %1 a %2.</translation>
    </message>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Inserire un numero maggiore di %1.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Inserire un numero di almeno %1.</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>Inserire un numero minore di %1.</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>Inserire un numero di al massimo %1.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Inserire un numero.</translation>
    </message>
    <message>
        <source>Choose a file, or enter an address that begins with https.</source>
        <translation>Scegliere un file, o inserire un indirizzo che inizia con https.</translation>
    </message>
    <message numerus="yes">
        <source>This takes exactly %n entries.</source>
        <translation>
            <numerusform>Serve esattamente %n voce.</numerusform>
            <numerusform>Servono esattamente %n voci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>Aggiungere almeno %n voce.</numerusform>
            <numerusform>Aggiungere almeno %n voci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Tenere al massimo %n voce.</numerusform>
            <numerusform>Tenere al massimo %n voci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>Compilare questo gruppo di impostazioni.</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>Aggiungere le voci una per una.</translation>
    </message>
    <message>
        <source>Enter a prompt.</source>
        <translation>Inserire un prompt.</translation>
    </message>
    <message>
        <source>Choose one of the values.</source>
        <translation>Scegliere uno dei valori.</translation>
    </message>
    <message>
        <source>Enter a seed.</source>
        <translation>Inserire un seed.</translation>
    </message>
    <message>
        <source>Add at least one entry.</source>
        <translation>Aggiungere almeno una voce.</translation>
    </message>
    <message>
        <source>Enter a value as JSON.</source>
        <translation>Inserire un valore come JSON.</translation>
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
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change this image with words.</source>
        <translation>Cambia questa immagine a parole.</translation>
    </message>
    <message>
        <source>Upscale</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Make a larger, sharper version.</source>
        <translation>Crea una versione più grande e nitida.</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Anima</translation>
    </message>
    <message>
        <source>Make a clip that begins with this image.</source>
        <translation>Crea una clip che inizia con questa immagine.</translation>
    </message>
    <message>
        <source>Remove background</source>
        <translation>Rimuovi sfondo</translation>
    </message>
    <message>
        <source>Cut out what is in front.</source>
        <translation>Scontorna ciò che è in primo piano.</translation>
    </message>
    <message>
        <source>Inpaint</source>
        <translation>Inpainting</translation>
    </message>
    <message>
        <source>Paint over a part and have it made anew.</source>
        <translation>Ricrea una parte su cui si dipinge.</translation>
    </message>
    <message>
        <source>Outpaint</source>
        <translation>Outpainting</translation>
    </message>
    <message>
        <source>Make more of the scene around this image.</source>
        <translation>Crea altra scena attorno a questa immagine.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Make a clip that begins with the last frame of this one.</source>
        <translation>Crea una clip che inizia con l’ultimo fotogramma di questa.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolunga</translation>
    </message>
    <message>
        <source>Make this clip longer.</source>
        <translation>Rende più lunga questa clip.</translation>
    </message>
    <message>
        <source>Lip-sync</source>
        <translation>Sincronia labiale</translation>
    </message>
    <message>
        <source>Make lips move with speech.</source>
        <translation>Fa muovere le labbra con il parlato.</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Trascrivi</translation>
    </message>
    <message>
        <source>Write down what is said.</source>
        <translation>Mette per iscritto ciò che viene detto.</translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation>Aggiungi audio</translation>
    </message>
    <message>
        <source>Make the sound that belongs to this clip.</source>
        <translation>Crea l’audio che accompagna questa clip.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Rifinisci</translation>
    </message>
    <message>
        <source>Make this image again in a model that takes its time.</source>
        <translation>Ricrea questa immagine in un modello che si prende il suo tempo.</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
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
        <translation>Addebitato</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modello: %1</translation>
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
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporzioni</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Immagine di input</translation>
    </message>
    <message>
        <source>Input video</source>
        <translation>Video di input</translation>
    </message>
    <message>
        <source>Input sound</source>
        <translation>Audio di input</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Compito</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Accelerazione</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>Controllo di sicurezza</translation>
    </message>
    <message>
        <source>embedded data</source>
        <translation>dati incorporati</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivo</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Immagine: %1</translation>
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
        <translation>Testo: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
</context>
<context>
    <name>viewer::BatchGrid</name>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
</context>
<context>
    <name>viewer::ClipLine</name>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1, fotogramma %2 di %3</translation>
    </message>
</context>
<context>
    <name>viewer::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>%1. %2, seed %3</source>
        <translation>%1. %2, seed %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Affiancate</translation>
    </message>
    <message>
        <source>All beside each other, moved together (M: the next way)</source>
        <translation>Tutte affiancate, mosse insieme (M: il modo successivo)</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Cursore</translation>
    </message>
    <message>
        <source>One over the other, with a divider to move</source>
        <translation>Una sopra l’altra, con un divisore da spostare</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alterna</translation>
    </message>
    <message>
        <source>One in the place of the other (Space)</source>
        <translation>Una al posto dell’altra (Spazio)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Where they are not the same, made stronger</source>
        <translation>Dove non sono uguali, con più forza</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Prima immagine</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Seconda immagine</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Scambia</translation>
    </message>
    <message>
        <source>Exchange the two (X)</source>
        <translation>Scambia le due (X)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Mostra l’altra</translation>
    </message>
    <message>
        <source>Show the other one (Space)</source>
        <translation>Mostra l’altra (Spazio)</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Impostazioni diverse</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Divisore</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Immagine: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Mostrata: %1</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Non c’è alcuna differenza.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ; at most by %2 of 255, by %3 on average. Shown %4 times as strong.</source>
        <translation>Il %1% dei pixel differisce; al massimo di %2 su 255, in media di %3. Mostrato con forza %4 volte maggiore.</translation>
    </message>
</context>
<context>
    <name>viewer::ComparePanes</name>
    <message>
        <source>Image: %1</source>
        <translation>Immagine: %1</translation>
    </message>
</context>
<context>
    <name>viewer::CutDialog</name>
    <message>
        <source>Cut</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Keep this part</source>
        <translation>Tieni questa parte</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>Senza perdita</translation>
    </message>
    <message>
        <source>Exactly, encoded again</source>
        <translation>Esatto, ricodificato</translation>
    </message>
    <message>
        <source>The part from %1 to %2 becomes a clip of its own in the library. The original stays as it is.</source>
        <translation>La parte da %1 a %2 diventa una clip a sé nella libreria. L’originale resta com’è.</translation>
    </message>
    <message>
        <source>Clips of this kind can only be cut by encoding them again.</source>
        <translation>Clip di questo tipo si possono tagliare solo ricodificandole.</translation>
    </message>
    <message>
        <source>Without loss: every picture stays as it is</source>
        <translation>Senza perdita: ogni immagine resta com’è</translation>
    </message>
    <message>
        <source>Without loss, from the key frame: %1 to %2</source>
        <translation>Senza perdita, dal fotogramma chiave: da %1 a %2</translation>
    </message>
    <message>
        <source>A clip can be cut without loss only at certain frames: %1 more than marked would be kept.</source>
        <translation>Una clip si può tagliare senza perdita solo a certi fotogrammi: si terrebbero %1 in più di quanto segnato.</translation>
    </message>
</context>
<context>
    <name>viewer::ExportDialog</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Esporta file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Export 1 result</source>
        <translation>Esporta 1 risultato</translation>
    </message>
    <message numerus="yes">
        <source>Export %n results</source>
        <translation>
            <numerusform>Esporta %n risultato</numerusform>
            <numerusform>Esporta %n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preimpostazione</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>Salva preimpostazione…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>Rimuovi questa preimpostazione</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Ancora nessuna salvata</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Salva preimpostazione</translation>
    </message>
    <message>
        <source>Name of the preset; one of that name is replaced:</source>
        <translation>Nome della preimpostazione; una con lo stesso nome viene sostituita:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Scegliere una cartella con il percorso completo.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 di %2: %3</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’esportazione è stata annullata.</translation>
    </message>
    <message>
        <source>1 file exported.</source>
        <translation>1 file esportato.</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported.</source>
        <translation>
            <numerusform>%n file esportato.</numerusform>
            <numerusform>%n file esportati.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was exported.</source>
        <translation>Nessun file esportato.</translation>
    </message>
    <message>
        <source>1 file is there already and was skipped.</source>
        <translation>1 file esiste già ed è stato saltato.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already and were skipped.</source>
        <translation>
            <numerusform>%n file esiste già ed è stato saltato.</numerusform>
            <numerusform>%n file esistono già e sono stati saltati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Tutto è in %1.</translation>
    </message>
</context>
<context>
    <name>viewer::ExportFields</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Name template</source>
        <translation>Schema del nome</translation>
    </message>
    <message>
        <source>Words in braces are replaced, {prompt:40} is cut after 40 characters, a slash begins a folder.</source>
        <translation>Le parole tra graffe vengono sostituite, {prompt:40} viene troncato dopo 40 caratteri, una barra inizia una cartella.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserisci</translation>
    </message>
    <message>
        <source>Insert a word into the name</source>
        <translation>Inserisci una parola nel nome</translation>
    </message>
    <message>
        <source>Words that the name can be made of</source>
        <translation>Parole di cui il nome può comporsi</translation>
    </message>
    <message>
        <source>Resulting names</source>
        <translation>Nomi risultanti</translation>
    </message>
    <message>
        <source>A folder for each job</source>
        <translation>Una cartella per ogni lavoro</translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <translation>{%1}: %2</translation>
    </message>
    <message>
        <source>Parameters of the recipes</source>
        <translation>Parametri delle ricette</translation>
    </message>
    <message>
        <source>%1, quality</source>
        <translation>%1, qualità</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Come ricevuto</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>Qualità </translation>
    </message>
    <message>
        <source>Images as</source>
        <translation>Immagini come</translation>
    </message>
    <message>
        <source>Videos as</source>
        <translation>Video come</translation>
    </message>
    <message>
        <source>Sound as</source>
        <translation>Audio come</translation>
    </message>
    <message>
        <source>Transcript format</source>
        <translation>Formato trascrizione</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Testo semplice (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Sottotitoli (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>Sottotitoli web (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>Sottotitoli con stile (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>Tutto, con le parole (JSON)</translation>
    </message>
    <message>
        <source>Transcripts as</source>
        <translation>Trascrizioni come</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Com’è</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lato più lungo</translation>
    </message>
    <message>
        <source>Exactly, edges cut</source>
        <translation>Esatta, bordi tagliati</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>W </source>
        <translation>L </translation>
    </message>
    <message>
        <source>H </source>
        <translation>A </translation>
    </message>
    <message>
        <source>Keep the recipe in the files</source>
        <translation>Conserva la ricetta nei file</translation>
    </message>
    <message>
        <source>Prompt and settings, by which the result can be made again</source>
        <translation>Prompt e impostazioni con cui ricreare il risultato</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>Se un file esiste</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>Aggiungi un numero al nome</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Saltalo</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sovrascrivilo</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Provino a contatto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PNG)</source>
        <translation>Pagine con immagini e nomi (PNG)</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PDF)</source>
        <translation>Pagine con immagini e nomi (PDF)</translation>
    </message>
    <message>
        <source>As one zip archive, with the recipes beside the files</source>
        <translation>Come un solo archivio zip, con le ricette accanto ai file</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Cartella per i file esportati</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation>%</translation>
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
        <translation>Copia %1</translation>
    </message>
</context>
<context>
    <name>viewer::FilePage</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossibile leggere %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Impossibile scrivere %1. Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Apri con il programma del sistema</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file.</source>
        <translation>Nessun programma su questo computer apre questo tipo di file.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva con nome</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
</context>
<context>
    <name>viewer::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Sostituisci tutto</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Cerca nella trascrizione</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sostituisci con</translation>
    </message>
    <message>
        <source>Regular expression; \1 in the replacement is what stood in the first parentheses</source>
        <translation>Espressione regolare; \1 nella sostituzione è ciò che stava nella prima parentesi</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Espressione regolare</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>Maiuscole e minuscole contano</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Maiuscole/minuscole</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>Numero di occorrenze</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Occorrenza precedente (Maiusc+Invio)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Occorrenza successiva (Invio)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Chiudi la ricerca</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>Espressione non valida</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n sostituzione</numerusform>
            <numerusform>%n sostituzioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer::FrameButton</name>
    <message>
        <source>Frame</source>
        <translation>Fotogramma</translation>
    </message>
    <message>
        <source>This frame as an image</source>
        <translation>Questo fotogramma come immagine</translation>
    </message>
    <message>
        <source>Save frame as image</source>
        <translation>Salva fotogramma come immagine</translation>
    </message>
    <message>
        <source>Copy frame</source>
        <translation>Copia fotogramma</translation>
    </message>
    <message>
        <source>Use this frame as</source>
        <translation>Usa questo fotogramma come</translation>
    </message>
    <message>
        <source>Start image of a clip</source>
        <translation>Immagine iniziale di una clip</translation>
    </message>
    <message>
        <source>Last image of a clip</source>
        <translation>Immagine finale di una clip</translation>
    </message>
    <message>
        <source>Image to edit</source>
        <translation>Immagine da modificare</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Show this frame in the library</source>
        <translation>Mostra questo fotogramma nella libreria</translation>
    </message>
    <message>
        <source>Continue from the last frame</source>
        <translation>Continua dall’ultimo fotogramma</translation>
    </message>
</context>
<context>
    <name>viewer::ImageCanvas</name>
    <message>
        <source>Image</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source> · x %1, y %2</source>
        <translation> · x %1, y %2</translation>
    </message>
    <message>
        <source> · red %1, green %2, blue %3</source>
        <translation> · rosso %1, verde %2, blu %3</translation>
    </message>
    <message>
        <source>, alpha %1</source>
        <translation>, alfa %1</translation>
    </message>
</context>
<context>
    <name>viewer::ImagePage</name>
    <message>
        <source>Copy image</source>
        <translation>Copia immagine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>What is not right with it</source>
        <translation>Cosa non va</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotogramma precedente</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>Fotogramma precedente (,)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotogramma successivo</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>Fotogramma successivo (.)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotogramma</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Show the whole image (0)</source>
        <translation>Mostra l’intera immagine (0)</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>One pixel of the image is one pixel of the screen (1)</source>
        <translation>Un pixel dell’immagine è un pixel dello schermo (1)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Sfondo</translation>
    </message>
    <message>
        <source>Background: checkered, dark or light (B)</source>
        <translation>Sfondo: a scacchi, scuro o chiaro (B)</translation>
    </message>
    <message>
        <source>Pixel information</source>
        <translation>Informazioni sui pixel</translation>
    </message>
    <message>
        <source>Size, zoom and the pixel under the pointer (I)</source>
        <translation>Dimensione, zoom e il pixel sotto il puntatore (I)</translation>
    </message>
    <message>
        <source>Checkered</source>
        <translation>A scacchi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>There is not enough memory for this image. The file can still be exported.</source>
        <translation>Memoria insufficiente per questa immagine. Il file si può comunque esportare.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Spazio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Riproduci (Spazio)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>A preview, until all of it is read</source>
        <translation>Anteprima, fino al termine della lettura</translation>
    </message>
    <message>
        <source>The image is being read…</source>
        <translation>Lettura dell’immagine…</translation>
    </message>
    <message>
        <source>%1 pixels are being read…</source>
        <translation>Lettura di %1 pixel…</translation>
    </message>
</context>
<context>
    <name>viewer::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Ispettore</translation>
    </message>
    <message>
        <source>Choose a result to see how it was made.</source>
        <translation>Scegliere un risultato per vedere come è stato creato.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>Tempo e costo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Use this prompt</source>
        <translation>Usa questo prompt</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Copia il prompt</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Usa impostazioni</translation>
    </message>
    <message>
        <source>Fills the form with everything that made this result</source>
        <translation>Compila il modulo con tutto ciò che ha creato questo risultato</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>Remix</translation>
    </message>
    <message>
        <source>Fills the form with everything but the seed</source>
        <translation>Compila il modulo con tutto tranne il seed</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Export this result</source>
        <translation>Esporta questo risultato</translation>
    </message>
    <message>
        <source>Saves this result under a name of your choice.</source>
        <translation>Salva questo risultato con un nome a scelta.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creato con</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Use this seed</source>
        <translation>Usa questo seed</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferenza</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasferimento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID richiesta</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Versione dello schema</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dimensione file</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>%1 to %2, encoded again</source>
        <translation>Da %1 a %2, ricodificato</translation>
    </message>
    <message>
        <source>%1 to %2, without loss</source>
        <translation>Da %1 a %2, senza perdita</translation>
    </message>
    <message>
        <source>%1 to %2, without loss; %3 to %4 was marked</source>
        <translation>Da %1 a %2, senza perdita; segnato da %3 a %4</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Taglio</translation>
    </message>
</context>
<context>
    <name>viewer::ItemViewer</name>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Apri con il programma del sistema</translation>
    </message>
</context>
<context>
    <name>viewer::JoinDialog</name>
    <message>
        <source>Join clips</source>
        <translation>Unisci clip</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>One behind the other in this order:</source>
        <translation>Una dopo l’altra in questo ordine:</translation>
    </message>
    <message>
        <source>Clips in their order</source>
        <translation>Clip nel loro ordine</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Prima (Alt+↑)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Dopo (Alt+↓)</translation>
    </message>
    <message>
        <source>%1 together. Every picture stays as it is.</source>
        <translation>%1 in totale. Ogni immagine resta com’è.</translation>
    </message>
    <message>
        <source>%1 together. %2</source>
        <translation>%1 in totale. %2</translation>
    </message>
</context>
<context>
    <name>viewer::KinView</name>
    <message>
        <source>Made from, and led to</source>
        <translation>Deriva da, e ha portato a</translation>
    </message>
    <message>
        <source>Re-run from here…</source>
        <translation>Riesegui da qui…</translation>
    </message>
    <message>
        <source>Makes this again and, where you wish, what was made of it; says the price first</source>
        <translation>Ricrea questo e, dove si vuole, ciò che ne è derivato; prima dice il prezzo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Deriva da</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Ha portato a</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Questo</translation>
    </message>
</context>
<context>
    <name>viewer::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Livello audio</translation>
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
        <translation>Avanzamento</translation>
    </message>
</context>
<context>
    <name>viewer::MarkBar</name>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Giallo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Nessun colore</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>Favourite: is never removed by a rule</source>
        <translation>Preferito: non viene mai rimosso da una regola</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Colore: %1</translation>
    </message>
</context>
<context>
    <name>viewer::MessagePage</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
</context>
<context>
    <name>viewer::NextSteps</name>
    <message>
        <source>Models for “%1”</source>
        <translation>Modelli per «%1»</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Scegli un altro modello</translation>
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
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>viewer::RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Rating: a click on the same star takes it back, the keys 0 to 5 set it</source>
        <translation>Valutazione: un clic sulla stessa stella la toglie, i tasti da 0 a 5 la impostano</translation>
    </message>
</context>
<context>
    <name>viewer::ResultTile</name>
    <message>
        <source>seed %1</source>
        <translation>seed %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>the name of a result, its place among those of one batch</comment>
        <translation>%1, %2 di %3</translation>
    </message>
</context>
<context>
    <name>viewer::SegmentDelegate</name>
    <message>
        <source>Segment text</source>
        <translation>Testo del segmento</translation>
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
        <translation>1 immagine</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n immagine</numerusform>
            <numerusform>%n immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 clip</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clip</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sound</source>
        <translation>1 audio</translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n audio</numerusform>
            <numerusform>%n audio</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 testo</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n testo</numerusform>
            <numerusform>%n testi</numerusform>
        </translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 risultato</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Rows and columns…</source>
        <translation>Righe e colonne…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Unisci…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Successivo (Pag giù)</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>Precedente (Pag su)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Righe e colonne</translation>
    </message>
    <message>
        <source>This batch as a table by what varies in it</source>
        <translation>Questo gruppo come tabella in base a ciò che varia</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare up to four images, from this one on (C)</source>
        <translation>Confronta fino a quattro immagini, a partire da questa (C)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Make one clip of these</source>
        <translation>Ne fa una sola clip</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Save all results shown here under names of your choice</source>
        <translation>Salva tutti i risultati mostrati qui con nomi a scelta</translation>
    </message>
    <message>
        <source>Describe what you want to see, then press Generate. Results appear here and are kept in the library.</source>
        <translation>Descrivere ciò che si vuole vedere, poi premere Genera. I risultati compaiono qui e vengono conservati nella libreria.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation>1 in corso</translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tutti i risultati</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Torna all’elenco (Esc)</translation>
    </message>
    <message>
        <source>Back to all results (Esc)</source>
        <translation>Torna a tutti i risultati (Esc)</translation>
    </message>
    <message>
        <source>Saves everything shown here under names of your choice.</source>
        <translation>Salva tutto ciò che è mostrato qui con nomi a scelta.</translation>
    </message>
    <message>
        <source>%1 · made in %2</source>
        <comment>how many results, a time</comment>
        <translation>%1 · creato in %2</translation>
    </message>
</context>
<context>
    <name>viewer::SubtitlesDialog</name>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Testo semplice (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Sottotitoli (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>Sottotitoli web (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>Sottotitoli con stile (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>Tutto, con le parole (JSON)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Salva trascrizione</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva come</translation>
    </message>
    <message>
        <source>In a video, as a track that can be switched off</source>
        <translation>In un video, come traccia disattivabile</translation>
    </message>
    <message>
        <source>In a video, drawn into the picture</source>
        <translation>In un video, impressi nell’immagine</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Caratteri per riga</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>Righe alla volta</translation>
    </message>
    <message>
        <source>Gap between two</source>
        <translation>Intervallo tra due</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Say who speaks</source>
        <translation>Indica chi parla</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Inizio del file</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Video for the subtitles</source>
        <translation>Video per i sottotitoli</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</source>
        <translation>Video (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
</context>
<context>
    <name>viewer::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Aggiungi un tag</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Rimuovi il tag %1</translation>
    </message>
</context>
<context>
    <name>viewer::TextPage</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Impossibile leggere il file %1: %2.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copia testo</translation>
    </message>
</context>
<context>
    <name>viewer::TimeLine</name>
    <message>
        <source>Part from %1 to %2.</source>
        <translation>Parte da %1 a %2.</translation>
    </message>
    <message>
        <source>No part is marked.</source>
        <translation>Nessuna parte è contrassegnata.</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptActions</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Torna all’originale</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Modifica il testo</translation>
    </message>
    <message>
        <source>Split at the cursor or the play position</source>
        <translation>Dividi al cursore o al punto di riproduzione</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>Unisci al successivo, o tutti i selezionati</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Unisci segmenti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove segments</source>
        <translation>Rimuovi segmenti</translation>
    </message>
    <message>
        <source>Begins at the play position</source>
        <translation>Inizia al punto di riproduzione</translation>
    </message>
    <message>
        <source>Begin of a segment</source>
        <translation>Inizio di un segmento</translation>
    </message>
    <message>
        <source>Ends at the play position</source>
        <translation>Finisce al punto di riproduzione</translation>
    </message>
    <message>
        <source>End of a segment</source>
        <translation>Fine di un segmento</translation>
    </message>
    <message>
        <source>Begin a tenth of a second earlier</source>
        <translation>Anticipa l’inizio di un decimo di secondo</translation>
    </message>
    <message>
        <source>Begin a tenth of a second later</source>
        <translation>Ritarda l’inizio di un decimo di secondo</translation>
    </message>
    <message>
        <source>End a tenth of a second earlier</source>
        <translation>Anticipa la fine di un decimo di secondo</translation>
    </message>
    <message>
        <source>End a tenth of a second later</source>
        <translation>Ritarda la fine di un decimo di secondo</translation>
    </message>
    <message>
        <source>Move a tenth of a second earlier</source>
        <translation>Anticipa di un decimo di secondo</translation>
    </message>
    <message>
        <source>Move a tenth of a second later</source>
        <translation>Ritarda di un decimo di secondo</translation>
    </message>
    <message>
        <source>Move all segments…</source>
        <translation>Sposta tutti i segmenti…</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Parlante…</translation>
    </message>
    <message>
        <source>Rename the speaker everywhere…</source>
        <translation>Rinomina il parlante ovunque…</translation>
    </message>
    <message>
        <source>Split a segment</source>
        <translation>Dividi un segmento</translation>
    </message>
    <message>
        <source>Move segments</source>
        <translation>Sposta segmenti</translation>
    </message>
    <message>
        <source>Move all segments</source>
        <translation>Sposta tutti i segmenti</translation>
    </message>
    <message>
        <source>Seconds later; below zero they come earlier:</source>
        <translation>Secondi di ritardo; sotto zero, di anticipo:</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <translation>Rinomina il parlante</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Parlante</translation>
    </message>
    <message>
        <source>New name for “%1”:</source>
        <translation>Nuovo nome per «%1»:</translation>
    </message>
    <message>
        <source>Who speaks in the selected segments:</source>
        <translation>Chi parla nei segmenti selezionati:</translation>
    </message>
    <message>
        <source>Rename a speaker</source>
        <translation>Rinomina un parlante</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rifai: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptDocument</name>
    <message>
        <source>Back to the original</source>
        <translation>Torna all’originale</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptView</name>
    <message>
        <source>Segments</source>
        <translation>Segmenti</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>Transcript text</source>
        <translation>Testo della trascrizione</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Modifica il testo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+F)</source>
        <translation>Cerca e sostituisci (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Cerca e sostituisci</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>What can be done to the selected segments</source>
        <translation>Cosa si può fare con i segmenti selezionati</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Modifica trascrizione</translation>
    </message>
    <message>
        <source>Read a file of subtitles…</source>
        <translation>Leggi un file di sottotitoli…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copia trascrizione</translation>
    </message>
    <message>
        <source>Copies the selected segments, or the whole text</source>
        <translation>Copia i segmenti selezionati o l’intero testo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Salva trascrizione</translation>
    </message>
    <message>
        <source>As subtitles, text or a table, or into a video</source>
        <translation>Come sottotitoli, testo o tabella, o in un video</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 segmento</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmenti</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>Read a file of subtitles</source>
        <translation>Leggi un file di sottotitoli</translation>
    </message>
    <message>
        <source>Subtitles (*.srt *.vtt *.ass *.ssa *.json)</source>
        <translation>Sottotitoli (*.srt *.vtt *.ass *.ssa *.json)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossibile leggere il file %1.</translation>
    </message>
</context>
<context>
    <name>viewer::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Riproduci o metti in pausa (Spazio)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>Ricomincia alla fine</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Sound on or off (M)</source>
        <translation>Audio attivo o disattivo (M)</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotogramma precedente</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Un fotogramma indietro (,)</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotogramma successivo</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Un fotogramma avanti (.)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Speed (J backwards, L forwards, again for faster)</source>
        <translation>Velocità (J indietro, L avanti, di nuovo per accelerare)</translation>
    </message>
    <message>
        <source>Speed (L is faster, K is normal)</source>
        <translation>Velocità (L è più veloce, K è normale)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · frame %2 of %3</source>
        <translation>%1 · fotogramma %2 di %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Audio attivo</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Audio disattivo</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <translation>Questo computer non ha un’uscita audio.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume: %1%</source>
        <translation>Volume: %1%</translation>
    </message>
</context>
<context>
    <name>viewer::VideoPage</name>
    <message>
        <source>Mark in</source>
        <translation>Segna inizio</translation>
    </message>
    <message>
        <source>The part begins with this frame (I)</source>
        <translation>La parte inizia con questo fotogramma (I)</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Segna fine</translation>
    </message>
    <message>
        <source>The part ends with this frame (O)</source>
        <translation>La parte finisce con questo fotogramma (O)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Keep the part between the marks as a clip of its own</source>
        <translation>Tiene la parte tra i segni come clip a sé</translation>
    </message>
    <message>
        <source>%1 frame %2.png</source>
        <translation>%1 fotogramma %2.png</translation>
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
        <translation>Forma d’onda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
</TS>
