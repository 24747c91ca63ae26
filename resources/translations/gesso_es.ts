<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>batch::AxisRow</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a size and its pixels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1, 2, 3 or 1..8 or 4 random</source>
        <translation>1, 2, 3 o 1..8 o 4 random</translation>
    </message>
    <message>
        <source>10, 20, 40 or 20..40 step 5</source>
        <translation>10, 20, 40 o 20..40 step 5</translation>
    </message>
    <message>
        <source>1, 2.5, 4 or 2..5 step 0.5</source>
        <translation>1, 2.5, 4 o 2..5 step 0.5</translation>
    </message>
    <message>
        <source>Other sizes: 1024x768, 640x640</source>
        <translation>Otros tamaños: 1024x768, 640x640</translation>
    </message>
    <message>
        <source>Values with commas between them</source>
        <translation>Valores separados por comas</translation>
    </message>
    <message>
        <source>One file or address a line</source>
        <translation>Un archivo o una dirección por línea</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>Un prompt por línea</translation>
    </message>
    <message>
        <source>One text a line</source>
        <translation>Un texto por línea</translation>
    </message>
    <message>
        <source>One JSON value a line</source>
        <translation>Un valor JSON por línea</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Field that varies</source>
        <translation>Campo que varía</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Quitar este campo</translation>
    </message>
    <message>
        <source>Remove this field from the sweep</source>
        <translation>Quitar este campo del barrido</translation>
    </message>
    <message>
        <source>Word to replace; empty for whole prompts</source>
        <translation>Palabra que se sustituye; vacío: prompts completos</translation>
    </message>
    <message>
        <source>Word to replace</source>
        <translation>Palabra que se sustituye</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Valores, uno por línea</translation>
    </message>
    <message>
        <source>What takes its place: red, white, black</source>
        <translation>Lo que la sustituye: rojo, blanco, negro</translation>
    </message>
    <message numerus="yes">
        <source>Every variation of the prompt&apos;s {…} (%n)</source>
        <translation>
            <numerusform>Cada variación de {…} del prompt (%n)</numerusform>
            <numerusform>Todas las variaciones de {…} del prompt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, each for a job of its own</source>
        <translation>Archivos, cada uno para un trabajo propio</translation>
    </message>
</context>
<context>
    <name>batch::GridDialog</name>
    <message>
        <source>The picture could not be made: %1</source>
        <translation>No se pudo crear la imagen: %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Filas y columnas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En vertical</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source> px</source>
        <comment>after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Size of a cell in the saved picture</source>
        <translation>Tamaño de las celdas en la imagen guardada</translation>
    </message>
    <message>
        <source>The longer side of each result in the saved picture</source>
        <translation>El lado más largo de cada resultado en la imagen guardada</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>En &amp;horizontal</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>En &amp;vertical</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ce&amp;ll</source>
        <translation>C&amp;elda</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>what varies</comment>
        <translation>%1: todos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>Guardar la cuadrícula</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>Imagen PNG (*.png);;Imagen JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>grid.png</source>
        <comment>a file name</comment>
        <translation>cuadrícula.png</translation>
    </message>
    <message>
        <source>Making the picture…</source>
        <translation>Creando la imagen…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>batch::GridPicture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, more than can be made. Choose smaller cells, or fewer.</source>
        <translation>La imagen tendría %1 × %2 píxeles, más de los posibles. Elija celdas más pequeñas o menos celdas.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>No hay memoria suficiente para una imagen de %1 × %2 píxeles.</translation>
    </message>
</context>
<context>
    <name>batch::GridTable</name>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Results by what varies</source>
        <translation>Resultados según lo que varía</translation>
    </message>
</context>
<context>
    <name>batch::PlanModel</name>
    <message>
        <source>unknown</source>
        <comment>a price</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
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
        <translation>Trabajos planificados</translation>
    </message>
    <message>
        <source>Jobs at most</source>
        <translation>Máximo de trabajos</translation>
    </message>
    <message>
        <source>A plan with more jobs is not sent</source>
        <translation>Un plan con más trabajos no se envía</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Máximo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>N.º %1: %2</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate 1 job</source>
        <translation>Generar 1 trabajo</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n jobs</source>
        <translation>
            <numerusform>Generar %n trabajo</numerusform>
            <numerusform>Generar %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 jobs, more than the %2 that you allow at most.</source>
        <translation>Son %1 trabajos, más que el máximo permitido de %2.</translation>
    </message>
    <message>
        <source>No job can be made: each has a problem.</source>
        <translation>No se puede hacer ningún trabajo: todos tienen algún problema.</translation>
    </message>
    <message>
        <source>1 job has a problem and is left out.</source>
        <translation>1 trabajo tiene un problema y queda fuera.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have a problem and are left out.</source>
        <translation>
            <numerusform>%n trabajo tiene un problema y queda fuera.</numerusform>
            <numerusform>%n trabajos tienen un problema y quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this job costs is not known.</source>
        <translation>No se sabe cuánto cuesta este trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs; what they cost is not known.</source>
        <translation>
            <numerusform>%n trabajo; no se sabe cuánto cuesta.</numerusform>
            <numerusform>%n trabajos; no se sabe cuánto cuestan.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job, %1.</source>
        <translation>1 trabajo, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs, %1 together.</source>
        <translation>
            <numerusform>%n trabajo, %1 en total.</numerusform>
            <numerusform>%n trabajos, %1 en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The price of one of them is not known.</source>
        <extracomment>%1 is &quot;12 jobs, $0.30 together.&quot;</extracomment>
        <translation>%1 No se conoce el precio de uno de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The price of %n of them is not known.</source>
        <translation>
            <numerusform>%1 No se conoce el precio de %n de ellos.</numerusform>
            <numerusform>%1 No se conoce el precio de %n de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This costs about %1 together, more than the %2 that you set as a limit.</source>
        <translation>Cuesta en total unos %1, más que el límite fijado de %2.</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>Generar de &amp;todos modos</translation>
    </message>
</context>
<context>
    <name>batch::SheetDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>Hoja de trabajos</translation>
    </message>
    <message>
        <source>Open another sheet…</source>
        <translation>Abrir otra hoja…</translation>
    </message>
    <message>
        <source>Each row of %1 becomes a job. The first row names fields of the form; an empty cell leaves what the form says.</source>
        <translation>Cada fila de %1 se convierte en un trabajo. La primera fila nombra los campos del formulario; una celda vacía deja lo que dice el formulario.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Open a job sheet</source>
        <translation>Abrir una hoja de trabajos</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tablas y listas (*.csv *.tsv *.tab *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>batch::SweepDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>The same seed in every cell</source>
        <translation>La misma semilla en todas las celdas</translation>
    </message>
    <message>
        <source>Sweep with %1</source>
        <translation>Barrido con %1</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>Todas las combinaciones</translation>
    </message>
    <message>
        <source>Side by side: first with first</source>
        <translation>En paralelo: el primero con el primero</translation>
    </message>
    <message>
        <source>How the fields are combined</source>
        <translation>Cómo se combinan los campos</translation>
    </message>
    <message>
        <source>So that nothing but the fields above makes the difference</source>
        <translation>Para que la diferencia se deba solo a los campos de arriba</translation>
    </message>
    <message>
        <source>A field has values that cannot be read.</source>
        <translation>Un campo tiene valores que no se pueden leer.</translation>
    </message>
    <message>
        <source>Choose what varies, and write its values: each becomes a job of its own. Several fields make a table.</source>
        <translation>Elija qué varía y escriba sus valores: cada uno será un trabajo propio. Varios campos forman una tabla.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>%1 wants key=value, not “%2”.</source>
        <translation>%1 requiere clave=valor, no «%2».</translation>
    </message>
    <message>
        <source>--count wants a number from 1 to 1000, not “%1”.</source>
        <translation>--count requiere un número de 1 a 1000, no «%1».</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1 requiere un valor.</translation>
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
        <translation>gesso generate ENDPOINT [--set clave=valor]… [--file clave=RUTA]… [--json ARCHIVO] [--out DIR] [--name PLANTILLA] [--count N] [--wait|--detach]
gesso models [BÚSQUEDA] [--json]
gesso schema ENDPOINT|ARCHIVO_OPENAPI [--json]
gesso price ENDPOINT [--set clave=valor]…
gesso queue [--follow|--cancel ID|--resume] [--json]
gesso library search CONSULTA [--json]
gesso library rebuild [--json]
gesso export CONSULTA --out DIR [--name PLANTILLA] [--format FORMATO]
gesso upload ARCHIVO
gesso restore ARCHIVO
Con todas: --server URL, --sandbox, --profile DIR. La clave se toma de FAL_KEY.
gesso [--safe-mode] [FILE]… abre la ventana.
</translation>
    </message>
</context>
<context>
    <name>cli::ExportFiles</name>
    <message>
        <source>gesso export wants a query and --out DIR.</source>
        <translation>gesso export requiere una consulta y --out DIR.</translation>
    </message>
    <message>
        <source>There is no format %1. Choose one of: %2.</source>
        <translation>No existe el formato %1. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>Nothing in the library matches this query.</source>
        <translation>Nada de la biblioteca coincide con esta consulta.</translation>
    </message>
</context>
<context>
    <name>cli::Generate</name>
    <message>
        <source>gesso generate wants exactly one endpoint, such as fal-ai/flux/dev.</source>
        <translation>gesso generate requiere exactamente un endpoint, como fal-ai/flux/dev.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>No se puede crear o escribir la carpeta %1.</translation>
    </message>
    <message>
        <source>The fields of %1 are not known. The values are sent as they are.</source>
        <translation>No se conocen los campos de %1. Los valores se envían tal cual.</translation>
    </message>
</context>
<context>
    <name>cli::JobReport</name>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting (request %1)</source>
        <translation>En espera (solicitud %1)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Archivando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Looking for the request in the account&apos;s history</source>
        <translation>Buscando la solicitud en el historial de la cuenta</translation>
    </message>
</context>
<context>
    <name>cli::JobSession</name>
    <message>
        <source>Nothing is lost. When there is room again, “gesso queue --resume” goes on with it.</source>
        <translation>No se ha perdido nada. Cuando vuelva a haber espacio, «gesso queue --resume» lo reanuda.</translation>
    </message>
    <message>
        <source>Cancelling at the server …</source>
        <translation>Cancelando en el servidor…</translation>
    </message>
</context>
<context>
    <name>cli::LibrarySearch</name>
    <message>
        <source>gesso library knows two things: search QUERY, and rebuild.</source>
        <translation>gesso library conoce dos órdenes: search CONSULTA y rebuild.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation>No se pudo escribir la biblioteca.</translation>
    </message>
    <message>
        <source>%1 new or found again, %2 in the library.</source>
        <translation>%1 nuevos o recuperados, %2 en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>cli::PriceOf</name>
    <message>
        <source>gesso price wants exactly one endpoint.</source>
        <translation>gesso price requiere exactamente un endpoint.</translation>
    </message>
    <message>
        <source>The model %1 is not in the catalogue.</source>
        <translation>El modelo %1 no está en el catálogo.</translation>
    </message>
    <message>
        <source>The price of %1 is not known.</source>
        <translation>No se conoce el precio de %1.</translation>
    </message>
</context>
<context>
    <name>cli::Queue</name>
    <message>
        <source>gesso queue takes --follow, --resume or --cancel ID, and nothing else.</source>
        <translation>gesso queue admite --follow, --resume o --cancel ID, y nada más.</translation>
    </message>
    <message>
        <source>This job has ended already: %1.</source>
        <translation>Este trabajo ya ha terminado: %1.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>No existe el trabajo %1.</translation>
    </message>
</context>
<context>
    <name>cli::Restore</name>
    <message>
        <source>gesso restore wants exactly one file.</source>
        <translation>gesso restore requiere exactamente un archivo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>There is no recipe in %1.</source>
        <translation>No hay ninguna receta en %1.</translation>
    </message>
</context>
<context>
    <name>cli::Schema</name>
    <message>
        <source>gesso schema wants one endpoint, or one OpenAPI file.</source>
        <translation>gesso schema requiere un endpoint o un archivo OpenAPI.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a JSON object.</source>
        <translation>El archivo %1 no es un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>cli::Session</name>
    <message>
        <source>The server address %1 is not an address like https://gateway.example.</source>
        <translation>La dirección de servidor %1 no es una dirección como https://gateway.example.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>No se puede crear o escribir la carpeta %1.</translation>
    </message>
    <message>
        <source>There is no fal key: set FAL_KEY, or try everything without an account with --sandbox.</source>
        <translation>No hay clave de fal: defina FAL_KEY o pruébelo todo sin cuenta con --sandbox.</translation>
    </message>
</context>
<context>
    <name>cli::Upload</name>
    <message>
        <source>gesso upload wants exactly one file.</source>
        <translation>gesso upload requiere exactamente un archivo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
</context>
<context>
    <name>cli::Values</name>
    <message>
        <source>The input %1 cannot be read.</source>
        <translation>No se puede leer la entrada %1.</translation>
    </message>
    <message>
        <source>The input %1 is not a JSON object.</source>
        <translation>La entrada %1 no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The input %1 is not valid JSON (at byte %2).</source>
        <translation>La entrada %1 no es JSON válido (en el byte %2).</translation>
    </message>
    <message>
        <source>%1 has no field %2. Its fields are: %3.</source>
        <translation>%1 no tiene el campo %2. Sus campos son: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>Modelos 3D</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>un modelo 3D</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>Images from text</comment>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>menos de 1 s</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>unos %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Modelos de lenguaje</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>price and unit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Audio to audio</source>
        <translation>Audio a audio</translation>
    </message>
    <message>
        <source>Audio to video</source>
        <translation>Audio a vídeo</translation>
    </message>
    <message>
        <source>Image to 3D</source>
        <translation>Imagen a 3D</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation>Imagen a imagen</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>Imagen a vídeo</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Voz a texto</translation>
    </message>
    <message>
        <source>Text to 3D</source>
        <translation>Texto a 3D</translation>
    </message>
    <message>
        <source>Text to audio</source>
        <translation>Texto a audio</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>Texto a imagen</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Texto a voz</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>Texto a vídeo</translation>
    </message>
    <message>
        <source>Video to audio</source>
        <translation>Vídeo a audio</translation>
    </message>
    <message>
        <source>Video to video</source>
        <translation>Vídeo a vídeo</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
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
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a number and what it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Desplegado</translation>
    </message>
</context>
<context>
    <name>compose::CardListEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message numerus="yes">
        <source>The model takes at most %n entries.</source>
        <translation>
            <numerusform>El modelo admite como máximo %n entrada.</numerusform>
            <numerusform>El modelo admite como máximo %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <comment>entries</comment>
        <translation>
            <numerusform>al menos %n</numerusform>
            <numerusform>al menos %n</numerusform>
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
        <translation>A elección del modelo</translation>
    </message>
</context>
<context>
    <name>compose::CodeView</name>
    <message>
        <source>Language of the code</source>
        <translation>Lenguaje del código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Long texts are shortened here; the copy has all of them.</source>
        <translation>Aquí los textos largos se abrevian; la copia los contiene enteros.</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>Pegar código</translation>
    </message>
    <message>
        <source>Fill the form from code in the clipboard: JSON, cURL, Python, JavaScript or C++</source>
        <translation>Rellenar el formulario con código del portapapeles: JSON, cURL, Python, JavaScript o C++</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>compose::ColorEditor</name>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Write a colour as #RRGGBB.</source>
        <translation>Escriba un color como #RRGGBB.</translation>
    </message>
</context>
<context>
    <name>compose::ComposePanel</name>
    <message>
        <source>There is no code in the clipboard.</source>
        <translation>No hay código en el portapapeles.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The preset “%1” is applied.</source>
        <translation>Se ha aplicado el preajuste «%1».</translation>
    </message>
    <message>
        <source>The preset “%1” is saved.</source>
        <translation>Se ha guardado el preajuste «%1».</translation>
    </message>
    <message>
        <source>The price of this model is not known here.</source>
        <translation>El precio de este modelo no se conoce aquí.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate   price unknown</source>
        <translation>Generar   precio desconocido</translation>
    </message>
    <message>
        <source>Generate   about %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Generar   unos %1</translation>
    </message>
    <message>
        <source>Generate   %1</source>
        <translation>Generar   %1</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 veces</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is an arithmetic such as &quot;4 images × $0.025&quot;, %2 its result</extracomment>
        <translation>%1, unos %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>This costs about %1, more than the %2 that you set as a limit.</source>
        <translation>Cuesta unos %1, más que el límite fijado de %2.</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>Generar de &amp;todos modos</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Cambiar límite…</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>Este modelo ha cambiado desde su último uso. %1</translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>Leyendo qué admite este modelo…</translation>
    </message>
    <message>
        <source>The settings are restored.</source>
        <translation>Se han restaurado los ajustes.</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Mostrar la solicitud como</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>How many times, each with a new seed</source>
        <translation>Cuántas veces, cada una con una semilla nueva</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Vary fields over several values, as a table (Ctrl+Shift+S)</source>
        <translation>Variar campos con varios valores, en una tabla (Ctrl+Mayús+S)</translation>
    </message>
    <message>
        <source>The preset “%1” is here now.</source>
        <translation>Se ha importado el preajuste «%1».</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. This model has none of its fields.</source>
        <translation>Se ha importado el preajuste «%1». Este modelo no tiene ninguno de sus campos.</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. It is for %2.</source>
        <translation>Se ha importado el preajuste «%1». Es para %2.</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
</context>
<context>
    <name>compose::CropCanvas</name>
    <message>
        <source>Part to keep</source>
        <translation>Parte que se conserva</translation>
    </message>
    <message>
        <source>%1 × %2 pixels from %3, %4. Arrow keys move it, with Alt they change its size.</source>
        <translation>%1 × %2 píxeles desde %3, %4. Las teclas de flecha la mueven; con Alt cambian su tamaño.</translation>
    </message>
</context>
<context>
    <name>compose::CropDialog</name>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>Recortar %1</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Any proportion</source>
        <translation>Cualquier proporción</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Como la imagen</translation>
    </message>
    <message>
        <source>As the result, %1:%2</source>
        <translation>Como el resultado, %1:%2</translation>
    </message>
    <message>
        <source>Swap width and height of the part</source>
        <translation>Intercambiar anchura y altura de la parte</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abriendo la imagen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
</context>
<context>
    <name>compose::DraftChange</name>
    <message>
        <source>Gone: %1.</source>
        <comment>fields of a model</comment>
        <translation>Ya no existen: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>fields of a model</comment>
        <translation>Nuevos: %1.</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>Este modelo ha cambiado desde su último uso. %1</translation>
    </message>
</context>
<context>
    <name>compose::Dropped</name>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>un sonido</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>un modelo 3D</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>un archivo de otro tipo</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
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
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Changed; back to the default</source>
        <translation>Cambiado; volver al valor predeterminado</translation>
    </message>
</context>
<context>
    <name>compose::FormHistory</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>compose::FormView</name>
    <message>
        <source>Open</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Advanced (%1)</source>
        <translation>Avanzado (%1)</translation>
    </message>
</context>
<context>
    <name>compose::HelpBubble</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Al menos %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Como máximo %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Como máximo %n carácter.</numerusform>
            <numerusform>Como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{red|blue} stands for several prompts.</source>
        <translation>{red|blue} equivale a varios prompts.</translation>
    </message>
    <message>
        <source>Alt+Up moves the entry.</source>
        <translation>Alt+Arriba mueve la entrada.</translation>
    </message>
    <message>
        <source>Alt+Up brings older ones back.</source>
        <translation>Alt+Arriba recupera los anteriores.</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down make a word weigh more or less.</source>
        <translation>Ctrl+Arriba y Ctrl+Abajo dan más o menos peso a una palabra.</translation>
    </message>
    <message>
        <source>Each side from %1 to %2 pixels.</source>
        <translation>Cada lado, de %1 a %2 píxeles.</translation>
    </message>
    <message>
        <source>Each side a multiple of %1.</source>
        <translation>Cada lado, un múltiplo de %1.</translation>
    </message>
    <message>
        <source>The same seed and settings give the same result.</source>
        <translation>La misma semilla y los mismos ajustes dan el mismo resultado.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>Como máximo %n entrada.</numerusform>
            <numerusform>Como máximo %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Predeterminado: %1.</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>Se envía como %1.</translation>
    </message>
</context>
<context>
    <name>compose::JsonEditor</name>
    <message>
        <source>A list as JSON: [ … ]</source>
        <translation>Una lista en JSON: [ … ]</translation>
    </message>
    <message>
        <source>A value as JSON</source>
        <translation>Un valor en JSON</translation>
    </message>
    <message>
        <source>This is more than one value.</source>
        <translation>Esto es más de un valor.</translation>
    </message>
    <message>
        <source>This is not JSON yet: line %1, column %2: %3.</source>
        <translation>Todavía no es JSON: línea %1, columna %2: %3.</translation>
    </message>
</context>
<context>
    <name>compose::LinesEditor</name>
    <message>
        <source>One on each line</source>
        <translation>Uno en cada línea</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>compose::MaskCanvas</name>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space paints, Shift and arrow keys paint on the way.</source>
        <translation>Las teclas de flecha mueven el pincel, Espacio pinta, Mayús y las flechas pintan por el camino.</translation>
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
        <translation>No se pudo guardar la máscara.</translation>
    </message>
    <message>
        <source>Use this mask</source>
        <translation>Usar esta máscara</translation>
    </message>
    <message>
        <source>Paint a mask on %1</source>
        <translation>Pintar una máscara sobre %1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abriendo la imagen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Paint what is to change (B)</source>
        <translation>Pintar lo que debe cambiar (B)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Paint what is to stay (E)</source>
        <translation>Pintar lo que debe quedar igual (E)</translation>
    </message>
    <message>
        <source>Fill area</source>
        <translation>Rellenar área</translation>
    </message>
    <message>
        <source>Fill an area that is painted around (G)</source>
        <translation>Rellenar un área rodeada de pintura (G)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Brush size ([ and ])</source>
        <translation>Tamaño del pincel ([ y ])</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>What was to change stays, and the other way round</source>
        <translation>Lo que debía cambiar se queda, y al revés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything is to change</source>
        <translation>Debe cambiar todo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Nothing is to change</source>
        <translation>No debe cambiar nada</translation>
    </message>
    <message>
        <source>Feather radius</source>
        <translation>Radio de calado</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Calar</translation>
    </message>
    <message>
        <source>Make the edges of the mask soft</source>
        <translation>Suavizar los bordes de la máscara</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>Mostrar toda la imagen (0)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. What is red will be changed.</source>
        <translation>%1 × %2 píxeles. Lo que está en rojo cambiará.</translation>
    </message>
    <message>
        <source>Brush size: %1 pixels</source>
        <translation>Tamaño del pincel: %1 píxeles</translation>
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
        <translation>Recortar %1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>Acortar %1</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Acortar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Subida de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Embedded file</source>
        <translation>Archivo incrustado</translation>
    </message>
    <message>
        <source>Edit the crop again</source>
        <translation>Volver a recortar</translation>
    </message>
    <message>
        <source>Edit the trim again</source>
        <translation>Volver a acortar</translation>
    </message>
    <message>
        <source>%1 is %2; this field takes %3.</source>
        <translation>%1 es %2; este campo admite %3.</translation>
    </message>
    <message>
        <source>%1 does not fit this model yet.</source>
        <translation>%1 todavía no es adecuado para este modelo.</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Recortar…</translation>
    </message>
    <message>
        <source>Trim…</source>
        <translation>Acortar…</translation>
    </message>
    <message>
        <source>Stop the conversion of %1</source>
        <translation>Detener la conversión de %1</translation>
    </message>
    <message>
        <source>Conversion of %1</source>
        <translation>Conversión de %1</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Usar el original</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>compose::MediaEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 takes at most %2 files; the others were left out.</source>
        <translation>%1 admite como máximo %2 archivos; los demás se han omitido.</translation>
    </message>
    <message>
        <source>The picture could not be stored.</source>
        <translation>No se pudo guardar la imagen.</translation>
    </message>
    <message>
        <source>Paint a mask…</source>
        <translation>Pintar una máscara…</translation>
    </message>
    <message>
        <source>Go on painting…</source>
        <translation>Seguir pintando…</translation>
    </message>
    <message>
        <source>Drop an image, or browse</source>
        <translation>Soltar una imagen aquí o examinar</translation>
    </message>
    <message>
        <source>Drop a mask, or browse</source>
        <translation>Soltar una máscara aquí o examinar</translation>
    </message>
    <message>
        <source>Drop a video, or browse</source>
        <translation>Soltar un vídeo aquí o examinar</translation>
    </message>
    <message>
        <source>Drop a sound, or browse</source>
        <translation>Soltar un sonido aquí o examinar</translation>
    </message>
    <message>
        <source>Drop an archive, or browse</source>
        <translation>Soltar un archivo comprimido aquí o examinar</translation>
    </message>
    <message>
        <source>Drop a 3D model, or browse</source>
        <translation>Soltar un modelo 3D aquí o examinar</translation>
    </message>
    <message>
        <source>Drop a file, or browse</source>
        <translation>Soltar un archivo aquí o examinar</translation>
    </message>
    <message>
        <source>Choose from the library for %1</source>
        <translation>Elegir de la biblioteca para %1</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>Elegir de la biblioteca</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>Pegar en %1</translation>
    </message>
    <message>
        <source>Paste a file, a picture or an address (Ctrl+V)</source>
        <translation>Pegar un archivo, una imagen o una dirección (Ctrl+V)</translation>
    </message>
    <message>
        <source>More ways to fill %1</source>
        <translation>Más formas de rellenar %1</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Más formas</translation>
    </message>
    <message>
        <source>Address, for example https://example.com/picture.png</source>
        <translation>Dirección, por ejemplo https://example.com/picture.png</translation>
    </message>
    <message>
        <source>Address for %1</source>
        <translation>Dirección para %1</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Capture a part of the screen</source>
        <translation>Capturar una parte de la pantalla</translation>
    </message>
    <message>
        <source>Enter an address…</source>
        <translation>Introducir una dirección…</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Una dirección empieza por https://.</translation>
    </message>
    <message>
        <source>There is no file, picture or address to take.</source>
        <translation>No hay ningún archivo, imagen o dirección que usar.</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Elegir un archivo para %1</translation>
    </message>
    <message>
        <source>Choose the picture first; the mask is painted on it.</source>
        <translation>Elija primero la imagen; la máscara se pinta sobre ella.</translation>
    </message>
    <message>
        <source>A mask can be painted on a file only, not on an address.</source>
        <translation>Solo se puede pintar una máscara sobre un archivo, no sobre una dirección.</translation>
    </message>
    <message>
        <source>The picture of the screen could not be read.</source>
        <translation>No se pudo leer la imagen de la pantalla.</translation>
    </message>
    <message>
        <source>the first of %1 files, only one fits</source>
        <translation>el primero de %1 archivos, solo cabe uno</translation>
    </message>
</context>
<context>
    <name>compose::ModelButton</name>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+K)</source>
        <translation>Elegir un modelo (Ctrl+K)</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Name, maker, task or endpoint</source>
        <translation>Nombre, autor, tarea o endpoint</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Estado de la lista</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Found models</source>
        <translation>Modelos encontrados</translation>
    </message>
    <message>
        <source>No model here is called “%1”. An endpoint such as fal-ai/flux/dev can be entered as it is.</source>
        <translation>Aquí ningún modelo se llama «%1». Un endpoint como fal-ai/flux/dev se puede escribir tal cual.</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>Mostrar todos los modelos</translation>
    </message>
    <message>
        <source>No favourites yet. Ctrl+D or the star in a row makes one.</source>
        <translation>Todavía no hay favoritos. Se añaden con Ctrl+D o con la estrella de una fila.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Todavía no hay nada aquí.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>models</comment>
        <translation>Encontrados: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n models.</source>
        <translation>
            <numerusform>%n modelo.</numerusform>
            <numerusform>%n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading fal&apos;s list of models…</source>
        <translation>Leyendo la lista de modelos de fal…</translation>
    </message>
    <message>
        <source>The list of %1 is shown. %2</source>
        <translation>Se muestra la lista de %1. %2</translation>
    </message>
    <message>
        <source>The list that came with Gesso is shown. %1</source>
        <translation>Se muestra la lista incluida en Gesso. %1</translation>
    </message>
</context>
<context>
    <name>compose::ModelList</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Use endpoint “%1”</source>
        <translation>Usar el endpoint «%1»</translation>
    </message>
    <message>
        <source>Not in the list; its form is fetched from fal</source>
        <translation>No está en la lista; su formulario se obtiene de fal</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
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
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Enter uses the model · Ctrl+D makes it a favourite · Esc leaves</source>
        <translation>Intro usa el modelo · Ctrl+D lo marca como favorito · Esc sale</translation>
    </message>
</context>
<context>
    <name>compose::Notice</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
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
        <translation>Esto no es un número.</translation>
    </message>
</context>
<context>
    <name>compose::ObjectEditor</name>
    <message>
        <source>Off: left out, the model decides</source>
        <translation>Desactivado: se omite y decide el modelo</translation>
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
        <translation>Añadir un color</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number and value</comment>
        <translation>Color %1, %2</translation>
    </message>
    <message>
        <source>%1: press to change, Delete to remove, Alt and arrows to move</source>
        <translation>%1: pulsar para cambiarlo, Supr para quitarlo, Alt y flechas para moverlo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>compose::PastedCode</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The code fills no field of this model.</source>
        <translation>El código no rellena ningún campo de este modelo.</translation>
    </message>
    <message>
        <source>Filled from the code: %1.</source>
        <translation>Rellenado a partir del código: %1.</translation>
    </message>
    <message>
        <source>This model has no field for: %1.</source>
        <translation>Este modelo no tiene campo para: %1.</translation>
    </message>
    <message>
        <source>The code computes these values itself, so they are left out: %1.</source>
        <translation>El propio código calcula estos valores, por lo que se omiten: %1.</translation>
    </message>
</context>
<context>
    <name>compose::PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Values with a name, to use again</source>
        <translation>Valores con nombre, para volver a usarlos</translation>
    </message>
    <message>
        <source>No presets for this model yet</source>
        <translation>Todavía no hay preajustes para este modelo</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Manage presets…</source>
        <translation>Gestionar preajustes…</translation>
    </message>
    <message>
        <source>Import preset…</source>
        <translation>Importar preajuste…</translation>
    </message>
</context>
<context>
    <name>compose::PresetList</name>
    <message>
        <source>Presets of Gesso (*.gessopreset)</source>
        <translation>Preajustes de Gesso (*.gessopreset)</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importar preajuste</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Written to %1. Files of this computer are left out of it.</source>
        <translation>Escrito en %1. No incluye los archivos de este equipo.</translation>
    </message>
    <message>
        <source>All with these fields</source>
        <translation>Todos los que tengan estos campos</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exportar preajuste</translation>
    </message>
</context>
<context>
    <name>compose::PresetPreview</name>
    <message>
        <source>Apply preset</source>
        <translation>Aplicar preajuste</translation>
    </message>
    <message>
        <source>“%1” changes nothing: the form says all of it already.</source>
        <translation>«%1» no cambia nada: el formulario ya lo dice todo.</translation>
    </message>
    <message>
        <source>“%1” changes one field.</source>
        <translation>«%1» cambia un campo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changes %n fields.</source>
        <translation>
            <numerusform>«%1» cambia %n campo.</numerusform>
            <numerusform>«%1» cambia %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>This model has no place for: %1.</source>
        <translation>Este modelo no tiene lugar para: %1.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>compose::PresetSaver</name>
    <message>
        <source>For every model that has these fields</source>
        <translation>Para todos los modelos que tengan estos campos</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation>Solo para %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is in the preset</source>
        <translation>Contenido del preajuste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>compose::ScreenGrab</name>
    <message>
        <source>Part of the screen</source>
        <translation>Parte de la pantalla</translation>
    </message>
    <message>
        <source>Arrow keys move the part, with Alt they change its size, Enter takes it.</source>
        <translation>Las teclas de flecha mueven la parte, con Alt cambian su tamaño e Intro la captura.</translation>
    </message>
    <message>
        <source>%1 × %2   Enter takes it, Escape does not</source>
        <translation>%1 × %2   Intro captura, Escape cancela</translation>
    </message>
</context>
<context>
    <name>compose::ScreenPortal</name>
    <message>
        <source>This desktop offers no picture of the screen to programs. Take one with its own program and drop it here, or install xdg-desktop-portal with the part for this desktop.</source>
        <translation>Este escritorio no da a los programas ninguna imagen de la pantalla. Haz una con su propio programa y suéltala aquí, o instala xdg-desktop-portal con la parte para este escritorio.</translation>
    </message>
</context>
<context>
    <name>compose::SeedEditor</name>
    <message>
        <source>New number for %1</source>
        <translation>Número nuevo para %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>%1 of the newest result</source>
        <translation>%1 del resultado más reciente</translation>
    </message>
    <message>
        <source>Kept for every result; press for random</source>
        <translation>Fija para todos los resultados; pulsar para que sea aleatoria</translation>
    </message>
    <message>
        <source>Random for each result; press to keep one</source>
        <translation>Aleatoria para cada resultado; pulsar para fijar una</translation>
    </message>
    <message>
        <source>A seed is a whole number; leave it empty for a random one.</source>
        <translation>Una semilla es un número entero; déjela vacía para que sea aleatoria.</translation>
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
        <translation>Decide el modelo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Exact width and height</source>
        <translation>Anchura y altura exactas</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels, in steps of %3</source>
        <translation>De %1 a %2 píxeles, en pasos de %3</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels</source>
        <translation>De %1 a %2 píxeles</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Keep the proportion</source>
        <translation>Mantener la proporción</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Intercambiar anchura y altura</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Custom, %1 × %2</source>
        <translation>Personalizado, %1 × %2</translation>
    </message>
</context>
<context>
    <name>compose::TextEditor</name>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n variations: %1</source>
        <translation>
            <numerusform>%n variación: %1</numerusform>
            <numerusform>%n variaciones: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Over a million variations: %1</source>
        <translation>Más de un millón de variaciones: %1</translation>
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
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Play the part</source>
        <translation>Reproducir la parte</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Acortar</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>Acortar %1</translation>
    </message>
    <message>
        <source>Picture at the handle</source>
        <translation>Imagen en el tirador</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>Abriendo la grabación…</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Grabación completa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, cut without loss</source>
        <translation>%1, cortado sin pérdida</translation>
    </message>
    <message>
        <source>%1, encoded again (Ctrl+arrow goes to a place without loss)</source>
        <translation>%1, codificado de nuevo (Ctrl+flecha va a un punto sin pérdida)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>compose::TrimStrip</name>
    <message>
        <source>Part to keep</source>
        <translation>Parte que se conserva</translation>
    </message>
    <message>
        <source>From %1 s to %2 s. %3 is moved with the arrow keys; Up and Down choose the other.</source>
        <translation>De %1 s a %2 s. %3 se mueve con las teclas de flecha; Arriba y Abajo eligen el otro.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>El principio</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>El final</translation>
    </message>
</context>
<context>
    <name>compose::TupleEditor</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, número %2</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message numerus="yes">
        <source>Fill in all %n numbers, or none.</source>
        <translation>
            <numerusform>Rellene %n número, o ninguno.</numerusform>
            <numerusform>Rellene los %n números, o ninguno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::WeightsEditor</name>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Off: not sent, but kept here</source>
        <translation>Desactivado: no se envía, pero se conserva aquí</translation>
    </message>
    <message>
        <source>Address or owner/name</source>
        <translation>Dirección o propietario/nombre</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Más (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>diagnostics::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>For whoever mends Gesso. It is sent nowhere, and there are no keys in it.</source>
        <translation>Para quien repare Gesso. No se envía a ninguna parte y no contiene claves.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
</context>
<context>
    <name>diagnostics::SafeMode</name>
    <message>
        <source>Gesso ended unexpectedly twice in a row.</source>
        <translation>Gesso se cerró inesperadamente dos veces seguidas.</translation>
    </message>
    <message>
        <source>Safe mode starts with an empty window and the usual settings. Nothing of yours is changed by it.</source>
        <translation>El modo seguro empieza con una ventana vacía y los ajustes habituales. No cambia nada suyo.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Iniciar en modo seguro</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Iniciar normalmente</translation>
    </message>
</context>
<context>
    <name>fal</name>
    <message>
        <source>The name of a key has between 1 and 255 characters.</source>
        <translation>El nombre de una clave tiene entre 1 y 255 caracteres.</translation>
    </message>
    <message>
        <source>Analytics need at least one model, at most 50, and at least one figure.</source>
        <translation>Los análisis necesitan de 1 a 50 modelos y al menos una cifra.</translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation>Se canceló la operación.</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>La llamada todavía no ha terminado.</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be sent inside the input.</source>
        <translation>El archivo «%1» es demasiado grande para enviarlo dentro de la entrada.</translation>
    </message>
    <message>
        <source>The file from %1 did not arrive completely.</source>
        <translation>El archivo de %1 no llegó completo.</translation>
    </message>
    <message>
        <source>The file from %1 is larger than what is allowed here.</source>
        <translation>El archivo de %1 es más grande de lo permitido aquí.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a model. A name looks like “fal-ai/flux/dev”.</source>
        <translation>«%1» no es el nombre de un modelo. Un nombre tiene la forma «fal-ai/flux/dev».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection to fal failed.</source>
        <translation>Ha fallado la conexión con fal.</translation>
    </message>
    <message>
        <source>The connection to fal could not be trusted.</source>
        <translation>No se pudo confiar en la conexión con fal.</translation>
    </message>
    <message>
        <source>fal did not answer in time.</source>
        <translation>fal no respondió a tiempo.</translation>
    </message>
    <message>
        <source>fal did not accept the API key. Check the key in the settings.</source>
        <translation>fal no aceptó la clave de API. Compruebe la clave en las preferencias.</translation>
    </message>
    <message>
        <source>The API key does not have the permission for this.</source>
        <translation>La clave de API no tiene permiso para esto.</translation>
    </message>
    <message>
        <source>The account cannot pay for this: its balance is used up or it is locked.</source>
        <translation>La cuenta no puede pagar esto: su saldo se ha agotado o está bloqueada.</translation>
    </message>
    <message>
        <source>fal does not know this model, request or file (any more).</source>
        <translation>fal no conoce (o ya no conoce) este modelo, esta solicitud o este archivo.</translation>
    </message>
    <message>
        <source>fal refused the input.</source>
        <translation>fal rechazó la entrada.</translation>
    </message>
    <message>
        <source>The content policy of the model refused this.</source>
        <translation>La política de contenido del modelo lo rechazó.</translation>
    </message>
    <message>
        <source>The request or a file in it is too large.</source>
        <translation>La solicitud o uno de sus archivos es demasiado grande.</translation>
    </message>
    <message>
        <source>There are too many requests at the moment. Try again later.</source>
        <translation>Hay demasiadas solicitudes en este momento. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>fal or the model failed to do this.</source>
        <translation>fal o el modelo no lograron hacerlo.</translation>
    </message>
    <message>
        <source>The answer of fal could not be understood.</source>
        <translation>No se pudo entender la respuesta de fal.</translation>
    </message>
    <message>
        <source>A local file could not be used.</source>
        <translation>No se pudo usar un archivo local.</translation>
    </message>
    <message>
        <source>The request did not start within the time that was allowed.</source>
        <translation>La solicitud no empezó en el tiempo permitido.</translation>
    </message>
    <message>
        <source>%1
The HTTP status was %2.</source>
        <translation>%1
El estado HTTP fue %2.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>No se puede leer el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the file “%1”.</source>
        <translation>No queda espacio en el disco para el archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>No se puede escribir el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>The address on “%1” is not used: it is not a secure address of the service.</source>
        <translation>La dirección de «%1» no se usa: no es una dirección segura del servicio.</translation>
    </message>
    <message>
        <source>It was given up before an answer came.</source>
        <translation>Se abandonó antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>The login was not renewed in time.</source>
        <translation>La sesión no se renovó a tiempo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 rechazó la conexión.</translation>
    </message>
    <message>
        <source>%1 was not found. Is this computer online?</source>
        <translation>No se encontró %1. ¿Tiene conexión este equipo?</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: it offers no secure connection that this computer understands.</source>
        <translation>No se pudo confiar en la conexión con %1: no ofrece ninguna conexión segura que este equipo entienda.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: %2</source>
        <translation>No se pudo confiar en la conexión con %1: %2</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Se interrumpió la conexión con %1.</translation>
    </message>
    <message>
        <source>fal needs an API key for this, and there is none.</source>
        <translation>fal necesita una clave de API para esto y no hay ninguna.</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>se acortó mientras se leía</translation>
    </message>
    <message>
        <source>Following was canceled, but fal could not be asked to cancel the job: it may go on.</source>
        <translation>El seguimiento se canceló, pero no se pudo pedir a fal que cancelara el trabajo: puede que continúe.</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal any more.</source>
        <translation>Ya no hay ninguna sesión abierta en fal.</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal. Log in with fal&apos;s command line, or use an API key.</source>
        <translation>No hay ninguna sesión abierta en fal. Iníciela con la línea de órdenes de fal o use una clave de API.</translation>
    </message>
    <message>
        <source>The login at fal has ended. Log in again with fal&apos;s command line, or use an API key.</source>
        <translation>La sesión en fal ha terminado. Iníciela de nuevo con la línea de órdenes de fal o use una clave de API.</translation>
    </message>
    <message>
        <source>The login at fal could not be renewed: %1</source>
        <translation>No se pudo renovar la sesión en fal: %1</translation>
    </message>
    <message>
        <source>Usage and its costs can be read with an admin key only.</source>
        <translation>El uso y sus costes solo se pueden leer con una clave de administración.</translation>
    </message>
    <message>
        <source>The balance of the account can be read with an admin key only.</source>
        <translation>El saldo de la cuenta solo se puede leer con una clave de administración.</translation>
    </message>
    <message>
        <source>The exact costs of requests can be read with an admin key only.</source>
        <translation>Los costes exactos de las solicitudes solo se pueden leer con una clave de administración.</translation>
    </message>
    <message>
        <source>The input and output of a request can be deleted with an admin key only.</source>
        <translation>La entrada y la salida de una solicitud solo se pueden eliminar con una clave de administración.</translation>
    </message>
    <message>
        <source>The keys of the account can be listed with an admin key only.</source>
        <translation>Las claves de la cuenta solo se pueden listar con una clave de administración.</translation>
    </message>
    <message>
        <source>A new key can be made with an admin key only.</source>
        <translation>Solo se puede crear una clave nueva con una clave de administración.</translation>
    </message>
    <message>
        <source>A key can be deleted with an admin key only.</source>
        <translation>Solo se puede eliminar una clave con una clave de administración.</translation>
    </message>
    <message>
        <source>Who may read a file can be asked only with a key that has the permission “assets:read”.</source>
        <translation>Para saber quién puede leer un archivo se necesita una clave con el permiso «assets:read».</translation>
    </message>
    <message>
        <source>Who may read a file can be changed only with a key that has the permission “assets:write”.</source>
        <translation>Para cambiar quién puede leer un archivo se necesita una clave con el permiso «assets:write».</translation>
    </message>
    <message>
        <source>A signed address of a file can be made only with a key that has the permission “assets:read”.</source>
        <translation>Para crear una dirección firmada de un archivo se necesita una clave con el permiso «assets:read».</translation>
    </message>
    <message>
        <source>The settings for new files can be read only with a key that has the permission “account:settings:read”.</source>
        <translation>Para leer los ajustes de los archivos nuevos se necesita una clave con el permiso «account:settings:read».</translation>
    </message>
    <message>
        <source>The settings for new files can be changed only with a key that has the permission “account:settings:write”.</source>
        <translation>Para cambiar los ajustes de los archivos nuevos se necesita una clave con el permiso «account:settings:write».</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read past requests.</source>
        <translation>La clave de API no tiene permiso para leer solicitudes anteriores.</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read the analytics of models.</source>
        <translation>La clave de API no tiene permiso para leer los análisis de los modelos.</translation>
    </message>
    <message>
        <source>This needs a key that has the permission “%1”.</source>
        <translation>Se necesita una clave con el permiso «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a tag: use up to 64 lower-case letters, digits, dots, dashes and underscores, and do not begin with “fal.”.</source>
        <translation>«%1» no puede ser el nombre de una etiqueta: use hasta 64 letras minúsculas, cifras, puntos, guiones y guiones bajos, y no empiece por «fal.».</translation>
    </message>
    <message>
        <source>The value of the tag “%1” must be 1 to 256 plain characters without a comma.</source>
        <translation>El valor de la etiqueta «%1» debe tener de 1 a 256 caracteres simples, sin comas.</translation>
    </message>
    <message>
        <source>There are too many tags: at most 10, of 1024 characters in all.</source>
        <translation>Hay demasiadas etiquetas: como máximo 10, con 1024 caracteres en total.</translation>
    </message>
    <message>
        <source>A start timeout must be longer than one second.</source>
        <translation>El tiempo límite de inicio debe ser mayor que un segundo.</translation>
    </message>
    <message>
        <source>A hint must be plain text without special characters.</source>
        <translation>Una indicación debe ser texto simple sin caracteres especiales.</translation>
    </message>
    <message>
        <source>A webhook must be a complete address that begins with https://.</source>
        <translation>Un webhook debe ser una dirección completa que empiece por https://.</translation>
    </message>
    <message>
        <source>The longest queue must be at least 1.</source>
        <translation>La cola más larga debe ser al menos 1.</translation>
    </message>
    <message>
        <source>Files must be kept for at least one second.</source>
        <translation>Los archivos se deben conservar al menos un segundo.</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set.</source>
        <translation>No se puede definir la cabecera «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be a name or an id at fal.</source>
        <translation>«%1» no puede ser un nombre ni un identificador en fal.</translation>
    </message>
    <message>
        <source>The file in “%1” must be given as a path, perhaps with a type and a name.</source>
        <translation>El archivo en «%1» se debe indicar como una ruta, si acaso con un tipo y un nombre.</translation>
    </message>
    <message>
        <source>An estimate needs at least one model.</source>
        <translation>Una estimación necesita al menos un modelo.</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a whole number of calls, one or more.</source>
        <translation>Una estimación para «%1» necesita un número entero de llamadas, una o más.</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a quantity above zero.</source>
        <translation>Una estimación para «%1» necesita una cantidad mayor que cero.</translation>
    </message>
    <message>
        <source>The status of the job stopped before the job was complete.</source>
        <translation>El estado del trabajo se detuvo antes de que el trabajo se completara.</translation>
    </message>
    <message>
        <source>fal closed the realtime connection.</source>
        <translation>fal cerró la conexión en tiempo real.</translation>
    </message>
    <message>
        <source>A realtime application can be asked to keep 1 to 60 inputs, not %1.</source>
        <translation>Se puede pedir a una aplicación en tiempo real que conserve de 1 a 60 entradas, no %1.</translation>
    </message>
    <message>
        <source>The limits of a realtime connection make no sense.</source>
        <translation>Los límites de una conexión en tiempo real no tienen sentido.</translation>
    </message>
    <message>
        <source>“%1” is not a path below a model.</source>
        <translation>«%1» no es una ruta dentro de un modelo.</translation>
    </message>
    <message>
        <source>The realtime connection to %1 failed.</source>
        <translation>Ha fallado la conexión en tiempo real con %1.</translation>
    </message>
    <message>
        <source>Past requests can be searched by text, by an image or by a video, one at a time.</source>
        <translation>Las solicitudes anteriores se pueden buscar por texto, por una imagen o por un vídeo, de uno en uno.</translation>
    </message>
    <message>
        <source>A model can be called with POST, GET, PUT, PATCH or DELETE only.</source>
        <translation>A un modelo solo se le puede llamar con POST, GET, PUT, PATCH o DELETE.</translation>
    </message>
    <message>
        <source>There is no token for the realtime connection.</source>
        <translation>No hay token para la conexión en tiempo real.</translation>
    </message>
    <message>
        <source>The address of a file at fal is needed here, without a “?” and what follows it.</source>
        <translation>Aquí se necesita la dirección de un archivo en fal, sin «?» ni lo que le sigue.</translation>
    </message>
    <message>
        <source>A signed address is valid for between one second and seven days.</source>
        <translation>Una dirección firmada es válida entre un segundo y siete días.</translation>
    </message>
    <message>
        <source>Files are kept for one second or more.</source>
        <translation>Los archivos se conservan un segundo o más.</translation>
    </message>
    <message>
        <source>The job did not end in time. It goes on at fal and can be followed later.</source>
        <translation>El trabajo no terminó a tiempo. Continúa en fal y se puede seguir más tarde.</translation>
    </message>
    <message>
        <source>The job did not end in time.</source>
        <translation>El trabajo no terminó a tiempo.</translation>
    </message>
    <message>
        <source>A content type must be plain text without special characters.</source>
        <translation>Un tipo de contenido debe ser texto simple sin caracteres especiales.</translation>
    </message>
    <message>
        <source>There is nothing to upload.</source>
        <translation>No hay nada que subir.</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>it was changed while it was being uploaded</source>
        <translation>cambió mientras se subía</translation>
    </message>
    <message>
        <source>A call to the webhook carries no signature of fal.</source>
        <translation>Una llamada al webhook no lleva la firma de fal.</translation>
    </message>
    <message>
        <source>A call to the webhook carries a signature that cannot be read.</source>
        <translation>Una llamada al webhook lleva una firma que no se puede leer.</translation>
    </message>
    <message>
        <source>A call to the webhook is older than five minutes.</source>
        <translation>Una llamada al webhook tiene más de cinco minutos.</translation>
    </message>
    <message>
        <source>A call to the webhook was signed in the future. Is the clock of this computer right?</source>
        <translation>Una llamada al webhook se firmó en el futuro. ¿Está en hora el reloj de este equipo?</translation>
    </message>
    <message>
        <source>A call to the webhook was not signed by fal, or was changed on its way.</source>
        <translation>Una llamada al webhook no la firmó fal o se modificó por el camino.</translation>
    </message>
    <message>
        <source>A call to the webhook was signed by fal and cannot be understood.</source>
        <translation>Una llamada al webhook la firmó fal, pero no se puede entender.</translation>
    </message>
    <message>
        <source>The job is done, but its output did not fit into the message: %1</source>
        <translation>El trabajo ha terminado, pero su salida no cabía en el mensaje: %1</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on port %1: %2.</source>
        <translation>No se pueden recibir webhooks en el puerto %1: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the login. Open Settings, Connection and check its user name and password.</source>
        <translation>El proxy %1 rechazó el inicio de sesión. Abra «Preferencias», «Conexión» y compruebe el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login. Open Settings, Connection and give its user name and password.</source>
        <translation>El proxy %1 requiere iniciar sesión. Abra «Preferencias», «Conexión» e indique el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The network proxy wants a login.</source>
        <translation>El proxy de red requiere iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>help::AboutDialog</name>
    <message>
        <source>About Gesso</source>
        <translation>Acerca de Gesso</translation>
    </message>
    <message>
        <source>A native studio for fal&apos;s generative models. Free software, GPL-3.0-or-later; its client library for fal is MIT.</source>
        <translation>Un estudio nativo para los modelos generativos de fal. Software libre, GPL-3.0-or-later; su biblioteca cliente para fal es MIT.</translation>
    </message>
    <message>
        <source>What you make and what you type goes to fal, or to the server that you chose, and nowhere else.</source>
        <translation>Lo que se crea y lo que se escribe va a fal, o al servidor elegido, y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
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
        <translation>Nada en la ayuda contiene estas palabras.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
</context>
<context>
    <name>keys::KeyEntry</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Solo hasta que se cierre Gesso</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>Usar clave</translation>
    </message>
    <message>
        <source>fal key</source>
        <translation>Clave de fal</translation>
    </message>
    <message>
        <source>Paste a fal key</source>
        <translation>Pegue una clave de fal</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>Name, such as Work</source>
        <translation>Nombre, por ejemplo Trabajo</translation>
    </message>
    <message>
        <source>It is checked at once, kept in the system keyring, and sent to fal only.</source>
        <translation>Se comprueba enseguida, se guarda en el llavero del sistema y solo se envía a fal.</translation>
    </message>
    <message>
        <source>The key “%1” is in use now.</source>
        <translation>La clave «%1» ya está en uso.</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>Comprobando la clave…</translation>
    </message>
    <message>
        <source>The key could not be checked.</source>
        <translation>No se pudo comprobar la clave.</translation>
    </message>
    <message>
        <source>Keep the key unchecked</source>
        <translation>Conservar la clave sin comprobar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>The key is being put away…</source>
        <translation>Guardando la clave…</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>No se guardó la clave.</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it can spend your money.</source>
        <translation>%1 En su lugar puede servir un archivo del perfil, pero no está cifrado: quien lo lea puede gastar su dinero.</translation>
    </message>
    <message>
        <source>In a file, not encrypted</source>
        <translation>En un archivo, sin cifrar</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Reintentar con el llavero</translation>
    </message>
    <message>
        <source>This is an admin key: use it only for balance and costs</source>
        <translation>Es una clave de administración: usarla solo para el saldo y los costes</translation>
    </message>
    <message>
        <source>The admin key “%1” asks for balance and costs from now on, and for nothing else.</source>
        <translation>A partir de ahora, la clave de administración «%1» consulta el saldo y los costes, y nada más.</translation>
    </message>
</context>
<context>
    <name>keys::KeyTest</name>
    <message>
        <source>The address %1 is not known (DNS). Is this computer online?</source>
        <translation>No se conoce la dirección %1 (DNS). ¿Tiene conexión este equipo?</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection through.</source>
        <translation>El proxy %1 no dejó pasar la conexión.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted (TLS): %2</source>
        <translation>No se puede confiar en la conexión con %1 (TLS): %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection.</source>
        <translation>No se puede acceder a %1: no hay conexión.</translation>
    </message>
    <message>
        <source>The key works. %1 answered after %2 ms.</source>
        <translation>La clave funciona. %1 respondió en %2 ms.</translation>
    </message>
    <message>
        <source>%1 refuses this key (401). Is it complete, and still in your account?</source>
        <translation>%1 rechaza esta clave (401). ¿Está completa y sigue en su cuenta?</translation>
    </message>
    <message>
        <source>%1 knows this key, but does not let it in (%2).</source>
        <translation>%1 conoce esta clave, pero no le permite el acceso (%2).</translation>
    </message>
    <message>
        <source>The proxy %1 refuses this user name and password (407).</source>
        <translation>El proxy %1 rechaza este nombre de usuario y esta contraseña (407).</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login (407): give its user name and password under Settings, Connection.</source>
        <translation>El proxy %1 requiere iniciar sesión (407): indique el nombre de usuario y la contraseña en «Preferencias», «Conexión».</translation>
    </message>
    <message>
        <source>%1 can be reached, without a proxy.</source>
        <translation>Se puede acceder a %1, sin proxy.</translation>
    </message>
    <message>
        <source>%1 can be reached through the proxy %2.</source>
        <translation>Se puede acceder a %1 a través del proxy %2.</translation>
    </message>
    <message>
        <source>The key works: %1 tells it the balance.</source>
        <translation>La clave funciona: %1 le indica el saldo.</translation>
    </message>
    <message>
        <source>This is no admin key: %1 does not tell it the balance (403).</source>
        <translation>Esta no es una clave de administración: %1 no le indica el saldo (403).</translation>
    </message>
</context>
<context>
    <name>keys::KeysPage</name>
    <message>
        <source>In the system keyring</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>In a file that is not encrypted</source>
        <translation>En un archivo sin cifrar</translation>
    </message>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Solo hasta que se cierre Gesso</translation>
    </message>
    <message>
        <source>From the environment of this program</source>
        <translation>Del entorno de este programa</translation>
    </message>
    <message>
        <source>fal keys</source>
        <translation>Claves de fal</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>No key yet. fal needs one before it can generate anything; the sandbox needs none.</source>
        <translation>Todavía no hay ninguna clave. fal necesita una antes de poder generar nada; el sandbox no necesita ninguna.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>Consultando el llavero del sistema…</translation>
    </message>
    <message>
        <source>Ends in %1. %2.</source>
        <translation>Termina en %1. %2.</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>Comprobando la clave…</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? At fal the key stays as it is.</source>
        <translation>¿Quitar «%1» de este equipo? En fal la clave queda como está.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>One key is enough to generate. A second one, an admin key, adds the balance and what fal charged exactly. It can also make and delete keys, so Gesso sends it to fal&apos;s account service only.</source>
        <translation>Para generar basta una clave. Una segunda, de administración, añade el saldo y lo que fal cobró exactamente. Como también puede crear y eliminar claves, Gesso solo la envía al servicio de cuentas de fal.</translation>
    </message>
    <message>
        <source>Only for balance and costs</source>
        <translation>Solo para el saldo y los costes</translation>
    </message>
    <message>
        <source>Use %1 only for balance and costs</source>
        <translation>Usar %1 solo para el saldo y los costes</translation>
    </message>
    <message>
        <source>Admin key: asks fal for balance and costs, never used to generate. %1.</source>
        <translation>Clave de administración: consulta a fal el saldo y los costes, nunca se usa para generar. %1.</translation>
    </message>
    <message>
        <source>The key was removed.</source>
        <translation>La clave se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 estrella</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
</context>
<context>
    <name>library::Grid</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importados</translation>
    </message>
</context>
<context>
    <name>library::ImportBar</name>
    <message>
        <source>Show why</source>
        <translation>Mostrar el motivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Archivos importados</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>Taking in file %L1 of %L2…</source>
        <translation>Importando archivo %L1 de %L2…</translation>
    </message>
    <message>
        <source>1 file was taken in.</source>
        <translation>Se importó 1 archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken in.</source>
        <translation>
            <numerusform>Se importó %n archivo.</numerusform>
            <numerusform>Se importaron %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was in the library already.</source>
        <translation>1 ya estaba en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already.</source>
        <translation>
            <numerusform>%n ya estaba en la biblioteca.</numerusform>
            <numerusform>%n ya estaban en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be taken in.</source>
        <translation>1 no se pudo importar.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in.</source>
        <translation>
            <numerusform>%n no se pudo importar.</numerusform>
            <numerusform>%n no se pudieron importar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>1 is not all that it should be.</source>
        <translation>1 archivo no está del todo bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not all that they should be.</source>
        <translation>
            <numerusform>%n archivo no está del todo bien.</numerusform>
            <numerusform>%n archivos no están del todo bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not right with the files</source>
        <translation>Qué les pasa a los archivos</translation>
    </message>
</context>
<context>
    <name>library::ItemMenu</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>&amp;Unir…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Make of it</source>
        <translation>C&amp;rear a partir de él</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Valoración</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 estrella</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fa&amp;vourite</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>&amp;Add to collection</source>
        <translation>Añadir a una colecció&amp;n</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nueva colección…</translation>
    </message>
    <message>
        <source>Take &amp;out of this collection</source>
        <translation>&amp;Quitar de esta colección</translation>
    </message>
</context>
<context>
    <name>library::KeepingDialog</name>
    <message>
        <source>Make room</source>
        <translation>Liberar espacio</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Keep items for</source>
        <translation>Conservar durante</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conservar como máximo</translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation>Lo que se iría ahora</translation>
    </message>
    <message>
        <source>What goes is moved to the bin of the library, from which it can be restored. Favourites, rated items and what is in a collection never go.</source>
        <translation>Lo que sobra pasa a la papelera de la biblioteca, de donde se puede restaurar. Los favoritos, los elementos valorados y lo que está en una colección nunca se van.</translation>
    </message>
    <message>
        <source>Keep to this</source>
        <translation>Aplicar esta regla</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>Nada se va por sí solo.</translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>Ahora no se iría nada.</translation>
    </message>
    <message>
        <source>1 item would go to the bin now.</source>
        <translation>Ahora iría 1 elemento a la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%n items would go to the bin now.</source>
        <translation>
            <numerusform>Ahora iría %n elemento a la papelera.</numerusform>
            <numerusform>Ahora irían %n elementos a la papelera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::LibraryPage</name>
    <message numerus="yes">
        <source>%n items were changed.</source>
        <translation>
            <numerusform>Se cambió %n elemento.</numerusform>
            <numerusform>Se cambiaron %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in that collection already.</source>
        <translation>Ya están en esa colección.</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>Se añadió 1 elemento a la colección.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the collection.</source>
        <translation>
            <numerusform>Se añadió %n elemento a la colección.</numerusform>
            <numerusform>Se añadieron %n elementos a la colección.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was taken out of the collection.</source>
        <translation>Se quitó 1 elemento de la colección.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were taken out of the collection.</source>
        <translation>
            <numerusform>Se quitó %n elemento de la colección.</numerusform>
            <numerusform>Se quitaron %n elementos de la colección.</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It has all that fits the search “%1”, now and later.</source>
        <translation>Contiene todo lo que coincide con la búsqueda «%1», ahora y en adelante.</translation>
    </message>
    <message>
        <source>The search “%1” is kept no longer.</source>
        <translation>La búsqueda «%1» ya no se conserva.</translation>
    </message>
    <message>
        <source>The collection “%1” was deleted. Its items stay in the library.</source>
        <translation>Se eliminó la colección «%1». Sus elementos siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Conservar esta búsqueda</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>1 elemento movido a la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%n items moved to the bin.</source>
        <translation>
            <numerusform>%n elemento movido a la papelera.</numerusform>
            <numerusform>%n elementos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item is back in the library.</source>
        <translation>1 elemento ha vuelto a la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in the library.</source>
        <translation>
            <numerusform>%n elemento ha vuelto a la biblioteca.</numerusform>
            <numerusform>%n elementos han vuelto a la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>1 file goes to the system&apos;s trash. The library forgets it: rating, tags and collections too.</source>
        <translation>1 archivo va a la papelera del sistema. La biblioteca lo olvida, también su valoración, etiquetas y colecciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n files go to the system&apos;s trash. The library forgets them: ratings, tags and collections too.</source>
        <translation>
            <numerusform>%n archivo va a la papelera del sistema. La biblioteca lo olvida, también su valoración, etiquetas y colecciones.</numerusform>
            <numerusform>%n archivos van a la papelera del sistema. La biblioteca los olvida, también sus valoraciones, etiquetas y colecciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>1 item went to the bin to make room.</source>
        <translation>1 elemento fue a la papelera para liberar espacio.</translation>
    </message>
    <message numerus="yes">
        <source>%n items went to the bin to make room.</source>
        <translation>
            <numerusform>%n elemento fue a la papelera para liberar espacio.</numerusform>
            <numerusform>%n elementos fueron a la papelera para liberar espacio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take files or a folder into the library</source>
        <translation>Importar archivos o una carpeta a la biblioteca</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Importar &amp;archivos…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>Importar una ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Leave files where they are</source>
        <translation>&amp;Dejar los archivos donde están</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Back to where the selected items were</source>
        <translation>Devolver los elementos seleccionados a donde estaban</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Move the selected files to the system&apos;s trash</source>
        <translation>Mover los archivos seleccionados a la papelera del sistema</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Move all files of the bin to the system&apos;s trash</source>
        <translation>Mover todos los archivos de la papelera a la del sistema</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move the selected items to the bin (Delete)</source>
        <translation>Mover los elementos seleccionados a la papelera (Supr)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the selected items, or all that are shown, under names of your choice</source>
        <translation>Guardar los elementos seleccionados, o todos los que se muestran, con los nombres que se elijan</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Places and collections</source>
        <translation>Lugares y colecciones</translation>
    </message>
    <message>
        <source>Stack the results of one click</source>
        <translation>Apilar los resultados de un mismo clic</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Por trabajo</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Número de elementos</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>Nada de la biblioteca coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete is kept here until you empty it.</source>
        <translation>La papelera está vacía. Lo que se elimina se conserva aquí hasta que se vacía.</translation>
    </message>
    <message>
        <source>Nothing is in this collection yet. Drop items on its name, or choose “Add to collection” in their menu.</source>
        <translation>Esta colección aún está vacía. Suelte elementos sobre su nombre o elija «Añadir a una colección» en su menú.</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Mostrar todos los elementos</translation>
    </message>
    <message>
        <source>Everything you make is kept here as ordinary files. Files dropped on the window can join it.</source>
        <translation>Todo lo que se crea se guarda aquí como archivos normales. Los archivos que se sueltan en la ventana también pueden añadirse.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Crear el primero</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 seleccionados</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>%L1 items</source>
        <translation>%L1 elementos</translation>
    </message>
    <message>
        <source>Make four examples</source>
        <translation>Crear cuatro ejemplos</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>No rating, colour or tags.</source>
        <translation>Sin valoración, color ni etiquetas.</translation>
    </message>
    <message>
        <source>1 file went to the system&apos;s trash.</source>
        <translation>1 archivo ha ido a la papelera del sistema.</translation>
    </message>
    <message numerus="yes">
        <source>%n files went to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n archivo ha ido a la papelera del sistema.</numerusform>
            <numerusform>%n archivos han ido a la papelera del sistema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Marks now: %1</source>
        <translation>Deshecho. Marcas ahora: %1</translation>
    </message>
</context>
<context>
    <name>library::NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>library::PickDialog</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>Elegir de la biblioteca</translation>
    </message>
    <message>
        <source>Choose one from the library</source>
        <translation>Elegir uno de la biblioteca</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Search prompts, models and settings</source>
        <translation>Buscar en prompts, modelos y ajustes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the library.</source>
        <translation>No hay nada de este tipo en la biblioteca.</translation>
    </message>
    <message>
        <source>This field cannot take that.</source>
        <translation>Este campo no lo admite.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::SearchBar</name>
    <message>
        <source>Search library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Search prompts, models and settings, for example model:flux seed:42</source>
        <translation>Buscar en prompts, modelos y ajustes, por ejemplo model:flux seed:42</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Conservar esta búsqueda</translation>
    </message>
    <message>
        <source>Keep this search in the list beside</source>
        <translation>Conservar esta búsqueda en la lista lateral</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Mostrar imágenes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Show videos</source>
        <translation>Mostrar vídeos</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Show sounds</source>
        <translation>Mostrar sonidos</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Mostrar textos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Show favourites</source>
        <translation>Mostrar favoritos</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Cualquier valoración</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 estrellas</translation>
    </message>
    <message>
        <source>1 star or more</source>
        <translation>1 estrella o más</translation>
    </message>
    <message>
        <source>%1 stars or more</source>
        <translation>%1 estrellas o más</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
</context>
<context>
    <name>library::Sidebar</name>
    <message>
        <source>Make room…</source>
        <translation>Liberar espacio…</translation>
    </message>
    <message>
        <source>Places in the library</source>
        <translation>Lugares de la biblioteca</translation>
    </message>
    <message>
        <source>Room that the library takes</source>
        <translation>Espacio que ocupa la biblioteca</translation>
    </message>
    <message>
        <source>Part of the room that the library may take</source>
        <translation>Parte del espacio que puede ocupar la biblioteca</translation>
    </message>
    <message>
        <source>What may go by itself, and what is in the bin</source>
        <translation>Lo que puede irse por sí solo y lo que hay en la papelera</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los elementos</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation>%1 en la biblioteca</translation>
    </message>
    <message>
        <source>%1 in the bin</source>
        <translation>%1 en la papelera</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>library::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n items</source>
        <translation>
            <numerusform>Etiquetas de %n elemento</numerusform>
            <numerusform>Etiquetas de %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>night, at sea</source>
        <translation>noche, en el mar</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Separadas por comas.</translation>
    </message>
    <message>
        <source>Those that all of them have, with commas between them. Others stay.</source>
        <translation>Las que todos tienen en común, separadas por comas. Las demás se mantienen.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En uso: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>library::Unwritten</name>
    <message>
        <source>The mark is kept in the library and goes into the file when it can be written: make room, unlock the file or bring it back.</source>
        <translation>La marca se conserva en la biblioteca y pasará al archivo cuando se pueda escribir: haga espacio, desbloquee el archivo o recupérelo.</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n files are kept in the library and go into the files when they can be written: make room, unlock the files or bring them back.</source>
        <translation>
            <numerusform>Las marcas de %n archivo se conservan en la biblioteca y pasarán al archivo cuando se pueda escribir: haga espacio, desbloquee el archivo o recupérelo.</numerusform>
            <numerusform>Las marcas de %n archivos se conservan en la biblioteca y pasarán a los archivos cuando se puedan escribir: haga espacio, desbloquee los archivos o recupérelos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::BrushBar</name>
    <message>
        <source>Tip of the brush</source>
        <translation>Punta del pincel</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Redondo</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>Tiza</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Pen pressure changes the size</source>
        <translation>La presión del lápiz cambia el tamaño</translation>
    </message>
    <message>
        <source>Pen pressure changes the opacity</source>
        <translation>La presión del lápiz cambia la opacidad</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Simetría</translation>
    </message>
    <message>
        <source>No mirror</source>
        <translation>Sin simetría</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Izquierda y derecha</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Arriba y abajo</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Shapes are filled</source>
        <translation>Las formas se rellenan</translation>
    </message>
    <message>
        <source>Smooth </source>
        <translation>Suav. </translation>
    </message>
    <message>
        <source>Tolerance </source>
        <translation>Tolerancia </translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>New, open, save, paste</source>
        <translation>Nuevo, abrir, guardar, pegar</translation>
    </message>
    <message>
        <source>Zoom and rotation of the paper</source>
        <translation>Zoom y rotación del papel</translation>
    </message>
    <message>
        <source>How the paper is shown. The wheel zooms; Space moves it, with Shift it turns.</source>
        <translation>Cómo se muestra el papel. La rueda amplía; Espacio lo mueve y con Mayús lo gira.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Shift adds, Alt takes away, Ctrl makes the sides equal.</source>
        <translation>Mayús añade, Alt quita, Ctrl iguala los lados.</translation>
    </message>
    <message>
        <source>Moves what is selected, or the whole layer.</source>
        <translation>Mueve lo seleccionado o la capa entera.</translation>
    </message>
    <message>
        <source>Takes the colour that is seen.</source>
        <translation>Toma el color que se ve.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
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
        <translation>No se puede usar la cámara «%1».</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be used: %2</source>
        <translation>No se puede usar la cámara «%1»: %2</translation>
    </message>
    <message>
        <source>The camera “%1” gives no picture. Another program may be using it: close that one, or plug the camera in again.</source>
        <translation>La cámara «%1» no da imagen. Puede que la use otro programa: ciérralo, o vuelve a conectar la cámara.</translation>
    </message>
    <message>
        <source>The camera “%1” is not there any more. Plug it in again and choose it again.</source>
        <translation>La cámara «%1» ya no está. Vuelve a conectarla y elígela de nuevo.</translation>
    </message>
</context>
<context>
    <name>live::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Draw here with the mouse or a pen. B is the brush, E the eraser, G fills, I picks a colour, [ and ] change the size. The wheel zooms, Space moves the paper.</source>
        <translation>Aquí se dibuja con el ratón o un lápiz. B es el pincel, E el borrador, G rellena, I toma un color, [ y ] cambian el tamaño. La rueda amplía, Espacio mueve el papel.</translation>
    </message>
    <message>
        <source>This layer is locked. Unlock it in the list of layers, or choose another one.</source>
        <translation>Esta capa está bloqueada. Desbloquéela en la lista de capas o elija otra.</translation>
    </message>
    <message>
        <source>This layer is hidden. Show it in the list of layers, or choose another one.</source>
        <translation>Esta capa está oculta. Muéstrela en la lista de capas o elija otra.</translation>
    </message>
    <message>
        <source>Text on the canvas</source>
        <translation>Texto en el lienzo</translation>
    </message>
    <message>
        <source>Type, then press Enter</source>
        <translation>Escriba y pulse Intro</translation>
    </message>
</context>
<context>
    <name>live::CastPortal</name>
    <message>
        <source>This program was built without PipeWire, which brings the pictures of the screen under Wayland.</source>
        <translation>Este programa se compiló sin PipeWire, que proporciona las imágenes de la pantalla en Wayland.</translation>
    </message>
    <message>
        <source>This desktop offers its screen to no program. Install xdg-desktop-portal with the part for this desktop, and choose the screen again.</source>
        <translation>Este escritorio no ofrece su pantalla a ningún programa. Instale xdg-desktop-portal con la parte para este escritorio y elija de nuevo la pantalla.</translation>
    </message>
    <message>
        <source>The desktop did not share its screen. Choose it again; if that does not help, look whether the desktop lets programs record the screen.</source>
        <translation>El escritorio no compartió su pantalla. Elíjala de nuevo; si no sirve, compruebe que el escritorio permite a los programas grabar la pantalla.</translation>
    </message>
    <message>
        <source>The desktop&apos;s answer about its screen cannot be understood. Bring xdg-desktop-portal up to date.</source>
        <translation>No se entiende la respuesta del escritorio sobre su pantalla. Actualice xdg-desktop-portal.</translation>
    </message>
    <message>
        <source>The part of the desktop that shares the screen has stopped. Choose the screen again.</source>
        <translation>La parte del escritorio que comparte la pantalla se ha detenido. Elija de nuevo la pantalla.</translation>
    </message>
    <message>
        <source>No screen was shared, as you chose. Choose the screen as the live source again to be asked again.</source>
        <translation>No se ha compartido ninguna pantalla, como usted eligió. Elija de nuevo la pantalla como fuente en vivo para que se le vuelva a preguntar.</translation>
    </message>
    <message>
        <source>The desktop has ended the sharing of the screen. Choose the screen again to go on.</source>
        <translation>El escritorio ha dejado de compartir la pantalla. Elija de nuevo la pantalla para continuar.</translation>
    </message>
</context>
<context>
    <name>live::CastSource</name>
    <message>
        <source>The desktop shares its screen, but no picture of it comes. Look whether PipeWire and its session manager (WirePlumber) run, and choose the screen again.</source>
        <translation>El escritorio comparte su pantalla, pero no llega ninguna imagen. Compruebe que PipeWire y su gestor de sesiones (WirePlumber) están en marcha y elija de nuevo la pantalla.</translation>
    </message>
    <message>
        <source>Screen or window</source>
        <translation>Pantalla o ventana</translation>
    </message>
    <message>
        <source>Screen or window, %1 × %2</source>
        <translation>Pantalla o ventana, %1 × %2</translation>
    </message>
    <message>
        <source>The screen or window that was shared is not there any more. Choose one again.</source>
        <translation>La pantalla o ventana que se compartía ya no está. Elija otra.</translation>
    </message>
    <message>
        <source>The pictures of the screen cannot be received. Install PipeWire (libpipewire-0.3) and choose the screen again.</source>
        <translation>No se pueden recibir las imágenes de la pantalla. Instale PipeWire (libpipewire-0.3) y elija de nuevo la pantalla.</translation>
    </message>
</context>
<context>
    <name>live::Cockpit</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 fotogramas/s</translation>
    </message>
    <message>
        <source>Live state</source>
        <translation>Estado en vivo</translation>
    </message>
    <message>
        <source>Live cost</source>
        <translation>Coste en vivo</translation>
    </message>
    <message>
        <source>Inputs behind</source>
        <translation>Entradas de retraso</translation>
    </message>
    <message>
        <source>Shows your latest stroke</source>
        <translation>Muestra el último trazo</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) behind</source>
        <translation>
            <numerusform>%n dibujo de retraso</numerusform>
            <numerusform>%n dibujos de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Nobody drew for a while, and an open connection may cost money. The next stroke connects.</source>
        <translation>Hace un rato que no se dibuja, y una conexión abierta puede costar dinero. El próximo trazo conecta.</translation>
    </message>
    <message>
        <source>The next stroke connects.</source>
        <translation>El próximo trazo conecta.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>A model that has not run for a while can take a minute to start.</source>
        <translation>Un modelo que lleva un rato sin usarse puede tardar un minuto en arrancar.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Every stroke is sent at once.</source>
        <translation>Cada trazo se envía al instante.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing costs money.</source>
        <translation>No se envía nada y nada cuesta dinero.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The next stroke tries again.</source>
        <translation>El próximo trazo lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Live state: %1</source>
        <translation>Estado en vivo: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ms: wait %2 · encode %3 · network and model %4 · show %5</source>
        <translation>%1 ms: espera %2 · codificación %3 · red y modelo %4 · visualización %5</translation>
    </message>
    <message>
        <source>So many drawings are newer than the one that the picture shows. Only the newest is sent.</source>
        <translation>Cuántos dibujos son más recientes que el que muestra la imagen. Solo se envía el último.</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>Skipped because something newer was there: %1 drawings, %2 pictures.</source>
        <translation>Omitidos porque había algo más reciente: %1 dibujos, %2 imágenes.</translation>
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
        <translation>unos %1</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start, as far as it can be counted here: fal bills the time that the connection is open.</source>
        <translation>Lo que cuesta ahora el dibujo en vivo y lo que ha costado desde el principio, en la medida en que se puede calcular aquí: fal cobra el tiempo que la conexión está abierta.</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start: fal bills each picture.</source>
        <translation>Lo que cuesta ahora el dibujo en vivo y lo que ha costado desde el principio: fal cobra cada imagen.</translation>
    </message>
</context>
<context>
    <name>live::Controls</name>
    <message>
        <source>Live prompt</source>
        <translation>Prompt en vivo</translation>
    </message>
    <message>
        <source>What the drawing should become</source>
        <translation>En qué debe convertirse el dibujo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, oil painting</source>
        <translation>un zorro dormido en la nieve recién caída, pintura al óleo</translation>
    </message>
    <message>
        <source>%1 slider</source>
        <comment>name of a form field</comment>
        <translation>Control deslizante de %1</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>la del modelo</translation>
    </message>
    <message>
        <source>The same seed keeps the picture calm while you draw. Empty: the model chooses it.</source>
        <translation>La misma semilla mantiene estable la imagen mientras se dibuja. Vacío: la elige el modelo.</translation>
    </message>
    <message>
        <source>Fixed seed</source>
        <translation>Semilla fija</translation>
    </message>
    <message>
        <source>The seed is fixed: every picture is made with the same one.</source>
        <translation>La semilla es fija: todas las imágenes se hacen con la misma.</translation>
    </message>
    <message>
        <source>The seed runs: every picture is made with the next one. Press to keep the one that is shown.</source>
        <translation>La semilla avanza: cada imagen se hace con la siguiente. Pulsar para conservar la que se muestra.</translation>
    </message>
</context>
<context>
    <name>live::DrawingFile</name>
    <message>
        <source>“%1” cannot be read as a picture.</source>
        <translation>«%1» no se puede leer como imagen.</translation>
    </message>
    <message>
        <source>The drawing of last time is damaged and was set aside.</source>
        <translation>El dibujo de la última vez está dañado y se ha apartado.</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next time. %1</source>
        <comment>a sentence that says why</comment>
        <translation>El dibujo no se puede conservar para la próxima vez. %1</translation>
    </message>
    <message>
        <source>New drawing</source>
        <translation>Dibujo nuevo</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Otro tamaño…</translation>
    </message>
    <message>
        <source>Back to the drawing before</source>
        <translation>Volver al dibujo anterior</translation>
    </message>
    <message>
        <source>Open a drawing or a picture…</source>
        <translation>Abrir un dibujo o una imagen…</translation>
    </message>
    <message>
        <source>Save the drawing as…</source>
        <translation>Guardar el dibujo como…</translation>
    </message>
    <message>
        <source>Paste as a layer</source>
        <translation>Pegar como capa</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or the ending .ora, .png or .jpg.</source>
        <translation>No se pudo escribir «%1». Elija otra carpeta o la extensión .ora, .png o .jpg.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Open a drawing or a picture</source>
        <translation>Abrir un dibujo o una imagen</translation>
    </message>
    <message>
        <source>Drawings and pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;All files (*)</source>
        <translation>Dibujos e imágenes (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>Drawing with its layers (*.ora);;PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>Dibujo con sus capas (*.ora);;Imagen PNG (*.png);;Imagen JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>drawing</source>
        <comment>name of a file</comment>
        <translation>dibujo</translation>
    </message>
</context>
<context>
    <name>live::LayerModel</name>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>%1 is shown</source>
        <translation>%1 se muestra</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 está oculta</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 está bloqueada</translation>
    </message>
    <message>
        <source>%1 can be painted on</source>
        <translation>Se puede pintar en %1</translation>
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
        <translation>Multiplicar</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superponer</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Oscurecer</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Aclarar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Sumar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>Modo de fusión</translation>
    </message>
    <message>
        <source>How this layer blends with those below it</source>
        <translation>Cómo se fusiona esta capa con las de abajo</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Opacidad de la capa</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Capa nueva</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Duplicar capa</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>Subir capa</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>Bajar capa</translation>
    </message>
    <message>
        <source>Merge with the layer below</source>
        <translation>Combinar con la capa de abajo</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>Eliminar capa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opacity of the layer: %1%</source>
        <translation>Opacidad de la capa: %1 %</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Nombre de la capa</translation>
    </message>
    <message>
        <source>%1, layer %2 of %3 from below</source>
        <translation>%1, capa %2 de %3 desde abajo</translation>
    </message>
    <message>
        <source>New layer: %1</source>
        <translation>Capa nueva: %1</translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation>Combinada con %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>Nombre cambiado: %1</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <translation>Mostrar u ocultar la capa</translation>
    </message>
    <message>
        <source>Lock or unlock the layer</source>
        <translation>Bloquear o desbloquear la capa</translation>
    </message>
</context>
<context>
    <name>live::LivePage</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Keep frame</source>
        <translation>Conservar fotograma</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>Modelo en vivo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Put the picture that is shown into the library (Ctrl+S).</source>
        <translation>Añadir a la biblioteca la imagen que se muestra (Ctrl+S).</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>No live model is known yet. Connect once so that the list of models can be read.</source>
        <translation>Todavía no se conoce ningún modelo en vivo. Conéctese una vez para que se pueda leer la lista de modelos.</translation>
    </message>
    <message>
        <source>%1 The next stroke tries again.</source>
        <comment>a sentence that says what went wrong</comment>
        <translation>%1 El próximo trazo lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Live drawing has cost another %1 and pauses, as the settings say. The drawing goes on, nothing is sent.</source>
        <translation>El dibujo en vivo ha costado otros %1 y se pausa, según las preferencias. Se puede seguir dibujando; no se envía nada.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>live::LiveView</name>
    <message>
        <source>Live result</source>
        <translation>Resultado en vivo</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>La imagen más reciente que el modelo hizo a partir del dibujo.</translation>
    </message>
    <message>
        <source>Nothing yet: draw on the canvas.</source>
        <translation>Todavía nada: dibuje en el lienzo.</translation>
    </message>
    <message>
        <source>Draw on the canvas. The model&apos;s picture follows here.</source>
        <translation>Dibuje en el lienzo. La imagen del modelo lo sigue aquí.</translation>
    </message>
</context>
<context>
    <name>live::Notice</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>live::RecordButton</name>
    <message>
        <source>Format of recordings</source>
        <translation>Formato de las grabaciones</translation>
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
        <translation>Grabado: %1</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>End the recording: it goes into the library</source>
        <translation>Terminar la grabación: pasa a la biblioteca</translation>
    </message>
    <message>
        <source>Record what the model makes as a video</source>
        <translation>Grabar como vídeo lo que hace el modelo</translation>
    </message>
</context>
<context>
    <name>live::Rewind</name>
    <message>
        <source>Frame back</source>
        <translation>Fotograma atrás</translation>
    </message>
    <message>
        <source>The frame before (comma)</source>
        <translation>Fotograma anterior (coma)</translation>
    </message>
    <message>
        <source>Frame on</source>
        <translation>Fotograma adelante</translation>
    </message>
    <message>
        <source>The next frame (full stop)</source>
        <translation>Fotograma siguiente (punto)</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>Mostrar el fotograma anterior</translation>
    </message>
    <message>
        <source>Hold to see the frame before this one (A)</source>
        <translation>Mantener pulsado para ver el fotograma anterior a este (A)</translation>
    </message>
    <message>
        <source>Time lapse</source>
        <translation>Time-lapse</translation>
    </message>
    <message>
        <source>Make a quick film of the frames that can be looked back at…</source>
        <translation>Hacer una película rápida con los fotogramas que se pueden rebobinar…</translation>
    </message>
    <message>
        <source>Finish in another model</source>
        <translation>Terminar en otro modelo</translation>
    </message>
    <message>
        <source>Keep this frame and go on from it in a model that takes its time, with its prompt, seed and strength</source>
        <translation>Conservar este fotograma y seguir a partir de él en un modelo más minucioso, con su prompt, semilla e intensidad</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Volver a en vivo</translation>
    </message>
    <message>
        <source>Back to what the model makes now (Escape)</source>
        <translation>Volver a lo que el modelo hace ahora (Escape)</translation>
    </message>
    <message>
        <source>This frame cannot be shown.</source>
        <translation>Este fotograma no se puede mostrar.</translation>
    </message>
    <message>
        <source>The frame before</source>
        <translation>El fotograma anterior</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>a time</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 to look back at</source>
        <comment>a time</comment>
        <translation>%1 para rebobinar</translation>
    </message>
    <message>
        <source>The disk is nearly full: less than five minutes can be looked back at.</source>
        <translation>El disco está casi lleno: se pueden rebobinar menos de cinco minutos.</translation>
    </message>
    <message>
        <source>The frames are large: less than five minutes of them fit into the room for looking back.</source>
        <translation>Los fotogramas son grandes: en el espacio para rebobinar caben menos de cinco minutos.</translation>
    </message>
    <message>
        <source>%1 to look back at: the disk is nearly full</source>
        <comment>a time</comment>
        <translation>%1 para rebobinar: el disco está casi lleno</translation>
    </message>
    <message>
        <source>Nothing to look back at yet</source>
        <translation>Todavía no hay nada que rebobinar</translation>
    </message>
    <message>
        <source>An earlier picture: %1.</source>
        <translation>Una imagen anterior: %1.</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>La imagen más reciente que el modelo hizo a partir del dibujo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No model for this is known here yet</source>
        <translation>Aquí todavía no se conoce ningún modelo para esto</translation>
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
        <translation>Rebobinado</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>%1 back, frame %2 of %3</source>
        <comment>a time</comment>
        <translation>hace %1, fotograma %2 de %3</translation>
    </message>
    <message>
        <source>The last pictures of the model appear here.</source>
        <translation>Aquí se puede rebobinar lo que hace el modelo.</translation>
    </message>
</context>
<context>
    <name>live::ScreenSource</name>
    <message>
        <source>Screen, %1 × %2</source>
        <translation>Pantalla, %1 × %2</translation>
    </message>
    <message>
        <source>The screen whose picture was used is not there any more.</source>
        <translation>La pantalla cuya imagen se usaba ya no está.</translation>
    </message>
    <message>
        <source>This desktop does not let a program look at the screen.</source>
        <translation>Este escritorio no permite que un programa vea la pantalla.</translation>
    </message>
</context>
<context>
    <name>live::SourceButton</name>
    <message>
        <source>Live source</source>
        <translation>Fuente en vivo</translation>
    </message>
    <message>
        <source>Only the drawing</source>
        <translation>Solo el dibujo</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Cámara: %1</translation>
    </message>
    <message>
        <source>Area of the screen…</source>
        <translation>Área de la pantalla…</translation>
    </message>
    <message>
        <source>Area of the screen: this desktop does not let a program look at it</source>
        <translation>Área de la pantalla: este escritorio no permite que un programa la vea</translation>
    </message>
    <message>
        <source>Instead of the drawing</source>
        <translation>En lugar del dibujo</translation>
    </message>
    <message>
        <source>Under the drawing</source>
        <translation>Debajo del dibujo</translation>
    </message>
    <message>
        <source>Live source: %1</source>
        <translation>Fuente en vivo: %1</translation>
    </message>
    <message>
        <source>A camera or a part of the screen under the drawing</source>
        <translation>Una cámara o una parte de la pantalla debajo del dibujo</translation>
    </message>
    <message>
        <source>Screen or window…</source>
        <translation>Pantalla o ventana…</translation>
    </message>
    <message>
        <source>Screen or window: this program was built without PipeWire, which brings its pictures</source>
        <translation>Pantalla o ventana: este programa se compiló sin PipeWire, que proporciona sus imágenes</translation>
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
        <translation>Hacer la película</translation>
    </message>
    <message>
        <source>The frames that can be looked back at become a quick film in the library. Where nothing happened for longer than a second, a second is shown.</source>
        <translation>Los fotogramas que se pueden rebobinar se convierten en una película rápida en la biblioteca. Donde no pasó nada durante más de un segundo, se muestra un segundo.</translation>
    </message>
    <message>
        <source>%1 × as quick</source>
        <translation>%1 × más rápido</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
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
        <translation>Duración</translation>
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
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>Selector de color</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Seleccionar un rectángulo</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>Seleccionar una elipse</translation>
    </message>
    <message>
        <source>Select by hand</source>
        <translation>Seleccionar a mano alzada</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>Invertir la selección</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Otro color…</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>“%1” is damaged or cut off: a part of it is missing.</source>
        <translation>«%1» está dañado o incompleto: le falta una parte.</translation>
    </message>
    <message>
        <source>“%1” is too large for the memory there is.</source>
        <translation>«%1» es demasiado grande para la memoria disponible.</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot be decoded.</source>
        <translation>«%1» está en un formato que no se puede descodificar.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: %2.</source>
        <translation>«%1» está dañado o incompleto: %2.</translation>
    </message>
    <message>
        <source>This computer has no encoder for “%1”.</source>
        <translation>Este equipo no tiene codificador para «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be encoded: %2.</source>
        <translation>No se pudo codificar «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>No queda espacio en el disco para «%1».</translation>
    </message>
    <message>
        <source>“%1” would be larger than the file system allows.</source>
        <translation>«%1» sería más grande de lo que permite el sistema de archivos.</translation>
    </message>
    <message>
        <source>A file named “%1” exists already.</source>
        <translation>Ya existe un archivo llamado «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>No se puede escribir en la carpeta «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>No se pudo escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>No se pudo leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«%1» no es un archivo normal.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>«%1» no se puede abrir para leerlo.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and is left alone.</source>
        <translation>«%1» no es un archivo normal y se deja como está.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to %2.</source>
        <translation>«%1» no se puede convertir a %2.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Se ha detenido.</translation>
    </message>
    <message>
        <source>The part to keep lies outside of “%1”.</source>
        <translation>La parte que se conserva queda fuera de «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be made small enough.</source>
        <translation>No se puede reducir «%1» lo suficiente.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, which is more than Gesso can show.</source>
        <translation>«%1» tiene %2 × %3 píxeles, más de los que Gesso puede mostrar.</translation>
    </message>
    <message>
        <source>“%1” is not an image Gesso can read.</source>
        <translation>«%1» no es una imagen que Gesso pueda leer.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels and is shown smaller. The file itself is untouched.</source>
        <translation>«%1» tiene %2 × %3 píxeles y se muestra más pequeño. El archivo no se modifica.</translation>
    </message>
    <message>
        <source>“%1” stands turned in another way than the first.</source>
        <translation>«%1» tiene una orientación distinta de la del primero.</translation>
    </message>
    <message>
        <source>“%1” has another size than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>«%1» tiene un tamaño distinto del primero: todos se codifican de nuevo con el tamaño y la frecuencia del primero.</translation>
    </message>
    <message>
        <source>Not all of them have sound: all are encoded again, with silence where there is none.</source>
        <translation>No todos tienen sonido: todos se codifican de nuevo, con silencio donde no lo hay.</translation>
    </message>
    <message>
        <source>“%1” was encoded in another way than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>«%1» se codificó de otro modo que el primero: todos se codifican de nuevo con el tamaño y la frecuencia del primero.</translation>
    </message>
    <message>
        <source>Clips of this kind can only be joined by encoding them again.</source>
        <translation>Los clips de este tipo solo se pueden unir codificándolos de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to join.</source>
        <translation>No hay nada que unir.</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 unido</translation>
    </message>
    <message>
        <source>“%1” cannot be read and is left alone.</source>
        <translation>«%1» no se puede leer y se deja como está.</translation>
    </message>
    <message>
        <source>The metadata of “%1” cannot be read.</source>
        <translation>No se pueden leer los metadatos de «%1».</translation>
    </message>
    <message>
        <source>“%1” is too large to be written again.</source>
        <translation>«%1» es demasiado grande para escribirlo de nuevo.</translation>
    </message>
    <message>
        <source>There is no picture of “%1”.</source>
        <translation>No hay ninguna imagen de «%1».</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off.</source>
        <translation>«%1» está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The recipe for “%1” is empty or larger than 1 MiB.</source>
        <translation>La receta de «%1» está vacía o supera 1 MiB.</translation>
    </message>
    <message>
        <source>The recipe is too long to be kept inside the JPEG “%1”.</source>
        <translation>La receta es demasiado larga para guardarla dentro del JPEG «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no recipe.</source>
        <translation>«%1» no contiene ninguna receta.</translation>
    </message>
    <message>
        <source>The recipe in “%1” is damaged.</source>
        <translation>La receta de «%1» está dañada.</translation>
    </message>
    <message>
        <source>The sound of “%1” is too long.</source>
        <translation>El sonido de «%1» es demasiado largo.</translation>
    </message>
    <message>
        <source>“%1” has no sound.</source>
        <translation>«%1» no tiene sonido.</translation>
    </message>
    <message>
        <source>“%1” has no pictures.</source>
        <translation>«%1» no tiene imágenes.</translation>
    </message>
    <message>
        <source>There is no moving picture in “%1”.</source>
        <translation>No hay imagen en movimiento en «%1».</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot hold a recipe.</source>
        <translation>«%1» está en un formato que no puede contener una receta.</translation>
    </message>
    <message>
        <source>The metadata of “%1” could not be changed; it is as it was.</source>
        <translation>No se pudieron cambiar los metadatos de «%1»; está como estaba.</translation>
    </message>
    <message>
        <source>There is no sound in “%1”.</source>
        <translation>No hay sonido en «%1».</translation>
    </message>
    <message>
        <source>“%1” is neither a picture nor sound nor a video.</source>
        <translation>«%1» no es ni imagen ni sonido ni vídeo.</translation>
    </message>
    <message>
        <source>“%1” is an original.</source>
        <translation>«%1» es un original.</translation>
    </message>
    <message>
        <source>The video was not opened for writing.</source>
        <translation>El vídeo no se abrió para escribir.</translation>
    </message>
    <message>
        <source>A video needs a size and a frame rate.</source>
        <translation>Un vídeo necesita un tamaño y una frecuencia de fotogramas.</translation>
    </message>
    <message>
        <source>A video without frames was not kept.</source>
        <translation>No se conservó un vídeo sin fotogramas.</translation>
    </message>
    <message>
        <source>A kept waveform is damaged.</source>
        <translation>Una forma de onda guardada está dañada.</translation>
    </message>
    <message>
        <source>Video and sound need FFmpeg&apos;s libraries, which cannot be loaded: %1. Please install them again.</source>
        <translation>El vídeo y el sonido necesitan las bibliotecas de FFmpeg, que no se pueden cargar: %1. Vuelva a instalarlas.</translation>
    </message>
    <message>
        <source>“%1” is locked or read-only and cannot be replaced. Unlock it, or allow changes to it.</source>
        <translation>«%1» está bloqueado o es de solo lectura y no se puede reemplazar. Desbloquéalo, o permite que se modifique.</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 of them.</source>
        <translation>De %1 a %2 de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n of them.</source>
        <translation>
            <numerusform>Como máximo %n.</numerusform>
            <numerusform>Como máximo %n de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of them.</source>
        <translation>
            <numerusform>Al menos %n.</numerusform>
            <numerusform>Al menos %n de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>Texto.</translation>
    </message>
    <message numerus="yes">
        <source>Text of at most %n characters.</source>
        <translation>
            <numerusform>Texto de como máximo %n carácter.</numerusform>
            <numerusform>Texto de como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Por ejemplo, %1.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un número entero.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un número.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un número de %1 a %2.</translation>
    </message>
    <message>
        <source>A number from %1 on.</source>
        <translation>Un número a partir de %1.</translation>
    </message>
    <message>
        <source>A number up to %1.</source>
        <translation>Un número hasta %1.</translation>
    </message>
    <message>
        <source>In steps of %1.</source>
        <translation>En pasos de %1.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Sí o no.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Uno de estos: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Or any width and height up to %1 pixels.</source>
        <translation>O cualquier anchura y altura hasta %1 píxeles.</translation>
    </message>
    <message>
        <source>A whole number; the same one makes the same result again.</source>
        <translation>Un número entero; el mismo vuelve a dar el mismo resultado.</translation>
    </message>
    <message>
        <source>A colour.</source>
        <translation>Un color.</translation>
    </message>
    <message>
        <source>Several values together.</source>
        <translation>Varios valores juntos.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Juntos: %1.</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>Una lista.</translation>
    </message>
    <message>
        <source>A list. Each entry: %1</source>
        <translation>Una lista. Cada entrada: %1</translation>
    </message>
    <message>
        <source>JSON.</source>
        <translation>JSON.</translation>
    </message>
    <message>
        <source>Images.</source>
        <translation>Imágenes.</translation>
    </message>
    <message>
        <source>An image.</source>
        <translation>Una imagen.</translation>
    </message>
    <message>
        <source>Videos.</source>
        <translation>Vídeos.</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>Un vídeo.</translation>
    </message>
    <message>
        <source>Sound files.</source>
        <translation>Archivos de sonido.</translation>
    </message>
    <message>
        <source>A sound file.</source>
        <translation>Un archivo de sonido.</translation>
    </message>
    <message>
        <source>Masks painted on images.</source>
        <translation>Máscaras pintadas sobre imágenes.</translation>
    </message>
    <message>
        <source>A mask painted on an image.</source>
        <translation>Una máscara pintada sobre una imagen.</translation>
    </message>
    <message>
        <source>Archives of files.</source>
        <translation>Archivos comprimidos.</translation>
    </message>
    <message>
        <source>An archive of files.</source>
        <translation>Un archivo comprimido.</translation>
    </message>
    <message>
        <source>3D models.</source>
        <translation>Modelos 3D.</translation>
    </message>
    <message>
        <source>A 3D model.</source>
        <translation>Un modelo 3D.</translation>
    </message>
    <message>
        <source>Files.</source>
        <translation>Archivos.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>Un archivo.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Necesario.</translation>
    </message>
    <message>
        <source>Normally yes.</source>
        <translation>Normalmente sí.</translation>
    </message>
    <message>
        <source>Normally no.</source>
        <translation>Normalmente no.</translation>
    </message>
    <message>
        <source>Normally %1.</source>
        <translation>Normalmente %1.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Opcional.</translation>
    </message>
</context>
<context>
    <name>models::ModelDetails</name>
    <message>
        <source>Results may be used commercially.</source>
        <translation>Los resultados se pueden usar comercialmente.</translation>
    </message>
    <message>
        <source>For research only: results may not be used commercially.</source>
        <translation>Solo para investigación: los resultados no se pueden usar comercialmente.</translation>
    </message>
    <message>
        <source>A private model.</source>
        <translation>Un modelo privado.</translation>
    </message>
    <message>
        <source>Not known here.</source>
        <translation>No se conoce aquí.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>unit price, why the total is not known</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>About %1 with its defaults. %2</source>
        <translation>Unos %1 con sus valores predeterminados. %2</translation>
    </message>
    <message>
        <source>%1 with its defaults: %2</source>
        <translation>%1 con sus valores predeterminados: %2</translation>
    </message>
    <message>
        <source>Open in Create</source>
        <translation>Abrir en Crear</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Copy endpoint</source>
        <translation>Copiar endpoint</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>Página del modelo</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What this model takes could not be read. %1</source>
        <translation>No se pudo leer qué admite este modelo. %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Keep this model at the top of the list (Ctrl+D)</source>
        <translation>Mantener este modelo al principio de la lista (Ctrl+D)</translation>
    </message>
    <message>
        <source>Opens fal&apos;s page in the browser</source>
        <translation>Abre la página de fal en el navegador</translation>
    </message>
    <message>
        <source>Opens fal&apos;s documentation in the browser</source>
        <translation>Abre la documentación de fal en el navegador</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deprecated: fal does not look after this model any more. It may stop at any time.</source>
        <translation>Obsoleto: fal ya no mantiene este modelo. Puede dejar de funcionar en cualquier momento.</translation>
    </message>
    <message>
        <source>Not in fal&apos;s list: this model may be gone.</source>
        <translation>No está en la lista de fal: puede que este modelo ya no exista.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1, the median of your last runs</source>
        <translation>%1, la mediana de las últimas ejecuciones</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>Leyendo qué admite este modelo…</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Lo que admite</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>models::ModelsPage</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
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
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>notify::Note</name>
    <message>
        <source>Nobody knows how a job ended</source>
        <translation>No se sabe cómo terminó un trabajo</translation>
    </message>
    <message>
        <source>%1: look at the queue before you send it again.</source>
        <translation>%1: mire la cola antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>Un trabajo ha fallado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>Un trabajo ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n ha fallado.</numerusform>
            <numerusform>%n han fallado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>%n ha fallado: %1</numerusform>
            <numerusform>%n han fallado: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of one nobody knows how it ended.</source>
        <translation>De uno no se sabe cómo terminó.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody knows how they ended.</source>
        <translation>
            <numerusform>De %n no se sabe cómo terminó.</numerusform>
            <numerusform>De %n no se sabe cómo terminaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is on its way.</source>
        <translation>Uno está en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way.</source>
        <translation>
            <numerusform>%n está en curso.</numerusform>
            <numerusform>%n están en curso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done</source>
        <translation>
            <numerusform>%n trabajo ha terminado</numerusform>
            <numerusform>%n trabajos han terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs are done</source>
        <translation>Han terminado %1 de %2 trabajos</translation>
    </message>
</context>
<context>
    <name>paint::OpenRaster</name>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>No queda espacio en el disco para «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is missing or read-only.</source>
        <translation>No se puede escribir «%1»: su carpeta no existe o es de solo lectura.</translation>
    </message>
    <message>
        <source>“%1” is no OpenRaster file, or it is damaged.</source>
        <translation>«%1» no es un archivo OpenRaster o está dañado.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» ya no está.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels. The canvas takes up to %4 on each side.</source>
        <translation>«%1» tiene %2 × %3 píxeles. El lienzo admite hasta %4 por lado.</translation>
    </message>
</context>
<context>
    <name>palette::CommandList</name>
    <message>
        <source>Not possible now</source>
        <translation>No es posible ahora</translation>
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
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Found commands</source>
        <translation>Órdenes encontradas</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>queue::ExchangeModel</name>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of HTTP</comment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>queue::ExchangePanel</name>
    <message>
        <source>Nothing was asked of fal for this job yet.</source>
        <translation>Todavía no se ha pedido nada a fal para este trabajo.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Solicitud y respuesta</translation>
    </message>
    <message>
        <source>Copy the request and its answer</source>
        <translation>Copiar la solicitud y su respuesta</translation>
    </message>
    <message>
        <source>Save all requests…</source>
        <translation>Guardar todas las solicitudes…</translation>
    </message>
    <message>
        <source>Copied, without the key. The prompt is in it.</source>
        <translation>Copiado, sin la clave. El prompt está incluido.</translation>
    </message>
    <message>
        <source>Save all requests</source>
        <translation>Guardar todas las solicitudes</translation>
    </message>
</context>
<context>
    <name>queue::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>Detalles del trabajo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>queue::JobMenu</name>
    <message>
        <source>fal tells nobody how many jobs it allows at once: two for a new account, up to 40 with the credit that was bought.</source>
        <translation>fal no comunica cuántos trabajos permite a la vez: dos para una cuenta nueva, hasta 40 según el crédito comprado.</translation>
    </message>
    <message>
        <source>fal allows %1 at once: so many ran here while others waited in its queue.</source>
        <translation>fal permite %1 a la vez: tantos se ejecutaron aquí mientras otros esperaban en su cola.</translation>
    </message>
    <message>
        <source>fal has worked on %1 jobs of yours at once, perhaps it allows more.</source>
        <translation>fal ha llegado a ejecutar %1 trabajos de esta cuenta a la vez; quizá permita más.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Lo antes posible</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Dentro de 15 minutos</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dentro de una hora</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>Esta noche a las %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Mañana a las %1</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Ejecutar a continuación</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>Cambiar ajustes…</translation>
    </message>
    <message>
        <source>Check again at fal</source>
        <translation>Volver a comprobar en fal</translation>
    </message>
    <message>
        <source>Send again (may be paid twice)</source>
        <translation>Enviar de nuevo (puede pagarse dos veces)</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copiar id de la solicitud</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copiar detalles para soporte</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Copied: ids, times and states for fal&apos;s support, without key or prompt.</source>
        <translation>Copiado: ids, horas y estados para el soporte de fal, sin clave ni prompt.</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Trabajos simultáneos</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>Tantos como permita fal</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>No limit of its own</source>
        <translation>Sin límite propio</translation>
    </message>
    <message>
        <source>Cancel all that wait here</source>
        <translation>Cancelar todos los que esperan aquí</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todos</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>Reintentar todos los fallidos</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <comment>when a job is to start</comment>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>The request id was copied.</source>
        <translation>El id de la solicitud se ha copiado.</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the queue.</source>
        <translation>Puesto %1 de %2 en la cola.</translation>
    </message>
    <message>
        <source>Cancelling 1 job.</source>
        <translation>Cancelando 1 trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n jobs.</source>
        <translation>
            <numerusform>Cancelando %n trabajo.</numerusform>
            <numerusform>Cancelando %n trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job to try again.</source>
        <translation>No hay ningún trabajo que reintentar.</translation>
    </message>
    <message>
        <source>Trying 1 job again.</source>
        <translation>Reintentando 1 trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n jobs again.</source>
        <translation>
            <numerusform>Reintentando %n trabajo.</numerusform>
            <numerusform>Reintentando %n trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 copy is in the queue.</source>
        <translation>1 copia está en la cola.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies are in the queue.</source>
        <translation>
            <numerusform>%n copia está en la cola.</numerusform>
            <numerusform>%n copias están en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking fal again.</source>
        <translation>Preguntando de nuevo a fal.</translation>
    </message>
    <message>
        <source>Sending 1 job again.</source>
        <translation>Enviando 1 trabajo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n jobs again.</source>
        <translation>
            <numerusform>Enviando %n trabajo de nuevo.</numerusform>
            <numerusform>Enviando %n trabajos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job removed from the queue.</source>
        <translation>1 trabajo quitado de la cola.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs removed from the queue.</source>
        <translation>
            <numerusform>%n trabajo quitado de la cola.</numerusform>
            <numerusform>%n trabajos quitados de la cola.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>queue::JobTable</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>queue::LogPanel</name>
    <message>
        <source>Follow the end of the log</source>
        <translation>Seguir el final del registro</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>No details</source>
        <translation>Sin detalles</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Líneas mostradas</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Guardar el registro…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
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
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Cancelar trabajo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Pausar cola</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar terminados</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todos los trabajos</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Jobs shown</source>
        <translation>Trabajos mostrados</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Filtrar trabajos</translation>
    </message>
    <message>
        <source>Only if fal does not have it: else it is paid twice.</source>
        <translation>Solo si fal no lo tiene; si no, se paga dos veces.</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Reanudar cola</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 en ejecución, %2 en espera</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No job fits the filter.</source>
        <translation>Ningún trabajo coincide con el filtro.</translation>
    </message>
    <message>
        <source>What you generate appears here, with its progress, price and log.</source>
        <translation>Lo que se genera aparece aquí, con su progreso, precio y registro.</translation>
    </message>
    <message>
        <source>The queue is paused. What runs goes on.</source>
        <translation>La cola está en pausa. Lo que está en marcha continúa.</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>La cola continúa.</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>it does not know the word “%1”</source>
        <translation>no conoce la palabra «%1»</translation>
    </message>
    <message>
        <source>The scenario “%1” is not a JSON list: %2.</source>
        <translation>El escenario «%1» no es una lista JSON: %2.</translation>
    </message>
    <message>
        <source>Row %1 of the scenario “%2” is not good: %3.</source>
        <translation>La fila %1 del escenario «%2» no es correcta: %3.</translation>
    </message>
</context>
<context>
    <name>sandbox::Program</name>
    <message>
        <source>A fal-compatible service on this computer, for tests and demonstrations.</source>
        <translation>Un servicio compatible con fal en este equipo, para pruebas y demostraciones.</translation>
    </message>
    <message>
        <source>Listen on this port; 0 takes any that is free.</source>
        <translation>Escuchar en este puerto; 0 toma cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>Keep requests and files in this folder.</source>
        <translation>Guardar las solicitudes y los archivos en esta carpeta.</translation>
    </message>
    <message>
        <source>Accept only this key.</source>
        <translation>Aceptar solo esta clave.</translation>
    </message>
    <message>
        <source>Time in the queue.</source>
        <translation>Tiempo en la cola.</translation>
    </message>
    <message>
        <source>Time in progress.</source>
        <translation>Tiempo en ejecución.</translation>
    </message>
    <message>
        <source>Time before each live picture.</source>
        <translation>Tiempo antes de cada imagen en vivo.</translation>
    </message>
    <message>
        <source>A table of what to do wrong.</source>
        <translation>Una tabla de lo que debe fallar.</translation>
    </message>
    <message>
        <source>Permissions that no key has, as “admin,assets:read”.</source>
        <translation>Permisos que no tiene ninguna clave, como «admin,assets:read».</translation>
    </message>
    <message>
        <source>Ports and times are whole numbers.</source>
        <translation>Los puertos y los tiempos son números enteros.</translation>
    </message>
</context>
<context>
    <name>sandbox::Server</name>
    <message>
        <source>The sandbox cannot write to the folder “%1”.</source>
        <translation>El sandbox no puede escribir en la carpeta «%1».</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1: %2.</source>
        <translation>El sandbox no puede escuchar en el puerto %1: %2.</translation>
    </message>
</context>
<context>
    <name>settings::AdvancedPage</name>
    <message>
        <source>The settings can be kept as a file and read again elsewhere. Keys and passwords are never in it.</source>
        <translation>Las preferencias se pueden guardar en un archivo y leer de nuevo en otro lugar. Este nunca contiene claves ni contraseñas.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportar preferencias…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importar preferencias…</translation>
    </message>
    <message>
        <source>Everything that Gesso remembers is in this folder: %1</source>
        <translation>Todo lo que Gesso recuerda está en esta carpeta: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Preferencias (*.json)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar preferencias</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar preferencias</translation>
    </message>
    <message>
        <source>The settings are in the file.</source>
        <translation>Las preferencias están en el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>This file does not contain settings of Gesso.</source>
        <translation>Este archivo no contiene preferencias de Gesso.</translation>
    </message>
    <message>
        <source>The settings of the file are in use. Undo takes them back page by page.</source>
        <translation>Se están usando las preferencias del archivo. Deshacer las revierte página por página.</translation>
    </message>
</context>
<context>
    <name>settings::Form</name>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Where jobs are made. In the sandbox on this computer nothing leaves it and nothing is charged.</source>
        <translation>Dónde se hacen los trabajos. En el sandbox de este equipo nada sale de él y no se cobra nada.</translation>
    </message>
    <message>
        <source>Sandbox on this computer, nothing is charged</source>
        <translation>Sandbox en este equipo, no se cobra nada</translation>
    </message>
    <message>
        <source>fal</source>
        <translation>fal</translation>
    </message>
    <message>
        <source>A proxy or server</source>
        <translation>Un proxy o servidor</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Begins with https://, or with http:// on this computer.</source>
        <translation>Empieza por https://, o por http:// en este equipo.</translation>
    </message>
    <message>
        <source>Ask before spending more than</source>
        <translation>Preguntar antes de gastar más de</translation>
    </message>
    <message>
        <source>A click on Generate that costs more is asked about first. 0 asks each time.</source>
        <translation>Antes de un clic en Generar que cueste más, se pregunta. Con 0 se pregunta siempre.</translation>
    </message>
    <message>
        <source>Tell when a day costs more than</source>
        <translation>Avisar cuando un día cueste más de</translation>
    </message>
    <message>
        <source>Jobs go on; a message says so once it is passed.</source>
        <translation>Los trabajos continúan; un mensaje avisa cuando se supera.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Spend at most, a day</source>
        <translation>Gastar como máximo al día</translation>
    </message>
    <message>
        <source>Jobs that would pass it wait in the queue. What is in flight counts with its estimate.</source>
        <translation>Los trabajos que lo superarían esperan en la cola. Lo que está en curso cuenta con su estimación.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Spend at most, a month</source>
        <translation>Gastar como máximo al mes</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>Reposo tras</translation>
    </message>
    <message>
        <source>The live connection closes when nobody draws for so long, and the next stroke opens it again. An open connection may cost money.</source>
        <translation>La conexión en vivo se cierra cuando nadie dibuja durante ese tiempo y el próximo trazo la abre de nuevo. Una conexión abierta puede costar dinero.</translation>
    </message>
    <message>
        <source>Live drawing</source>
        <translation>Dibujo en vivo</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Pause after spending</source>
        <translation>Pausar tras gastar</translation>
    </message>
    <message>
        <source>Live drawing pauses and asks each time that it has cost so much, as far as the price is known.</source>
        <translation>El dibujo en vivo se pausa y pregunta cada vez que ha costado esa cantidad, siempre que se conozca el precio.</translation>
    </message>
    <message>
        <source>Notify when a job ends</source>
        <translation>Notificar cuando termine un trabajo</translation>
    </message>
    <message>
        <source>With a picture of the result, while another window is in front. A batch is told once.</source>
        <translation>Con una imagen del resultado, cuando otra ventana está delante. De un lote se avisa una sola vez.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>Two short tones, while another window is in front.</source>
        <translation>Dos tonos cortos, cuando otra ventana está delante.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Pictures, clips, sounds and texts in that folder join the library as copies, those that are there now and those that are saved there later. The folder itself is never changed.</source>
        <translation>Las imágenes, clips, sonidos y textos de esa carpeta se añaden a la biblioteca como copias, tanto los que hay ahora como los que se guarden después. La carpeta en sí nunca se modifica.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>It may be on a drive that comes and goes.</source>
        <translation>Puede estar en una unidad que se conecta y desconecta.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>An address like http://proxy.example.com:8080 or socks5://127.0.0.1:1080, without a password.</source>
        <translation>Una dirección como http://proxy.example.com:8080 o socks5://127.0.0.1:1080, sin contraseña.</translation>
    </message>
    <message>
        <source>There are no certificates (PEM) in this file, or it cannot be read.</source>
        <translation>En este archivo no hay certificados (PEM) o no se puede leer.</translation>
    </message>
    <message>
        <source>Way through the network</source>
        <translation>Acceso a la red</translation>
    </message>
    <message>
        <source>A network proxy of your company or your own. It sees where connections go, not what is said.</source>
        <translation>Un proxy de red de la empresa o propio. Ve adónde van las conexiones, no lo que se dice en ellas.</translation>
    </message>
    <message>
        <source>Proxy of the system</source>
        <translation>Proxy del sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Este proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Begins with http:// or socks5://.</source>
        <translation>Empieza por http:// o socks5://.</translation>
    </message>
    <message>
        <source>Certificates to trust besides</source>
        <translation>Otros certificados de confianza</translation>
    </message>
    <message>
        <source>A file in PEM form, for a gateway whose certificate was issued by your company.</source>
        <translation>Un archivo en formato PEM, para una pasarela cuyo certificado haya emitido la empresa.</translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation>Trabajos a la vez</translation>
    </message>
    <message>
        <source>The others wait here, in the queue.</source>
        <translation>Los demás esperan aquí, en la cola.</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>Tantos como permita fal</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>While jobs run or wait, closing the window leaves Gesso at work in the tray, where the desktop has one.</source>
        <translation>Con trabajos en curso, al cerrar la ventana Gesso sigue trabajando en la bandeja, si el escritorio tiene una.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keep a detailed log</source>
        <translation>Registro detallado</translation>
    </message>
    <message>
        <source>For a while, to find out what goes wrong. The log is in the folder of the profile, without keys.</source>
        <translation>Durante un tiempo, para averiguar qué falla. El registro está en la carpeta del perfil, sin claves.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>With less motion, animated pictures wait for Play.</source>
        <translation>Con menos movimiento, las imágenes animadas esperan a «Reproducir».</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nombre de usuario del proxy</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login.</source>
        <translation>Solo si el proxy requiere iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>settings::LibraryMoving</name>
    <message>
        <source>Moving the library had been interrupted. It is whole, in %1.</source>
        <translation>El traslado de la biblioteca se había interrumpido. Está completa, en %1.</translation>
    </message>
    <message>
        <source>The library is in %1 now, with everything.</source>
        <translation>La biblioteca está ahora en %1, al completo.</translation>
    </message>
    <message>
        <source>The move was cancelled. The library is in %1, as before.</source>
        <translation>El traslado se canceló. La biblioteca sigue en %1, como antes.</translation>
    </message>
</context>
<context>
    <name>settings::LibraryPart</name>
    <message>
        <source>Move the library…</source>
        <translation>Mover la biblioteca…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Traslado de la biblioteca</translation>
    </message>
    <message>
        <source>Cancel moving the library</source>
        <translation>Cancelar el traslado de la biblioteca</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>La biblioteca está en %1</translation>
    </message>
    <message>
        <source>Cancelling: what was copied is taken back…</source>
        <translation>Cancelando: se retira lo que se había copiado…</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>Elegir una carpeta para la biblioteca</translation>
    </message>
    <message>
        <source>Looking at what there is to move…</source>
        <translation>Examinando lo que hay que mover…</translation>
    </message>
    <message>
        <source>Move the library</source>
        <translation>Mover la biblioteca</translation>
    </message>
    <message>
        <source>Move the library to %1?</source>
        <translation>¿Mover la biblioteca a %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1.</source>
        <translation>
            <numerusform>%n archivo, %1.</numerusform>
            <numerusform>%n archivos, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied to the other disk first, and go from this one when all of them are there. You can go on working.</source>
        <translation>Primero se copia todo al otro disco y se quita de este cuando todo está allí. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Mientras tanto, puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>Moviendo la biblioteca…</translation>
    </message>
    <message>
        <source>Tidying up the folder that the library was in…</source>
        <translation>Limpiando la carpeta anterior de la biblioteca…</translation>
    </message>
    <message>
        <source>Moving file %L1 of %L2…</source>
        <translation>Moviendo el archivo %L1 de %L2…</translation>
    </message>
</context>
<context>
    <name>settings::PrivacyPage</name>
    <message>
        <source>Gesso talks to fal, or to the server that you chose, and to nobody else. It counts nothing, reports nothing and looks for no updates.</source>
        <translation>Gesso habla con fal, o con el servidor elegido, y con nadie más. No cuenta nada, no informa de nada y no busca actualizaciones.</translation>
    </message>
    <message>
        <source>When you press Generate, the prompt, the settings and the input files of that job go to fal, which keeps them as its terms say. Live drawing sends your drawing while it is connected.</source>
        <translation>Al pulsar Generar, el prompt, los ajustes y los archivos de entrada de ese trabajo van a fal, que los conserva según sus condiciones. El dibujo en vivo envía el dibujo mientras está conectado.</translation>
    </message>
    <message>
        <source>Your key goes to fal&apos;s own hosts only. It is in the system keyring, and in no file unless you chose the labelled one.</source>
        <translation>La clave va solo a los servidores propios de fal. Está en el llavero del sistema y en ningún archivo, salvo que se haya elegido el que así se indica.</translation>
    </message>
    <message>
        <source>Results, their recipes, the queue and your drafts stay on this computer. The files of results contain their recipe; an export can leave it out.</source>
        <translation>Los resultados, sus recetas, la cola y los borradores se quedan en este equipo. Los archivos de los resultados contienen su receta; una exportación puede omitirla.</translation>
    </message>
    <message>
        <source>In the sandbox nothing leaves this computer.</source>
        <translation>En el sandbox nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>settings::ProxyPart</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Solo hasta que se cierre Gesso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Save the password at the proxy</source>
        <translation>Guardar la contraseña del proxy</translation>
    </message>
    <message>
        <source>Test the way through the proxy</source>
        <translation>Probar la conexión a través del proxy</translation>
    </message>
    <message>
        <source>Remove the password at the proxy</source>
        <translation>Quitar la contraseña del proxy</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Give the address of the proxy first.</source>
        <translation>Indique primero la dirección del proxy.</translation>
    </message>
    <message>
        <source>The system uses no proxy on the way to fal.</source>
        <translation>El sistema no usa ningún proxy para llegar a fal.</translation>
    </message>
    <message>
        <source>The password goes to the proxy %1 only, when it asks, and is kept in the system keyring.</source>
        <translation>La contraseña solo se envía al proxy %1, cuando la pide, y se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The password that is kept belongs to %1 at %2, port %3. It is sent neither to another proxy nor with another name.</source>
        <translation>La contraseña guardada es de %1 en %2, puerto %3. No se envía a ningún otro proxy ni con otro nombre.</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>Consultando el llavero del sistema…</translation>
    </message>
    <message>
        <source>The password is in the system keyring. It goes to the proxy %1 only, when it asks.</source>
        <translation>La contraseña está en el llavero del sistema. Solo se envía al proxy %1, cuando la pide.</translation>
    </message>
    <message>
        <source>The password is in a file that is not encrypted. It goes to the proxy %1 only, when it asks.</source>
        <translation>La contraseña está en un archivo sin cifrar. Solo se envía al proxy %1, cuando la pide.</translation>
    </message>
    <message>
        <source>The password is there until Gesso is closed. It goes to the proxy %1 only, when it asks.</source>
        <translation>La contraseña se conserva hasta que se cierre Gesso. Solo se envía al proxy %1, cuando la pide.</translation>
    </message>
    <message>
        <source>The password is being put away…</source>
        <translation>Guardando la contraseña…</translation>
    </message>
    <message>
        <source>The password was not kept.</source>
        <translation>No se guardó la contraseña.</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it knows your password.</source>
        <translation>%1 En su lugar puede servir un archivo del perfil, pero no está cifrado: quien lo lea conocerá su contraseña.</translation>
    </message>
    <message>
        <source>The way through the proxy is being tested…</source>
        <translation>Probando la conexión a través del proxy…</translation>
    </message>
</context>
<context>
    <name>settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Elegir una carpeta que vigilar</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de las preferencias</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar preferencias</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>settings::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Take it away and assign</source>
        <translation>Reasignar aquí</translation>
    </message>
    <message>
        <source>Choose a row, then press the keys.</source>
        <translation>Elija una fila y pulse las teclas.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>Estas teclas pertenecen a «%1».</translation>
    </message>
</context>
<context>
    <name>shell::Connector</name>
    <message>
        <source>A server&apos;s address begins with https://, or with http:// on this computer.</source>
        <translation>La dirección de un servidor empieza por https://, o por http:// en este equipo.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address without a name and a password: they would be written down.</source>
        <translation>Indica la dirección del servidor sin nombre ni contraseña: quedarían guardados.</translation>
    </message>
</context>
<context>
    <name>shell::DropOverlay</name>
    <message>
        <source>Places to drop on</source>
        <translation>Lugares donde soltar</translation>
    </message>
</context>
<context>
    <name>shell::DropRouter</name>
    <message>
        <source>Add to library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animar</translation>
    </message>
    <message>
        <source>Edit with words</source>
        <translation>Editar con palabras</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcribir</translation>
    </message>
    <message>
        <source>Open as a job sheet</source>
        <translation>Abrir como hoja de trabajos</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it is %2, and this model takes none.</source>
        <translation>%1 no se puede usar aquí: es %2 y este modelo no lo admite.</translation>
    </message>
</context>
<context>
    <name>shell::FirstRun</name>
    <message>
        <source>Welcome to Gesso</source>
        <translation>Le damos la bienvenida a Gesso</translation>
    </message>
    <message>
        <source>Make pictures, clips and sound with fal&apos;s models. How do you want to begin?</source>
        <translation>Cree imágenes, clips y sonido con los modelos de fal. ¿Cómo desea empezar?</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Probarlo ahora</translation>
    </message>
    <message>
        <source>A sandbox on this computer: no account, no network, no cost.</source>
        <translation>Un sandbox en este equipo: sin cuenta, sin red, sin coste.</translation>
    </message>
    <message>
        <source>Use the key in FAL_KEY</source>
        <translation>Usar la clave de FAL_KEY</translation>
    </message>
    <message>
        <source>A key was found in the environment of this program.</source>
        <translation>Se encontró una clave en el entorno de este programa.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>https://proxy.example.com</source>
        <translation>https://proxy.example.com</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect through a proxy that speaks for fal, such as your company&apos;s gateway.</source>
        <translation>Conectar a través de un proxy que hable por fal, como la pasarela de la empresa.</translation>
    </message>
</context>
<context>
    <name>shell::Instance</name>
    <message>
        <source>Gesso is open already with this profile. Close it first, or choose another folder with --profile: it cannot work with two servers at the same time.</source>
        <translation>Gesso ya está abierto con este perfil. Ciérrelo primero o elija otra carpeta con --profile: no puede trabajar con dos servidores a la vez.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, on the computer “%1”. Close it there, or choose another folder with --profile.</source>
        <translation>Gesso ya está abierto con este perfil en el equipo «%1». Ciérrelo allí o elija otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, by the user “%1”. Choose another folder with --profile.</source>
        <translation>Gesso ya está abierto con este perfil por el usuario «%1». Elija otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, but does not answer. Close it first, or choose another folder with --profile.</source>
        <translation>Gesso ya está abierto con este perfil, pero no responde. Ciérrelo primero o elija otra carpeta con --profile.</translation>
    </message>
</context>
<context>
    <name>shell::Links</name>
    <message>
        <source>This link is not one that Gesso follows.</source>
        <translation>Gesso no sigue este tipo de enlaces.</translation>
    </message>
    <message>
        <source>This link is not followed: it would put a file of this computer into the form.</source>
        <translation>No se sigue este enlace: pondría un archivo de este equipo en el formulario.</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Choose a model first: its fields are what can vary.</source>
        <translation>Elija primero un modelo: sus campos son lo que puede variar.</translation>
    </message>
    <message>
        <source>fal needs a key before it can generate anything.</source>
        <translation>fal necesita una clave para poder generar algo.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir preferencias</translation>
    </message>
    <message>
        <source>Generate now</source>
        <translation>Generar ahora</translation>
    </message>
    <message>
        <source>%1 last frame.png</source>
        <translation>%1 último fotograma.png</translation>
    </message>
    <message>
        <source>The last frame could not be written to %1.</source>
        <translation>No se pudo escribir el último fotograma en %1.</translation>
    </message>
    <message>
        <source>The form has what it takes of the settings of %1.</source>
        <translation>El formulario tiene lo que admite de los ajustes de %1.</translation>
    </message>
    <message>
        <source>This model takes no seed.</source>
        <translation>Este modelo no admite semilla.</translation>
    </message>
    <message>
        <source>The form has the seed %1.</source>
        <translation>El formulario tiene la semilla %1.</translation>
    </message>
    <message>
        <source>No model for this is known here yet. Choose one on the Models page.</source>
        <translation>Aquí todavía no se conoce ningún modelo para esto. Elija uno en la página Modelos.</translation>
    </message>
    <message>
        <source>%1: the form begins with %2.</source>
        <translation>%1: el formulario empieza con %2.</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>no está en la biblioteca</translation>
    </message>
    <message>
        <source>Nobody knows how this was made.</source>
        <translation>No se sabe cómo se hizo esto.</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>what, price</comment>
        <translation>%1, unos %2</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1, precio desconocido</translation>
    </message>
    <message>
        <source>This alone</source>
        <translation>Solo esto</translation>
    </message>
    <message numerus="yes">
        <source>With what was made of it: %n jobs</source>
        <translation>
            <numerusform>Con lo que se hizo a partir de ello: %n trabajo</numerusform>
            <numerusform>Con lo que se hizo a partir de ello: %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make “%1” again, with a new seed?</source>
        <translation>¿Hacer «%1» de nuevo, con una semilla nueva?</translation>
    </message>
    <message>
        <source>%1 is in the library now.</source>
        <translation>%1 está ahora en la biblioteca.</translation>
    </message>
    <message>
        <source>The frame could not be put into the form.</source>
        <translation>No se pudo poner el fotograma en el formulario.</translation>
    </message>
    <message>
        <source>The form has the frame as “%1”.</source>
        <translation>El formulario tiene el fotograma como «%1».</translation>
    </message>
    <message>
        <source>What this is shows after the drop.</source>
        <translation>Se verá qué es al soltarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n files where you want them.</source>
        <translation>
            <numerusform>Suelte %n archivo en el lugar deseado.</numerusform>
            <numerusform>Suelte %n archivos en el lugar deseado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it where you want it.</source>
        <translation>Suéltelo en el lugar deseado.</translation>
    </message>
    <message>
        <source>Drop %1 where you want it.</source>
        <translation>Suelte %1 en el lugar deseado.</translation>
    </message>
    <message>
        <source>This model takes no picture. Save the picture as a file first, or choose another model.</source>
        <translation>Este modelo no admite imágenes. Guarde primero la imagen como archivo o elija otro modelo.</translation>
    </message>
    <message>
        <source>This model takes no text.</source>
        <translation>Este modelo no admite texto.</translation>
    </message>
    <message>
        <source>%1 was made with Gesso.</source>
        <translation>%1 se hizo con Gesso.</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>Restaurar ajustes</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Usar como entrada</translation>
    </message>
    <message>
        <source>The result is on the clipboard: as a file and with its recipe.</source>
        <translation>El resultado está en el portapapeles: como archivo y con su receta.</translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>%n resultado está en el portapapeles.</numerusform>
            <numerusform>%n resultados están en el portapapeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>The library shows the clip by this frame now.</source>
        <translation>La biblioteca muestra ahora el clip con este fotograma.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It is in that collection already.</source>
        <translation>Ya está en esa colección.</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>Se añadió 1 elemento a la colección.</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>1 elemento movido a la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>1 file of the watched folder is in the library now.</source>
        <translation>1 archivo de la carpeta vigilada está ahora en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the watched folder are in the library now.</source>
        <translation>
            <numerusform>%n archivo de la carpeta vigilada está ahora en la biblioteca.</numerusform>
            <numerusform>%n archivos de la carpeta vigilada están ahora en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the watched folder was left out: %2</source>
        <translation>Se omitió %1 de la carpeta vigilada: %2</translation>
    </message>
    <message>
        <source>The folder needs its whole path, from the root on.</source>
        <translation>La carpeta necesita su ruta completa, desde la raíz.</translation>
    </message>
    <message>
        <source>The library is in this folder, or the folder in the library. Choose another one.</source>
        <translation>La biblioteca está en esta carpeta, o la carpeta en la biblioteca. Elija otra.</translation>
    </message>
    <message>
        <source>The frame is in the library now.</source>
        <translation>El fotograma está ahora en la biblioteca.</translation>
    </message>
    <message>
        <source>The recording is in the library now.</source>
        <translation>La grabación está ahora en la biblioteca.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Open &amp;job sheet…</source>
        <translation>Abrir &amp;hoja de trabajos…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Show library &amp;folder</source>
        <translation>Mostrar la &amp;carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Read the library folder a&amp;gain</source>
        <translation>&amp;Releer la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>The files of the library are being read.</source>
        <translation>Se están leyendo los archivos de la biblioteca.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>Elegir &amp;modelo…</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>Generate &amp;next, before what waits</source>
        <translation>Generar a contin&amp;uación, antes de lo que espera</translation>
    </message>
    <message>
        <source>Plan a s&amp;weep…</source>
        <translation>Planificar un &amp;barrido…</translation>
    </message>
    <message>
        <source>&amp;Copy the result</source>
        <translation>&amp;Copiar el resultado</translation>
    </message>
    <message>
        <source>&amp;Paste settings or code</source>
        <translation>&amp;Pegar ajustes o código</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;En vivo</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>Re&amp;quest as code</source>
        <translation>Solicitu&amp;d como código</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>&amp;Cancelar trabajo</translation>
    </message>
    <message>
        <source>&amp;Retry job</source>
        <translation>&amp;Reintentar trabajo</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Quitar terminados</translation>
    </message>
    <message>
        <source>&amp;Spending…</source>
        <translation>&amp;Gastos…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Gesso</source>
        <translation>&amp;Acerca de Gesso</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>You made exactly this already, on %1. It is in the library and costs nothing.</source>
        <translation>Esto mismo ya se hizo el %1. Está en la biblioteca y no cuesta nada.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Generar de nuevo</translation>
    </message>
    <message>
        <source>Co&amp;mpare images…</source>
        <translation>C&amp;omparar imágenes…</translation>
    </message>
    <message>
        <source>Choose two to four images to compare them.</source>
        <translation>Elija de dos a cuatro imágenes para compararlas.</translation>
    </message>
    <message>
        <source>Gesso</source>
        <translation>Gesso</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, dusk, long lens, shallow depth of field</source>
        <translation>un zorro dormido en la nieve recién caída, crepúsculo, teleobjetivo, poca profundidad de campo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>The job in the queue has the new settings.</source>
        <translation>El trabajo de la cola tiene los nuevos ajustes.</translation>
    </message>
    <message>
        <source>“Generate” puts the settings of the form into the job that waits.</source>
        <translation>«Generar» pone los ajustes del formulario en el trabajo que espera.</translation>
    </message>
    <message>
        <source>Leave the job as it is</source>
        <translation>Dejar el trabajo como está</translation>
    </message>
    <message>
        <source>Waits in the queue here…</source>
        <translation>Espera aquí en la cola…</translation>
    </message>
    <message>
        <source>Uploading the input…</source>
        <translation>Subiendo la entrada…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Esperando su turno…</translation>
    </message>
    <message>
        <source>Fetching the result…</source>
        <translation>Obteniendo el resultado…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>This job was cancelled.</source>
        <translation>Este trabajo se canceló.</translation>
    </message>
    <message>
        <source>This job did not end well.</source>
        <translation>Este trabajo no terminó bien.</translation>
    </message>
    <message>
        <source>Jobs are on their way. They are kept and go on when Gesso is started again.</source>
        <translation>Hay trabajos en curso. Se conservan y continuarán cuando se vuelva a iniciar Gesso.</translation>
    </message>
    <message>
        <source>Close Gesso</source>
        <translation>Cerrar Gesso</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>What this link leads to is not in the library.</source>
        <translation>El destino de este enlace no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The form does not take all that the link brings. Left out: %1.</source>
        <translation>El formulario no admite todo lo que trae el enlace. Se ha omitido: %1.</translation>
    </message>
    <message>
        <source>A link filled in the form. Nothing is sent before you generate.</source>
        <translation>Un enlace ha rellenado el formulario. No se envía nada antes de generar.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir rec&amp;iente</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>&amp;Todas las órdenes…</translation>
    </message>
    <message>
        <source>A short &amp;tour</source>
        <translation>Recorrido &amp;breve</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>The model makes the result. Choose any of fal&apos;s with a few letters of its name: Ctrl+K.</source>
        <translation>El modelo hace el resultado. Elija cualquiera de los de fal con unas pocas letras de su nombre: Ctrl+K.</translation>
    </message>
    <message>
        <source>What this model takes. Say what you want to see; F1 explains every field.</source>
        <translation>Lo que admite este modelo. Diga lo que quiere ver; F1 explica cada campo.</translation>
    </message>
    <message>
        <source>Says what it costs before anything is sent: Ctrl+Enter.</source>
        <translation>Dice lo que cuesta antes de enviar nada: Ctrl+Intro.</translation>
    </message>
    <message>
        <source>Every job, with its log. Jobs go on when the window is closed, and nothing is paid twice.</source>
        <translation>Todos los trabajos, con su registro. Los trabajos continúan con la ventana cerrada y nada se paga dos veces.</translation>
    </message>
    <message>
        <source>Draw live, find everything that you made in the library, read about the models. Ctrl+Shift+P finds every command.</source>
        <translation>Dibuje en vivo, encuentre en la biblioteca todo lo que ha hecho, lea sobre los modelos. Ctrl+Mayús+P encuentra cualquier orden.</translation>
    </message>
    <message>
        <source>a lighthouse on a cliff, ink and watercolour</source>
        <translation>un faro en un acantilado, tinta y acuarela</translation>
    </message>
    <message>
        <source>waves roll onto a black beach, seen from above</source>
        <translation>olas que rompen en una playa negra, vistas desde arriba</translation>
    </message>
    <message>
        <source>rain on a tin roof, distant thunder</source>
        <translation>lluvia sobre un tejado de chapa, truenos lejanos</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Una orden o sus teclas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todas las órdenes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Account and keys</source>
        <translation>Cuenta y claves</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>The report is on the clipboard: versions, settings and the last problems. There are no keys in it.</source>
        <translation>El informe está en el portapapeles: versiones, ajustes y los últimos problemas. No contiene claves.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Gesso ended unexpectedly and is here again. Jobs that were on their way go on, and nothing is paid twice.</source>
        <translation>Gesso se cerró inesperadamente y está aquí de nuevo. Los trabajos en camino continúan y nada se paga dos veces.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Safe mode: last time&apos;s window and jobs are left alone, and what you set here is forgotten at the end.</source>
        <translation>Modo seguro: la ventana y los trabajos de la última vez no se tocan, y lo que se ajuste aquí se olvida al final.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Iniciar normalmente</translation>
    </message>
    <message>
        <source>A recording that was cut off when Gesso ended is in the library now.</source>
        <translation>Una grabación que se cortó al cerrarse Gesso está ahora en la biblioteca.</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose what to export first.</source>
        <translation>Elige primero qué exportar.</translation>
    </message>
    <message>
        <source>Only one file fits here: %1 was taken.</source>
        <translation>Aquí solo cabe un archivo: se ha tomado %1.</translation>
    </message>
    <message>
        <source>Files are being exported. Closing Gesso stops this; what is already written stays.</source>
        <translation>Se están exportando archivos. Cerrar Gesso lo detiene; lo que ya está escrito se queda.</translation>
    </message>
</context>
<context>
    <name>shell::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
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
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>shell::RecentFiles</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Todavía no se ha abierto nada</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
</context>
<context>
    <name>shell::SaveText</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir %1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Sandbox, nothing is charged</source>
        <translation>Sandbox, no se cobra nada</translation>
    </message>
    <message>
        <source>Connected to fal</source>
        <translation>Conectado a fal</translation>
    </message>
    <message>
        <source>Connected through %1</source>
        <translation>Conectado a través de %1</translation>
    </message>
    <message>
        <source>fal, no key yet: nothing can be generated</source>
        <translation>fal, aún sin clave: no se puede generar nada</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Ningún trabajo en curso</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 en ejecución, %2 en espera</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>money that was spent</comment>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Spent today, and reserved for jobs that run or wait. Opens what was spent and for what.</source>
        <translation>Gastado hoy y reservado para los trabajos en curso. Abre el detalle de los gastos.</translation>
    </message>
    <message>
        <source>Files in the library: %1 · %2</source>
        <extracomment>%1 is a number, %2 an amount like &quot;3.1 GB&quot;</extracomment>
        <translation>Archivos en la biblioteca: %1 · %2</translation>
    </message>
</context>
<context>
    <name>shell::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>Recorrido breve</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which step of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>&amp;Open Gesso</source>
        <translation>&amp;Abrir Gesso</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Ningún trabajo en curso</translation>
    </message>
    <message>
        <source>%L1 running, %L2 waiting</source>
        <translation>%L1 en ejecución, %L2 en espera</translation>
    </message>
</context>
<context>
    <name>spending::DayChart</name>
    <message>
        <source>Spending by day</source>
        <translation>Gastos por día</translation>
    </message>
    <message>
        <source>Left and right go from bar to bar. The same figures are in the table “By day”.</source>
        <translation>Izquierda y Derecha van de barra en barra. Las mismas cifras están en la tabla «Por día».</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 estimated, %4 reserved; jobs: %5</source>
        <translation>%1: %2 facturado, %3 estimado, %4 reservado; trabajos: %5</translation>
    </message>
    <message>
        <source>Budget of a day</source>
        <translation>Presupuesto diario</translation>
    </message>
</context>
<context>
    <name>spending::SpendingDialog</name>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>Según fal</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Por proyecto</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Por trabajo</translation>
    </message>
    <message>
        <source>Asking fal what it charged…</source>
        <translation>Preguntando a fal cuánto cobró…</translation>
    </message>
    <message>
        <source>fal knows of more requests than could be asked for.</source>
        <translation>fal conoce más solicitudes de las que se pudieron consultar.</translation>
    </message>
    <message>
        <source>fal did not say what it charged: %1</source>
        <translation>fal no dijo cuánto cobró: %1</translation>
    </message>
    <message>
        <source>Credits left at fal: %1.</source>
        <translation>Crédito restante en fal: %1.</translation>
    </message>
    <message>
        <source>Today %1 of %2 are spent or reserved.</source>
        <translation>Hoy se han gastado o reservado %1 de %2.</translation>
    </message>
    <message>
        <source>The budget of this month is %1.</source>
        <translation>El presupuesto de este mes es de %1.</translation>
    </message>
    <message>
        <source>This is the sandbox: nothing is charged. The figures are what fal would charge.</source>
        <translation>Esto es el sandbox: no se cobra nada. Las cifras son lo que cobraría fal.</translation>
    </message>
    <message>
        <source>Jobs without a known price: %1.</source>
        <translation>Trabajos sin precio conocido: %1.</translation>
    </message>
    <message>
        <source>Other programs with this account cost %1 in this period.</source>
        <translation>Otros programas con esta cuenta costaron %1 en este período.</translation>
    </message>
    <message>
        <source>Export the spending</source>
        <translation>Exportar los gastos</translation>
    </message>
    <message>
        <source>The admin key in the settings is an ordinary one: fal does not tell it what it charged. Test it under Settings, Account and keys.</source>
        <translation>La clave de administración de las preferencias es una clave normal: fal no le indica cuánto cobró. Pruébela en «Preferencias», «Cuenta y claves».</translation>
    </message>
    <message>
        <source>The admin key could not be used: %1</source>
        <translation>No se pudo usar la clave de administración: %1</translation>
    </message>
    <message>
        <source>The balance and what fal itself charged are told to an admin key only; yours is an ordinary one, which is safer. The figures here are what fal counted, times its prices. To see fal&apos;s own, make an admin key at fal and add it under Settings, Account and keys, marked as an admin key.</source>
        <translation>fal solo indica el saldo y lo que ha cobrado a una clave de administración; la suya es una clave normal, lo que es más seguro. Las cifras de aquí son lo que contó fal, multiplicado por sus precios. Para ver las de fal, cree una clave de administración en fal y añádala en «Preferencias», «Cuenta y claves», marcada como clave de administración.</translation>
    </message>
</context>
<context>
    <name>spending::SpendingModel</name>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>What fal counted, times the price.</source>
        <translation>Lo que contó fal, multiplicado por el precio.</translation>
    </message>
    <message>
        <source>Jobs that are complete, of which fal did not tell what it counted.</source>
        <translation>Trabajos completos de los que fal no dijo qué contó.</translation>
    </message>
    <message>
        <source>Jobs on their way, and those of which nobody knows yet whether fal took them.</source>
        <translation>Trabajos en curso y aquellos de los que aún no se sabe si fal los aceptó.</translation>
    </message>
    <message>
        <source>What fal&apos;s own account of these requests says.</source>
        <translation>Lo que dice la propia contabilidad de fal sobre estas solicitudes.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>Según fal</translation>
    </message>
</context>
<context>
    <name>studio::Axis</name>
    <message numerus="yes">
        <source>This makes more than %n values. Choose a larger step.</source>
        <translation>
            <numerusform>Esto da más de %n valor. Elija un paso mayor.</numerusform>
            <numerusform>Esto da más de %n valores. Elija un paso mayor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A range of whole numbers is written as 20..40 step 5.</source>
        <translation>Un intervalo de números enteros se escribe como 20..40 step 5.</translation>
    </message>
    <message>
        <source>The step of a range is not 0.</source>
        <translation>El paso de un intervalo no puede ser 0.</translation>
    </message>
    <message>
        <source>A range needs a step, such as 0.5..1 step 0.25.</source>
        <translation>Un intervalo necesita un paso, como 0.5..1 step 0.25.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a word in a field</comment>
        <translation>«%1» en %2</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>Escriba al menos un valor.</translation>
    </message>
</context>
<context>
    <name>studio::Code</name>
    <message>
        <source>There is no request in this text. Paste JSON, a cURL command, Python, JavaScript or C++ that calls a model.</source>
        <translation>No hay ninguna solicitud en este texto. Pegue JSON, una orden cURL, Python, JavaScript o C++ que llame a un modelo.</translation>
    </message>
    <message>
        <source>This command reads its request from the file %1, which is not part of the text.</source>
        <translation>Esta orden lee su solicitud del archivo %1, que no forma parte del texto.</translation>
    </message>
    <message>
        <source>This text is too long to look for a request in it.</source>
        <translation>Este texto es demasiado largo para buscar en él una solicitud.</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>No hay ninguna solicitud en este texto.</translation>
    </message>
    <message>
        <source>The values in this text are nested too deeply.</source>
        <translation>Los valores de este texto están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a list.</source>
        <translation>El texto termina en medio de una lista.</translation>
    </message>
    <message>
        <source>A list in this text has a stray “%1”.</source>
        <translation>En una lista de este texto sobra «%1».</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>El texto termina en medio de la solicitud.</translation>
    </message>
    <message>
        <source>The request in this text has a stray “%1”.</source>
        <translation>En la solicitud de este texto sobra «%1».</translation>
    </message>
    <message>
        <source>%1 is a file of this computer: put the address of its upload there first.</source>
        <translation>%1 es un archivo de este equipo: ponga primero allí la dirección de su subida.</translation>
    </message>
    <message>
        <source>The key is read from FAL_KEY.</source>
        <translation>La clave se lee de FAL_KEY.</translation>
    </message>
    <message>
        <source>JSON.rawJSON keeps large numbers exact; Node.js has it since version 21.</source>
        <translation>JSON.rawJSON conserva exactos los números grandes; Node.js lo tiene desde la versión 21.</translation>
    </message>
</context>
<context>
    <name>studio::Collections</name>
    <message>
        <source>A collection needs a name.</source>
        <translation>Una colección necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a collection of that name already: %1.</source>
        <translation>Ya hay una colección con ese nombre: %1.</translation>
    </message>
</context>
<context>
    <name>studio::Database</name>
    <message>
        <source>The database of Gesso is in use by another program.</source>
        <translation>Otro programa está usando la base de datos de Gesso.</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be written: the folder or the file is read-only.</source>
        <translation>No se puede escribir la base de datos de Gesso: la carpeta o el archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk is full: the database of Gesso cannot be written.</source>
        <translation>El disco está lleno: no se puede escribir la base de datos de Gesso.</translation>
    </message>
    <message>
        <source>The disk reported an error while the database of Gesso was used.</source>
        <translation>El disco informó de un error mientras se usaba la base de datos de Gesso.</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be opened: its folder cannot be read or written.</source>
        <translation>No se puede abrir la base de datos de Gesso: su carpeta no se puede leer o escribir.</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged.</source>
        <translation>La base de datos de Gesso está dañada.</translation>
    </message>
    <message>
        <source>The database of Gesso reported: %1</source>
        <translation>La base de datos de Gesso informó: %1</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged and cannot be moved aside: its folder is read-only.</source>
        <translation>La base de datos de Gesso está dañada y no se puede apartar: su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>This profile was used by a newer version of Gesso (its database has version %1, this program knows %2). Start the newer program, or choose another profile folder.</source>
        <translation>Este perfil lo usó una versión más reciente de Gesso (su base de datos tiene la versión %1; este programa conoce la %2). Inicie el programa más reciente o elija otra carpeta de perfil.</translation>
    </message>
</context>
<context>
    <name>studio::Export</name>
    <message>
        <source>The contact sheet was cancelled.</source>
        <translation>Se canceló la hoja de contactos.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Contact sheet %1</source>
        <translation>Hoja de contactos %1</translation>
    </message>
    <message>
        <source>A contact sheet needs the window system&apos;s letters.</source>
        <translation>Una hoja de contactos necesita los tipos de letra del sistema de ventanas.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>No se puede crear o escribir la carpeta %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is the original in the library and is not overwritten.</source>
        <translation>%1 es el original de la biblioteca y no se sobrescribe.</translation>
    </message>
    <message>
        <source>%1 cannot be overwritten.</source>
        <translation>No se puede sobrescribir %1.</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more.</source>
        <translation>%1 ya no está en la carpeta de la biblioteca.</translation>
    </message>
</context>
<context>
    <name>studio::FieldProblem</name>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Introduzca un número mayor que %1.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Introduzca un número de al menos %1.</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>Introduzca un número menor que %1.</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>Introduzca un número de como máximo %1.</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>Introduzca un múltiplo de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>Introduzca al menos %n carácter.</numerusform>
            <numerusform>Introduzca al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>Introduzca como máximo %n carácter.</numerusform>
            <numerusform>Introduzca como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>Introduzca un texto de la forma %1.</translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>Añada al menos %n entrada.</numerusform>
            <numerusform>Añada al menos %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Deje como máximo %n entrada.</numerusform>
            <numerusform>Deje como máximo %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija uno de estos: %1.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The image is too small: it needs at least %1 pixels.</source>
        <translation>La imagen es demasiado pequeña: necesita al menos %1 píxeles.</translation>
    </message>
    <message>
        <source>The image is too large: it may have at most %1 pixels.</source>
        <translation>La imagen es demasiado grande: puede tener como máximo %1 píxeles.</translation>
    </message>
    <message>
        <source>The model does not read this kind of image. It reads: %1.</source>
        <translation>El modelo no lee este tipo de imagen. Lee: %1.</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds.</source>
        <translation>El sonido es demasiado largo: como máximo %1 segundos.</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds, and it has %2.</source>
        <translation>El sonido es demasiado largo: como máximo %1 segundos, y tiene %2.</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds.</source>
        <translation>El sonido es demasiado corto: al menos %1 segundos.</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds, and it has %2.</source>
        <translation>El sonido es demasiado corto: al menos %1 segundos, y tiene %2.</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds.</source>
        <translation>El vídeo es demasiado largo: como máximo %1 segundos.</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds, and it has %2.</source>
        <translation>El vídeo es demasiado largo: como máximo %1 segundos, y tiene %2.</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds.</source>
        <translation>El vídeo es demasiado corto: al menos %1 segundos.</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds, and it has %2.</source>
        <translation>El vídeo es demasiado corto: al menos %1 segundos, y tiene %2.</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound. It reads: %1.</source>
        <translation>El modelo no lee este tipo de sonido. Lee: %1.</translation>
    </message>
    <message>
        <source>The model does not read this kind of video. It reads: %1.</source>
        <translation>El modelo no lee este tipo de vídeo. Lee: %1.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1.</source>
        <translation>El archivo es demasiado grande: como máximo %1.</translation>
    </message>
    <message>
        <source>The archive cannot be used. Pack files of these kinds: %1.</source>
        <translation>El archivo comprimido no se puede usar. Comprima archivos de estos tipos: %1.</translation>
    </message>
    <message>
        <source>The archive needs at least %1 files; it has %2.</source>
        <translation>El archivo comprimido necesita al menos %1 archivos; tiene %2.</translation>
    </message>
    <message>
        <source>The archive may hold at most %1 files; it has %2.</source>
        <translation>El archivo comprimido puede contener como máximo %1 archivos; tiene %2.</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>El modelo ha fallado en fal. Inténtelo de nuevo o elija otro modelo.</translation>
    </message>
    <message>
        <source>The model took too long. Try again, or ask for less.</source>
        <translation>El modelo tardó demasiado. Inténtelo de nuevo o pida menos.</translation>
    </message>
    <message>
        <source>A service that the model uses failed. Try again later.</source>
        <translation>Ha fallado un servicio que usa el modelo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>A service that the model uses cannot be reached. Try again later.</source>
        <translation>No se puede acceder a un servicio que usa el modelo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>A content check refused this. Change it and try again.</source>
        <translation>Un control de contenido lo rechazó. Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The model made nothing from this. Change the prompt, or try again.</source>
        <translation>El modelo no hizo nada con esto. Cambie el prompt o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The image is too small.</source>
        <translation>La imagen es demasiado pequeña.</translation>
    </message>
    <message>
        <source>The image is too large.</source>
        <translation>La imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>The model cannot read this image. Choose another file.</source>
        <translation>El modelo no puede leer esta imagen. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The model cannot fetch the file from its address.</source>
        <translation>El modelo no puede obtener el archivo de su dirección.</translation>
    </message>
    <message>
        <source>No face was found. Choose an image that shows one clearly.</source>
        <translation>No se encontró ninguna cara. Elija una imagen en la que se vea bien.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>El archivo comprimido no se puede usar.</translation>
    </message>
    <message>
        <source>The model does not support this setting.</source>
        <translation>El modelo no permite este ajuste.</translation>
    </message>
    <message>
        <source>The model does not read this kind of image.</source>
        <translation>El modelo no lee este tipo de imagen.</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound.</source>
        <translation>El modelo no lee este tipo de sonido.</translation>
    </message>
    <message>
        <source>The model does not read this kind of video.</source>
        <translation>El modelo no lee este tipo de vídeo.</translation>
    </message>
    <message>
        <source>The model needs this field.</source>
        <translation>El modelo necesita este campo.</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Introduzca un texto.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Introduzca un número entero.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Introduzca un número.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Elija sí o no.</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>Añada las entradas una a una.</translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>Rellene este grupo de ajustes.</translation>
    </message>
    <message>
        <source>The model does not know this field. Leave it out.</source>
        <translation>El modelo no conoce este campo. Omítalo.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https.</source>
        <translation>Introduzca una dirección que empiece por https.</translation>
    </message>
    <message>
        <source>The model does not take this value.</source>
        <translation>El modelo no admite este valor.</translation>
    </message>
</context>
<context>
    <name>studio::Filing</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>No se puede crear o escribir la carpeta %1.</translation>
    </message>
    <message>
        <source>A downloaded file vanished before it could be filed.</source>
        <translation>Un archivo descargado desapareció antes de que se pudiera archivar.</translation>
    </message>
</context>
<context>
    <name>studio::Foreign</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificador</translation>
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
        <translation>El disco está lleno, así que los fotogramas nuevos no se podrán rebobinar.</translation>
    </message>
    <message>
        <source>The folder %1 for looking back cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de rebobinado %1.</translation>
    </message>
    <message>
        <source>This frame is too old and not there any more.</source>
        <translation>Este fotograma es demasiado antiguo y ya no está.</translation>
    </message>
    <message>
        <source>A frame is too large to be looked back at.</source>
        <translation>Un fotograma es demasiado grande para rebobinarlo.</translation>
    </message>
    <message>
        <source>This frame was damaged on the disk.</source>
        <translation>Este fotograma se dañó en el disco.</translation>
    </message>
</context>
<context>
    <name>studio::FromText</name>
    <message>
        <source>“%1” is not a whole number, but %2 takes one.</source>
        <translation>«%1» no es un número entero, pero %2 requiere uno.</translation>
    </message>
    <message>
        <source>“%1” is not a number, but %2 takes one.</source>
        <translation>«%1» no es un número, pero %2 requiere uno.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, but %2 takes one of them.</source>
        <translation>«%1» no es true ni false, pero %2 requiere uno de los dos.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes: %3.</source>
        <translation>%1 no admite «%2». Admite: %3.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes a size such as 1024x768, or: %3.</source>
        <translation>%1 no admite «%2». Admite un tamaño como 1024x768 o: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of at most 64 bits, but %2 takes one.</source>
        <translation>«%1» no es un número entero de como máximo 64 bits, pero %2 requiere uno.</translation>
    </message>
    <message>
        <source>%1 takes a JSON object such as {&quot;key&quot;: 1}.</source>
        <translation>%1 admite un objeto JSON como {&quot;key&quot;: 1}.</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [1, 2].</source>
        <translation>%1 admite una lista JSON como [1, 2].</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [{&quot;key&quot;: 1}].</source>
        <translation>%1 admite una lista JSON como [{&quot;key&quot;: 1}].</translation>
    </message>
    <message>
        <source>“%1” is no color such as #ff8800, but %2 takes one.</source>
        <translation>«%1» no es un color como #ff8800, pero %2 requiere uno.</translation>
    </message>
</context>
<context>
    <name>studio::Import</name>
    <message>
        <source>%1 is no picture, video, sound or text that Gesso knows.</source>
        <translation>%1 no es ninguna imagen, vídeo, sonido o texto que Gesso conozca.</translation>
    </message>
    <message>
        <source>%1 holds text, though its name promises a picture, a video or a sound. Rename it to take it in as text.</source>
        <translation>%1 contiene texto, aunque su nombre promete una imagen, un vídeo o un sonido. Cámbiele el nombre para incorporarlo como texto.</translation>
    </message>
    <message>
        <source>%1 was taken in as what it holds, which is not what its name says.</source>
        <translation>%1 se incorporó como lo que contiene, que no es lo que dice su nombre.</translation>
    </message>
</context>
<context>
    <name>studio::Inputs</name>
    <message>
        <source>The input file %1 of this recipe is not in the library. Choose it again.</source>
        <translation>El archivo de entrada %1 de esta receta no está en la biblioteca. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The input file %1 does not exist.</source>
        <translation>El archivo de entrada %1 no existe.</translation>
    </message>
    <message>
        <source>The input file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de entrada %1.</translation>
    </message>
</context>
<context>
    <name>studio::JobModel</name>
    <message>
        <source>On hold</source>
        <translation>En suspenso</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Uploading %1%</source>
        <translation>Subiendo %1 %</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting (number %1)</source>
        <translation>En espera (número %1)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Running %1%</source>
        <translation>En ejecución %1 %</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Downloading %1%</source>
        <translation>Descargando %1 %</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Archivando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time passed, time expected</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>%1 s en la cola de fal, %2 s trabajando, %3 s para obtenerlo y guardarlo.</translation>
    </message>
    <message>
        <source>Usually %1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>Normalmente %1 s en la cola de fal, %2 s trabajando, %3 s para obtenerlo y guardarlo.</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Espera aquí</translation>
    </message>
    <message>
        <source>Billed: %1 × %2.</source>
        <translation>Facturado: %1 × %2.</translation>
    </message>
    <message>
        <source>Estimated: fal did not tell what it counted.</source>
        <translation>Estimado: fal no dijo qué contó.</translation>
    </message>
    <message>
        <source>Expected, and reserved until it has ended.</source>
        <translation>Previsto, y reservado hasta que termine.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
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
        <translation>Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the proxy settings: the connection could not be trusted.</source>
        <translation>Compruebe el reloj de este equipo y la configuración del proxy: no se pudo confiar en la conexión.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again.</source>
        <translation>El servicio no respondió a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the key in the settings, or set FAL_KEY.</source>
        <translation>Compruebe la clave en las preferencias o defina FAL_KEY.</translation>
    </message>
    <message>
        <source>The key lacks a permission for this model. Use another key, or give it the permission at fal.</source>
        <translation>A la clave le falta un permiso para este modelo. Use otra clave o concédale el permiso en fal.</translation>
    </message>
    <message>
        <source>Add credit to the account at fal, then try again.</source>
        <translation>Añada crédito a la cuenta de fal e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the name of the model, or choose another one.</source>
        <translation>Compruebe el nombre del modelo o elija otro.</translation>
    </message>
    <message>
        <source>Change the fields that are named and try again.</source>
        <translation>Cambie los campos indicados e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Change the prompt or the input: a content check refused it.</source>
        <translation>Cambie el prompt o la entrada: un control de contenido lo rechazó.</translation>
    </message>
    <message>
        <source>Use a smaller file.</source>
        <translation>Use un archivo más pequeño.</translation>
    </message>
    <message>
        <source>Too many requests were made. Wait a moment and try again.</source>
        <translation>Se hicieron demasiadas solicitudes. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>El modelo ha fallado en fal. Inténtelo de nuevo o elija otro modelo.</translation>
    </message>
    <message>
        <source>The answer of the service was not understood. Check the server address.</source>
        <translation>No se entendió la respuesta del servicio. Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>Check that the file can be read and that there is room on the disk.</source>
        <translation>Compruebe que el archivo se puede leer y que hay espacio en el disco.</translation>
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
        <translation>Este trabajo ya se ha iniciado: sus ajustes ya no se pueden cambiar.</translation>
    </message>
    <message>
        <source>This job is not in the list any more.</source>
        <translation>Este trabajo ya no está en la lista.</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <translation>Empieza: %1</translation>
    </message>
    <message>
        <source>Waits for another job of this model</source>
        <translation>Espera a otro trabajo de este modelo</translation>
    </message>
</context>
<context>
    <name>studio::JobRun</name>
    <message>
        <source>The result is still at fal. Make room, or make the folder writable, then choose “Check again”.</source>
        <translation>El resultado sigue en fal. Libere espacio o permita escribir en la carpeta y elija después «Volver a comprobar».</translation>
    </message>
    <message>
        <source>Nothing is lost: the job goes on by itself as soon as its files can be written.</source>
        <translation>No se ha perdido nada: el trabajo continúa por sí solo en cuanto se puedan escribir sus archivos.</translation>
    </message>
    <message>
        <source>The staging folder %1 cannot be written.</source>
        <translation>No se puede escribir en la carpeta temporal %1.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the result.</source>
        <translation>No queda espacio en el disco para el resultado.</translation>
    </message>
    <message>
        <source>%1 The result is at fal; it is fetched as soon as fal can be reached.</source>
        <translation>%1 El resultado está en fal; se obtendrá en cuanto se pueda acceder a fal.</translation>
    </message>
    <message>
        <source>fal made and billed this result, but its files cannot be fetched any more. Copy the evidence and ask fal.</source>
        <translation>fal hizo y facturó este resultado, pero sus archivos ya no se pueden obtener. Copie los datos como prueba y pregunte a fal.</translation>
    </message>
    <message>
        <source>The result is still at fal. %1</source>
        <translation>El resultado sigue en fal. %1</translation>
    </message>
    <message>
        <source>The job was accepted and goes on at fal. %1 Then choose “Check again”.</source>
        <translation>El trabajo se aceptó y continúa en fal. %1 Elija después «Volver a comprobar».</translation>
    </message>
    <message>
        <source>%1 The job goes on at fal; it is followed again as soon as fal can be reached.</source>
        <translation>%1 El trabajo continúa en fal; se volverá a seguir en cuanto se pueda acceder a fal.</translation>
    </message>
    <message>
        <source>It is not known whether this job was accepted.</source>
        <translation>No se sabe si este trabajo se aceptó.</translation>
    </message>
    <message>
        <source>The connection broke while the job was sent: fal may have accepted it, or not.</source>
        <translation>La conexión se interrumpió mientras se enviaba el trabajo: fal puede haberlo aceptado o no.</translation>
    </message>
    <message>
        <source>%1 Check again, or look at the list of requests on fal&apos;s site. If it is not there, send it again: it was not sent twice.</source>
        <translation>%1 Vuelva a comprobarlo o mire la lista de solicitudes en el sitio de fal. Si no está allí, envíelo de nuevo: no se envió dos veces.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>No se envió nada. El trabajo continúa por sí solo en cuanto se pueda acceder a fal.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>%1 No se envió nada. El trabajo continúa por sí solo en cuanto se pueda acceder a fal.</translation>
    </message>
</context>
<context>
    <name>studio::JobSheet</name>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>The model %1 is not known here.</source>
        <translation>El modelo %1 no se conoce aquí.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This row has more cells than the first line has names.</source>
        <translation>Esta fila tiene más celdas que nombres la primera línea.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>One column is not used, because no field has its name: %1.</source>
        <translation>Una columna no se usa porque ningún campo se llama así: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not used, because no field has their names: %1.</source>
        <translation>
            <numerusform>%n columna no se usa porque ningún campo se llama así: %1.</numerusform>
            <numerusform>%n columnas no se usan porque ningún campo se llama así: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows are taken. Divide the sheet to use the others.</source>
        <translation>Solo se toman las primeras %1 filas. Divida la hoja para usar las demás.</translation>
    </message>
</context>
<context>
    <name>studio::Keys</name>
    <message>
        <source>Paste a key first.</source>
        <translation>Pegue primero una clave.</translation>
    </message>
    <message>
        <source>This does not look like a fal key: letters, digits and signs without spaces.</source>
        <translation>Esto no parece una clave de fal: letras, cifras y signos sin espacios.</translation>
    </message>
    <message>
        <source>There is a key with this name already.</source>
        <translation>Ya hay una clave con este nombre.</translation>
    </message>
    <message>
        <source>There are too many keys. Remove one first.</source>
        <translation>Hay demasiadas claves. Quite una primero.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>The key was forgotten, but its file could not be changed: a copy may still be in it.</source>
        <translation>La clave se ha olvidado, pero no se pudo modificar su archivo: puede que aún contenga una copia.</translation>
    </message>
    <message>
        <source>The key was forgotten, but the system keyring did not let go of it: a copy may still be there.</source>
        <translation>La clave se ha olvidado, pero el llavero del sistema no la soltó: puede que aún quede allí una copia.</translation>
    </message>
    <message>
        <source>The key “%1” is no longer where it was kept. Add it again.</source>
        <translation>La clave «%1» ya no está donde se guardó. Añádala de nuevo.</translation>
    </message>
    <message>
        <source>The file of the keys cannot be read or written.</source>
        <translation>No se puede leer o escribir el archivo de claves.</translation>
    </message>
    <message>
        <source>No system keyring can be reached here.</source>
        <translation>Aquí no hay ningún llavero del sistema accesible.</translation>
    </message>
    <message>
        <source>The system keyring is locked, or access to it was refused.</source>
        <translation>El llavero del sistema está bloqueado o se denegó el acceso.</translation>
    </message>
    <message>
        <source>The system keyring cannot be used here.</source>
        <translation>El llavero del sistema no se puede usar aquí.</translation>
    </message>
    <message>
        <source>There is an admin key already. Remove it first.</source>
        <translation>Ya hay una clave de administración. Quítela primero.</translation>
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
        <translation>Semilla</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Número de imágenes</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>Inference steps</source>
        <translation>Pasos de inferencia</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Formato de salida</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>Control de seguridad</translation>
    </message>
    <message>
        <source>Safety tolerance</source>
        <translation>Tolerancia de seguridad</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>Ampliar el prompt</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>Mejorar el prompt</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Distinguir hablantes</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Marcas de tiempo</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Answer with the data itself</source>
        <translation>Responder con los propios datos</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Square HD</source>
        <translation>Cuadrado HD</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realista</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcribir</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Feedback strength</source>
        <translation>Fuerza de realimentación</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Ajustar</translation>
    </message>
</context>
<context>
    <name>studio::Ledger</name>
    <message>
        <source>The budget of %1 a day would be passed: %2 are spent or reserved today.</source>
        <translation>Se superaría el presupuesto de %1 al día: hoy se han gastado o reservado %2.</translation>
    </message>
    <message>
        <source>The budget of %1 a month would be passed: %2 are spent or reserved this month.</source>
        <translation>Se superaría el presupuesto de %1 al mes: este mes se han gastado o reservado %2.</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved today.</source>
        <translation>Hoy se han gastado o reservado más de %1.</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved this month.</source>
        <translation>Este mes se han gastado o reservado más de %1.</translation>
    </message>
</context>
<context>
    <name>studio::Library</name>
    <message>
        <source>%1 cannot be moved to the system&apos;s trash.</source>
        <translation>%1 no se puede mover a la papelera del sistema.</translation>
    </message>
    <message>
        <source>The library folder %1 cannot be written.</source>
        <translation>No se puede escribir en la carpeta de la biblioteca %1.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the bin.</source>
        <translation>%1 no se puede mover a la papelera.</translation>
    </message>
    <message>
        <source>%1 cannot be restored from the bin.</source>
        <translation>%1 no se puede restaurar de la papelera.</translation>
    </message>
    <message>
        <source>%1 is not in the bin any more.</source>
        <translation>%1 ya no está en la papelera.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 no es un archivo que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>studio::LibraryMove</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>No se puede crear o escribir la carpeta %1.</translation>
    </message>
    <message>
        <source>Something else named %1 is in the new folder. Choose an empty folder.</source>
        <translation>En la carpeta nueva hay otra cosa llamada %1. Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>%1 did not arrive whole in the new folder.</source>
        <translation>%1 no llegó completo a la carpeta nueva.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there.</source>
        <translation>La carpeta de la biblioteca %1 no está.</translation>
    </message>
    <message>
        <source>The library is in this folder already.</source>
        <translation>La biblioteca ya está en esta carpeta.</translation>
    </message>
    <message>
        <source>This folder is inside of the library. Choose one beside it.</source>
        <translation>Esta carpeta está dentro de la biblioteca. Elija una fuera de ella.</translation>
    </message>
    <message>
        <source>The library is inside of this folder. Choose another one.</source>
        <translation>La biblioteca está dentro de esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>The library has items in place in this folder. Choose another one.</source>
        <translation>La biblioteca ya tiene elementos que están en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>%1 is no folder. Choose another one.</source>
        <translation>%1 no es una carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>There are files in the folder %1. Choose an empty one, so that nothing gets into their way.</source>
        <translation>Hay archivos en la carpeta %1. Elija una vacía para que nada interfiera con ellos.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on.</source>
        <translation>La carpeta de la biblioteca %1 no está. Conecte la unidad en la que se encuentra.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another one.</source>
        <translation>No se puede escribir en la carpeta %1. Elija otra.</translation>
    </message>
    <message>
        <source>There is not enough room: the library has %1, and %2 are free there. Make room, or choose another disk.</source>
        <translation>No hay espacio suficiente: la biblioteca ocupa %1 y allí hay %2 libres. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>Another Gesso is moving this library just now.</source>
        <translation>Otro Gesso está moviendo esta biblioteca ahora mismo.</translation>
    </message>
    <message>
        <source>An earlier move of the library is being tidied up. Try again in a moment.</source>
        <translation>Todavía se está limpiando tras un traslado anterior de la biblioteca. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Another Gesso is at work with this library, perhaps on the command line. Try again when it is done.</source>
        <translation>Otro Gesso está trabajando con esta biblioteca, quizá en la línea de órdenes. Inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The library is in its new folder, but not everything could be tidied up in the old one. It is tried again at the next start. %1</source>
        <translation>La biblioteca está en su carpeta nueva, pero la anterior no se pudo limpiar del todo. Se intentará de nuevo en el próximo inicio. %1</translation>
    </message>
</context>
<context>
    <name>studio::LiveSession</name>
    <message>
        <source>The picture that the model sent is damaged.</source>
        <translation>La imagen que envió el modelo está dañada.</translation>
    </message>
    <message>
        <source>The model answered with something else than a picture.</source>
        <translation>El modelo respondió con algo que no es una imagen.</translation>
    </message>
    <message>
        <source>“%1” is not a live model.</source>
        <translation>«%1» no es un modelo en vivo.</translation>
    </message>
    <message>
        <source>“%1” changes live video over WebRTC, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>«%1» transforma vídeo en vivo por WebRTC y no se ha publicado cómo comunicarse con él. Elija otro modelo para dibujar.</translation>
    </message>
    <message>
        <source>“%1” listens and speaks, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>«%1» escucha y habla, y no se ha publicado cómo comunicarse con él. Elija otro modelo para dibujar.</translation>
    </message>
    <message>
        <source>How “%1” is spoken to is not known here. Choose another model to draw with.</source>
        <translation>Aquí no se sabe cómo comunicarse con «%1». Elija otro modelo para dibujar.</translation>
    </message>
    <message>
        <source>The model answered without a picture.</source>
        <translation>El modelo respondió sin imagen.</translation>
    </message>
    <message>
        <source>The picture that the model sent cannot be read.</source>
        <translation>La imagen que envió el modelo no se puede leer.</translation>
    </message>
</context>
<context>
    <name>studio::Lookup</name>
    <message>
        <source>fal lists requests with these settings from that time, but they belong to other jobs here.</source>
        <translation>fal muestra solicitudes con estos ajustes de ese momento, pero aquí pertenecen a otros trabajos.</translation>
    </message>
    <message>
        <source>fal lists requests of this model from that time, but with other settings.</source>
        <translation>fal muestra solicitudes de este modelo de ese momento, pero con otros ajustes.</translation>
    </message>
    <message>
        <source>fal lists no request of this model from that time: most likely it did not arrive.</source>
        <translation>fal no muestra ninguna solicitud de este modelo de ese momento: lo más probable es que no llegara.</translation>
    </message>
</context>
<context>
    <name>studio::Marking</name>
    <message>
        <source>%1 lies outside the library, where Gesso changes no files.</source>
        <translation>%1 está fuera de la biblioteca, donde Gesso no modifica archivos.</translation>
    </message>
</context>
<context>
    <name>studio::MediaLimits</name>
    <message>
        <source>%1 pixels wide; this model takes at most %2.</source>
        <translation>%1 píxeles de anchura; este modelo admite como máximo %2.</translation>
    </message>
    <message>
        <source>%1 pixels wide; this model needs at least %2.</source>
        <translation>%1 píxeles de anchura; este modelo necesita al menos %2.</translation>
    </message>
    <message>
        <source>%1 pixels high; this model takes at most %2.</source>
        <translation>%1 píxeles de altura; este modelo admite como máximo %2.</translation>
    </message>
    <message>
        <source>%1 pixels high; this model needs at least %2.</source>
        <translation>%1 píxeles de altura; este modelo necesita al menos %2.</translation>
    </message>
    <message>
        <source>Too wide for its height: %1; this model takes at most %2.</source>
        <translation>Demasiado ancho para su altura: %1; este modelo admite como máximo %2.</translation>
    </message>
    <message>
        <source>Too high for its width: %1; this model takes at most %2.</source>
        <translation>Demasiado alto para su anchura: %1; este modelo admite como máximo %2.</translation>
    </message>
    <message>
        <source>%1 megapixels; this model takes at most %2.</source>
        <translation>%1 megapíxeles; este modelo admite como máximo %2.</translation>
    </message>
    <message>
        <source>%1 megapixels; this model needs at least %2.</source>
        <translation>%1 megapíxeles; este modelo necesita al menos %2.</translation>
    </message>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation>La anchura y la altura deben ser múltiplos de %1.</translation>
    </message>
    <message>
        <source>%1 s long; this model takes at most %2 s.</source>
        <translation>%1 s de duración; este modelo admite como máximo %2 s.</translation>
    </message>
    <message>
        <source>%1 s long; this model needs at least %2 s.</source>
        <translation>%1 s de duración; este modelo necesita al menos %2 s.</translation>
    </message>
    <message>
        <source>%1 frames per second; this model takes at most %2.</source>
        <translation>%1 fotogramas por segundo; este modelo admite como máximo %2.</translation>
    </message>
    <message>
        <source>%1 frames per second; this model needs at least %2.</source>
        <translation>%1 fotogramas por segundo; este modelo necesita al menos %2.</translation>
    </message>
    <message>
        <source>%1 frames; this model takes at most %2.</source>
        <translation>%1 fotogramas; este modelo admite como máximo %2.</translation>
    </message>
    <message>
        <source>%1 frames; this model needs at least %2.</source>
        <translation>%1 fotogramas; este modelo necesita al menos %2.</translation>
    </message>
    <message>
        <source>The file has %1; this model takes at most %2.</source>
        <translation>El archivo tiene %1; este modelo admite como máximo %2.</translation>
    </message>
    <message>
        <source>Crop to %1 × %2</source>
        <translation>Recortar a %1 × %2</translation>
    </message>
    <message>
        <source>Scale to %1 × %2</source>
        <translation>Escalar a %1 × %2</translation>
    </message>
    <message>
        <source>Cut to %1 s</source>
        <translation>Cortar a %1 s</translation>
    </message>
    <message>
        <source>Change to %1 frames per second</source>
        <translation>Cambiar a %1 fotogramas por segundo</translation>
    </message>
    <message>
        <source>Pack into %1</source>
        <translation>Comprimir a %1</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Adaptar</translation>
    </message>
    <message>
        <source>%1 to %2 pixels wide</source>
        <translation>de %1 a %2 píxeles de anchura</translation>
    </message>
    <message>
        <source>at least %1 pixels wide</source>
        <translation>al menos %1 píxeles de anchura</translation>
    </message>
    <message>
        <source>at most %1 pixels wide</source>
        <translation>como máximo %1 píxeles de anchura</translation>
    </message>
    <message>
        <source>%1 to %2 pixels high</source>
        <translation>de %1 a %2 píxeles de altura</translation>
    </message>
    <message>
        <source>at least %1 pixels high</source>
        <translation>al menos %1 píxeles de altura</translation>
    </message>
    <message>
        <source>at most %1 pixels high</source>
        <translation>como máximo %1 píxeles de altura</translation>
    </message>
    <message>
        <source>proportion from %1 to %2</source>
        <translation>proporción de %1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2 s long</source>
        <translation>de %1 a %2 s de duración</translation>
    </message>
    <message>
        <source>at least %1 s long</source>
        <translation>al menos %1 s de duración</translation>
    </message>
    <message>
        <source>at most %1 s long</source>
        <translation>como máximo %1 s de duración</translation>
    </message>
    <message>
        <source>%1 to %2 frames per second</source>
        <translation>de %1 a %2 fotogramas por segundo</translation>
    </message>
    <message>
        <source>at least %1 frames per second</source>
        <translation>al menos %1 fotogramas por segundo</translation>
    </message>
    <message>
        <source>at most %1 frames per second</source>
        <translation>como máximo %1 fotogramas por segundo</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
</context>
<context>
    <name>studio::Naming</name>
    <message>
        <source>the prompt, else what it was made from</source>
        <translation>el prompt o, si no hay, a partir de qué se hizo</translation>
    </message>
    <message>
        <source>the model, without its maker</source>
        <translation>el modelo, sin su autor</translation>
    </message>
    <message>
        <source>who offers the model</source>
        <translation>quién ofrece el modelo</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>la semilla</translation>
    </message>
    <message>
        <source>pixels across</source>
        <translation>píxeles de ancho</translation>
    </message>
    <message>
        <source>pixels down</source>
        <translation>píxeles de alto</translation>
    </message>
    <message>
        <source>seconds of video or sound</source>
        <translation>segundos de vídeo o sonido</translation>
    </message>
    <message>
        <source>the day it was made; {date:yyyy-MM} for another form</source>
        <translation>el día en que se hizo; {date:yyyy-MM} para otra forma</translation>
    </message>
    <message>
        <source>the time of day it was made</source>
        <translation>la hora a la que se hizo</translation>
    </message>
    <message>
        <source>1, 2, 3 …; {index:4} for four digits</source>
        <translation>1, 2, 3 …; {index:4} para cuatro cifras</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>cuántos hay</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>de 0 a 5</translation>
    </message>
    <message>
        <source>the colour it was given</source>
        <translation>el color que se le asignó</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>sus etiquetas</translation>
    </message>
    <message>
        <source>dollars it was billed</source>
        <translation>dólares facturados</translation>
    </message>
    <message>
        <source>the same for all results of one click</source>
        <translation>lo mismo para todos los resultados de un clic</translation>
    </message>
    <message>
        <source>the job it came from</source>
        <translation>el trabajo del que procede</translation>
    </message>
    <message>
        <source>the request&apos;s number</source>
        <translation>el número de la solicitud</translation>
    </message>
    <message>
        <source>image, video, audio …</source>
        <translation>imagen, vídeo, audio …</translation>
    </message>
    <message>
        <source>its name in the library</source>
        <translation>su nombre en la biblioteca</translation>
    </message>
    <message>
        <source>the file&apos;s ending</source>
        <translation>la extensión del archivo</translation>
    </message>
    <message>
        <source>The name template has a brace without its partner: %1</source>
        <translation>La plantilla de nombre tiene una llave sin su pareja: %1</translation>
    </message>
    <message>
        <source>The name template has an unknown word: {%1}. Known are %2, and every parameter of the recipe.</source>
        <translation>La plantilla de nombre tiene una palabra desconocida: {%1}. Se conocen %2 y todos los parámetros de la receta.</translation>
    </message>
</context>
<context>
    <name>studio::Overlay</name>
    <message>
        <source>2304 × 2304 works with the model “General Use (Dynamic)” only.</source>
        <translation>2304 × 2304 solo funciona con el modelo «General Use (Dynamic)».</translation>
    </message>
    <message>
        <source>A sound needs an image or a video beside it.</source>
        <translation>Un sonido necesita una imagen o un vídeo que lo acompañe.</translation>
    </message>
    <message>
        <source>Add a glow</source>
        <translation>Añadir resplandor</translation>
    </message>
    <message>
        <source>Add a vignette</source>
        <translation>Añadir viñeta</translation>
    </message>
    <message>
        <source>Add an image to edit, or a video, a sound or a document.</source>
        <translation>Añada una imagen para editar, o un vídeo, un sonido o un documento.</translation>
    </message>
    <message>
        <source>Add at least one image of the element from another side.</source>
        <translation>Añada al menos una imagen del elemento desde otro lado.</translation>
    </message>
    <message>
        <source>Add color fringes</source>
        <translation>Añadir aberración cromática</translation>
    </message>
    <message>
        <source>Add grain</source>
        <translation>Añadir grano</translation>
    </message>
    <message>
        <source>Addresses at BytePlus</source>
        <translation>Direcciones de BytePlus</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>An element is shown by images or by a video.</source>
        <translation>Un elemento se muestra con imágenes o con un vídeo.</translation>
    </message>
    <message>
        <source>As H.264</source>
        <translation>Como H.264</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>Color de fondo</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Curvatura</translation>
    </message>
    <message>
        <source>Bend the image</source>
        <translation>Curvar la imagen</translation>
    </message>
    <message>
        <source>Between two frames</source>
        <translation>Entre dos fotogramas</translation>
    </message>
    <message>
        <source>Block protected characters</source>
        <translation>Bloquear personajes protegidos</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Blur the image</source>
        <translation>Desenfocar la imagen</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>Cuadro delimitador</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cuadros</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera stands still</source>
        <translation>Cámara inmóvil</translation>
    </message>
    <message>
        <source>Can be repeated without a seam</source>
        <translation>Se puede repetir sin costuras</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Choose a ready-made palette or own colors, not both.</source>
        <translation>Elija una paleta ya preparada o colores propios, no ambos.</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>Elija una imagen.</translation>
    </message>
    <message>
        <source>Classical guidance</source>
        <translation>Guía clásica</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Color fringes</source>
        <translation>Aberración cromática</translation>
    </message>
    <message>
        <source>Colored noise</source>
        <translation>Ruido coloreado</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Control LoRAs</source>
        <translation>LoRA de control</translation>
    </message>
    <message>
        <source>Control image</source>
        <translation>Imagen de control</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>ControlNet unions</source>
        <translation>Uniones de ControlNet</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Vértices</translation>
    </message>
    <message>
        <source>Correct colors</source>
        <translation>Corregir colores</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Creatividad</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Recortar silueta</translation>
    </message>
    <message>
        <source>Cut to the subject</source>
        <translation>Recortar al sujeto</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>Delete the video at the service</source>
        <translation>Eliminar el vídeo del servicio</translation>
    </message>
    <message>
        <source>Desaturate</source>
        <translation>Desaturar</translation>
    </message>
    <message>
        <source>Describe the music, or plan its sections.</source>
        <translation>Describa la música o planifique sus secciones.</translation>
    </message>
    <message>
        <source>Describe the new background, or give an image of it.</source>
        <translation>Describa el nuevo fondo o añada una imagen de él.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Disolver</translation>
    </message>
    <message>
        <source>Dodge and burn</source>
        <translation>Sobreexponer y subexponer</translation>
    </message>
    <message>
        <source>EasyControls</source>
        <translation>EasyControls</translation>
    </message>
    <message>
        <source>Effect of the negative prompt</source>
        <translation>Efecto del prompt negativo</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Emotion of this sound</source>
        <translation>Emoción de este sonido</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emociones</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Volumen uniforme</translation>
    </message>
    <message>
        <source>Exaggeration</source>
        <translation>Exageración</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>Ampliar el prompt</translation>
    </message>
    <message>
        <source>Exponential change</source>
        <translation>Cambio exponencial</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>Seguir el texto</translation>
    </message>
    <message>
        <source>Frames in between</source>
        <translation>Fotogramas intermedios</translation>
    </message>
    <message>
        <source>Frames instead of a duration</source>
        <translation>Fotogramas en vez de duración</translation>
    </message>
    <message>
        <source>Frequency bands</source>
        <translation>Bandas de frecuencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From other sides</source>
        <translation>Desde otros lados</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Glow</source>
        <translation>Resplandor</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grano</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>Expandir la máscara</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>Guía desde</translation>
    </message>
    <message>
        <source>Guidance from zero</source>
        <translation>Guía desde cero</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>Reescalado de la guía</translation>
    </message>
    <message>
        <source>Guidance until</source>
        <translation>Guía hasta</translation>
    </message>
    <message>
        <source>Guidance, second stage</source>
        <translation>Guía, segunda fase</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>How it is spoken</source>
        <translation>Cómo se dice</translation>
    </message>
    <message>
        <source>IP adapter</source>
        <translation>Adaptador IP</translation>
    </message>
    <message>
        <source>IP adapters</source>
        <translation>Adaptadores IP</translation>
    </message>
    <message>
        <source>Id of the end user</source>
        <translation>Id del usuario final</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image of the background</source>
        <translation>Imagen del fondo</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Images in each run, at most</source>
        <translation>Imágenes por ejecución, máx.</translation>
    </message>
    <message>
        <source>Images to edit and images in each run may be 15 together.</source>
        <translation>Las imágenes que editar y las imágenes por ejecución pueden sumar 15.</translation>
    </message>
    <message>
        <source>Images, at most</source>
        <translation>Imágenes, máx.</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Mejorar</translation>
    </message>
    <message>
        <source>Improve faces</source>
        <translation>Mejorar caras</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>Mejorar el prompt</translation>
    </message>
    <message>
        <source>Inpainting</source>
        <translation>Inpainting</translation>
    </message>
    <message>
        <source>JPEG has no transparency: choose PNG or WebP.</source>
        <translation>JPEG no tiene transparencia: elija PNG o WebP.</translation>
    </message>
    <message>
        <source>Join short segments</source>
        <translation>Unir segmentos cortos</translation>
    </message>
    <message>
        <source>Keep the lengths</source>
        <translation>Mantener las duraciones</translation>
    </message>
    <message>
        <source>Keep the sound of the video</source>
        <translation>Mantener el sonido del vídeo</translation>
    </message>
    <message>
        <source>Keep the speed</source>
        <translation>Mantener la velocidad</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>Tipo de control</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Largest angle of a seam</source>
        <translation>Ángulo máximo de una costura</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Less processed, more natural</source>
        <translation>Menos procesado, más natural</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Lighten and darken parts</source>
        <translation>Aclarar y oscurecer partes</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Longest segment</source>
        <translation>Segmento más largo</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Maps for lighting</source>
        <translation>Mapas para la iluminación</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Márgenes</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Mask of the character</source>
        <translation>Máscara del personaje</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Malla</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Mix with a second image</source>
        <translation>Mezclar con una segunda imagen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>More input</source>
        <translation>Más entradas</translation>
    </message>
    <message>
        <source>More steps, at twice the price</source>
        <translation>Más pasos, al doble de precio</translation>
    </message>
    <message>
        <source>More than 10 seconds are made at 25 frames per second only.</source>
        <translation>Más de 10 segundos solo se hacen a 25 fotogramas por segundo.</translation>
    </message>
    <message>
        <source>More than 10 seconds are made in 1080p only.</source>
        <translation>Más de 10 segundos solo se hacen en 1080p.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in the text</source>
        <translation>Nombre en el texto</translation>
    </message>
    <message>
        <source>Name sounds such as laughter</source>
        <translation>Nombrar sonidos como las risas</translation>
    </message>
    <message>
        <source>Number of the animation</source>
        <translation>Número de la animación</translation>
    </message>
    <message>
        <source>One image for each round</source>
        <translation>Una imagen por ronda</translation>
    </message>
    <message>
        <source>Orientation of the character</source>
        <translation>Orientación del personaje</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Formato de salida</translation>
    </message>
    <message>
        <source>Own colors</source>
        <translation>Colores propios</translation>
    </message>
    <message>
        <source>Own style</source>
        <translation>Estilo propio</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>Voz propia</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Passes over the whole</source>
        <translation>Pasadas sobre el conjunto</translation>
    </message>
    <message>
        <source>Passes that refine</source>
        <translation>Pasadas de refinado</translation>
    </message>
    <message>
        <source>Place of the image</source>
        <translation>Lugar de la imagen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Read numbers as words</source>
        <translation>Leer los números como palabras</translation>
    </message>
    <message>
        <source>Read weights in the prompt</source>
        <translation>Leer pesos en el prompt</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Predefinida</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Imagen de referencia</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Refine the edges</source>
        <translation>Refinar los bordes</translation>
    </message>
    <message>
        <source>Refiner</source>
        <translation>Refinador</translation>
    </message>
    <message>
        <source>Rewrite a prompt that was refused</source>
        <translation>Reescribir un prompt rechazado</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Safety checker for the result</source>
        <translation>Control de seguridad del resultado</translation>
    </message>
    <message>
        <source>Sample to be spoken</source>
        <translation>Muestra que se lee</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Scale of the classical guidance</source>
        <translation>Escala de la guía clásica</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Buscar en la web</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Segunda imagen</translation>
    </message>
    <message>
        <source>Several masks</source>
        <translation>Varias máscaras</translation>
    </message>
    <message>
        <source>Several shots</source>
        <translation>Varios planos</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Enfocar</translation>
    </message>
    <message>
        <source>Sharpen the image</source>
        <translation>Enfocar la imagen</translation>
    </message>
    <message>
        <source>Sharpness of the change</source>
        <translation>Nitidez del cambio</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the result</source>
        <translation>Tamaño del resultado</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Esqueleto</translation>
    </message>
    <message>
        <source>Small first, then large</source>
        <translation>Primero pequeño, luego grande</translation>
    </message>
    <message>
        <source>Smooth tilt</source>
        <translation>Inclinación suave</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>Solarizar</translation>
    </message>
    <message>
        <source>Solarize the image</source>
        <translation>Solarizar la imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Source of the progress</source>
        <translation>Origen del progreso</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Stay close to the images</source>
        <translation>Mantenerse fiel a las imágenes</translation>
    </message>
    <message>
        <source>Steadier</source>
        <translation>Más estable</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Style codes take the place of a style: use one of them.</source>
        <translation>Los códigos de estilo sustituyen a un estilo: use uno de los dos.</translation>
    </message>
    <message>
        <source>Style codes take the place of style references: use one of them.</source>
        <translation>Los códigos de estilo sustituyen a las referencias de estilo: use unos u otras.</translation>
    </message>
    <message>
        <source>Style references</source>
        <translation>Referencias de estilo</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Styles to avoid</source>
        <translation>Estilos que evitar</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Take out color</source>
        <translation>Quitar color</translation>
    </message>
    <message>
        <source>Take the emotion from a text</source>
        <translation>Tomar la emoción de un texto</translation>
    </message>
    <message>
        <source>Takes over at</source>
        <translation>Toma el relevo en</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>Texto posterior</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Texto anterior</translation>
    </message>
    <message>
        <source>Text for the emotion</source>
        <translation>Texto para la emoción</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textura</translation>
    </message>
    <message>
        <source>The mask only</source>
        <translation>Solo la máscara</translation>
    </message>
    <message>
        <source>The mask too</source>
        <translation>También la máscara</translation>
    </message>
    <message>
        <source>The model looks at one image of the character only.</source>
        <translation>El modelo solo mira una imagen del personaje.</translation>
    </message>
    <message>
        <source>The model looks at one mask of the character only.</source>
        <translation>El modelo solo mira una máscara del personaje.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaicos</translation>
    </message>
    <message>
        <source>Tilt at the end</source>
        <translation>Inclinación al final</translation>
    </message>
    <message>
        <source>Tilt at the start</source>
        <translation>Inclinación al principio</translation>
    </message>
    <message>
        <source>Time shift</source>
        <translation>Desplazamiento temporal</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Marcas de tiempo</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Tint the image</source>
        <translation>Teñir la imagen</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>Invertirla</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Unwrapping</source>
        <translation>Desplegado UV</translation>
    </message>
    <message>
        <source>Upper left corner</source>
        <translation>Esquina superior izquierda</translation>
    </message>
    <message>
        <source>Use colored noise</source>
        <translation>Usar ruido coloreado</translation>
    </message>
    <message>
        <source>Use the control image too</source>
        <translation>Usar también la imagen de control</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Viñeta</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Voice to copy</source>
        <translation>Voz que copiar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Weakening</source>
        <translation>Atenuación</translation>
    </message>
    <message>
        <source>Weight of the image</source>
        <translation>Peso de la imagen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>Pesos del modelo</translation>
    </message>
    <message>
        <source>What is said there</source>
        <translation>Lo que se dice ahí</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Lo que se mueve</translation>
    </message>
    <message>
        <source>What stays still</source>
        <translation>Lo que queda inmóvil</translation>
    </message>
    <message>
        <source>When the lengths differ</source>
        <translation>Si las duraciones difieren</translation>
    </message>
    <message>
        <source>When the sound is longer</source>
        <translation>Si el sonido es más largo</translation>
    </message>
    <message>
        <source>With animation</source>
        <translation>Con animación</translation>
    </message>
    <message>
        <source>With boxes</source>
        <translation>Con cuadros</translation>
    </message>
    <message>
        <source>With scores</source>
        <translation>Con puntuaciones</translation>
    </message>
    <message>
        <source>With skeleton</source>
        <translation>Con esqueleto</translation>
    </message>
    <message>
        <source>With texture</source>
        <translation>Con textura</translation>
    </message>
    <message>
        <source>Without silence</source>
        <translation>Sin silencios</translation>
    </message>
    <message>
        <source>Without singing</source>
        <translation>Sin voz cantada</translation>
    </message>
    <message>
        <source>Words to expect</source>
        <translation>Palabras esperadas</translation>
    </message>
    <message>
        <source>Write one prompt, or a prompt for each shot.</source>
        <translation>Escriba un prompt, o un prompt para cada plano.</translation>
    </message>
    <message>
        <source>Write the prompt itself</source>
        <translation>El modelo escribe el prompt</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
</context>
<context>
    <name>studio::Plan</name>
    <message>
        <source>The text has no “%1” to replace.</source>
        <translation>El texto no contiene «%1» para sustituir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This has %1 cells; at most %2 can be planned at once.</source>
        <translation>Son %1 celdas; se pueden planificar como máximo %2 a la vez.</translation>
    </message>
    <message>
        <source>The fields have different numbers of values: what is left over is not used.</source>
        <translation>Los campos tienen cantidades distintas de valores: los que sobran no se usan.</translation>
    </message>
</context>
<context>
    <name>studio::Preset</name>
    <message>
        <source>a file in the text</source>
        <translation>un archivo en el texto</translation>
    </message>
    <message>
        <source>This is not a preset of Gesso.</source>
        <translation>Esto no es un preajuste de Gesso.</translation>
    </message>
    <message>
        <source>This preset was made by a newer version of Gesso.</source>
        <translation>Este preajuste se hizo con una versión más reciente de Gesso.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
</context>
<context>
    <name>studio::Presets</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>The preset “%1” could not be written to disk. It is kept until Gesso is closed.</source>
        <translation>No se pudo escribir en el disco el preajuste «%1». Se conserva hasta que se cierre Gesso.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
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
            <numerusform>La media de %n ejecución propia. %1</numerusform>
            <numerusform>La media de %n ejecuciones propias. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 images × %2</source>
        <translation>Como máximo %1 imágenes × %2</translation>
    </message>
    <message>
        <source>1 image × %1</source>
        <translation>1 imagen × %1</translation>
    </message>
    <message>
        <source>%1 images × %2</source>
        <translation>%1 imágenes × %2</translation>
    </message>
    <message>
        <source>fal counts the megapixels of the result, and how large it gets is not known before.</source>
        <translation>fal cuenta los megapíxeles del resultado y no se sabe de antemano qué tamaño tendrá.</translation>
    </message>
    <message>
        <source>1 image × %1 MP × %2</source>
        <translation>1 imagen × %1 MP × %2</translation>
    </message>
    <message>
        <source>%1 images × %2 MP × %3</source>
        <translation>%1 imágenes × %2 MP × %3</translation>
    </message>
    <message>
        <source>1 image × (%1 + %2 MP × %3)</source>
        <translation>1 imagen × (%1 + %2 MP × %3)</translation>
    </message>
    <message>
        <source>%1 images × (%2 + %3 MP × %4)</source>
        <translation>%1 imágenes × (%2 + %3 MP × %4)</translation>
    </message>
    <message>
        <source>fal counts how long the connection is open.</source>
        <translation>fal cuenta el tiempo que la conexión está abierta.</translation>
    </message>
    <message>
        <source>fal counts the length of the file that goes in or comes out.</source>
        <translation>fal cuenta la duración del archivo que entra o sale.</translation>
    </message>
    <message>
        <source>fal counts the length of the result, and the model chooses it.</source>
        <translation>fal cuenta la duración del resultado, y la elige el modelo.</translation>
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
        <translation>%1 veces %2</translation>
    </message>
    <message>
        <source>fal counts the characters that are spoken.</source>
        <translation>fal cuenta los caracteres que se leen en voz alta.</translation>
    </message>
    <message>
        <source>fal counts the characters, and there is no text yet.</source>
        <translation>fal cuenta los caracteres, y todavía no hay texto.</translation>
    </message>
    <message>
        <source>%1 characters × %2</source>
        <translation>%1 caracteres × %2</translation>
    </message>
    <message>
        <source>%1 characters × %2 per %3</source>
        <translation>%1 caracteres × %2 por cada %3</translation>
    </message>
    <message>
        <source>fal counts the steps, and the model chooses how many.</source>
        <translation>fal cuenta los pasos, y el modelo elige cuántos.</translation>
    </message>
    <message>
        <source>%1 steps × %2</source>
        <translation>%1 pasos × %2</translation>
    </message>
    <message>
        <source>fal counts the seconds of computing, and they are known after the run only.</source>
        <translation>fal cuenta los segundos de cálculo, que solo se conocen tras la ejecución.</translation>
    </message>
    <message>
        <source>About %1 s of computing, as in your last runs, × %2</source>
        <translation>Unos %1 s de cálculo, como en las últimas ejecuciones, × %2</translation>
    </message>
    <message>
        <source>1 video × %1</source>
        <translation>1 vídeo × %1</translation>
    </message>
    <message>
        <source>%1 videos × %2</source>
        <translation>%1 vídeos × %2</translation>
    </message>
    <message>
        <source>%1 for each request</source>
        <translation>%1 por solicitud</translation>
    </message>
    <message>
        <source>fal does not say what the price is for.</source>
        <translation>fal no dice a qué corresponde el precio.</translation>
    </message>
    <message>
        <source>fal bills this model in “%1”, which does not tell what one run costs.</source>
        <translation>fal factura este modelo en «%1», lo que no indica cuánto cuesta una ejecución.</translation>
    </message>
    <message>
        <source>fal&apos;s price of this model is not known here.</source>
        <translation>Aquí no se conoce el precio de fal para este modelo.</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>con sonido</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>megapixel</source>
        <translation>megapíxel</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>character</source>
        <translation>carácter</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>second of computing</source>
        <translation>segundo de cálculo</translation>
    </message>
</context>
<context>
    <name>studio::ProxyPassword</name>
    <message>
        <source>The password of the proxy %1 cannot be read: %2 Open Settings, Connection and give it again.</source>
        <translation>No se puede leer la contraseña del proxy %1: %2 Abra «Preferencias», «Conexión» e indíquela de nuevo.</translation>
    </message>
    <message>
        <source>Give the user name at the proxy first.</source>
        <translation>Indique primero el nombre de usuario del proxy.</translation>
    </message>
    <message>
        <source>Give the password first.</source>
        <translation>Indique primero la contraseña.</translation>
    </message>
    <message>
        <source>A user name at a proxy has no colon.</source>
        <translation>El nombre de usuario de un proxy no puede contener dos puntos.</translation>
    </message>
    <message>
        <source>The user name or the password is too long for a proxy.</source>
        <translation>El nombre de usuario o la contraseña son demasiado largos para un proxy.</translation>
    </message>
    <message>
        <source>The password was forgotten, but its store did not let go of it: a copy may still be there.</source>
        <translation>La contraseña se ha olvidado, pero el lugar donde se guardaba no la soltó: puede que aún quede allí una copia.</translation>
    </message>
</context>
<context>
    <name>studio::Recipe</name>
    <message>
        <source>This is not a Gesso recipe: it names no model or has no values.</source>
        <translation>Esto no es una receta de Gesso: no nombra ningún modelo o no tiene valores.</translation>
    </message>
    <message>
        <source>This recipe was made by a newer version of Gesso.</source>
        <translation>Esta receta se hizo con una versión más reciente de Gesso.</translation>
    </message>
</context>
<context>
    <name>studio::Recorder</name>
    <message>
        <source>The recording has ended because the disk is nearly full.</source>
        <translation>La grabación ha terminado porque el disco está casi lleno.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Grabación %1</translation>
    </message>
</context>
<context>
    <name>studio::Rerun</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>A step of the re-run did not end well: what was to be made of it is not made.</source>
        <translation>Un paso de la repetición no terminó bien: lo que debía hacerse a partir de él no se ha hecho.</translation>
    </message>
</context>
<context>
    <name>studio::Rules</name>
    <message>
        <source>This is needed with the present settings.</source>
        <translation>Es necesario con los ajustes actuales.</translation>
    </message>
    <message>
        <source>Fill in exactly one of these: %1.</source>
        <translation>Rellene exactamente uno de estos: %1.</translation>
    </message>
    <message>
        <source>Fill in only one of these: %1.</source>
        <translation>Rellene solo uno de estos: %1.</translation>
    </message>
    <message>
        <source>Fill in at least one of these: %1.</source>
        <translation>Rellene al menos uno de estos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Deje como máximo %n entrada.</numerusform>
            <numerusform>Deje como máximo %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries in all of these together: %1.</source>
        <translation>
            <numerusform>Deje como máximo %n entrada entre todos estos: %1.</numerusform>
            <numerusform>Deje como máximo %n entradas entre todos estos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model does not take these settings together: %1.</source>
        <translation>El modelo no admite estos ajustes juntos: %1.</translation>
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
        <translation>La descripción del modelo está vacía.</translation>
    </message>
    <message>
        <source>The model&apos;s description does not say what the model takes.</source>
        <translation>La descripción del modelo no dice qué admite el modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s description refers to something that is not in it.</source>
        <translation>La descripción del modelo remite a algo que no contiene.</translation>
    </message>
</context>
<context>
    <name>studio::SchemaChange</name>
    <message>
        <source>“%1” is gone.</source>
        <translation>«%1» ya no existe.</translation>
    </message>
    <message>
        <source>“%1” is new and must be filled.</source>
        <translation>«%1» es nuevo y se debe rellenar.</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>«%1» es nuevo.</translation>
    </message>
    <message>
        <source>“%1” must be filled now.</source>
        <translation>Ahora se debe rellenar «%1».</translation>
    </message>
    <message>
        <source>“%1” may be left empty now.</source>
        <translation>Ahora se puede dejar vacío «%1».</translation>
    </message>
    <message>
        <source>“%1” takes another kind of value now.</source>
        <translation>«%1» admite ahora otro tipo de valor.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” offers %2 now, and no longer %3.</source>
        <translation>«%1» ofrece ahora %2, y ya no %3.</translation>
    </message>
    <message>
        <source>“%1” no longer offers %2.</source>
        <translation>«%1» ya no ofrece %2.</translation>
    </message>
    <message>
        <source>“%1” also offers %2 now.</source>
        <translation>«%1» ofrece ahora también %2.</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3 now.</source>
        <translation>«%1» va ahora de %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes at most %n characters now.</source>
        <translation>
            <numerusform>«%1» admite ahora como máximo %n carácter.</numerusform>
            <numerusform>«%1» admite ahora como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has other limits now.</source>
        <translation>«%1» tiene ahora otros límites.</translation>
    </message>
</context>
<context>
    <name>studio::Sheet</name>
    <message>
        <source>A cell that begins in line %1 is longer than %2 characters. Perhaps a quotation mark is missing.</source>
        <translation>Una celda que empieza en la línea %1 tiene más de %2 caracteres. Puede que falten unas comillas.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed.</source>
        <translation>Unas comillas de la línea %1 no se cierran nunca.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters.</source>
        <translation>Una celda de la línea %1 tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>La línea %1 tiene más de %2 columnas.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 characters.</source>
        <translation>La línea %1 tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Divide it into several.</source>
        <translation>Este archivo supera los %1 MB. Divídalo en varios.</translation>
    </message>
    <message>
        <source>This is no text file. Save the sheet as CSV, TSV or plain text.</source>
        <translation>Esto no es un archivo de texto. Guarde la hoja como CSV, TSV o texto sin formato.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>No hay nada en este archivo.</translation>
    </message>
    <message>
        <source>This sheet has a first line with the names of fields, but no jobs below it.</source>
        <translation>Esta hoja tiene una primera línea con los nombres de los campos, pero ningún trabajo debajo.</translation>
    </message>
</context>
<context>
    <name>studio::Studio</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>No se puede crear o escribir la carpeta %1.</translation>
    </message>
    <message>
        <source>The database was missing. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>Faltaba la base de datos. La biblioteca se está leyendo de nuevo a partir de sus archivos y los trabajos sin terminar continúan.</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>La base de datos estaba dañada. Se ha conservado como %1. La biblioteca se está leyendo de nuevo a partir de sus archivos y los trabajos sin terminar continúan.</translation>
    </message>
    <message>
        <source>The library is being moved into another folder just now. Try again when that is done.</source>
        <translation>La biblioteca se está moviendo a otra carpeta. Inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on and start Gesso again. To begin with another library, remove the file %2.</source>
        <translation>La carpeta de la biblioteca %1 no está. Conecte la unidad en la que se encuentra y vuelva a iniciar Gesso. Para empezar con otra biblioteca, elimine el archivo %2.</translation>
    </message>
</context>
<context>
    <name>studio::TimeLapse</name>
    <message>
        <source>The time lapse was not made.</source>
        <translation>No se hizo el time-lapse.</translation>
    </message>
    <message>
        <source>There are no frames to make a time lapse of.</source>
        <translation>No hay fotogramas con los que hacer un time-lapse.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
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
        <translation>El patrón no está completo o no es válido: %1.</translation>
    </message>
    <message>
        <source>This JSON file is no transcript.</source>
        <translation>Este archivo JSON no es una transcripción.</translation>
    </message>
    <message>
        <source>Transcripts are read from SRT, VTT, ASS and JSON files.</source>
        <translation>Las transcripciones se leen de archivos SRT, VTT, ASS y JSON.</translation>
    </message>
    <message>
        <source>There are no subtitles in this file.</source>
        <translation>No hay subtítulos en este archivo.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be removed.</source>
        <translation>No se puede quitar la transcripción editada %1.</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more. The edits of its transcript could not be kept.</source>
        <translation>%1 ya no está en la carpeta de la biblioteca. No se pudieron conservar los cambios de su transcripción.</translation>
    </message>
</context>
<context>
    <name>studio::Validate</name>
    <message>
        <source>Enter a text.</source>
        <translation>Introduzca un texto.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>Introduzca al menos %n carácter.</numerusform>
            <numerusform>Introduzca al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>Introduzca como máximo %n carácter.</numerusform>
            <numerusform>Introduzca como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>Introduzca un texto de la forma %1.</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>Introduzca un múltiplo de %1.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Elija sí o no.</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of the %n values offered.</source>
        <translation>
            <numerusform>Elija entre %n valor ofrecido.</numerusform>
            <numerusform>Elija uno de los %n valores ofrecidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija uno de estos: %1.</translation>
    </message>
    <message>
        <source>Choose a size, or enter width and height.</source>
        <translation>Elija un tamaño o introduzca anchura y altura.</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>Elija un tamaño.</translation>
    </message>
    <message>
        <source>Enter a width from %1 to %2 pixels.</source>
        <translation>Introduzca una anchura de %1 a %2 píxeles.</translation>
    </message>
    <message>
        <source>Enter a height from %1 to %2 pixels.</source>
        <translation>Introduzca una altura de %1 a %2 píxeles.</translation>
    </message>
    <message>
        <source>Enter a width that is a multiple of %1, such as %2.</source>
        <translation>Introduzca una anchura que sea múltiplo de %1, como %2.</translation>
    </message>
    <message>
        <source>Enter a height that is a multiple of %1, such as %2.</source>
        <translation>Introduzca una altura que sea múltiplo de %1, como %2.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2, or leave the seed empty for a random one.</source>
        <translation>Introduzca un número entero de %1 a %2, o deje vacía la semilla para que sea aleatoria.</translation>
    </message>
    <message>
        <source>Enter a color such as #ff8800.</source>
        <translation>Introduzca un color como #ff8800.</translation>
    </message>
    <message>
        <source>Choose a color.</source>
        <translation>Elija un color.</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Introduzca una dirección.</translation>
    </message>
    <message>
        <source>Choose images.</source>
        <translation>Elija imágenes.</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>Elija una imagen.</translation>
    </message>
    <message>
        <source>Choose videos.</source>
        <translation>Elija vídeos.</translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation>Elija un vídeo.</translation>
    </message>
    <message>
        <source>Choose audio files.</source>
        <translation>Elija archivos de audio.</translation>
    </message>
    <message>
        <source>Choose an audio file.</source>
        <translation>Elija un archivo de audio.</translation>
    </message>
    <message>
        <source>Paint or choose a mask.</source>
        <translation>Pinte o elija una máscara.</translation>
    </message>
    <message>
        <source>Choose a ZIP archive.</source>
        <translation>Elija un archivo ZIP.</translation>
    </message>
    <message>
        <source>Choose a 3D model.</source>
        <translation>Elija un modelo 3D.</translation>
    </message>
    <message>
        <source>Choose files.</source>
        <translation>Elija archivos.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Introduzca un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least %1.</source>
        <translation>Introduzca un número entero de al menos %1.</translation>
    </message>
    <message>
        <source>Enter a whole number of at most %1.</source>
        <translation>Introduzca un número entero de como máximo %1.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Introduzca un número entero.</translation>
    </message>
    <message>
        <source>Enter a number above %1, up to %2.</source>
        <translation>Introduzca un número mayor que %1, hasta %2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Introduzca un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Introduzca un número mayor que %1.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Introduzca un número de al menos %1.</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>Introduzca un número menor que %1.</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>Introduzca un número de como máximo %1.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Introduzca un número.</translation>
    </message>
    <message>
        <source>Choose a file, or enter an address that begins with https.</source>
        <translation>Elija un archivo o introduzca una dirección que empiece por https.</translation>
    </message>
    <message numerus="yes">
        <source>This takes exactly %n entries.</source>
        <translation>
            <numerusform>Admite exactamente %n entrada.</numerusform>
            <numerusform>Admite exactamente %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>Añada al menos %n entrada.</numerusform>
            <numerusform>Añada al menos %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Deje como máximo %n entrada.</numerusform>
            <numerusform>Deje como máximo %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>Rellene este grupo de ajustes.</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>Añada las entradas una a una.</translation>
    </message>
    <message>
        <source>Enter a prompt.</source>
        <translation>Introduzca un prompt.</translation>
    </message>
    <message>
        <source>Choose one of the values.</source>
        <translation>Elija uno de los valores.</translation>
    </message>
    <message>
        <source>Enter a seed.</source>
        <translation>Introduzca una semilla.</translation>
    </message>
    <message>
        <source>Add at least one entry.</source>
        <translation>Añada al menos una entrada.</translation>
    </message>
    <message>
        <source>Enter a value as JSON.</source>
        <translation>Introduzca un valor en JSON.</translation>
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
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change this image with words.</source>
        <translation>Cambiar esta imagen con palabras.</translation>
    </message>
    <message>
        <source>Upscale</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Make a larger, sharper version.</source>
        <translation>Hacer una versión más grande y nítida.</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animar</translation>
    </message>
    <message>
        <source>Make a clip that begins with this image.</source>
        <translation>Hacer un clip que empiece con esta imagen.</translation>
    </message>
    <message>
        <source>Remove background</source>
        <translation>Quitar fondo</translation>
    </message>
    <message>
        <source>Cut out what is in front.</source>
        <translation>Recortar lo que está en primer plano.</translation>
    </message>
    <message>
        <source>Inpaint</source>
        <translation>Repintar</translation>
    </message>
    <message>
        <source>Paint over a part and have it made anew.</source>
        <translation>Pintar sobre una parte y volver a generarla.</translation>
    </message>
    <message>
        <source>Outpaint</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Make more of the scene around this image.</source>
        <translation>Hacer más escena alrededor de esta imagen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Make a clip that begins with the last frame of this one.</source>
        <translation>Hacer un clip que empiece con el último fotograma de este.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Alargar</translation>
    </message>
    <message>
        <source>Make this clip longer.</source>
        <translation>Hacer más largo este clip.</translation>
    </message>
    <message>
        <source>Lip-sync</source>
        <translation>Sincronizar labios</translation>
    </message>
    <message>
        <source>Make lips move with speech.</source>
        <translation>Mover los labios con la voz.</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcribir</translation>
    </message>
    <message>
        <source>Write down what is said.</source>
        <translation>Escribir lo que se dice.</translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation>Añadir sonido</translation>
    </message>
    <message>
        <source>Make the sound that belongs to this clip.</source>
        <translation>Hacer el sonido que corresponde a este clip.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Make this image again in a model that takes its time.</source>
        <translation>Volver a hacer esta imagen en un modelo más minucioso.</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Semilla: %1</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Imagen de entrada</translation>
    </message>
    <message>
        <source>Input video</source>
        <translation>Vídeo de entrada</translation>
    </message>
    <message>
        <source>Input sound</source>
        <translation>Sonido de entrada</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>Control de seguridad</translation>
    </message>
    <message>
        <source>embedded data</source>
        <translation>datos incrustados</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Video, %1: %2</source>
        <translation>Vídeo, %1: %2</translation>
    </message>
    <message>
        <source>Sound, %1: %2</source>
        <translation>Sonido, %1: %2</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texto: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
</context>
<context>
    <name>viewer::BatchGrid</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>viewer::ClipLine</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1, fotograma %2 de %3</translation>
    </message>
</context>
<context>
    <name>viewer::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1. %2, seed %3</source>
        <translation>%1. %2, semilla %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>All beside each other, moved together (M: the next way)</source>
        <translation>Todas una al lado de otra, moviéndose juntas (M: siguiente modo)</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>One over the other, with a divider to move</source>
        <translation>Una sobre otra, con un divisor que se mueve</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>One in the place of the other (Space)</source>
        <translation>Una en lugar de la otra (Espacio)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Where they are not the same, made stronger</source>
        <translation>Donde no son iguales, realzado</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Segunda imagen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Exchange the two (X)</source>
        <translation>Intercambiar las dos (X)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Mostrar la otra</translation>
    </message>
    <message>
        <source>Show the other one (Space)</source>
        <translation>Mostrar la otra (Espacio)</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>Realce</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Se muestra: %1</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>No hay ninguna diferencia.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ; at most by %2 of 255, by %3 on average. Shown %4 times as strong.</source>
        <translation>Difiere el %1 % de los píxeles; como máximo en %2 de 255, de media en %3. Se muestra %4 veces más intensa.</translation>
    </message>
</context>
<context>
    <name>viewer::ComparePanes</name>
    <message>
        <source>Image: %1</source>
        <translation>Imagen: %1</translation>
    </message>
</context>
<context>
    <name>viewer::CutDialog</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Keep this part</source>
        <translation>Conservar esta parte</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Exactly, encoded again</source>
        <translation>Exacto, codificado de nuevo</translation>
    </message>
    <message>
        <source>The part from %1 to %2 becomes a clip of its own in the library. The original stays as it is.</source>
        <translation>La parte de %1 a %2 se convierte en un clip propio de la biblioteca. El original queda como está.</translation>
    </message>
    <message>
        <source>Clips of this kind can only be cut by encoding them again.</source>
        <translation>Los clips de este tipo solo se pueden cortar codificándolos de nuevo.</translation>
    </message>
    <message>
        <source>Without loss: every picture stays as it is</source>
        <translation>Sin pérdida: cada imagen queda como está</translation>
    </message>
    <message>
        <source>Without loss, from the key frame: %1 to %2</source>
        <translation>Sin pérdida, desde el fotograma clave: de %1 a %2</translation>
    </message>
    <message>
        <source>A clip can be cut without loss only at certain frames: %1 more than marked would be kept.</source>
        <translation>Un clip solo se puede cortar sin pérdida en ciertos fotogramas: se conservaría %1 más de lo marcado.</translation>
    </message>
</context>
<context>
    <name>viewer::ExportDialog</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Exportar archivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export 1 result</source>
        <translation>Exportar 1 resultado</translation>
    </message>
    <message numerus="yes">
        <source>Export %n results</source>
        <translation>
            <numerusform>Exportar %n resultado</numerusform>
            <numerusform>Exportar %n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>Guardar preajuste…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>Quitar este preajuste</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Ninguno guardado todavía</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Name of the preset; one of that name is replaced:</source>
        <translation>Nombre del preajuste; si ya existe uno con ese nombre, se sustituye:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Elija una carpeta por su ruta completa.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>1 file exported.</source>
        <translation>1 archivo exportado.</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported.</source>
        <translation>
            <numerusform>%n archivo exportado.</numerusform>
            <numerusform>%n archivos exportados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was exported.</source>
        <translation>No se exportó ningún archivo.</translation>
    </message>
    <message>
        <source>1 file is there already and was skipped.</source>
        <translation>1 archivo ya existe y se omitió.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already and were skipped.</source>
        <translation>
            <numerusform>%n archivo ya existe y se omitió.</numerusform>
            <numerusform>%n archivos ya existen y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Todo está en %1.</translation>
    </message>
</context>
<context>
    <name>viewer::ExportFields</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Name template</source>
        <translation>Plantilla de nombre</translation>
    </message>
    <message>
        <source>Words in braces are replaced, {prompt:40} is cut after 40 characters, a slash begins a folder.</source>
        <translation>Las palabras entre llaves se sustituyen, {prompt:40} se corta a los 40 caracteres y una barra inicia una carpeta.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert a word into the name</source>
        <translation>Insertar una palabra en el nombre</translation>
    </message>
    <message>
        <source>Words that the name can be made of</source>
        <translation>Palabras con las que se puede formar el nombre</translation>
    </message>
    <message>
        <source>Resulting names</source>
        <translation>Nombres resultantes</translation>
    </message>
    <message>
        <source>A folder for each job</source>
        <translation>Una carpeta para cada trabajo</translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <translation>{%1}: %2</translation>
    </message>
    <message>
        <source>Parameters of the recipes</source>
        <translation>Parámetros de las recetas</translation>
    </message>
    <message>
        <source>%1, quality</source>
        <translation>%1, calidad</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Como se entregó</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>Calidad </translation>
    </message>
    <message>
        <source>Images as</source>
        <translation>Imágenes como</translation>
    </message>
    <message>
        <source>Videos as</source>
        <translation>Vídeos como</translation>
    </message>
    <message>
        <source>Sound as</source>
        <translation>Sonido como</translation>
    </message>
    <message>
        <source>Transcript format</source>
        <translation>Formato de transcripción</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Texto sin formato (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Subtítulos (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>Subtítulos web (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>Subtítulos con estilo (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>Todo, con las palabras (JSON)</translation>
    </message>
    <message>
        <source>Transcripts as</source>
        <translation>Transcripciones como</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source>Exactly, edges cut</source>
        <translation>Exacto, bordes cortados</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>W </source>
        <translation>An. </translation>
    </message>
    <message>
        <source>H </source>
        <translation>Al. </translation>
    </message>
    <message>
        <source>Keep the recipe in the files</source>
        <translation>Conservar la receta en los archivos</translation>
    </message>
    <message>
        <source>Prompt and settings, by which the result can be made again</source>
        <translation>Prompt y ajustes con los que se puede volver a hacer el resultado</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>Si un archivo existe</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>Añadir un número al nombre</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sobrescribirlo</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PNG)</source>
        <translation>Páginas con imágenes y nombres (PNG)</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PDF)</source>
        <translation>Páginas con imágenes y nombres (PDF)</translation>
    </message>
    <message>
        <source>As one zip archive, with the recipes beside the files</source>
        <translation>Como un archivo ZIP, con las recetas junto a los archivos</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Carpeta para los archivos exportados</translation>
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
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>viewer::FilePage</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Abrir con el programa del sistema</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file.</source>
        <translation>Ningún programa de este equipo abre este tipo de archivo.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>viewer::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Sustituir todo</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>Regular expression; \1 in the replacement is what stood in the first parentheses</source>
        <translation>Expresión regular; \1 en la sustitución es lo que estaba en los primeros paréntesis</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>Las mayúsculas y minúsculas importan</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>Número de lugares encontrados</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>Patrón no válido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n sustitución</numerusform>
            <numerusform>%n sustituciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer::FrameButton</name>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>This frame as an image</source>
        <translation>Este fotograma como imagen</translation>
    </message>
    <message>
        <source>Save frame as image</source>
        <translation>Guardar fotograma como imagen</translation>
    </message>
    <message>
        <source>Copy frame</source>
        <translation>Copiar fotograma</translation>
    </message>
    <message>
        <source>Use this frame as</source>
        <translation>Usar este fotograma como</translation>
    </message>
    <message>
        <source>Start image of a clip</source>
        <translation>Imagen inicial de un clip</translation>
    </message>
    <message>
        <source>Last image of a clip</source>
        <translation>Última imagen de un clip</translation>
    </message>
    <message>
        <source>Image to edit</source>
        <translation>Imagen para editar</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Show this frame in the library</source>
        <translation>Mostrar este fotograma en la biblioteca</translation>
    </message>
    <message>
        <source>Continue from the last frame</source>
        <translation>Continuar desde el último fotograma</translation>
    </message>
</context>
<context>
    <name>viewer::ImageCanvas</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
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
        <translation> · rojo %1, verde %2, azul %3</translation>
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
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>What is not right with it</source>
        <translation>Qué le pasa</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>Fotograma anterior (,)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>Fotograma siguiente (.)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole image (0)</source>
        <translation>Mostrar la imagen completa (0)</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One pixel of the image is one pixel of the screen (1)</source>
        <translation>Un píxel de la imagen es un píxel de la pantalla (1)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Background: checkered, dark or light (B)</source>
        <translation>Fondo: cuadrícula, oscuro o claro (B)</translation>
    </message>
    <message>
        <source>Pixel information</source>
        <translation>Información de píxeles</translation>
    </message>
    <message>
        <source>Size, zoom and the pixel under the pointer (I)</source>
        <translation>Tamaño, zoom y píxel bajo el puntero (I)</translation>
    </message>
    <message>
        <source>Checkered</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>There is not enough memory for this image. The file can still be exported.</source>
        <translation>No hay memoria suficiente para esta imagen. El archivo se puede exportar de todos modos.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A preview, until all of it is read</source>
        <translation>Vista previa, hasta que se lea por completo</translation>
    </message>
    <message>
        <source>The image is being read…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>%1 pixels are being read…</source>
        <translation>Leyendo %1 píxeles…</translation>
    </message>
</context>
<context>
    <name>viewer::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Choose a result to see how it was made.</source>
        <translation>Elija un resultado para ver cómo se hizo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>Tiempo y coste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Use this prompt</source>
        <translation>Usar este prompt</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Copiar el prompt</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Usar ajustes</translation>
    </message>
    <message>
        <source>Fills the form with everything that made this result</source>
        <translation>Rellena el formulario con todo lo que dio este resultado</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>Remezclar</translation>
    </message>
    <message>
        <source>Fills the form with everything but the seed</source>
        <translation>Rellena el formulario con todo menos la semilla</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export this result</source>
        <translation>Exportar este resultado</translation>
    </message>
    <message>
        <source>Saves this result under a name of your choice.</source>
        <translation>Guarda este resultado con el nombre que se elija.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Use this seed</source>
        <translation>Usar esta semilla</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferencia</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id de la solicitud</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Versión del esquema</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>%1 to %2, encoded again</source>
        <translation>De %1 a %2, codificado de nuevo</translation>
    </message>
    <message>
        <source>%1 to %2, without loss</source>
        <translation>De %1 a %2, sin pérdida</translation>
    </message>
    <message>
        <source>%1 to %2, without loss; %3 to %4 was marked</source>
        <translation>De %1 a %2, sin pérdida; lo marcado era de %3 a %4</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
</context>
<context>
    <name>viewer::ItemViewer</name>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Abrir con el programa del sistema</translation>
    </message>
</context>
<context>
    <name>viewer::JoinDialog</name>
    <message>
        <source>Join clips</source>
        <translation>Unir clips</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>One behind the other in this order:</source>
        <translation>Uno tras otro en este orden:</translation>
    </message>
    <message>
        <source>Clips in their order</source>
        <translation>Clips en su orden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Antes (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Después (Alt+Abajo)</translation>
    </message>
    <message>
        <source>%1 together. Every picture stays as it is.</source>
        <translation>%1 en total. Cada imagen queda como está.</translation>
    </message>
    <message>
        <source>%1 together. %2</source>
        <translation>%1 en total. %2</translation>
    </message>
</context>
<context>
    <name>viewer::KinView</name>
    <message>
        <source>Made from, and led to</source>
        <translation>Origen y derivados</translation>
    </message>
    <message>
        <source>Re-run from here…</source>
        <translation>Repetir desde aquí…</translation>
    </message>
    <message>
        <source>Makes this again and, where you wish, what was made of it; says the price first</source>
        <translation>Vuelve a hacer esto y, si se desea, lo que se hizo a partir de ello; antes indica el precio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecho a partir de</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Dio lugar a</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Este</translation>
    </message>
</context>
<context>
    <name>viewer::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
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
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>viewer::MarkBar</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Favourite: is never removed by a rule</source>
        <translation>Favorito: ninguna regla lo quita nunca</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Color: %1</translation>
    </message>
</context>
<context>
    <name>viewer::MessagePage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>viewer::NextSteps</name>
    <message>
        <source>Models for “%1”</source>
        <translation>Modelos para «%1»</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
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
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>viewer::RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Rating: a click on the same star takes it back, the keys 0 to 5 set it</source>
        <translation>Valoración: un clic en la misma estrella la quita, las teclas 0 a 5 la asignan</translation>
    </message>
</context>
<context>
    <name>viewer::ResultTile</name>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>the name of a result, its place among those of one batch</comment>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>viewer::SegmentDelegate</name>
    <message>
        <source>Segment text</source>
        <translation>Texto del segmento</translation>
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
        <translation>1 imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
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
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sound</source>
        <translation>1 sonido</translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n sonido</numerusform>
            <numerusform>%n sonidos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 texto</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Rows and columns…</source>
        <translation>Filas y columnas…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Siguiente (AvPág)</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>Anterior (RePág)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Filas y columnas</translation>
    </message>
    <message>
        <source>This batch as a table by what varies in it</source>
        <translation>Este lote como tabla según lo que varía en él</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare up to four images, from this one on (C)</source>
        <translation>Comparar hasta cuatro imágenes a partir de esta (C)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Make one clip of these</source>
        <translation>Hacer un solo clip con estos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save all results shown here under names of your choice</source>
        <translation>Guardar todos los resultados que se muestran aquí con los nombres que se elijan</translation>
    </message>
    <message>
        <source>Describe what you want to see, then press Generate. Results appear here and are kept in the library.</source>
        <translation>Describa lo que quiere ver y pulse Generar. Los resultados aparecen aquí y se guardan en la biblioteca.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation>1 en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Back to all results (Esc)</source>
        <translation>Volver a todos los resultados (Esc)</translation>
    </message>
    <message>
        <source>Saves everything shown here under names of your choice.</source>
        <translation>Guarda todo lo que se muestra aquí con los nombres que se elijan.</translation>
    </message>
    <message>
        <source>%1 · made in %2</source>
        <comment>how many results, a time</comment>
        <translation>%1 · creado en %2</translation>
    </message>
</context>
<context>
    <name>viewer::SubtitlesDialog</name>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Texto sin formato (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Subtítulos (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>Subtítulos web (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>Subtítulos con estilo (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>Todo, con las palabras (JSON)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Guardar transcripción</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>In a video, as a track that can be switched off</source>
        <translation>En un vídeo, como pista que se puede desactivar</translation>
    </message>
    <message>
        <source>In a video, drawn into the picture</source>
        <translation>En un vídeo, dibujados en la imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Caracteres por línea</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>Líneas a la vez</translation>
    </message>
    <message>
        <source>Gap between two</source>
        <translation>Separación entre dos</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Say who speaks</source>
        <translation>Indicar quién habla</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Principio del archivo</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>Video for the subtitles</source>
        <translation>Vídeo para los subtítulos</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</source>
        <translation>Vídeos (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>viewer::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>viewer::TextPage</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
</context>
<context>
    <name>viewer::TimeLine</name>
    <message>
        <source>Part from %1 to %2.</source>
        <translation>Parte de %1 a %2.</translation>
    </message>
    <message>
        <source>No part is marked.</source>
        <translation>No hay ninguna parte marcada.</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Volver al original</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Editar el texto</translation>
    </message>
    <message>
        <source>Split at the cursor or the play position</source>
        <translation>Dividir en el cursor o en la posición de reproducción</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>Combinar con el siguiente, o todos los seleccionados</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Combinar segmentos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove segments</source>
        <translation>Quitar segmentos</translation>
    </message>
    <message>
        <source>Begins at the play position</source>
        <translation>Empieza en la posición de reproducción</translation>
    </message>
    <message>
        <source>Begin of a segment</source>
        <translation>Principio de un segmento</translation>
    </message>
    <message>
        <source>Ends at the play position</source>
        <translation>Termina en la posición de reproducción</translation>
    </message>
    <message>
        <source>End of a segment</source>
        <translation>Final de un segmento</translation>
    </message>
    <message>
        <source>Begin a tenth of a second earlier</source>
        <translation>Empezar una décima de segundo antes</translation>
    </message>
    <message>
        <source>Begin a tenth of a second later</source>
        <translation>Empezar una décima de segundo después</translation>
    </message>
    <message>
        <source>End a tenth of a second earlier</source>
        <translation>Terminar una décima de segundo antes</translation>
    </message>
    <message>
        <source>End a tenth of a second later</source>
        <translation>Terminar una décima de segundo después</translation>
    </message>
    <message>
        <source>Move a tenth of a second earlier</source>
        <translation>Mover una décima de segundo antes</translation>
    </message>
    <message>
        <source>Move a tenth of a second later</source>
        <translation>Mover una décima de segundo después</translation>
    </message>
    <message>
        <source>Move all segments…</source>
        <translation>Mover todos los segmentos…</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Hablante…</translation>
    </message>
    <message>
        <source>Rename the speaker everywhere…</source>
        <translation>Renombrar al hablante en todas partes…</translation>
    </message>
    <message>
        <source>Split a segment</source>
        <translation>Dividir un segmento</translation>
    </message>
    <message>
        <source>Move segments</source>
        <translation>Mover segmentos</translation>
    </message>
    <message>
        <source>Move all segments</source>
        <translation>Mover todos los segmentos</translation>
    </message>
    <message>
        <source>Seconds later; below zero they come earlier:</source>
        <translation>Segundos después; por debajo de cero, antes:</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <translation>Renombrar al hablante</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>New name for “%1”:</source>
        <translation>Nombre nuevo para «%1»:</translation>
    </message>
    <message>
        <source>Who speaks in the selected segments:</source>
        <translation>Quién habla en los segmentos seleccionados:</translation>
    </message>
    <message>
        <source>Rename a speaker</source>
        <translation>Renombrar a un hablante</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptDocument</name>
    <message>
        <source>Back to the original</source>
        <translation>Volver al original</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptView</name>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Transcript text</source>
        <translation>Texto de la transcripción</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Editar el texto</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+F)</source>
        <translation>Buscar y sustituir (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y sustituir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>What can be done to the selected segments</source>
        <translation>Lo que se puede hacer con los segmentos seleccionados</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Editar transcripción</translation>
    </message>
    <message>
        <source>Read a file of subtitles…</source>
        <translation>Leer un archivo de subtítulos…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copiar transcripción</translation>
    </message>
    <message>
        <source>Copies the selected segments, or the whole text</source>
        <translation>Copia los segmentos seleccionados o todo el texto</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Guardar transcripción</translation>
    </message>
    <message>
        <source>As subtitles, text or a table, or into a video</source>
        <translation>Como subtítulos, texto o tabla, o en un vídeo</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 segmento</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>Read a file of subtitles</source>
        <translation>Leer un archivo de subtítulos</translation>
    </message>
    <message>
        <source>Subtitles (*.srt *.vtt *.ass *.ssa *.json)</source>
        <translation>Subtítulos (*.srt *.vtt *.ass *.ssa *.json)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
</context>
<context>
    <name>viewer::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>Volver a empezar al llegar al final</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound on or off (M)</source>
        <translation>Activar o desactivar el sonido (M)</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Un fotograma atrás (,)</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Un fotograma adelante (.)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed (J backwards, L forwards, again for faster)</source>
        <translation>Velocidad (J hacia atrás, L hacia delante, de nuevo para ir más rápido)</translation>
    </message>
    <message>
        <source>Speed (L is faster, K is normal)</source>
        <translation>Velocidad (L más rápida, K normal)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · frame %2 of %3</source>
        <translation>%1 · fotograma %2 de %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Desactivar sonido</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <translation>Este equipo no tiene salida de sonido.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume: %1%</source>
        <translation>Volumen: %1 %</translation>
    </message>
</context>
<context>
    <name>viewer::VideoPage</name>
    <message>
        <source>Mark in</source>
        <translation>Marcar entrada</translation>
    </message>
    <message>
        <source>The part begins with this frame (I)</source>
        <translation>La parte empieza en este fotograma (I)</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Marcar salida</translation>
    </message>
    <message>
        <source>The part ends with this frame (O)</source>
        <translation>La parte termina en este fotograma (O)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Keep the part between the marks as a clip of its own</source>
        <translation>Conservar la parte entre las marcas como un clip propio</translation>
    </message>
    <message>
        <source>%1 frame %2.png</source>
        <translation>%1 fotograma %2.png</translation>
    </message>
</context>
<context>
    <name>viewer::VideoSurface</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
</context>
<context>
    <name>viewer::Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
</TS>
