<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>batch::AxisRow</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a size and its pixels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1, 2, 3 or 1..8 or 4 random</source>
        <translation>1, 2, 3 ou 1..8 ou 4 random</translation>
    </message>
    <message>
        <source>10, 20, 40 or 20..40 step 5</source>
        <translation>10, 20, 40 ou 20..40 step 5</translation>
    </message>
    <message>
        <source>1, 2.5, 4 or 2..5 step 0.5</source>
        <translation>1, 2.5, 4 ou 2..5 step 0.5</translation>
    </message>
    <message>
        <source>Other sizes: 1024x768, 640x640</source>
        <translation>Autres tailles&#xa0;: 1024x768, 640x640</translation>
    </message>
    <message>
        <source>Values with commas between them</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>One file or address a line</source>
        <translation>Un fichier ou une adresse par ligne</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>Un prompt par ligne</translation>
    </message>
    <message>
        <source>One text a line</source>
        <translation>Un texte par ligne</translation>
    </message>
    <message>
        <source>One JSON value a line</source>
        <translation>Une valeur JSON par ligne</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Field that varies</source>
        <translation>Champ à faire varier</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Retirer ce champ</translation>
    </message>
    <message>
        <source>Remove this field from the sweep</source>
        <translation>Retirer ce champ du balayage</translation>
    </message>
    <message>
        <source>Word to replace; empty for whole prompts</source>
        <translation>Mot à remplacer&#x202f;; vide pour des prompts entiers</translation>
    </message>
    <message>
        <source>Word to replace</source>
        <translation>Mot à remplacer</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Valeurs, une par ligne</translation>
    </message>
    <message>
        <source>What takes its place: red, white, black</source>
        <translation>Ce qui le remplace&#xa0;: rouge, blanc, noir</translation>
    </message>
    <message numerus="yes">
        <source>Every variation of the prompt&apos;s {…} (%n)</source>
        <translation>
            <numerusform>Chaque variation du {…} du prompt (%n)</numerusform>
            <numerusform>Toutes les variations des {…} du prompt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, each for a job of its own</source>
        <translation>Fichiers, une tâche pour chacun</translation>
    </message>
</context>
<context>
    <name>batch::GridDialog</name>
    <message>
        <source>The picture could not be made: %1</source>
        <translation>Impossible de créer l’image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Lignes et colonnes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En colonnes</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En lignes</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source> px</source>
        <comment>after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Size of a cell in the saved picture</source>
        <translation>Taille d’une case dans l’image enregistrée</translation>
    </message>
    <message>
        <source>The longer side of each result in the saved picture</source>
        <translation>Le grand côté de chaque résultat dans l’image enregistrée</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>En &amp;colonnes</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>En &amp;lignes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ce&amp;ll</source>
        <translation>Ca&amp;se</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>what varies</comment>
        <translation>%1&#xa0;: tout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>Enregistrer la grille</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>Image PNG (*.png);;Image JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>grid.png</source>
        <comment>a file name</comment>
        <translation>grille.png</translation>
    </message>
    <message>
        <source>Making the picture…</source>
        <translation>Création de l’image…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>batch::GridPicture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, more than can be made. Choose smaller cells, or fewer.</source>
        <translation>L’image aurait %1 × %2 pixels, plus qu’il n’est possible. Choisissez des cases plus petites ou moins nombreuses.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>Mémoire insuffisante pour une image de %1 × %2 pixels.</translation>
    </message>
</context>
<context>
    <name>batch::GridTable</name>
    <message>
        <source>No result</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Results by what varies</source>
        <translation>Résultats selon ce qui varie</translation>
    </message>
</context>
<context>
    <name>batch::PlanModel</name>
    <message>
        <source>unknown</source>
        <comment>a price</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>batch::PlanPanel</name>
    <message>
        <source>Planned jobs</source>
        <translation>Tâches prévues</translation>
    </message>
    <message>
        <source>Jobs at most</source>
        <translation>Nombre maximal de tâches</translation>
    </message>
    <message>
        <source>A plan with more jobs is not sent</source>
        <translation>Un plan comptant plus de tâches n’est pas envoyé</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>N°&#xa0;%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate 1 job</source>
        <translation>Générer 1 tâche</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n jobs</source>
        <translation>
            <numerusform>Générer %n tâche</numerusform>
            <numerusform>Générer %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 jobs, more than the %2 that you allow at most.</source>
        <translation>Ce plan compte %1 tâches, plus que les %2 autorisées.</translation>
    </message>
    <message>
        <source>No job can be made: each has a problem.</source>
        <translation>Aucune tâche possible&#xa0;: chacune présente un problème.</translation>
    </message>
    <message>
        <source>1 job has a problem and is left out.</source>
        <translation>1 tâche présente un problème et est écartée.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have a problem and are left out.</source>
        <translation>
            <numerusform>%n tâche présente un problème et est écartée.</numerusform>
            <numerusform>%n tâches présentent un problème et sont écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this job costs is not known.</source>
        <translation>Le coût de cette tâche est inconnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs; what they cost is not known.</source>
        <translation>
            <numerusform>%n tâche&#x202f;; son coût est inconnu.</numerusform>
            <numerusform>%n tâches&#x202f;; leur coût est inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job, %1.</source>
        <translation>1 tâche, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs, %1 together.</source>
        <translation>
            <numerusform>%n tâche, %1 en tout.</numerusform>
            <numerusform>%n tâches, %1 en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The price of one of them is not known.</source>
        <extracomment>%1 is &quot;12 jobs, $0.30 together.&quot;</extracomment>
        <translation>%1 Le prix de l’une d’elles est inconnu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The price of %n of them is not known.</source>
        <translation>
            <numerusform>%1 Le prix de %n d’entre elles est inconnu.</numerusform>
            <numerusform>%1 Le prix de %n d’entre elles est inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This costs about %1 together, more than the %2 that you set as a limit.</source>
        <translation>Le coût total est d’environ %1, plus que la limite de %2 que vous avez fixée.</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>Générer &amp;quand même</translation>
    </message>
</context>
<context>
    <name>batch::SheetDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>Feuille de tâches</translation>
    </message>
    <message>
        <source>Open another sheet…</source>
        <translation>Ouvrir une autre feuille…</translation>
    </message>
    <message>
        <source>Each row of %1 becomes a job. The first row names fields of the form; an empty cell leaves what the form says.</source>
        <translation>Chaque ligne de %1 devient une tâche. La première ligne nomme des champs du formulaire&#x202f;; une case vide conserve la valeur du formulaire.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Open a job sheet</source>
        <translation>Ouvrir une feuille de tâches</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tableaux et listes (*.csv *.tsv *.tab *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>batch::SweepDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>The same seed in every cell</source>
        <translation>La même graine dans chaque case</translation>
    </message>
    <message>
        <source>Sweep with %1</source>
        <translation>Balayage avec %1</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>Toutes les combinaisons</translation>
    </message>
    <message>
        <source>Side by side: first with first</source>
        <translation>Une à une&#xa0;: la première avec la première</translation>
    </message>
    <message>
        <source>How the fields are combined</source>
        <translation>Mode de combinaison des champs</translation>
    </message>
    <message>
        <source>So that nothing but the fields above makes the difference</source>
        <translation>Pour que seuls les champs ci-dessus fassent la différence</translation>
    </message>
    <message>
        <source>A field has values that cannot be read.</source>
        <translation>Les valeurs d’un champ sont illisibles.</translation>
    </message>
    <message>
        <source>Choose what varies, and write its values: each becomes a job of its own. Several fields make a table.</source>
        <translation>Choisissez ce qui varie et saisissez ses valeurs&#xa0;: chacune donne une tâche. Plusieurs champs forment un tableau.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>%1 wants key=value, not “%2”.</source>
        <translation>%1 attend clé=valeur, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--count wants a number from 1 to 1000, not “%1”.</source>
        <translation>--count attend un nombre de 1 à 1000, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1 attend une valeur.</translation>
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
        <translation>gesso generate ENDPOINT [--set clé=valeur]… [--file clé=CHEMIN]… [--json FICHIER] [--out DOSSIER] [--name GABARIT] [--count N] [--wait|--detach]
gesso models [RECHERCHE] [--json]
gesso schema ENDPOINT|FICHIER_OPENAPI [--json]
gesso price ENDPOINT [--set clé=valeur]…
gesso queue [--follow|--cancel ID|--resume] [--json]
gesso library search REQUÊTE [--json]
gesso library rebuild [--json]
gesso export REQUÊTE --out DOSSIER [--name GABARIT] [--format FORMAT]
gesso upload FICHIER
gesso restore FICHIER
Avec chacune&#xa0;: --server URL, --sandbox, --profile DOSSIER. La clé est lue dans FAL_KEY.
gesso [--safe-mode] [FILE]… ouvre la fenêtre.
</translation>
    </message>
</context>
<context>
    <name>cli::ExportFiles</name>
    <message>
        <source>gesso export wants a query and --out DIR.</source>
        <translation>gesso export attend une requête et --out DOSSIER.</translation>
    </message>
    <message>
        <source>There is no format %1. Choose one of: %2.</source>
        <translation>Le format %1 n’existe pas. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing in the library matches this query.</source>
        <translation>Rien dans la bibliothèque ne correspond à cette requête.</translation>
    </message>
</context>
<context>
    <name>cli::Generate</name>
    <message>
        <source>gesso generate wants exactly one endpoint, such as fal-ai/flux/dev.</source>
        <translation>gesso generate attend exactement un endpoint, par exemple fal-ai/flux/dev.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Impossible de créer le dossier %1 ou d’y écrire.</translation>
    </message>
    <message>
        <source>The fields of %1 are not known. The values are sent as they are.</source>
        <translation>Les champs de %1 sont inconnus. Les valeurs sont envoyées telles quelles.</translation>
    </message>
</context>
<context>
    <name>cli::JobReport</name>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi des fichiers</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting (request %1)</source>
        <translation>En attente (requête %1)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Looking for the request in the account&apos;s history</source>
        <translation>Recherche de la requête dans l’historique du compte</translation>
    </message>
</context>
<context>
    <name>cli::JobSession</name>
    <message>
        <source>Nothing is lost. When there is room again, “gesso queue --resume” goes on with it.</source>
        <translation>Rien n’est perdu. Dès qu’il y aura de la place, «&#x202f;gesso queue --resume&#x202f;» la reprendra.</translation>
    </message>
    <message>
        <source>Cancelling at the server …</source>
        <translation>Annulation auprès du serveur…</translation>
    </message>
</context>
<context>
    <name>cli::LibrarySearch</name>
    <message>
        <source>gesso library knows two things: search QUERY, and rebuild.</source>
        <translation>gesso library connaît deux commandes&#xa0;: search REQUÊTE et rebuild.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation>Impossible d’écrire la bibliothèque.</translation>
    </message>
    <message>
        <source>%1 new or found again, %2 in the library.</source>
        <translation>%1 ajoutés ou retrouvés, %2 dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>cli::PriceOf</name>
    <message>
        <source>gesso price wants exactly one endpoint.</source>
        <translation>gesso price attend exactement un endpoint.</translation>
    </message>
    <message>
        <source>The model %1 is not in the catalogue.</source>
        <translation>Le modèle %1 n’est pas au catalogue.</translation>
    </message>
    <message>
        <source>The price of %1 is not known.</source>
        <translation>Le prix de %1 est inconnu.</translation>
    </message>
</context>
<context>
    <name>cli::Queue</name>
    <message>
        <source>gesso queue takes --follow, --resume or --cancel ID, and nothing else.</source>
        <translation>gesso queue accepte --follow, --resume ou --cancel ID, et rien d’autre.</translation>
    </message>
    <message>
        <source>This job has ended already: %1.</source>
        <translation>Cette tâche est déjà finie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>La tâche %1 n’existe pas.</translation>
    </message>
</context>
<context>
    <name>cli::Restore</name>
    <message>
        <source>gesso restore wants exactly one file.</source>
        <translation>gesso restore attend exactement un fichier.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>There is no recipe in %1.</source>
        <translation>%1 ne contient aucune recette.</translation>
    </message>
</context>
<context>
    <name>cli::Schema</name>
    <message>
        <source>gesso schema wants one endpoint, or one OpenAPI file.</source>
        <translation>gesso schema attend un endpoint ou un fichier OpenAPI.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a JSON object.</source>
        <translation>Le fichier %1 n’est pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>cli::Session</name>
    <message>
        <source>The server address %1 is not an address like https://gateway.example.</source>
        <translation>L’adresse de serveur %1 n’est pas de la forme https://gateway.example.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Impossible de créer le dossier %1 ou d’y écrire.</translation>
    </message>
    <message>
        <source>There is no fal key: set FAL_KEY, or try everything without an account with --sandbox.</source>
        <translation>Aucune clé fal&#xa0;: définissez FAL_KEY, ou essayez tout sans compte avec --sandbox.</translation>
    </message>
</context>
<context>
    <name>cli::Upload</name>
    <message>
        <source>gesso upload wants exactly one file.</source>
        <translation>gesso upload attend exactement un fichier.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
</context>
<context>
    <name>cli::Values</name>
    <message>
        <source>The input %1 cannot be read.</source>
        <translation>Impossible de lire l’entrée %1.</translation>
    </message>
    <message>
        <source>The input %1 is not a JSON object.</source>
        <translation>L’entrée %1 n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The input %1 is not valid JSON (at byte %2).</source>
        <translation>L’entrée %1 n’est pas du JSON valide (à l’octet %2).</translation>
    </message>
    <message>
        <source>%1 has no field %2. Its fields are: %3.</source>
        <translation>%1 n’a pas de champ %2. Ses champs sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>du son</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>Modèles 3D</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>un modèle 3D</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>Images from text</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>moins de 1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1&#xa0;min</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Hors liste</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Modèles de langage</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>price and unit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Audio to audio</source>
        <translation>Audio vers audio</translation>
    </message>
    <message>
        <source>Audio to video</source>
        <translation>Audio vers vidéo</translation>
    </message>
    <message>
        <source>Image to 3D</source>
        <translation>Image vers 3D</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation>Image vers image</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>Image vers vidéo</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Parole vers texte</translation>
    </message>
    <message>
        <source>Text to 3D</source>
        <translation>Texte vers 3D</translation>
    </message>
    <message>
        <source>Text to audio</source>
        <translation>Texte vers audio</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>Texte vers image</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Texte vers parole</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>Texte vers vidéo</translation>
    </message>
    <message>
        <source>Video to audio</source>
        <translation>Vidéo vers audio</translation>
    </message>
    <message>
        <source>Video to video</source>
        <translation>Vidéo vers vidéo</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
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
        <translation>ips</translation>
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
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a number and what it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
</context>
<context>
    <name>compose::CardListEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message numerus="yes">
        <source>The model takes at most %n entries.</source>
        <translation>
            <numerusform>Le modèle accepte au plus %n élément.</numerusform>
            <numerusform>Le modèle accepte au plus %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <comment>entries</comment>
        <translation>
            <numerusform>au moins %n</numerusform>
            <numerusform>au moins %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the number of an entry and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>compose::ChoiceListEditor</name>
    <message>
        <source>Chosen by the model</source>
        <translation>Choisi par le modèle</translation>
    </message>
</context>
<context>
    <name>compose::CodeView</name>
    <message>
        <source>Language of the code</source>
        <translation>Langage du code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Long texts are shortened here; the copy has all of them.</source>
        <translation>Les longs textes sont abrégés ici&#x202f;; la copie les contient en entier.</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>Coller du code</translation>
    </message>
    <message>
        <source>Fill the form from code in the clipboard: JSON, cURL, Python, JavaScript or C++</source>
        <translation>Remplir le formulaire avec le code du presse-papiers&#xa0;: JSON, cURL, Python, JavaScript ou C++</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>compose::ColorEditor</name>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Write a colour as #RRGGBB.</source>
        <translation>Saisissez une couleur au format #RRGGBB.</translation>
    </message>
</context>
<context>
    <name>compose::ComposePanel</name>
    <message>
        <source>There is no code in the clipboard.</source>
        <translation>Il n’y a pas de code dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The preset “%1” is applied.</source>
        <translation>Le préréglage «&#x202f;%1&#x202f;» est appliqué.</translation>
    </message>
    <message>
        <source>The preset “%1” is saved.</source>
        <translation>Le préréglage «&#x202f;%1&#x202f;» est enregistré.</translation>
    </message>
    <message>
        <source>The price of this model is not known here.</source>
        <translation>Le prix de ce modèle est inconnu.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate   price unknown</source>
        <translation>Générer   prix inconnu</translation>
    </message>
    <message>
        <source>Generate   about %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Générer   environ %1</translation>
    </message>
    <message>
        <source>Generate   %1</source>
        <translation>Générer   %1</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 fois</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is an arithmetic such as &quot;4 images × $0.025&quot;, %2 its result</extracomment>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>This costs about %1, more than the %2 that you set as a limit.</source>
        <translation>Coût d’environ %1, plus que la limite de %2 que vous avez fixée.</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>Générer &amp;quand même</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Modifier la limite…</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>Ce modèle a changé depuis votre dernière utilisation. %1</translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>Lecture des champs du modèle…</translation>
    </message>
    <message>
        <source>The settings are restored.</source>
        <translation>Les réglages sont rétablis.</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Afficher la requête sous forme de</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
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
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>How many times, each with a new seed</source>
        <translation>Nombre de fois, chacune avec une nouvelle graine</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Vary fields over several values, as a table (Ctrl+Shift+S)</source>
        <translation>Faire varier des champs sur plusieurs valeurs, en tableau (Ctrl+Maj+S)</translation>
    </message>
    <message>
        <source>The preset “%1” is here now.</source>
        <translation>Le préréglage «&#x202f;%1&#x202f;» est maintenant disponible.</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. This model has none of its fields.</source>
        <translation>Le préréglage «&#x202f;%1&#x202f;» est maintenant disponible. Ce modèle n’a aucun de ses champs.</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. It is for %2.</source>
        <translation>Le préréglage «&#x202f;%1&#x202f;» est maintenant disponible. Il est destiné à %2.</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
</context>
<context>
    <name>compose::CropCanvas</name>
    <message>
        <source>Part to keep</source>
        <translation>Partie à conserver</translation>
    </message>
    <message>
        <source>%1 × %2 pixels from %3, %4. Arrow keys move it, with Alt they change its size.</source>
        <translation>%1 × %2 pixels à partir de %3, %4. Les flèches la déplacent&#x202f;; avec Alt, elles changent sa taille.</translation>
    </message>
</context>
<context>
    <name>compose::CropDialog</name>
    <message>
        <source>Turn</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>Recadrer %1</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Any proportion</source>
        <translation>Proportions libres</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Comme l’image</translation>
    </message>
    <message>
        <source>As the result, %1:%2</source>
        <translation>Comme le résultat, %1:%2</translation>
    </message>
    <message>
        <source>Swap width and height of the part</source>
        <translation>Échanger la largeur et la hauteur de la partie</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Ouverture de l’image…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>compose::DraftChange</name>
    <message>
        <source>Gone: %1.</source>
        <comment>fields of a model</comment>
        <translation>Disparus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>fields of a model</comment>
        <translation>Nouveaux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>Ce modèle a changé depuis votre dernière utilisation. %1</translation>
    </message>
</context>
<context>
    <name>compose::Dropped</name>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>un son</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>un modèle 3D</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>un fichier d’un autre type</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
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
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Changed; back to the default</source>
        <translation>Modifié&#x202f;; revenir à la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>compose::FormHistory</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>compose::FormView</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Advanced (%1)</source>
        <translation>Avancé (%1)</translation>
    </message>
</context>
<context>
    <name>compose::HelpBubble</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Au moins %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Au plus %n caractère.</numerusform>
            <numerusform>Au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>{red|blue} stands for several prompts.</source>
        <translation>{rouge|bleu} équivaut à plusieurs prompts.</translation>
    </message>
    <message>
        <source>Alt+Up moves the entry.</source>
        <translation>Alt+Haut déplace l’élément.</translation>
    </message>
    <message>
        <source>Alt+Up brings older ones back.</source>
        <translation>Alt+Haut rappelle les précédents.</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down make a word weigh more or less.</source>
        <translation>Ctrl+Haut et Ctrl+Bas augmentent ou réduisent le poids d’un mot.</translation>
    </message>
    <message>
        <source>Each side from %1 to %2 pixels.</source>
        <translation>Chaque côté de %1 à %2 pixels.</translation>
    </message>
    <message>
        <source>Each side a multiple of %1.</source>
        <translation>Chaque côté multiple de %1.</translation>
    </message>
    <message>
        <source>The same seed and settings give the same result.</source>
        <translation>La même graine et les mêmes réglages donnent le même résultat.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>Au plus %n élément.</numerusform>
            <numerusform>Au plus %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>Envoyé sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>compose::JsonEditor</name>
    <message>
        <source>A list as JSON: [ … ]</source>
        <translation>Une liste JSON&#xa0;: [ … ]</translation>
    </message>
    <message>
        <source>A value as JSON</source>
        <translation>Une valeur JSON</translation>
    </message>
    <message>
        <source>This is more than one value.</source>
        <translation>Il y a plus d’une valeur.</translation>
    </message>
    <message>
        <source>This is not JSON yet: line %1, column %2: %3.</source>
        <translation>Ce n’est pas encore du JSON&#xa0;: ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>compose::LinesEditor</name>
    <message>
        <source>One on each line</source>
        <translation>Un élément par ligne</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>compose::MaskCanvas</name>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space paints, Shift and arrow keys paint on the way.</source>
        <translation>Les flèches déplacent le pinceau, Espace peint, Maj et les flèches peignent en chemin.</translation>
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
        <translation>Impossible d’enregistrer le masque.</translation>
    </message>
    <message>
        <source>Use this mask</source>
        <translation>Utiliser ce masque</translation>
    </message>
    <message>
        <source>Paint a mask on %1</source>
        <translation>Peindre un masque sur %1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Ouverture de l’image…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Paint what is to change (B)</source>
        <translation>Peindre ce qui doit changer (B)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Paint what is to stay (E)</source>
        <translation>Peindre ce qui doit rester (E)</translation>
    </message>
    <message>
        <source>Fill area</source>
        <translation>Remplir une zone</translation>
    </message>
    <message>
        <source>Fill an area that is painted around (G)</source>
        <translation>Remplir une zone entourée de peinture (G)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Brush size ([ and ])</source>
        <translation>Taille du pinceau ([ et ])</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>What was to change stays, and the other way round</source>
        <translation>Ce qui devait changer reste, et inversement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything is to change</source>
        <translation>Tout doit changer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Nothing is to change</source>
        <translation>Rien ne doit changer</translation>
    </message>
    <message>
        <source>Feather radius</source>
        <translation>Rayon du contour progressif</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Contour progressif</translation>
    </message>
    <message>
        <source>Make the edges of the mask soft</source>
        <translation>Adoucir les bords du masque</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>Afficher toute l’image (0)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. What is red will be changed.</source>
        <translation>%1 × %2 pixels. Ce qui est rouge sera modifié.</translation>
    </message>
    <message>
        <source>Brush size: %1 pixels</source>
        <translation>Taille du pinceau&#x202f;: %1 pixels</translation>
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
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>Recadrer %1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>Raccourcir %1</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Envoi de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Embedded file</source>
        <translation>Fichier intégré</translation>
    </message>
    <message>
        <source>Edit the crop again</source>
        <translation>Modifier le recadrage</translation>
    </message>
    <message>
        <source>Edit the trim again</source>
        <translation>Modifier le raccourcissement</translation>
    </message>
    <message>
        <source>%1 is %2; this field takes %3.</source>
        <translation>%1 est %2&#x202f;; ce champ attend %3.</translation>
    </message>
    <message>
        <source>%1 does not fit this model yet.</source>
        <translation>%1 ne convient pas encore à ce modèle.</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Recadrer…</translation>
    </message>
    <message>
        <source>Trim…</source>
        <translation>Raccourcir…</translation>
    </message>
    <message>
        <source>Stop the conversion of %1</source>
        <translation>Arrêter la conversion de %1</translation>
    </message>
    <message>
        <source>Conversion of %1</source>
        <translation>Conversion de %1</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Utiliser l’original</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>compose::MediaEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 takes at most %2 files; the others were left out.</source>
        <translation>%1 accepte au plus %2 fichiers&#x202f;; les autres ont été écartés.</translation>
    </message>
    <message>
        <source>The picture could not be stored.</source>
        <translation>Impossible d’enregistrer l’image.</translation>
    </message>
    <message>
        <source>Paint a mask…</source>
        <translation>Peindre un masque…</translation>
    </message>
    <message>
        <source>Go on painting…</source>
        <translation>Continuer à peindre…</translation>
    </message>
    <message>
        <source>Drop an image, or browse</source>
        <translation>Déposer une image ou parcourir</translation>
    </message>
    <message>
        <source>Drop a mask, or browse</source>
        <translation>Déposer un masque ou parcourir</translation>
    </message>
    <message>
        <source>Drop a video, or browse</source>
        <translation>Déposer une vidéo ou parcourir</translation>
    </message>
    <message>
        <source>Drop a sound, or browse</source>
        <translation>Déposer un son ou parcourir</translation>
    </message>
    <message>
        <source>Drop an archive, or browse</source>
        <translation>Déposer une archive ou parcourir</translation>
    </message>
    <message>
        <source>Drop a 3D model, or browse</source>
        <translation>Déposer un modèle 3D ou parcourir</translation>
    </message>
    <message>
        <source>Drop a file, or browse</source>
        <translation>Déposer un fichier ou parcourir</translation>
    </message>
    <message>
        <source>Choose from the library for %1</source>
        <translation>Choisir dans la bibliothèque pour %1</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>Choisir dans la bibliothèque</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>Coller dans %1</translation>
    </message>
    <message>
        <source>Paste a file, a picture or an address (Ctrl+V)</source>
        <translation>Coller un fichier, une image ou une adresse (Ctrl+V)</translation>
    </message>
    <message>
        <source>More ways to fill %1</source>
        <translation>Autres moyens de remplir %1</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Autres moyens</translation>
    </message>
    <message>
        <source>Address, for example https://example.com/picture.png</source>
        <translation>Adresse, par exemple https://example.com/picture.png</translation>
    </message>
    <message>
        <source>Address for %1</source>
        <translation>Adresse pour %1</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Capture a part of the screen</source>
        <translation>Capturer une partie de l’écran</translation>
    </message>
    <message>
        <source>Enter an address…</source>
        <translation>Saisir une adresse…</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Une adresse commence par https://.</translation>
    </message>
    <message>
        <source>There is no file, picture or address to take.</source>
        <translation>Il n’y a ni fichier, ni image, ni adresse à coller.</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Choisir un fichier pour %1</translation>
    </message>
    <message>
        <source>Choose the picture first; the mask is painted on it.</source>
        <translation>Choisissez d’abord l’image&#x202f;; le masque se peint dessus.</translation>
    </message>
    <message>
        <source>A mask can be painted on a file only, not on an address.</source>
        <translation>Un masque ne se peint que sur un fichier, pas sur une adresse.</translation>
    </message>
    <message>
        <source>The picture of the screen could not be read.</source>
        <translation>L’image de l’écran n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>the first of %1 files, only one fits</source>
        <translation>le premier de %1 fichiers, un seul a sa place ici</translation>
    </message>
</context>
<context>
    <name>compose::ModelButton</name>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+K)</source>
        <translation>Choisir un modèle (Ctrl+K)</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Name, maker, task or endpoint</source>
        <translation>Nom, éditeur, usage ou endpoint</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>État de la liste</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Found models</source>
        <translation>Modèles trouvés</translation>
    </message>
    <message>
        <source>No model here is called “%1”. An endpoint such as fal-ai/flux/dev can be entered as it is.</source>
        <translation>Aucun modèle ne s’appelle «&#x202f;%1&#x202f;» ici. Un endpoint comme fal-ai/flux/dev peut être saisi tel quel.</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>Afficher tous les modèles</translation>
    </message>
    <message>
        <source>No favourites yet. Ctrl+D or the star in a row makes one.</source>
        <translation>Pas encore de favoris. Ctrl+D ou l’étoile d’une ligne en ajoute un.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>models</comment>
        <translation>Trouvés&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n models.</source>
        <translation>
            <numerusform>%n modèle.</numerusform>
            <numerusform>%n modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading fal&apos;s list of models…</source>
        <translation>Lecture de la liste des modèles de fal…</translation>
    </message>
    <message>
        <source>The list of %1 is shown. %2</source>
        <translation>La liste affichée date du %1. %2</translation>
    </message>
    <message>
        <source>The list that came with Gesso is shown. %1</source>
        <translation>La liste affichée est celle fournie avec Gesso. %1</translation>
    </message>
</context>
<context>
    <name>compose::ModelList</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Use endpoint “%1”</source>
        <translation>Utiliser l’endpoint «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Not in the list; its form is fetched from fal</source>
        <translation>Hors liste&#x202f;; son formulaire est demandé à fal</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
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
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Enter uses the model · Ctrl+D makes it a favourite · Esc leaves</source>
        <translation>Entrée utilise le modèle · Ctrl+D l’ajoute aux favoris · Échap ferme</translation>
    </message>
</context>
<context>
    <name>compose::Notice</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>keys and what they do</comment>
        <translation>%1&#x202f;: %2.</translation>
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
        <translation>Ce n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>compose::ObjectEditor</name>
    <message>
        <source>Off: left out, the model decides</source>
        <translation>Désactivé&#xa0;: omis, le modèle décide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>compose::PaletteEditor</name>
    <message>
        <source>Add a colour</source>
        <translation>Ajouter une couleur</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number and value</comment>
        <translation>Couleur %1, %2</translation>
    </message>
    <message>
        <source>%1: press to change, Delete to remove, Alt and arrows to move</source>
        <translation>%1&#xa0;: appuyer pour modifier, Suppr pour retirer, Alt et flèches pour déplacer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>compose::PastedCode</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The code fills no field of this model.</source>
        <translation>Le code ne remplit aucun champ de ce modèle.</translation>
    </message>
    <message>
        <source>Filled from the code: %1.</source>
        <translation>Remplis depuis le code&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This model has no field for: %1.</source>
        <translation>Ce modèle n’a pas de champ pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The code computes these values itself, so they are left out: %1.</source>
        <translation>Le code calcule lui-même ces valeurs, elles sont donc omises&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>compose::PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Values with a name, to use again</source>
        <translation>Des valeurs nommées, à réutiliser</translation>
    </message>
    <message>
        <source>No presets for this model yet</source>
        <translation>Pas encore de préréglage pour ce modèle</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Manage presets…</source>
        <translation>Gérer les préréglages…</translation>
    </message>
    <message>
        <source>Import preset…</source>
        <translation>Importer un préréglage…</translation>
    </message>
</context>
<context>
    <name>compose::PresetList</name>
    <message>
        <source>Presets of Gesso (*.gessopreset)</source>
        <translation>Préréglages de Gesso (*.gessopreset)</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Written to %1. Files of this computer are left out of it.</source>
        <translation>Écrit dans %1. Les fichiers de cet ordinateur n’y figurent pas.</translation>
    </message>
    <message>
        <source>All with these fields</source>
        <translation>Tous ceux qui ont ces champs</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
</context>
<context>
    <name>compose::PresetPreview</name>
    <message>
        <source>Apply preset</source>
        <translation>Appliquer le préréglage</translation>
    </message>
    <message>
        <source>“%1” changes nothing: the form says all of it already.</source>
        <translation>«&#x202f;%1&#x202f;» ne change rien&#xa0;: le formulaire a déjà toutes ces valeurs.</translation>
    </message>
    <message>
        <source>“%1” changes one field.</source>
        <translation>«&#x202f;%1&#x202f;» modifie un champ.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changes %n fields.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» modifie %n champ.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» modifie %n champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>This model has no place for: %1.</source>
        <translation>Ce modèle n’a pas de place pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>compose::PresetSaver</name>
    <message>
        <source>For every model that has these fields</source>
        <translation>Pour tout modèle qui a ces champs</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation>Pour %1 uniquement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is in the preset</source>
        <translation>Contenu du préréglage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>compose::ScreenGrab</name>
    <message>
        <source>Part of the screen</source>
        <translation>Partie de l’écran</translation>
    </message>
    <message>
        <source>Arrow keys move the part, with Alt they change its size, Enter takes it.</source>
        <translation>Les flèches déplacent la zone&#x202f;; avec Alt, elles changent sa taille. Entrée la capture.</translation>
    </message>
    <message>
        <source>%1 × %2   Enter takes it, Escape does not</source>
        <translation>%1 × %2   Entrée capture, Échap annule</translation>
    </message>
</context>
<context>
    <name>compose::ScreenPortal</name>
    <message>
        <source>This desktop offers no picture of the screen to programs. Take one with its own program and drop it here, or install xdg-desktop-portal with the part for this desktop.</source>
        <translation>Cet environnement de bureau ne donne aucune image de l’écran aux programmes. Prenez-en une avec son propre outil et déposez-la ici, ou installez xdg-desktop-portal avec la partie destinée à cet environnement.</translation>
    </message>
</context>
<context>
    <name>compose::SeedEditor</name>
    <message>
        <source>New number for %1</source>
        <translation>Nouveau nombre pour %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conserver %1</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>%1 of the newest result</source>
        <translation>%1 du résultat le plus récent</translation>
    </message>
    <message>
        <source>Kept for every result; press for random</source>
        <translation>Conservée pour chaque résultat&#x202f;; appuyer pour aléatoire</translation>
    </message>
    <message>
        <source>Random for each result; press to keep one</source>
        <translation>Aléatoire pour chaque résultat&#x202f;; appuyer pour la conserver</translation>
    </message>
    <message>
        <source>A seed is a whole number; leave it empty for a random one.</source>
        <translation>Une graine est un nombre entier&#x202f;; laissez vide pour une graine aléatoire.</translation>
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
        <translation>Le modèle décide</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>Exact width and height</source>
        <translation>Largeur et hauteur exactes</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels, in steps of %3</source>
        <translation>De %1 à %2 pixels, par pas de %3</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels</source>
        <translation>De %1 à %2 pixels</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Keep the proportion</source>
        <translation>Conserver les proportions</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Échanger largeur et hauteur</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Custom, %1 × %2</source>
        <translation>Personnalisée, %1 × %2</translation>
    </message>
</context>
<context>
    <name>compose::TextEditor</name>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n variations: %1</source>
        <translation>
            <numerusform>%n variation&#xa0;: %1</numerusform>
            <numerusform>%n variations&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Over a million variations: %1</source>
        <translation>Plus d’un million de variations&#xa0;: %1</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Play the part</source>
        <translation>Lire la partie</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>Raccourcir %1</translation>
    </message>
    <message>
        <source>Picture at the handle</source>
        <translation>Image à la poignée</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>Ouverture de l’enregistrement…</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Enregistrement entier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1, cut without loss</source>
        <translation>%1, coupé sans perte</translation>
    </message>
    <message>
        <source>%1, encoded again (Ctrl+arrow goes to a place without loss)</source>
        <translation>%1, réencodé (Ctrl+flèche va à un point sans perte)</translation>
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
        <translation>Partie à conserver</translation>
    </message>
    <message>
        <source>From %1 s to %2 s. %3 is moved with the arrow keys; Up and Down choose the other.</source>
        <translation>De %1&#xa0;s à %2&#xa0;s. %3 se déplace avec les flèches&#x202f;; Haut et Bas choisissent l’autre borne.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>La fin</translation>
    </message>
</context>
<context>
    <name>compose::TupleEditor</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1, nombre %2</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message numerus="yes">
        <source>Fill in all %n numbers, or none.</source>
        <translation>
            <numerusform>Remplissez %n nombre, ou aucun.</numerusform>
            <numerusform>Remplissez les %n nombres, ou aucun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::WeightsEditor</name>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Off: not sent, but kept here</source>
        <translation>Désactivé&#xa0;: non envoyé, mais conservé ici</translation>
    </message>
    <message>
        <source>Address or owner/name</source>
        <translation>Adresse ou owner/name</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Plus (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>diagnostics::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>For whoever mends Gesso. It is sent nowhere, and there are no keys in it.</source>
        <translation>Pour les personnes qui réparent Gesso. Il n’est envoyé nulle part et ne contient aucune clé.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>diagnostics::SafeMode</name>
    <message>
        <source>Gesso ended unexpectedly twice in a row.</source>
        <translation>Gesso s’est arrêté inopinément deux fois de suite.</translation>
    </message>
    <message>
        <source>Safe mode starts with an empty window and the usual settings. Nothing of yours is changed by it.</source>
        <translation>Le mode sans échec démarre avec une fenêtre vide et les réglages habituels. Rien de ce qui est à vous n’est modifié.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Démarrer sans échec</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Démarrer normalement</translation>
    </message>
</context>
<context>
    <name>fal</name>
    <message>
        <source>The name of a key has between 1 and 255 characters.</source>
        <translation>Le nom d’une clé compte de 1 à 255 caractères.</translation>
    </message>
    <message>
        <source>Analytics need at least one model, at most 50, and at least one figure.</source>
        <translation>L’analyse demande au moins un modèle, 50 au plus, et au moins une mesure.</translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>L’appel n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be sent inside the input.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» est trop volumineux pour être envoyé dans l’entrée.</translation>
    </message>
    <message>
        <source>The file from %1 did not arrive completely.</source>
        <translation>Le fichier de %1 n’est pas arrivé en entier.</translation>
    </message>
    <message>
        <source>The file from %1 is larger than what is allowed here.</source>
        <translation>Le fichier de %1 est plus volumineux que ce qui est permis ici.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a model. A name looks like “fal-ai/flux/dev”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de modèle. Un nom a la forme «&#x202f;fal-ai/flux/dev&#x202f;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The connection to fal failed.</source>
        <translation>La connexion à fal a échoué.</translation>
    </message>
    <message>
        <source>The connection to fal could not be trusted.</source>
        <translation>La connexion à fal n’est pas fiable.</translation>
    </message>
    <message>
        <source>fal did not answer in time.</source>
        <translation>fal n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>fal did not accept the API key. Check the key in the settings.</source>
        <translation>fal a refusé la clé d’API. Vérifiez la clé dans les préférences.</translation>
    </message>
    <message>
        <source>The API key does not have the permission for this.</source>
        <translation>La clé d’API n’a pas l’autorisation nécessaire.</translation>
    </message>
    <message>
        <source>The account cannot pay for this: its balance is used up or it is locked.</source>
        <translation>Le compte ne peut pas payer&#xa0;: son solde est épuisé ou il est bloqué.</translation>
    </message>
    <message>
        <source>fal does not know this model, request or file (any more).</source>
        <translation>fal ne connaît pas ou plus ce modèle, cette requête ou ce fichier.</translation>
    </message>
    <message>
        <source>fal refused the input.</source>
        <translation>fal a refusé l’entrée.</translation>
    </message>
    <message>
        <source>The content policy of the model refused this.</source>
        <translation>La politique de contenu du modèle a refusé cette demande.</translation>
    </message>
    <message>
        <source>The request or a file in it is too large.</source>
        <translation>La requête ou un de ses fichiers est trop volumineux.</translation>
    </message>
    <message>
        <source>There are too many requests at the moment. Try again later.</source>
        <translation>Trop de requêtes en ce moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>fal or the model failed to do this.</source>
        <translation>fal ou le modèle a échoué.</translation>
    </message>
    <message>
        <source>The answer of fal could not be understood.</source>
        <translation>La réponse de fal n’a pas été comprise.</translation>
    </message>
    <message>
        <source>A local file could not be used.</source>
        <translation>Un fichier local n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>The request did not start within the time that was allowed.</source>
        <translation>La requête n’a pas démarré dans le délai accordé.</translation>
    </message>
    <message>
        <source>%1
The HTTP status was %2.</source>
        <translation>%1
État HTTP&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Impossible de lire le fichier «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the file “%1”.</source>
        <translation>Plus d’espace sur le disque pour le fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>Impossible d’écrire le fichier «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The address on “%1” is not used: it is not a secure address of the service.</source>
        <translation>L’adresse sur «&#x202f;%1&#x202f;» n’est pas utilisée&#xa0;: ce n’est pas une adresse sécurisée du service.</translation>
    </message>
    <message>
        <source>It was given up before an answer came.</source>
        <translation>Abandonné avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>The login was not renewed in time.</source>
        <translation>La connexion au compte n’a pas été renouvelée à temps.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>%1 was not found. Is this computer online?</source>
        <translation>%1 est introuvable. Cet ordinateur est-il en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: it offers no secure connection that this computer understands.</source>
        <translation>La connexion à %1 n’est pas fiable&#xa0;: aucune connexion sécurisée compatible n’est proposée.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: %2</source>
        <translation>La connexion à %1 n’est pas fiable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>La connexion à %1 s’est interrompue.</translation>
    </message>
    <message>
        <source>fal needs an API key for this, and there is none.</source>
        <translation>fal exige une clé d’API, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>sa taille a diminué pendant la lecture</translation>
    </message>
    <message>
        <source>Following was canceled, but fal could not be asked to cancel the job: it may go on.</source>
        <translation>Le suivi a été annulé, mais fal n’a pas pu recevoir l’annulation de la tâche&#xa0;: elle continue peut-être.</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal any more.</source>
        <translation>Plus personne n’est connecté à fal.</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal. Log in with fal&apos;s command line, or use an API key.</source>
        <translation>Personne n’est connecté à fal. Connectez-vous avec la ligne de commande de fal, ou utilisez une clé d’API.</translation>
    </message>
    <message>
        <source>The login at fal has ended. Log in again with fal&apos;s command line, or use an API key.</source>
        <translation>La session fal a expiré. Reconnectez-vous avec la ligne de commande de fal, ou utilisez une clé d’API.</translation>
    </message>
    <message>
        <source>The login at fal could not be renewed: %1</source>
        <translation>La session fal n’a pas pu être renouvelée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Usage and its costs can be read with an admin key only.</source>
        <translation>La consommation et ses coûts ne peuvent être lus qu’avec une clé d’administration.</translation>
    </message>
    <message>
        <source>The balance of the account can be read with an admin key only.</source>
        <translation>Le solde du compte ne peut être lu qu’avec une clé d’administration.</translation>
    </message>
    <message>
        <source>The exact costs of requests can be read with an admin key only.</source>
        <translation>Les coûts exacts des requêtes ne peuvent être lus qu’avec une clé d’administration.</translation>
    </message>
    <message>
        <source>The input and output of a request can be deleted with an admin key only.</source>
        <translation>L’entrée et la sortie d’une requête ne peuvent être supprimées qu’avec une clé d’administration.</translation>
    </message>
    <message>
        <source>The keys of the account can be listed with an admin key only.</source>
        <translation>Les clés du compte ne peuvent être listées qu’avec une clé d’administration.</translation>
    </message>
    <message>
        <source>A new key can be made with an admin key only.</source>
        <translation>Une clé ne peut être créée qu’avec une clé d’administration.</translation>
    </message>
    <message>
        <source>A key can be deleted with an admin key only.</source>
        <translation>Une clé ne peut être supprimée qu’avec une clé d’administration.</translation>
    </message>
    <message>
        <source>Who may read a file can be asked only with a key that has the permission “assets:read”.</source>
        <translation>Seule une clé dotée de l’autorisation «&#x202f;assets:read&#x202f;» permet de savoir qui peut lire un fichier.</translation>
    </message>
    <message>
        <source>Who may read a file can be changed only with a key that has the permission “assets:write”.</source>
        <translation>Seule une clé dotée de l’autorisation «&#x202f;assets:write&#x202f;» permet de changer qui peut lire un fichier.</translation>
    </message>
    <message>
        <source>A signed address of a file can be made only with a key that has the permission “assets:read”.</source>
        <translation>Seule une clé dotée de l’autorisation «&#x202f;assets:read&#x202f;» permet de créer l’adresse signée d’un fichier.</translation>
    </message>
    <message>
        <source>The settings for new files can be read only with a key that has the permission “account:settings:read”.</source>
        <translation>Seule une clé dotée de l’autorisation «&#x202f;account:settings:read&#x202f;» permet de lire les réglages des nouveaux fichiers.</translation>
    </message>
    <message>
        <source>The settings for new files can be changed only with a key that has the permission “account:settings:write”.</source>
        <translation>Seule une clé dotée de l’autorisation «&#x202f;account:settings:write&#x202f;» permet de modifier les réglages des nouveaux fichiers.</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read past requests.</source>
        <translation>La clé d’API n’a pas l’autorisation de lire les requêtes passées.</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read the analytics of models.</source>
        <translation>La clé d’API n’a pas l’autorisation de lire l’analyse des modèles.</translation>
    </message>
    <message>
        <source>This needs a key that has the permission “%1”.</source>
        <translation>Il faut une clé dotée de l’autorisation «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a tag: use up to 64 lower-case letters, digits, dots, dashes and underscores, and do not begin with “fal.”.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le nom d’une étiquette&#xa0;: 64 caractères au plus, lettres minuscules, chiffres, points, tirets et traits de soulignement, sans commencer par «&#x202f;fal.&#x202f;».</translation>
    </message>
    <message>
        <source>The value of the tag “%1” must be 1 to 256 plain characters without a comma.</source>
        <translation>La valeur de l’étiquette «&#x202f;%1&#x202f;» doit compter de 1 à 256 caractères simples, sans virgule.</translation>
    </message>
    <message>
        <source>There are too many tags: at most 10, of 1024 characters in all.</source>
        <translation>Trop d’étiquettes&#xa0;: 10 au plus, 1024 caractères en tout.</translation>
    </message>
    <message>
        <source>A start timeout must be longer than one second.</source>
        <translation>Un délai de démarrage doit dépasser une seconde.</translation>
    </message>
    <message>
        <source>A hint must be plain text without special characters.</source>
        <translation>Une indication doit être du texte simple, sans caractères spéciaux.</translation>
    </message>
    <message>
        <source>A webhook must be a complete address that begins with https://.</source>
        <translation>Un webhook doit être une adresse complète commençant par https://.</translation>
    </message>
    <message>
        <source>The longest queue must be at least 1.</source>
        <translation>La longueur maximale de la file doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>Files must be kept for at least one second.</source>
        <translation>Les fichiers doivent être conservés au moins une seconde.</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set.</source>
        <translation>L’en-tête «&#x202f;%1&#x202f;» ne peut pas être défini.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name or an id at fal.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être un nom ou un identifiant chez fal.</translation>
    </message>
    <message>
        <source>The file in “%1” must be given as a path, perhaps with a type and a name.</source>
        <translation>Le fichier dans «&#x202f;%1&#x202f;» doit être indiqué par un chemin, éventuellement avec un type et un nom.</translation>
    </message>
    <message>
        <source>An estimate needs at least one model.</source>
        <translation>Une estimation demande au moins un modèle.</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a whole number of calls, one or more.</source>
        <translation>Une estimation pour «&#x202f;%1&#x202f;» demande un nombre entier d’appels, un ou plus.</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a quantity above zero.</source>
        <translation>Une estimation pour «&#x202f;%1&#x202f;» demande une quantité supérieure à zéro.</translation>
    </message>
    <message>
        <source>The status of the job stopped before the job was complete.</source>
        <translation>L’état de la tâche s’est arrêté avant la fin de la tâche.</translation>
    </message>
    <message>
        <source>fal closed the realtime connection.</source>
        <translation>fal a fermé la connexion en temps réel.</translation>
    </message>
    <message>
        <source>A realtime application can be asked to keep 1 to 60 inputs, not %1.</source>
        <translation>Une application en temps réel peut conserver de 1 à 60 entrées, pas %1.</translation>
    </message>
    <message>
        <source>The limits of a realtime connection make no sense.</source>
        <translation>Les limites de la connexion en temps réel sont incohérentes.</translation>
    </message>
    <message>
        <source>“%1” is not a path below a model.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un chemin sous un modèle.</translation>
    </message>
    <message>
        <source>The realtime connection to %1 failed.</source>
        <translation>La connexion en temps réel à %1 a échoué.</translation>
    </message>
    <message>
        <source>Past requests can be searched by text, by an image or by a video, one at a time.</source>
        <translation>Les requêtes passées se recherchent par texte, par image ou par vidéo, un seul à la fois.</translation>
    </message>
    <message>
        <source>A model can be called with POST, GET, PUT, PATCH or DELETE only.</source>
        <translation>Un modèle ne s’appelle qu’avec POST, GET, PUT, PATCH ou DELETE.</translation>
    </message>
    <message>
        <source>There is no token for the realtime connection.</source>
        <translation>Il n’y a pas de jeton pour la connexion en temps réel.</translation>
    </message>
    <message>
        <source>The address of a file at fal is needed here, without a “?” and what follows it.</source>
        <translation>Il faut ici l’adresse d’un fichier chez fal, sans «&#x202f;?&#x202f;» ni ce qui suit.</translation>
    </message>
    <message>
        <source>A signed address is valid for between one second and seven days.</source>
        <translation>Une adresse signée est valable entre une seconde et sept jours.</translation>
    </message>
    <message>
        <source>Files are kept for one second or more.</source>
        <translation>Les fichiers sont conservés au moins une seconde.</translation>
    </message>
    <message>
        <source>The job did not end in time. It goes on at fal and can be followed later.</source>
        <translation>La tâche n’a pas fini à temps. Elle continue chez fal et pourra être suivie plus tard.</translation>
    </message>
    <message>
        <source>The job did not end in time.</source>
        <translation>La tâche n’a pas fini à temps.</translation>
    </message>
    <message>
        <source>A content type must be plain text without special characters.</source>
        <translation>Un type de contenu doit être du texte simple, sans caractères spéciaux.</translation>
    </message>
    <message>
        <source>There is nothing to upload.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>il n’existe plus</translation>
    </message>
    <message>
        <source>it was changed while it was being uploaded</source>
        <translation>il a été modifié pendant l’envoi</translation>
    </message>
    <message>
        <source>A call to the webhook carries no signature of fal.</source>
        <translation>Un appel au webhook ne porte pas de signature de fal.</translation>
    </message>
    <message>
        <source>A call to the webhook carries a signature that cannot be read.</source>
        <translation>Un appel au webhook porte une signature illisible.</translation>
    </message>
    <message>
        <source>A call to the webhook is older than five minutes.</source>
        <translation>Un appel au webhook date de plus de cinq minutes.</translation>
    </message>
    <message>
        <source>A call to the webhook was signed in the future. Is the clock of this computer right?</source>
        <translation>Un appel au webhook a été signé dans le futur. L’horloge de cet ordinateur est-elle à l’heure&#x202f;?</translation>
    </message>
    <message>
        <source>A call to the webhook was not signed by fal, or was changed on its way.</source>
        <translation>Un appel au webhook n’a pas été signé par fal, ou a été modifié en route.</translation>
    </message>
    <message>
        <source>A call to the webhook was signed by fal and cannot be understood.</source>
        <translation>Un appel au webhook a été signé par fal mais n’a pas été compris.</translation>
    </message>
    <message>
        <source>The job is done, but its output did not fit into the message: %1</source>
        <translation>La tâche est terminée, mais sa sortie ne tenait pas dans le message&#xa0;: %1</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on port %1: %2.</source>
        <translation>Impossible de recevoir les webhooks sur le port %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the login. Open Settings, Connection and check its user name and password.</source>
        <translation>Le proxy %1 a refusé l’authentification. Vérifiez le nom d’utilisateur et le mot de passe dans les préférences, sous «&#x202f;Connexion&#x202f;».</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login. Open Settings, Connection and give its user name and password.</source>
        <translation>Le proxy %1 demande une authentification. Saisissez le nom d’utilisateur et le mot de passe dans les préférences, sous «&#x202f;Connexion&#x202f;».</translation>
    </message>
    <message>
        <source>The network proxy wants a login.</source>
        <translation>Le proxy réseau demande une authentification.</translation>
    </message>
</context>
<context>
    <name>help::AboutDialog</name>
    <message>
        <source>About Gesso</source>
        <translation>À propos de Gesso</translation>
    </message>
    <message>
        <source>A native studio for fal&apos;s generative models. Free software, GPL-3.0-or-later; its client library for fal is MIT.</source>
        <translation>Un studio natif pour les modèles génératifs de fal. Logiciel libre, GPL-3.0-or-later&#x202f;; sa bibliothèque cliente pour fal est sous licence MIT.</translation>
    </message>
    <message>
        <source>What you make and what you type goes to fal, or to the server that you chose, and nowhere else.</source>
        <translation>Ce que vous créez et saisissez va à fal, ou au serveur que vous avez choisi, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
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
        <translation>Rien dans l’aide ne contient ces mots.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte d’aide</translation>
    </message>
</context>
<context>
    <name>keys::KeyEntry</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Seulement jusqu’à la fermeture de Gesso</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>Utiliser la clé</translation>
    </message>
    <message>
        <source>fal key</source>
        <translation>Clé fal</translation>
    </message>
    <message>
        <source>Paste a fal key</source>
        <translation>Coller une clé fal</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>Name, such as Work</source>
        <translation>Nom, par exemple Travail</translation>
    </message>
    <message>
        <source>It is checked at once, kept in the system keyring, and sent to fal only.</source>
        <translation>Elle est vérifiée aussitôt, conservée dans le trousseau du système et envoyée uniquement à fal.</translation>
    </message>
    <message>
        <source>The key “%1” is in use now.</source>
        <translation>La clé «&#x202f;%1&#x202f;» est maintenant utilisée.</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>Vérification de la clé…</translation>
    </message>
    <message>
        <source>The key could not be checked.</source>
        <translation>La clé n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>Keep the key unchecked</source>
        <translation>Garder la clé sans vérification</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>The key is being put away…</source>
        <translation>Enregistrement de la clé…</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>La clé n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it can spend your money.</source>
        <translation>%1 Un fichier du profil peut le remplacer, mais il n’est pas chiffré&#xa0;: quiconque le lit peut dépenser votre argent.</translation>
    </message>
    <message>
        <source>In a file, not encrypted</source>
        <translation>Dans un fichier, non chiffré</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>This is an admin key: use it only for balance and costs</source>
        <translation>C’est une clé d’administration&#xa0;: l’utiliser seulement pour le solde et les coûts</translation>
    </message>
    <message>
        <source>The admin key “%1” asks for balance and costs from now on, and for nothing else.</source>
        <translation>La clé d’administration «&#x202f;%1&#x202f;» sert désormais à demander le solde et les coûts, et à rien d’autre.</translation>
    </message>
</context>
<context>
    <name>keys::KeyTest</name>
    <message>
        <source>The address %1 is not known (DNS). Is this computer online?</source>
        <translation>L’adresse %1 est inconnue (DNS). Cet ordinateur est-il en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection through.</source>
        <translation>Le proxy %1 n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted (TLS): %2</source>
        <translation>La connexion à %1 n’est pas fiable (TLS)&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection.</source>
        <translation>%1 est injoignable&#xa0;: pas de connexion.</translation>
    </message>
    <message>
        <source>The key works. %1 answered after %2 ms.</source>
        <translation>La clé fonctionne. %1 a répondu après %2 ms.</translation>
    </message>
    <message>
        <source>%1 refuses this key (401). Is it complete, and still in your account?</source>
        <translation>%1 refuse cette clé (401). Est-elle complète et toujours dans votre compte&#x202f;?</translation>
    </message>
    <message>
        <source>%1 knows this key, but does not let it in (%2).</source>
        <translation>%1 connaît cette clé, mais ne lui donne pas accès (%2).</translation>
    </message>
    <message>
        <source>The proxy %1 refuses this user name and password (407).</source>
        <translation>Le proxy %1 refuse ce nom d’utilisateur et ce mot de passe (407).</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login (407): give its user name and password under Settings, Connection.</source>
        <translation>Le proxy %1 demande une authentification (407)&#xa0;: saisissez le nom d’utilisateur et le mot de passe dans les préférences, sous «&#x202f;Connexion&#x202f;».</translation>
    </message>
    <message>
        <source>%1 can be reached, without a proxy.</source>
        <translation>%1 est joignable, sans proxy.</translation>
    </message>
    <message>
        <source>%1 can be reached through the proxy %2.</source>
        <translation>%1 est joignable par le proxy %2.</translation>
    </message>
    <message>
        <source>The key works: %1 tells it the balance.</source>
        <translation>La clé fonctionne&#xa0;: %1 lui indique le solde.</translation>
    </message>
    <message>
        <source>This is no admin key: %1 does not tell it the balance (403).</source>
        <translation>Ce n’est pas une clé d’administration&#xa0;: %1 ne lui indique pas le solde (403).</translation>
    </message>
</context>
<context>
    <name>keys::KeysPage</name>
    <message>
        <source>In the system keyring</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <source>In a file that is not encrypted</source>
        <translation>Dans un fichier non chiffré</translation>
    </message>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Seulement jusqu’à la fermeture de Gesso</translation>
    </message>
    <message>
        <source>From the environment of this program</source>
        <translation>Depuis l’environnement de ce programme</translation>
    </message>
    <message>
        <source>fal keys</source>
        <translation>Clés fal</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>No key yet. fal needs one before it can generate anything; the sandbox needs none.</source>
        <translation>Pas encore de clé. fal en exige une pour pouvoir générer&#x202f;; le bac à sable n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>Interrogation du trousseau du système…</translation>
    </message>
    <message>
        <source>Ends in %1. %2.</source>
        <translation>Finit par %1. %2.</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>Vérification de la clé…</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? At fal the key stays as it is.</source>
        <translation>Retirer «&#x202f;%1&#x202f;» de cet ordinateur&#x202f;? Chez fal, la clé reste telle quelle.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>One key is enough to generate. A second one, an admin key, adds the balance and what fal charged exactly. It can also make and delete keys, so Gesso sends it to fal&apos;s account service only.</source>
        <translation>Une seule clé suffit pour générer. Une seconde, une clé d’administration, ajoute le solde et ce que fal a facturé exactement. Elle peut aussi créer et supprimer des clés&#xa0;: Gesso ne l’envoie donc qu’au service de compte de fal.</translation>
    </message>
    <message>
        <source>Only for balance and costs</source>
        <translation>Seulement pour le solde et les coûts</translation>
    </message>
    <message>
        <source>Use %1 only for balance and costs</source>
        <translation>Utiliser %1 seulement pour le solde et les coûts</translation>
    </message>
    <message>
        <source>Admin key: asks fal for balance and costs, never used to generate. %1.</source>
        <translation>Clé d’administration&#xa0;: demande à fal le solde et les coûts, ne sert jamais à générer. %1.</translation>
    </message>
    <message>
        <source>The key was removed.</source>
        <translation>La clé a été supprimée.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 étoile</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
</context>
<context>
    <name>library::Grid</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>Sans modèle</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importés</translation>
    </message>
</context>
<context>
    <name>library::ImportBar</name>
    <message>
        <source>Show why</source>
        <translation>Afficher les causes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Taking in file %L1 of %L2…</source>
        <translation>Importation du fichier %L1 sur %L2…</translation>
    </message>
    <message>
        <source>1 file was taken in.</source>
        <translation>1 fichier importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken in.</source>
        <translation>
            <numerusform>%n fichier importé.</numerusform>
            <numerusform>%n fichiers importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was in the library already.</source>
        <translation>1 était déjà dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already.</source>
        <translation>
            <numerusform>%n était déjà dans la bibliothèque.</numerusform>
            <numerusform>%n étaient déjà dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be taken in.</source>
        <translation>1 n’a pas pu être importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in.</source>
        <translation>
            <numerusform>%n n’a pas pu être importé.</numerusform>
            <numerusform>%n n’ont pas pu être importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>1 is not all that it should be.</source>
        <translation>1 fichier n’est pas tout à fait en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not all that they should be.</source>
        <translation>
            <numerusform>%n fichier n’est pas tout à fait en ordre.</numerusform>
            <numerusform>%n fichiers ne sont pas tout à fait en ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not right with the files</source>
        <translation>Ce qui ne va pas avec les fichiers</translation>
    </message>
</context>
<context>
    <name>library::ItemMenu</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>Supprimer &amp;définitivement…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparer…</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>A&amp;ssembler…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Make of it</source>
        <translation>En &amp;faire</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 étoile</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Fa&amp;vourite</source>
        <translation>Fa&amp;vori</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Cou&amp;leur</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>&amp;Add to collection</source>
        <translation>&amp;Ajouter à une collection</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nouvelle collection…</translation>
    </message>
    <message>
        <source>Take &amp;out of this collection</source>
        <translation>Retirer de cette collect&amp;ion</translation>
    </message>
</context>
<context>
    <name>library::KeepingDialog</name>
    <message>
        <source>Make room</source>
        <translation>Faire de la place</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Keep items for</source>
        <translation>Conserver les éléments</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conserver au plus</translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation>Ce qui partirait maintenant</translation>
    </message>
    <message>
        <source>What goes is moved to the bin of the library, from which it can be restored. Favourites, rated items and what is in a collection never go.</source>
        <translation>Ce qui part va dans la corbeille de la bibliothèque, d’où on peut le restaurer. Les favoris, les éléments notés et ceux d’une collection ne partent jamais.</translation>
    </message>
    <message>
        <source>Keep to this</source>
        <translation>Appliquer cette règle</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>Rien ne part tout seul.</translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>Rien ne partirait maintenant.</translation>
    </message>
    <message>
        <source>1 item would go to the bin now.</source>
        <translation>1 élément irait maintenant à la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n items would go to the bin now.</source>
        <translation>
            <numerusform>%n élément irait maintenant à la corbeille.</numerusform>
            <numerusform>%n éléments iraient maintenant à la corbeille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::LibraryPage</name>
    <message numerus="yes">
        <source>%n items were changed.</source>
        <translation>
            <numerusform>%n élément modifié.</numerusform>
            <numerusform>%n éléments modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in that collection already.</source>
        <translation>Ils sont déjà dans cette collection.</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>1 élément ajouté à la collection.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the collection.</source>
        <translation>
            <numerusform>%n élément ajouté à la collection.</numerusform>
            <numerusform>%n éléments ajoutés à la collection.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was taken out of the collection.</source>
        <translation>1 élément retiré de la collection.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were taken out of the collection.</source>
        <translation>
            <numerusform>%n élément retiré de la collection.</numerusform>
            <numerusform>%n éléments retirés de la collection.</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It has all that fits the search “%1”, now and later.</source>
        <translation>Elle contient tout ce qui correspond à la recherche «&#x202f;%1&#x202f;», maintenant et plus tard.</translation>
    </message>
    <message>
        <source>The search “%1” is kept no longer.</source>
        <translation>La recherche «&#x202f;%1&#x202f;» n’est plus conservée.</translation>
    </message>
    <message>
        <source>The collection “%1” was deleted. Its items stay in the library.</source>
        <translation>La collection «&#x202f;%1&#x202f;» est supprimée. Ses éléments restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Conserver cette recherche</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>1 élément mis à la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n items moved to the bin.</source>
        <translation>
            <numerusform>%n élément mis à la corbeille.</numerusform>
            <numerusform>%n éléments mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item is back in the library.</source>
        <translation>1 élément est de retour dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in the library.</source>
        <translation>
            <numerusform>%n élément est de retour dans la bibliothèque.</numerusform>
            <numerusform>%n éléments sont de retour dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>1 file goes to the system&apos;s trash. The library forgets it: rating, tags and collections too.</source>
        <translation>1 fichier va dans la corbeille du système. La bibliothèque l’oublie, avec sa note, ses étiquettes et ses collections.</translation>
    </message>
    <message numerus="yes">
        <source>%n files go to the system&apos;s trash. The library forgets them: ratings, tags and collections too.</source>
        <translation>
            <numerusform>%n fichier va dans la corbeille du système. La bibliothèque l’oublie, avec sa note, ses étiquettes et ses collections.</numerusform>
            <numerusform>%n fichiers vont dans la corbeille du système. La bibliothèque les oublie, avec leurs notes, étiquettes et collections.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>1 item went to the bin to make room.</source>
        <translation>1 élément mis à la corbeille pour faire de la place.</translation>
    </message>
    <message numerus="yes">
        <source>%n items went to the bin to make room.</source>
        <translation>
            <numerusform>%n élément mis à la corbeille pour faire de la place.</numerusform>
            <numerusform>%n éléments mis à la corbeille pour faire de la place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Take files or a folder into the library</source>
        <translation>Importer des fichiers ou un dossier dans la bibliothèque</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Importer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Surveiller un dossier…</translation>
    </message>
    <message>
        <source>&amp;Leave files where they are</source>
        <translation>&amp;Laisser les fichiers à leur place</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Back to where the selected items were</source>
        <translation>Remettre les éléments sélectionnés à leur place</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Move the selected files to the system&apos;s trash</source>
        <translation>Mettre les fichiers sélectionnés dans la corbeille du système</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Move all files of the bin to the system&apos;s trash</source>
        <translation>Mettre tous les fichiers de la corbeille dans celle du système</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move the selected items to the bin (Delete)</source>
        <translation>Mettre les éléments sélectionnés à la corbeille (Suppr)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the selected items, or all that are shown, under names of your choice</source>
        <translation>Enregistrer les éléments sélectionnés, ou tous ceux affichés, sous les noms de votre choix</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Places and collections</source>
        <translation>Emplacements et collections</translation>
    </message>
    <message>
        <source>Stack the results of one click</source>
        <translation>Empiler les résultats d’un même clic</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Groupement</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Par tâche</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Nombre d’éléments</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>Rien dans la bibliothèque ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete is kept here until you empty it.</source>
        <translation>La corbeille est vide. Ce que vous supprimez y reste jusqu’à ce que vous la vidiez.</translation>
    </message>
    <message>
        <source>Nothing is in this collection yet. Drop items on its name, or choose “Add to collection” in their menu.</source>
        <translation>Cette collection est encore vide. Déposez des éléments sur son nom, ou choisissez «&#x202f;Ajouter à une collection&#x202f;» dans leur menu.</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Afficher tous les éléments</translation>
    </message>
    <message>
        <source>Everything you make is kept here as ordinary files. Files dropped on the window can join it.</source>
        <translation>Tout ce que vous créez est conservé ici sous forme de fichiers ordinaires. Les fichiers déposés sur la fenêtre peuvent s’y ajouter.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Créer le premier</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 sélectionnés</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 élément</translation>
    </message>
    <message>
        <source>%L1 items</source>
        <translation>%L1 éléments</translation>
    </message>
    <message>
        <source>Make four examples</source>
        <translation>Créer quatre exemples</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>No rating, colour or tags.</source>
        <translation>Ni note, ni couleur, ni étiquettes.</translation>
    </message>
    <message>
        <source>1 file went to the system&apos;s trash.</source>
        <translation>1 fichier est allé dans la corbeille du système.</translation>
    </message>
    <message numerus="yes">
        <source>%n files went to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n fichier est allé dans la corbeille du système.</numerusform>
            <numerusform>%n fichiers sont allés dans la corbeille du système.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Marks now: %1</source>
        <translation>Annulé. Marques à présent&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>library::NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>library::PickDialog</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>Choisir dans la bibliothèque</translation>
    </message>
    <message>
        <source>Choose one from the library</source>
        <translation>Choisir un élément de la bibliothèque</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search prompts, models and settings</source>
        <translation>Rechercher prompts, modèles et réglages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the library.</source>
        <translation>La bibliothèque ne contient rien de ce type.</translation>
    </message>
    <message>
        <source>This field cannot take that.</source>
        <translation>Ce champ ne peut pas l’accepter.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::SearchBar</name>
    <message>
        <source>Search library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search prompts, models and settings, for example model:flux seed:42</source>
        <translation>Rechercher prompts, modèles et réglages, par exemple model:flux seed:42</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Conserver cette recherche</translation>
    </message>
    <message>
        <source>Keep this search in the list beside</source>
        <translation>Conserver cette recherche dans la liste à côté</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Show videos</source>
        <translation>Afficher les vidéos</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Show sounds</source>
        <translation>Afficher les sons</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>Afficher les textes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Show favourites</source>
        <translation>Afficher les favoris</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Toute note</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 étoiles</translation>
    </message>
    <message>
        <source>1 star or more</source>
        <translation>1 étoile ou plus</translation>
    </message>
    <message>
        <source>%1 stars or more</source>
        <translation>%1 étoiles ou plus</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>library::Sidebar</name>
    <message>
        <source>Make room…</source>
        <translation>Faire de la place…</translation>
    </message>
    <message>
        <source>Places in the library</source>
        <translation>Emplacements dans la bibliothèque</translation>
    </message>
    <message>
        <source>Room that the library takes</source>
        <translation>Espace occupé par la bibliothèque</translation>
    </message>
    <message>
        <source>Part of the room that the library may take</source>
        <translation>Part de l’espace que la bibliothèque peut occuper</translation>
    </message>
    <message>
        <source>What may go by itself, and what is in the bin</source>
        <translation>Ce qui peut partir tout seul, et ce qui est dans la corbeille</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les éléments</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation>%1 dans la bibliothèque</translation>
    </message>
    <message>
        <source>%1 in the bin</source>
        <translation>%1 dans la corbeille</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>library::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n items</source>
        <translation>
            <numerusform>Étiquettes de %n élément</numerusform>
            <numerusform>Étiquettes de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>night, at sea</source>
        <translation>nuit, en mer</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
    <message>
        <source>Those that all of them have, with commas between them. Others stay.</source>
        <translation>Celles que tous ont en commun, séparées par des virgules. Les autres restent.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Utilisées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>library::Unwritten</name>
    <message>
        <source>The mark is kept in the library and goes into the file when it can be written: make room, unlock the file or bring it back.</source>
        <translation>La marque reste dans la bibliothèque et ira dans le fichier dès qu’il pourra être écrit&#xa0;: faites de la place, déverrouillez le fichier ou rapportez-le.</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n files are kept in the library and go into the files when they can be written: make room, unlock the files or bring them back.</source>
        <translation>
            <numerusform>Les marques de %n fichier restent dans la bibliothèque et iront dans le fichier dès qu’il pourra être écrit&#xa0;: faites de la place, déverrouillez le fichier ou rapportez-le.</numerusform>
            <numerusform>Les marques de %n fichiers restent dans la bibliothèque et iront dans les fichiers dès qu’ils pourront être écrits&#xa0;: faites de la place, déverrouillez les fichiers ou rapportez-les.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::BrushBar</name>
    <message>
        <source>Tip of the brush</source>
        <translation>Pointe du pinceau</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Douce</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Crayon</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>Craie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Pen pressure changes the size</source>
        <translation>La pression du stylet change la taille</translation>
    </message>
    <message>
        <source>Pen pressure changes the opacity</source>
        <translation>La pression du stylet change l’opacité</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Symétrie</translation>
    </message>
    <message>
        <source>No mirror</source>
        <translation>Sans symétrie</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Gauche et droite</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Haut et bas</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Shapes are filled</source>
        <translation>Formes remplies</translation>
    </message>
    <message>
        <source>Smooth </source>
        <translation>Lissage </translation>
    </message>
    <message>
        <source>Tolerance </source>
        <translation>Tolérance </translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>New, open, save, paste</source>
        <translation>Nouveau, ouvrir, enregistrer, coller</translation>
    </message>
    <message>
        <source>Zoom and rotation of the paper</source>
        <translation>Zoom et rotation de la feuille</translation>
    </message>
    <message>
        <source>How the paper is shown. The wheel zooms; Space moves it, with Shift it turns.</source>
        <translation>Affichage de la feuille. La molette zoome&#x202f;; Espace la déplace, avec Maj elle pivote.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100&#x202f;%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Shift adds, Alt takes away, Ctrl makes the sides equal.</source>
        <translation>Maj ajoute, Alt retire, Ctrl rend les côtés égaux.</translation>
    </message>
    <message>
        <source>Moves what is selected, or the whole layer.</source>
        <translation>Déplace la sélection, ou tout le calque.</translation>
    </message>
    <message>
        <source>Takes the colour that is seen.</source>
        <translation>Prélève la couleur visible.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1, %2°</source>
        <comment>zoom and angle</comment>
        <translation>%1, %2°</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a setting, its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>live::CameraSource</name>
    <message>
        <source>The camera “%1” cannot be used.</source>
        <translation>La caméra «&#x202f;%1&#x202f;» est inutilisable.</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be used: %2</source>
        <translation>La caméra «&#x202f;%1&#x202f;» est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The camera “%1” gives no picture. Another program may be using it: close that one, or plug the camera in again.</source>
        <translation>La caméra «&#x202f;%1&#x202f;» ne donne aucune image. Un autre programme l’utilise peut-être&#x202f;: fermez-le, ou rebranchez la caméra.</translation>
    </message>
    <message>
        <source>The camera “%1” is not there any more. Plug it in again and choose it again.</source>
        <translation>La caméra «&#x202f;%1&#x202f;» n’est plus là. Rebranchez-la et choisissez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>live::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Toile</translation>
    </message>
    <message>
        <source>Draw here with the mouse or a pen. B is the brush, E the eraser, G fills, I picks a colour, [ and ] change the size. The wheel zooms, Space moves the paper.</source>
        <translation>Dessinez ici à la souris ou au stylet. B&#xa0;: pinceau, E&#xa0;: gomme, G&#xa0;: remplir, I&#xa0;: pipette, [ et ]&#xa0;: taille. La molette zoome, Espace déplace la feuille.</translation>
    </message>
    <message>
        <source>This layer is locked. Unlock it in the list of layers, or choose another one.</source>
        <translation>Ce calque est verrouillé. Déverrouillez-le dans la liste des calques, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This layer is hidden. Show it in the list of layers, or choose another one.</source>
        <translation>Ce calque est masqué. Affichez-le dans la liste des calques, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Text on the canvas</source>
        <translation>Texte sur la toile</translation>
    </message>
    <message>
        <source>Type, then press Enter</source>
        <translation>Saisissez, puis appuyez sur Entrée</translation>
    </message>
</context>
<context>
    <name>live::CastPortal</name>
    <message>
        <source>This program was built without PipeWire, which brings the pictures of the screen under Wayland.</source>
        <translation>Ce programme a été compilé sans PipeWire, qui fournit les images de l’écran sous Wayland.</translation>
    </message>
    <message>
        <source>This desktop offers its screen to no program. Install xdg-desktop-portal with the part for this desktop, and choose the screen again.</source>
        <translation>Ce bureau n’offre son écran à aucun programme. Installez xdg-desktop-portal avec la partie destinée à ce bureau, puis choisissez de nouveau l’écran.</translation>
    </message>
    <message>
        <source>The desktop did not share its screen. Choose it again; if that does not help, look whether the desktop lets programs record the screen.</source>
        <translation>Le bureau n’a pas partagé son écran. Choisissez-le de nouveau&#x202f;; si cela ne suffit pas, vérifiez que le bureau permet aux programmes d’enregistrer l’écran.</translation>
    </message>
    <message>
        <source>The desktop&apos;s answer about its screen cannot be understood. Bring xdg-desktop-portal up to date.</source>
        <translation>La réponse du bureau au sujet de son écran est incompréhensible. Mettez xdg-desktop-portal à jour.</translation>
    </message>
    <message>
        <source>The part of the desktop that shares the screen has stopped. Choose the screen again.</source>
        <translation>La partie du bureau qui partage l’écran s’est arrêtée. Choisissez de nouveau l’écran.</translation>
    </message>
    <message>
        <source>No screen was shared, as you chose. Choose the screen as the live source again to be asked again.</source>
        <translation>Aucun écran n’a été partagé, comme vous l’avez voulu. Choisissez de nouveau l’écran comme source du direct pour que la question soit reposée.</translation>
    </message>
    <message>
        <source>The desktop has ended the sharing of the screen. Choose the screen again to go on.</source>
        <translation>Le bureau a mis fin au partage de l’écran. Choisissez de nouveau l’écran pour continuer.</translation>
    </message>
</context>
<context>
    <name>live::CastSource</name>
    <message>
        <source>The desktop shares its screen, but no picture of it comes. Look whether PipeWire and its session manager (WirePlumber) run, and choose the screen again.</source>
        <translation>Le bureau partage son écran, mais aucune image n’en arrive. Vérifiez que PipeWire et son gestionnaire de session (WirePlumber) fonctionnent, puis choisissez de nouveau l’écran.</translation>
    </message>
    <message>
        <source>Screen or window</source>
        <translation>Écran ou fenêtre</translation>
    </message>
    <message>
        <source>Screen or window, %1 × %2</source>
        <translation>Écran ou fenêtre, %1 × %2</translation>
    </message>
    <message>
        <source>The screen or window that was shared is not there any more. Choose one again.</source>
        <translation>L’écran ou la fenêtre partagés n’existent plus. Faites un nouveau choix.</translation>
    </message>
    <message>
        <source>The pictures of the screen cannot be received. Install PipeWire (libpipewire-0.3) and choose the screen again.</source>
        <translation>Les images de l’écran ne peuvent pas être reçues. Installez PipeWire (libpipewire-0.3), puis choisissez de nouveau l’écran.</translation>
    </message>
</context>
<context>
    <name>live::Cockpit</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>Live state</source>
        <translation>État du direct</translation>
    </message>
    <message>
        <source>Live cost</source>
        <translation>Coût du direct</translation>
    </message>
    <message>
        <source>Inputs behind</source>
        <translation>Entrées en retard</translation>
    </message>
    <message>
        <source>Shows your latest stroke</source>
        <translation>Montre votre dernier trait</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) behind</source>
        <translation>
            <numerusform>%n dessin de retard</numerusform>
            <numerusform>%n dessins de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Nobody drew for a while, and an open connection may cost money. The next stroke connects.</source>
        <translation>Personne n’a dessiné depuis un moment, et une connexion ouverte peut coûter. Le prochain trait connecte.</translation>
    </message>
    <message>
        <source>The next stroke connects.</source>
        <translation>Le prochain trait connecte.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>A model that has not run for a while can take a minute to start.</source>
        <translation>Un modèle inactif depuis un moment peut mettre une minute à démarrer.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Every stroke is sent at once.</source>
        <translation>Chaque trait est envoyé aussitôt.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing costs money.</source>
        <translation>Rien n’est envoyé, rien n’est facturé.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The next stroke tries again.</source>
        <translation>Le prochain trait réessaie.</translation>
    </message>
    <message>
        <source>Live state: %1</source>
        <translation>État du direct&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 ms: wait %2 · encode %3 · network and model %4 · show %5</source>
        <translation>%1&#xa0;ms&#xa0;: attente %2 · encodage %3 · réseau et modèle %4 · affichage %5</translation>
    </message>
    <message>
        <source>So many drawings are newer than the one that the picture shows. Only the newest is sent.</source>
        <translation>Nombre de dessins plus récents que celui que montre l’image. Seul le plus récent est envoyé.</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 sautés</translation>
    </message>
    <message>
        <source>Skipped because something newer was there: %1 drawings, %2 pictures.</source>
        <translation>Sautés au profit de plus récents&#xa0;: %1 dessins, %2 images.</translation>
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
        <translation>environ %1</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start, as far as it can be counted here: fal bills the time that the connection is open.</source>
        <translation>Ce que coûte le dessin en direct et ce qu’il a coûté depuis le début, pour autant qu’on puisse le compter ici&#xa0;: fal facture le temps de connexion.</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start: fal bills each picture.</source>
        <translation>Ce que coûte le dessin en direct et ce qu’il a coûté depuis le début&#xa0;: fal facture chaque image.</translation>
    </message>
</context>
<context>
    <name>live::Controls</name>
    <message>
        <source>Live prompt</source>
        <translation>Prompt du direct</translation>
    </message>
    <message>
        <source>What the drawing should become</source>
        <translation>Ce que le dessin doit devenir</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, oil painting</source>
        <translation>un renard endormi dans la neige fraîche, peinture à l’huile</translation>
    </message>
    <message>
        <source>%1 slider</source>
        <comment>name of a form field</comment>
        <translation>Curseur %1</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>celui du modèle</translation>
    </message>
    <message>
        <source>The same seed keeps the picture calm while you draw. Empty: the model chooses it.</source>
        <translation>La même graine garde l’image stable pendant le dessin. Vide&#xa0;: le modèle la choisit.</translation>
    </message>
    <message>
        <source>Fixed seed</source>
        <translation>Graine fixe</translation>
    </message>
    <message>
        <source>The seed is fixed: every picture is made with the same one.</source>
        <translation>La graine est fixe&#xa0;: la même sert à chaque image.</translation>
    </message>
    <message>
        <source>The seed runs: every picture is made with the next one. Press to keep the one that is shown.</source>
        <translation>La graine défile&#xa0;: chaque image utilise la suivante. Appuyer pour garder celle affichée.</translation>
    </message>
</context>
<context>
    <name>live::DrawingFile</name>
    <message>
        <source>“%1” cannot be read as a picture.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>The drawing of last time is damaged and was set aside.</source>
        <translation>Le dernier dessin est endommagé et a été mis de côté.</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next time. %1</source>
        <comment>a sentence that says why</comment>
        <translation>Le dessin ne peut pas être conservé pour la prochaine fois. %1</translation>
    </message>
    <message>
        <source>New drawing</source>
        <translation>Nouveau dessin</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Autre taille…</translation>
    </message>
    <message>
        <source>Back to the drawing before</source>
        <translation>Revenir au dessin précédent</translation>
    </message>
    <message>
        <source>Open a drawing or a picture…</source>
        <translation>Ouvrir un dessin ou une image…</translation>
    </message>
    <message>
        <source>Save the drawing as…</source>
        <translation>Enregistrer le dessin sous…</translation>
    </message>
    <message>
        <source>Paste as a layer</source>
        <translation>Coller comme calque</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or the ending .ora, .png or .jpg.</source>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;». Choisissez un autre dossier, ou l’extension .ora, .png ou .jpg.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Open a drawing or a picture</source>
        <translation>Ouvrir un dessin ou une image</translation>
    </message>
    <message>
        <source>Drawings and pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;All files (*)</source>
        <translation>Dessins et images (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Drawing with its layers (*.ora);;PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>Dessin avec ses calques (*.ora);;Image PNG (*.png);;Image JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>drawing</source>
        <comment>name of a file</comment>
        <translation>dessin</translation>
    </message>
</context>
<context>
    <name>live::LayerModel</name>
    <message>
        <source>Layer %1</source>
        <translation>Calque %1</translation>
    </message>
    <message>
        <source>%1 is shown</source>
        <translation>%1 est affiché</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 est masqué</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 est verrouillé</translation>
    </message>
    <message>
        <source>%1 can be painted on</source>
        <translation>%1 peut être peint</translation>
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
        <translation>Produit</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Incrustation</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Obscurcir</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Éclaircir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>Mode de fusion</translation>
    </message>
    <message>
        <source>How this layer blends with those below it</source>
        <translation>Fusion de ce calque avec ceux du dessous</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Opacité du calque</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Nouveau calque</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Dupliquer le calque</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>Monter le calque</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>Descendre le calque</translation>
    </message>
    <message>
        <source>Merge with the layer below</source>
        <translation>Fusionner avec le calque inférieur</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>Supprimer le calque</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opacity of the layer: %1%</source>
        <translation>Opacité du calque&#xa0;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Nom du calque</translation>
    </message>
    <message>
        <source>%1, layer %2 of %3 from below</source>
        <translation>%1, calque %2 sur %3 à partir du bas</translation>
    </message>
    <message>
        <source>New layer: %1</source>
        <translation>Nouveau calque&#x202f;: %1</translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation>Fusionné avec %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>Renommé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <translation>Afficher ou masquer le calque</translation>
    </message>
    <message>
        <source>Lock or unlock the layer</source>
        <translation>Verrouiller ou déverrouiller le calque</translation>
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
        <translation>Garder l’image</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>Modèle du direct</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Put the picture that is shown into the library (Ctrl+S).</source>
        <translation>Ajouter l’image affichée à la bibliothèque (Ctrl+S).</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>No live model is known yet. Connect once so that the list of models can be read.</source>
        <translation>Aucun modèle en direct n’est connu. Connectez-vous une fois pour que la liste des modèles puisse être lue.</translation>
    </message>
    <message>
        <source>%1 The next stroke tries again.</source>
        <comment>a sentence that says what went wrong</comment>
        <translation>%1 Le prochain trait réessaie.</translation>
    </message>
    <message>
        <source>Live drawing has cost another %1 and pauses, as the settings say. The drawing goes on, nothing is sent.</source>
        <translation>Le dessin en direct a encore coûté %1 et se met en pause, comme le prévoient les préférences. Le dessin continue, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>live::LiveView</name>
    <message>
        <source>Live result</source>
        <translation>Résultat en direct</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>La dernière image que le modèle a tirée de votre dessin.</translation>
    </message>
    <message>
        <source>Nothing yet: draw on the canvas.</source>
        <translation>Rien pour l’instant&#xa0;: dessinez sur la toile.</translation>
    </message>
    <message>
        <source>Draw on the canvas. The model&apos;s picture follows here.</source>
        <translation>Dessinez sur la toile. L’image du modèle suit ici.</translation>
    </message>
</context>
<context>
    <name>live::Notice</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>live::RecordButton</name>
    <message>
        <source>Format of recordings</source>
        <translation>Format des enregistrements</translation>
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
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>End the recording: it goes into the library</source>
        <translation>Terminer l’enregistrement&#xa0;: il va dans la bibliothèque</translation>
    </message>
    <message>
        <source>Record what the model makes as a video</source>
        <translation>Enregistrer en vidéo ce que produit le modèle</translation>
    </message>
</context>
<context>
    <name>live::Rewind</name>
    <message>
        <source>Frame back</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>The frame before (comma)</source>
        <translation>Image précédente (virgule)</translation>
    </message>
    <message>
        <source>Frame on</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>The next frame (full stop)</source>
        <translation>Image suivante (point)</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>Montrer l’image précédente</translation>
    </message>
    <message>
        <source>Hold to see the frame before this one (A)</source>
        <translation>Maintenir pour voir l’image précédant celle-ci (A)</translation>
    </message>
    <message>
        <source>Time lapse</source>
        <translation>Accéléré</translation>
    </message>
    <message>
        <source>Make a quick film of the frames that can be looked back at…</source>
        <translation>Faire un film accéléré des images qu’on peut revoir…</translation>
    </message>
    <message>
        <source>Finish in another model</source>
        <translation>Finaliser dans un autre modèle</translation>
    </message>
    <message>
        <source>Keep this frame and go on from it in a model that takes its time, with its prompt, seed and strength</source>
        <translation>Garder cette image et la poursuivre dans un modèle qui prend son temps, avec son prompt, sa graine et sa force</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Finaliser…</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Retour au direct</translation>
    </message>
    <message>
        <source>Back to what the model makes now (Escape)</source>
        <translation>Revenir à ce que produit le modèle maintenant (Échap)</translation>
    </message>
    <message>
        <source>This frame cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The frame before</source>
        <translation>L’image précédente</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>a time</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 to look back at</source>
        <comment>a time</comment>
        <translation>%1 à revoir</translation>
    </message>
    <message>
        <source>The disk is nearly full: less than five minutes can be looked back at.</source>
        <translation>Le disque est presque plein&#xa0;: moins de cinq minutes peuvent être revues.</translation>
    </message>
    <message>
        <source>The frames are large: less than five minutes of them fit into the room for looking back.</source>
        <translation>Les images sont grandes&#xa0;: l’espace réservé en contient moins de cinq minutes.</translation>
    </message>
    <message>
        <source>%1 to look back at: the disk is nearly full</source>
        <comment>a time</comment>
        <translation>%1 à revoir&#xa0;: le disque est presque plein</translation>
    </message>
    <message>
        <source>Nothing to look back at yet</source>
        <translation>Rien à revoir pour l’instant</translation>
    </message>
    <message>
        <source>An earlier picture: %1.</source>
        <translation>Une image antérieure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>La dernière image que le modèle a tirée de votre dessin.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No model for this is known here yet</source>
        <translation>Aucun modèle connu pour cela</translation>
    </message>
</context>
<context>
    <name>live::RewindStrip</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>%1 back, frame %2 of %3</source>
        <comment>a time</comment>
        <translation>il y a %1, image %2 sur %3</translation>
    </message>
    <message>
        <source>The last pictures of the model appear here.</source>
        <translation>Ce que produit le modèle peut être revu ici.</translation>
    </message>
</context>
<context>
    <name>live::ScreenSource</name>
    <message>
        <source>Screen, %1 × %2</source>
        <translation>Écran, %1 × %2</translation>
    </message>
    <message>
        <source>The screen whose picture was used is not there any more.</source>
        <translation>L’écran dont l’image servait n’est plus là.</translation>
    </message>
    <message>
        <source>This desktop does not let a program look at the screen.</source>
        <translation>Ce bureau ne laisse pas un programme voir l’écran.</translation>
    </message>
</context>
<context>
    <name>live::SourceButton</name>
    <message>
        <source>Live source</source>
        <translation>Source du direct</translation>
    </message>
    <message>
        <source>Only the drawing</source>
        <translation>Seulement le dessin</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Caméra&#xa0;: %1</translation>
    </message>
    <message>
        <source>Area of the screen…</source>
        <translation>Zone de l’écran…</translation>
    </message>
    <message>
        <source>Area of the screen: this desktop does not let a program look at it</source>
        <translation>Zone de l’écran&#xa0;: ce bureau ne laisse pas un programme la voir</translation>
    </message>
    <message>
        <source>Instead of the drawing</source>
        <translation>À la place du dessin</translation>
    </message>
    <message>
        <source>Under the drawing</source>
        <translation>Sous le dessin</translation>
    </message>
    <message>
        <source>Live source: %1</source>
        <translation>Source du direct&#xa0;: %1</translation>
    </message>
    <message>
        <source>A camera or a part of the screen under the drawing</source>
        <translation>Une caméra ou une partie de l’écran sous le dessin</translation>
    </message>
    <message>
        <source>Screen or window…</source>
        <translation>Écran ou fenêtre…</translation>
    </message>
    <message>
        <source>Screen or window: this program was built without PipeWire, which brings its pictures</source>
        <translation>Écran ou fenêtre&#x202f;: ce programme a été compilé sans PipeWire, qui en fournit les images</translation>
    </message>
</context>
<context>
    <name>live::TimeLapseDialog</name>
    <message>
        <source>Time lapse</source>
        <translation>Accéléré</translation>
    </message>
    <message>
        <source>Make the film</source>
        <translation>Créer le film</translation>
    </message>
    <message>
        <source>The frames that can be looked back at become a quick film in the library. Where nothing happened for longer than a second, a second is shown.</source>
        <translation>Les images qu’on peut revoir deviennent un film accéléré dans la bibliothèque. Là où rien ne s’est passé pendant plus d’une seconde, une seconde est montrée.</translation>
    </message>
    <message>
        <source>%1 × as quick</source>
        <translation>%1 × plus vite</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
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
        <translation>Durée</translation>
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
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>Pipette</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Sélection rectangulaire</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>Sélection elliptique</translation>
    </message>
    <message>
        <source>Select by hand</source>
        <translation>Sélection à main levée</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>Inverser la sélection</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Autre couleur…</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>“%1” is damaged or cut off: a part of it is missing.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé ou tronqué&#xa0;: il en manque une partie.</translation>
    </message>
    <message>
        <source>“%1” is too large for the memory there is.</source>
        <translation>«&#x202f;%1&#x202f;» est trop grand pour la mémoire disponible.</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot be decoded.</source>
        <translation>«&#x202f;%1&#x202f;» est dans un format impossible à décoder.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé ou tronqué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This computer has no encoder for “%1”.</source>
        <translation>Cet ordinateur n’a pas d’encodeur pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” could not be encoded: %2.</source>
        <translation>Impossible d’encoder «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>Plus d’espace sur le disque pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” would be larger than the file system allows.</source>
        <translation>«&#x202f;%1&#x202f;» dépasserait ce que permet le système de fichiers.</translation>
    </message>
    <message>
        <source>A file named “%1” exists already.</source>
        <translation>Un fichier nommé «&#x202f;%1&#x202f;» existe déjà.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>Impossible d’ouvrir «&#x202f;%1&#x202f;» en lecture.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and is left alone.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier ordinaire et reste intact.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to %2.</source>
        <translation>Impossible de convertir «&#x202f;%1&#x202f;» en %2.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Opération arrêtée.</translation>
    </message>
    <message>
        <source>The part to keep lies outside of “%1”.</source>
        <translation>La partie à conserver est en dehors de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” cannot be made small enough.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être assez réduit.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, which is more than Gesso can show.</source>
        <translation>«&#x202f;%1&#x202f;» compte %2 × %3 pixels, plus que Gesso ne peut afficher.</translation>
    </message>
    <message>
        <source>“%1” is not an image Gesso can read.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une image que Gesso sait lire.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels and is shown smaller. The file itself is untouched.</source>
        <translation>«&#x202f;%1&#x202f;» compte %2 × %3 pixels et s’affiche réduit. Le fichier lui-même reste intact.</translation>
    </message>
    <message>
        <source>“%1” stands turned in another way than the first.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas la même orientation que le premier.</translation>
    </message>
    <message>
        <source>“%1” has another size than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas la même taille que le premier&#xa0;: tous sont réencodés à la taille et à la cadence du premier.</translation>
    </message>
    <message>
        <source>Not all of them have sound: all are encoded again, with silence where there is none.</source>
        <translation>Certains n’ont pas de son&#xa0;: tous sont réencodés, avec du silence là où il n’y en a pas.</translation>
    </message>
    <message>
        <source>“%1” was encoded in another way than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas encodé comme le premier&#xa0;: tous sont réencodés à la taille et à la cadence du premier.</translation>
    </message>
    <message>
        <source>Clips of this kind can only be joined by encoding them again.</source>
        <translation>Les clips de ce type ne peuvent être assemblés qu’en les réencodant.</translation>
    </message>
    <message>
        <source>There is nothing to join.</source>
        <translation>Il n’y a rien à assembler.</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 assemblé</translation>
    </message>
    <message>
        <source>“%1” cannot be read and is left alone.</source>
        <translation>«&#x202f;%1&#x202f;» est illisible et reste intact.</translation>
    </message>
    <message>
        <source>The metadata of “%1” cannot be read.</source>
        <translation>Les métadonnées de «&#x202f;%1&#x202f;» sont illisibles.</translation>
    </message>
    <message>
        <source>“%1” is too large to be written again.</source>
        <translation>«&#x202f;%1&#x202f;» est trop volumineux pour être réécrit.</translation>
    </message>
    <message>
        <source>There is no picture of “%1”.</source>
        <translation>Il n’y a pas d’image de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé ou tronqué.</translation>
    </message>
    <message>
        <source>The recipe for “%1” is empty or larger than 1 MiB.</source>
        <translation>La recette de «&#x202f;%1&#x202f;» est vide ou dépasse 1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The recipe is too long to be kept inside the JPEG “%1”.</source>
        <translation>La recette est trop longue pour être conservée dans le JPEG «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” holds no recipe.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de recette.</translation>
    </message>
    <message>
        <source>The recipe in “%1” is damaged.</source>
        <translation>La recette dans «&#x202f;%1&#x202f;» est endommagée.</translation>
    </message>
    <message>
        <source>The sound of “%1” is too long.</source>
        <translation>Le son de «&#x202f;%1&#x202f;» est trop long.</translation>
    </message>
    <message>
        <source>“%1” has no sound.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de son.</translation>
    </message>
    <message>
        <source>“%1” has no pictures.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas d’images.</translation>
    </message>
    <message>
        <source>There is no moving picture in “%1”.</source>
        <translation>Il n’y a pas d’image animée dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot hold a recipe.</source>
        <translation>«&#x202f;%1&#x202f;» est dans un format qui ne peut pas contenir de recette.</translation>
    </message>
    <message>
        <source>The metadata of “%1” could not be changed; it is as it was.</source>
        <translation>Les métadonnées de «&#x202f;%1&#x202f;» n’ont pas pu être modifiées&#x202f;; elles sont inchangées.</translation>
    </message>
    <message>
        <source>There is no sound in “%1”.</source>
        <translation>Il n’y a pas de son dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is neither a picture nor sound nor a video.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni une image, ni un son, ni une vidéo.</translation>
    </message>
    <message>
        <source>“%1” is an original.</source>
        <translation>«&#x202f;%1&#x202f;» est un original.</translation>
    </message>
    <message>
        <source>The video was not opened for writing.</source>
        <translation>La vidéo n’a pas été ouverte en écriture.</translation>
    </message>
    <message>
        <source>A video needs a size and a frame rate.</source>
        <translation>Une vidéo demande une taille et une cadence.</translation>
    </message>
    <message>
        <source>A video without frames was not kept.</source>
        <translation>Une vidéo sans images n’a pas été conservée.</translation>
    </message>
    <message>
        <source>A kept waveform is damaged.</source>
        <translation>Une forme d’onde conservée est endommagée.</translation>
    </message>
    <message>
        <source>Video and sound need FFmpeg&apos;s libraries, which cannot be loaded: %1. Please install them again.</source>
        <translation>La vidéo et le son ont besoin des bibliothèques de FFmpeg, qui ne peuvent pas être chargées&#xa0;: %1. Réinstallez-les.</translation>
    </message>
    <message>
        <source>“%1” is locked or read-only and cannot be replaced. Unlock it, or allow changes to it.</source>
        <translation>«&#x202f;%1&#x202f;» est verrouillé ou en lecture seule et ne peut pas être remplacé. Déverrouillez-le, ou autorisez sa modification.</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 of them.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n of them.</source>
        <translation>
            <numerusform>%n au plus.</numerusform>
            <numerusform>%n au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of them.</source>
        <translation>
            <numerusform>%n au moins.</numerusform>
            <numerusform>%n au moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>Texte.</translation>
    </message>
    <message numerus="yes">
        <source>Text of at most %n characters.</source>
        <translation>
            <numerusform>Texte de %n caractère au plus.</numerusform>
            <numerusform>Texte de %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Par exemple %1.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un nombre entier.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un nombre.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>A number from %1 on.</source>
        <translation>Un nombre à partir de %1.</translation>
    </message>
    <message>
        <source>A number up to %1.</source>
        <translation>Un nombre jusqu’à %1.</translation>
    </message>
    <message>
        <source>In steps of %1.</source>
        <translation>Par pas de %1.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Oui ou non.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Au choix&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Or any width and height up to %1 pixels.</source>
        <translation>Ou toute largeur et hauteur jusqu’à %1 pixels.</translation>
    </message>
    <message>
        <source>A whole number; the same one makes the same result again.</source>
        <translation>Un nombre entier&#x202f;; le même redonne le même résultat.</translation>
    </message>
    <message>
        <source>A colour.</source>
        <translation>Une couleur.</translation>
    </message>
    <message>
        <source>Several values together.</source>
        <translation>Plusieurs valeurs ensemble.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Ensemble&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>Une liste.</translation>
    </message>
    <message>
        <source>A list. Each entry: %1</source>
        <translation>Une liste. Chaque élément&#xa0;: %1</translation>
    </message>
    <message>
        <source>JSON.</source>
        <translation>JSON.</translation>
    </message>
    <message>
        <source>Images.</source>
        <translation>Des images.</translation>
    </message>
    <message>
        <source>An image.</source>
        <translation>Une image.</translation>
    </message>
    <message>
        <source>Videos.</source>
        <translation>Des vidéos.</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>Une vidéo.</translation>
    </message>
    <message>
        <source>Sound files.</source>
        <translation>Des fichiers son.</translation>
    </message>
    <message>
        <source>A sound file.</source>
        <translation>Un fichier son.</translation>
    </message>
    <message>
        <source>Masks painted on images.</source>
        <translation>Des masques peints sur des images.</translation>
    </message>
    <message>
        <source>A mask painted on an image.</source>
        <translation>Un masque peint sur une image.</translation>
    </message>
    <message>
        <source>Archives of files.</source>
        <translation>Des archives de fichiers.</translation>
    </message>
    <message>
        <source>An archive of files.</source>
        <translation>Une archive de fichiers.</translation>
    </message>
    <message>
        <source>3D models.</source>
        <translation>Des modèles 3D.</translation>
    </message>
    <message>
        <source>A 3D model.</source>
        <translation>Un modèle 3D.</translation>
    </message>
    <message>
        <source>Files.</source>
        <translation>Des fichiers.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>Un fichier.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>Normally yes.</source>
        <translation>Oui par défaut.</translation>
    </message>
    <message>
        <source>Normally no.</source>
        <translation>Non par défaut.</translation>
    </message>
    <message>
        <source>Normally %1.</source>
        <translation>Par défaut %1.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Facultatif.</translation>
    </message>
</context>
<context>
    <name>models::ModelDetails</name>
    <message>
        <source>Results may be used commercially.</source>
        <translation>Les résultats peuvent être utilisés commercialement.</translation>
    </message>
    <message>
        <source>For research only: results may not be used commercially.</source>
        <translation>Pour la recherche uniquement&#xa0;: pas d’usage commercial des résultats.</translation>
    </message>
    <message>
        <source>A private model.</source>
        <translation>Un modèle privé.</translation>
    </message>
    <message>
        <source>Not known here.</source>
        <translation>Inconnu ici.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>unit price, why the total is not known</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>About %1 with its defaults. %2</source>
        <translation>Environ %1 avec les valeurs par défaut. %2</translation>
    </message>
    <message>
        <source>%1 with its defaults: %2</source>
        <translation>%1 avec les valeurs par défaut&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open in Create</source>
        <translation>Ouvrir dans Création</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Copy endpoint</source>
        <translation>Copier l’endpoint</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>Page du modèle</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What this model takes could not be read. %1</source>
        <translation>Impossible de lire les champs de ce modèle. %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Keep this model at the top of the list (Ctrl+D)</source>
        <translation>Garder ce modèle en haut de la liste (Ctrl+D)</translation>
    </message>
    <message>
        <source>Opens fal&apos;s page in the browser</source>
        <translation>Ouvre la page de fal dans le navigateur</translation>
    </message>
    <message>
        <source>Opens fal&apos;s documentation in the browser</source>
        <translation>Ouvre la documentation de fal dans le navigateur</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deprecated: fal does not look after this model any more. It may stop at any time.</source>
        <translation>Obsolète&#xa0;: fal n’entretient plus ce modèle. Il peut s’arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Not in fal&apos;s list: this model may be gone.</source>
        <translation>Absent de la liste de fal&#xa0;: ce modèle n’existe peut-être plus.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1, the median of your last runs</source>
        <translation>%1, médiane de vos dernières exécutions</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>Lecture des champs du modèle…</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Ce qu’il accepte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>models::ModelsPage</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
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
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>notify::Note</name>
    <message>
        <source>Nobody knows how a job ended</source>
        <translation>L’issue d’une tâche est inconnue</translation>
    </message>
    <message>
        <source>%1: look at the queue before you send it again.</source>
        <translation>%1&#xa0;: consultez la file d’attente avant de renvoyer la tâche.</translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>Une tâche a échoué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and a sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>Une tâche est terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n a échoué.</numerusform>
            <numerusform>%n ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>%n a échoué&#xa0;: %1</numerusform>
            <numerusform>%n ont échoué&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of one nobody knows how it ended.</source>
        <translation>L’issue de l’une d’elles est inconnue.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody knows how they ended.</source>
        <translation>
            <numerusform>L’issue de %n d’entre elles est inconnue.</numerusform>
            <numerusform>L’issue de %n d’entre elles est inconnue.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is on its way.</source>
        <translation>Une est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way.</source>
        <translation>
            <numerusform>%n est en cours.</numerusform>
            <numerusform>%n sont en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done</source>
        <translation>
            <numerusform>%n tâche terminée</numerusform>
            <numerusform>%n tâches terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs are done</source>
        <translation>%1 tâches terminées sur %2</translation>
    </message>
</context>
<context>
    <name>paint::OpenRaster</name>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>Plus d’espace sur le disque pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is missing or read-only.</source>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;»&#xa0;: son dossier est absent ou en lecture seule.</translation>
    </message>
    <message>
        <source>“%1” is no OpenRaster file, or it is damaged.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier OpenRaster, ou il est endommagé.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus là.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels. The canvas takes up to %4 on each side.</source>
        <translation>«&#x202f;%1&#x202f;» compte %2 × %3 pixels. La toile en accepte jusqu’à %4 par côté.</translation>
    </message>
</context>
<context>
    <name>palette::CommandList</name>
    <message>
        <source>Not possible now</source>
        <translation>Impossible pour le moment</translation>
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
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Found commands</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>queue::ExchangeModel</name>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of HTTP</comment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>queue::ExchangePanel</name>
    <message>
        <source>Nothing was asked of fal for this job yet.</source>
        <translation>Rien n’a encore été demandé à fal pour cette tâche.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Requête et réponse</translation>
    </message>
    <message>
        <source>Copy the request and its answer</source>
        <translation>Copier la requête et sa réponse</translation>
    </message>
    <message>
        <source>Save all requests…</source>
        <translation>Enregistrer toutes les requêtes…</translation>
    </message>
    <message>
        <source>Copied, without the key. The prompt is in it.</source>
        <translation>Copié, sans la clé. Le prompt y figure.</translation>
    </message>
    <message>
        <source>Save all requests</source>
        <translation>Enregistrer toutes les requêtes</translation>
    </message>
</context>
<context>
    <name>queue::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>Détails de la tâche</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>queue::JobMenu</name>
    <message>
        <source>fal tells nobody how many jobs it allows at once: two for a new account, up to 40 with the credit that was bought.</source>
        <translation>fal n’indique pas combien de tâches il admet à la fois&#xa0;: deux pour un nouveau compte, jusqu’à 40 selon le crédit acheté.</translation>
    </message>
    <message>
        <source>fal allows %1 at once: so many ran here while others waited in its queue.</source>
        <translation>fal en admet %1 à la fois&#xa0;: autant ont tourné ici pendant que d’autres attendaient dans sa file.</translation>
    </message>
    <message>
        <source>fal has worked on %1 jobs of yours at once, perhaps it allows more.</source>
        <translation>fal a traité %1 de vos tâches à la fois, il en admet peut-être plus.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Dès que possible</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Dans 15 minutes</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>Cette nuit à %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Demain à %1</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Exécuter ensuite</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>Modifier les réglages…</translation>
    </message>
    <message>
        <source>Check again at fal</source>
        <translation>Revérifier auprès de fal</translation>
    </message>
    <message>
        <source>Send again (may be paid twice)</source>
        <translation>Renvoyer (risque de double paiement)</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copier l’ID de requête</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copier les détails pour l’assistance</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Retirer de la file d’attente</translation>
    </message>
    <message>
        <source>Copied: ids, times and states for fal&apos;s support, without key or prompt.</source>
        <translation>Copié&#xa0;: identifiants, heures et états pour l’assistance de fal, sans clé ni prompt.</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Tâches simultanées</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>Autant que fal l’admet</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>No limit of its own</source>
        <translation>Sans limite propre</translation>
    </message>
    <message>
        <source>Cancel all that wait here</source>
        <translation>Annuler toutes celles qui attendent ici</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>Relancer toutes celles en échec</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <comment>when a job is to start</comment>
        <translation>Début&#x202f;: %1</translation>
    </message>
    <message>
        <source>The request id was copied.</source>
        <translation>L’ID de requête a été copié.</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the queue.</source>
        <translation>Place %1 sur %2 dans la file.</translation>
    </message>
    <message>
        <source>Cancelling 1 job.</source>
        <translation>Annulation de 1 tâche.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n jobs.</source>
        <translation>
            <numerusform>Annulation de %n tâche.</numerusform>
            <numerusform>Annulation de %n tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job to try again.</source>
        <translation>Il n’y a aucune tâche à réessayer.</translation>
    </message>
    <message>
        <source>Trying 1 job again.</source>
        <translation>Nouvel essai de 1 tâche.</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n jobs again.</source>
        <translation>
            <numerusform>Nouvel essai de %n tâche.</numerusform>
            <numerusform>Nouvel essai de %n tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 copy is in the queue.</source>
        <translation>1 copie est dans la file.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies are in the queue.</source>
        <translation>
            <numerusform>%n copie est dans la file.</numerusform>
            <numerusform>%n copies sont dans la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking fal again.</source>
        <translation>Nouvelle demande à fal.</translation>
    </message>
    <message>
        <source>Sending 1 job again.</source>
        <translation>1 tâche est envoyée à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n jobs again.</source>
        <translation>
            <numerusform>%n tâche est envoyée à nouveau.</numerusform>
            <numerusform>%n tâches sont envoyées à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job removed from the queue.</source>
        <translation>1 tâche a été retirée de la file.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs removed from the queue.</source>
        <translation>
            <numerusform>%n tâche a été retirée de la file.</numerusform>
            <numerusform>%n tâches ont été retirées de la file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>queue::JobTable</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
</context>
<context>
    <name>queue::LogPanel</name>
    <message>
        <source>Follow the end of the log</source>
        <translation>Suivre la fin du journal</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>No details</source>
        <translation>Sans les détails</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Enregistrer le journal…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
</context>
<context>
    <name>queue::LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>queue::QueuePanel</name>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Suspendre la file</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les terminées</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminées</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Jobs shown</source>
        <translation>Tâches affichées</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>Only if fal does not have it: else it is paid twice.</source>
        <translation>Seulement si fal ne l’a pas&#xa0;: sinon elle est payée deux fois.</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Reprendre la file</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 en cours, %2 en attente</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, suspendue</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No job fits the filter.</source>
        <translation>Aucune tâche ne correspond au filtre.</translation>
    </message>
    <message>
        <source>What you generate appears here, with its progress, price and log.</source>
        <translation>Ce que vous générez apparaît ici, avec sa progression, son prix et son journal.</translation>
    </message>
    <message>
        <source>The queue is paused. What runs goes on.</source>
        <translation>La file est en pause. Ce qui est en cours continue.</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>La file reprend.</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>it does not know the word “%1”</source>
        <translation>le mot «&#x202f;%1&#x202f;» lui est inconnu</translation>
    </message>
    <message>
        <source>The scenario “%1” is not a JSON list: %2.</source>
        <translation>Le scénario «&#x202f;%1&#x202f;» n’est pas une liste JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Row %1 of the scenario “%2” is not good: %3.</source>
        <translation>La ligne %1 du scénario «&#x202f;%2&#x202f;» est incorrecte&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>sandbox::Program</name>
    <message>
        <source>A fal-compatible service on this computer, for tests and demonstrations.</source>
        <translation>Un service compatible avec fal sur cet ordinateur, pour les tests et les démonstrations.</translation>
    </message>
    <message>
        <source>Listen on this port; 0 takes any that is free.</source>
        <translation>Écouter sur ce port&#x202f;; 0 prend le premier libre.</translation>
    </message>
    <message>
        <source>Keep requests and files in this folder.</source>
        <translation>Conserver requêtes et fichiers dans ce dossier.</translation>
    </message>
    <message>
        <source>Accept only this key.</source>
        <translation>N’accepter que cette clé.</translation>
    </message>
    <message>
        <source>Time in the queue.</source>
        <translation>Temps dans la file d’attente.</translation>
    </message>
    <message>
        <source>Time in progress.</source>
        <translation>Temps d’exécution.</translation>
    </message>
    <message>
        <source>Time before each live picture.</source>
        <translation>Temps avant chaque image du direct.</translation>
    </message>
    <message>
        <source>A table of what to do wrong.</source>
        <translation>Un tableau de ce qui doit mal tourner.</translation>
    </message>
    <message>
        <source>Permissions that no key has, as “admin,assets:read”.</source>
        <translation>Autorisations qu’aucune clé n’a, comme «&#x202f;admin,assets:read&#x202f;».</translation>
    </message>
    <message>
        <source>Ports and times are whole numbers.</source>
        <translation>Les ports et les temps sont des nombres entiers.</translation>
    </message>
</context>
<context>
    <name>sandbox::Server</name>
    <message>
        <source>The sandbox cannot write to the folder “%1”.</source>
        <translation>Le bac à sable ne peut pas écrire dans le dossier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1: %2.</source>
        <translation>Le bac à sable ne peut pas écouter sur le port %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>settings::AdvancedPage</name>
    <message>
        <source>The settings can be kept as a file and read again elsewhere. Keys and passwords are never in it.</source>
        <translation>Les préférences peuvent être conservées dans un fichier et relues ailleurs. Il ne contient jamais de clés ni de mots de passe.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exporter les préférences…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importer des préférences…</translation>
    </message>
    <message>
        <source>Everything that Gesso remembers is in this folder: %1</source>
        <translation>Tout ce que Gesso retient est dans ce dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Préférences (*.json)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les préférences</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des préférences</translation>
    </message>
    <message>
        <source>The settings are in the file.</source>
        <translation>Les préférences sont dans le fichier.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This file does not contain settings of Gesso.</source>
        <translation>Ce fichier ne contient pas de préférences de Gesso.</translation>
    </message>
    <message>
        <source>The settings of the file are in use. Undo takes them back page by page.</source>
        <translation>Les préférences du fichier sont appliquées. Annuler les retire page par page.</translation>
    </message>
</context>
<context>
    <name>settings::Form</name>
    <message>
        <source>Money</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Where jobs are made. In the sandbox on this computer nothing leaves it and nothing is charged.</source>
        <translation>Où les tâches sont exécutées. Dans le bac à sable, rien ne quitte cet ordinateur et rien n’est facturé.</translation>
    </message>
    <message>
        <source>Sandbox on this computer, nothing is charged</source>
        <translation>Bac à sable sur cet ordinateur, rien n’est facturé</translation>
    </message>
    <message>
        <source>fal</source>
        <translation>fal</translation>
    </message>
    <message>
        <source>A proxy or server</source>
        <translation>Un proxy ou un serveur</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Begins with https://, or with http:// on this computer.</source>
        <translation>Commence par https://, ou par http:// sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask before spending more than</source>
        <translation>Demander avant de dépenser plus de</translation>
    </message>
    <message>
        <source>A click on Generate that costs more is asked about first. 0 asks each time.</source>
        <translation>Un clic sur Générer qui coûte davantage demande d’abord confirmation. 0 demande à chaque fois.</translation>
    </message>
    <message>
        <source>Tell when a day costs more than</source>
        <translation>Avertir quand un jour coûte plus de</translation>
    </message>
    <message>
        <source>Jobs go on; a message says so once it is passed.</source>
        <translation>Les tâches continuent&#x202f;; un message signale le dépassement.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Spend at most, a day</source>
        <translation>Dépense maximale par jour</translation>
    </message>
    <message>
        <source>Jobs that would pass it wait in the queue. What is in flight counts with its estimate.</source>
        <translation>Les tâches qui la dépasseraient attendent dans la file. Celles en cours comptent pour leur estimation.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Spend at most, a month</source>
        <translation>Dépense maximale par mois</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>Mise en veille après</translation>
    </message>
    <message>
        <source>The live connection closes when nobody draws for so long, and the next stroke opens it again. An open connection may cost money.</source>
        <translation>La connexion du direct se ferme quand personne ne dessine pendant ce temps, et le prochain trait la rouvre. Une connexion ouverte peut coûter.</translation>
    </message>
    <message>
        <source>Live drawing</source>
        <translation>Dessin en direct</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Pause after spending</source>
        <translation>Pause après une dépense de</translation>
    </message>
    <message>
        <source>Live drawing pauses and asks each time that it has cost so much, as far as the price is known.</source>
        <translation>Le dessin en direct se met en pause et demande chaque fois qu’il a coûté ce montant, pour autant que le prix soit connu.</translation>
    </message>
    <message>
        <source>Notify when a job ends</source>
        <translation>Notifier la fin d’une tâche</translation>
    </message>
    <message>
        <source>With a picture of the result, while another window is in front. A batch is told once.</source>
        <translation>Avec une image du résultat, quand une autre fenêtre est au premier plan. Un lot n’est notifié qu’une fois.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Jouer un son</translation>
    </message>
    <message>
        <source>Two short tones, while another window is in front.</source>
        <translation>Deux notes brèves, quand une autre fenêtre est au premier plan.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Pictures, clips, sounds and texts in that folder join the library as copies, those that are there now and those that are saved there later. The folder itself is never changed.</source>
        <translation>Les images, clips, sons et textes de ce dossier rejoignent la bibliothèque sous forme de copies, ceux d’aujourd’hui et ceux à venir. Le dossier lui-même n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>It may be on a drive that comes and goes.</source>
        <translation>Il peut se trouver sur un disque amovible.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>An address like http://proxy.example.com:8080 or socks5://127.0.0.1:1080, without a password.</source>
        <translation>Une adresse comme http://proxy.example.com:8080 ou socks5://127.0.0.1:1080, sans mot de passe.</translation>
    </message>
    <message>
        <source>There are no certificates (PEM) in this file, or it cannot be read.</source>
        <translation>Ce fichier ne contient pas de certificats (PEM) ou est illisible.</translation>
    </message>
    <message>
        <source>Way through the network</source>
        <translation>Accès au réseau</translation>
    </message>
    <message>
        <source>A network proxy of your company or your own. It sees where connections go, not what is said.</source>
        <translation>Un proxy réseau, le vôtre ou celui de votre entreprise. Il voit où vont les connexions, pas ce qui s’y échange.</translation>
    </message>
    <message>
        <source>Proxy of the system</source>
        <translation>Proxy du système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Ce proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Begins with http:// or socks5://.</source>
        <translation>Commence par http:// ou socks5://.</translation>
    </message>
    <message>
        <source>Certificates to trust besides</source>
        <translation>Autres certificats de confiance</translation>
    </message>
    <message>
        <source>A file in PEM form, for a gateway whose certificate was issued by your company.</source>
        <translation>Un fichier au format PEM, pour une passerelle dont le certificat a été émis par votre entreprise.</translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation>Tâches simultanées</translation>
    </message>
    <message>
        <source>The others wait here, in the queue.</source>
        <translation>Les autres attendent ici, dans la file.</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>Autant que fal en admet</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>While jobs run or wait, closing the window leaves Gesso at work in the tray, where the desktop has one.</source>
        <translation>Si des tâches sont en cours, fermer la fenêtre laisse Gesso travailler dans la zone de notification, quand le bureau en a une.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Keep a detailed log</source>
        <translation>Journal détaillé</translation>
    </message>
    <message>
        <source>For a while, to find out what goes wrong. The log is in the folder of the profile, without keys.</source>
        <translation>Pour un temps, afin de trouver ce qui ne va pas. Le journal est dans le dossier du profil, sans clés.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
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
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>With less motion, animated pictures wait for Play.</source>
        <translation>Avec moins d’animations, les images animées attendent «&#x202f;Lire&#x202f;».</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login.</source>
        <translation>Seulement si le proxy demande une authentification.</translation>
    </message>
</context>
<context>
    <name>settings::LibraryMoving</name>
    <message>
        <source>Moving the library had been interrupted. It is whole, in %1.</source>
        <translation>Le déplacement de la bibliothèque avait été interrompu. Elle est complète, dans %1.</translation>
    </message>
    <message>
        <source>The library is in %1 now, with everything.</source>
        <translation>La bibliothèque est maintenant dans %1, au complet.</translation>
    </message>
    <message>
        <source>The move was cancelled. The library is in %1, as before.</source>
        <translation>Le déplacement a été annulé. La bibliothèque est toujours dans %1.</translation>
    </message>
</context>
<context>
    <name>settings::LibraryPart</name>
    <message>
        <source>Move the library…</source>
        <translation>Déplacer la bibliothèque…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Déplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>Cancel moving the library</source>
        <translation>Annuler le déplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>La bibliothèque est dans %1</translation>
    </message>
    <message>
        <source>Cancelling: what was copied is taken back…</source>
        <translation>Annulation&#xa0;: retrait de ce qui a été copié…</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>Choisir un dossier pour la bibliothèque</translation>
    </message>
    <message>
        <source>Looking at what there is to move…</source>
        <translation>Examen de ce qui est à déplacer…</translation>
    </message>
    <message>
        <source>Move the library</source>
        <translation>Déplacer la bibliothèque</translation>
    </message>
    <message>
        <source>Move the library to %1?</source>
        <translation>Déplacer la bibliothèque vers %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1.</source>
        <translation>
            <numerusform>%n fichier, %1.</numerusform>
            <numerusform>%n fichiers, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied to the other disk first, and go from this one when all of them are there. You can go on working.</source>
        <translation>Tout est d’abord copié sur l’autre disque, puis retiré de celui-ci quand tout y est. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Vous pouvez continuer à travailler entre-temps.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>Déplacement de la bibliothèque…</translation>
    </message>
    <message>
        <source>Tidying up the folder that the library was in…</source>
        <translation>Nettoyage de l’ancien dossier de la bibliothèque…</translation>
    </message>
    <message>
        <source>Moving file %L1 of %L2…</source>
        <translation>Déplacement du fichier %L1 sur %L2…</translation>
    </message>
</context>
<context>
    <name>settings::PrivacyPage</name>
    <message>
        <source>Gesso talks to fal, or to the server that you chose, and to nobody else. It counts nothing, reports nothing and looks for no updates.</source>
        <translation>Gesso communique avec fal, ou avec le serveur que vous avez choisi, et personne d’autre. Il ne compte rien, ne signale rien et ne cherche pas de mises à jour.</translation>
    </message>
    <message>
        <source>When you press Generate, the prompt, the settings and the input files of that job go to fal, which keeps them as its terms say. Live drawing sends your drawing while it is connected.</source>
        <translation>Quand vous appuyez sur Générer, le prompt, les réglages et les fichiers d’entrée de la tâche vont à fal, qui les conserve selon ses conditions. Le dessin en direct envoie votre dessin tant qu’il est connecté.</translation>
    </message>
    <message>
        <source>Your key goes to fal&apos;s own hosts only. It is in the system keyring, and in no file unless you chose the labelled one.</source>
        <translation>Votre clé ne va qu’aux hôtes de fal. Elle est dans le trousseau du système, et dans aucun fichier, sauf si vous avez choisi celui signalé comme tel.</translation>
    </message>
    <message>
        <source>Results, their recipes, the queue and your drafts stay on this computer. The files of results contain their recipe; an export can leave it out.</source>
        <translation>Les résultats, leurs recettes, la file d’attente et vos brouillons restent sur cet ordinateur. Les fichiers des résultats contiennent leur recette&#x202f;; un export peut l’omettre.</translation>
    </message>
    <message>
        <source>In the sandbox nothing leaves this computer.</source>
        <translation>Dans le bac à sable, rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>settings::ProxyPart</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Seulement jusqu’à la fermeture de Gesso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Save the password at the proxy</source>
        <translation>Enregistrer le mot de passe du proxy</translation>
    </message>
    <message>
        <source>Test the way through the proxy</source>
        <translation>Tester la connexion par le proxy</translation>
    </message>
    <message>
        <source>Remove the password at the proxy</source>
        <translation>Retirer le mot de passe du proxy</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Give the address of the proxy first.</source>
        <translation>Saisissez d’abord l’adresse du proxy.</translation>
    </message>
    <message>
        <source>The system uses no proxy on the way to fal.</source>
        <translation>Le système n’utilise aucun proxy pour joindre fal.</translation>
    </message>
    <message>
        <source>The password goes to the proxy %1 only, when it asks, and is kept in the system keyring.</source>
        <translation>Le mot de passe est envoyé uniquement au proxy %1, quand il le demande, et conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The password that is kept belongs to %1 at %2, port %3. It is sent neither to another proxy nor with another name.</source>
        <translation>Le mot de passe conservé est celui de %1 sur %2, port %3. Il n’est envoyé ni à un autre proxy ni avec un autre nom.</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>Interrogation du trousseau du système…</translation>
    </message>
    <message>
        <source>The password is in the system keyring. It goes to the proxy %1 only, when it asks.</source>
        <translation>Le mot de passe est dans le trousseau du système. Il est envoyé uniquement au proxy %1, quand il le demande.</translation>
    </message>
    <message>
        <source>The password is in a file that is not encrypted. It goes to the proxy %1 only, when it asks.</source>
        <translation>Le mot de passe est dans un fichier non chiffré. Il est envoyé uniquement au proxy %1, quand il le demande.</translation>
    </message>
    <message>
        <source>The password is there until Gesso is closed. It goes to the proxy %1 only, when it asks.</source>
        <translation>Le mot de passe est conservé jusqu’à la fermeture de Gesso. Il est envoyé uniquement au proxy %1, quand il le demande.</translation>
    </message>
    <message>
        <source>The password is being put away…</source>
        <translation>Enregistrement du mot de passe…</translation>
    </message>
    <message>
        <source>The password was not kept.</source>
        <translation>Le mot de passe n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it knows your password.</source>
        <translation>%1 Un fichier du profil peut le remplacer, mais il n’est pas chiffré&#xa0;: quiconque le lit connaît votre mot de passe.</translation>
    </message>
    <message>
        <source>The way through the proxy is being tested…</source>
        <translation>Test de la connexion par le proxy…</translation>
    </message>
</context>
<context>
    <name>settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Choisir un dossier à surveiller</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des préférences</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des préférences</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>settings::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Take it away and assign</source>
        <translation>Le retirer et l’attribuer</translation>
    </message>
    <message>
        <source>Choose a row, then press the keys.</source>
        <translation>Choisissez une ligne, puis appuyez sur les touches.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>Ces touches appartiennent à «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>shell::Connector</name>
    <message>
        <source>A server&apos;s address begins with https://, or with http:// on this computer.</source>
        <translation>L’adresse d’un serveur commence par https://, ou par http:// sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address without a name and a password: they would be written down.</source>
        <translation>Donnez l’adresse du serveur sans nom ni mot de passe&#x202f;: ils seraient enregistrés.</translation>
    </message>
</context>
<context>
    <name>shell::DropOverlay</name>
    <message>
        <source>Places to drop on</source>
        <translation>Emplacements de dépôt</translation>
    </message>
</context>
<context>
    <name>shell::DropRouter</name>
    <message>
        <source>Add to library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Edit with words</source>
        <translation>Modifier avec des mots</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcrire</translation>
    </message>
    <message>
        <source>Open as a job sheet</source>
        <translation>Ouvrir comme feuille de tâches</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it is %2, and this model takes none.</source>
        <translation>%1 ne peut pas servir ici&#xa0;: c’est %2, et ce modèle n’en accepte pas.</translation>
    </message>
</context>
<context>
    <name>shell::FirstRun</name>
    <message>
        <source>Welcome to Gesso</source>
        <translation>Bienvenue dans Gesso</translation>
    </message>
    <message>
        <source>Make pictures, clips and sound with fal&apos;s models. How do you want to begin?</source>
        <translation>Créez des images, des clips et du son avec les modèles de fal. Comment voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>A sandbox on this computer: no account, no network, no cost.</source>
        <translation>Un bac à sable sur cet ordinateur&#xa0;: sans compte, sans réseau, sans frais.</translation>
    </message>
    <message>
        <source>Use the key in FAL_KEY</source>
        <translation>Utiliser la clé de FAL_KEY</translation>
    </message>
    <message>
        <source>A key was found in the environment of this program.</source>
        <translation>Une clé a été trouvée dans l’environnement de ce programme.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>https://proxy.example.com</source>
        <translation>https://proxy.example.com</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connect through a proxy that speaks for fal, such as your company&apos;s gateway.</source>
        <translation>Se connecter par un proxy qui parle au nom de fal, comme la passerelle de votre entreprise.</translation>
    </message>
</context>
<context>
    <name>shell::Instance</name>
    <message>
        <source>Gesso is open already with this profile. Close it first, or choose another folder with --profile: it cannot work with two servers at the same time.</source>
        <translation>Gesso est déjà ouvert avec ce profil. Fermez-le d’abord, ou choisissez un autre dossier avec --profile&#xa0;: il ne peut pas utiliser deux serveurs à la fois.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, on the computer “%1”. Close it there, or choose another folder with --profile.</source>
        <translation>Gesso est déjà ouvert avec ce profil, sur l’ordinateur «&#x202f;%1&#x202f;». Fermez-le là-bas, ou choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, by the user “%1”. Choose another folder with --profile.</source>
        <translation>Gesso est déjà ouvert avec ce profil, par l’utilisateur «&#x202f;%1&#x202f;». Choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, but does not answer. Close it first, or choose another folder with --profile.</source>
        <translation>Gesso est déjà ouvert avec ce profil, mais ne répond pas. Fermez-le d’abord, ou choisissez un autre dossier avec --profile.</translation>
    </message>
</context>
<context>
    <name>shell::Links</name>
    <message>
        <source>This link is not one that Gesso follows.</source>
        <translation>Gesso ne suit pas ce lien.</translation>
    </message>
    <message>
        <source>This link is not followed: it would put a file of this computer into the form.</source>
        <translation>Ce lien n’est pas suivi&#xa0;: il placerait un fichier de cet ordinateur dans le formulaire.</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Choose a model first: its fields are what can vary.</source>
        <translation>Choisissez d’abord un modèle&#xa0;: ce sont ses champs qui peuvent varier.</translation>
    </message>
    <message>
        <source>fal needs a key before it can generate anything.</source>
        <translation>fal exige une clé pour pouvoir générer.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les préférences</translation>
    </message>
    <message>
        <source>Generate now</source>
        <translation>Générer maintenant</translation>
    </message>
    <message>
        <source>%1 last frame.png</source>
        <translation>%1 dernière image.png</translation>
    </message>
    <message>
        <source>The last frame could not be written to %1.</source>
        <translation>La dernière image n’a pas pu être écrite dans %1.</translation>
    </message>
    <message>
        <source>The form has what it takes of the settings of %1.</source>
        <translation>Le formulaire a repris ce qu’il accepte des réglages de %1.</translation>
    </message>
    <message>
        <source>This model takes no seed.</source>
        <translation>Ce modèle n’accepte pas de graine.</translation>
    </message>
    <message>
        <source>The form has the seed %1.</source>
        <translation>Le formulaire a la graine %1.</translation>
    </message>
    <message>
        <source>No model for this is known here yet. Choose one on the Models page.</source>
        <translation>Aucun modèle connu pour cela. Choisissez-en un sur la page Modèles.</translation>
    </message>
    <message>
        <source>%1: the form begins with %2.</source>
        <translation>%1&#xa0;: le formulaire part de %2.</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>hors de la bibliothèque</translation>
    </message>
    <message>
        <source>Nobody knows how this was made.</source>
        <translation>L’origine de ce résultat est inconnue.</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>what, price</comment>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1, prix inconnu</translation>
    </message>
    <message>
        <source>This alone</source>
        <translation>Celui-ci seul</translation>
    </message>
    <message numerus="yes">
        <source>With what was made of it: %n jobs</source>
        <translation>
            <numerusform>Avec ce qui en a été tiré&#xa0;: %n tâche</numerusform>
            <numerusform>Avec ce qui en a été tiré&#xa0;: %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make “%1” again, with a new seed?</source>
        <translation>Refaire «&#x202f;%1&#x202f;» avec une nouvelle graine&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is in the library now.</source>
        <translation>%1 est maintenant dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The frame could not be put into the form.</source>
        <translation>L’image n’a pas pu être placée dans le formulaire.</translation>
    </message>
    <message>
        <source>The form has the frame as “%1”.</source>
        <translation>Le formulaire a repris l’image comme «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>What this is shows after the drop.</source>
        <translation>Son type apparaîtra une fois déposé.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n files where you want them.</source>
        <translation>
            <numerusform>Déposez %n fichier à l’endroit voulu.</numerusform>
            <numerusform>Déposez %n fichiers à l’endroit voulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it where you want it.</source>
        <translation>Déposez-le à l’endroit voulu.</translation>
    </message>
    <message>
        <source>Drop %1 where you want it.</source>
        <translation>Déposez %1 à l’endroit voulu.</translation>
    </message>
    <message>
        <source>This model takes no picture. Save the picture as a file first, or choose another model.</source>
        <translation>Ce modèle n’accepte pas d’image. Enregistrez d’abord l’image dans un fichier, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>This model takes no text.</source>
        <translation>Ce modèle n’accepte pas de texte.</translation>
    </message>
    <message>
        <source>%1 was made with Gesso.</source>
        <translation>%1 a été créé avec Gesso.</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>Rétablir les réglages</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>Utiliser comme entrée</translation>
    </message>
    <message>
        <source>The result is on the clipboard: as a file and with its recipe.</source>
        <translation>Le résultat est dans le presse-papiers&#xa0;: comme fichier et avec sa recette.</translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>%n résultat est dans le presse-papiers.</numerusform>
            <numerusform>%n résultats sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The library shows the clip by this frame now.</source>
        <translation>La bibliothèque représente maintenant le clip par cette image.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It is in that collection already.</source>
        <translation>Il est déjà dans cette collection.</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>1 élément ajouté à la collection.</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>1 élément mis à la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>1 file of the watched folder is in the library now.</source>
        <translation>1 fichier du dossier surveillé est maintenant dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the watched folder are in the library now.</source>
        <translation>
            <numerusform>%n fichier du dossier surveillé est maintenant dans la bibliothèque.</numerusform>
            <numerusform>%n fichiers du dossier surveillé sont maintenant dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the watched folder was left out: %2</source>
        <translation>%1 du dossier surveillé a été écarté&#xa0;: %2</translation>
    </message>
    <message>
        <source>The folder needs its whole path, from the root on.</source>
        <translation>Indiquez le chemin complet du dossier, depuis la racine.</translation>
    </message>
    <message>
        <source>The library is in this folder, or the folder in the library. Choose another one.</source>
        <translation>La bibliothèque est dans ce dossier, ou l’inverse. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The frame is in the library now.</source>
        <translation>L’image est maintenant dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The recording is in the library now.</source>
        <translation>L’enregistrement est maintenant dans la bibliothèque.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Open &amp;job sheet…</source>
        <translation>Ouvrir une feuille de &amp;tâches…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Show library &amp;folder</source>
        <translation>Afficher le &amp;dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Read the library folder a&amp;gain</source>
        <translation>&amp;Relire le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>The files of the library are being read.</source>
        <translation>Lecture des fichiers de la bibliothèque en cours.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>Choisir un &amp;modèle…</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>Generate &amp;next, before what waits</source>
        <translation>Générer &amp;ensuite, avant ce qui attend</translation>
    </message>
    <message>
        <source>Plan a s&amp;weep…</source>
        <translation>Planifier un &amp;balayage…</translation>
    </message>
    <message>
        <source>&amp;Copy the result</source>
        <translation>&amp;Copier le résultat</translation>
    </message>
    <message>
        <source>&amp;Paste settings or code</source>
        <translation>C&amp;oller des réglages ou du code</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Création</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En dir&amp;ect</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>Re&amp;quest as code</source>
        <translation>Re&amp;quête sous forme de code</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Fi&amp;le d’attente</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>&amp;Annuler la tâche</translation>
    </message>
    <message>
        <source>&amp;Retry job</source>
        <translation>&amp;Relancer la tâche</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Effacer les terminées</translation>
    </message>
    <message>
        <source>&amp;Spending…</source>
        <translation>&amp;Dépenses…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Gesso</source>
        <translation>À &amp;propos de Gesso</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>You made exactly this already, on %1. It is in the library and costs nothing.</source>
        <translation>Vous avez déjà créé exactement ceci, le %1. C’est dans la bibliothèque et ne coûte rien.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Générer à nouveau</translation>
    </message>
    <message>
        <source>Co&amp;mpare images…</source>
        <translation>C&amp;omparer des images…</translation>
    </message>
    <message>
        <source>Choose two to four images to compare them.</source>
        <translation>Choisissez de deux à quatre images à comparer.</translation>
    </message>
    <message>
        <source>Gesso</source>
        <translation>Gesso</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, dusk, long lens, shallow depth of field</source>
        <translation>un renard endormi dans la neige fraîche, crépuscule, téléobjectif, faible profondeur de champ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>The job in the queue has the new settings.</source>
        <translation>La tâche en attente a les nouveaux réglages.</translation>
    </message>
    <message>
        <source>“Generate” puts the settings of the form into the job that waits.</source>
        <translation>«&#x202f;Générer&#x202f;» applique les réglages du formulaire à la tâche en attente.</translation>
    </message>
    <message>
        <source>Leave the job as it is</source>
        <translation>Laisser la tâche telle quelle</translation>
    </message>
    <message>
        <source>Waits in the queue here…</source>
        <translation>Attend ici dans la file…</translation>
    </message>
    <message>
        <source>Uploading the input…</source>
        <translation>Envoi de l’entrée…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>En attente de son tour…</translation>
    </message>
    <message>
        <source>Fetching the result…</source>
        <translation>Récupération du résultat…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>This job was cancelled.</source>
        <translation>Cette tâche a été annulée.</translation>
    </message>
    <message>
        <source>This job did not end well.</source>
        <translation>Cette tâche a échoué.</translation>
    </message>
    <message>
        <source>Jobs are on their way. They are kept and go on when Gesso is started again.</source>
        <translation>Des tâches sont en cours. Elles sont conservées et reprendront au prochain démarrage de Gesso.</translation>
    </message>
    <message>
        <source>Close Gesso</source>
        <translation>Fermer Gesso</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>What this link leads to is not in the library.</source>
        <translation>Ce que désigne ce lien n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The form does not take all that the link brings. Left out: %1.</source>
        <translation>Le formulaire n’accepte pas tout ce qu’apporte le lien. Écartés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A link filled in the form. Nothing is sent before you generate.</source>
        <translation>Un lien a rempli le formulaire. Rien n’est envoyé avant que vous génériez.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier ré&amp;cent</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Toutes les &amp;commandes…</translation>
    </message>
    <message>
        <source>A short &amp;tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>The model makes the result. Choose any of fal&apos;s with a few letters of its name: Ctrl+K.</source>
        <translation>Le modèle crée le résultat. Choisissez n’importe quel modèle de fal avec quelques lettres de son nom&#xa0;: Ctrl+K.</translation>
    </message>
    <message>
        <source>What this model takes. Say what you want to see; F1 explains every field.</source>
        <translation>Ce que ce modèle accepte. Dites ce que vous voulez voir&#x202f;; F1 explique chaque champ.</translation>
    </message>
    <message>
        <source>Says what it costs before anything is sent: Ctrl+Enter.</source>
        <translation>Indique le coût avant tout envoi&#xa0;: Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Every job, with its log. Jobs go on when the window is closed, and nothing is paid twice.</source>
        <translation>Chaque tâche, avec son journal. Les tâches continuent quand la fenêtre est fermée, et rien n’est payé deux fois.</translation>
    </message>
    <message>
        <source>Draw live, find everything that you made in the library, read about the models. Ctrl+Shift+P finds every command.</source>
        <translation>Dessinez en direct, retrouvez tout ce que vous avez créé dans la bibliothèque, découvrez les modèles. Ctrl+Maj+P trouve chaque commande.</translation>
    </message>
    <message>
        <source>a lighthouse on a cliff, ink and watercolour</source>
        <translation>un phare sur une falaise, encre et aquarelle</translation>
    </message>
    <message>
        <source>waves roll onto a black beach, seen from above</source>
        <translation>des vagues déferlent sur une plage noire, vue d’en haut</translation>
    </message>
    <message>
        <source>rain on a tin roof, distant thunder</source>
        <translation>pluie sur un toit de tôle, tonnerre au loin</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Une commande ou ses touches</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Account and keys</source>
        <translation>Compte et clés</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>The report is on the clipboard: versions, settings and the last problems. There are no keys in it.</source>
        <translation>Le rapport est dans le presse-papiers&#xa0;: versions, réglages et derniers problèmes. Il ne contient aucune clé.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Gesso ended unexpectedly and is here again. Jobs that were on their way go on, and nothing is paid twice.</source>
        <translation>Gesso s’est arrêté inopinément et le voici de nouveau. Les tâches en cours continuent, et rien n’est payé deux fois.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Safe mode: last time&apos;s window and jobs are left alone, and what you set here is forgotten at the end.</source>
        <translation>Mode sans échec&#xa0;: la fenêtre et les tâches de la dernière fois restent intactes, et ce que vous réglez ici est oublié à la fin.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Démarrer normalement</translation>
    </message>
    <message>
        <source>A recording that was cut off when Gesso ended is in the library now.</source>
        <translation>Un enregistrement interrompu par l’arrêt de Gesso est maintenant dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Mode sans échec</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose what to export first.</source>
        <translation>Choisissez d’abord ce qu’il faut exporter.</translation>
    </message>
    <message>
        <source>Only one file fits here: %1 was taken.</source>
        <translation>Un seul fichier a sa place ici&#x202f;: %1 a été pris.</translation>
    </message>
    <message>
        <source>Files are being exported. Closing Gesso stops this; what is already written stays.</source>
        <translation>Des fichiers sont en cours d’exportation. Fermer Gesso l’arrête&#x202f;; ce qui est déjà écrit reste.</translation>
    </message>
</context>
<context>
    <name>shell::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
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
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>shell::RecentFiles</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
</context>
<context>
    <name>shell::SaveText</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Sandbox, nothing is charged</source>
        <translation>Bac à sable, rien n’est facturé</translation>
    </message>
    <message>
        <source>Connected to fal</source>
        <translation>Connecté à fal</translation>
    </message>
    <message>
        <source>Connected through %1</source>
        <translation>Connecté par %1</translation>
    </message>
    <message>
        <source>fal, no key yet: nothing can be generated</source>
        <translation>fal, pas encore de clé&#xa0;: rien ne peut être généré</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Aucune tâche en cours</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 en cours, %2 en attente</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>money that was spent</comment>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Spent today, and reserved for jobs that run or wait. Opens what was spent and for what.</source>
        <translation>Dépensé aujourd’hui et réservé pour les tâches en cours. Ouvre le détail des dépenses.</translation>
    </message>
    <message>
        <source>Files in the library: %1 · %2</source>
        <extracomment>%1 is a number, %2 an amount like &quot;3.1 GB&quot;</extracomment>
        <translation>Fichiers dans la bibliothèque&#xa0;: %1 · %2</translation>
    </message>
</context>
<context>
    <name>shell::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which step of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>&amp;Open Gesso</source>
        <translation>&amp;Ouvrir Gesso</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Aucune tâche en cours</translation>
    </message>
    <message>
        <source>%L1 running, %L2 waiting</source>
        <translation>%L1 en cours, %L2 en attente</translation>
    </message>
</context>
<context>
    <name>spending::DayChart</name>
    <message>
        <source>Spending by day</source>
        <translation>Dépenses par jour</translation>
    </message>
    <message>
        <source>Left and right go from bar to bar. The same figures are in the table “By day”.</source>
        <translation>Gauche et Droite vont de barre en barre. Les mêmes chiffres figurent dans le tableau «&#x202f;Par jour&#x202f;».</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 estimated, %4 reserved; jobs: %5</source>
        <translation>%1&#xa0;: %2 facturé, %3 estimé, %4 réservé&#x202f;; tâches&#xa0;: %5</translation>
    </message>
    <message>
        <source>Budget of a day</source>
        <translation>Budget quotidien</translation>
    </message>
</context>
<context>
    <name>spending::SpendingDialog</name>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>Selon fal</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Par projet</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Par tâche</translation>
    </message>
    <message>
        <source>Asking fal what it charged…</source>
        <translation>Demande à fal de ce qu’il a facturé…</translation>
    </message>
    <message>
        <source>fal knows of more requests than could be asked for.</source>
        <translation>fal compte plus de requêtes qu’il n’a été possible d’en lire.</translation>
    </message>
    <message>
        <source>fal did not say what it charged: %1</source>
        <translation>fal n’a pas indiqué ce qu’il a facturé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Credits left at fal: %1.</source>
        <translation>Crédits restants chez fal&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Today %1 of %2 are spent or reserved.</source>
        <translation>Aujourd’hui, %1 sur %2 sont dépensés ou réservés.</translation>
    </message>
    <message>
        <source>The budget of this month is %1.</source>
        <translation>Le budget de ce mois est de %1.</translation>
    </message>
    <message>
        <source>This is the sandbox: nothing is charged. The figures are what fal would charge.</source>
        <translation>Ceci est le bac à sable&#xa0;: rien n’est facturé. Les chiffres sont ce que fal facturerait.</translation>
    </message>
    <message>
        <source>Jobs without a known price: %1.</source>
        <translation>Tâches sans prix connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Other programs with this account cost %1 in this period.</source>
        <translation>D’autres programmes utilisant ce compte ont coûté %1 sur cette période.</translation>
    </message>
    <message>
        <source>Export the spending</source>
        <translation>Exporter les dépenses</translation>
    </message>
    <message>
        <source>The admin key in the settings is an ordinary one: fal does not tell it what it charged. Test it under Settings, Account and keys.</source>
        <translation>La clé d’administration indiquée est une clé ordinaire&#xa0;: fal ne lui dit pas ce qu’il a facturé. Testez-la dans les préférences, sous «&#x202f;Compte et clés&#x202f;».</translation>
    </message>
    <message>
        <source>The admin key could not be used: %1</source>
        <translation>La clé d’administration n’a pas pu être utilisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The balance and what fal itself charged are told to an admin key only; yours is an ordinary one, which is safer. The figures here are what fal counted, times its prices. To see fal&apos;s own, make an admin key at fal and add it under Settings, Account and keys, marked as an admin key.</source>
        <translation>Seule une clé d’administration donne accès au solde et à ce que fal a lui-même facturé&#x202f;; la vôtre est une clé ordinaire, ce qui est plus sûr. Les chiffres affichés ici sont les quantités comptées par fal, multipliées par ses prix. Pour voir ceux de fal, créez une clé d’administration chez fal et ajoutez-la dans les préférences, sous «&#x202f;Compte et clés&#x202f;», en la marquant comme clé d’administration.</translation>
    </message>
</context>
<context>
    <name>spending::SpendingModel</name>
    <message>
        <source>No project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>What fal counted, times the price.</source>
        <translation>Ce que fal a compté, multiplié par le prix.</translation>
    </message>
    <message>
        <source>Jobs that are complete, of which fal did not tell what it counted.</source>
        <translation>Tâches terminées dont fal n’a pas indiqué le décompte.</translation>
    </message>
    <message>
        <source>Jobs on their way, and those of which nobody knows yet whether fal took them.</source>
        <translation>Tâches en cours, et celles dont on ignore encore si fal les a reçues.</translation>
    </message>
    <message>
        <source>What fal&apos;s own account of these requests says.</source>
        <translation>Ce qu’indiquent les comptes de fal pour ces requêtes.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>Selon fal</translation>
    </message>
</context>
<context>
    <name>studio::Axis</name>
    <message numerus="yes">
        <source>This makes more than %n values. Choose a larger step.</source>
        <translation>
            <numerusform>Cela fait plus de %n valeur. Choisissez un pas plus grand.</numerusform>
            <numerusform>Cela fait plus de %n valeurs. Choisissez un pas plus grand.</numerusform>
        </translation>
    </message>
    <message>
        <source>A range of whole numbers is written as 20..40 step 5.</source>
        <translation>Une plage de nombres entiers s’écrit 20..40 step 5.</translation>
    </message>
    <message>
        <source>The step of a range is not 0.</source>
        <translation>Le pas d’une plage ne peut pas être 0.</translation>
    </message>
    <message>
        <source>A range needs a step, such as 0.5..1 step 0.25.</source>
        <translation>Une plage demande un pas, par exemple 0.5..1 step 0.25.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a word in a field</comment>
        <translation>«&#x202f;%1&#x202f;» dans %2</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>Saisissez au moins une valeur.</translation>
    </message>
</context>
<context>
    <name>studio::Code</name>
    <message>
        <source>There is no request in this text. Paste JSON, a cURL command, Python, JavaScript or C++ that calls a model.</source>
        <translation>Ce texte ne contient pas de requête. Collez du JSON, une commande cURL, du Python, JavaScript ou C++ qui appelle un modèle.</translation>
    </message>
    <message>
        <source>This command reads its request from the file %1, which is not part of the text.</source>
        <translation>Cette commande lit sa requête dans le fichier %1, qui ne fait pas partie du texte.</translation>
    </message>
    <message>
        <source>This text is too long to look for a request in it.</source>
        <translation>Ce texte est trop long pour y chercher une requête.</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>Ce texte ne contient pas de requête.</translation>
    </message>
    <message>
        <source>The values in this text are nested too deeply.</source>
        <translation>Les valeurs de ce texte sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a list.</source>
        <translation>Le texte s’arrête au milieu d’une liste.</translation>
    </message>
    <message>
        <source>A list in this text has a stray “%1”.</source>
        <translation>Une liste de ce texte contient un «&#x202f;%1&#x202f;» égaré.</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>Le texte s’arrête au milieu de la requête.</translation>
    </message>
    <message>
        <source>The request in this text has a stray “%1”.</source>
        <translation>La requête de ce texte contient un «&#x202f;%1&#x202f;» égaré.</translation>
    </message>
    <message>
        <source>%1 is a file of this computer: put the address of its upload there first.</source>
        <translation>%1 est un fichier de cet ordinateur&#xa0;: indiquez-y d’abord l’adresse du fichier envoyé.</translation>
    </message>
    <message>
        <source>The key is read from FAL_KEY.</source>
        <translation>La clé est lue dans FAL_KEY.</translation>
    </message>
    <message>
        <source>JSON.rawJSON keeps large numbers exact; Node.js has it since version 21.</source>
        <translation>JSON.rawJSON garde exacts les grands nombres&#x202f;; Node.js le propose depuis la version 21.</translation>
    </message>
</context>
<context>
    <name>studio::Collections</name>
    <message>
        <source>A collection needs a name.</source>
        <translation>Une collection doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a collection of that name already: %1.</source>
        <translation>Une collection porte déjà ce nom&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>studio::Database</name>
    <message>
        <source>The database of Gesso is in use by another program.</source>
        <translation>La base de données de Gesso est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be written: the folder or the file is read-only.</source>
        <translation>Impossible d’écrire la base de données de Gesso&#xa0;: le dossier ou le fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk is full: the database of Gesso cannot be written.</source>
        <translation>Le disque est plein&#xa0;: impossible d’écrire la base de données de Gesso.</translation>
    </message>
    <message>
        <source>The disk reported an error while the database of Gesso was used.</source>
        <translation>Le disque a signalé une erreur pendant l’utilisation de la base de données de Gesso.</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be opened: its folder cannot be read or written.</source>
        <translation>Impossible d’ouvrir la base de données de Gesso&#xa0;: son dossier ne peut être ni lu ni écrit.</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged.</source>
        <translation>La base de données de Gesso est endommagée.</translation>
    </message>
    <message>
        <source>The database of Gesso reported: %1</source>
        <translation>La base de données de Gesso a signalé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged and cannot be moved aside: its folder is read-only.</source>
        <translation>La base de données de Gesso est endommagée et ne peut pas être mise de côté&#xa0;: son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>This profile was used by a newer version of Gesso (its database has version %1, this program knows %2). Start the newer program, or choose another profile folder.</source>
        <translation>Ce profil a servi avec une version plus récente de Gesso (sa base de données est en version %1, ce programme connaît la %2). Lancez le programme plus récent, ou choisissez un autre dossier de profil.</translation>
    </message>
</context>
<context>
    <name>studio::Export</name>
    <message>
        <source>The contact sheet was cancelled.</source>
        <translation>La planche-contact a été annulée.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Contact sheet %1</source>
        <translation>Planche-contact %1</translation>
    </message>
    <message>
        <source>A contact sheet needs the window system&apos;s letters.</source>
        <translation>Une planche-contact exige les polices du système de fenêtres.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Impossible de créer le dossier %1 ou d’y écrire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is the original in the library and is not overwritten.</source>
        <translation>%1 est l’original dans la bibliothèque et n’est pas écrasé.</translation>
    </message>
    <message>
        <source>%1 cannot be overwritten.</source>
        <translation>Impossible d’écraser %1.</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more.</source>
        <translation>%1 n’est plus dans le dossier de la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>studio::FieldProblem</name>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Saisissez un nombre supérieur à %1.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Saisissez un nombre d’au moins %1.</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>Saisissez un nombre inférieur à %1.</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>Saisissez un nombre d’au plus %1.</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>Saisissez un multiple de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>Saisissez au moins %n caractère.</numerusform>
            <numerusform>Saisissez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>Saisissez au plus %n caractère.</numerusform>
            <numerusform>Saisissez au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>Saisissez un texte de la forme %1.</translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>Ajoutez au moins %n élément.</numerusform>
            <numerusform>Ajoutez au moins %n éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Gardez au plus %n élément.</numerusform>
            <numerusform>Gardez au plus %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The image is too small: it needs at least %1 pixels.</source>
        <translation>L’image est trop petite&#xa0;: il faut au moins %1 pixels.</translation>
    </message>
    <message>
        <source>The image is too large: it may have at most %1 pixels.</source>
        <translation>L’image est trop grande&#xa0;: %1 pixels au plus.</translation>
    </message>
    <message>
        <source>The model does not read this kind of image. It reads: %1.</source>
        <translation>Le modèle ne lit pas ce type d’image. Il lit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds.</source>
        <translation>Le son est trop long&#xa0;: %1 secondes au plus.</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds, and it has %2.</source>
        <translation>Le son est trop long&#xa0;: %1 secondes au plus, et il en dure %2.</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds.</source>
        <translation>Le son est trop court&#xa0;: %1 secondes au moins.</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds, and it has %2.</source>
        <translation>Le son est trop court&#xa0;: %1 secondes au moins, et il en dure %2.</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds.</source>
        <translation>La vidéo est trop longue&#xa0;: %1 secondes au plus.</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds, and it has %2.</source>
        <translation>La vidéo est trop longue&#xa0;: %1 secondes au plus, et elle en dure %2.</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds.</source>
        <translation>La vidéo est trop courte&#xa0;: %1 secondes au moins.</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds, and it has %2.</source>
        <translation>La vidéo est trop courte&#xa0;: %1 secondes au moins, et elle en dure %2.</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound. It reads: %1.</source>
        <translation>Le modèle ne lit pas ce type de son. Il lit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The model does not read this kind of video. It reads: %1.</source>
        <translation>Le modèle ne lit pas ce type de vidéo. Il lit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1.</source>
        <translation>Le fichier est trop volumineux&#xa0;: %1 au plus.</translation>
    </message>
    <message>
        <source>The archive cannot be used. Pack files of these kinds: %1.</source>
        <translation>L’archive est inutilisable. Mettez-y des fichiers de ces types&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The archive needs at least %1 files; it has %2.</source>
        <translation>L’archive doit compter au moins %1 fichiers&#x202f;; elle en a %2.</translation>
    </message>
    <message>
        <source>The archive may hold at most %1 files; it has %2.</source>
        <translation>L’archive peut compter au plus %1 fichiers&#x202f;; elle en a %2.</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>Le modèle a échoué chez fal. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model took too long. Try again, or ask for less.</source>
        <translation>Le modèle a mis trop de temps. Réessayez, ou demandez moins.</translation>
    </message>
    <message>
        <source>A service that the model uses failed. Try again later.</source>
        <translation>Un service utilisé par le modèle a échoué. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>A service that the model uses cannot be reached. Try again later.</source>
        <translation>Un service utilisé par le modèle est injoignable. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>A content check refused this. Change it and try again.</source>
        <translation>Un contrôle du contenu a refusé ceci. Modifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>The model made nothing from this. Change the prompt, or try again.</source>
        <translation>Le modèle n’en a rien tiré. Modifiez le prompt, ou réessayez.</translation>
    </message>
    <message>
        <source>The image is too small.</source>
        <translation>L’image est trop petite.</translation>
    </message>
    <message>
        <source>The image is too large.</source>
        <translation>L’image est trop grande.</translation>
    </message>
    <message>
        <source>The model cannot read this image. Choose another file.</source>
        <translation>Le modèle ne peut pas lire cette image. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The model cannot fetch the file from its address.</source>
        <translation>Le modèle ne peut pas récupérer le fichier à son adresse.</translation>
    </message>
    <message>
        <source>No face was found. Choose an image that shows one clearly.</source>
        <translation>Aucun visage trouvé. Choisissez une image qui en montre un nettement.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>L’archive est inutilisable.</translation>
    </message>
    <message>
        <source>The model does not support this setting.</source>
        <translation>Le modèle ne prend pas en charge ce réglage.</translation>
    </message>
    <message>
        <source>The model does not read this kind of image.</source>
        <translation>Le modèle ne lit pas ce type d’image.</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound.</source>
        <translation>Le modèle ne lit pas ce type de son.</translation>
    </message>
    <message>
        <source>The model does not read this kind of video.</source>
        <translation>Le modèle ne lit pas ce type de vidéo.</translation>
    </message>
    <message>
        <source>The model needs this field.</source>
        <translation>Le modèle a besoin de ce champ.</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Saisissez un texte.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Choisissez oui ou non.</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>Ajoutez les éléments un par un.</translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>Remplissez ce groupe de réglages.</translation>
    </message>
    <message>
        <source>The model does not know this field. Leave it out.</source>
        <translation>Le modèle ne connaît pas ce champ. Laissez-le de côté.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https.</source>
        <translation>Saisissez une adresse commençant par https.</translation>
    </message>
    <message>
        <source>The model does not take this value.</source>
        <translation>Le modèle n’accepte pas cette valeur.</translation>
    </message>
</context>
<context>
    <name>studio::Filing</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Impossible de créer le dossier %1 ou d’y écrire.</translation>
    </message>
    <message>
        <source>A downloaded file vanished before it could be filed.</source>
        <translation>Un fichier téléchargé a disparu avant d’être classé.</translation>
    </message>
</context>
<context>
    <name>studio::Foreign</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificateur</translation>
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
        <translation>Le disque est plein&#xa0;: les nouvelles images ne pourront pas être revues.</translation>
    </message>
    <message>
        <source>The folder %1 for looking back cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier %1 des images à revoir.</translation>
    </message>
    <message>
        <source>This frame is too old and not there any more.</source>
        <translation>Cette image est trop ancienne et n’est plus là.</translation>
    </message>
    <message>
        <source>A frame is too large to be looked back at.</source>
        <translation>Une image est trop grande pour être revue.</translation>
    </message>
    <message>
        <source>This frame was damaged on the disk.</source>
        <translation>Cette image a été endommagée sur le disque.</translation>
    </message>
</context>
<context>
    <name>studio::FromText</name>
    <message>
        <source>“%1” is not a whole number, but %2 takes one.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier, mais %2 en attend un.</translation>
    </message>
    <message>
        <source>“%1” is not a number, but %2 takes one.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre, mais %2 en attend un.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, but %2 takes one of them.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni true ni false, mais %2 attend l’un des deux.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes: %3.</source>
        <translation>%1 n’accepte pas «&#x202f;%2&#x202f;». Valeurs acceptées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes a size such as 1024x768, or: %3.</source>
        <translation>%1 n’accepte pas «&#x202f;%2&#x202f;». Il faut une taille comme 1024x768, ou&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of at most 64 bits, but %2 takes one.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier d’au plus 64 bits, mais %2 en attend un.</translation>
    </message>
    <message>
        <source>%1 takes a JSON object such as {&quot;key&quot;: 1}.</source>
        <translation>%1 attend un objet JSON comme {&quot;key&quot;: 1}.</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [1, 2].</source>
        <translation>%1 attend une liste JSON comme [1, 2].</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [{&quot;key&quot;: 1}].</source>
        <translation>%1 attend une liste JSON comme [{&quot;key&quot;: 1}].</translation>
    </message>
    <message>
        <source>“%1” is no color such as #ff8800, but %2 takes one.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une couleur comme #ff8800, mais %2 en attend une.</translation>
    </message>
</context>
<context>
    <name>studio::Import</name>
    <message>
        <source>%1 is no picture, video, sound or text that Gesso knows.</source>
        <translation>%1 n’est ni une image, ni une vidéo, ni un son, ni un texte que Gesso connaisse.</translation>
    </message>
    <message>
        <source>%1 holds text, though its name promises a picture, a video or a sound. Rename it to take it in as text.</source>
        <translation>%1 contient du texte, alors que son nom annonce une image, une vidéo ou un son. Renommez-le pour l’ajouter comme texte.</translation>
    </message>
    <message>
        <source>%1 was taken in as what it holds, which is not what its name says.</source>
        <translation>%1 a été ajouté pour ce qu’il contient, qui n’est pas ce que dit son nom.</translation>
    </message>
</context>
<context>
    <name>studio::Inputs</name>
    <message>
        <source>The input file %1 of this recipe is not in the library. Choose it again.</source>
        <translation>Le fichier d’entrée %1 de cette recette n’est pas dans la bibliothèque. Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The input file %1 does not exist.</source>
        <translation>Le fichier d’entrée %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The input file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier d’entrée %1.</translation>
    </message>
</context>
<context>
    <name>studio::JobModel</name>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi des fichiers</translation>
    </message>
    <message>
        <source>Uploading %1%</source>
        <translation>Envoi des fichiers %1&#x202f;%</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting (number %1)</source>
        <translation>En attente (n°&#xa0;%1)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Running %1%</source>
        <translation>En cours %1&#x202f;%</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Downloading %1%</source>
        <translation>Téléchargement %1&#x202f;%</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time passed, time expected</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>%1&#xa0;s dans la file de fal, %2&#xa0;s d’exécution, %3&#xa0;s pour récupérer et conserver.</translation>
    </message>
    <message>
        <source>Usually %1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>D’ordinaire %1&#xa0;s dans la file de fal, %2&#xa0;s d’exécution, %3&#xa0;s pour récupérer et conserver.</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>En attente ici</translation>
    </message>
    <message>
        <source>Billed: %1 × %2.</source>
        <translation>Facturé&#xa0;: %1 × %2.</translation>
    </message>
    <message>
        <source>Estimated: fal did not tell what it counted.</source>
        <translation>Estimé&#xa0;: fal n’a pas indiqué ce qu’il a compté.</translation>
    </message>
    <message>
        <source>Expected, and reserved until it has ended.</source>
        <translation>Prévu, et réservé jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>state of a job, prompt, model</comment>
        <translation>%1&#x202f;: %2, %3</translation>
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
        <translation>Vérifiez la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the proxy settings: the connection could not be trusted.</source>
        <translation>Vérifiez l’horloge de cet ordinateur et les réglages du proxy&#xa0;: la connexion n’est pas fiable.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again.</source>
        <translation>Le service n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>Check the key in the settings, or set FAL_KEY.</source>
        <translation>Vérifiez la clé dans les préférences, ou définissez FAL_KEY.</translation>
    </message>
    <message>
        <source>The key lacks a permission for this model. Use another key, or give it the permission at fal.</source>
        <translation>Il manque à la clé une autorisation pour ce modèle. Utilisez une autre clé, ou accordez-lui l’autorisation chez fal.</translation>
    </message>
    <message>
        <source>Add credit to the account at fal, then try again.</source>
        <translation>Ajoutez du crédit au compte chez fal, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the name of the model, or choose another one.</source>
        <translation>Vérifiez le nom du modèle, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Change the fields that are named and try again.</source>
        <translation>Modifiez les champs indiqués et réessayez.</translation>
    </message>
    <message>
        <source>Change the prompt or the input: a content check refused it.</source>
        <translation>Modifiez le prompt ou l’entrée&#xa0;: un contrôle du contenu l’a refusé.</translation>
    </message>
    <message>
        <source>Use a smaller file.</source>
        <translation>Utilisez un fichier plus petit.</translation>
    </message>
    <message>
        <source>Too many requests were made. Wait a moment and try again.</source>
        <translation>Trop de requêtes ont été envoyées. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>Le modèle a échoué chez fal. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The answer of the service was not understood. Check the server address.</source>
        <translation>La réponse du service n’a pas été comprise. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Check that the file can be read and that there is room on the disk.</source>
        <translation>Vérifiez que le fichier est lisible et qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>studio::JobQueue</name>
    <message>
        <source>This job has been started already: its settings cannot be changed any more.</source>
        <translation>Cette tâche a déjà démarré&#xa0;: ses réglages ne peuvent plus être modifiés.</translation>
    </message>
    <message>
        <source>This job is not in the list any more.</source>
        <translation>Cette tâche n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <translation>Démarre à %1</translation>
    </message>
    <message>
        <source>Waits for another job of this model</source>
        <translation>Attend une autre tâche de ce modèle</translation>
    </message>
</context>
<context>
    <name>studio::JobRun</name>
    <message>
        <source>The result is still at fal. Make room, or make the folder writable, then choose “Check again”.</source>
        <translation>Le résultat est encore chez fal. Faites de la place, ou rendez le dossier accessible en écriture, puis choisissez «&#x202f;Revérifier&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is lost: the job goes on by itself as soon as its files can be written.</source>
        <translation>Rien n’est perdu&#xa0;: la tâche reprend toute seule dès que ses fichiers peuvent être écrits.</translation>
    </message>
    <message>
        <source>The staging folder %1 cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier de transit %1.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the result.</source>
        <translation>Plus d’espace sur le disque pour le résultat.</translation>
    </message>
    <message>
        <source>%1 The result is at fal; it is fetched as soon as fal can be reached.</source>
        <translation>%1 Le résultat est chez fal&#x202f;; il sera récupéré dès que fal sera joignable.</translation>
    </message>
    <message>
        <source>fal made and billed this result, but its files cannot be fetched any more. Copy the evidence and ask fal.</source>
        <translation>fal a produit et facturé ce résultat, mais ses fichiers ne peuvent plus être récupérés. Copiez les preuves et interrogez fal.</translation>
    </message>
    <message>
        <source>The result is still at fal. %1</source>
        <translation>Le résultat est encore chez fal. %1</translation>
    </message>
    <message>
        <source>The job was accepted and goes on at fal. %1 Then choose “Check again”.</source>
        <translation>La tâche a été acceptée et continue chez fal. %1 Choisissez ensuite «&#x202f;Revérifier&#x202f;».</translation>
    </message>
    <message>
        <source>%1 The job goes on at fal; it is followed again as soon as fal can be reached.</source>
        <translation>%1 La tâche continue chez fal&#x202f;; son suivi reprendra dès que fal sera joignable.</translation>
    </message>
    <message>
        <source>It is not known whether this job was accepted.</source>
        <translation>On ignore si cette tâche a été acceptée.</translation>
    </message>
    <message>
        <source>The connection broke while the job was sent: fal may have accepted it, or not.</source>
        <translation>La connexion s’est interrompue pendant l’envoi de la tâche&#xa0;: fal l’a peut-être acceptée, ou non.</translation>
    </message>
    <message>
        <source>%1 Check again, or look at the list of requests on fal&apos;s site. If it is not there, send it again: it was not sent twice.</source>
        <translation>%1 Revérifiez, ou consultez la liste des requêtes sur le site de fal. Si elle n’y est pas, renvoyez-la&#xa0;: elle n’a pas été envoyée deux fois.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>Rien n’a été envoyé. La tâche reprendra toute seule dès que fal sera joignable.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>%1 Rien n’a été envoyé. La tâche reprendra toute seule dès que fal sera joignable.</translation>
    </message>
</context>
<context>
    <name>studio::JobSheet</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>The model %1 is not known here.</source>
        <translation>Le modèle %1 est inconnu ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This row has more cells than the first line has names.</source>
        <translation>Cette ligne a plus de cases que la première n’a de noms.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>One column is not used, because no field has its name: %1.</source>
        <translation>Une colonne n’est pas utilisée, car aucun champ ne porte son nom&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not used, because no field has their names: %1.</source>
        <translation>
            <numerusform>%n colonne n’est pas utilisée, car aucun champ ne porte son nom&#xa0;: %1.</numerusform>
            <numerusform>%n colonnes ne sont pas utilisées, car aucun champ ne porte leur nom&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows are taken. Divide the sheet to use the others.</source>
        <translation>Seules les %1 premières lignes sont prises. Divisez la feuille pour utiliser les autres.</translation>
    </message>
</context>
<context>
    <name>studio::Keys</name>
    <message>
        <source>Paste a key first.</source>
        <translation>Collez d’abord une clé.</translation>
    </message>
    <message>
        <source>This does not look like a fal key: letters, digits and signs without spaces.</source>
        <translation>Ceci ne ressemble pas à une clé fal&#xa0;: des lettres, des chiffres et des signes, sans espaces.</translation>
    </message>
    <message>
        <source>There is a key with this name already.</source>
        <translation>Une clé porte déjà ce nom.</translation>
    </message>
    <message>
        <source>There are too many keys. Remove one first.</source>
        <translation>Il y a trop de clés. Retirez-en une d’abord.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>The key was forgotten, but its file could not be changed: a copy may still be in it.</source>
        <translation>La clé a été oubliée, mais son fichier n’a pas pu être modifié&#xa0;: une copie peut encore s’y trouver.</translation>
    </message>
    <message>
        <source>The key was forgotten, but the system keyring did not let go of it: a copy may still be there.</source>
        <translation>La clé a été oubliée, mais le trousseau du système ne l’a pas libérée&#xa0;: une copie peut encore s’y trouver.</translation>
    </message>
    <message>
        <source>The key “%1” is no longer where it was kept. Add it again.</source>
        <translation>La clé «&#x202f;%1&#x202f;» n’est plus là où elle était conservée. Ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <source>The file of the keys cannot be read or written.</source>
        <translation>Impossible de lire ou d’écrire le fichier des clés.</translation>
    </message>
    <message>
        <source>No system keyring can be reached here.</source>
        <translation>Aucun trousseau du système n’est accessible ici.</translation>
    </message>
    <message>
        <source>The system keyring is locked, or access to it was refused.</source>
        <translation>Le trousseau du système est verrouillé, ou son accès a été refusé.</translation>
    </message>
    <message>
        <source>The system keyring cannot be used here.</source>
        <translation>Le trousseau du système est inutilisable ici.</translation>
    </message>
    <message>
        <source>There is an admin key already. Remove it first.</source>
        <translation>Il y a déjà une clé d’administration. Retirez-la d’abord.</translation>
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
        <translation>Graine</translation>
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
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Nombre d’images</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images de la vidéo</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Inference steps</source>
        <translation>Étapes d’inférence</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Format de sortie</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>Filtre de sécurité</translation>
    </message>
    <message>
        <source>Safety tolerance</source>
        <translation>Tolérance de sécurité</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>Développer le prompt</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>Améliorer le prompt</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Distinguer les locuteurs</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Answer with the data itself</source>
        <translation>Répondre avec les données mêmes</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Square HD</source>
        <translation>Carré HD</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Réaliste</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcrire</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Feedback strength</source>
        <translation>Force du retour</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Adapter</translation>
    </message>
</context>
<context>
    <name>studio::Ledger</name>
    <message>
        <source>The budget of %1 a day would be passed: %2 are spent or reserved today.</source>
        <translation>Le budget de %1 par jour serait dépassé&#xa0;: %2 sont dépensés ou réservés aujourd’hui.</translation>
    </message>
    <message>
        <source>The budget of %1 a month would be passed: %2 are spent or reserved this month.</source>
        <translation>Le budget de %1 par mois serait dépassé&#xa0;: %2 sont dépensés ou réservés ce mois-ci.</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved today.</source>
        <translation>Plus de %1 sont dépensés ou réservés aujourd’hui.</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved this month.</source>
        <translation>Plus de %1 sont dépensés ou réservés ce mois-ci.</translation>
    </message>
</context>
<context>
    <name>studio::Library</name>
    <message>
        <source>%1 cannot be moved to the system&apos;s trash.</source>
        <translation>Impossible de mettre %1 dans la corbeille du système.</translation>
    </message>
    <message>
        <source>The library folder %1 cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier %1 de la bibliothèque.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the bin.</source>
        <translation>Impossible de mettre %1 à la corbeille.</translation>
    </message>
    <message>
        <source>%1 cannot be restored from the bin.</source>
        <translation>Impossible de restaurer %1 depuis la corbeille.</translation>
    </message>
    <message>
        <source>%1 is not in the bin any more.</source>
        <translation>%1 n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 n’est pas un fichier lisible.</translation>
    </message>
</context>
<context>
    <name>studio::LibraryMove</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Impossible de créer le dossier %1 ou d’y écrire.</translation>
    </message>
    <message>
        <source>Something else named %1 is in the new folder. Choose an empty folder.</source>
        <translation>Le nouveau dossier contient autre chose qui s’appelle %1. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>%1 did not arrive whole in the new folder.</source>
        <translation>%1 n’est pas arrivé entier dans le nouveau dossier.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there.</source>
        <translation>Le dossier %1 de la bibliothèque est introuvable.</translation>
    </message>
    <message>
        <source>The library is in this folder already.</source>
        <translation>La bibliothèque est déjà dans ce dossier.</translation>
    </message>
    <message>
        <source>This folder is inside of the library. Choose one beside it.</source>
        <translation>Ce dossier est à l’intérieur de la bibliothèque. Choisissez-en un en dehors.</translation>
    </message>
    <message>
        <source>The library is inside of this folder. Choose another one.</source>
        <translation>La bibliothèque est à l’intérieur de ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The library has items in place in this folder. Choose another one.</source>
        <translation>La bibliothèque a déjà des éléments qui se trouvent dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is no folder. Choose another one.</source>
        <translation>%1 n’est pas un dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There are files in the folder %1. Choose an empty one, so that nothing gets into their way.</source>
        <translation>Le dossier %1 contient des fichiers. Choisissez-en un vide, pour que rien ne les gêne.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on.</source>
        <translation>Le dossier %1 de la bibliothèque est introuvable. Branchez le disque sur lequel il se trouve.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another one.</source>
        <translation>Impossible d’écrire dans le dossier %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is not enough room: the library has %1, and %2 are free there. Make room, or choose another disk.</source>
        <translation>Il n’y a pas assez de place&#xa0;: la bibliothèque occupe %1, et l’espace libre est de %2. Faites de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Another Gesso is moving this library just now.</source>
        <translation>Un autre Gesso est en train de déplacer cette bibliothèque.</translation>
    </message>
    <message>
        <source>An earlier move of the library is being tidied up. Try again in a moment.</source>
        <translation>Le nettoyage après un déplacement précédent de la bibliothèque est en cours. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another Gesso is at work with this library, perhaps on the command line. Try again when it is done.</source>
        <translation>Un autre Gesso travaille avec cette bibliothèque, peut-être en ligne de commande. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>The library is in its new folder, but not everything could be tidied up in the old one. It is tried again at the next start. %1</source>
        <translation>La bibliothèque est dans son nouveau dossier, mais l’ancien n’a pas pu être entièrement nettoyé. Un nouvel essai aura lieu au prochain démarrage. %1</translation>
    </message>
</context>
<context>
    <name>studio::LiveSession</name>
    <message>
        <source>The picture that the model sent is damaged.</source>
        <translation>L’image envoyée par le modèle est endommagée.</translation>
    </message>
    <message>
        <source>The model answered with something else than a picture.</source>
        <translation>Le modèle a répondu par autre chose qu’une image.</translation>
    </message>
    <message>
        <source>“%1” is not a live model.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un modèle en direct.</translation>
    </message>
    <message>
        <source>“%1” changes live video over WebRTC, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>«&#x202f;%1&#x202f;» transforme de la vidéo en direct par WebRTC, et la façon de lui parler n’est pas publiée. Choisissez un autre modèle pour dessiner.</translation>
    </message>
    <message>
        <source>“%1” listens and speaks, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>«&#x202f;%1&#x202f;» écoute et parle, et la façon de lui parler n’est pas publiée. Choisissez un autre modèle pour dessiner.</translation>
    </message>
    <message>
        <source>How “%1” is spoken to is not known here. Choose another model to draw with.</source>
        <translation>La façon de parler à «&#x202f;%1&#x202f;» n’est pas connue ici. Choisissez un autre modèle pour dessiner.</translation>
    </message>
    <message>
        <source>The model answered without a picture.</source>
        <translation>Le modèle a répondu sans image.</translation>
    </message>
    <message>
        <source>The picture that the model sent cannot be read.</source>
        <translation>L’image envoyée par le modèle est illisible.</translation>
    </message>
</context>
<context>
    <name>studio::Lookup</name>
    <message>
        <source>fal lists requests with these settings from that time, but they belong to other jobs here.</source>
        <translation>fal a des requêtes avec ces réglages à cette heure, mais elles appartiennent à d’autres tâches d’ici.</translation>
    </message>
    <message>
        <source>fal lists requests of this model from that time, but with other settings.</source>
        <translation>fal a des requêtes de ce modèle à cette heure, mais avec d’autres réglages.</translation>
    </message>
    <message>
        <source>fal lists no request of this model from that time: most likely it did not arrive.</source>
        <translation>fal n’a aucune requête de ce modèle à cette heure&#xa0;: elle n’est très probablement pas arrivée.</translation>
    </message>
</context>
<context>
    <name>studio::Marking</name>
    <message>
        <source>%1 lies outside the library, where Gesso changes no files.</source>
        <translation>%1 est hors de la bibliothèque, et Gesso ne modifie aucun fichier extérieur.</translation>
    </message>
</context>
<context>
    <name>studio::MediaLimits</name>
    <message>
        <source>%1 pixels wide; this model takes at most %2.</source>
        <translation>%1 pixels de large&#x202f;; ce modèle en accepte au plus %2.</translation>
    </message>
    <message>
        <source>%1 pixels wide; this model needs at least %2.</source>
        <translation>%1 pixels de large&#x202f;; ce modèle en exige au moins %2.</translation>
    </message>
    <message>
        <source>%1 pixels high; this model takes at most %2.</source>
        <translation>%1 pixels de haut&#x202f;; ce modèle en accepte au plus %2.</translation>
    </message>
    <message>
        <source>%1 pixels high; this model needs at least %2.</source>
        <translation>%1 pixels de haut&#x202f;; ce modèle en exige au moins %2.</translation>
    </message>
    <message>
        <source>Too wide for its height: %1; this model takes at most %2.</source>
        <translation>Trop large pour sa hauteur&#xa0;: %1&#x202f;; ce modèle accepte au plus %2.</translation>
    </message>
    <message>
        <source>Too high for its width: %1; this model takes at most %2.</source>
        <translation>Trop haut pour sa largeur&#xa0;: %1&#x202f;; ce modèle accepte au plus %2.</translation>
    </message>
    <message>
        <source>%1 megapixels; this model takes at most %2.</source>
        <translation>%1 mégapixels&#x202f;; ce modèle en accepte au plus %2.</translation>
    </message>
    <message>
        <source>%1 megapixels; this model needs at least %2.</source>
        <translation>%1 mégapixels&#x202f;; ce modèle en exige au moins %2.</translation>
    </message>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation>La largeur et la hauteur doivent être des multiples de %1.</translation>
    </message>
    <message>
        <source>%1 s long; this model takes at most %2 s.</source>
        <translation>Dure %1&#xa0;s&#x202f;; ce modèle accepte au plus %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 s long; this model needs at least %2 s.</source>
        <translation>Dure %1&#xa0;s&#x202f;; ce modèle exige au moins %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 frames per second; this model takes at most %2.</source>
        <translation>%1 images par seconde&#x202f;; ce modèle en accepte au plus %2.</translation>
    </message>
    <message>
        <source>%1 frames per second; this model needs at least %2.</source>
        <translation>%1 images par seconde&#x202f;; ce modèle en exige au moins %2.</translation>
    </message>
    <message>
        <source>%1 frames; this model takes at most %2.</source>
        <translation>%1 images&#x202f;; ce modèle en accepte au plus %2.</translation>
    </message>
    <message>
        <source>%1 frames; this model needs at least %2.</source>
        <translation>%1 images&#x202f;; ce modèle en exige au moins %2.</translation>
    </message>
    <message>
        <source>The file has %1; this model takes at most %2.</source>
        <translation>Le fichier fait %1&#x202f;; ce modèle accepte au plus %2.</translation>
    </message>
    <message>
        <source>Crop to %1 × %2</source>
        <translation>Recadrer à %1 × %2</translation>
    </message>
    <message>
        <source>Scale to %1 × %2</source>
        <translation>Redimensionner à %1 × %2</translation>
    </message>
    <message>
        <source>Cut to %1 s</source>
        <translation>Couper à %1&#xa0;s</translation>
    </message>
    <message>
        <source>Change to %1 frames per second</source>
        <translation>Passer à %1 images par seconde</translation>
    </message>
    <message>
        <source>Pack into %1</source>
        <translation>Réduire à %1</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>L’adapter</translation>
    </message>
    <message>
        <source>%1 to %2 pixels wide</source>
        <translation>de %1 à %2 pixels de large</translation>
    </message>
    <message>
        <source>at least %1 pixels wide</source>
        <translation>au moins %1 pixels de large</translation>
    </message>
    <message>
        <source>at most %1 pixels wide</source>
        <translation>au plus %1 pixels de large</translation>
    </message>
    <message>
        <source>%1 to %2 pixels high</source>
        <translation>de %1 à %2 pixels de haut</translation>
    </message>
    <message>
        <source>at least %1 pixels high</source>
        <translation>au moins %1 pixels de haut</translation>
    </message>
    <message>
        <source>at most %1 pixels high</source>
        <translation>au plus %1 pixels de haut</translation>
    </message>
    <message>
        <source>proportion from %1 to %2</source>
        <translation>proportions de %1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2 s long</source>
        <translation>durée de %1 à %2&#xa0;s</translation>
    </message>
    <message>
        <source>at least %1 s long</source>
        <translation>durée d’au moins %1&#xa0;s</translation>
    </message>
    <message>
        <source>at most %1 s long</source>
        <translation>durée d’au plus %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 to %2 frames per second</source>
        <translation>de %1 à %2 images par seconde</translation>
    </message>
    <message>
        <source>at least %1 frames per second</source>
        <translation>au moins %1 images par seconde</translation>
    </message>
    <message>
        <source>at most %1 frames per second</source>
        <translation>au plus %1 images par seconde</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>studio::Naming</name>
    <message>
        <source>the prompt, else what it was made from</source>
        <translation>le prompt, sinon ce dont il est issu</translation>
    </message>
    <message>
        <source>the model, without its maker</source>
        <translation>le modèle, sans son éditeur</translation>
    </message>
    <message>
        <source>who offers the model</source>
        <translation>qui propose le modèle</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>la graine</translation>
    </message>
    <message>
        <source>pixels across</source>
        <translation>pixels en largeur</translation>
    </message>
    <message>
        <source>pixels down</source>
        <translation>pixels en hauteur</translation>
    </message>
    <message>
        <source>seconds of video or sound</source>
        <translation>secondes de vidéo ou de son</translation>
    </message>
    <message>
        <source>the day it was made; {date:yyyy-MM} for another form</source>
        <translation>le jour de création&#x202f;; {date:yyyy-MM} pour une autre forme</translation>
    </message>
    <message>
        <source>the time of day it was made</source>
        <translation>l’heure de création</translation>
    </message>
    <message>
        <source>1, 2, 3 …; {index:4} for four digits</source>
        <translation>1, 2, 3 …&#x202f;; {index:4} pour quatre chiffres</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>leur nombre total</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>de 0 à 5</translation>
    </message>
    <message>
        <source>the colour it was given</source>
        <translation>la couleur attribuée</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>ses étiquettes</translation>
    </message>
    <message>
        <source>dollars it was billed</source>
        <translation>dollars facturés</translation>
    </message>
    <message>
        <source>the same for all results of one click</source>
        <translation>le même pour tous les résultats d’un clic</translation>
    </message>
    <message>
        <source>the job it came from</source>
        <translation>la tâche d’origine</translation>
    </message>
    <message>
        <source>the request&apos;s number</source>
        <translation>le numéro de la requête</translation>
    </message>
    <message>
        <source>image, video, audio …</source>
        <translation>image, vidéo, audio…</translation>
    </message>
    <message>
        <source>its name in the library</source>
        <translation>son nom dans la bibliothèque</translation>
    </message>
    <message>
        <source>the file&apos;s ending</source>
        <translation>l’extension du fichier</translation>
    </message>
    <message>
        <source>The name template has a brace without its partner: %1</source>
        <translation>Le gabarit de nom contient une accolade sans sa paire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name template has an unknown word: {%1}. Known are %2, and every parameter of the recipe.</source>
        <translation>Le gabarit de nom contient un mot inconnu&#xa0;: {%1}. Sont connus %2 et tous les paramètres de la recette.</translation>
    </message>
</context>
<context>
    <name>studio::Overlay</name>
    <message>
        <source>2304 × 2304 works with the model “General Use (Dynamic)” only.</source>
        <translation>2304 × 2304 ne fonctionne qu’avec le modèle «&#x202f;General Use (Dynamic)&#x202f;».</translation>
    </message>
    <message>
        <source>A sound needs an image or a video beside it.</source>
        <translation>Un son doit être accompagné d’une image ou d’une vidéo.</translation>
    </message>
    <message>
        <source>Add a glow</source>
        <translation>Ajouter une lueur</translation>
    </message>
    <message>
        <source>Add a vignette</source>
        <translation>Ajouter un vignetage</translation>
    </message>
    <message>
        <source>Add an image to edit, or a video, a sound or a document.</source>
        <translation>Ajoutez une image à modifier, ou une vidéo, un son ou un document.</translation>
    </message>
    <message>
        <source>Add at least one image of the element from another side.</source>
        <translation>Ajoutez au moins une image de l’élément sous un autre angle.</translation>
    </message>
    <message>
        <source>Add color fringes</source>
        <translation>Ajouter des franges colorées</translation>
    </message>
    <message>
        <source>Add grain</source>
        <translation>Ajouter du grain</translation>
    </message>
    <message>
        <source>Addresses at BytePlus</source>
        <translation>Adresses chez BytePlus</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>An element is shown by images or by a video.</source>
        <translation>Un élément est montré par des images ou par une vidéo.</translation>
    </message>
    <message>
        <source>As H.264</source>
        <translation>En H.264</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>Couleur d’arrière-plan</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Courbure</translation>
    </message>
    <message>
        <source>Bend the image</source>
        <translation>Courber l’image</translation>
    </message>
    <message>
        <source>Between two frames</source>
        <translation>Entre deux images</translation>
    </message>
    <message>
        <source>Block protected characters</source>
        <translation>Bloquer les personnages protégés</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Blur the image</source>
        <translation>Flouter l’image</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>Cadre englobant</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Camera stands still</source>
        <translation>Caméra immobile</translation>
    </message>
    <message>
        <source>Can be repeated without a seam</source>
        <translation>Peut boucler sans raccord visible</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Choose a ready-made palette or own colors, not both.</source>
        <translation>Choisissez une palette prête à l’emploi ou vos propres couleurs, pas les deux.</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>Choisissez une image.</translation>
    </message>
    <message>
        <source>Classical guidance</source>
        <translation>Guidage classique</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Color fringes</source>
        <translation>Franges colorées</translation>
    </message>
    <message>
        <source>Colored noise</source>
        <translation>Bruit coloré</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Control LoRAs</source>
        <translation>LoRA de contrôle</translation>
    </message>
    <message>
        <source>Control image</source>
        <translation>Image de contrôle</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>ControlNet unions</source>
        <translation>ControlNet Union</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Sommets</translation>
    </message>
    <message>
        <source>Correct colors</source>
        <translation>Corriger les couleurs</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Créativité</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Détourer</translation>
    </message>
    <message>
        <source>Cut to the subject</source>
        <translation>Recadrer sur le sujet</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Coupes</translation>
    </message>
    <message>
        <source>Delete the video at the service</source>
        <translation>Supprimer la vidéo auprès du service</translation>
    </message>
    <message>
        <source>Desaturate</source>
        <translation>Désaturation</translation>
    </message>
    <message>
        <source>Describe the music, or plan its sections.</source>
        <translation>Décrivez la musique, ou planifiez ses sections.</translation>
    </message>
    <message>
        <source>Describe the new background, or give an image of it.</source>
        <translation>Décrivez le nouvel arrière-plan, ou fournissez-en une image.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Fondu</translation>
    </message>
    <message>
        <source>Dodge and burn</source>
        <translation>Densité − et +</translation>
    </message>
    <message>
        <source>EasyControls</source>
        <translation>EasyControls</translation>
    </message>
    <message>
        <source>Effect of the negative prompt</source>
        <translation>Effet du prompt négatif</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Émotion</translation>
    </message>
    <message>
        <source>Emotion of this sound</source>
        <translation>Émotion de ce son</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Émotions</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Égaliser le volume</translation>
    </message>
    <message>
        <source>Exaggeration</source>
        <translation>Exagération</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>Développer le prompt</translation>
    </message>
    <message>
        <source>Exponential change</source>
        <translation>Transition exponentielle</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Pellicule</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>Suivre le texte</translation>
    </message>
    <message>
        <source>Frames in between</source>
        <translation>Images intermédiaires</translation>
    </message>
    <message>
        <source>Frames instead of a duration</source>
        <translation>Nombre d’images au lieu d’une durée</translation>
    </message>
    <message>
        <source>Frequency bands</source>
        <translation>Bandes de fréquences</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From other sides</source>
        <translation>Autres angles</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>De face</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Glow</source>
        <translation>Lueur</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grain</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Étendre</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>Étendre le masque</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>Guidage à partir de</translation>
    </message>
    <message>
        <source>Guidance from zero</source>
        <translation>Guidage à partir de zéro</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>Rééchelonnement du guidage</translation>
    </message>
    <message>
        <source>Guidance until</source>
        <translation>Guidage jusqu’à</translation>
    </message>
    <message>
        <source>Guidance, second stage</source>
        <translation>Guidage, seconde étape</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>How it is spoken</source>
        <translation>Façon de parler</translation>
    </message>
    <message>
        <source>IP adapter</source>
        <translation>IP-Adapter</translation>
    </message>
    <message>
        <source>IP adapters</source>
        <translation>IP-Adapters</translation>
    </message>
    <message>
        <source>Id of the end user</source>
        <translation>ID de l’utilisateur final</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image of the background</source>
        <translation>Image d’arrière-plan</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>Images in each run, at most</source>
        <translation>Images par exécution, au plus</translation>
    </message>
    <message>
        <source>Images to edit and images in each run may be 15 together.</source>
        <translation>Images à modifier et images par exécution&#xa0;: 15 au plus en tout.</translation>
    </message>
    <message>
        <source>Images, at most</source>
        <translation>Images, au plus</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Améliorer</translation>
    </message>
    <message>
        <source>Improve faces</source>
        <translation>Améliorer les visages</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>Améliorer le prompt</translation>
    </message>
    <message>
        <source>Inpainting</source>
        <translation>Inpainting</translation>
    </message>
    <message>
        <source>JPEG has no transparency: choose PNG or WebP.</source>
        <translation>Le JPEG n’a pas de transparence&#xa0;: choisissez PNG ou WebP.</translation>
    </message>
    <message>
        <source>Join short segments</source>
        <translation>Fusionner les segments courts</translation>
    </message>
    <message>
        <source>Keep the lengths</source>
        <translation>Respecter les durées</translation>
    </message>
    <message>
        <source>Keep the sound of the video</source>
        <translation>Garder le son de la vidéo</translation>
    </message>
    <message>
        <source>Keep the speed</source>
        <translation>Garder la vitesse</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>Type de contrôle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Largest angle of a seam</source>
        <translation>Angle maximal d’une couture</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Less processed, more natural</source>
        <translation>Moins traité, plus naturel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Lighten and darken parts</source>
        <translation>Éclaircir et assombrir des parties</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Répliques</translation>
    </message>
    <message>
        <source>Longest segment</source>
        <translation>Segment le plus long</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume sonore</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Maps for lighting</source>
        <translation>Textures d’éclairage (PBR)</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Mask of the character</source>
        <translation>Masque du personnage</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Maillage</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Mix with a second image</source>
        <translation>Mélanger à une seconde image</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>More input</source>
        <translation>Autres entrées</translation>
    </message>
    <message>
        <source>More steps, at twice the price</source>
        <translation>Plus d’étapes, à prix double</translation>
    </message>
    <message>
        <source>More than 10 seconds are made at 25 frames per second only.</source>
        <translation>Au-delà de 10 secondes, seulement à 25 images par seconde.</translation>
    </message>
    <message>
        <source>More than 10 seconds are made in 1080p only.</source>
        <translation>Au-delà de 10 secondes, seulement en 1080p.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in the text</source>
        <translation>Nom dans le texte</translation>
    </message>
    <message>
        <source>Name sounds such as laughter</source>
        <translation>Signaler les sons comme les rires</translation>
    </message>
    <message>
        <source>Number of the animation</source>
        <translation>Numéro de l’animation</translation>
    </message>
    <message>
        <source>One image for each round</source>
        <translation>Une image par passe</translation>
    </message>
    <message>
        <source>Orientation of the character</source>
        <translation>Orientation du personnage</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Format de sortie</translation>
    </message>
    <message>
        <source>Own colors</source>
        <translation>Couleurs personnelles</translation>
    </message>
    <message>
        <source>Own style</source>
        <translation>Style personnel</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>Voix personnelle</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Passes over the whole</source>
        <translation>Passes globales</translation>
    </message>
    <message>
        <source>Passes that refine</source>
        <translation>Passes d’affinage</translation>
    </message>
    <message>
        <source>Place of the image</source>
        <translation>Emplacement de l’image</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Read numbers as words</source>
        <translation>Lire les nombres en toutes lettres</translation>
    </message>
    <message>
        <source>Read weights in the prompt</source>
        <translation>Lire les poids dans le prompt</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Prêt à l’emploi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Image de référence</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Refine the edges</source>
        <translation>Affiner les bords</translation>
    </message>
    <message>
        <source>Refiner</source>
        <translation>Affineur</translation>
    </message>
    <message>
        <source>Rewrite a prompt that was refused</source>
        <translation>Réécrire un prompt refusé</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Safety checker for the result</source>
        <translation>Filtre de sécurité du résultat</translation>
    </message>
    <message>
        <source>Sample to be spoken</source>
        <translation>Échantillon à prononcer</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Scale of the classical guidance</source>
        <translation>Échelle du guidage classique</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Rechercher sur le Web</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Seconde image</translation>
    </message>
    <message>
        <source>Several masks</source>
        <translation>Plusieurs masques</translation>
    </message>
    <message>
        <source>Several shots</source>
        <translation>Plusieurs plans</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Sharpen the image</source>
        <translation>Rendre l’image plus nette</translation>
    </message>
    <message>
        <source>Sharpness of the change</source>
        <translation>Raideur de la transition</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the result</source>
        <translation>Taille du résultat</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Squelette</translation>
    </message>
    <message>
        <source>Small first, then large</source>
        <translation>D’abord petit, puis grand</translation>
    </message>
    <message>
        <source>Smooth tilt</source>
        <translation>Pente douce</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>Solarisation</translation>
    </message>
    <message>
        <source>Solarize the image</source>
        <translation>Solariser l’image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Source of the progress</source>
        <translation>Source de la progression</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Stay close to the images</source>
        <translation>Rester proche des images</translation>
    </message>
    <message>
        <source>Steadier</source>
        <translation>Plus stable</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Style codes take the place of a style: use one of them.</source>
        <translation>Les codes de style remplacent un style&#xa0;: utilisez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>Style codes take the place of style references: use one of them.</source>
        <translation>Les codes de style remplacent les références de style&#xa0;: utilisez les uns ou les autres.</translation>
    </message>
    <message>
        <source>Style references</source>
        <translation>Références de style</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Styles to avoid</source>
        <translation>Styles à éviter</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Take out color</source>
        <translation>Retirer la couleur</translation>
    </message>
    <message>
        <source>Take the emotion from a text</source>
        <translation>Tirer l’émotion d’un texte</translation>
    </message>
    <message>
        <source>Takes over at</source>
        <translation>Prend le relais à</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>Texte suivant</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Texte précédent</translation>
    </message>
    <message>
        <source>Text for the emotion</source>
        <translation>Texte pour l’émotion</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Texture</translation>
    </message>
    <message>
        <source>The mask only</source>
        <translation>Le masque seul</translation>
    </message>
    <message>
        <source>The mask too</source>
        <translation>Le masque aussi</translation>
    </message>
    <message>
        <source>The model looks at one image of the character only.</source>
        <translation>Le modèle ne regarde qu’une image du personnage.</translation>
    </message>
    <message>
        <source>The model looks at one mask of the character only.</source>
        <translation>Le modèle ne regarde qu’un masque du personnage.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Tilt at the end</source>
        <translation>Pente à la fin</translation>
    </message>
    <message>
        <source>Tilt at the start</source>
        <translation>Pente au début</translation>
    </message>
    <message>
        <source>Time shift</source>
        <translation>Décalage temporel</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Tint the image</source>
        <translation>Teinter l’image</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>L’inverser</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Unwrapping</source>
        <translation>Dépliage UV</translation>
    </message>
    <message>
        <source>Upper left corner</source>
        <translation>Coin supérieur gauche</translation>
    </message>
    <message>
        <source>Use colored noise</source>
        <translation>Utiliser du bruit coloré</translation>
    </message>
    <message>
        <source>Use the control image too</source>
        <translation>Utiliser aussi l’image de contrôle</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vignetage</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Voice to copy</source>
        <translation>Voix à copier</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Weakening</source>
        <translation>Atténuation</translation>
    </message>
    <message>
        <source>Weight of the image</source>
        <translation>Poids de l’image</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>Poids du modèle</translation>
    </message>
    <message>
        <source>What is said there</source>
        <translation>Ce qui y est dit</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Ce qui bouge</translation>
    </message>
    <message>
        <source>What stays still</source>
        <translation>Ce qui reste immobile</translation>
    </message>
    <message>
        <source>When the lengths differ</source>
        <translation>Si les durées diffèrent</translation>
    </message>
    <message>
        <source>When the sound is longer</source>
        <translation>Si le son est plus long</translation>
    </message>
    <message>
        <source>With animation</source>
        <translation>Avec animation</translation>
    </message>
    <message>
        <source>With boxes</source>
        <translation>Avec cadres</translation>
    </message>
    <message>
        <source>With scores</source>
        <translation>Avec scores</translation>
    </message>
    <message>
        <source>With skeleton</source>
        <translation>Avec squelette</translation>
    </message>
    <message>
        <source>With texture</source>
        <translation>Avec texture</translation>
    </message>
    <message>
        <source>Without silence</source>
        <translation>Sans silences</translation>
    </message>
    <message>
        <source>Without singing</source>
        <translation>Sans chant</translation>
    </message>
    <message>
        <source>Words to expect</source>
        <translation>Mots attendus</translation>
    </message>
    <message>
        <source>Write one prompt, or a prompt for each shot.</source>
        <translation>Écrivez un prompt, ou un prompt par plan.</translation>
    </message>
    <message>
        <source>Write the prompt itself</source>
        <translation>Écrire le prompt automatiquement</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
</context>
<context>
    <name>studio::Plan</name>
    <message>
        <source>The text has no “%1” to replace.</source>
        <translation>Le texte ne contient pas de «&#x202f;%1&#x202f;» à remplacer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This has %1 cells; at most %2 can be planned at once.</source>
        <translation>Ce plan a %1 cases&#x202f;; %2 au plus peuvent être prévues à la fois.</translation>
    </message>
    <message>
        <source>The fields have different numbers of values: what is left over is not used.</source>
        <translation>Les champs n’ont pas le même nombre de valeurs&#xa0;: le surplus n’est pas utilisé.</translation>
    </message>
</context>
<context>
    <name>studio::Preset</name>
    <message>
        <source>a file in the text</source>
        <translation>un fichier dans le texte</translation>
    </message>
    <message>
        <source>This is not a preset of Gesso.</source>
        <translation>Ce n’est pas un préréglage de Gesso.</translation>
    </message>
    <message>
        <source>This preset was made by a newer version of Gesso.</source>
        <translation>Ce préréglage a été créé par une version plus récente de Gesso.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>studio::Presets</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>The preset “%1” could not be written to disk. It is kept until Gesso is closed.</source>
        <translation>Le préréglage «&#x202f;%1&#x202f;» n’a pas pu être écrit sur le disque. Il est conservé jusqu’à la fermeture de Gesso.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossible d’écrire %1.</translation>
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
            <numerusform>Moyenne sur %n exécution. %1</numerusform>
            <numerusform>Moyenne sur %n exécutions. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 images × %2</source>
        <translation>Au plus %1 images × %2</translation>
    </message>
    <message>
        <source>1 image × %1</source>
        <translation>1 image × %1</translation>
    </message>
    <message>
        <source>%1 images × %2</source>
        <translation>%1 images × %2</translation>
    </message>
    <message>
        <source>fal counts the megapixels of the result, and how large it gets is not known before.</source>
        <translation>fal compte les mégapixels du résultat, et sa taille n’est pas connue d’avance.</translation>
    </message>
    <message>
        <source>1 image × %1 MP × %2</source>
        <translation>1 image × %1&#xa0;MP × %2</translation>
    </message>
    <message>
        <source>%1 images × %2 MP × %3</source>
        <translation>%1 images × %2&#xa0;MP × %3</translation>
    </message>
    <message>
        <source>1 image × (%1 + %2 MP × %3)</source>
        <translation>1 image × (%1 + %2&#xa0;MP × %3)</translation>
    </message>
    <message>
        <source>%1 images × (%2 + %3 MP × %4)</source>
        <translation>%1 images × (%2 + %3&#xa0;MP × %4)</translation>
    </message>
    <message>
        <source>fal counts how long the connection is open.</source>
        <translation>fal compte la durée d’ouverture de la connexion.</translation>
    </message>
    <message>
        <source>fal counts the length of the file that goes in or comes out.</source>
        <translation>fal compte la durée du fichier qui entre ou qui sort.</translation>
    </message>
    <message>
        <source>fal counts the length of the result, and the model chooses it.</source>
        <translation>fal compte la durée du résultat, et c’est le modèle qui la choisit.</translation>
    </message>
    <message>
        <source>%1 min × %2</source>
        <translation>%1&#xa0;min × %2</translation>
    </message>
    <message>
        <source>%1 s × %2</source>
        <translation>%1&#xa0;s × %2</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1 fois %2</translation>
    </message>
    <message>
        <source>fal counts the characters that are spoken.</source>
        <translation>fal compte les caractères prononcés.</translation>
    </message>
    <message>
        <source>fal counts the characters, and there is no text yet.</source>
        <translation>fal compte les caractères, et il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>%1 characters × %2</source>
        <translation>%1 caractères × %2</translation>
    </message>
    <message>
        <source>%1 characters × %2 per %3</source>
        <translation>%1 caractères × %2 par %3</translation>
    </message>
    <message>
        <source>fal counts the steps, and the model chooses how many.</source>
        <translation>fal compte les étapes, et c’est le modèle qui en choisit le nombre.</translation>
    </message>
    <message>
        <source>%1 steps × %2</source>
        <translation>%1 étapes × %2</translation>
    </message>
    <message>
        <source>fal counts the seconds of computing, and they are known after the run only.</source>
        <translation>fal compte les secondes de calcul, connues seulement après l’exécution.</translation>
    </message>
    <message>
        <source>About %1 s of computing, as in your last runs, × %2</source>
        <translation>Environ %1&#xa0;s de calcul, comme lors de vos dernières exécutions, × %2</translation>
    </message>
    <message>
        <source>1 video × %1</source>
        <translation>1 vidéo × %1</translation>
    </message>
    <message>
        <source>%1 videos × %2</source>
        <translation>%1 vidéos × %2</translation>
    </message>
    <message>
        <source>%1 for each request</source>
        <translation>%1 par requête</translation>
    </message>
    <message>
        <source>fal does not say what the price is for.</source>
        <translation>fal ne dit pas à quoi correspond le prix.</translation>
    </message>
    <message>
        <source>fal bills this model in “%1”, which does not tell what one run costs.</source>
        <translation>fal facture ce modèle en «&#x202f;%1&#x202f;», ce qui n’indique pas le coût d’une exécution.</translation>
    </message>
    <message>
        <source>fal&apos;s price of this model is not known here.</source>
        <translation>Le prix de ce modèle chez fal est inconnu ici.</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>avec son</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>sans son</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>megapixel</source>
        <translation>mégapixel</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>character</source>
        <translation>caractère</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>second of computing</source>
        <translation>seconde de calcul</translation>
    </message>
</context>
<context>
    <name>studio::ProxyPassword</name>
    <message>
        <source>The password of the proxy %1 cannot be read: %2 Open Settings, Connection and give it again.</source>
        <translation>Impossible de lire le mot de passe du proxy %1&#xa0;: %2 Saisissez-le à nouveau dans les préférences, sous «&#x202f;Connexion&#x202f;».</translation>
    </message>
    <message>
        <source>Give the user name at the proxy first.</source>
        <translation>Saisissez d’abord le nom d’utilisateur du proxy.</translation>
    </message>
    <message>
        <source>Give the password first.</source>
        <translation>Saisissez d’abord le mot de passe.</translation>
    </message>
    <message>
        <source>A user name at a proxy has no colon.</source>
        <translation>Un nom d’utilisateur de proxy ne contient pas de deux-points.</translation>
    </message>
    <message>
        <source>The user name or the password is too long for a proxy.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est trop long pour un proxy.</translation>
    </message>
    <message>
        <source>The password was forgotten, but its store did not let go of it: a copy may still be there.</source>
        <translation>Le mot de passe a été oublié, mais son emplacement ne l’a pas libéré&#xa0;: une copie peut encore s’y trouver.</translation>
    </message>
</context>
<context>
    <name>studio::Recipe</name>
    <message>
        <source>This is not a Gesso recipe: it names no model or has no values.</source>
        <translation>Ce n’est pas une recette de Gesso&#xa0;: elle ne nomme aucun modèle ou n’a pas de valeurs.</translation>
    </message>
    <message>
        <source>This recipe was made by a newer version of Gesso.</source>
        <translation>Cette recette a été créée par une version plus récente de Gesso.</translation>
    </message>
</context>
<context>
    <name>studio::Recorder</name>
    <message>
        <source>The recording has ended because the disk is nearly full.</source>
        <translation>L’enregistrement s’est arrêté car le disque est presque plein.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Enregistrement %1</translation>
    </message>
</context>
<context>
    <name>studio::Rerun</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>A step of the re-run did not end well: what was to be made of it is not made.</source>
        <translation>Une étape de la réexécution a échoué&#xa0;: ce qui devait en être tiré n’est pas créé.</translation>
    </message>
</context>
<context>
    <name>studio::Rules</name>
    <message>
        <source>This is needed with the present settings.</source>
        <translation>Nécessaire avec les réglages actuels.</translation>
    </message>
    <message>
        <source>Fill in exactly one of these: %1.</source>
        <translation>Remplissez exactement un de ces champs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fill in only one of these: %1.</source>
        <translation>Remplissez un seul de ces champs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fill in at least one of these: %1.</source>
        <translation>Remplissez au moins un de ces champs&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Gardez au plus %n élément.</numerusform>
            <numerusform>Gardez au plus %n éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries in all of these together: %1.</source>
        <translation>
            <numerusform>Gardez au plus %n élément dans l’ensemble de ces champs&#xa0;: %1.</numerusform>
            <numerusform>Gardez au plus %n éléments dans l’ensemble de ces champs&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model does not take these settings together: %1.</source>
        <translation>Le modèle n’accepte pas ces réglages ensemble&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a length in seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>studio::Schema</name>
    <message>
        <source>The model&apos;s description is empty.</source>
        <translation>La description du modèle est vide.</translation>
    </message>
    <message>
        <source>The model&apos;s description does not say what the model takes.</source>
        <translation>La description du modèle ne dit pas ce que le modèle accepte.</translation>
    </message>
    <message>
        <source>The model&apos;s description refers to something that is not in it.</source>
        <translation>La description du modèle renvoie à un élément qu’elle ne contient pas.</translation>
    </message>
</context>
<context>
    <name>studio::SchemaChange</name>
    <message>
        <source>“%1” is gone.</source>
        <translation>«&#x202f;%1&#x202f;» a disparu.</translation>
    </message>
    <message>
        <source>“%1” is new and must be filled.</source>
        <translation>«&#x202f;%1&#x202f;» est nouveau et obligatoire.</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>«&#x202f;%1&#x202f;» est nouveau.</translation>
    </message>
    <message>
        <source>“%1” must be filled now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant obligatoire.</translation>
    </message>
    <message>
        <source>“%1” may be left empty now.</source>
        <translation>«&#x202f;%1&#x202f;» peut maintenant rester vide.</translation>
    </message>
    <message>
        <source>“%1” takes another kind of value now.</source>
        <translation>«&#x202f;%1&#x202f;» attend maintenant un autre type de valeur.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” offers %2 now, and no longer %3.</source>
        <translation>«&#x202f;%1&#x202f;» propose maintenant %2, et plus %3.</translation>
    </message>
    <message>
        <source>“%1” no longer offers %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne propose plus %2.</translation>
    </message>
    <message>
        <source>“%1” also offers %2 now.</source>
        <translation>«&#x202f;%1&#x202f;» propose maintenant aussi %2.</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3 now.</source>
        <translation>«&#x202f;%1&#x202f;» va maintenant de %2 à %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes at most %n characters now.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» accepte maintenant au plus %n caractère.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» accepte maintenant au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has other limits now.</source>
        <translation>«&#x202f;%1&#x202f;» a maintenant d’autres limites.</translation>
    </message>
</context>
<context>
    <name>studio::Sheet</name>
    <message>
        <source>A cell that begins in line %1 is longer than %2 characters. Perhaps a quotation mark is missing.</source>
        <translation>Une case commençant à la ligne %1 dépasse %2 caractères. Il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed.</source>
        <translation>Un guillemet de la ligne %1 n’est jamais fermé.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters.</source>
        <translation>Une case de la ligne %1 dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>La ligne %1 a plus de %2 colonnes.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 characters.</source>
        <translation>La ligne %1 dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Divide it into several.</source>
        <translation>Ce fichier dépasse %1&#xa0;Mo. Divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>This is no text file. Save the sheet as CSV, TSV or plain text.</source>
        <translation>Ce n’est pas un fichier texte. Enregistrez la feuille en CSV, TSV ou texte brut.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Ce fichier ne contient rien.</translation>
    </message>
    <message>
        <source>This sheet has a first line with the names of fields, but no jobs below it.</source>
        <translation>La première ligne de cette feuille nomme des champs, mais aucune tâche ne suit.</translation>
    </message>
</context>
<context>
    <name>studio::Studio</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Impossible de créer le dossier %1 ou d’y écrire.</translation>
    </message>
    <message>
        <source>The database was missing. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>La base de données était absente. La bibliothèque est relue depuis ses fichiers, et les tâches inachevées continuent.</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>La base de données était endommagée. Elle est conservée sous %1. La bibliothèque est relue depuis ses fichiers, et les tâches inachevées continuent.</translation>
    </message>
    <message>
        <source>The library is being moved into another folder just now. Try again when that is done.</source>
        <translation>La bibliothèque est en cours de déplacement vers un autre dossier. Réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on and start Gesso again. To begin with another library, remove the file %2.</source>
        <translation>Le dossier %1 de la bibliothèque est introuvable. Branchez le disque sur lequel il se trouve et relancez Gesso. Pour commencer avec une autre bibliothèque, supprimez le fichier %2.</translation>
    </message>
</context>
<context>
    <name>studio::TimeLapse</name>
    <message>
        <source>The time lapse was not made.</source>
        <translation>L’accéléré n’a pas été créé.</translation>
    </message>
    <message>
        <source>There are no frames to make a time lapse of.</source>
        <translation>Il n’y a pas d’images pour créer un accéléré.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Time lapse %1</source>
        <translation>Accéléré %1</translation>
    </message>
</context>
<context>
    <name>studio::Transcript</name>
    <message>
        <source>The pattern is not complete or not valid: %1.</source>
        <translation>Le motif est incomplet ou non valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This JSON file is no transcript.</source>
        <translation>Ce fichier JSON n’est pas une transcription.</translation>
    </message>
    <message>
        <source>Transcripts are read from SRT, VTT, ASS and JSON files.</source>
        <translation>Les transcriptions se lisent dans les fichiers SRT, VTT, ASS et JSON.</translation>
    </message>
    <message>
        <source>There are no subtitles in this file.</source>
        <translation>Ce fichier ne contient pas de sous-titres.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be removed.</source>
        <translation>Impossible de supprimer la transcription modifiée %1.</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more. The edits of its transcript could not be kept.</source>
        <translation>%1 n’est plus dans le dossier de la bibliothèque. Les modifications de sa transcription n’ont pas pu être conservées.</translation>
    </message>
</context>
<context>
    <name>studio::Validate</name>
    <message>
        <source>Enter a text.</source>
        <translation>Saisissez un texte.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>Saisissez au moins %n caractère.</numerusform>
            <numerusform>Saisissez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>Saisissez au plus %n caractère.</numerusform>
            <numerusform>Saisissez au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>Saisissez un texte de la forme %1.</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>Saisissez un multiple de %1.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Choisissez oui ou non.</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of the %n values offered.</source>
        <translation>
            <numerusform>Choisissez la valeur proposée (%n).</numerusform>
            <numerusform>Choisissez une des %n valeurs proposées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose a size, or enter width and height.</source>
        <translation>Choisissez une taille, ou saisissez largeur et hauteur.</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>Choisissez une taille.</translation>
    </message>
    <message>
        <source>Enter a width from %1 to %2 pixels.</source>
        <translation>Saisissez une largeur de %1 à %2 pixels.</translation>
    </message>
    <message>
        <source>Enter a height from %1 to %2 pixels.</source>
        <translation>Saisissez une hauteur de %1 à %2 pixels.</translation>
    </message>
    <message>
        <source>Enter a width that is a multiple of %1, such as %2.</source>
        <translation>Saisissez une largeur multiple de %1, par exemple %2.</translation>
    </message>
    <message>
        <source>Enter a height that is a multiple of %1, such as %2.</source>
        <translation>Saisissez une hauteur multiple de %1, par exemple %2.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2, or leave the seed empty for a random one.</source>
        <translation>Saisissez un nombre entier de %1 à %2, ou laissez la graine vide pour une valeur aléatoire.</translation>
    </message>
    <message>
        <source>Enter a color such as #ff8800.</source>
        <translation>Saisissez une couleur comme #ff8800.</translation>
    </message>
    <message>
        <source>Choose a color.</source>
        <translation>Choisissez une couleur.</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Saisissez une adresse.</translation>
    </message>
    <message>
        <source>Choose images.</source>
        <translation>Choisissez des images.</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>Choisissez une image.</translation>
    </message>
    <message>
        <source>Choose videos.</source>
        <translation>Choisissez des vidéos.</translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation>Choisissez une vidéo.</translation>
    </message>
    <message>
        <source>Choose audio files.</source>
        <translation>Choisissez des fichiers audio.</translation>
    </message>
    <message>
        <source>Choose an audio file.</source>
        <translation>Choisissez un fichier audio.</translation>
    </message>
    <message>
        <source>Paint or choose a mask.</source>
        <translation>Peignez ou choisissez un masque.</translation>
    </message>
    <message>
        <source>Choose a ZIP archive.</source>
        <translation>Choisissez une archive ZIP.</translation>
    </message>
    <message>
        <source>Choose a 3D model.</source>
        <translation>Choisissez un modèle 3D.</translation>
    </message>
    <message>
        <source>Choose files.</source>
        <translation>Choisissez des fichiers.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Saisissez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least %1.</source>
        <translation>Saisissez un nombre entier d’au moins %1.</translation>
    </message>
    <message>
        <source>Enter a whole number of at most %1.</source>
        <translation>Saisissez un nombre entier d’au plus %1.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>Enter a number above %1, up to %2.</source>
        <translation>Saisissez un nombre supérieur à %1, jusqu’à %2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Saisissez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Saisissez un nombre supérieur à %1.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Saisissez un nombre d’au moins %1.</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>Saisissez un nombre inférieur à %1.</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>Saisissez un nombre d’au plus %1.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>Choose a file, or enter an address that begins with https.</source>
        <translation>Choisissez un fichier, ou saisissez une adresse commençant par https.</translation>
    </message>
    <message numerus="yes">
        <source>This takes exactly %n entries.</source>
        <translation>
            <numerusform>Il faut exactement %n élément.</numerusform>
            <numerusform>Il faut exactement %n éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>Ajoutez au moins %n élément.</numerusform>
            <numerusform>Ajoutez au moins %n éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Gardez au plus %n élément.</numerusform>
            <numerusform>Gardez au plus %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>Remplissez ce groupe de réglages.</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>Ajoutez les éléments un par un.</translation>
    </message>
    <message>
        <source>Enter a prompt.</source>
        <translation>Saisissez un prompt.</translation>
    </message>
    <message>
        <source>Choose one of the values.</source>
        <translation>Choisissez une des valeurs.</translation>
    </message>
    <message>
        <source>Enter a seed.</source>
        <translation>Saisissez une graine.</translation>
    </message>
    <message>
        <source>Add at least one entry.</source>
        <translation>Ajoutez au moins un élément.</translation>
    </message>
    <message>
        <source>Enter a value as JSON.</source>
        <translation>Saisissez une valeur JSON.</translation>
    </message>
</context>
<context>
    <name>studio::Variable</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of a field</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change this image with words.</source>
        <translation>Changer cette image avec des mots.</translation>
    </message>
    <message>
        <source>Upscale</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Make a larger, sharper version.</source>
        <translation>Créer une version plus grande et plus nette.</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Make a clip that begins with this image.</source>
        <translation>Créer un clip qui commence par cette image.</translation>
    </message>
    <message>
        <source>Remove background</source>
        <translation>Supprimer l’arrière-plan</translation>
    </message>
    <message>
        <source>Cut out what is in front.</source>
        <translation>Détourer ce qui est au premier plan.</translation>
    </message>
    <message>
        <source>Inpaint</source>
        <translation>Inpainting</translation>
    </message>
    <message>
        <source>Paint over a part and have it made anew.</source>
        <translation>Peindre sur une partie et la faire recréer.</translation>
    </message>
    <message>
        <source>Outpaint</source>
        <translation>Outpainting</translation>
    </message>
    <message>
        <source>Make more of the scene around this image.</source>
        <translation>Créer le reste de la scène autour de cette image.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make a clip that begins with the last frame of this one.</source>
        <translation>Créer un clip qui commence par la dernière image de celui-ci.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Make this clip longer.</source>
        <translation>Allonger ce clip.</translation>
    </message>
    <message>
        <source>Lip-sync</source>
        <translation>Synchro labiale</translation>
    </message>
    <message>
        <source>Make lips move with speech.</source>
        <translation>Faire bouger les lèvres avec la parole.</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcrire</translation>
    </message>
    <message>
        <source>Write down what is said.</source>
        <translation>Mettre par écrit ce qui est dit.</translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation>Ajouter du son</translation>
    </message>
    <message>
        <source>Make the sound that belongs to this clip.</source>
        <translation>Créer le son qui va avec ce clip.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finaliser</translation>
    </message>
    <message>
        <source>Make this image again in a model that takes its time.</source>
        <translation>Refaire cette image dans un modèle qui prend son temps.</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Graine&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt négatif</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Image d’entrée</translation>
    </message>
    <message>
        <source>Input video</source>
        <translation>Vidéo d’entrée</translation>
    </message>
    <message>
        <source>Input sound</source>
        <translation>Son d’entrée</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>Filtre de sécurité</translation>
    </message>
    <message>
        <source>embedded data</source>
        <translation>données intégrées</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Video, %1: %2</source>
        <translation>Vidéo, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sound, %1: %2</source>
        <translation>Son, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>viewer::BatchGrid</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
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
        <translation>%1, image %2 sur %3</translation>
    </message>
</context>
<context>
    <name>viewer::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>%1. %2, seed %3</source>
        <translation>%1. %2, graine %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>All beside each other, moved together (M: the next way)</source>
        <translation>Tous côte à côte, déplacés ensemble (M&#xa0;: mode suivant)</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>One over the other, with a divider to move</source>
        <translation>L’un sur l’autre, avec un séparateur mobile</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>One in the place of the other (Space)</source>
        <translation>L’un à la place de l’autre (Espace)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Where they are not the same, made stronger</source>
        <translation>Là où ils diffèrent, en accentué</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Seconde image</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Exchange the two (X)</source>
        <translation>Échanger les deux (X)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Montrer l’autre</translation>
    </message>
    <message>
        <source>Show the other one (Space)</source>
        <translation>Montrer l’autre (Espace)</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Réglages qui diffèrent</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>Accentuation</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Il n’y a pas de différence.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ; at most by %2 of 255, by %3 on average. Shown %4 times as strong.</source>
        <translation>%1&#x202f;% des pixels diffèrent&#x202f;; de %2 sur 255 au plus, de %3 en moyenne. Affiché %4 fois plus fort.</translation>
    </message>
</context>
<context>
    <name>viewer::ComparePanes</name>
    <message>
        <source>Image: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>viewer::CutDialog</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Keep this part</source>
        <translation>Garder cette partie</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>Exactly, encoded again</source>
        <translation>Exactement, réencodé</translation>
    </message>
    <message>
        <source>The part from %1 to %2 becomes a clip of its own in the library. The original stays as it is.</source>
        <translation>La partie de %1 à %2 devient un clip distinct dans la bibliothèque. L’original reste intact.</translation>
    </message>
    <message>
        <source>Clips of this kind can only be cut by encoding them again.</source>
        <translation>Les clips de ce type ne peuvent être coupés qu’en les réencodant.</translation>
    </message>
    <message>
        <source>Without loss: every picture stays as it is</source>
        <translation>Sans perte&#xa0;: chaque image reste intacte</translation>
    </message>
    <message>
        <source>Without loss, from the key frame: %1 to %2</source>
        <translation>Sans perte, depuis l’image clé&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>A clip can be cut without loss only at certain frames: %1 more than marked would be kept.</source>
        <translation>Un clip ne se coupe sans perte qu’à certaines images&#xa0;: %1 de plus que marqué seraient conservées.</translation>
    </message>
</context>
<context>
    <name>viewer::ExportDialog</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Exporter des fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export 1 result</source>
        <translation>Exporter 1 résultat</translation>
    </message>
    <message numerus="yes">
        <source>Export %n results</source>
        <translation>
            <numerusform>Exporter %n résultat</numerusform>
            <numerusform>Exporter %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>Enregistrer le préréglage…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>Retirer ce préréglage</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Aucun enregistré</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Name of the preset; one of that name is replaced:</source>
        <translation>Nom du préréglage&#x202f;; un homonyme est remplacé&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Choisissez un dossier par son chemin complet.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>1 file exported.</source>
        <translation>1 fichier exporté.</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported.</source>
        <translation>
            <numerusform>%n fichier exporté.</numerusform>
            <numerusform>%n fichiers exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was exported.</source>
        <translation>Aucun fichier exporté.</translation>
    </message>
    <message>
        <source>1 file is there already and was skipped.</source>
        <translation>1 fichier existait déjà et a été ignoré.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already and were skipped.</source>
        <translation>
            <numerusform>%n fichier existait déjà et a été ignoré.</numerusform>
            <numerusform>%n fichiers existaient déjà et ont été ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Tout est dans %1.</translation>
    </message>
</context>
<context>
    <name>viewer::ExportFields</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Name template</source>
        <translation>Gabarit de nom</translation>
    </message>
    <message>
        <source>Words in braces are replaced, {prompt:40} is cut after 40 characters, a slash begins a folder.</source>
        <translation>Les mots entre accolades sont remplacés, {prompt:40} est coupé après 40 caractères, une barre oblique commence un dossier.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert a word into the name</source>
        <translation>Insérer un mot dans le nom</translation>
    </message>
    <message>
        <source>Words that the name can be made of</source>
        <translation>Mots pouvant composer le nom</translation>
    </message>
    <message>
        <source>Resulting names</source>
        <translation>Noms obtenus</translation>
    </message>
    <message>
        <source>A folder for each job</source>
        <translation>Un dossier par tâche</translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <translation>{%1}&#xa0;: %2</translation>
    </message>
    <message>
        <source>Parameters of the recipes</source>
        <translation>Paramètres des recettes</translation>
    </message>
    <message>
        <source>%1, quality</source>
        <translation>%1, qualité</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Tel que livré</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>Qualité </translation>
    </message>
    <message>
        <source>Images as</source>
        <translation>Images en</translation>
    </message>
    <message>
        <source>Videos as</source>
        <translation>Vidéos en</translation>
    </message>
    <message>
        <source>Sound as</source>
        <translation>Sons en</translation>
    </message>
    <message>
        <source>Transcript format</source>
        <translation>Format des transcriptions</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Texte brut (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Sous-titres (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>Sous-titres Web (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>Sous-titres stylés (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>Tout, avec les mots (JSON)</translation>
    </message>
    <message>
        <source>Transcripts as</source>
        <translation>Transcriptions en</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Exactly, edges cut</source>
        <translation>Exacte, bords coupés</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>W </source>
        <translation>L </translation>
    </message>
    <message>
        <source>H </source>
        <translation>H </translation>
    </message>
    <message>
        <source>Keep the recipe in the files</source>
        <translation>Garder la recette dans les fichiers</translation>
    </message>
    <message>
        <source>Prompt and settings, by which the result can be made again</source>
        <translation>Prompt et réglages, qui permettent de refaire le résultat</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>Si un fichier existe</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>Ajouter un numéro au nom</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>L’ignorer</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>L’écraser</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PNG)</source>
        <translation>Pages avec images et noms (PNG)</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PDF)</source>
        <translation>Pages avec images et noms (PDF)</translation>
    </message>
    <message>
        <source>As one zip archive, with the recipes beside the files</source>
        <translation>En une archive zip, avec les recettes à côté des fichiers</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Dossier des fichiers exportés</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation>&#x202f;%</translation>
    </message>
</context>
<context>
    <name>viewer::FactTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>viewer::FilePage</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Ouvrir avec le programme du système</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre ce type de fichier.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>viewer::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Rechercher dans la transcription</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Regular expression; \1 in the replacement is what stood in the first parentheses</source>
        <translation>Expression régulière&#x202f;; \1 dans le remplacement reprend ce qui était dans les premières parenthèses</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>Les majuscules et minuscules comptent</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>Nombre d’occurrences trouvées</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>Motif non valide</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer::FrameButton</name>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>This frame as an image</source>
        <translation>Cette image en fichier image</translation>
    </message>
    <message>
        <source>Save frame as image</source>
        <translation>Enregistrer cette image</translation>
    </message>
    <message>
        <source>Copy frame</source>
        <translation>Copier cette image</translation>
    </message>
    <message>
        <source>Use this frame as</source>
        <translation>Utiliser cette image comme</translation>
    </message>
    <message>
        <source>Start image of a clip</source>
        <translation>Image de début d’un clip</translation>
    </message>
    <message>
        <source>Last image of a clip</source>
        <translation>Dernière image d’un clip</translation>
    </message>
    <message>
        <source>Image to edit</source>
        <translation>Image à modifier</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Show this frame in the library</source>
        <translation>Montrer cette image dans la bibliothèque</translation>
    </message>
    <message>
        <source>Continue from the last frame</source>
        <translation>Continuer depuis la dernière image</translation>
    </message>
</context>
<context>
    <name>viewer::ImageCanvas</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2&#x202f;%</translation>
    </message>
    <message>
        <source> · x %1, y %2</source>
        <translation> · x %1, y %2</translation>
    </message>
    <message>
        <source> · red %1, green %2, blue %3</source>
        <translation> · rouge %1, vert %2, bleu %3</translation>
    </message>
    <message>
        <source>, alpha %1</source>
        <translation>, alpha %1</translation>
    </message>
</context>
<context>
    <name>viewer::ImagePage</name>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>What is not right with it</source>
        <translation>Ce qui ne va pas dans l’image</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>Image précédente (,)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>Image suivante (.)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole image (0)</source>
        <translation>Afficher toute l’image (0)</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100&#x202f;%</translation>
    </message>
    <message>
        <source>One pixel of the image is one pixel of the screen (1)</source>
        <translation>Un pixel de l’image vaut un pixel de l’écran (1)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Background: checkered, dark or light (B)</source>
        <translation>Arrière-plan&#xa0;: damier, sombre ou clair (B)</translation>
    </message>
    <message>
        <source>Pixel information</source>
        <translation>Informations de pixel</translation>
    </message>
    <message>
        <source>Size, zoom and the pixel under the pointer (I)</source>
        <translation>Taille, zoom et pixel sous le pointeur (I)</translation>
    </message>
    <message>
        <source>Checkered</source>
        <translation>Damier</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>There is not enough memory for this image. The file can still be exported.</source>
        <translation>Mémoire insuffisante pour cette image. Le fichier peut toujours être exporté.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A preview, until all of it is read</source>
        <translation>Aperçu, jusqu’à la fin de la lecture</translation>
    </message>
    <message>
        <source>The image is being read…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>%1 pixels are being read…</source>
        <translation>Lecture de %1 pixels…</translation>
    </message>
</context>
<context>
    <name>viewer::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Choose a result to see how it was made.</source>
        <translation>Choisissez un résultat pour voir comment il a été créé.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>Temps et coût</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Use this prompt</source>
        <translation>Utiliser ce prompt</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Utiliser les réglages</translation>
    </message>
    <message>
        <source>Fills the form with everything that made this result</source>
        <translation>Remplit le formulaire avec tout ce qui a produit ce résultat</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>Remixer</translation>
    </message>
    <message>
        <source>Fills the form with everything but the seed</source>
        <translation>Remplit le formulaire avec tout sauf la graine</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export this result</source>
        <translation>Exporter ce résultat</translation>
    </message>
    <message>
        <source>Saves this result under a name of your choice.</source>
        <translation>Enregistre ce résultat sous le nom de votre choix.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Créé avec</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Use this seed</source>
        <translation>Utiliser cette graine</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inférence</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Version du schéma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>%1 to %2, encoded again</source>
        <translation>De %1 à %2, réencodé</translation>
    </message>
    <message>
        <source>%1 to %2, without loss</source>
        <translation>De %1 à %2, sans perte</translation>
    </message>
    <message>
        <source>%1 to %2, without loss; %3 to %4 was marked</source>
        <translation>De %1 à %2, sans perte&#x202f;; les marques allaient de %3 à %4</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupe</translation>
    </message>
</context>
<context>
    <name>viewer::ItemViewer</name>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Ouvrir avec le programme du système</translation>
    </message>
</context>
<context>
    <name>viewer::JoinDialog</name>
    <message>
        <source>Join clips</source>
        <translation>Assembler des clips</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Assembler</translation>
    </message>
    <message>
        <source>One behind the other in this order:</source>
        <translation>L’un après l’autre, dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Clips in their order</source>
        <translation>Clips dans leur ordre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Plus tôt (Alt+Haut)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Plus tard (Alt+Bas)</translation>
    </message>
    <message>
        <source>%1 together. Every picture stays as it is.</source>
        <translation>%1 en tout. Chaque image reste intacte.</translation>
    </message>
    <message>
        <source>%1 together. %2</source>
        <translation>%1 en tout. %2</translation>
    </message>
</context>
<context>
    <name>viewer::KinView</name>
    <message>
        <source>Made from, and led to</source>
        <translation>Origine et suites</translation>
    </message>
    <message>
        <source>Re-run from here…</source>
        <translation>Réexécuter à partir d’ici…</translation>
    </message>
    <message>
        <source>Makes this again and, where you wish, what was made of it; says the price first</source>
        <translation>Refait ceci et, si vous le souhaitez, ce qui en a été tiré&#x202f;; annonce d’abord le prix</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>A donné</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Celui-ci</translation>
    </message>
</context>
<context>
    <name>viewer::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
</context>
<context>
    <name>viewer::MakeDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>viewer::MarkBar</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Favourite: is never removed by a rule</source>
        <translation>Favori&#xa0;: n’est jamais retiré par une règle</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Couleur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>viewer::MessagePage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>viewer::NextSteps</name>
    <message>
        <source>Models for “%1”</source>
        <translation>Modèles pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
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
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>viewer::RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rating: a click on the same star takes it back, the keys 0 to 5 set it</source>
        <translation>Note&#xa0;: un clic sur la même étoile l’enlève, les touches 0 à 5 la fixent</translation>
    </message>
</context>
<context>
    <name>viewer::ResultTile</name>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>the name of a result, its place among those of one batch</comment>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>viewer::SegmentDelegate</name>
    <message>
        <source>Segment text</source>
        <translation>Texte du segment</translation>
    </message>
</context>
<context>
    <name>viewer::SegmentModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>viewer::Stage</name>
    <message>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
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
        <translation>1 son</translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n son</numerusform>
            <numerusform>%n sons</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 texte</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Rows and columns…</source>
        <translation>Lignes et colonnes…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Assembler…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>Précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Lignes et colonnes</translation>
    </message>
    <message>
        <source>This batch as a table by what varies in it</source>
        <translation>Ce lot sous forme de tableau selon ce qui y varie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare up to four images, from this one on (C)</source>
        <translation>Comparer jusqu’à quatre images, à partir de celle-ci (C)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Assembler</translation>
    </message>
    <message>
        <source>Make one clip of these</source>
        <translation>En faire un seul clip</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save all results shown here under names of your choice</source>
        <translation>Enregistrer tous les résultats affichés ici sous les noms de votre choix</translation>
    </message>
    <message>
        <source>Describe what you want to see, then press Generate. Results appear here and are kept in the library.</source>
        <translation>Décrivez ce que vous voulez voir, puis appuyez sur Générer. Les résultats apparaissent ici et sont conservés dans la bibliothèque.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation>1 en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>Back to all results (Esc)</source>
        <translation>Retour à tous les résultats (Échap)</translation>
    </message>
    <message>
        <source>Saves everything shown here under names of your choice.</source>
        <translation>Enregistre tout ce qui est affiché ici sous les noms de votre choix.</translation>
    </message>
    <message>
        <source>%1 · made in %2</source>
        <comment>how many results, a time</comment>
        <translation>%1 · créé en %2</translation>
    </message>
</context>
<context>
    <name>viewer::SubtitlesDialog</name>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Texte brut (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Sous-titres (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>Sous-titres Web (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>Sous-titres stylés (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>Tout, avec les mots (JSON)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Enregistrer la transcription</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>In a video, as a track that can be switched off</source>
        <translation>Dans une vidéo, comme piste désactivable</translation>
    </message>
    <message>
        <source>In a video, drawn into the picture</source>
        <translation>Dans une vidéo, incrustés dans l’image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Caractères par ligne</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>Lignes à la fois</translation>
    </message>
    <message>
        <source>Gap between two</source>
        <translation>Intervalle entre deux</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Say who speaks</source>
        <translation>Indiquer qui parle</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Début du fichier</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Video for the subtitles</source>
        <translation>Vidéo pour les sous-titres</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</source>
        <translation>Vidéos (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>viewer::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>viewer::TextPage</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Impossible de lire le fichier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
</context>
<context>
    <name>viewer::TimeLine</name>
    <message>
        <source>Part from %1 to %2.</source>
        <translation>Partie de %1 à %2.</translation>
    </message>
    <message>
        <source>No part is marked.</source>
        <translation>Aucun extrait n’est marqué.</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Revenir à l’original</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Split at the cursor or the play position</source>
        <translation>Scinder au curseur ou à la position de lecture</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>Fusionner avec le suivant, ou tous ceux sélectionnés</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Fusionner des segments</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove segments</source>
        <translation>Retirer des segments</translation>
    </message>
    <message>
        <source>Begins at the play position</source>
        <translation>Commence à la position de lecture</translation>
    </message>
    <message>
        <source>Begin of a segment</source>
        <translation>Début d’un segment</translation>
    </message>
    <message>
        <source>Ends at the play position</source>
        <translation>Finit à la position de lecture</translation>
    </message>
    <message>
        <source>End of a segment</source>
        <translation>Fin d’un segment</translation>
    </message>
    <message>
        <source>Begin a tenth of a second earlier</source>
        <translation>Commencer un dixième de seconde plus tôt</translation>
    </message>
    <message>
        <source>Begin a tenth of a second later</source>
        <translation>Commencer un dixième de seconde plus tard</translation>
    </message>
    <message>
        <source>End a tenth of a second earlier</source>
        <translation>Finir un dixième de seconde plus tôt</translation>
    </message>
    <message>
        <source>End a tenth of a second later</source>
        <translation>Finir un dixième de seconde plus tard</translation>
    </message>
    <message>
        <source>Move a tenth of a second earlier</source>
        <translation>Déplacer un dixième de seconde plus tôt</translation>
    </message>
    <message>
        <source>Move a tenth of a second later</source>
        <translation>Déplacer un dixième de seconde plus tard</translation>
    </message>
    <message>
        <source>Move all segments…</source>
        <translation>Décaler tous les segments…</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Locuteur…</translation>
    </message>
    <message>
        <source>Rename the speaker everywhere…</source>
        <translation>Renommer le locuteur partout…</translation>
    </message>
    <message>
        <source>Split a segment</source>
        <translation>Scinder un segment</translation>
    </message>
    <message>
        <source>Move segments</source>
        <translation>Décaler des segments</translation>
    </message>
    <message>
        <source>Move all segments</source>
        <translation>Décaler tous les segments</translation>
    </message>
    <message>
        <source>Seconds later; below zero they come earlier:</source>
        <translation>Décalage en secondes (négatif&#xa0;: plus tôt)&#xa0;:</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <translation>Renommer le locuteur</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>New name for “%1”:</source>
        <translation>Nouveau nom pour «&#x202f;%1&#x202f;»&#xa0;:</translation>
    </message>
    <message>
        <source>Who speaks in the selected segments:</source>
        <translation>Qui parle dans les segments sélectionnés&#xa0;:</translation>
    </message>
    <message>
        <source>Rename a speaker</source>
        <translation>Renommer un locuteur</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptDocument</name>
    <message>
        <source>Back to the original</source>
        <translation>Revenir à l’original</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptView</name>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Transcript text</source>
        <translation>Texte de la transcription</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+F)</source>
        <translation>Rechercher et remplacer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>What can be done to the selected segments</source>
        <translation>Ce qu’on peut faire des segments sélectionnés</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Modifier la transcription</translation>
    </message>
    <message>
        <source>Read a file of subtitles…</source>
        <translation>Lire un fichier de sous-titres…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copier la transcription</translation>
    </message>
    <message>
        <source>Copies the selected segments, or the whole text</source>
        <translation>Copie les segments sélectionnés, ou tout le texte</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Enregistrer la transcription</translation>
    </message>
    <message>
        <source>As subtitles, text or a table, or into a video</source>
        <translation>En sous-titres, texte ou tableau, ou dans une vidéo</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 segment</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>Read a file of subtitles</source>
        <translation>Lire un fichier de sous-titres</translation>
    </message>
    <message>
        <source>Subtitles (*.srt *.vtt *.ass *.ssa *.json)</source>
        <translation>Sous-titres (*.srt *.vtt *.ass *.ssa *.json)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
</context>
<context>
    <name>viewer::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Lire ou mettre en pause (Espace)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>Recommencer à la fin</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound on or off (M)</source>
        <translation>Activer ou couper le son (M)</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Une image en arrière (,)</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Une image en avant (.)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed (J backwards, L forwards, again for faster)</source>
        <translation>Vitesse (J en arrière, L en avant, à répéter pour accélérer)</translation>
    </message>
    <message>
        <source>Speed (L is faster, K is normal)</source>
        <translation>Vitesse (L accélère, K normale)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · frame %2 of %3</source>
        <translation>%1 · image %2 sur %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activer le son</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <translation>Cet ordinateur n’a pas de sortie audio.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume: %1%</source>
        <translation>Volume&#x202f;: %1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>viewer::VideoPage</name>
    <message>
        <source>Mark in</source>
        <translation>Marquer le début</translation>
    </message>
    <message>
        <source>The part begins with this frame (I)</source>
        <translation>La partie commence à cette image (I)</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Marquer la fin</translation>
    </message>
    <message>
        <source>The part ends with this frame (O)</source>
        <translation>La partie finit à cette image (O)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Keep the part between the marks as a clip of its own</source>
        <translation>Garder la partie entre les marques comme clip distinct</translation>
    </message>
    <message>
        <source>%1 frame %2.png</source>
        <translation>%1 image %2.png</translation>
    </message>
</context>
<context>
    <name>viewer::VideoSurface</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
</context>
<context>
    <name>viewer::Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
</TS>
