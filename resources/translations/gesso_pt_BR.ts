<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>batch::AxisRow</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
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
        <translation>Outros tamanhos: 1024x768, 640x640</translation>
    </message>
    <message>
        <source>Values with commas between them</source>
        <translation>Valores separados por vírgulas</translation>
    </message>
    <message>
        <source>One file or address a line</source>
        <translation>Um arquivo ou endereço por linha</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>Um prompt por linha</translation>
    </message>
    <message>
        <source>One text a line</source>
        <translation>Um texto por linha</translation>
    </message>
    <message>
        <source>One JSON value a line</source>
        <translation>Um valor JSON por linha</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Field that varies</source>
        <translation>Campo que varia</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Remover este campo</translation>
    </message>
    <message>
        <source>Remove this field from the sweep</source>
        <translation>Remover este campo da varredura</translation>
    </message>
    <message>
        <source>Word to replace; empty for whole prompts</source>
        <translation>Palavra a substituir; vazio: prompts inteiros</translation>
    </message>
    <message>
        <source>Word to replace</source>
        <translation>Palavra a substituir</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>Valores, um por linha</translation>
    </message>
    <message>
        <source>What takes its place: red, white, black</source>
        <translation>O que entra no lugar: vermelho, branco, preto</translation>
    </message>
    <message numerus="yes">
        <source>Every variation of the prompt&apos;s {…} (%n)</source>
        <translation>
            <numerusform>A variação de {…} do prompt (%n)</numerusform>
            <numerusform>Todas as variações de {…} do prompt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, each for a job of its own</source>
        <translation>Arquivos, cada um para um trabalho próprio</translation>
    </message>
</context>
<context>
    <name>batch::GridDialog</name>
    <message>
        <source>The picture could not be made: %1</source>
        <translation>Não foi possível criar a imagem: %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Salvar como imagem…</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Linhas e colunas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Na horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Na vertical</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamanho das imagens</translation>
    </message>
    <message>
        <source> px</source>
        <comment>after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Size of a cell in the saved picture</source>
        <translation>Tamanho das células na imagem salva</translation>
    </message>
    <message>
        <source>The longer side of each result in the saved picture</source>
        <translation>O lado mais longo de cada resultado na imagem salva</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>Na &amp;horizontal</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Na &amp;vertical</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Ce&amp;ll</source>
        <translation>C&amp;élula</translation>
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
        <translation>Salvar a grade</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>Imagem PNG (*.png);;Imagem JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>grid.png</source>
        <comment>a file name</comment>
        <translation>grade.png</translation>
    </message>
    <message>
        <source>Making the picture…</source>
        <translation>Criando a imagem…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
</context>
<context>
    <name>batch::GridPicture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, more than can be made. Choose smaller cells, or fewer.</source>
        <translation>A imagem teria %1 × %2 pixels, mais do que é possível criar. Escolha células menores ou menos células.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>Não há memória suficiente para uma imagem de %1 × %2 pixels.</translation>
    </message>
</context>
<context>
    <name>batch::GridTable</name>
    <message>
        <source>No result</source>
        <translation>Sem resultado</translation>
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
        <translation>Resultados pelo que varia</translation>
    </message>
</context>
<context>
    <name>batch::PlanModel</name>
    <message>
        <source>unknown</source>
        <comment>a price</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
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
        <translation>Trabalhos planejados</translation>
    </message>
    <message>
        <source>Jobs at most</source>
        <translation>Máximo de trabalhos</translation>
    </message>
    <message>
        <source>A plan with more jobs is not sent</source>
        <translation>Um plano com mais trabalhos não é enviado</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
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
        <translation>Nº %1: %2</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Generate 1 job</source>
        <translation>Gerar 1 trabalho</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n jobs</source>
        <translation>
            <numerusform>Gerar %n trabalho</numerusform>
            <numerusform>Gerar %n trabalhos</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 jobs, more than the %2 that you allow at most.</source>
        <translation>São %1 trabalhos, mais que o máximo permitido de %2.</translation>
    </message>
    <message>
        <source>No job can be made: each has a problem.</source>
        <translation>Nenhum trabalho pode ser feito: todos têm algum problema.</translation>
    </message>
    <message>
        <source>1 job has a problem and is left out.</source>
        <translation>1 trabalho tem um problema e fica de fora.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have a problem and are left out.</source>
        <translation>
            <numerusform>%n trabalho tem um problema e fica de fora.</numerusform>
            <numerusform>%n trabalhos têm um problema e ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this job costs is not known.</source>
        <translation>Não se sabe quanto este trabalho custa.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs; what they cost is not known.</source>
        <translation>
            <numerusform>%n trabalho; não se sabe quanto custa.</numerusform>
            <numerusform>%n trabalhos; não se sabe quanto custam.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job, %1.</source>
        <translation>1 trabalho, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs, %1 together.</source>
        <translation>
            <numerusform>%n trabalho, %1 no total.</numerusform>
            <numerusform>%n trabalhos, %1 no total.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The price of one of them is not known.</source>
        <extracomment>%1 is &quot;12 jobs, $0.30 together.&quot;</extracomment>
        <translation>%1 O preço de um deles não é conhecido.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The price of %n of them is not known.</source>
        <translation>
            <numerusform>%1 O preço de %n deles não é conhecido.</numerusform>
            <numerusform>%1 O preço de %n deles não é conhecido.</numerusform>
        </translation>
    </message>
    <message>
        <source>This costs about %1 together, more than the %2 that you set as a limit.</source>
        <translation>Isso custa cerca de %1 no total, mais que o limite definido de %2.</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>Gerar mesmo &amp;assim</translation>
    </message>
</context>
<context>
    <name>batch::SheetDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>Planilha de trabalhos</translation>
    </message>
    <message>
        <source>Open another sheet…</source>
        <translation>Abrir outra planilha…</translation>
    </message>
    <message>
        <source>Each row of %1 becomes a job. The first row names fields of the form; an empty cell leaves what the form says.</source>
        <translation>Cada linha de %1 vira um trabalho. A primeira linha traz os nomes dos campos do formulário; uma célula vazia mantém o que está no formulário.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Open a job sheet</source>
        <translation>Abrir uma planilha de trabalhos</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tabelas e listas (*.csv *.tsv *.tab *.txt);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>batch::SweepDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Adicionar um campo</translation>
    </message>
    <message>
        <source>The same seed in every cell</source>
        <translation>A mesma semente em todas as células</translation>
    </message>
    <message>
        <source>Sweep with %1</source>
        <translation>Varredura com %1</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>Todas as combinações</translation>
    </message>
    <message>
        <source>Side by side: first with first</source>
        <translation>Em paralelo: o primeiro com o primeiro</translation>
    </message>
    <message>
        <source>How the fields are combined</source>
        <translation>Como os campos são combinados</translation>
    </message>
    <message>
        <source>So that nothing but the fields above makes the difference</source>
        <translation>Para que só os campos acima façam a diferença</translation>
    </message>
    <message>
        <source>A field has values that cannot be read.</source>
        <translation>Um campo tem valores que não podem ser lidos.</translation>
    </message>
    <message>
        <source>Choose what varies, and write its values: each becomes a job of its own. Several fields make a table.</source>
        <translation>Escolha o que varia e escreva os valores: cada um vira um trabalho próprio. Vários campos formam uma tabela.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>%1 wants key=value, not “%2”.</source>
        <translation>%1 requer chave=valor, não “%2”.</translation>
    </message>
    <message>
        <source>--count wants a number from 1 to 1000, not “%1”.</source>
        <translation>--count requer um número de 1 a 1000, não “%1”.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Não existe a opção %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 não aceita valor.</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1 requer um valor.</translation>
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
        <translation>gesso generate ENDPOINT [--set chave=valor]… [--file chave=CAMINHO]… [--json ARQUIVO] [--out DIR] [--name PADRÃO] [--count N] [--wait|--detach]
gesso models [BUSCA] [--json]
gesso schema ENDPOINT|ARQUIVO_OPENAPI [--json]
gesso price ENDPOINT [--set chave=valor]…
gesso queue [--follow|--cancel ID|--resume] [--json]
gesso library search CONSULTA [--json]
gesso library rebuild [--json]
gesso export CONSULTA --out DIR [--name PADRÃO] [--format FORMATO]
gesso upload ARQUIVO
gesso restore ARQUIVO
Com cada um: --server URL, --sandbox, --profile DIR. A chave é obtida de FAL_KEY.
gesso [--safe-mode] [FILE]… abre a janela.
</translation>
    </message>
</context>
<context>
    <name>cli::ExportFiles</name>
    <message>
        <source>gesso export wants a query and --out DIR.</source>
        <translation>gesso export requer uma consulta e --out DIR.</translation>
    </message>
    <message>
        <source>There is no format %1. Choose one of: %2.</source>
        <translation>Não existe o formato %1. Escolha um destes: %2.</translation>
    </message>
    <message>
        <source>Nothing in the library matches this query.</source>
        <translation>Nada na biblioteca corresponde a esta consulta.</translation>
    </message>
</context>
<context>
    <name>cli::Generate</name>
    <message>
        <source>gesso generate wants exactly one endpoint, such as fal-ai/flux/dev.</source>
        <translation>gesso generate requer exatamente um endpoint, como fal-ai/flux/dev.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Não é possível criar ou gravar a pasta %1.</translation>
    </message>
    <message>
        <source>The fields of %1 are not known. The values are sent as they are.</source>
        <translation>Os campos de %1 não são conhecidos. Os valores são enviados como estão.</translation>
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
        <translation>Enviando arquivos</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Waiting (request %1)</source>
        <translation>Aguardando (solicitação %1)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Arquivando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Looking for the request in the account&apos;s history</source>
        <translation>Procurando a solicitação no histórico da conta</translation>
    </message>
</context>
<context>
    <name>cli::JobSession</name>
    <message>
        <source>Nothing is lost. When there is room again, “gesso queue --resume” goes on with it.</source>
        <translation>Nada foi perdido. Quando houver espaço de novo, “gesso queue --resume” continua.</translation>
    </message>
    <message>
        <source>Cancelling at the server …</source>
        <translation>Cancelando no servidor…</translation>
    </message>
</context>
<context>
    <name>cli::LibrarySearch</name>
    <message>
        <source>gesso library knows two things: search QUERY, and rebuild.</source>
        <translation>gesso library conhece dois comandos: search CONSULTA e rebuild.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation>Não foi possível gravar a biblioteca.</translation>
    </message>
    <message>
        <source>%1 new or found again, %2 in the library.</source>
        <translation>%1 novos ou reencontrados, %2 na biblioteca.</translation>
    </message>
</context>
<context>
    <name>cli::PriceOf</name>
    <message>
        <source>gesso price wants exactly one endpoint.</source>
        <translation>gesso price requer exatamente um endpoint.</translation>
    </message>
    <message>
        <source>The model %1 is not in the catalogue.</source>
        <translation>O modelo %1 não está no catálogo.</translation>
    </message>
    <message>
        <source>The price of %1 is not known.</source>
        <translation>O preço de %1 não é conhecido.</translation>
    </message>
</context>
<context>
    <name>cli::Queue</name>
    <message>
        <source>gesso queue takes --follow, --resume or --cancel ID, and nothing else.</source>
        <translation>gesso queue aceita --follow, --resume ou --cancel ID, e nada mais.</translation>
    </message>
    <message>
        <source>This job has ended already: %1.</source>
        <translation>Este trabalho já terminou: %1.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>Não existe o trabalho %1.</translation>
    </message>
</context>
<context>
    <name>cli::Restore</name>
    <message>
        <source>gesso restore wants exactly one file.</source>
        <translation>gesso restore requer exatamente um arquivo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo %1.</translation>
    </message>
    <message>
        <source>There is no recipe in %1.</source>
        <translation>Não há receita em %1.</translation>
    </message>
</context>
<context>
    <name>cli::Schema</name>
    <message>
        <source>gesso schema wants one endpoint, or one OpenAPI file.</source>
        <translation>gesso schema requer um endpoint ou um arquivo OpenAPI.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a JSON object.</source>
        <translation>O arquivo %1 não é um objeto JSON.</translation>
    </message>
</context>
<context>
    <name>cli::Session</name>
    <message>
        <source>The server address %1 is not an address like https://gateway.example.</source>
        <translation>O endereço de servidor %1 não é um endereço como https://gateway.example.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Não é possível criar ou gravar a pasta %1.</translation>
    </message>
    <message>
        <source>There is no fal key: set FAL_KEY, or try everything without an account with --sandbox.</source>
        <translation>Não há chave da fal: defina FAL_KEY ou experimente tudo sem conta com --sandbox.</translation>
    </message>
</context>
<context>
    <name>cli::Upload</name>
    <message>
        <source>gesso upload wants exactly one file.</source>
        <translation>gesso upload requer exatamente um arquivo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo %1.</translation>
    </message>
</context>
<context>
    <name>cli::Values</name>
    <message>
        <source>The input %1 cannot be read.</source>
        <translation>Não é possível ler a entrada %1.</translation>
    </message>
    <message>
        <source>The input %1 is not a JSON object.</source>
        <translation>A entrada %1 não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The input %1 is not valid JSON (at byte %2).</source>
        <translation>A entrada %1 não é JSON válido (no byte %2).</translation>
    </message>
    <message>
        <source>%1 has no field %2. Its fields are: %3.</source>
        <translation>%1 não tem o campo %2. Os campos são: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo %1.</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>um vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
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
        <translation>um modelo 3D</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
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
        <translation>cerca de %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>cerca de %1 min</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Fora da lista</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Modelos de linguagem</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>price and unit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Audio to audio</source>
        <translation>Áudio para áudio</translation>
    </message>
    <message>
        <source>Audio to video</source>
        <translation>Áudio para vídeo</translation>
    </message>
    <message>
        <source>Image to 3D</source>
        <translation>Imagem para 3D</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation>Imagem para imagem</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>Imagem para vídeo</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Fala para texto</translation>
    </message>
    <message>
        <source>Text to 3D</source>
        <translation>Texto para 3D</translation>
    </message>
    <message>
        <source>Text to audio</source>
        <translation>Texto para áudio</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>Texto para imagem</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>Texto para fala</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>Texto para vídeo</translation>
    </message>
    <message>
        <source>Video to audio</source>
        <translation>Vídeo para áudio</translation>
    </message>
    <message>
        <source>Video to video</source>
        <translation>Vídeo para vídeo</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visão</translation>
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
        <translation>Mover %1 para cima</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Mover %1 para baixo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
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
        <translation>Recolhido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
</context>
<context>
    <name>compose::CardListEditor</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Adicionar a %1</translation>
    </message>
    <message numerus="yes">
        <source>The model takes at most %n entries.</source>
        <translation>
            <numerusform>O modelo aceita no máximo %n entrada.</numerusform>
            <numerusform>O modelo aceita no máximo %n entradas.</numerusform>
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
            <numerusform>pelo menos %n</numerusform>
            <numerusform>pelo menos %n</numerusform>
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
        <translation>A critério do modelo</translation>
    </message>
</context>
<context>
    <name>compose::CodeView</name>
    <message>
        <source>Language of the code</source>
        <translation>Linguagem do código</translation>
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
        <translation>Textos longos são abreviados aqui; a cópia traz tudo.</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>Colar código</translation>
    </message>
    <message>
        <source>Fill the form from code in the clipboard: JSON, cURL, Python, JavaScript or C++</source>
        <translation>Preencher o formulário com código da área de transferência: JSON, cURL, Python, JavaScript ou C++</translation>
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
        <translation>Escolher %1</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Escolher uma cor</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Write a colour as #RRGGBB.</source>
        <translation>Escreva uma cor como #RRGGBB.</translation>
    </message>
</context>
<context>
    <name>compose::ComposePanel</name>
    <message>
        <source>There is no code in the clipboard.</source>
        <translation>Não há código na área de transferência.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The preset “%1” is applied.</source>
        <translation>A predefinição “%1” foi aplicada.</translation>
    </message>
    <message>
        <source>The preset “%1” is saved.</source>
        <translation>A predefinição “%1” foi salva.</translation>
    </message>
    <message>
        <source>The price of this model is not known here.</source>
        <translation>O preço deste modelo não é conhecido aqui.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Generate   price unknown</source>
        <translation>Gerar   preço desconhecido</translation>
    </message>
    <message>
        <source>Generate   about %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Gerar   cerca de %1</translation>
    </message>
    <message>
        <source>Generate   %1</source>
        <translation>Gerar   %1</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 vezes</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is an arithmetic such as &quot;4 images × $0.025&quot;, %2 its result</extracomment>
        <translation>%1, cerca de %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>This costs about %1, more than the %2 that you set as a limit.</source>
        <translation>Isso custa cerca de %1, mais que o limite definido de %2.</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>Gerar mesmo &amp;assim</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Alterar limite…</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>Este modelo mudou desde o último uso. %1</translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>Lendo o que este modelo aceita…</translation>
    </message>
    <message>
        <source>The settings are restored.</source>
        <translation>Os ajustes foram restaurados.</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Mostrar a solicitação como</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
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
        <translation>Repetições</translation>
    </message>
    <message>
        <source>How many times, each with a new seed</source>
        <translation>Quantas vezes, cada uma com uma nova semente</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Varredura</translation>
    </message>
    <message>
        <source>Vary fields over several values, as a table (Ctrl+Shift+S)</source>
        <translation>Variar campos com vários valores, em tabela (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>The preset “%1” is here now.</source>
        <translation>A predefinição “%1” foi importada.</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. This model has none of its fields.</source>
        <translation>A predefinição “%1” foi importada. Este modelo não tem nenhum dos campos dela.</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. It is for %2.</source>
        <translation>A predefinição “%1” foi importada. Ela é para %2.</translation>
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
        <translation>Parte a manter</translation>
    </message>
    <message>
        <source>%1 × %2 pixels from %3, %4. Arrow keys move it, with Alt they change its size.</source>
        <translation>%1 × %2 pixels a partir de %3, %4. As setas a movem; com Alt, mudam o tamanho.</translation>
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
        <translation>Imagem inteira</translation>
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
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Any proportion</source>
        <translation>Qualquer proporção</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Como a imagem</translation>
    </message>
    <message>
        <source>As the result, %1:%2</source>
        <translation>Como o resultado, %1:%2</translation>
    </message>
    <message>
        <source>Swap width and height of the part</source>
        <translation>Trocar largura e altura da parte</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Topo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abrindo a imagem…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Não existem mais: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>fields of a model</comment>
        <translation>Novos: %1.</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>Este modelo mudou desde o último uso. %1</translation>
    </message>
</context>
<context>
    <name>compose::Dropped</name>
    <message>
        <source>an image</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>um vídeo</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>um som</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>um modelo 3D</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>um arquivo compactado</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>um arquivo de outro tipo</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>um arquivo</translation>
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
        <translation>Obrigatório.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Redefinir %1</translation>
    </message>
    <message>
        <source>Changed; back to the default</source>
        <translation>Alterado; voltar ao padrão</translation>
    </message>
</context>
<context>
    <name>compose::FormHistory</name>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
</context>
<context>
    <name>compose::FormView</name>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Recolhido</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Advanced (%1)</source>
        <translation>Avançado (%1)</translation>
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
        <translation>Pelo menos %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>No máximo %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>No máximo %n caractere.</numerusform>
            <numerusform>No máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{red|blue} stands for several prompts.</source>
        <translation>{red|blue} representa vários prompts.</translation>
    </message>
    <message>
        <source>Alt+Up moves the entry.</source>
        <translation>Alt+Seta para cima move a entrada.</translation>
    </message>
    <message>
        <source>Alt+Up brings older ones back.</source>
        <translation>Alt+Seta para cima traz os anteriores de volta.</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down make a word weigh more or less.</source>
        <translation>Ctrl+Seta para cima e Ctrl+Seta para baixo dão mais ou menos peso a uma palavra.</translation>
    </message>
    <message>
        <source>Each side from %1 to %2 pixels.</source>
        <translation>Cada lado com %1 a %2 pixels.</translation>
    </message>
    <message>
        <source>Each side a multiple of %1.</source>
        <translation>Cada lado múltiplo de %1.</translation>
    </message>
    <message>
        <source>The same seed and settings give the same result.</source>
        <translation>A mesma semente e os mesmos ajustes dão o mesmo resultado.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>No máximo %n entrada.</numerusform>
            <numerusform>No máximo %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Padrão: %1.</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>Enviado como %1.</translation>
    </message>
</context>
<context>
    <name>compose::JsonEditor</name>
    <message>
        <source>A list as JSON: [ … ]</source>
        <translation>Uma lista em JSON: [ … ]</translation>
    </message>
    <message>
        <source>A value as JSON</source>
        <translation>Um valor em JSON</translation>
    </message>
    <message>
        <source>This is more than one value.</source>
        <translation>Isto é mais de um valor.</translation>
    </message>
    <message>
        <source>This is not JSON yet: line %1, column %2: %3.</source>
        <translation>Isto ainda não é JSON: linha %1, coluna %2: %3.</translation>
    </message>
</context>
<context>
    <name>compose::LinesEditor</name>
    <message>
        <source>One on each line</source>
        <translation>Um em cada linha</translation>
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
        <translation>As setas movem o pincel, Espaço pinta, Shift e as setas pintam pelo caminho.</translation>
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
        <translation>Não foi possível guardar a máscara.</translation>
    </message>
    <message>
        <source>Use this mask</source>
        <translation>Usar esta máscara</translation>
    </message>
    <message>
        <source>Paint a mask on %1</source>
        <translation>Pintar uma máscara sobre %1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Abrindo a imagem…</translation>
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
        <translation>Pintar o que deve mudar (B)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borracha</translation>
    </message>
    <message>
        <source>Paint what is to stay (E)</source>
        <translation>Pintar o que deve permanecer (E)</translation>
    </message>
    <message>
        <source>Fill area</source>
        <translation>Preencher área</translation>
    </message>
    <message>
        <source>Fill an area that is painted around (G)</source>
        <translation>Preencher uma área contornada com tinta (G)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamanho do pincel</translation>
    </message>
    <message>
        <source>Brush size ([ and ])</source>
        <translation>Tamanho do pincel ([ e ])</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <source>What was to change stays, and the other way round</source>
        <translation>O que mudaria permanece, e vice-versa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Everything is to change</source>
        <translation>Tudo deve mudar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Nothing is to change</source>
        <translation>Nada deve mudar</translation>
    </message>
    <message>
        <source>Feather radius</source>
        <translation>Raio da difusão</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Difusão</translation>
    </message>
    <message>
        <source>Make the edges of the mask soft</source>
        <translation>Suavizar as bordas da máscara</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Refazer (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>Mostrar a imagem toda (0)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. What is red will be changed.</source>
        <translation>%1 × %2 pixels. O que está em vermelho será alterado.</translation>
    </message>
    <message>
        <source>Brush size: %1 pixels</source>
        <translation>Tamanho do pincel: %1 pixels</translation>
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
        <translation>Aparar %1</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Aparar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Envio de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Embedded file</source>
        <translation>Arquivo incorporado</translation>
    </message>
    <message>
        <source>Edit the crop again</source>
        <translation>Recortar novamente</translation>
    </message>
    <message>
        <source>Edit the trim again</source>
        <translation>Aparar novamente</translation>
    </message>
    <message>
        <source>%1 is %2; this field takes %3.</source>
        <translation>%1 é %2; este campo aceita %3.</translation>
    </message>
    <message>
        <source>%1 does not fit this model yet.</source>
        <translation>%1 ainda não é adequado a este modelo.</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Recortar…</translation>
    </message>
    <message>
        <source>Trim…</source>
        <translation>Aparar…</translation>
    </message>
    <message>
        <source>Stop the conversion of %1</source>
        <translation>Parar a conversão de %1</translation>
    </message>
    <message>
        <source>Conversion of %1</source>
        <translation>Conversão de %1</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Usar o original</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
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
        <translation>%1 aceita no máximo %2 arquivos; os outros ficaram de fora.</translation>
    </message>
    <message>
        <source>The picture could not be stored.</source>
        <translation>Não foi possível guardar a imagem.</translation>
    </message>
    <message>
        <source>Paint a mask…</source>
        <translation>Pintar uma máscara…</translation>
    </message>
    <message>
        <source>Go on painting…</source>
        <translation>Continuar pintando…</translation>
    </message>
    <message>
        <source>Drop an image, or browse</source>
        <translation>Solte uma imagem ou procure</translation>
    </message>
    <message>
        <source>Drop a mask, or browse</source>
        <translation>Solte uma máscara ou procure</translation>
    </message>
    <message>
        <source>Drop a video, or browse</source>
        <translation>Solte um vídeo ou procure</translation>
    </message>
    <message>
        <source>Drop a sound, or browse</source>
        <translation>Solte um som ou procure</translation>
    </message>
    <message>
        <source>Drop an archive, or browse</source>
        <translation>Solte um arquivo compactado ou procure</translation>
    </message>
    <message>
        <source>Drop a 3D model, or browse</source>
        <translation>Solte um modelo 3D ou procure</translation>
    </message>
    <message>
        <source>Drop a file, or browse</source>
        <translation>Solte um arquivo ou procure</translation>
    </message>
    <message>
        <source>Choose from the library for %1</source>
        <translation>Escolher da biblioteca para %1</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>Escolher da biblioteca</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>Colar em %1</translation>
    </message>
    <message>
        <source>Paste a file, a picture or an address (Ctrl+V)</source>
        <translation>Colar um arquivo, uma imagem ou um endereço (Ctrl+V)</translation>
    </message>
    <message>
        <source>More ways to fill %1</source>
        <translation>Mais formas de preencher %1</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Mais formas</translation>
    </message>
    <message>
        <source>Address, for example https://example.com/picture.png</source>
        <translation>Endereço, por exemplo https://example.com/picture.png</translation>
    </message>
    <message>
        <source>Address for %1</source>
        <translation>Endereço para %1</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Capture a part of the screen</source>
        <translation>Capturar uma parte da tela</translation>
    </message>
    <message>
        <source>Enter an address…</source>
        <translation>Inserir um endereço…</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Um endereço começa com https://.</translation>
    </message>
    <message>
        <source>There is no file, picture or address to take.</source>
        <translation>Não há arquivo, imagem ou endereço para usar.</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Escolher um arquivo para %1</translation>
    </message>
    <message>
        <source>Choose the picture first; the mask is painted on it.</source>
        <translation>Escolha primeiro a imagem; a máscara é pintada sobre ela.</translation>
    </message>
    <message>
        <source>A mask can be painted on a file only, not on an address.</source>
        <translation>Uma máscara só pode ser pintada sobre um arquivo, não sobre um endereço.</translation>
    </message>
    <message>
        <source>The picture of the screen could not be read.</source>
        <translation>Não foi possível ler a imagem da tela.</translation>
    </message>
    <message>
        <source>the first of %1 files, only one fits</source>
        <translation>o primeiro de %1 arquivos, só cabe um</translation>
    </message>
</context>
<context>
    <name>compose::ModelButton</name>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+K)</source>
        <translation>Escolher um modelo (Ctrl+K)</translation>
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
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Name, maker, task or endpoint</source>
        <translation>Nome, criador, tarefa ou endpoint</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Estado da lista</translation>
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
        <translation>Nenhum modelo aqui se chama “%1”. Um endpoint como fal-ai/flux/dev pode ser digitado como está.</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>Mostrar todos os modelos</translation>
    </message>
    <message>
        <source>No favourites yet. Ctrl+D or the star in a row makes one.</source>
        <translation>Ainda não há favoritos. Use Ctrl+D ou a estrela de uma linha para criar um.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Ainda não há nada aqui.</translation>
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
        <translation>Lendo a lista de modelos da fal…</translation>
    </message>
    <message>
        <source>The list of %1 is shown. %2</source>
        <translation>Exibindo a lista de %1. %2</translation>
    </message>
    <message>
        <source>The list that came with Gesso is shown. %1</source>
        <translation>Exibindo a lista que veio com o Gesso. %1</translation>
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
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Use endpoint “%1”</source>
        <translation>Usar o endpoint “%1”</translation>
    </message>
    <message>
        <source>Not in the list; its form is fetched from fal</source>
        <translation>Fora da lista; o formulário é obtido da fal</translation>
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
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Enter uses the model · Ctrl+D makes it a favourite · Esc leaves</source>
        <translation>Enter usa o modelo · Ctrl+D torna favorito · Esc sai</translation>
    </message>
</context>
<context>
    <name>compose::Notice</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
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
        <translation>Automático</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Isto não é um número.</translation>
    </message>
</context>
<context>
    <name>compose::ObjectEditor</name>
    <message>
        <source>Off: left out, the model decides</source>
        <translation>Desativado: omitido, o modelo decide</translation>
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
        <translation>Adicionar uma cor</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Adicionar a %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number and value</comment>
        <translation>Cor %1, %2</translation>
    </message>
    <message>
        <source>%1: press to change, Delete to remove, Alt and arrows to move</source>
        <translation>%1: pressione para alterar, Delete para remover, Alt e setas para mover</translation>
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
            <numerusform>%n outro</numerusform>
            <numerusform>%n outros</numerusform>
        </translation>
    </message>
    <message>
        <source>The code fills no field of this model.</source>
        <translation>O código não preenche nenhum campo deste modelo.</translation>
    </message>
    <message>
        <source>Filled from the code: %1.</source>
        <translation>Preenchido com o código: %1.</translation>
    </message>
    <message>
        <source>This model has no field for: %1.</source>
        <translation>Este modelo não tem campo para: %1.</translation>
    </message>
    <message>
        <source>The code computes these values itself, so they are left out: %1.</source>
        <translation>O próprio código calcula estes valores, por isso eles ficam de fora: %1.</translation>
    </message>
</context>
<context>
    <name>compose::PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Values with a name, to use again</source>
        <translation>Valores com nome, para usar de novo</translation>
    </message>
    <message>
        <source>No presets for this model yet</source>
        <translation>Ainda não há predefinições para este modelo</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Salvar como predefinição…</translation>
    </message>
    <message>
        <source>Manage presets…</source>
        <translation>Gerenciar predefinições…</translation>
    </message>
    <message>
        <source>Import preset…</source>
        <translation>Importar predefinição…</translation>
    </message>
</context>
<context>
    <name>compose::PresetList</name>
    <message>
        <source>Presets of Gesso (*.gessopreset)</source>
        <translation>Predefinições do Gesso (*.gessopreset)</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importar predefinição</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Written to %1. Files of this computer are left out of it.</source>
        <translation>Gravado em %1. Os arquivos deste computador não são incluídos.</translation>
    </message>
    <message>
        <source>All with these fields</source>
        <translation>Todos com estes campos</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” foi excluída.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exportar predefinição</translation>
    </message>
</context>
<context>
    <name>compose::PresetPreview</name>
    <message>
        <source>Apply preset</source>
        <translation>Aplicar predefinição</translation>
    </message>
    <message>
        <source>“%1” changes nothing: the form says all of it already.</source>
        <translation>“%1” não altera nada: o formulário já diz tudo isso.</translation>
    </message>
    <message>
        <source>“%1” changes one field.</source>
        <translation>“%1” altera um campo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changes %n fields.</source>
        <translation>
            <numerusform>“%1” altera %n campo.</numerusform>
            <numerusform>“%1” altera %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>This model has no place for: %1.</source>
        <translation>Este modelo não tem lugar para: %1.</translation>
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
        <translation>Para todos os modelos que tenham estes campos</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Salvar predefinição</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation>Somente para %1</translation>
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
        <translation>O que há na predefinição</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Parte da tela</translation>
    </message>
    <message>
        <source>Arrow keys move the part, with Alt they change its size, Enter takes it.</source>
        <translation>As setas movem a parte, com Alt mudam o tamanho e Enter a captura.</translation>
    </message>
    <message>
        <source>%1 × %2   Enter takes it, Escape does not</source>
        <translation>%1 × %2   Enter captura, Esc cancela</translation>
    </message>
</context>
<context>
    <name>compose::ScreenPortal</name>
    <message>
        <source>This desktop offers no picture of the screen to programs. Take one with its own program and drop it here, or install xdg-desktop-portal with the part for this desktop.</source>
        <translation>Este ambiente não fornece aos programas nenhuma imagem da tela. Capture uma com o programa dele e solte-a aqui, ou instale o xdg-desktop-portal com a parte para este ambiente.</translation>
    </message>
</context>
<context>
    <name>compose::SeedEditor</name>
    <message>
        <source>New number for %1</source>
        <translation>Novo número para %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Manter %1</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatória</translation>
    </message>
    <message>
        <source>%1 of the newest result</source>
        <translation>%1 do resultado mais recente</translation>
    </message>
    <message>
        <source>Kept for every result; press for random</source>
        <translation>Mantida em todos os resultados; pressione para torná-la aleatória</translation>
    </message>
    <message>
        <source>Random for each result; press to keep one</source>
        <translation>Aleatória em cada resultado; pressione para manter uma</translation>
    </message>
    <message>
        <source>A seed is a whole number; leave it empty for a random one.</source>
        <translation>Uma semente é um número inteiro; deixe vazio para uma aleatória.</translation>
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
        <translation>O modelo decide</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Exact width and height</source>
        <translation>Largura e altura exatas</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels, in steps of %3</source>
        <translation>De %1 a %2 pixels, em passos de %3</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels</source>
        <translation>De %1 a %2 pixels</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Keep the proportion</source>
        <translation>Manter a proporção</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Trocar largura e altura</translation>
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
            <numerusform>%n variação: %1</numerusform>
            <numerusform>%n variações: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Over a million variations: %1</source>
        <translation>Mais de um milhão de variações: %1</translation>
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
        <translation>Até</translation>
    </message>
    <message>
        <source>Play the part</source>
        <translation>Reproduzir a parte</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Aparar</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>Aparar %1</translation>
    </message>
    <message>
        <source>Picture at the handle</source>
        <translation>Imagem na alça</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>Abrindo a gravação…</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Gravação inteira</translation>
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
        <translation>%1, cortado sem perda</translation>
    </message>
    <message>
        <source>%1, encoded again (Ctrl+arrow goes to a place without loss)</source>
        <translation>%1, codificado novamente (Ctrl+seta vai a um ponto sem perda)</translation>
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
        <translation>Parte a manter</translation>
    </message>
    <message>
        <source>From %1 s to %2 s. %3 is moved with the arrow keys; Up and Down choose the other.</source>
        <translation>De %1 s a %2 s. %3 se move com as setas; Seta para cima e Seta para baixo escolhem o outro.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>O início</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>O fim</translation>
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
        <translation>Automático</translation>
    </message>
    <message numerus="yes">
        <source>Fill in all %n numbers, or none.</source>
        <translation>
            <numerusform>Preencha %n número, ou nenhum.</numerusform>
            <numerusform>Preencha todos os %n números, ou nenhum.</numerusform>
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
        <translation>Desativado: não é enviado, mas fica guardado aqui</translation>
    </message>
    <message>
        <source>Address or owner/name</source>
        <translation>Endereço ou proprietário/nome</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Mais (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Recolhido</translation>
    </message>
</context>
<context>
    <name>diagnostics::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>For whoever mends Gesso. It is sent nowhere, and there are no keys in it.</source>
        <translation>Para quem conserta o Gesso. Não é enviado a lugar nenhum e não contém chaves.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
</context>
<context>
    <name>diagnostics::SafeMode</name>
    <message>
        <source>Gesso ended unexpectedly twice in a row.</source>
        <translation>O Gesso foi encerrado inesperadamente duas vezes seguidas.</translation>
    </message>
    <message>
        <source>Safe mode starts with an empty window and the usual settings. Nothing of yours is changed by it.</source>
        <translation>O modo de segurança começa com uma janela vazia e os ajustes usuais. Nada do que é seu é alterado.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Iniciar em segurança</translation>
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
        <translation>O nome de uma chave tem entre 1 e 255 caracteres.</translation>
    </message>
    <message>
        <source>Analytics need at least one model, at most 50, and at least one figure.</source>
        <translation>As análises precisam de 1 a 50 modelos e de pelo menos uma métrica.</translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation>A operação foi cancelada.</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>A chamada ainda não terminou.</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be sent inside the input.</source>
        <translation>O arquivo “%1” é grande demais para ser enviado dentro da entrada.</translation>
    </message>
    <message>
        <source>The file from %1 did not arrive completely.</source>
        <translation>O arquivo de %1 não chegou completo.</translation>
    </message>
    <message>
        <source>The file from %1 is larger than what is allowed here.</source>
        <translation>O arquivo de %1 é maior do que o permitido aqui.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a model. A name looks like “fal-ai/flux/dev”.</source>
        <translation>“%1” não é o nome de um modelo. Um nome tem a forma “fal-ai/flux/dev”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection to fal failed.</source>
        <translation>A conexão com a fal falhou.</translation>
    </message>
    <message>
        <source>The connection to fal could not be trusted.</source>
        <translation>Não foi possível confiar na conexão com a fal.</translation>
    </message>
    <message>
        <source>fal did not answer in time.</source>
        <translation>A fal não respondeu a tempo.</translation>
    </message>
    <message>
        <source>fal did not accept the API key. Check the key in the settings.</source>
        <translation>A fal não aceitou a chave de API. Verifique a chave nas configurações.</translation>
    </message>
    <message>
        <source>The API key does not have the permission for this.</source>
        <translation>A chave de API não tem permissão para isto.</translation>
    </message>
    <message>
        <source>The account cannot pay for this: its balance is used up or it is locked.</source>
        <translation>A conta não pode pagar por isto: o saldo acabou ou ela está bloqueada.</translation>
    </message>
    <message>
        <source>fal does not know this model, request or file (any more).</source>
        <translation>A fal não conhece (mais) este modelo, solicitação ou arquivo.</translation>
    </message>
    <message>
        <source>fal refused the input.</source>
        <translation>A fal recusou a entrada.</translation>
    </message>
    <message>
        <source>The content policy of the model refused this.</source>
        <translation>A política de conteúdo do modelo recusou isto.</translation>
    </message>
    <message>
        <source>The request or a file in it is too large.</source>
        <translation>A solicitação ou um arquivo nela é grande demais.</translation>
    </message>
    <message>
        <source>There are too many requests at the moment. Try again later.</source>
        <translation>Há solicitações demais no momento. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>fal or the model failed to do this.</source>
        <translation>A fal ou o modelo não conseguiu fazer isto.</translation>
    </message>
    <message>
        <source>The answer of fal could not be understood.</source>
        <translation>Não foi possível entender a resposta da fal.</translation>
    </message>
    <message>
        <source>A local file could not be used.</source>
        <translation>Não foi possível usar um arquivo local.</translation>
    </message>
    <message>
        <source>The request did not start within the time that was allowed.</source>
        <translation>A solicitação não começou dentro do tempo permitido.</translation>
    </message>
    <message>
        <source>%1
The HTTP status was %2.</source>
        <translation>%1
O status HTTP foi %2.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Não é possível ler o arquivo “%1”: %2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the file “%1”.</source>
        <translation>Não há mais espaço no disco para o arquivo “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>Não é possível gravar o arquivo “%1”: %2.</translation>
    </message>
    <message>
        <source>The address on “%1” is not used: it is not a secure address of the service.</source>
        <translation>O endereço em “%1” não é usado: não é um endereço seguro do serviço.</translation>
    </message>
    <message>
        <source>It was given up before an answer came.</source>
        <translation>A espera foi encerrada antes de chegar uma resposta.</translation>
    </message>
    <message>
        <source>The login was not renewed in time.</source>
        <translation>A sessão não foi renovada a tempo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 recusou a conexão.</translation>
    </message>
    <message>
        <source>%1 was not found. Is this computer online?</source>
        <translation>%1 não foi encontrado. Este computador está on-line?</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: it offers no secure connection that this computer understands.</source>
        <translation>Não foi possível confiar na conexão com %1: não é oferecida nenhuma conexão segura que este computador entenda.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: %2</source>
        <translation>Não foi possível confiar na conexão com %1: %2</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>A conexão com %1 foi interrompida.</translation>
    </message>
    <message>
        <source>fal needs an API key for this, and there is none.</source>
        <translation>A fal precisa de uma chave de API para isto e não há nenhuma.</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>ficou mais curto enquanto era lido</translation>
    </message>
    <message>
        <source>Following was canceled, but fal could not be asked to cancel the job: it may go on.</source>
        <translation>O acompanhamento foi cancelado, mas não foi possível pedir à fal que cancelasse o trabalho: ele pode continuar.</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal any more.</source>
        <translation>Não há mais ninguém conectado à fal.</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal. Log in with fal&apos;s command line, or use an API key.</source>
        <translation>Não há ninguém conectado à fal. Entre com a linha de comando da fal ou use uma chave de API.</translation>
    </message>
    <message>
        <source>The login at fal has ended. Log in again with fal&apos;s command line, or use an API key.</source>
        <translation>A sessão na fal terminou. Entre novamente com a linha de comando da fal ou use uma chave de API.</translation>
    </message>
    <message>
        <source>The login at fal could not be renewed: %1</source>
        <translation>Não foi possível renovar a sessão na fal: %1</translation>
    </message>
    <message>
        <source>Usage and its costs can be read with an admin key only.</source>
        <translation>O uso e seus custos só podem ser lidos com uma chave de administrador.</translation>
    </message>
    <message>
        <source>The balance of the account can be read with an admin key only.</source>
        <translation>O saldo da conta só pode ser lido com uma chave de administrador.</translation>
    </message>
    <message>
        <source>The exact costs of requests can be read with an admin key only.</source>
        <translation>Os custos exatos das solicitações só podem ser lidos com uma chave de administrador.</translation>
    </message>
    <message>
        <source>The input and output of a request can be deleted with an admin key only.</source>
        <translation>A entrada e a saída de uma solicitação só podem ser excluídas com uma chave de administrador.</translation>
    </message>
    <message>
        <source>The keys of the account can be listed with an admin key only.</source>
        <translation>As chaves da conta só podem ser listadas com uma chave de administrador.</translation>
    </message>
    <message>
        <source>A new key can be made with an admin key only.</source>
        <translation>Uma nova chave só pode ser criada com uma chave de administrador.</translation>
    </message>
    <message>
        <source>A key can be deleted with an admin key only.</source>
        <translation>Uma chave só pode ser excluída com uma chave de administrador.</translation>
    </message>
    <message>
        <source>Who may read a file can be asked only with a key that has the permission “assets:read”.</source>
        <translation>Só é possível consultar quem pode ler um arquivo com uma chave que tenha a permissão “assets:read”.</translation>
    </message>
    <message>
        <source>Who may read a file can be changed only with a key that has the permission “assets:write”.</source>
        <translation>Só é possível alterar quem pode ler um arquivo com uma chave que tenha a permissão “assets:write”.</translation>
    </message>
    <message>
        <source>A signed address of a file can be made only with a key that has the permission “assets:read”.</source>
        <translation>Só é possível criar um endereço assinado de um arquivo com uma chave que tenha a permissão “assets:read”.</translation>
    </message>
    <message>
        <source>The settings for new files can be read only with a key that has the permission “account:settings:read”.</source>
        <translation>Os ajustes para novos arquivos só podem ser lidos com uma chave que tenha a permissão “account:settings:read”.</translation>
    </message>
    <message>
        <source>The settings for new files can be changed only with a key that has the permission “account:settings:write”.</source>
        <translation>Os ajustes para novos arquivos só podem ser alterados com uma chave que tenha a permissão “account:settings:write”.</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read past requests.</source>
        <translation>A chave de API não tem permissão para ler solicitações anteriores.</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read the analytics of models.</source>
        <translation>A chave de API não tem permissão para ler as análises dos modelos.</translation>
    </message>
    <message>
        <source>This needs a key that has the permission “%1”.</source>
        <translation>Isto precisa de uma chave que tenha a permissão “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a tag: use up to 64 lower-case letters, digits, dots, dashes and underscores, and do not begin with “fal.”.</source>
        <translation>“%1” não pode ser o nome de uma etiqueta: use até 64 letras minúsculas, dígitos, pontos, hifens e sublinhados, e não comece com “fal.”.</translation>
    </message>
    <message>
        <source>The value of the tag “%1” must be 1 to 256 plain characters without a comma.</source>
        <translation>O valor da etiqueta “%1” deve ter de 1 a 256 caracteres simples, sem vírgula.</translation>
    </message>
    <message>
        <source>There are too many tags: at most 10, of 1024 characters in all.</source>
        <translation>Há etiquetas demais: no máximo 10, com 1024 caracteres no total.</translation>
    </message>
    <message>
        <source>A start timeout must be longer than one second.</source>
        <translation>O tempo limite de início deve ser maior que um segundo.</translation>
    </message>
    <message>
        <source>A hint must be plain text without special characters.</source>
        <translation>Uma dica deve ser texto simples, sem caracteres especiais.</translation>
    </message>
    <message>
        <source>A webhook must be a complete address that begins with https://.</source>
        <translation>Um webhook deve ser um endereço completo que comece com https://.</translation>
    </message>
    <message>
        <source>The longest queue must be at least 1.</source>
        <translation>A fila mais longa deve ser de pelo menos 1.</translation>
    </message>
    <message>
        <source>Files must be kept for at least one second.</source>
        <translation>Os arquivos devem ser mantidos por pelo menos um segundo.</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set.</source>
        <translation>Não é possível definir o cabeçalho “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name or an id at fal.</source>
        <translation>“%1” não pode ser um nome ou id na fal.</translation>
    </message>
    <message>
        <source>The file in “%1” must be given as a path, perhaps with a type and a name.</source>
        <translation>O arquivo em “%1” deve ser informado como caminho, opcionalmente com tipo e nome.</translation>
    </message>
    <message>
        <source>An estimate needs at least one model.</source>
        <translation>Uma estimativa precisa de pelo menos um modelo.</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a whole number of calls, one or more.</source>
        <translation>Uma estimativa para “%1” precisa de um número inteiro de chamadas, uma ou mais.</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a quantity above zero.</source>
        <translation>Uma estimativa para “%1” precisa de uma quantidade maior que zero.</translation>
    </message>
    <message>
        <source>The status of the job stopped before the job was complete.</source>
        <translation>O status do trabalho parou antes que o trabalho fosse concluído.</translation>
    </message>
    <message>
        <source>fal closed the realtime connection.</source>
        <translation>A fal fechou a conexão em tempo real.</translation>
    </message>
    <message>
        <source>A realtime application can be asked to keep 1 to 60 inputs, not %1.</source>
        <translation>Uma aplicação em tempo real pode manter de 1 a 60 entradas, não %1.</translation>
    </message>
    <message>
        <source>The limits of a realtime connection make no sense.</source>
        <translation>Os limites de uma conexão em tempo real não fazem sentido.</translation>
    </message>
    <message>
        <source>“%1” is not a path below a model.</source>
        <translation>“%1” não é um caminho dentro de um modelo.</translation>
    </message>
    <message>
        <source>The realtime connection to %1 failed.</source>
        <translation>A conexão em tempo real com %1 falhou.</translation>
    </message>
    <message>
        <source>Past requests can be searched by text, by an image or by a video, one at a time.</source>
        <translation>Solicitações anteriores podem ser buscadas por texto, por uma imagem ou por um vídeo, um de cada vez.</translation>
    </message>
    <message>
        <source>A model can be called with POST, GET, PUT, PATCH or DELETE only.</source>
        <translation>Um modelo só pode ser chamado com POST, GET, PUT, PATCH ou DELETE.</translation>
    </message>
    <message>
        <source>There is no token for the realtime connection.</source>
        <translation>Não há token para a conexão em tempo real.</translation>
    </message>
    <message>
        <source>The address of a file at fal is needed here, without a “?” and what follows it.</source>
        <translation>Aqui é necessário o endereço de um arquivo na fal, sem “?” e o que vem depois.</translation>
    </message>
    <message>
        <source>A signed address is valid for between one second and seven days.</source>
        <translation>Um endereço assinado vale entre um segundo e sete dias.</translation>
    </message>
    <message>
        <source>Files are kept for one second or more.</source>
        <translation>Os arquivos são mantidos por um segundo ou mais.</translation>
    </message>
    <message>
        <source>The job did not end in time. It goes on at fal and can be followed later.</source>
        <translation>O trabalho não terminou a tempo. Ele continua na fal e pode ser acompanhado depois.</translation>
    </message>
    <message>
        <source>The job did not end in time.</source>
        <translation>O trabalho não terminou a tempo.</translation>
    </message>
    <message>
        <source>A content type must be plain text without special characters.</source>
        <translation>Um tipo de conteúdo deve ser texto simples, sem caracteres especiais.</translation>
    </message>
    <message>
        <source>There is nothing to upload.</source>
        <translation>Não há nada para enviar.</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>it was changed while it was being uploaded</source>
        <translation>foi alterado durante o envio</translation>
    </message>
    <message>
        <source>A call to the webhook carries no signature of fal.</source>
        <translation>Uma chamada ao webhook não traz a assinatura da fal.</translation>
    </message>
    <message>
        <source>A call to the webhook carries a signature that cannot be read.</source>
        <translation>Uma chamada ao webhook traz uma assinatura que não pode ser lida.</translation>
    </message>
    <message>
        <source>A call to the webhook is older than five minutes.</source>
        <translation>Uma chamada ao webhook tem mais de cinco minutos.</translation>
    </message>
    <message>
        <source>A call to the webhook was signed in the future. Is the clock of this computer right?</source>
        <translation>Uma chamada ao webhook foi assinada no futuro. O relógio deste computador está certo?</translation>
    </message>
    <message>
        <source>A call to the webhook was not signed by fal, or was changed on its way.</source>
        <translation>Uma chamada ao webhook não foi assinada pela fal ou foi alterada no caminho.</translation>
    </message>
    <message>
        <source>A call to the webhook was signed by fal and cannot be understood.</source>
        <translation>Uma chamada ao webhook foi assinada pela fal e não pode ser entendida.</translation>
    </message>
    <message>
        <source>The job is done, but its output did not fit into the message: %1</source>
        <translation>O trabalho foi concluído, mas a saída não coube na mensagem: %1</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on port %1: %2.</source>
        <translation>Não é possível receber webhooks na porta %1: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the login. Open Settings, Connection and check its user name and password.</source>
        <translation>O proxy %1 recusou o login. Abra “Configurações”, “Conexão” e verifique o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login. Open Settings, Connection and give its user name and password.</source>
        <translation>O proxy %1 exige login. Abra “Configurações”, “Conexão” e informe o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>The network proxy wants a login.</source>
        <translation>O proxy de rede exige login.</translation>
    </message>
</context>
<context>
    <name>help::AboutDialog</name>
    <message>
        <source>About Gesso</source>
        <translation>Sobre o Gesso</translation>
    </message>
    <message>
        <source>A native studio for fal&apos;s generative models. Free software, GPL-3.0-or-later; its client library for fal is MIT.</source>
        <translation>Um estúdio nativo para os modelos generativos da fal. Software livre, GPL-3.0-or-later; sua biblioteca cliente para a fal é MIT.</translation>
    </message>
    <message>
        <source>What you make and what you type goes to fal, or to the server that you chose, and nowhere else.</source>
        <translation>O que você cria e o que você digita vai para a fal, ou para o servidor que você escolheu, e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
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
        <translation>Nada na ajuda contém estas palavras.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto da ajuda</translation>
    </message>
</context>
<context>
    <name>keys::KeyEntry</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Somente até o Gesso ser fechado</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>Usar chave</translation>
    </message>
    <message>
        <source>fal key</source>
        <translation>Chave da fal</translation>
    </message>
    <message>
        <source>Paste a fal key</source>
        <translation>Cole uma chave da fal</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nome da chave</translation>
    </message>
    <message>
        <source>Name, such as Work</source>
        <translation>Nome, por exemplo Trabalho</translation>
    </message>
    <message>
        <source>It is checked at once, kept in the system keyring, and sent to fal only.</source>
        <translation>Ela é verificada na hora, guardada no chaveiro do sistema e enviada somente à fal.</translation>
    </message>
    <message>
        <source>The key “%1” is in use now.</source>
        <translation>A chave “%1” agora está em uso.</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>Verificando a chave…</translation>
    </message>
    <message>
        <source>The key could not be checked.</source>
        <translation>Não foi possível verificar a chave.</translation>
    </message>
    <message>
        <source>Keep the key unchecked</source>
        <translation>Manter a chave sem verificar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>The key is being put away…</source>
        <translation>Guardando a chave…</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>A chave não foi guardada.</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it can spend your money.</source>
        <translation>%1 Um arquivo no perfil pode substituí-lo, mas não é criptografado: quem o ler pode gastar seu dinheiro.</translation>
    </message>
    <message>
        <source>In a file, not encrypted</source>
        <translation>Em um arquivo, sem criptografia</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Tentar o chaveiro novamente</translation>
    </message>
    <message>
        <source>This is an admin key: use it only for balance and costs</source>
        <translation>Esta é uma chave de administrador: usá-la somente para saldo e custos</translation>
    </message>
    <message>
        <source>The admin key “%1” asks for balance and costs from now on, and for nothing else.</source>
        <translation>A partir de agora, a chave de administrador “%1” consulta o saldo e os custos, e nada mais.</translation>
    </message>
</context>
<context>
    <name>keys::KeyTest</name>
    <message>
        <source>The address %1 is not known (DNS). Is this computer online?</source>
        <translation>O endereço %1 não é conhecido (DNS). Este computador está on-line?</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection through.</source>
        <translation>O proxy %1 não deixou a conexão passar.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted (TLS): %2</source>
        <translation>Não é possível confiar na conexão com %1 (TLS): %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection.</source>
        <translation>Não é possível acessar %1: sem conexão.</translation>
    </message>
    <message>
        <source>The key works. %1 answered after %2 ms.</source>
        <translation>A chave funciona. %1 respondeu em %2 ms.</translation>
    </message>
    <message>
        <source>%1 refuses this key (401). Is it complete, and still in your account?</source>
        <translation>%1 recusa esta chave (401). Ela está completa e ainda está na sua conta?</translation>
    </message>
    <message>
        <source>%1 knows this key, but does not let it in (%2).</source>
        <translation>%1 conhece esta chave, mas não permite o acesso (%2).</translation>
    </message>
    <message>
        <source>The proxy %1 refuses this user name and password (407).</source>
        <translation>O proxy %1 recusa este nome de usuário e esta senha (407).</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login (407): give its user name and password under Settings, Connection.</source>
        <translation>O proxy %1 exige login (407): informe o nome de usuário e a senha em “Configurações”, “Conexão”.</translation>
    </message>
    <message>
        <source>%1 can be reached, without a proxy.</source>
        <translation>É possível acessar %1, sem proxy.</translation>
    </message>
    <message>
        <source>%1 can be reached through the proxy %2.</source>
        <translation>É possível acessar %1 por meio do proxy %2.</translation>
    </message>
    <message>
        <source>The key works: %1 tells it the balance.</source>
        <translation>A chave funciona: %1 informa o saldo a ela.</translation>
    </message>
    <message>
        <source>This is no admin key: %1 does not tell it the balance (403).</source>
        <translation>Esta não é uma chave de administrador: %1 não informa o saldo a ela (403).</translation>
    </message>
</context>
<context>
    <name>keys::KeysPage</name>
    <message>
        <source>In the system keyring</source>
        <translation>No chaveiro do sistema</translation>
    </message>
    <message>
        <source>In a file that is not encrypted</source>
        <translation>Em um arquivo sem criptografia</translation>
    </message>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Somente até o Gesso ser fechado</translation>
    </message>
    <message>
        <source>From the environment of this program</source>
        <translation>Do ambiente deste programa</translation>
    </message>
    <message>
        <source>fal keys</source>
        <translation>Chaves da fal</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Adicionar uma chave</translation>
    </message>
    <message>
        <source>No key yet. fal needs one before it can generate anything; the sandbox needs none.</source>
        <translation>Ainda não há chave. A fal precisa de uma antes de poder gerar qualquer coisa; o sandbox não precisa de nenhuma.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Testar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>Consultando o chaveiro do sistema…</translation>
    </message>
    <message>
        <source>Ends in %1. %2.</source>
        <translation>Termina em %1. %2.</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>Verificando a chave…</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? At fal the key stays as it is.</source>
        <translation>Remover “%1” deste computador? Na fal, a chave fica como está.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>One key is enough to generate. A second one, an admin key, adds the balance and what fal charged exactly. It can also make and delete keys, so Gesso sends it to fal&apos;s account service only.</source>
        <translation>Uma chave basta para gerar. Uma segunda, de administrador, acrescenta o saldo e o que a fal cobrou exatamente. Como ela também pode criar e excluir chaves, o Gesso a envia somente ao serviço de contas da fal.</translation>
    </message>
    <message>
        <source>Only for balance and costs</source>
        <translation>Somente para saldo e custos</translation>
    </message>
    <message>
        <source>Use %1 only for balance and costs</source>
        <translation>Usar %1 somente para saldo e custos</translation>
    </message>
    <message>
        <source>Admin key: asks fal for balance and costs, never used to generate. %1.</source>
        <translation>Chave de administrador: consulta o saldo e os custos na fal, nunca é usada para gerar. %1.</translation>
    </message>
    <message>
        <source>The key was removed.</source>
        <translation>A chave foi removida.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
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
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sem cor</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 estrela</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>Sem modelo</translation>
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
        <translation>Mostrar o motivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Arquivos importados</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando os arquivos…</translation>
    </message>
    <message>
        <source>Taking in file %L1 of %L2…</source>
        <translation>Importando arquivo %L1 de %L2…</translation>
    </message>
    <message>
        <source>1 file was taken in.</source>
        <translation>1 arquivo foi importado.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken in.</source>
        <translation>
            <numerusform>%n arquivo foi importado.</numerusform>
            <numerusform>%n arquivos foram importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was in the library already.</source>
        <translation>1 já estava na biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already.</source>
        <translation>
            <numerusform>%n já estava na biblioteca.</numerusform>
            <numerusform>%n já estavam na biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be taken in.</source>
        <translation>1 não pôde ser importado.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in.</source>
        <translation>
            <numerusform>%n não pôde ser importado.</numerusform>
            <numerusform>%n não puderam ser importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Parou antes do fim.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>1 is not all that it should be.</source>
        <translation>1 arquivo não está totalmente em ordem.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not all that they should be.</source>
        <translation>
            <numerusform>%n arquivo não está totalmente em ordem.</numerusform>
            <numerusform>%n arquivos não estão totalmente em ordem.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not right with the files</source>
        <translation>O que há de errado com os arquivos</translation>
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
        <translation>E&amp;xcluir definitivamente…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>&amp;Juntar…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Make of it</source>
        <translation>Criar a part&amp;ir dele</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Avaliação</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 estrela</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fa&amp;vourite</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;or</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>&amp;Add to collection</source>
        <translation>Adicio&amp;nar a uma coleção</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Nova coleção…</translation>
    </message>
    <message>
        <source>Take &amp;out of this collection</source>
        <translation>&amp;Retirar desta coleção</translation>
    </message>
</context>
<context>
    <name>library::KeepingDialog</name>
    <message>
        <source>Make room</source>
        <translation>Liberar espaço</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Keep items for</source>
        <translation>Manter itens por</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Manter no máximo</translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation>O que sairia agora</translation>
    </message>
    <message>
        <source>What goes is moved to the bin of the library, from which it can be restored. Favourites, rated items and what is in a collection never go.</source>
        <translation>O que sai é movido para a lixeira da biblioteca, de onde pode ser restaurado. Favoritos, itens avaliados e o que está em uma coleção nunca saem.</translation>
    </message>
    <message>
        <source>Keep to this</source>
        <translation>Aplicar esta regra</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>Nada sai sozinho.</translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>Nada sairia agora.</translation>
    </message>
    <message>
        <source>1 item would go to the bin now.</source>
        <translation>1 item iria para a lixeira agora.</translation>
    </message>
    <message numerus="yes">
        <source>%n items would go to the bin now.</source>
        <translation>
            <numerusform>%n item iria para a lixeira agora.</numerusform>
            <numerusform>%n itens iriam para a lixeira agora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::LibraryPage</name>
    <message numerus="yes">
        <source>%n items were changed.</source>
        <translation>
            <numerusform>%n item foi alterado.</numerusform>
            <numerusform>%n itens foram alterados.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in that collection already.</source>
        <translation>Eles já estão nessa coleção.</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>1 item foi adicionado à coleção.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the collection.</source>
        <translation>
            <numerusform>%n item foi adicionado à coleção.</numerusform>
            <numerusform>%n itens foram adicionados à coleção.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was taken out of the collection.</source>
        <translation>1 item foi retirado da coleção.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were taken out of the collection.</source>
        <translation>
            <numerusform>%n item foi retirado da coleção.</numerusform>
            <numerusform>%n itens foram retirados da coleção.</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>It has all that fits the search “%1”, now and later.</source>
        <translation>Contém tudo o que corresponde à busca “%1”, agora e depois.</translation>
    </message>
    <message>
        <source>The search “%1” is kept no longer.</source>
        <translation>A busca “%1” não é mais mantida.</translation>
    </message>
    <message>
        <source>The collection “%1” was deleted. Its items stay in the library.</source>
        <translation>A coleção “%1” foi excluída. Os itens dela continuam na biblioteca.</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Manter esta busca</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>1 item movido para a lixeira.</translation>
    </message>
    <message numerus="yes">
        <source>%n items moved to the bin.</source>
        <translation>
            <numerusform>%n item movido para a lixeira.</numerusform>
            <numerusform>%n itens movidos para a lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item is back in the library.</source>
        <translation>1 item está de volta à biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in the library.</source>
        <translation>
            <numerusform>%n item está de volta à biblioteca.</numerusform>
            <numerusform>%n itens estão de volta à biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Esvaziar a lixeira</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>1 file goes to the system&apos;s trash. The library forgets it: rating, tags and collections too.</source>
        <translation>1 arquivo vai para a lixeira do sistema. A biblioteca o esquece, incluindo avaliação, etiquetas e coleções.</translation>
    </message>
    <message numerus="yes">
        <source>%n files go to the system&apos;s trash. The library forgets them: ratings, tags and collections too.</source>
        <translation>
            <numerusform>%n arquivo vai para a lixeira do sistema. A biblioteca o esquece, incluindo avaliação, etiquetas e coleções.</numerusform>
            <numerusform>%n arquivos vão para a lixeira do sistema. A biblioteca os esquece, incluindo avaliações, etiquetas e coleções.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar uma pasta</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar arquivos</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>1 item went to the bin to make room.</source>
        <translation>1 item foi para a lixeira para liberar espaço.</translation>
    </message>
    <message numerus="yes">
        <source>%n items went to the bin to make room.</source>
        <translation>
            <numerusform>%n item foi para a lixeira para liberar espaço.</numerusform>
            <numerusform>%n itens foram para a lixeira para liberar espaço.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take files or a folder into the library</source>
        <translation>Importar arquivos ou uma pasta para a biblioteca</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Importar &amp;arquivos…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>Importar uma &amp;pasta…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Monitorar uma pasta…</translation>
    </message>
    <message>
        <source>&amp;Leave files where they are</source>
        <translation>&amp;Deixar os arquivos onde estão</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Back to where the selected items were</source>
        <translation>Devolver os itens selecionados ao lugar onde estavam</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Excluir definitivamente…</translation>
    </message>
    <message>
        <source>Move the selected files to the system&apos;s trash</source>
        <translation>Mover os arquivos selecionados para a lixeira do sistema</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Esvaziar a lixeira…</translation>
    </message>
    <message>
        <source>Move all files of the bin to the system&apos;s trash</source>
        <translation>Mover todos os arquivos da lixeira para a lixeira do sistema</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Move the selected items to the bin (Delete)</source>
        <translation>Mover os itens selecionados para a lixeira (Delete)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the selected items, or all that are shown, under names of your choice</source>
        <translation>Salvar os itens selecionados, ou todos os exibidos, com os nomes que você escolher</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Places and collections</source>
        <translation>Locais e coleções</translation>
    </message>
    <message>
        <source>Stack the results of one click</source>
        <translation>Empilhar os resultados de um mesmo clique</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupamento</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sem agrupar</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Por trabalho</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Número de itens</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Tamanho das miniaturas</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>Nada na biblioteca corresponde a esta busca.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete is kept here until you empty it.</source>
        <translation>A lixeira está vazia. O que você exclui fica aqui até que ela seja esvaziada.</translation>
    </message>
    <message>
        <source>Nothing is in this collection yet. Drop items on its name, or choose “Add to collection” in their menu.</source>
        <translation>Ainda não há nada nesta coleção. Solte itens sobre o nome dela ou escolha “Adicionar a uma coleção” no menu deles.</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Mostrar todos os itens</translation>
    </message>
    <message>
        <source>Everything you make is kept here as ordinary files. Files dropped on the window can join it.</source>
        <translation>Tudo o que você cria é guardado aqui como arquivos comuns. Arquivos soltos na janela também podem entrar.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Criar o primeiro</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 selecionados</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 item</translation>
    </message>
    <message>
        <source>%L1 items</source>
        <translation>%L1 itens</translation>
    </message>
    <message>
        <source>Make four examples</source>
        <translation>Criar quatro exemplos</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>No rating, colour or tags.</source>
        <translation>Sem avaliação, cor ou etiquetas.</translation>
    </message>
    <message>
        <source>1 file went to the system&apos;s trash.</source>
        <translation>1 arquivo foi para a lixeira do sistema.</translation>
    </message>
    <message numerus="yes">
        <source>%n files went to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n arquivo foi para a lixeira do sistema.</numerusform>
            <numerusform>%n arquivos foram para a lixeira do sistema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Marks now: %1</source>
        <translation>Desfeito. Marcas agora: %1</translation>
    </message>
</context>
<context>
    <name>library::NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>library::PickDialog</name>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>Escolher da biblioteca</translation>
    </message>
    <message>
        <source>Choose one from the library</source>
        <translation>Escolher um da biblioteca</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Buscar na biblioteca</translation>
    </message>
    <message>
        <source>Search prompts, models and settings</source>
        <translation>Buscar em prompts, modelos e ajustes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the library.</source>
        <translation>Não há nada deste tipo na biblioteca.</translation>
    </message>
    <message>
        <source>This field cannot take that.</source>
        <translation>Este campo não aceita isso.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n escolhido</numerusform>
            <numerusform>%n escolhidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::SearchBar</name>
    <message>
        <source>Search library</source>
        <translation>Buscar na biblioteca</translation>
    </message>
    <message>
        <source>Search prompts, models and settings, for example model:flux seed:42</source>
        <translation>Buscar em prompts, modelos e ajustes, por exemplo model:flux seed:42</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Manter esta busca</translation>
    </message>
    <message>
        <source>Keep this search in the list beside</source>
        <translation>Manter esta busca na lista ao lado</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Mostrar imagens</translation>
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
        <translation>Sons</translation>
    </message>
    <message>
        <source>Show sounds</source>
        <translation>Mostrar sons</translation>
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
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Qualquer avaliação</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 estrelas</translation>
    </message>
    <message>
        <source>1 star or more</source>
        <translation>1 estrela ou mais</translation>
    </message>
    <message>
        <source>%1 stars or more</source>
        <translation>%1 estrelas ou mais</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remover esta condição</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
</context>
<context>
    <name>library::Sidebar</name>
    <message>
        <source>Make room…</source>
        <translation>Liberar espaço…</translation>
    </message>
    <message>
        <source>Places in the library</source>
        <translation>Locais da biblioteca</translation>
    </message>
    <message>
        <source>Room that the library takes</source>
        <translation>Espaço que a biblioteca ocupa</translation>
    </message>
    <message>
        <source>Part of the room that the library may take</source>
        <translation>Parte do espaço que a biblioteca pode ocupar</translation>
    </message>
    <message>
        <source>What may go by itself, and what is in the bin</source>
        <translation>O que pode sair sozinho e o que está na lixeira</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos os itens</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Buscas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation>%1 na biblioteca</translation>
    </message>
    <message>
        <source>%1 in the bin</source>
        <translation>%1 na lixeira</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
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
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n items</source>
        <translation>
            <numerusform>Etiquetas de %n item</numerusform>
            <numerusform>Etiquetas de %n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>night, at sea</source>
        <translation>noite, no mar</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Those that all of them have, with commas between them. Others stay.</source>
        <translation>As que todos têm em comum, separadas por vírgulas. As outras permanecem.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Em uso: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>library::Unwritten</name>
    <message>
        <source>The mark is kept in the library and goes into the file when it can be written: make room, unlock the file or bring it back.</source>
        <translation>A marca fica na biblioteca e vai para o arquivo quando ele puder ser gravado: libere espaço, desbloqueie o arquivo ou traga-o de volta.</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n files are kept in the library and go into the files when they can be written: make room, unlock the files or bring them back.</source>
        <translation>
            <numerusform>As marcas de %n arquivo ficam na biblioteca e vão para o arquivo quando ele puder ser gravado: libere espaço, desbloqueie o arquivo ou traga-o de volta.</numerusform>
            <numerusform>As marcas de %n arquivos ficam na biblioteca e vão para os arquivos quando eles puderem ser gravados: libere espaço, desbloqueie os arquivos ou traga-os de volta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::BrushBar</name>
    <message>
        <source>Tip of the brush</source>
        <translation>Ponta do pincel</translation>
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
        <translation>Lápis</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>Giz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Pen pressure changes the size</source>
        <translation>A pressão da caneta altera o tamanho</translation>
    </message>
    <message>
        <source>Pen pressure changes the opacity</source>
        <translation>A pressão da caneta altera a opacidade</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelho</translation>
    </message>
    <message>
        <source>No mirror</source>
        <translation>Sem espelho</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Esquerda e direita</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Em cima e embaixo</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Nos dois sentidos</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerância</translation>
    </message>
    <message>
        <source>Shapes are filled</source>
        <translation>Formas são preenchidas</translation>
    </message>
    <message>
        <source>Smooth </source>
        <translation>Suav. </translation>
    </message>
    <message>
        <source>Tolerance </source>
        <translation>Tolerância </translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>New, open, save, paste</source>
        <translation>Novo, abrir, salvar, colar</translation>
    </message>
    <message>
        <source>Zoom and rotation of the paper</source>
        <translation>Zoom e rotação do papel</translation>
    </message>
    <message>
        <source>How the paper is shown. The wheel zooms; Space moves it, with Shift it turns.</source>
        <translation>Como o papel é exibido. A roda controla o zoom; Espaço move o papel e, com Shift, gira.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar para a esquerda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar para a direita</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Endireitar</translation>
    </message>
    <message>
        <source>Shift adds, Alt takes away, Ctrl makes the sides equal.</source>
        <translation>Shift adiciona, Alt subtrai, Ctrl iguala os lados.</translation>
    </message>
    <message>
        <source>Moves what is selected, or the whole layer.</source>
        <translation>Move o que está selecionado ou a camada inteira.</translation>
    </message>
    <message>
        <source>Takes the colour that is seen.</source>
        <translation>Pega a cor que é vista.</translation>
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
        <translation>Não é possível usar a câmera “%1”.</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be used: %2</source>
        <translation>Não é possível usar a câmera “%1”: %2</translation>
    </message>
    <message>
        <source>The camera “%1” gives no picture. Another program may be using it: close that one, or plug the camera in again.</source>
        <translation>A câmera “%1” não fornece imagem. Talvez outro programa a esteja usando: feche-o, ou reconecte a câmera.</translation>
    </message>
    <message>
        <source>The camera “%1” is not there any more. Plug it in again and choose it again.</source>
        <translation>A câmera “%1” não está mais conectada. Conecte-a e escolha-a de novo.</translation>
    </message>
</context>
<context>
    <name>live::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Tela de pintura</translation>
    </message>
    <message>
        <source>Draw here with the mouse or a pen. B is the brush, E the eraser, G fills, I picks a colour, [ and ] change the size. The wheel zooms, Space moves the paper.</source>
        <translation>Desenhe aqui com o mouse ou uma caneta. B é o pincel, E a borracha, G preenche, I pega uma cor, [ e ] mudam o tamanho. A roda controla o zoom, Espaço move o papel.</translation>
    </message>
    <message>
        <source>This layer is locked. Unlock it in the list of layers, or choose another one.</source>
        <translation>Esta camada está bloqueada. Desbloqueie-a na lista de camadas ou escolha outra.</translation>
    </message>
    <message>
        <source>This layer is hidden. Show it in the list of layers, or choose another one.</source>
        <translation>Esta camada está oculta. Mostre-a na lista de camadas ou escolha outra.</translation>
    </message>
    <message>
        <source>Text on the canvas</source>
        <translation>Texto na tela de pintura</translation>
    </message>
    <message>
        <source>Type, then press Enter</source>
        <translation>Digite e pressione Enter</translation>
    </message>
</context>
<context>
    <name>live::CastPortal</name>
    <message>
        <source>This program was built without PipeWire, which brings the pictures of the screen under Wayland.</source>
        <translation>Este programa foi compilado sem o PipeWire, que fornece as imagens da tela no Wayland.</translation>
    </message>
    <message>
        <source>This desktop offers its screen to no program. Install xdg-desktop-portal with the part for this desktop, and choose the screen again.</source>
        <translation>Este ambiente não oferece sua tela a nenhum programa. Instale o xdg-desktop-portal com a parte para este ambiente e escolha a tela de novo.</translation>
    </message>
    <message>
        <source>The desktop did not share its screen. Choose it again; if that does not help, look whether the desktop lets programs record the screen.</source>
        <translation>O ambiente não compartilhou sua tela. Escolha-a de novo; se não adiantar, veja se o ambiente permite que programas gravem a tela.</translation>
    </message>
    <message>
        <source>The desktop&apos;s answer about its screen cannot be understood. Bring xdg-desktop-portal up to date.</source>
        <translation>A resposta do ambiente sobre sua tela não pôde ser entendida. Atualize o xdg-desktop-portal.</translation>
    </message>
    <message>
        <source>The part of the desktop that shares the screen has stopped. Choose the screen again.</source>
        <translation>A parte do ambiente que compartilha a tela parou. Escolha a tela de novo.</translation>
    </message>
    <message>
        <source>No screen was shared, as you chose. Choose the screen as the live source again to be asked again.</source>
        <translation>Nenhuma tela foi compartilhada, como você escolheu. Escolha a tela de novo como fonte ao vivo para que a pergunta volte a ser feita.</translation>
    </message>
    <message>
        <source>The desktop has ended the sharing of the screen. Choose the screen again to go on.</source>
        <translation>O ambiente encerrou o compartilhamento da tela. Escolha a tela de novo para continuar.</translation>
    </message>
</context>
<context>
    <name>live::CastSource</name>
    <message>
        <source>The desktop shares its screen, but no picture of it comes. Look whether PipeWire and its session manager (WirePlumber) run, and choose the screen again.</source>
        <translation>O ambiente compartilha sua tela, mas nenhuma imagem chega. Veja se o PipeWire e seu gerenciador de sessões (WirePlumber) estão em execução e escolha a tela de novo.</translation>
    </message>
    <message>
        <source>Screen or window</source>
        <translation>Tela ou janela</translation>
    </message>
    <message>
        <source>Screen or window, %1 × %2</source>
        <translation>Tela ou janela, %1 × %2</translation>
    </message>
    <message>
        <source>The screen or window that was shared is not there any more. Choose one again.</source>
        <translation>A tela ou janela compartilhada não existe mais. Escolha outra.</translation>
    </message>
    <message>
        <source>The pictures of the screen cannot be received. Install PipeWire (libpipewire-0.3) and choose the screen again.</source>
        <translation>As imagens da tela não podem ser recebidas. Instale o PipeWire (libpipewire-0.3) e escolha a tela de novo.</translation>
    </message>
</context>
<context>
    <name>live::Cockpit</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 quadros/s</translation>
    </message>
    <message>
        <source>Live state</source>
        <translation>Estado ao vivo</translation>
    </message>
    <message>
        <source>Live cost</source>
        <translation>Custo ao vivo</translation>
    </message>
    <message>
        <source>Inputs behind</source>
        <translation>Entradas em atraso</translation>
    </message>
    <message>
        <source>Shows your latest stroke</source>
        <translation>Mostra seu último traço</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) behind</source>
        <translation>
            <numerusform>%n desenho em atraso</numerusform>
            <numerusform>%n desenhos em atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Em repouso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Nobody drew for a while, and an open connection may cost money. The next stroke connects.</source>
        <translation>Faz um tempo que ninguém desenha, e uma conexão aberta pode custar dinheiro. O próximo traço conecta.</translation>
    </message>
    <message>
        <source>The next stroke connects.</source>
        <translation>O próximo traço conecta.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>A model that has not run for a while can take a minute to start.</source>
        <translation>Um modelo que não é executado há algum tempo pode levar um minuto para iniciar.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Every stroke is sent at once.</source>
        <translation>Cada traço é enviado na hora.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing costs money.</source>
        <translation>Nada é enviado e nada custa dinheiro.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>The next stroke tries again.</source>
        <translation>O próximo traço tenta novamente.</translation>
    </message>
    <message>
        <source>Live state: %1</source>
        <translation>Estado ao vivo: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ms: wait %2 · encode %3 · network and model %4 · show %5</source>
        <translation>%1 ms: espera %2 · codificação %3 · rede e modelo %4 · exibição %5</translation>
    </message>
    <message>
        <source>So many drawings are newer than the one that the picture shows. Only the newest is sent.</source>
        <translation>Quantos desenhos são mais novos que o mostrado na imagem. Só o mais novo é enviado.</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 pulados</translation>
    </message>
    <message>
        <source>Skipped because something newer was there: %1 drawings, %2 pictures.</source>
        <translation>Pulados porque já havia algo mais novo: %1 desenhos, %2 imagens.</translation>
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
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start, as far as it can be counted here: fal bills the time that the connection is open.</source>
        <translation>Quanto o desenho ao vivo custa agora e quanto custou desde o início, na medida em que é possível contar aqui: a fal cobra o tempo em que a conexão fica aberta.</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start: fal bills each picture.</source>
        <translation>Quanto o desenho ao vivo custa agora e quanto custou desde o início: a fal cobra cada imagem.</translation>
    </message>
</context>
<context>
    <name>live::Controls</name>
    <message>
        <source>Live prompt</source>
        <translation>Prompt ao vivo</translation>
    </message>
    <message>
        <source>What the drawing should become</source>
        <translation>O que o desenho deve se tornar</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, oil painting</source>
        <translation>uma raposa dormindo na neve fresca, pintura a óleo</translation>
    </message>
    <message>
        <source>%1 slider</source>
        <comment>name of a form field</comment>
        <translation>Controle deslizante de %1</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>a do modelo</translation>
    </message>
    <message>
        <source>The same seed keeps the picture calm while you draw. Empty: the model chooses it.</source>
        <translation>A mesma semente mantém a imagem estável enquanto você desenha. Vazio: o modelo a escolhe.</translation>
    </message>
    <message>
        <source>Fixed seed</source>
        <translation>Semente fixa</translation>
    </message>
    <message>
        <source>The seed is fixed: every picture is made with the same one.</source>
        <translation>A semente é fixa: todas as imagens são feitas com a mesma.</translation>
    </message>
    <message>
        <source>The seed runs: every picture is made with the next one. Press to keep the one that is shown.</source>
        <translation>A semente avança: cada imagem é feita com a próxima. Pressione para manter a que está sendo mostrada.</translation>
    </message>
</context>
<context>
    <name>live::DrawingFile</name>
    <message>
        <source>“%1” cannot be read as a picture.</source>
        <translation>“%1” não pode ser lido como imagem.</translation>
    </message>
    <message>
        <source>The drawing of last time is damaged and was set aside.</source>
        <translation>O desenho da última vez está danificado e foi posto de lado.</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next time. %1</source>
        <comment>a sentence that says why</comment>
        <translation>O desenho não pode ser mantido para a próxima vez. %1</translation>
    </message>
    <message>
        <source>New drawing</source>
        <translation>Novo desenho</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>Outro tamanho…</translation>
    </message>
    <message>
        <source>Back to the drawing before</source>
        <translation>Voltar ao desenho anterior</translation>
    </message>
    <message>
        <source>Open a drawing or a picture…</source>
        <translation>Abrir um desenho ou uma imagem…</translation>
    </message>
    <message>
        <source>Save the drawing as…</source>
        <translation>Salvar o desenho como…</translation>
    </message>
    <message>
        <source>Paste as a layer</source>
        <translation>Colar como camada</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or the ending .ora, .png or .jpg.</source>
        <translation>Não foi possível gravar “%1”. Escolha outra pasta ou a extensão .ora, .png ou .jpg.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Colado</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Não há imagem na área de transferência.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Open a drawing or a picture</source>
        <translation>Abrir um desenho ou uma imagem</translation>
    </message>
    <message>
        <source>Drawings and pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;All files (*)</source>
        <translation>Desenhos e imagens (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Salvar o desenho</translation>
    </message>
    <message>
        <source>Drawing with its layers (*.ora);;PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>Desenho com as camadas (*.ora);;Imagem PNG (*.png);;Imagem JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>drawing</source>
        <comment>name of a file</comment>
        <translation>desenho</translation>
    </message>
</context>
<context>
    <name>live::LayerModel</name>
    <message>
        <source>Layer %1</source>
        <translation>Camada %1</translation>
    </message>
    <message>
        <source>%1 is shown</source>
        <translation>%1 está visível</translation>
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
        <translation>É possível pintar em %1</translation>
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
        <translation>Multiplicação</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Sobrepor</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Escurecer</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Clarear</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>Modo de mesclagem</translation>
    </message>
    <message>
        <source>How this layer blends with those below it</source>
        <translation>Como esta camada se mescla com as que estão abaixo</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Opacidade da camada</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Nova camada</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Duplicar camada</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>Camada para cima</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>Camada para baixo</translation>
    </message>
    <message>
        <source>Merge with the layer below</source>
        <translation>Mesclar com a camada abaixo</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>Excluir camada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opacity of the layer: %1%</source>
        <translation>Opacidade da camada: %1%</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Nome da camada</translation>
    </message>
    <message>
        <source>%1, layer %2 of %3 from below</source>
        <translation>%1, camada %2 de %3 de baixo para cima</translation>
    </message>
    <message>
        <source>New layer: %1</source>
        <translation>Nova camada: %1</translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation>Mesclada com %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 foi excluída.</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>Renomeada: %1</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <translation>Mostrar ou ocultar a camada</translation>
    </message>
    <message>
        <source>Lock or unlock the layer</source>
        <translation>Bloquear ou desbloquear a camada</translation>
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
        <translation>Manter quadro</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>Modelo ao vivo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Put the picture that is shown into the library (Ctrl+S).</source>
        <translation>Colocar a imagem exibida na biblioteca (Ctrl+S).</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>No live model is known yet. Connect once so that the list of models can be read.</source>
        <translation>Nenhum modelo ao vivo é conhecido ainda. Conecte-se uma vez para que a lista de modelos possa ser lida.</translation>
    </message>
    <message>
        <source>%1 The next stroke tries again.</source>
        <comment>a sentence that says what went wrong</comment>
        <translation>%1 O próximo traço tenta novamente.</translation>
    </message>
    <message>
        <source>Live drawing has cost another %1 and pauses, as the settings say. The drawing goes on, nothing is sent.</source>
        <translation>O desenho ao vivo custou mais %1 e está em pausa, conforme as configurações. Você pode continuar desenhando; nada é enviado.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>live::LiveView</name>
    <message>
        <source>Live result</source>
        <translation>Resultado ao vivo</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>A imagem mais recente que o modelo fez do seu desenho.</translation>
    </message>
    <message>
        <source>Nothing yet: draw on the canvas.</source>
        <translation>Nada ainda: desenhe na tela de pintura.</translation>
    </message>
    <message>
        <source>Draw on the canvas. The model&apos;s picture follows here.</source>
        <translation>Desenhe na tela de pintura. A imagem do modelo acompanha aqui.</translation>
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
        <translation>Formato das gravações</translation>
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
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar a gravação</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>End the recording: it goes into the library</source>
        <translation>Encerrar a gravação: ela vai para a biblioteca</translation>
    </message>
    <message>
        <source>Record what the model makes as a video</source>
        <translation>Gravar em vídeo o que o modelo faz</translation>
    </message>
</context>
<context>
    <name>live::Rewind</name>
    <message>
        <source>Frame back</source>
        <translation>Quadro para trás</translation>
    </message>
    <message>
        <source>The frame before (comma)</source>
        <translation>O quadro anterior (vírgula)</translation>
    </message>
    <message>
        <source>Frame on</source>
        <translation>Quadro para a frente</translation>
    </message>
    <message>
        <source>The next frame (full stop)</source>
        <translation>O próximo quadro (ponto)</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>Mostrar o quadro anterior</translation>
    </message>
    <message>
        <source>Hold to see the frame before this one (A)</source>
        <translation>Mantenha pressionado para ver o quadro anterior a este (A)</translation>
    </message>
    <message>
        <source>Time lapse</source>
        <translation>Time-lapse</translation>
    </message>
    <message>
        <source>Make a quick film of the frames that can be looked back at…</source>
        <translation>Fazer um filme acelerado dos quadros aos quais é possível retroceder…</translation>
    </message>
    <message>
        <source>Finish in another model</source>
        <translation>Finalizar em outro modelo</translation>
    </message>
    <message>
        <source>Keep this frame and go on from it in a model that takes its time, with its prompt, seed and strength</source>
        <translation>Manter este quadro e continuar a partir dele em um modelo mais demorado, com o prompt, a semente e a intensidade dele</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Finalizar…</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Voltar ao vivo</translation>
    </message>
    <message>
        <source>Back to what the model makes now (Escape)</source>
        <translation>Voltar ao que o modelo faz agora (Esc)</translation>
    </message>
    <message>
        <source>This frame cannot be shown.</source>
        <translation>Este quadro não pode ser exibido.</translation>
    </message>
    <message>
        <source>The frame before</source>
        <translation>O quadro anterior</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>a time</comment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>%1 to look back at</source>
        <comment>a time</comment>
        <translation>%1 para retroceder</translation>
    </message>
    <message>
        <source>The disk is nearly full: less than five minutes can be looked back at.</source>
        <translation>O disco está quase cheio: é possível retroceder menos de cinco minutos.</translation>
    </message>
    <message>
        <source>The frames are large: less than five minutes of them fit into the room for looking back.</source>
        <translation>Os quadros são grandes: menos de cinco minutos deles cabem no espaço para retroceder.</translation>
    </message>
    <message>
        <source>%1 to look back at: the disk is nearly full</source>
        <comment>a time</comment>
        <translation>%1 para retroceder: o disco está quase cheio</translation>
    </message>
    <message>
        <source>Nothing to look back at yet</source>
        <translation>Ainda não há nada para retroceder</translation>
    </message>
    <message>
        <source>An earlier picture: %1.</source>
        <translation>Uma imagem anterior: %1.</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>A imagem mais recente que o modelo fez do seu desenho.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No model for this is known here yet</source>
        <translation>Nenhum modelo para isto é conhecido aqui ainda</translation>
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
        <translation>Retrocesso</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>%1 back, frame %2 of %3</source>
        <comment>a time</comment>
        <translation>há %1, quadro %2 de %3</translation>
    </message>
    <message>
        <source>The last pictures of the model appear here.</source>
        <translation>Aqui você pode retroceder pelo que o modelo faz.</translation>
    </message>
</context>
<context>
    <name>live::ScreenSource</name>
    <message>
        <source>Screen, %1 × %2</source>
        <translation>Tela, %1 × %2</translation>
    </message>
    <message>
        <source>The screen whose picture was used is not there any more.</source>
        <translation>A tela cuja imagem era usada não existe mais.</translation>
    </message>
    <message>
        <source>This desktop does not let a program look at the screen.</source>
        <translation>Esta área de trabalho não permite que um programa veja a tela.</translation>
    </message>
</context>
<context>
    <name>live::SourceButton</name>
    <message>
        <source>Live source</source>
        <translation>Fonte ao vivo</translation>
    </message>
    <message>
        <source>Only the drawing</source>
        <translation>Somente o desenho</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Nenhuma câmera foi encontrada</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Câmera: %1</translation>
    </message>
    <message>
        <source>Area of the screen…</source>
        <translation>Área da tela…</translation>
    </message>
    <message>
        <source>Area of the screen: this desktop does not let a program look at it</source>
        <translation>Área da tela: esta área de trabalho não permite que um programa a veja</translation>
    </message>
    <message>
        <source>Instead of the drawing</source>
        <translation>No lugar do desenho</translation>
    </message>
    <message>
        <source>Under the drawing</source>
        <translation>Sob o desenho</translation>
    </message>
    <message>
        <source>Live source: %1</source>
        <translation>Fonte ao vivo: %1</translation>
    </message>
    <message>
        <source>A camera or a part of the screen under the drawing</source>
        <translation>Uma câmera ou uma parte da tela sob o desenho</translation>
    </message>
    <message>
        <source>Screen or window…</source>
        <translation>Tela ou janela…</translation>
    </message>
    <message>
        <source>Screen or window: this program was built without PipeWire, which brings its pictures</source>
        <translation>Tela ou janela: este programa foi compilado sem o PipeWire, que fornece suas imagens</translation>
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
        <translation>Fazer o filme</translation>
    </message>
    <message>
        <source>The frames that can be looked back at become a quick film in the library. Where nothing happened for longer than a second, a second is shown.</source>
        <translation>Os quadros aos quais é possível retroceder viram um filme acelerado na biblioteca. Onde nada aconteceu por mais de um segundo, é mostrado um segundo.</translation>
    </message>
    <message>
        <source>%1 × as quick</source>
        <translation>%1 × mais rápido</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
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
        <translation>Duração</translation>
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
        <translation>Borracha</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>Conta-gotas</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Selecionar um retângulo</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>Selecionar uma elipse</translation>
    </message>
    <message>
        <source>Select by hand</source>
        <translation>Selecionar à mão livre</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Desfazer seleção</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>Inverter a seleção</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Outra cor…</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>“%1” is damaged or cut off: a part of it is missing.</source>
        <translation>“%1” está danificado ou truncado: falta uma parte.</translation>
    </message>
    <message>
        <source>“%1” is too large for the memory there is.</source>
        <translation>“%1” é grande demais para a memória disponível.</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot be decoded.</source>
        <translation>“%1” está em um formato que não pode ser decodificado.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: %2.</source>
        <translation>“%1” está danificado ou truncado: %2.</translation>
    </message>
    <message>
        <source>This computer has no encoder for “%1”.</source>
        <translation>Este computador não tem codificador para “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be encoded: %2.</source>
        <translation>Não foi possível codificar “%1”: %2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>Não há mais espaço no disco para “%1”.</translation>
    </message>
    <message>
        <source>“%1” would be larger than the file system allows.</source>
        <translation>“%1” seria maior do que o sistema de arquivos permite.</translation>
    </message>
    <message>
        <source>A file named “%1” exists already.</source>
        <translation>Já existe um arquivo chamado “%1”.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>A pasta “%1” não existe.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>Não é possível gravar na pasta “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Não foi possível gravar “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Não foi possível ler “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1” não existe.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1” é uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>“%1” não é um arquivo comum.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>“%1” não pode ser aberto para leitura.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vazio.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and is left alone.</source>
        <translation>“%1” não é um arquivo comum e é deixado como está.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to %2.</source>
        <translation>“%1” não pode ser convertido em %2.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Isto foi interrompido.</translation>
    </message>
    <message>
        <source>The part to keep lies outside of “%1”.</source>
        <translation>A parte a manter fica fora de “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be made small enough.</source>
        <translation>Não é possível reduzir “%1” o suficiente.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, which is more than Gesso can show.</source>
        <translation>“%1” tem %2 × %3 pixels, mais do que o Gesso pode exibir.</translation>
    </message>
    <message>
        <source>“%1” is not an image Gesso can read.</source>
        <translation>“%1” não é uma imagem que o Gesso possa ler.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels and is shown smaller. The file itself is untouched.</source>
        <translation>“%1” tem %2 × %3 pixels e é exibido em tamanho menor. O arquivo em si não é alterado.</translation>
    </message>
    <message>
        <source>“%1” stands turned in another way than the first.</source>
        <translation>“%1” tem orientação diferente do primeiro.</translation>
    </message>
    <message>
        <source>“%1” has another size than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>“%1” tem tamanho diferente do primeiro: todos são codificados novamente com o tamanho e a taxa do primeiro.</translation>
    </message>
    <message>
        <source>Not all of them have sound: all are encoded again, with silence where there is none.</source>
        <translation>Nem todos têm som: todos são codificados novamente, com silêncio onde não há som.</translation>
    </message>
    <message>
        <source>“%1” was encoded in another way than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>“%1” foi codificado de modo diferente do primeiro: todos são codificados novamente com o tamanho e a taxa do primeiro.</translation>
    </message>
    <message>
        <source>Clips of this kind can only be joined by encoding them again.</source>
        <translation>Clipes deste tipo só podem ser juntados se forem codificados novamente.</translation>
    </message>
    <message>
        <source>There is nothing to join.</source>
        <translation>Não há nada para juntar.</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 juntado</translation>
    </message>
    <message>
        <source>“%1” cannot be read and is left alone.</source>
        <translation>“%1” não pode ser lido e é deixado como está.</translation>
    </message>
    <message>
        <source>The metadata of “%1” cannot be read.</source>
        <translation>Não é possível ler os metadados de “%1”.</translation>
    </message>
    <message>
        <source>“%1” is too large to be written again.</source>
        <translation>“%1” é grande demais para ser gravado novamente.</translation>
    </message>
    <message>
        <source>There is no picture of “%1”.</source>
        <translation>Não há imagem de “%1”.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off.</source>
        <translation>“%1” está danificado ou truncado.</translation>
    </message>
    <message>
        <source>The recipe for “%1” is empty or larger than 1 MiB.</source>
        <translation>A receita de “%1” está vazia ou tem mais de 1 MiB.</translation>
    </message>
    <message>
        <source>The recipe is too long to be kept inside the JPEG “%1”.</source>
        <translation>A receita é longa demais para ser guardada dentro do JPEG “%1”.</translation>
    </message>
    <message>
        <source>“%1” holds no recipe.</source>
        <translation>“%1” não contém receita.</translation>
    </message>
    <message>
        <source>The recipe in “%1” is damaged.</source>
        <translation>A receita em “%1” está danificada.</translation>
    </message>
    <message>
        <source>The sound of “%1” is too long.</source>
        <translation>O som de “%1” é longo demais.</translation>
    </message>
    <message>
        <source>“%1” has no sound.</source>
        <translation>“%1” não tem som.</translation>
    </message>
    <message>
        <source>“%1” has no pictures.</source>
        <translation>“%1” não tem imagens.</translation>
    </message>
    <message>
        <source>There is no moving picture in “%1”.</source>
        <translation>Não há imagem em movimento em “%1”.</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot hold a recipe.</source>
        <translation>“%1” está em um formato que não pode conter uma receita.</translation>
    </message>
    <message>
        <source>The metadata of “%1” could not be changed; it is as it was.</source>
        <translation>Não foi possível alterar os metadados de “%1”; está como estava.</translation>
    </message>
    <message>
        <source>There is no sound in “%1”.</source>
        <translation>Não há som em “%1”.</translation>
    </message>
    <message>
        <source>“%1” is neither a picture nor sound nor a video.</source>
        <translation>“%1” não é imagem, som nem vídeo.</translation>
    </message>
    <message>
        <source>“%1” is an original.</source>
        <translation>“%1” é um original.</translation>
    </message>
    <message>
        <source>The video was not opened for writing.</source>
        <translation>O vídeo não foi aberto para gravação.</translation>
    </message>
    <message>
        <source>A video needs a size and a frame rate.</source>
        <translation>Um vídeo precisa de um tamanho e de uma taxa de quadros.</translation>
    </message>
    <message>
        <source>A video without frames was not kept.</source>
        <translation>Um vídeo sem quadros não foi mantido.</translation>
    </message>
    <message>
        <source>A kept waveform is damaged.</source>
        <translation>Uma forma de onda guardada está danificada.</translation>
    </message>
    <message>
        <source>Video and sound need FFmpeg&apos;s libraries, which cannot be loaded: %1. Please install them again.</source>
        <translation>Vídeo e som precisam das bibliotecas do FFmpeg, que não podem ser carregadas: %1. Instale-as novamente.</translation>
    </message>
    <message>
        <source>“%1” is locked or read-only and cannot be replaced. Unlock it, or allow changes to it.</source>
        <translation>“%1” está bloqueado ou é somente leitura e não pode ser substituído. Desbloqueie-o, ou permita alterações.</translation>
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
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 of them.</source>
        <translation>De %1 a %2 deles.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n of them.</source>
        <translation>
            <numerusform>No máximo %n deles.</numerusform>
            <numerusform>No máximo %n deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of them.</source>
        <translation>
            <numerusform>Pelo menos %n deles.</numerusform>
            <numerusform>Pelo menos %n deles.</numerusform>
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
            <numerusform>Texto de no máximo %n caractere.</numerusform>
            <numerusform>Texto de no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Por exemplo, %1.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Um número inteiro.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Um número.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Um número de %1 a %2.</translation>
    </message>
    <message>
        <source>A number from %1 on.</source>
        <translation>Um número a partir de %1.</translation>
    </message>
    <message>
        <source>A number up to %1.</source>
        <translation>Um número até %1.</translation>
    </message>
    <message>
        <source>In steps of %1.</source>
        <translation>Em passos de %1.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Sim ou não.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Um destes: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Or any width and height up to %1 pixels.</source>
        <translation>Ou qualquer largura e altura até %1 pixels.</translation>
    </message>
    <message>
        <source>A whole number; the same one makes the same result again.</source>
        <translation>Um número inteiro; o mesmo número dá de novo o mesmo resultado.</translation>
    </message>
    <message>
        <source>A colour.</source>
        <translation>Uma cor.</translation>
    </message>
    <message>
        <source>Several values together.</source>
        <translation>Vários valores juntos.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Juntos: %1.</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>Uma lista.</translation>
    </message>
    <message>
        <source>A list. Each entry: %1</source>
        <translation>Uma lista. Cada entrada: %1</translation>
    </message>
    <message>
        <source>JSON.</source>
        <translation>JSON.</translation>
    </message>
    <message>
        <source>Images.</source>
        <translation>Imagens.</translation>
    </message>
    <message>
        <source>An image.</source>
        <translation>Uma imagem.</translation>
    </message>
    <message>
        <source>Videos.</source>
        <translation>Vídeos.</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>Um vídeo.</translation>
    </message>
    <message>
        <source>Sound files.</source>
        <translation>Arquivos de som.</translation>
    </message>
    <message>
        <source>A sound file.</source>
        <translation>Um arquivo de som.</translation>
    </message>
    <message>
        <source>Masks painted on images.</source>
        <translation>Máscaras pintadas sobre imagens.</translation>
    </message>
    <message>
        <source>A mask painted on an image.</source>
        <translation>Uma máscara pintada sobre uma imagem.</translation>
    </message>
    <message>
        <source>Archives of files.</source>
        <translation>Arquivos compactados.</translation>
    </message>
    <message>
        <source>An archive of files.</source>
        <translation>Um arquivo compactado.</translation>
    </message>
    <message>
        <source>3D models.</source>
        <translation>Modelos 3D.</translation>
    </message>
    <message>
        <source>A 3D model.</source>
        <translation>Um modelo 3D.</translation>
    </message>
    <message>
        <source>Files.</source>
        <translation>Arquivos.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>Um arquivo.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Necessário.</translation>
    </message>
    <message>
        <source>Normally yes.</source>
        <translation>Normalmente sim.</translation>
    </message>
    <message>
        <source>Normally no.</source>
        <translation>Normalmente não.</translation>
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
        <translation>Os resultados podem ser usados comercialmente.</translation>
    </message>
    <message>
        <source>For research only: results may not be used commercially.</source>
        <translation>Somente para pesquisa: os resultados não podem ser usados comercialmente.</translation>
    </message>
    <message>
        <source>A private model.</source>
        <translation>Um modelo privado.</translation>
    </message>
    <message>
        <source>Not known here.</source>
        <translation>Não conhecido aqui.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>unit price, why the total is not known</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>About %1 with its defaults. %2</source>
        <translation>Cerca de %1 com os valores padrão. %2</translation>
    </message>
    <message>
        <source>%1 with its defaults: %2</source>
        <translation>%1 com os valores padrão: %2</translation>
    </message>
    <message>
        <source>Open in Create</source>
        <translation>Abrir em Criar</translation>
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
        <translation>Página do modelo</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>What this model takes could not be read. %1</source>
        <translation>Não foi possível ler o que este modelo aceita. %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Keep this model at the top of the list (Ctrl+D)</source>
        <translation>Manter este modelo no topo da lista (Ctrl+D)</translation>
    </message>
    <message>
        <source>Opens fal&apos;s page in the browser</source>
        <translation>Abre a página da fal no navegador</translation>
    </message>
    <message>
        <source>Opens fal&apos;s documentation in the browser</source>
        <translation>Abre a documentação da fal no navegador</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deprecated: fal does not look after this model any more. It may stop at any time.</source>
        <translation>Obsoleto: a fal não mantém mais este modelo. Ele pode parar a qualquer momento.</translation>
    </message>
    <message>
        <source>Not in fal&apos;s list: this model may be gone.</source>
        <translation>Fora da lista da fal: este modelo talvez não exista mais.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1, the median of your last runs</source>
        <translation>%1, a mediana das suas últimas execuções</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
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
        <translation>Lendo o que este modelo aceita…</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>O que aceita</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemplo: %1</translation>
    </message>
</context>
<context>
    <name>models::ModelsPage</name>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
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
        <translation>Não se sabe como um trabalho terminou</translation>
    </message>
    <message>
        <source>%1: look at the queue before you send it again.</source>
        <translation>%1: veja a fila antes de enviar novamente.</translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>Um trabalho falhou</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>Um trabalho foi concluído</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n falhou.</numerusform>
            <numerusform>%n falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>%n falhou: %1</numerusform>
            <numerusform>%n falharam: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of one nobody knows how it ended.</source>
        <translation>De um não se sabe como terminou.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody knows how they ended.</source>
        <translation>
            <numerusform>De %n não se sabe como terminou.</numerusform>
            <numerusform>De %n não se sabe como terminaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is on its way.</source>
        <translation>Um está em andamento.</translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way.</source>
        <translation>
            <numerusform>%n está em andamento.</numerusform>
            <numerusform>%n estão em andamento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done</source>
        <translation>
            <numerusform>%n trabalho foi concluído</numerusform>
            <numerusform>%n trabalhos foram concluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs are done</source>
        <translation>%1 de %2 trabalhos foram concluídos</translation>
    </message>
</context>
<context>
    <name>paint::OpenRaster</name>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>Não há mais espaço no disco para “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is missing or read-only.</source>
        <translation>“%1” não pode ser gravado: a pasta não existe ou é somente leitura.</translation>
    </message>
    <message>
        <source>“%1” is no OpenRaster file, or it is damaged.</source>
        <translation>“%1” não é um arquivo OpenRaster ou está danificado.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1” não está mais lá.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels. The canvas takes up to %4 on each side.</source>
        <translation>“%1” tem %2 × %3 pixels. A tela de pintura aceita até %4 de cada lado.</translation>
    </message>
</context>
<context>
    <name>palette::CommandList</name>
    <message>
        <source>Not possible now</source>
        <translation>Não é possível agora</translation>
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
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>Found commands</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada tem este nome.</translation>
    </message>
</context>
<context>
    <name>queue::ExchangeModel</name>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>queue::ExchangePanel</name>
    <message>
        <source>Nothing was asked of fal for this job yet.</source>
        <translation>Ainda não se pediu nada à fal para este trabalho.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Solicitação e resposta</translation>
    </message>
    <message>
        <source>Copy the request and its answer</source>
        <translation>Copiar a solicitação e a resposta</translation>
    </message>
    <message>
        <source>Save all requests…</source>
        <translation>Salvar todas as solicitações…</translation>
    </message>
    <message>
        <source>Copied, without the key. The prompt is in it.</source>
        <translation>Copiado, sem a chave. O prompt está incluído.</translation>
    </message>
    <message>
        <source>Save all requests</source>
        <translation>Salvar todas as solicitações</translation>
    </message>
</context>
<context>
    <name>queue::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>Detalhes do trabalho</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
</context>
<context>
    <name>queue::JobMenu</name>
    <message>
        <source>fal tells nobody how many jobs it allows at once: two for a new account, up to 40 with the credit that was bought.</source>
        <translation>A fal não informa quantos trabalhos permite ao mesmo tempo: dois para uma conta nova, até 40 conforme o crédito comprado.</translation>
    </message>
    <message>
        <source>fal allows %1 at once: so many ran here while others waited in its queue.</source>
        <translation>A fal permite %1 ao mesmo tempo: tantos foram executados aqui enquanto outros aguardavam na fila dela.</translation>
    </message>
    <message>
        <source>fal has worked on %1 jobs of yours at once, perhaps it allows more.</source>
        <translation>A fal já executou %1 trabalhos seus ao mesmo tempo; talvez permita mais.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>Assim que possível</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Em 15 minutos</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Em uma hora</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>Hoje à noite às %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Amanhã às %1</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>Executar em seguida</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>Alterar ajustes…</translation>
    </message>
    <message>
        <source>Check again at fal</source>
        <translation>Verificar novamente na fal</translation>
    </message>
    <message>
        <source>Send again (may be paid twice)</source>
        <translation>Enviar novamente (pode ser pago duas vezes)</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estes ajustes</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Copiar id da solicitação</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copiar detalhes para o suporte</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Remover da fila</translation>
    </message>
    <message>
        <source>Copied: ids, times and states for fal&apos;s support, without key or prompt.</source>
        <translation>Copiado: ids, horários e estados para o suporte da fal, sem chave nem prompt.</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Trabalhos simultâneos</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>Tantos quantos a fal permitir</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>No limit of its own</source>
        <translation>Sem limite próprio</translation>
    </message>
    <message>
        <source>Cancel all that wait here</source>
        <translation>Cancelar todos os que aguardam aqui</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todos</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>Tentar novamente todos os que falharam</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <comment>when a job is to start</comment>
        <translation>Início: %1</translation>
    </message>
    <message>
        <source>The request id was copied.</source>
        <translation>O id da solicitação foi copiado.</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the queue.</source>
        <translation>Lugar %1 de %2 na fila.</translation>
    </message>
    <message>
        <source>Cancelling 1 job.</source>
        <translation>Cancelando 1 trabalho.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n jobs.</source>
        <translation>
            <numerusform>Cancelando %n trabalho.</numerusform>
            <numerusform>Cancelando %n trabalhos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job to try again.</source>
        <translation>Não há trabalho para tentar de novo.</translation>
    </message>
    <message>
        <source>Trying 1 job again.</source>
        <translation>Tentando 1 trabalho de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n jobs again.</source>
        <translation>
            <numerusform>Tentando %n trabalho de novo.</numerusform>
            <numerusform>Tentando %n trabalhos de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 copy is in the queue.</source>
        <translation>1 cópia está na fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies are in the queue.</source>
        <translation>
            <numerusform>%n cópia está na fila.</numerusform>
            <numerusform>%n cópias estão na fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking fal again.</source>
        <translation>Perguntando de novo ao fal.</translation>
    </message>
    <message>
        <source>Sending 1 job again.</source>
        <translation>Enviando 1 trabalho de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n jobs again.</source>
        <translation>
            <numerusform>Enviando %n trabalho de novo.</numerusform>
            <numerusform>Enviando %n trabalhos de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job removed from the queue.</source>
        <translation>1 trabalho removido da fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs removed from the queue.</source>
        <translation>
            <numerusform>%n trabalho removido da fila.</numerusform>
            <numerusform>%n trabalhos removidos da fila.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>queue::JobTable</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>queue::LogPanel</name>
    <message>
        <source>Follow the end of the log</source>
        <translation>Seguir o fim do registro</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>No details</source>
        <translation>Sem detalhes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Linhas exibidas</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Localizar no registro</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar o registro</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Salvar o registro…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salvar o registro</translation>
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
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar novamente</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Cancelar trabalho</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Pausar fila</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Limpar concluídos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todos os trabalhos</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Não terminados</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Jobs shown</source>
        <translation>Trabalhos exibidos</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Filtrar trabalhos</translation>
    </message>
    <message>
        <source>Only if fal does not have it: else it is paid twice.</source>
        <translation>Somente se a fal não o tiver; senão, é pago duas vezes.</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Retomar fila</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 em execução, %2 aguardando</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, em pausa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No job fits the filter.</source>
        <translation>Nenhum trabalho corresponde ao filtro.</translation>
    </message>
    <message>
        <source>What you generate appears here, with its progress, price and log.</source>
        <translation>O que você gera aparece aqui, com progresso, preço e registro.</translation>
    </message>
    <message>
        <source>The queue is paused. What runs goes on.</source>
        <translation>A fila está pausada. O que está em andamento continua.</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>A fila continua.</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>it does not know the word “%1”</source>
        <translation>não conhece a palavra “%1”</translation>
    </message>
    <message>
        <source>The scenario “%1” is not a JSON list: %2.</source>
        <translation>O cenário “%1” não é uma lista JSON: %2.</translation>
    </message>
    <message>
        <source>Row %1 of the scenario “%2” is not good: %3.</source>
        <translation>A linha %1 do cenário “%2” não está correta: %3.</translation>
    </message>
</context>
<context>
    <name>sandbox::Program</name>
    <message>
        <source>A fal-compatible service on this computer, for tests and demonstrations.</source>
        <translation>Um serviço compatível com a fal neste computador, para testes e demonstrações.</translation>
    </message>
    <message>
        <source>Listen on this port; 0 takes any that is free.</source>
        <translation>Escutar nesta porta; 0 usa qualquer uma que esteja livre.</translation>
    </message>
    <message>
        <source>Keep requests and files in this folder.</source>
        <translation>Guardar solicitações e arquivos nesta pasta.</translation>
    </message>
    <message>
        <source>Accept only this key.</source>
        <translation>Aceitar somente esta chave.</translation>
    </message>
    <message>
        <source>Time in the queue.</source>
        <translation>Tempo na fila.</translation>
    </message>
    <message>
        <source>Time in progress.</source>
        <translation>Tempo em execução.</translation>
    </message>
    <message>
        <source>Time before each live picture.</source>
        <translation>Tempo antes de cada imagem ao vivo.</translation>
    </message>
    <message>
        <source>A table of what to do wrong.</source>
        <translation>Uma tabela do que deve dar errado.</translation>
    </message>
    <message>
        <source>Permissions that no key has, as “admin,assets:read”.</source>
        <translation>Permissões que nenhuma chave tem, como “admin,assets:read”.</translation>
    </message>
    <message>
        <source>Ports and times are whole numbers.</source>
        <translation>Portas e tempos são números inteiros.</translation>
    </message>
</context>
<context>
    <name>sandbox::Server</name>
    <message>
        <source>The sandbox cannot write to the folder “%1”.</source>
        <translation>O sandbox não consegue gravar na pasta “%1”.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1: %2.</source>
        <translation>O sandbox não consegue escutar na porta %1: %2.</translation>
    </message>
</context>
<context>
    <name>settings::AdvancedPage</name>
    <message>
        <source>The settings can be kept as a file and read again elsewhere. Keys and passwords are never in it.</source>
        <translation>As configurações podem ser guardadas em um arquivo e lidas novamente em outro lugar. Chaves e senhas nunca estão nele.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportar configurações…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importar configurações…</translation>
    </message>
    <message>
        <source>Everything that Gesso remembers is in this folder: %1</source>
        <translation>Tudo o que o Gesso lembra está nesta pasta: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configurações (*.json)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configurações</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>The settings are in the file.</source>
        <translation>As configurações estão no arquivo.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Não é possível gravar o arquivo: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Não é possível ler o arquivo: %1</translation>
    </message>
    <message>
        <source>This file does not contain settings of Gesso.</source>
        <translation>Este arquivo não contém configurações do Gesso.</translation>
    </message>
    <message>
        <source>The settings of the file are in use. Undo takes them back page by page.</source>
        <translation>As configurações do arquivo estão em uso. Desfazer as reverte página por página.</translation>
    </message>
</context>
<context>
    <name>settings::Form</name>
    <message>
        <source>Money</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Where jobs are made. In the sandbox on this computer nothing leaves it and nothing is charged.</source>
        <translation>Onde os trabalhos são feitos. No sandbox deste computador, nada sai dele e nada é cobrado.</translation>
    </message>
    <message>
        <source>Sandbox on this computer, nothing is charged</source>
        <translation>Sandbox neste computador, nada é cobrado</translation>
    </message>
    <message>
        <source>fal</source>
        <translation>fal</translation>
    </message>
    <message>
        <source>A proxy or server</source>
        <translation>Um proxy ou servidor</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Begins with https://, or with http:// on this computer.</source>
        <translation>Começa com https://, ou com http:// neste computador.</translation>
    </message>
    <message>
        <source>Ask before spending more than</source>
        <translation>Perguntar antes de gastar mais de</translation>
    </message>
    <message>
        <source>A click on Generate that costs more is asked about first. 0 asks each time.</source>
        <translation>Um clique em Gerar que custe mais pede confirmação. Com 0, sempre.</translation>
    </message>
    <message>
        <source>Tell when a day costs more than</source>
        <translation>Avisar quando um dia custar mais de</translation>
    </message>
    <message>
        <source>Jobs go on; a message says so once it is passed.</source>
        <translation>Os trabalhos continuam; uma mensagem avisa quando o valor é ultrapassado.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Spend at most, a day</source>
        <translation>Gastar no máximo, por dia</translation>
    </message>
    <message>
        <source>Jobs that would pass it wait in the queue. What is in flight counts with its estimate.</source>
        <translation>Trabalhos que ultrapassariam o valor aguardam na fila. O que está em andamento conta com sua estimativa.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Spend at most, a month</source>
        <translation>Gastar no máximo, por mês</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>Repousar após</translation>
    </message>
    <message>
        <source>The live connection closes when nobody draws for so long, and the next stroke opens it again. An open connection may cost money.</source>
        <translation>A conexão ao vivo é fechada quando ninguém desenha por esse tempo, e o próximo traço a abre novamente. Uma conexão aberta pode custar dinheiro.</translation>
    </message>
    <message>
        <source>Live drawing</source>
        <translation>Desenho ao vivo</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Pause after spending</source>
        <translation>Pausar após gastar</translation>
    </message>
    <message>
        <source>Live drawing pauses and asks each time that it has cost so much, as far as the price is known.</source>
        <translation>O desenho ao vivo pausa e pergunta a cada vez que custar essa quantia, desde que o preço seja conhecido.</translation>
    </message>
    <message>
        <source>Notify when a job ends</source>
        <translation>Notificar quando um trabalho terminar</translation>
    </message>
    <message>
        <source>With a picture of the result, while another window is in front. A batch is told once.</source>
        <translation>Com uma imagem do resultado, quando outra janela está na frente. Um lote é avisado uma só vez.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Tocar um som</translation>
    </message>
    <message>
        <source>Two short tones, while another window is in front.</source>
        <translation>Dois tons curtos, quando outra janela está na frente.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Monitorar uma pasta</translation>
    </message>
    <message>
        <source>Pictures, clips, sounds and texts in that folder join the library as copies, those that are there now and those that are saved there later. The folder itself is never changed.</source>
        <translation>Imagens, clipes, sons e textos dessa pasta entram na biblioteca como cópias, tanto os que estão lá agora como os que forem salvos depois. A pasta em si nunca é alterada.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Pasta monitorada</translation>
    </message>
    <message>
        <source>It may be on a drive that comes and goes.</source>
        <translation>Pode estar em uma unidade que é conectada e desconectada.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>An address like http://proxy.example.com:8080 or socks5://127.0.0.1:1080, without a password.</source>
        <translation>Um endereço como http://proxy.example.com:8080 ou socks5://127.0.0.1:1080, sem senha.</translation>
    </message>
    <message>
        <source>There are no certificates (PEM) in this file, or it cannot be read.</source>
        <translation>Não há certificados (PEM) neste arquivo, ou ele não pode ser lido.</translation>
    </message>
    <message>
        <source>Way through the network</source>
        <translation>Acesso à rede</translation>
    </message>
    <message>
        <source>A network proxy of your company or your own. It sees where connections go, not what is said.</source>
        <translation>Um proxy de rede da sua empresa ou seu. Ele vê para onde vão as conexões, não o que é dito nelas.</translation>
    </message>
    <message>
        <source>Proxy of the system</source>
        <translation>Proxy do sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Este proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>Begins with http:// or socks5://.</source>
        <translation>Começa com http:// ou socks5://.</translation>
    </message>
    <message>
        <source>Certificates to trust besides</source>
        <translation>Outros certificados confiáveis</translation>
    </message>
    <message>
        <source>A file in PEM form, for a gateway whose certificate was issued by your company.</source>
        <translation>Um arquivo no formato PEM, para um gateway cujo certificado foi emitido pela sua empresa.</translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation>Trabalhos por vez</translation>
    </message>
    <message>
        <source>The others wait here, in the queue.</source>
        <translation>Os outros aguardam aqui, na fila.</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>Tantos quantos a fal permitir</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Ícone na bandeja do sistema</translation>
    </message>
    <message>
        <source>While jobs run or wait, closing the window leaves Gesso at work in the tray, where the desktop has one.</source>
        <translation>Com trabalhos em andamento, fechar a janela deixa o Gesso trabalhando na bandeja, se a área de trabalho tiver uma.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keep a detailed log</source>
        <translation>Registro detalhado</translation>
    </message>
    <message>
        <source>For a while, to find out what goes wrong. The log is in the folder of the profile, without keys.</source>
        <translation>Por um tempo, para descobrir o que está errado. O registro fica na pasta do perfil, sem chaves.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
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
        <translation>Movimento</translation>
    </message>
    <message>
        <source>With less motion, animated pictures wait for Play.</source>
        <translation>Com menos movimento, as imagens animadas esperam por “Reproduzir”.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nome de usuário do proxy</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login.</source>
        <translation>Somente se o proxy exigir login.</translation>
    </message>
</context>
<context>
    <name>settings::LibraryMoving</name>
    <message>
        <source>Moving the library had been interrupted. It is whole, in %1.</source>
        <translation>A mudança da biblioteca tinha sido interrompida. Ela está completa, em %1.</translation>
    </message>
    <message>
        <source>The library is in %1 now, with everything.</source>
        <translation>A biblioteca está agora em %1, com tudo.</translation>
    </message>
    <message>
        <source>The move was cancelled. The library is in %1, as before.</source>
        <translation>A mudança foi cancelada. A biblioteca está em %1, como antes.</translation>
    </message>
</context>
<context>
    <name>settings::LibraryPart</name>
    <message>
        <source>Move the library…</source>
        <translation>Mover a biblioteca…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Movendo a biblioteca</translation>
    </message>
    <message>
        <source>Cancel moving the library</source>
        <translation>Cancelar a mudança da biblioteca</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>A biblioteca está em %1</translation>
    </message>
    <message>
        <source>Cancelling: what was copied is taken back…</source>
        <translation>Cancelando: desfazendo o que foi copiado…</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>Escolher uma pasta para a biblioteca</translation>
    </message>
    <message>
        <source>Looking at what there is to move…</source>
        <translation>Examinando o que há para mover…</translation>
    </message>
    <message>
        <source>Move the library</source>
        <translation>Mover a biblioteca</translation>
    </message>
    <message>
        <source>Move the library to %1?</source>
        <translation>Mover a biblioteca para %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1.</source>
        <translation>
            <numerusform>%n arquivo, %1.</numerusform>
            <numerusform>%n arquivos, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied to the other disk first, and go from this one when all of them are there. You can go on working.</source>
        <translation>Primeiro são copiados para o outro disco e só saem deste quando todos estiverem lá. Você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Você pode continuar trabalhando enquanto isso.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>Movendo a biblioteca…</translation>
    </message>
    <message>
        <source>Tidying up the folder that the library was in…</source>
        <translation>Arrumando a pasta onde a biblioteca estava…</translation>
    </message>
    <message>
        <source>Moving file %L1 of %L2…</source>
        <translation>Movendo arquivo %L1 de %L2…</translation>
    </message>
</context>
<context>
    <name>settings::PrivacyPage</name>
    <message>
        <source>Gesso talks to fal, or to the server that you chose, and to nobody else. It counts nothing, reports nothing and looks for no updates.</source>
        <translation>O Gesso fala com a fal, ou com o servidor que você escolheu, e com mais ninguém. Ele não conta nada, não relata nada e não procura atualizações.</translation>
    </message>
    <message>
        <source>When you press Generate, the prompt, the settings and the input files of that job go to fal, which keeps them as its terms say. Live drawing sends your drawing while it is connected.</source>
        <translation>Quando você pressiona Gerar, o prompt, os ajustes e os arquivos de entrada desse trabalho vão para a fal, que os mantém conforme seus termos. O desenho ao vivo envia seu desenho enquanto está conectado.</translation>
    </message>
    <message>
        <source>Your key goes to fal&apos;s own hosts only. It is in the system keyring, and in no file unless you chose the labelled one.</source>
        <translation>Sua chave vai somente para os servidores da própria fal. Ela está no chaveiro do sistema e em nenhum arquivo, a menos que você tenha escolhido o que está assim indicado.</translation>
    </message>
    <message>
        <source>Results, their recipes, the queue and your drafts stay on this computer. The files of results contain their recipe; an export can leave it out.</source>
        <translation>Os resultados, suas receitas, a fila e seus rascunhos ficam neste computador. Os arquivos dos resultados contêm sua receita; uma exportação pode omiti-la.</translation>
    </message>
    <message>
        <source>In the sandbox nothing leaves this computer.</source>
        <translation>No sandbox, nada sai deste computador.</translation>
    </message>
</context>
<context>
    <name>settings::ProxyPart</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Somente até o Gesso ser fechado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Save the password at the proxy</source>
        <translation>Salvar a senha do proxy</translation>
    </message>
    <message>
        <source>Test the way through the proxy</source>
        <translation>Testar a conexão por meio do proxy</translation>
    </message>
    <message>
        <source>Remove the password at the proxy</source>
        <translation>Remover a senha do proxy</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Give the address of the proxy first.</source>
        <translation>Informe primeiro o endereço do proxy.</translation>
    </message>
    <message>
        <source>The system uses no proxy on the way to fal.</source>
        <translation>O sistema não usa nenhum proxy para chegar à fal.</translation>
    </message>
    <message>
        <source>The password goes to the proxy %1 only, when it asks, and is kept in the system keyring.</source>
        <translation>A senha é enviada somente ao proxy %1, quando ele a pede, e guardada no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>The password that is kept belongs to %1 at %2, port %3. It is sent neither to another proxy nor with another name.</source>
        <translation>A senha guardada é de %1 em %2, porta %3. Ela não é enviada a outro proxy nem com outro nome.</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>Consultando o chaveiro do sistema…</translation>
    </message>
    <message>
        <source>The password is in the system keyring. It goes to the proxy %1 only, when it asks.</source>
        <translation>A senha está no chaveiro do sistema. Ela é enviada somente ao proxy %1, quando ele a pede.</translation>
    </message>
    <message>
        <source>The password is in a file that is not encrypted. It goes to the proxy %1 only, when it asks.</source>
        <translation>A senha está em um arquivo sem criptografia. Ela é enviada somente ao proxy %1, quando ele a pede.</translation>
    </message>
    <message>
        <source>The password is there until Gesso is closed. It goes to the proxy %1 only, when it asks.</source>
        <translation>A senha é mantida até o Gesso ser fechado. Ela é enviada somente ao proxy %1, quando ele a pede.</translation>
    </message>
    <message>
        <source>The password is being put away…</source>
        <translation>Guardando a senha…</translation>
    </message>
    <message>
        <source>The password was not kept.</source>
        <translation>A senha não foi guardada.</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it knows your password.</source>
        <translation>%1 Um arquivo no perfil pode substituí-lo, mas não é criptografado: quem o ler saberá sua senha.</translation>
    </message>
    <message>
        <source>The way through the proxy is being tested…</source>
        <translation>Testando a conexão por meio do proxy…</translation>
    </message>
</context>
<context>
    <name>settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Escolher uma pasta para monitorar</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
</context>
<context>
    <name>settings::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Take it away and assign</source>
        <translation>Reatribuir aqui</translation>
    </message>
    <message>
        <source>Choose a row, then press the keys.</source>
        <translation>Escolha uma linha e pressione as teclas.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>Estas teclas pertencem a “%1”.</translation>
    </message>
</context>
<context>
    <name>shell::Connector</name>
    <message>
        <source>A server&apos;s address begins with https://, or with http:// on this computer.</source>
        <translation>O endereço de um servidor começa com https://, ou com http:// neste computador.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address without a name and a password: they would be written down.</source>
        <translation>Informe o endereço do servidor sem nome e sem senha: eles seriam gravados.</translation>
    </message>
</context>
<context>
    <name>shell::DropOverlay</name>
    <message>
        <source>Places to drop on</source>
        <translation>Locais onde soltar</translation>
    </message>
</context>
<context>
    <name>shell::DropRouter</name>
    <message>
        <source>Add to library</source>
        <translation>Adicionar à biblioteca</translation>
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
        <translation>Editar com palavras</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcrever</translation>
    </message>
    <message>
        <source>Open as a job sheet</source>
        <translation>Abrir como planilha de trabalhos</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it is %2, and this model takes none.</source>
        <translation>%1 não pode ser usado aqui: é %2, e este modelo não aceita isso.</translation>
    </message>
</context>
<context>
    <name>shell::FirstRun</name>
    <message>
        <source>Welcome to Gesso</source>
        <translation>Boas-vindas ao Gesso</translation>
    </message>
    <message>
        <source>Make pictures, clips and sound with fal&apos;s models. How do you want to begin?</source>
        <translation>Crie imagens, clipes e som com os modelos da fal. Como você quer começar?</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Experimentar agora</translation>
    </message>
    <message>
        <source>A sandbox on this computer: no account, no network, no cost.</source>
        <translation>Um sandbox neste computador: sem conta, sem rede, sem custo.</translation>
    </message>
    <message>
        <source>Use the key in FAL_KEY</source>
        <translation>Usar a chave de FAL_KEY</translation>
    </message>
    <message>
        <source>A key was found in the environment of this program.</source>
        <translation>Uma chave foi encontrada no ambiente deste programa.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Endereço do proxy</translation>
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
        <translation>Conectar por meio de um proxy que fale pela fal, como o gateway da sua empresa.</translation>
    </message>
</context>
<context>
    <name>shell::Instance</name>
    <message>
        <source>Gesso is open already with this profile. Close it first, or choose another folder with --profile: it cannot work with two servers at the same time.</source>
        <translation>O Gesso já está aberto com este perfil. Feche-o primeiro ou escolha outra pasta com --profile: ele não pode trabalhar com dois servidores ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, on the computer “%1”. Close it there, or choose another folder with --profile.</source>
        <translation>O Gesso já está aberto com este perfil, no computador “%1”. Feche-o lá ou escolha outra pasta com --profile.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, by the user “%1”. Choose another folder with --profile.</source>
        <translation>O Gesso já está aberto com este perfil, pelo usuário “%1”. Escolha outra pasta com --profile.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, but does not answer. Close it first, or choose another folder with --profile.</source>
        <translation>O Gesso já está aberto com este perfil, mas não responde. Feche-o primeiro ou escolha outra pasta com --profile.</translation>
    </message>
</context>
<context>
    <name>shell::Links</name>
    <message>
        <source>This link is not one that Gesso follows.</source>
        <translation>O Gesso não segue este tipo de link.</translation>
    </message>
    <message>
        <source>This link is not followed: it would put a file of this computer into the form.</source>
        <translation>Este link não é seguido: ele colocaria um arquivo deste computador no formulário.</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Choose a model first: its fields are what can vary.</source>
        <translation>Escolha primeiro um modelo: os campos dele são o que pode variar.</translation>
    </message>
    <message>
        <source>fal needs a key before it can generate anything.</source>
        <translation>A fal precisa de uma chave para poder gerar algo.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir configurações</translation>
    </message>
    <message>
        <source>Generate now</source>
        <translation>Gerar agora</translation>
    </message>
    <message>
        <source>%1 last frame.png</source>
        <translation>%1 último quadro.png</translation>
    </message>
    <message>
        <source>The last frame could not be written to %1.</source>
        <translation>Não foi possível gravar o último quadro em %1.</translation>
    </message>
    <message>
        <source>The form has what it takes of the settings of %1.</source>
        <translation>O formulário tem o que aceita dos ajustes de %1.</translation>
    </message>
    <message>
        <source>This model takes no seed.</source>
        <translation>Este modelo não aceita semente.</translation>
    </message>
    <message>
        <source>The form has the seed %1.</source>
        <translation>O formulário tem a semente %1.</translation>
    </message>
    <message>
        <source>No model for this is known here yet. Choose one on the Models page.</source>
        <translation>Nenhum modelo para isto é conhecido aqui ainda. Escolha um na página Modelos.</translation>
    </message>
    <message>
        <source>%1: the form begins with %2.</source>
        <translation>%1: o formulário começa com %2.</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>não está na biblioteca</translation>
    </message>
    <message>
        <source>Nobody knows how this was made.</source>
        <translation>Não se sabe como isto foi feito.</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>what, price</comment>
        <translation>%1, cerca de %2</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1, preço desconhecido</translation>
    </message>
    <message>
        <source>This alone</source>
        <translation>Somente isto</translation>
    </message>
    <message numerus="yes">
        <source>With what was made of it: %n jobs</source>
        <translation>
            <numerusform>Com o que foi feito a partir disto: %n trabalho</numerusform>
            <numerusform>Com o que foi feito a partir disto: %n trabalhos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make “%1” again, with a new seed?</source>
        <translation>Fazer “%1” novamente, com uma nova semente?</translation>
    </message>
    <message>
        <source>%1 is in the library now.</source>
        <translation>%1 está agora na biblioteca.</translation>
    </message>
    <message>
        <source>The frame could not be put into the form.</source>
        <translation>Não foi possível colocar o quadro no formulário.</translation>
    </message>
    <message>
        <source>The form has the frame as “%1”.</source>
        <translation>O formulário tem o quadro como “%1”.</translation>
    </message>
    <message>
        <source>What this is shows after the drop.</source>
        <translation>Ao soltar, será mostrado o que é.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n files where you want them.</source>
        <translation>
            <numerusform>Solte %n arquivo onde quiser.</numerusform>
            <numerusform>Solte %n arquivos onde quiser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it where you want it.</source>
        <translation>Solte onde quiser.</translation>
    </message>
    <message>
        <source>Drop %1 where you want it.</source>
        <translation>Solte %1 onde quiser.</translation>
    </message>
    <message>
        <source>This model takes no picture. Save the picture as a file first, or choose another model.</source>
        <translation>Este modelo não aceita imagem. Salve primeiro a imagem como arquivo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>This model takes no text.</source>
        <translation>Este modelo não aceita texto.</translation>
    </message>
    <message>
        <source>%1 was made with Gesso.</source>
        <translation>%1 foi feito com o Gesso.</translation>
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
        <translation>O resultado está na área de transferência: como arquivo e com a receita.</translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>%n resultado está na área de transferência.</numerusform>
            <numerusform>%n resultados estão na área de transferência.</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>The library shows the clip by this frame now.</source>
        <translation>A biblioteca agora mostra o clipe com este quadro.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>It is in that collection already.</source>
        <translation>Já está nessa coleção.</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>1 item foi adicionado à coleção.</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>1 item movido para a lixeira.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>1 file of the watched folder is in the library now.</source>
        <translation>1 arquivo da pasta monitorada está agora na biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the watched folder are in the library now.</source>
        <translation>
            <numerusform>%n arquivo da pasta monitorada está agora na biblioteca.</numerusform>
            <numerusform>%n arquivos da pasta monitorada estão agora na biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the watched folder was left out: %2</source>
        <translation>%1 na pasta monitorada ficou de fora: %2</translation>
    </message>
    <message>
        <source>The folder needs its whole path, from the root on.</source>
        <translation>A pasta precisa do caminho completo, a partir da raiz.</translation>
    </message>
    <message>
        <source>The library is in this folder, or the folder in the library. Choose another one.</source>
        <translation>A biblioteca está nesta pasta, ou a pasta está na biblioteca. Escolha outra.</translation>
    </message>
    <message>
        <source>The frame is in the library now.</source>
        <translation>O quadro está agora na biblioteca.</translation>
    </message>
    <message>
        <source>The recording is in the library now.</source>
        <translation>A gravação está agora na biblioteca.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir arquivos…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir arquivos</translation>
    </message>
    <message>
        <source>Open &amp;job sheet…</source>
        <translation>Abrir &amp;planilha de trabalhos…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Show library &amp;folder</source>
        <translation>&amp;Mostrar a pasta da biblioteca</translation>
    </message>
    <message>
        <source>Read the library folder a&amp;gain</source>
        <translation>&amp;Reler a pasta da biblioteca</translation>
    </message>
    <message>
        <source>The files of the library are being read.</source>
        <translation>Os arquivos da biblioteca estão sendo lidos.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>Escolher &amp;modelo…</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Gerar</translation>
    </message>
    <message>
        <source>Generate &amp;next, before what waits</source>
        <translation>Gerar em segui&amp;da, antes do que aguarda</translation>
    </message>
    <message>
        <source>Plan a s&amp;weep…</source>
        <translation>Planejar uma &amp;varredura…</translation>
    </message>
    <message>
        <source>&amp;Copy the result</source>
        <translation>&amp;Copiar o resultado</translation>
    </message>
    <message>
        <source>&amp;Paste settings or code</source>
        <translation>Co&amp;lar ajustes ou código</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>Ao &amp;vivo</translation>
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
        <translation>&amp;Inspetor</translation>
    </message>
    <message>
        <source>Re&amp;quest as code</source>
        <translation>Solicitação como có&amp;digo</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Redefinir layout</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Fila</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>&amp;Cancelar trabalho</translation>
    </message>
    <message>
        <source>&amp;Retry job</source>
        <translation>&amp;Tentar trabalho novamente</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Limpar concluídos</translation>
    </message>
    <message>
        <source>&amp;Spending…</source>
        <translation>&amp;Gastos…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Gesso</source>
        <translation>&amp;Sobre o Gesso</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>You made exactly this already, on %1. It is in the library and costs nothing.</source>
        <translation>Você já fez exatamente isto, em %1. Está na biblioteca e não custa nada.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Gerar novamente</translation>
    </message>
    <message>
        <source>Co&amp;mpare images…</source>
        <translation>C&amp;omparar imagens…</translation>
    </message>
    <message>
        <source>Choose two to four images to compare them.</source>
        <translation>Escolha de duas a quatro imagens para compará-las.</translation>
    </message>
    <message>
        <source>Gesso</source>
        <translation>Gesso</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, dusk, long lens, shallow depth of field</source>
        <translation>uma raposa dormindo na neve fresca, crepúsculo, teleobjetiva, pouca profundidade de campo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>The job in the queue has the new settings.</source>
        <translation>O trabalho na fila tem os novos ajustes.</translation>
    </message>
    <message>
        <source>“Generate” puts the settings of the form into the job that waits.</source>
        <translation>“Gerar” coloca os ajustes do formulário no trabalho que aguarda.</translation>
    </message>
    <message>
        <source>Leave the job as it is</source>
        <translation>Deixar o trabalho como está</translation>
    </message>
    <message>
        <source>Waits in the queue here…</source>
        <translation>Aguarda na fila aqui…</translation>
    </message>
    <message>
        <source>Uploading the input…</source>
        <translation>Enviando a entrada…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Aguardando a vez…</translation>
    </message>
    <message>
        <source>Fetching the result…</source>
        <translation>Obtendo o resultado…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>This job was cancelled.</source>
        <translation>Este trabalho foi cancelado.</translation>
    </message>
    <message>
        <source>This job did not end well.</source>
        <translation>Este trabalho não terminou bem.</translation>
    </message>
    <message>
        <source>Jobs are on their way. They are kept and go on when Gesso is started again.</source>
        <translation>Há trabalhos em andamento. Eles são mantidos e continuam quando o Gesso for iniciado novamente.</translation>
    </message>
    <message>
        <source>Close Gesso</source>
        <translation>Fechar o Gesso</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>What this link leads to is not in the library.</source>
        <translation>O destino deste link não está na biblioteca.</translation>
    </message>
    <message>
        <source>The form does not take all that the link brings. Left out: %1.</source>
        <translation>O formulário não aceita tudo o que o link traz. Omitido: %1.</translation>
    </message>
    <message>
        <source>A link filled in the form. Nothing is sent before you generate.</source>
        <translation>Um link preencheu o formulário. Nada é enviado antes de você gerar.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir rece&amp;nte</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>&amp;Todos os comandos…</translation>
    </message>
    <message>
        <source>A short &amp;tour</source>
        <translation>To&amp;ur rápido</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>The model makes the result. Choose any of fal&apos;s with a few letters of its name: Ctrl+K.</source>
        <translation>O modelo faz o resultado. Escolha qualquer um da fal com algumas letras do nome: Ctrl+K.</translation>
    </message>
    <message>
        <source>What this model takes. Say what you want to see; F1 explains every field.</source>
        <translation>O que este modelo aceita. Diga o que você quer ver; F1 explica cada campo.</translation>
    </message>
    <message>
        <source>Says what it costs before anything is sent: Ctrl+Enter.</source>
        <translation>Diz quanto custa antes que algo seja enviado: Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Every job, with its log. Jobs go on when the window is closed, and nothing is paid twice.</source>
        <translation>Todos os trabalhos, com o registro. Os trabalhos continuam com a janela fechada, e nada é pago duas vezes.</translation>
    </message>
    <message>
        <source>Draw live, find everything that you made in the library, read about the models. Ctrl+Shift+P finds every command.</source>
        <translation>Desenhe ao vivo, encontre tudo o que você fez na biblioteca, leia sobre os modelos. Ctrl+Shift+P encontra qualquer comando.</translation>
    </message>
    <message>
        <source>a lighthouse on a cliff, ink and watercolour</source>
        <translation>um farol em um penhasco, nanquim e aquarela</translation>
    </message>
    <message>
        <source>waves roll onto a black beach, seen from above</source>
        <translation>ondas quebrando em uma praia negra, vistas de cima</translation>
    </message>
    <message>
        <source>rain on a tin roof, distant thunder</source>
        <translation>chuva em um telhado de zinco, trovões distantes</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>Um comando ou suas teclas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos os comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Account and keys</source>
        <translation>Conta e chaves</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar &amp;relatório</translation>
    </message>
    <message>
        <source>The report is on the clipboard: versions, settings and the last problems. There are no keys in it.</source>
        <translation>O relatório está na área de transferência: versões, ajustes e os últimos problemas. Não contém chaves.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar relatório</translation>
    </message>
    <message>
        <source>Gesso ended unexpectedly and is here again. Jobs that were on their way go on, and nothing is paid twice.</source>
        <translation>O Gesso foi encerrado inesperadamente e está de volta. Os trabalhos em andamento continuam, e nada é pago duas vezes.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Safe mode: last time&apos;s window and jobs are left alone, and what you set here is forgotten at the end.</source>
        <translation>Modo de segurança: a janela e os trabalhos da última vez ficam intactos, e o que você ajustar aqui é esquecido no fim.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Iniciar normalmente</translation>
    </message>
    <message>
        <source>A recording that was cut off when Gesso ended is in the library now.</source>
        <translation>Uma gravação interrompida quando o Gesso terminou agora está na biblioteca.</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Modo de segurança</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Choose what to export first.</source>
        <translation>Escolha primeiro o que exportar.</translation>
    </message>
    <message>
        <source>Only one file fits here: %1 was taken.</source>
        <translation>Aqui só cabe um arquivo: %1 foi usado.</translation>
    </message>
    <message>
        <source>Files are being exported. Closing Gesso stops this; what is already written stays.</source>
        <translation>Arquivos estão sendo exportados. Fechar o Gesso interrompe isso; o que já foi gravado permanece.</translation>
    </message>
</context>
<context>
    <name>shell::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>Nada foi aberto ainda</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Limpar esta lista</translation>
    </message>
</context>
<context>
    <name>shell::SaveText</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Não foi possível gravar %1. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Sandbox, nothing is charged</source>
        <translation>Sandbox, nada é cobrado</translation>
    </message>
    <message>
        <source>Connected to fal</source>
        <translation>Conectado à fal</translation>
    </message>
    <message>
        <source>Connected through %1</source>
        <translation>Conectado por meio de %1</translation>
    </message>
    <message>
        <source>fal, no key yet: nothing can be generated</source>
        <translation>fal, ainda sem chave: nada pode ser gerado</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Nenhum trabalho em andamento</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 em execução, %2 aguardando</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>money that was spent</comment>
        <translation>Hoje %1</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Spent today, and reserved for jobs that run or wait. Opens what was spent and for what.</source>
        <translation>Gasto hoje e reservado para trabalhos em andamento. Abre o que foi gasto e com quê.</translation>
    </message>
    <message>
        <source>Files in the library: %1 · %2</source>
        <extracomment>%1 is a number, %2 an amount like &quot;3.1 GB&quot;</extracomment>
        <translation>Arquivos na biblioteca: %1 · %2</translation>
    </message>
</context>
<context>
    <name>shell::Tour</name>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>Tour rápido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which step of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>&amp;Open Gesso</source>
        <translation>&amp;Abrir o Gesso</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>Nenhum trabalho em andamento</translation>
    </message>
    <message>
        <source>%L1 running, %L2 waiting</source>
        <translation>%L1 em execução, %L2 aguardando</translation>
    </message>
</context>
<context>
    <name>spending::DayChart</name>
    <message>
        <source>Spending by day</source>
        <translation>Gastos por dia</translation>
    </message>
    <message>
        <source>Left and right go from bar to bar. The same figures are in the table “By day”.</source>
        <translation>Esquerda e Direita vão de barra em barra. Os mesmos números estão na tabela “Por dia”.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 estimated, %4 reserved; jobs: %5</source>
        <translation>%1: %2 cobrado, %3 estimado, %4 reservado; trabalhos: %5</translation>
    </message>
    <message>
        <source>Budget of a day</source>
        <translation>Orçamento diário</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
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
        <translation>Cobrado</translation>
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
        <translation>Segundo a fal</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Por projeto</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>Por trabalho</translation>
    </message>
    <message>
        <source>Asking fal what it charged…</source>
        <translation>Perguntando à fal quanto cobrou…</translation>
    </message>
    <message>
        <source>fal knows of more requests than could be asked for.</source>
        <translation>A fal conhece mais solicitações do que foi possível consultar.</translation>
    </message>
    <message>
        <source>fal did not say what it charged: %1</source>
        <translation>A fal não informou quanto cobrou: %1</translation>
    </message>
    <message>
        <source>Credits left at fal: %1.</source>
        <translation>Créditos restantes na fal: %1.</translation>
    </message>
    <message>
        <source>Today %1 of %2 are spent or reserved.</source>
        <translation>Hoje, %1 de %2 foram gastos ou reservados.</translation>
    </message>
    <message>
        <source>The budget of this month is %1.</source>
        <translation>O orçamento deste mês é %1.</translation>
    </message>
    <message>
        <source>This is the sandbox: nothing is charged. The figures are what fal would charge.</source>
        <translation>Este é o sandbox: nada é cobrado. Os números são o que a fal cobraria.</translation>
    </message>
    <message>
        <source>Jobs without a known price: %1.</source>
        <translation>Trabalhos sem preço conhecido: %1.</translation>
    </message>
    <message>
        <source>Other programs with this account cost %1 in this period.</source>
        <translation>Outros programas com esta conta custaram %1 neste período.</translation>
    </message>
    <message>
        <source>Export the spending</source>
        <translation>Exportar os gastos</translation>
    </message>
    <message>
        <source>The admin key in the settings is an ordinary one: fal does not tell it what it charged. Test it under Settings, Account and keys.</source>
        <translation>A chave de administrador nas configurações é uma chave comum: a fal não informa a ela quanto cobrou. Teste-a em “Configurações”, “Conta e chaves”.</translation>
    </message>
    <message>
        <source>The admin key could not be used: %1</source>
        <translation>Não foi possível usar a chave de administrador: %1</translation>
    </message>
    <message>
        <source>The balance and what fal itself charged are told to an admin key only; yours is an ordinary one, which is safer. The figures here are what fal counted, times its prices. To see fal&apos;s own, make an admin key at fal and add it under Settings, Account and keys, marked as an admin key.</source>
        <translation>A fal informa o saldo e o que cobrou somente a uma chave de administrador; a sua é uma chave comum, o que é mais seguro. Os números aqui são o que a fal contou, multiplicado pelos preços dela. Para ver os números da própria fal, crie uma chave de administrador na fal e adicione-a em “Configurações”, “Conta e chaves”, marcada como chave de administrador.</translation>
    </message>
</context>
<context>
    <name>spending::SpendingModel</name>
    <message>
        <source>No project</source>
        <translation>Sem projeto</translation>
    </message>
    <message>
        <source>What fal counted, times the price.</source>
        <translation>O que a fal contou, vezes o preço.</translation>
    </message>
    <message>
        <source>Jobs that are complete, of which fal did not tell what it counted.</source>
        <translation>Trabalhos concluídos cuja contagem a fal não informou.</translation>
    </message>
    <message>
        <source>Jobs on their way, and those of which nobody knows yet whether fal took them.</source>
        <translation>Trabalhos em andamento e aqueles que ainda não se sabe se a fal aceitou.</translation>
    </message>
    <message>
        <source>What fal&apos;s own account of these requests says.</source>
        <translation>O que a própria conta da fal diz sobre estas solicitações.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Cobrado</translation>
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
        <translation>Segundo a fal</translation>
    </message>
</context>
<context>
    <name>studio::Axis</name>
    <message numerus="yes">
        <source>This makes more than %n values. Choose a larger step.</source>
        <translation>
            <numerusform>Isto dá mais de %n valor. Escolha um passo maior.</numerusform>
            <numerusform>Isto dá mais de %n valores. Escolha um passo maior.</numerusform>
        </translation>
    </message>
    <message>
        <source>A range of whole numbers is written as 20..40 step 5.</source>
        <translation>Um intervalo de números inteiros é escrito como 20..40 step 5.</translation>
    </message>
    <message>
        <source>The step of a range is not 0.</source>
        <translation>O passo de um intervalo não pode ser 0.</translation>
    </message>
    <message>
        <source>A range needs a step, such as 0.5..1 step 0.25.</source>
        <translation>Um intervalo precisa de um passo, como 0.5..1 step 0.25.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o arquivo %1.</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a word in a field</comment>
        <translation>“%1” em %2</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>Escreva pelo menos um valor.</translation>
    </message>
</context>
<context>
    <name>studio::Code</name>
    <message>
        <source>There is no request in this text. Paste JSON, a cURL command, Python, JavaScript or C++ that calls a model.</source>
        <translation>Não há solicitação neste texto. Cole JSON, um comando cURL, Python, JavaScript ou C++ que chame um modelo.</translation>
    </message>
    <message>
        <source>This command reads its request from the file %1, which is not part of the text.</source>
        <translation>Este comando lê a solicitação do arquivo %1, que não faz parte do texto.</translation>
    </message>
    <message>
        <source>This text is too long to look for a request in it.</source>
        <translation>Este texto é longo demais para procurar uma solicitação nele.</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>Não há solicitação neste texto.</translation>
    </message>
    <message>
        <source>The values in this text are nested too deeply.</source>
        <translation>Os valores neste texto estão aninhados em níveis demais.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a list.</source>
        <translation>O texto termina no meio de uma lista.</translation>
    </message>
    <message>
        <source>A list in this text has a stray “%1”.</source>
        <translation>Uma lista neste texto tem um “%1” sobrando.</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>O texto termina no meio da solicitação.</translation>
    </message>
    <message>
        <source>The request in this text has a stray “%1”.</source>
        <translation>A solicitação neste texto tem um “%1” sobrando.</translation>
    </message>
    <message>
        <source>%1 is a file of this computer: put the address of its upload there first.</source>
        <translation>%1 é um arquivo deste computador: coloque ali primeiro o endereço do envio dele.</translation>
    </message>
    <message>
        <source>The key is read from FAL_KEY.</source>
        <translation>A chave é lida de FAL_KEY.</translation>
    </message>
    <message>
        <source>JSON.rawJSON keeps large numbers exact; Node.js has it since version 21.</source>
        <translation>JSON.rawJSON mantém exatos os números grandes; o Node.js o tem desde a versão 21.</translation>
    </message>
</context>
<context>
    <name>studio::Collections</name>
    <message>
        <source>A collection needs a name.</source>
        <translation>Uma coleção precisa de um nome.</translation>
    </message>
    <message>
        <source>There is a collection of that name already: %1.</source>
        <translation>Já existe uma coleção com esse nome: %1.</translation>
    </message>
</context>
<context>
    <name>studio::Database</name>
    <message>
        <source>The database of Gesso is in use by another program.</source>
        <translation>O banco de dados do Gesso está em uso por outro programa.</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be written: the folder or the file is read-only.</source>
        <translation>Não é possível gravar o banco de dados do Gesso: a pasta ou o arquivo é somente leitura.</translation>
    </message>
    <message>
        <source>The disk is full: the database of Gesso cannot be written.</source>
        <translation>O disco está cheio: não é possível gravar o banco de dados do Gesso.</translation>
    </message>
    <message>
        <source>The disk reported an error while the database of Gesso was used.</source>
        <translation>O disco informou um erro enquanto o banco de dados do Gesso era usado.</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be opened: its folder cannot be read or written.</source>
        <translation>Não é possível abrir o banco de dados do Gesso: a pasta dele não pode ser lida ou gravada.</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged.</source>
        <translation>O banco de dados do Gesso está danificado.</translation>
    </message>
    <message>
        <source>The database of Gesso reported: %1</source>
        <translation>O banco de dados do Gesso informou: %1</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged and cannot be moved aside: its folder is read-only.</source>
        <translation>O banco de dados do Gesso está danificado e não pode ser posto de lado: a pasta dele é somente leitura.</translation>
    </message>
    <message>
        <source>This profile was used by a newer version of Gesso (its database has version %1, this program knows %2). Start the newer program, or choose another profile folder.</source>
        <translation>Este perfil foi usado por uma versão mais nova do Gesso (o banco de dados tem a versão %1; este programa conhece a %2). Inicie o programa mais novo ou escolha outra pasta de perfil.</translation>
    </message>
</context>
<context>
    <name>studio::Export</name>
    <message>
        <source>The contact sheet was cancelled.</source>
        <translation>A folha de contatos foi cancelada.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Folha de contatos</translation>
    </message>
    <message>
        <source>Contact sheet %1</source>
        <translation>Folha de contatos %1</translation>
    </message>
    <message>
        <source>A contact sheet needs the window system&apos;s letters.</source>
        <translation>Uma folha de contatos precisa das fontes do sistema de janelas.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Não é possível criar ou gravar a pasta %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is the original in the library and is not overwritten.</source>
        <translation>%1 é o original na biblioteca e não é sobrescrito.</translation>
    </message>
    <message>
        <source>%1 cannot be overwritten.</source>
        <translation>%1 não pode ser sobrescrito.</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more.</source>
        <translation>%1 não está mais na pasta da biblioteca.</translation>
    </message>
</context>
<context>
    <name>studio::FieldProblem</name>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Insira um número maior que %1.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Insira um número de pelo menos %1.</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>Insira um número menor que %1.</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>Insira um número de no máximo %1.</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>Insira um múltiplo de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>Insira pelo menos %n caractere.</numerusform>
            <numerusform>Insira pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>Insira no máximo %n caractere.</numerusform>
            <numerusform>Insira no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>Insira um texto da forma %1.</translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>Adicione pelo menos %n entrada.</numerusform>
            <numerusform>Adicione pelo menos %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Mantenha no máximo %n entrada.</numerusform>
            <numerusform>Mantenha no máximo %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Escolha um destes: %1.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The image is too small: it needs at least %1 pixels.</source>
        <translation>A imagem é pequena demais: precisa de pelo menos %1 pixels.</translation>
    </message>
    <message>
        <source>The image is too large: it may have at most %1 pixels.</source>
        <translation>A imagem é grande demais: pode ter no máximo %1 pixels.</translation>
    </message>
    <message>
        <source>The model does not read this kind of image. It reads: %1.</source>
        <translation>O modelo não lê este tipo de imagem. Ele lê: %1.</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds.</source>
        <translation>O som é longo demais: no máximo %1 segundos.</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds, and it has %2.</source>
        <translation>O som é longo demais: no máximo %1 segundos, e ele tem %2.</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds.</source>
        <translation>O som é curto demais: pelo menos %1 segundos.</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds, and it has %2.</source>
        <translation>O som é curto demais: pelo menos %1 segundos, e ele tem %2.</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds.</source>
        <translation>O vídeo é longo demais: no máximo %1 segundos.</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds, and it has %2.</source>
        <translation>O vídeo é longo demais: no máximo %1 segundos, e ele tem %2.</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds.</source>
        <translation>O vídeo é curto demais: pelo menos %1 segundos.</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds, and it has %2.</source>
        <translation>O vídeo é curto demais: pelo menos %1 segundos, e ele tem %2.</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound. It reads: %1.</source>
        <translation>O modelo não lê este tipo de som. Ele lê: %1.</translation>
    </message>
    <message>
        <source>The model does not read this kind of video. It reads: %1.</source>
        <translation>O modelo não lê este tipo de vídeo. Ele lê: %1.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1.</source>
        <translation>O arquivo é grande demais: no máximo %1.</translation>
    </message>
    <message>
        <source>The archive cannot be used. Pack files of these kinds: %1.</source>
        <translation>O arquivo compactado não pode ser usado. Compacte arquivos destes tipos: %1.</translation>
    </message>
    <message>
        <source>The archive needs at least %1 files; it has %2.</source>
        <translation>O arquivo compactado precisa de pelo menos %1 arquivos; ele tem %2.</translation>
    </message>
    <message>
        <source>The archive may hold at most %1 files; it has %2.</source>
        <translation>O arquivo compactado pode conter no máximo %1 arquivos; ele tem %2.</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>O modelo falhou na fal. Tente novamente ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model took too long. Try again, or ask for less.</source>
        <translation>O modelo demorou demais. Tente novamente ou peça menos.</translation>
    </message>
    <message>
        <source>A service that the model uses failed. Try again later.</source>
        <translation>Um serviço que o modelo usa falhou. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>A service that the model uses cannot be reached. Try again later.</source>
        <translation>Não foi possível acessar um serviço que o modelo usa. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>A content check refused this. Change it and try again.</source>
        <translation>Uma verificação de conteúdo recusou isto. Altere e tente novamente.</translation>
    </message>
    <message>
        <source>The model made nothing from this. Change the prompt, or try again.</source>
        <translation>O modelo não fez nada com isto. Altere o prompt ou tente novamente.</translation>
    </message>
    <message>
        <source>The image is too small.</source>
        <translation>A imagem é pequena demais.</translation>
    </message>
    <message>
        <source>The image is too large.</source>
        <translation>A imagem é grande demais.</translation>
    </message>
    <message>
        <source>The model cannot read this image. Choose another file.</source>
        <translation>O modelo não consegue ler esta imagem. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The model cannot fetch the file from its address.</source>
        <translation>O modelo não consegue obter o arquivo pelo endereço.</translation>
    </message>
    <message>
        <source>No face was found. Choose an image that shows one clearly.</source>
        <translation>Nenhum rosto foi encontrado. Escolha uma imagem que mostre um com clareza.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>O arquivo é grande demais.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>O arquivo compactado não pode ser usado.</translation>
    </message>
    <message>
        <source>The model does not support this setting.</source>
        <translation>O modelo não oferece suporte a este ajuste.</translation>
    </message>
    <message>
        <source>The model does not read this kind of image.</source>
        <translation>O modelo não lê este tipo de imagem.</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound.</source>
        <translation>O modelo não lê este tipo de som.</translation>
    </message>
    <message>
        <source>The model does not read this kind of video.</source>
        <translation>O modelo não lê este tipo de vídeo.</translation>
    </message>
    <message>
        <source>The model needs this field.</source>
        <translation>O modelo precisa deste campo.</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>Insira um texto.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Insira um número inteiro.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Insira um número.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Escolha sim ou não.</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>Adicione as entradas uma a uma.</translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>Preencha este grupo de ajustes.</translation>
    </message>
    <message>
        <source>The model does not know this field. Leave it out.</source>
        <translation>O modelo não conhece este campo. Deixe-o de fora.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https.</source>
        <translation>Insira um endereço que comece com https.</translation>
    </message>
    <message>
        <source>The model does not take this value.</source>
        <translation>O modelo não aceita este valor.</translation>
    </message>
</context>
<context>
    <name>studio::Filing</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Não é possível criar ou gravar a pasta %1.</translation>
    </message>
    <message>
        <source>A downloaded file vanished before it could be filed.</source>
        <translation>Um arquivo baixado desapareceu antes que pudesse ser arquivado.</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Amostrador</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendador</translation>
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
        <translation>O disco está cheio, por isso não será possível retroceder a novos quadros.</translation>
    </message>
    <message>
        <source>The folder %1 for looking back cannot be written to.</source>
        <translation>Não é possível gravar na pasta de retrocesso %1.</translation>
    </message>
    <message>
        <source>This frame is too old and not there any more.</source>
        <translation>Este quadro é antigo demais e não existe mais.</translation>
    </message>
    <message>
        <source>A frame is too large to be looked back at.</source>
        <translation>Um quadro é grande demais para o retrocesso.</translation>
    </message>
    <message>
        <source>This frame was damaged on the disk.</source>
        <translation>Este quadro foi danificado no disco.</translation>
    </message>
</context>
<context>
    <name>studio::FromText</name>
    <message>
        <source>“%1” is not a whole number, but %2 takes one.</source>
        <translation>“%1” não é um número inteiro, mas %2 requer um.</translation>
    </message>
    <message>
        <source>“%1” is not a number, but %2 takes one.</source>
        <translation>“%1” não é um número, mas %2 requer um.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, but %2 takes one of them.</source>
        <translation>“%1” não é true nem false, mas %2 requer um deles.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes: %3.</source>
        <translation>%1 não aceita “%2”. Aceita: %3.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes a size such as 1024x768, or: %3.</source>
        <translation>%1 não aceita “%2”. Aceita um tamanho como 1024x768, ou: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of at most 64 bits, but %2 takes one.</source>
        <translation>“%1” não é um número inteiro de no máximo 64 bits, mas %2 requer um.</translation>
    </message>
    <message>
        <source>%1 takes a JSON object such as {&quot;key&quot;: 1}.</source>
        <translation>%1 aceita um objeto JSON como {&quot;key&quot;: 1}.</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [1, 2].</source>
        <translation>%1 aceita uma lista JSON como [1, 2].</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [{&quot;key&quot;: 1}].</source>
        <translation>%1 aceita uma lista JSON como [{&quot;key&quot;: 1}].</translation>
    </message>
    <message>
        <source>“%1” is no color such as #ff8800, but %2 takes one.</source>
        <translation>“%1” não é uma cor como #ff8800, mas %2 requer uma.</translation>
    </message>
</context>
<context>
    <name>studio::Import</name>
    <message>
        <source>%1 is no picture, video, sound or text that Gesso knows.</source>
        <translation>%1 não é uma imagem, vídeo, som ou texto que o Gesso conheça.</translation>
    </message>
    <message>
        <source>%1 holds text, though its name promises a picture, a video or a sound. Rename it to take it in as text.</source>
        <translation>%1 contém texto, embora o nome prometa uma imagem, um vídeo ou um som. Renomeie-o para importá-lo como texto.</translation>
    </message>
    <message>
        <source>%1 was taken in as what it holds, which is not what its name says.</source>
        <translation>%1 foi importado como o que contém, que não é o que o nome diz.</translation>
    </message>
</context>
<context>
    <name>studio::Inputs</name>
    <message>
        <source>The input file %1 of this recipe is not in the library. Choose it again.</source>
        <translation>O arquivo de entrada %1 desta receita não está na biblioteca. Escolha-o novamente.</translation>
    </message>
    <message>
        <source>The input file %1 does not exist.</source>
        <translation>O arquivo de entrada %1 não existe.</translation>
    </message>
    <message>
        <source>The input file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo de entrada %1.</translation>
    </message>
</context>
<context>
    <name>studio::JobModel</name>
    <message>
        <source>On hold</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Enviando arquivos</translation>
    </message>
    <message>
        <source>Uploading %1%</source>
        <translation>Enviando arquivos %1%</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting (number %1)</source>
        <translation>Aguardando (número %1)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Running %1%</source>
        <translation>Em execução %1%</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Downloading %1%</source>
        <translation>Baixando %1%</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Arquivando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
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
        <translation>%1 s na fila da fal, %2 s trabalhando, %3 s para obter e guardar.</translation>
    </message>
    <message>
        <source>Usually %1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>Normalmente %1 s na fila da fal, %2 s trabalhando, %3 s para obter e guardar.</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Aguarda aqui</translation>
    </message>
    <message>
        <source>Billed: %1 × %2.</source>
        <translation>Cobrado: %1 × %2.</translation>
    </message>
    <message>
        <source>Estimated: fal did not tell what it counted.</source>
        <translation>Estimado: a fal não informou o que contou.</translation>
    </message>
    <message>
        <source>Expected, and reserved until it has ended.</source>
        <translation>Previsto, e reservado até terminar.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
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
        <translation>Verifique a conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the proxy settings: the connection could not be trusted.</source>
        <translation>Verifique o relógio deste computador e as configurações de proxy: não foi possível confiar na conexão.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again.</source>
        <translation>O serviço não respondeu a tempo. Tente novamente.</translation>
    </message>
    <message>
        <source>Check the key in the settings, or set FAL_KEY.</source>
        <translation>Verifique a chave nas configurações ou defina FAL_KEY.</translation>
    </message>
    <message>
        <source>The key lacks a permission for this model. Use another key, or give it the permission at fal.</source>
        <translation>Falta à chave uma permissão para este modelo. Use outra chave ou dê a ela a permissão na fal.</translation>
    </message>
    <message>
        <source>Add credit to the account at fal, then try again.</source>
        <translation>Adicione crédito à conta na fal e tente novamente.</translation>
    </message>
    <message>
        <source>Check the name of the model, or choose another one.</source>
        <translation>Verifique o nome do modelo ou escolha outro.</translation>
    </message>
    <message>
        <source>Change the fields that are named and try again.</source>
        <translation>Altere os campos indicados e tente novamente.</translation>
    </message>
    <message>
        <source>Change the prompt or the input: a content check refused it.</source>
        <translation>Altere o prompt ou a entrada: uma verificação de conteúdo recusou.</translation>
    </message>
    <message>
        <source>Use a smaller file.</source>
        <translation>Use um arquivo menor.</translation>
    </message>
    <message>
        <source>Too many requests were made. Wait a moment and try again.</source>
        <translation>Foram feitas solicitações demais. Aguarde um momento e tente novamente.</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>O modelo falhou na fal. Tente novamente ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The answer of the service was not understood. Check the server address.</source>
        <translation>A resposta do serviço não foi entendida. Verifique o endereço do servidor.</translation>
    </message>
    <message>
        <source>Check that the file can be read and that there is room on the disk.</source>
        <translation>Verifique se o arquivo pode ser lido e se há espaço no disco.</translation>
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
        <translation>Este trabalho já foi iniciado: os ajustes dele não podem mais ser alterados.</translation>
    </message>
    <message>
        <source>This job is not in the list any more.</source>
        <translation>Este trabalho não está mais na lista.</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <translation>Começa em %1</translation>
    </message>
    <message>
        <source>Waits for another job of this model</source>
        <translation>Aguarda outro trabalho deste modelo</translation>
    </message>
</context>
<context>
    <name>studio::JobRun</name>
    <message>
        <source>The result is still at fal. Make room, or make the folder writable, then choose “Check again”.</source>
        <translation>O resultado ainda está na fal. Libere espaço ou permita a gravação na pasta e depois escolha “Verificar novamente”.</translation>
    </message>
    <message>
        <source>Nothing is lost: the job goes on by itself as soon as its files can be written.</source>
        <translation>Nada foi perdido: o trabalho continua sozinho assim que os arquivos puderem ser gravados.</translation>
    </message>
    <message>
        <source>The staging folder %1 cannot be written.</source>
        <translation>Não é possível gravar na pasta temporária %1.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the result.</source>
        <translation>Não há mais espaço no disco para o resultado.</translation>
    </message>
    <message>
        <source>%1 The result is at fal; it is fetched as soon as fal can be reached.</source>
        <translation>%1 O resultado está na fal; será obtido assim que a fal puder ser acessada.</translation>
    </message>
    <message>
        <source>fal made and billed this result, but its files cannot be fetched any more. Copy the evidence and ask fal.</source>
        <translation>A fal fez e cobrou este resultado, mas os arquivos não podem mais ser obtidos. Copie as evidências e pergunte à fal.</translation>
    </message>
    <message>
        <source>The result is still at fal. %1</source>
        <translation>O resultado ainda está na fal. %1</translation>
    </message>
    <message>
        <source>The job was accepted and goes on at fal. %1 Then choose “Check again”.</source>
        <translation>O trabalho foi aceito e continua na fal. %1 Depois escolha “Verificar novamente”.</translation>
    </message>
    <message>
        <source>%1 The job goes on at fal; it is followed again as soon as fal can be reached.</source>
        <translation>%1 O trabalho continua na fal; volta a ser acompanhado assim que a fal puder ser acessada.</translation>
    </message>
    <message>
        <source>It is not known whether this job was accepted.</source>
        <translation>Não se sabe se este trabalho foi aceito.</translation>
    </message>
    <message>
        <source>The connection broke while the job was sent: fal may have accepted it, or not.</source>
        <translation>A conexão foi interrompida enquanto o trabalho era enviado: a fal pode tê-lo aceitado ou não.</translation>
    </message>
    <message>
        <source>%1 Check again, or look at the list of requests on fal&apos;s site. If it is not there, send it again: it was not sent twice.</source>
        <translation>%1 Verifique novamente ou veja a lista de solicitações no site da fal. Se não estiver lá, envie de novo: não foi enviado duas vezes.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Escolha o arquivo novamente.</translation>
    </message>
    <message>
        <source>Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>Nada foi enviado. O trabalho continua sozinho assim que a fal puder ser acessada.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>%1 Nada foi enviado. O trabalho continua sozinho assim que a fal puder ser acessada.</translation>
    </message>
</context>
<context>
    <name>studio::JobSheet</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o arquivo %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>The model %1 is not known here.</source>
        <translation>O modelo %1 não é conhecido aqui.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This row has more cells than the first line has names.</source>
        <translation>Esta linha tem mais células do que a primeira linha tem nomes.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>coluna %1</translation>
    </message>
    <message>
        <source>One column is not used, because no field has its name: %1.</source>
        <translation>Uma coluna não é usada, porque nenhum campo tem o nome dela: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not used, because no field has their names: %1.</source>
        <translation>
            <numerusform>%n coluna não é usada, porque nenhum campo tem o nome dela: %1.</numerusform>
            <numerusform>%n colunas não são usadas, porque nenhum campo tem o nome delas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows are taken. Divide the sheet to use the others.</source>
        <translation>Somente as primeiras %1 linhas são usadas. Divida a planilha para usar as outras.</translation>
    </message>
</context>
<context>
    <name>studio::Keys</name>
    <message>
        <source>Paste a key first.</source>
        <translation>Cole uma chave primeiro.</translation>
    </message>
    <message>
        <source>This does not look like a fal key: letters, digits and signs without spaces.</source>
        <translation>Isto não parece uma chave da fal: letras, dígitos e sinais sem espaços.</translation>
    </message>
    <message>
        <source>There is a key with this name already.</source>
        <translation>Já existe uma chave com este nome.</translation>
    </message>
    <message>
        <source>There are too many keys. Remove one first.</source>
        <translation>Há chaves demais. Remova uma primeiro.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Chave %1</translation>
    </message>
    <message>
        <source>The key was forgotten, but its file could not be changed: a copy may still be in it.</source>
        <translation>A chave foi esquecida, mas não foi possível alterar o arquivo dela: ainda pode haver uma cópia nele.</translation>
    </message>
    <message>
        <source>The key was forgotten, but the system keyring did not let go of it: a copy may still be there.</source>
        <translation>A chave foi esquecida, mas o chaveiro do sistema não a liberou: ainda pode haver uma cópia lá.</translation>
    </message>
    <message>
        <source>The key “%1” is no longer where it was kept. Add it again.</source>
        <translation>A chave “%1” não está mais onde foi guardada. Adicione-a novamente.</translation>
    </message>
    <message>
        <source>The file of the keys cannot be read or written.</source>
        <translation>Não é possível ler ou gravar o arquivo das chaves.</translation>
    </message>
    <message>
        <source>No system keyring can be reached here.</source>
        <translation>Nenhum chaveiro do sistema pode ser acessado aqui.</translation>
    </message>
    <message>
        <source>The system keyring is locked, or access to it was refused.</source>
        <translation>O chaveiro do sistema está bloqueado, ou o acesso a ele foi recusado.</translation>
    </message>
    <message>
        <source>The system keyring cannot be used here.</source>
        <translation>O chaveiro do sistema não pode ser usado aqui.</translation>
    </message>
    <message>
        <source>There is an admin key already. Remove it first.</source>
        <translation>Já existe uma chave de administrador. Remova-a primeiro.</translation>
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
        <translation>Semente</translation>
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
        <translation>Tamanho da imagem</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Número de imagens</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Quadros por segundo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
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
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último quadro</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primeiro quadro</translation>
    </message>
    <message>
        <source>Inference steps</source>
        <translation>Passos de inferência</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Formato de saída</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>Verificador de segurança</translation>
    </message>
    <message>
        <source>Safety tolerance</source>
        <translation>Tolerância de segurança</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>Expandir o prompt</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>Melhorar o prompt</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Aceleração</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
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
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>Distinguir falantes</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Marcações de tempo</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Falantes</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Answer with the data itself</source>
        <translation>Responder com os próprios dados</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrado</translation>
    </message>
    <message>
        <source>Square HD</source>
        <translation>Quadrado HD</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
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
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realista</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcrever</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Feedback strength</source>
        <translation>Força do feedback</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Vai e volta</translation>
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
        <translation>O orçamento de %1 por dia seria ultrapassado: %2 foram gastos ou reservados hoje.</translation>
    </message>
    <message>
        <source>The budget of %1 a month would be passed: %2 are spent or reserved this month.</source>
        <translation>O orçamento de %1 por mês seria ultrapassado: %2 foram gastos ou reservados neste mês.</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved today.</source>
        <translation>Mais de %1 foram gastos ou reservados hoje.</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved this month.</source>
        <translation>Mais de %1 foram gastos ou reservados neste mês.</translation>
    </message>
</context>
<context>
    <name>studio::Library</name>
    <message>
        <source>%1 cannot be moved to the system&apos;s trash.</source>
        <translation>%1 não pode ser movido para a lixeira do sistema.</translation>
    </message>
    <message>
        <source>The library folder %1 cannot be written.</source>
        <translation>Não é possível gravar na pasta da biblioteca %1.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the bin.</source>
        <translation>%1 não pode ser movido para a lixeira.</translation>
    </message>
    <message>
        <source>%1 cannot be restored from the bin.</source>
        <translation>%1 não pode ser restaurado da lixeira.</translation>
    </message>
    <message>
        <source>%1 is not in the bin any more.</source>
        <translation>%1 não está mais na lixeira.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 não é um arquivo que possa ser lido.</translation>
    </message>
</context>
<context>
    <name>studio::LibraryMove</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Não é possível criar ou gravar a pasta %1.</translation>
    </message>
    <message>
        <source>Something else named %1 is in the new folder. Choose an empty folder.</source>
        <translation>Já existe outra coisa chamada %1 na nova pasta. Escolha uma pasta vazia.</translation>
    </message>
    <message>
        <source>%1 did not arrive whole in the new folder.</source>
        <translation>%1 não chegou completo à nova pasta.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there.</source>
        <translation>A pasta da biblioteca %1 não foi encontrada.</translation>
    </message>
    <message>
        <source>The library is in this folder already.</source>
        <translation>A biblioteca já está nesta pasta.</translation>
    </message>
    <message>
        <source>This folder is inside of the library. Choose one beside it.</source>
        <translation>Esta pasta está dentro da biblioteca. Escolha uma fora dela.</translation>
    </message>
    <message>
        <source>The library is inside of this folder. Choose another one.</source>
        <translation>A biblioteca está dentro desta pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>The library has items in place in this folder. Choose another one.</source>
        <translation>Nesta pasta há itens da biblioteca que ficaram onde estavam. Escolha outra.</translation>
    </message>
    <message>
        <source>%1 is no folder. Choose another one.</source>
        <translation>%1 não é uma pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>There are files in the folder %1. Choose an empty one, so that nothing gets into their way.</source>
        <translation>Há arquivos na pasta %1. Escolha uma vazia, para que nada os atrapalhe.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on.</source>
        <translation>A pasta da biblioteca %1 não foi encontrada. Conecte a unidade em que ela está.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another one.</source>
        <translation>Não é possível gravar na pasta %1. Escolha outra.</translation>
    </message>
    <message>
        <source>There is not enough room: the library has %1, and %2 are free there. Make room, or choose another disk.</source>
        <translation>Não há espaço suficiente: a biblioteca tem %1, e há %2 livres lá. Libere espaço ou escolha outro disco.</translation>
    </message>
    <message>
        <source>Another Gesso is moving this library just now.</source>
        <translation>Outro Gesso está movendo esta biblioteca agora mesmo.</translation>
    </message>
    <message>
        <source>An earlier move of the library is being tidied up. Try again in a moment.</source>
        <translation>Uma mudança anterior da biblioteca ainda está sendo arrumada. Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>Another Gesso is at work with this library, perhaps on the command line. Try again when it is done.</source>
        <translation>Outro Gesso está trabalhando com esta biblioteca, talvez na linha de comando. Tente novamente quando ele terminar.</translation>
    </message>
    <message>
        <source>The library is in its new folder, but not everything could be tidied up in the old one. It is tried again at the next start. %1</source>
        <translation>A biblioteca está na nova pasta, mas não foi possível arrumar tudo na antiga. Uma nova tentativa será feita na próxima inicialização. %1</translation>
    </message>
</context>
<context>
    <name>studio::LiveSession</name>
    <message>
        <source>The picture that the model sent is damaged.</source>
        <translation>A imagem que o modelo enviou está danificada.</translation>
    </message>
    <message>
        <source>The model answered with something else than a picture.</source>
        <translation>O modelo respondeu com algo que não é uma imagem.</translation>
    </message>
    <message>
        <source>“%1” is not a live model.</source>
        <translation>“%1” não é um modelo ao vivo.</translation>
    </message>
    <message>
        <source>“%1” changes live video over WebRTC, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>“%1” transforma vídeo ao vivo por WebRTC, e não foi publicado como se comunicar com ele. Escolha outro modelo para desenhar.</translation>
    </message>
    <message>
        <source>“%1” listens and speaks, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>“%1” ouve e fala, e não foi publicado como se comunicar com ele. Escolha outro modelo para desenhar.</translation>
    </message>
    <message>
        <source>How “%1” is spoken to is not known here. Choose another model to draw with.</source>
        <translation>Não se sabe aqui como se comunicar com “%1”. Escolha outro modelo para desenhar.</translation>
    </message>
    <message>
        <source>The model answered without a picture.</source>
        <translation>O modelo respondeu sem imagem.</translation>
    </message>
    <message>
        <source>The picture that the model sent cannot be read.</source>
        <translation>A imagem que o modelo enviou não pode ser lida.</translation>
    </message>
</context>
<context>
    <name>studio::Lookup</name>
    <message>
        <source>fal lists requests with these settings from that time, but they belong to other jobs here.</source>
        <translation>A fal lista solicitações com estes ajustes daquele momento, mas aqui elas pertencem a outros trabalhos.</translation>
    </message>
    <message>
        <source>fal lists requests of this model from that time, but with other settings.</source>
        <translation>A fal lista solicitações deste modelo daquele momento, mas com outros ajustes.</translation>
    </message>
    <message>
        <source>fal lists no request of this model from that time: most likely it did not arrive.</source>
        <translation>A fal não lista nenhuma solicitação deste modelo daquele momento: muito provavelmente não chegou.</translation>
    </message>
</context>
<context>
    <name>studio::Marking</name>
    <message>
        <source>%1 lies outside the library, where Gesso changes no files.</source>
        <translation>%1 fica fora da biblioteca, onde o Gesso não altera arquivos.</translation>
    </message>
</context>
<context>
    <name>studio::MediaLimits</name>
    <message>
        <source>%1 pixels wide; this model takes at most %2.</source>
        <translation>%1 pixels de largura; este modelo aceita no máximo %2.</translation>
    </message>
    <message>
        <source>%1 pixels wide; this model needs at least %2.</source>
        <translation>%1 pixels de largura; este modelo precisa de pelo menos %2.</translation>
    </message>
    <message>
        <source>%1 pixels high; this model takes at most %2.</source>
        <translation>%1 pixels de altura; este modelo aceita no máximo %2.</translation>
    </message>
    <message>
        <source>%1 pixels high; this model needs at least %2.</source>
        <translation>%1 pixels de altura; este modelo precisa de pelo menos %2.</translation>
    </message>
    <message>
        <source>Too wide for its height: %1; this model takes at most %2.</source>
        <translation>Largo demais para a altura: %1; este modelo aceita no máximo %2.</translation>
    </message>
    <message>
        <source>Too high for its width: %1; this model takes at most %2.</source>
        <translation>Alto demais para a largura: %1; este modelo aceita no máximo %2.</translation>
    </message>
    <message>
        <source>%1 megapixels; this model takes at most %2.</source>
        <translation>%1 megapixels; este modelo aceita no máximo %2.</translation>
    </message>
    <message>
        <source>%1 megapixels; this model needs at least %2.</source>
        <translation>%1 megapixels; este modelo precisa de pelo menos %2.</translation>
    </message>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation>A largura e a altura devem ser múltiplos de %1.</translation>
    </message>
    <message>
        <source>%1 s long; this model takes at most %2 s.</source>
        <translation>%1 s de duração; este modelo aceita no máximo %2 s.</translation>
    </message>
    <message>
        <source>%1 s long; this model needs at least %2 s.</source>
        <translation>%1 s de duração; este modelo precisa de pelo menos %2 s.</translation>
    </message>
    <message>
        <source>%1 frames per second; this model takes at most %2.</source>
        <translation>%1 quadros por segundo; este modelo aceita no máximo %2.</translation>
    </message>
    <message>
        <source>%1 frames per second; this model needs at least %2.</source>
        <translation>%1 quadros por segundo; este modelo precisa de pelo menos %2.</translation>
    </message>
    <message>
        <source>%1 frames; this model takes at most %2.</source>
        <translation>%1 quadros; este modelo aceita no máximo %2.</translation>
    </message>
    <message>
        <source>%1 frames; this model needs at least %2.</source>
        <translation>%1 quadros; este modelo precisa de pelo menos %2.</translation>
    </message>
    <message>
        <source>The file has %1; this model takes at most %2.</source>
        <translation>O arquivo tem %1; este modelo aceita no máximo %2.</translation>
    </message>
    <message>
        <source>Crop to %1 × %2</source>
        <translation>Recortar para %1 × %2</translation>
    </message>
    <message>
        <source>Scale to %1 × %2</source>
        <translation>Redimensionar para %1 × %2</translation>
    </message>
    <message>
        <source>Cut to %1 s</source>
        <translation>Cortar para %1 s</translation>
    </message>
    <message>
        <source>Change to %1 frames per second</source>
        <translation>Mudar para %1 quadros por segundo</translation>
    </message>
    <message>
        <source>Pack into %1</source>
        <translation>Comprimir para %1</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Adequar</translation>
    </message>
    <message>
        <source>%1 to %2 pixels wide</source>
        <translation>de %1 a %2 pixels de largura</translation>
    </message>
    <message>
        <source>at least %1 pixels wide</source>
        <translation>pelo menos %1 pixels de largura</translation>
    </message>
    <message>
        <source>at most %1 pixels wide</source>
        <translation>no máximo %1 pixels de largura</translation>
    </message>
    <message>
        <source>%1 to %2 pixels high</source>
        <translation>de %1 a %2 pixels de altura</translation>
    </message>
    <message>
        <source>at least %1 pixels high</source>
        <translation>pelo menos %1 pixels de altura</translation>
    </message>
    <message>
        <source>at most %1 pixels high</source>
        <translation>no máximo %1 pixels de altura</translation>
    </message>
    <message>
        <source>proportion from %1 to %2</source>
        <translation>proporção de %1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2 s long</source>
        <translation>de %1 a %2 s de duração</translation>
    </message>
    <message>
        <source>at least %1 s long</source>
        <translation>pelo menos %1 s de duração</translation>
    </message>
    <message>
        <source>at most %1 s long</source>
        <translation>no máximo %1 s de duração</translation>
    </message>
    <message>
        <source>%1 to %2 frames per second</source>
        <translation>de %1 a %2 quadros por segundo</translation>
    </message>
    <message>
        <source>at least %1 frames per second</source>
        <translation>pelo menos %1 quadros por segundo</translation>
    </message>
    <message>
        <source>at most %1 frames per second</source>
        <translation>no máximo %1 quadros por segundo</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
</context>
<context>
    <name>studio::Naming</name>
    <message>
        <source>the prompt, else what it was made from</source>
        <translation>o prompt ou, na falta dele, aquilo de que foi feito</translation>
    </message>
    <message>
        <source>the model, without its maker</source>
        <translation>o modelo, sem o criador</translation>
    </message>
    <message>
        <source>who offers the model</source>
        <translation>quem oferece o modelo</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>a semente</translation>
    </message>
    <message>
        <source>pixels across</source>
        <translation>pixels na horizontal</translation>
    </message>
    <message>
        <source>pixels down</source>
        <translation>pixels na vertical</translation>
    </message>
    <message>
        <source>seconds of video or sound</source>
        <translation>segundos de vídeo ou som</translation>
    </message>
    <message>
        <source>the day it was made; {date:yyyy-MM} for another form</source>
        <translation>o dia em que foi feito; {date:yyyy-MM} para outra forma</translation>
    </message>
    <message>
        <source>the time of day it was made</source>
        <translation>a hora em que foi feito</translation>
    </message>
    <message>
        <source>1, 2, 3 …; {index:4} for four digits</source>
        <translation>1, 2, 3 …; {index:4} para quatro dígitos</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>quantos existem</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0 a 5</translation>
    </message>
    <message>
        <source>the colour it was given</source>
        <translation>a cor que recebeu</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>as etiquetas</translation>
    </message>
    <message>
        <source>dollars it was billed</source>
        <translation>dólares cobrados</translation>
    </message>
    <message>
        <source>the same for all results of one click</source>
        <translation>o mesmo para todos os resultados de um clique</translation>
    </message>
    <message>
        <source>the job it came from</source>
        <translation>o trabalho de onde veio</translation>
    </message>
    <message>
        <source>the request&apos;s number</source>
        <translation>o número da solicitação</translation>
    </message>
    <message>
        <source>image, video, audio …</source>
        <translation>imagem, vídeo, áudio …</translation>
    </message>
    <message>
        <source>its name in the library</source>
        <translation>o nome na biblioteca</translation>
    </message>
    <message>
        <source>the file&apos;s ending</source>
        <translation>a extensão do arquivo</translation>
    </message>
    <message>
        <source>The name template has a brace without its partner: %1</source>
        <translation>O padrão de nome tem uma chave sem par: %1</translation>
    </message>
    <message>
        <source>The name template has an unknown word: {%1}. Known are %2, and every parameter of the recipe.</source>
        <translation>O padrão de nome tem uma palavra desconhecida: {%1}. São conhecidas %2, e todos os parâmetros da receita.</translation>
    </message>
</context>
<context>
    <name>studio::Overlay</name>
    <message>
        <source>2304 × 2304 works with the model “General Use (Dynamic)” only.</source>
        <translation>2304 × 2304 só funciona com o modelo “General Use (Dynamic)”.</translation>
    </message>
    <message>
        <source>A sound needs an image or a video beside it.</source>
        <translation>Um som precisa de uma imagem ou um vídeo junto.</translation>
    </message>
    <message>
        <source>Add a glow</source>
        <translation>Adicionar brilho</translation>
    </message>
    <message>
        <source>Add a vignette</source>
        <translation>Adicionar vinheta</translation>
    </message>
    <message>
        <source>Add an image to edit, or a video, a sound or a document.</source>
        <translation>Adicione uma imagem para editar, ou um vídeo, um som ou um documento.</translation>
    </message>
    <message>
        <source>Add at least one image of the element from another side.</source>
        <translation>Adicione pelo menos uma imagem do elemento visto de outro lado.</translation>
    </message>
    <message>
        <source>Add color fringes</source>
        <translation>Adicionar aberração cromática</translation>
    </message>
    <message>
        <source>Add grain</source>
        <translation>Adicionar granulação</translation>
    </message>
    <message>
        <source>Addresses at BytePlus</source>
        <translation>Endereços na BytePlus</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>An element is shown by images or by a video.</source>
        <translation>Um elemento é mostrado por imagens ou por um vídeo.</translation>
    </message>
    <message>
        <source>As H.264</source>
        <translation>Como H.264</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>Cor de fundo</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Curvatura</translation>
    </message>
    <message>
        <source>Bend the image</source>
        <translation>Curvar a imagem</translation>
    </message>
    <message>
        <source>Between two frames</source>
        <translation>Entre dois quadros</translation>
    </message>
    <message>
        <source>Block protected characters</source>
        <translation>Bloquear personagens protegidos</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>Blur the image</source>
        <translation>Desfocar a imagem</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Embaixo</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>Caixa delimitadora</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Caixas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Camera stands still</source>
        <translation>Câmera parada</translation>
    </message>
    <message>
        <source>Can be repeated without a seam</source>
        <translation>Pode ser repetida sem emendas</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personagem</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personagens</translation>
    </message>
    <message>
        <source>Choose a ready-made palette or own colors, not both.</source>
        <translation>Escolha uma paleta pronta ou cores próprias, não ambas.</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>Escolha uma imagem.</translation>
    </message>
    <message>
        <source>Classical guidance</source>
        <translation>Orientação clássica</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Color fringes</source>
        <translation>Aberração cromática</translation>
    </message>
    <message>
        <source>Colored noise</source>
        <translation>Ruído colorido</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composição</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentração</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Control LoRAs</source>
        <translation>LoRAs de controle</translation>
    </message>
    <message>
        <source>Control image</source>
        <translation>Imagem de controle</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>ControlNet unions</source>
        <translation>Uniões de ControlNet</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Vértices</translation>
    </message>
    <message>
        <source>Correct colors</source>
        <translation>Corrigir cores</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Criatividade</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>Recortar contorno</translation>
    </message>
    <message>
        <source>Cut to the subject</source>
        <translation>Recortar no assunto</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>Delete the video at the service</source>
        <translation>Excluir o vídeo no serviço</translation>
    </message>
    <message>
        <source>Desaturate</source>
        <translation>Dessaturar</translation>
    </message>
    <message>
        <source>Describe the music, or plan its sections.</source>
        <translation>Descreva a música ou planeje as seções dela.</translation>
    </message>
    <message>
        <source>Describe the new background, or give an image of it.</source>
        <translation>Descreva o novo fundo ou forneça uma imagem dele.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Dissolver</translation>
    </message>
    <message>
        <source>Dodge and burn</source>
        <translation>Dodge e burn</translation>
    </message>
    <message>
        <source>EasyControls</source>
        <translation>EasyControls</translation>
    </message>
    <message>
        <source>Effect of the negative prompt</source>
        <translation>Efeito do prompt negativo</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoção</translation>
    </message>
    <message>
        <source>Emotion of this sound</source>
        <translation>Emoção deste som</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emoções</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Volume uniforme</translation>
    </message>
    <message>
        <source>Exaggeration</source>
        <translation>Exagero</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>Expandir o prompt</translation>
    </message>
    <message>
        <source>Exponential change</source>
        <translation>Mudança exponencial</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Preenchimento</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>Seguir o texto</translation>
    </message>
    <message>
        <source>Frames in between</source>
        <translation>Quadros intermediários</translation>
    </message>
    <message>
        <source>Frames instead of a duration</source>
        <translation>Quadros em vez de duração</translation>
    </message>
    <message>
        <source>Frequency bands</source>
        <translation>Faixas de frequência</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From other sides</source>
        <translation>De outros lados</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>Glow</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Granulação</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>Expandir a máscara</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>Orientação a partir de</translation>
    </message>
    <message>
        <source>Guidance from zero</source>
        <translation>Orientação a partir de zero</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>Reescala da orientação</translation>
    </message>
    <message>
        <source>Guidance until</source>
        <translation>Orientação até</translation>
    </message>
    <message>
        <source>Guidance, second stage</source>
        <translation>Orientação, segunda fase</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>How it is spoken</source>
        <translation>Como é falado</translation>
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
        <translation>Id do usuário final</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Image of the background</source>
        <translation>Imagem do fundo</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamanho da imagem</translation>
    </message>
    <message>
        <source>Images in each run, at most</source>
        <translation>Imagens por execução, máx.</translation>
    </message>
    <message>
        <source>Images to edit and images in each run may be 15 together.</source>
        <translation>Imagens para editar e imagens por execução podem somar 15.</translation>
    </message>
    <message>
        <source>Images, at most</source>
        <translation>Imagens, máx.</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Melhorar</translation>
    </message>
    <message>
        <source>Improve faces</source>
        <translation>Melhorar rostos</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>Melhorar o prompt</translation>
    </message>
    <message>
        <source>Inpainting</source>
        <translation>Inpainting</translation>
    </message>
    <message>
        <source>JPEG has no transparency: choose PNG or WebP.</source>
        <translation>JPEG não tem transparência: escolha PNG ou WebP.</translation>
    </message>
    <message>
        <source>Join short segments</source>
        <translation>Juntar segmentos curtos</translation>
    </message>
    <message>
        <source>Keep the lengths</source>
        <translation>Manter as durações</translation>
    </message>
    <message>
        <source>Keep the sound of the video</source>
        <translation>Manter o som do vídeo</translation>
    </message>
    <message>
        <source>Keep the speed</source>
        <translation>Manter a velocidade</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>Tipo de controle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Largest angle of a seam</source>
        <translation>Maior ângulo de uma emenda</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Less processed, more natural</source>
        <translation>Menos processado, mais natural</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Lighten and darken parts</source>
        <translation>Clarear e escurecer partes</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Falas</translation>
    </message>
    <message>
        <source>Longest segment</source>
        <translation>Segmento mais longo</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Intensidade sonora</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Maps for lighting</source>
        <translation>Mapas para iluminação</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margens</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Mask of the character</source>
        <translation>Máscara do personagem</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Malha</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Mix with a second image</source>
        <translation>Misturar com uma segunda imagem</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>More input</source>
        <translation>Mais entradas</translation>
    </message>
    <message>
        <source>More steps, at twice the price</source>
        <translation>Mais passos, pelo dobro do preço</translation>
    </message>
    <message>
        <source>More than 10 seconds are made at 25 frames per second only.</source>
        <translation>Mais de 10 segundos são feitos somente a 25 quadros por segundo.</translation>
    </message>
    <message>
        <source>More than 10 seconds are made in 1080p only.</source>
        <translation>Mais de 10 segundos são feitos somente em 1080p.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name in the text</source>
        <translation>Nome no texto</translation>
    </message>
    <message>
        <source>Name sounds such as laughter</source>
        <translation>Nomear sons como risadas</translation>
    </message>
    <message>
        <source>Number of the animation</source>
        <translation>Número da animação</translation>
    </message>
    <message>
        <source>One image for each round</source>
        <translation>Uma imagem por rodada</translation>
    </message>
    <message>
        <source>Orientation of the character</source>
        <translation>Orientação do personagem</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Formato de saída</translation>
    </message>
    <message>
        <source>Own colors</source>
        <translation>Cores próprias</translation>
    </message>
    <message>
        <source>Own style</source>
        <translation>Estilo próprio</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>Voz própria</translation>
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
        <translation>Passagens sobre o todo</translation>
    </message>
    <message>
        <source>Passes that refine</source>
        <translation>Passagens de refino</translation>
    </message>
    <message>
        <source>Place of the image</source>
        <translation>Lugar da imagem</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
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
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Pronúncia</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Read numbers as words</source>
        <translation>Ler números como palavras</translation>
    </message>
    <message>
        <source>Read weights in the prompt</source>
        <translation>Ler pesos no prompt</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Imagem de referência</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Refine the edges</source>
        <translation>Refinar as bordas</translation>
    </message>
    <message>
        <source>Refiner</source>
        <translation>Refinador</translation>
    </message>
    <message>
        <source>Rewrite a prompt that was refused</source>
        <translation>Reescrever um prompt recusado</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Safety checker for the result</source>
        <translation>Verificador de segurança do resultado</translation>
    </message>
    <message>
        <source>Sample to be spoken</source>
        <translation>Amostra a ser falada</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>Scale of the classical guidance</source>
        <translation>Escala da orientação clássica</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Buscar na web</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Segunda imagem</translation>
    </message>
    <message>
        <source>Several masks</source>
        <translation>Várias máscaras</translation>
    </message>
    <message>
        <source>Several shots</source>
        <translation>Várias tomadas</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Sharpen the image</source>
        <translation>Aumentar a nitidez da imagem</translation>
    </message>
    <message>
        <source>Sharpness of the change</source>
        <translation>Nitidez da mudança</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Tomadas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size of the result</source>
        <translation>Tamanho do resultado</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Esqueleto</translation>
    </message>
    <message>
        <source>Small first, then large</source>
        <translation>Primeiro pequeno, depois grande</translation>
    </message>
    <message>
        <source>Smooth tilt</source>
        <translation>Inclinação suave</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>Solarizar</translation>
    </message>
    <message>
        <source>Solarize the image</source>
        <translation>Solarizar a imagem</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Source of the progress</source>
        <translation>Fonte do progresso</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Falantes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Stay close to the images</source>
        <translation>Manter-se próximo das imagens</translation>
    </message>
    <message>
        <source>Steadier</source>
        <translation>Mais estável</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Style codes take the place of a style: use one of them.</source>
        <translation>Os códigos de estilo substituem um estilo: use um dos dois.</translation>
    </message>
    <message>
        <source>Style codes take the place of style references: use one of them.</source>
        <translation>Os códigos de estilo substituem as referências de estilo: use um dos dois.</translation>
    </message>
    <message>
        <source>Style references</source>
        <translation>Referências de estilo</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Styles to avoid</source>
        <translation>Estilos a evitar</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Take out color</source>
        <translation>Remover cor</translation>
    </message>
    <message>
        <source>Take the emotion from a text</source>
        <translation>Tirar a emoção de um texto</translation>
    </message>
    <message>
        <source>Takes over at</source>
        <translation>Assume em</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>Texto depois</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>Texto antes</translation>
    </message>
    <message>
        <source>Text for the emotion</source>
        <translation>Texto para a emoção</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textura</translation>
    </message>
    <message>
        <source>The mask only</source>
        <translation>Somente a máscara</translation>
    </message>
    <message>
        <source>The mask too</source>
        <translation>A máscara também</translation>
    </message>
    <message>
        <source>The model looks at one image of the character only.</source>
        <translation>O modelo olha apenas uma imagem do personagem.</translation>
    </message>
    <message>
        <source>The model looks at one mask of the character only.</source>
        <translation>O modelo olha apenas uma máscara do personagem.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>Tilt at the end</source>
        <translation>Inclinação no fim</translation>
    </message>
    <message>
        <source>Tilt at the start</source>
        <translation>Inclinação no início</translation>
    </message>
    <message>
        <source>Time shift</source>
        <translation>Deslocamento de tempo</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Marcações de tempo</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tonalidade</translation>
    </message>
    <message>
        <source>Tint the image</source>
        <translation>Tonalizar a imagem</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Topo</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>Invertê-la</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Unwrapping</source>
        <translation>Desdobramento UV</translation>
    </message>
    <message>
        <source>Upper left corner</source>
        <translation>Canto superior esquerdo</translation>
    </message>
    <message>
        <source>Use colored noise</source>
        <translation>Usar ruído colorido</translation>
    </message>
    <message>
        <source>Use the control image too</source>
        <translation>Usar também a imagem de controle</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vinheta</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Voice to copy</source>
        <translation>Voz a copiar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Weakening</source>
        <translation>Atenuação</translation>
    </message>
    <message>
        <source>Weight of the image</source>
        <translation>Peso da imagem</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>Pesos do modelo</translation>
    </message>
    <message>
        <source>What is said there</source>
        <translation>O que é dito ali</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>O que se move</translation>
    </message>
    <message>
        <source>What stays still</source>
        <translation>O que fica parado</translation>
    </message>
    <message>
        <source>When the lengths differ</source>
        <translation>Quando as durações diferem</translation>
    </message>
    <message>
        <source>When the sound is longer</source>
        <translation>Quando o som é mais longo</translation>
    </message>
    <message>
        <source>With animation</source>
        <translation>Com animação</translation>
    </message>
    <message>
        <source>With boxes</source>
        <translation>Com caixas</translation>
    </message>
    <message>
        <source>With scores</source>
        <translation>Com pontuações</translation>
    </message>
    <message>
        <source>With skeleton</source>
        <translation>Com esqueleto</translation>
    </message>
    <message>
        <source>With texture</source>
        <translation>Com textura</translation>
    </message>
    <message>
        <source>Without silence</source>
        <translation>Sem silêncio</translation>
    </message>
    <message>
        <source>Without singing</source>
        <translation>Sem canto</translation>
    </message>
    <message>
        <source>Words to expect</source>
        <translation>Palavras esperadas</translation>
    </message>
    <message>
        <source>Write one prompt, or a prompt for each shot.</source>
        <translation>Escreva um prompt, ou um prompt para cada tomada.</translation>
    </message>
    <message>
        <source>Write the prompt itself</source>
        <translation>O modelo escreve o prompt</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
</context>
<context>
    <name>studio::Plan</name>
    <message>
        <source>The text has no “%1” to replace.</source>
        <translation>O texto não contém “%1” para substituir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This has %1 cells; at most %2 can be planned at once.</source>
        <translation>Isto tem %1 células; no máximo %2 podem ser planejadas de uma vez.</translation>
    </message>
    <message>
        <source>The fields have different numbers of values: what is left over is not used.</source>
        <translation>Os campos têm quantidades diferentes de valores: o que sobra não é usado.</translation>
    </message>
</context>
<context>
    <name>studio::Preset</name>
    <message>
        <source>a file in the text</source>
        <translation>um arquivo no texto</translation>
    </message>
    <message>
        <source>This is not a preset of Gesso.</source>
        <translation>Isto não é uma predefinição do Gesso.</translation>
    </message>
    <message>
        <source>This preset was made by a newer version of Gesso.</source>
        <translation>Esta predefinição foi feita por uma versão mais nova do Gesso.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
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
        <translation>Vazio</translation>
    </message>
</context>
<context>
    <name>studio::Presets</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>The preset “%1” could not be written to disk. It is kept until Gesso is closed.</source>
        <translation>Não foi possível gravar a predefinição “%1” no disco. Ela é mantida até o Gesso ser fechado.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar %1.</translation>
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
            <numerusform>A média de %n execução sua. %1</numerusform>
            <numerusform>A média de %n execuções suas. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 images × %2</source>
        <translation>No máximo %1 imagens × %2</translation>
    </message>
    <message>
        <source>1 image × %1</source>
        <translation>1 imagem × %1</translation>
    </message>
    <message>
        <source>%1 images × %2</source>
        <translation>%1 imagens × %2</translation>
    </message>
    <message>
        <source>fal counts the megapixels of the result, and how large it gets is not known before.</source>
        <translation>A fal conta os megapixels do resultado, e não se sabe antes que tamanho ele terá.</translation>
    </message>
    <message>
        <source>1 image × %1 MP × %2</source>
        <translation>1 imagem × %1 MP × %2</translation>
    </message>
    <message>
        <source>%1 images × %2 MP × %3</source>
        <translation>%1 imagens × %2 MP × %3</translation>
    </message>
    <message>
        <source>1 image × (%1 + %2 MP × %3)</source>
        <translation>1 imagem × (%1 + %2 MP × %3)</translation>
    </message>
    <message>
        <source>%1 images × (%2 + %3 MP × %4)</source>
        <translation>%1 imagens × (%2 + %3 MP × %4)</translation>
    </message>
    <message>
        <source>fal counts how long the connection is open.</source>
        <translation>A fal conta por quanto tempo a conexão fica aberta.</translation>
    </message>
    <message>
        <source>fal counts the length of the file that goes in or comes out.</source>
        <translation>A fal conta a duração do arquivo que entra ou sai.</translation>
    </message>
    <message>
        <source>fal counts the length of the result, and the model chooses it.</source>
        <translation>A fal conta a duração do resultado, e o modelo a escolhe.</translation>
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
        <translation>%1 vezes %2</translation>
    </message>
    <message>
        <source>fal counts the characters that are spoken.</source>
        <translation>A fal conta os caracteres que são falados.</translation>
    </message>
    <message>
        <source>fal counts the characters, and there is no text yet.</source>
        <translation>A fal conta os caracteres, e ainda não há texto.</translation>
    </message>
    <message>
        <source>%1 characters × %2</source>
        <translation>%1 caracteres × %2</translation>
    </message>
    <message>
        <source>%1 characters × %2 per %3</source>
        <translation>%1 caracteres × %2 por %3</translation>
    </message>
    <message>
        <source>fal counts the steps, and the model chooses how many.</source>
        <translation>A fal conta os passos, e o modelo escolhe quantos.</translation>
    </message>
    <message>
        <source>%1 steps × %2</source>
        <translation>%1 passos × %2</translation>
    </message>
    <message>
        <source>fal counts the seconds of computing, and they are known after the run only.</source>
        <translation>A fal conta os segundos de computação, que só são conhecidos após a execução.</translation>
    </message>
    <message>
        <source>About %1 s of computing, as in your last runs, × %2</source>
        <translation>Cerca de %1 s de computação, como nas suas últimas execuções, × %2</translation>
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
        <translation>%1 por solicitação</translation>
    </message>
    <message>
        <source>fal does not say what the price is for.</source>
        <translation>A fal não diz a que se refere o preço.</translation>
    </message>
    <message>
        <source>fal bills this model in “%1”, which does not tell what one run costs.</source>
        <translation>A fal cobra este modelo em “%1”, o que não diz quanto custa uma execução.</translation>
    </message>
    <message>
        <source>fal&apos;s price of this model is not known here.</source>
        <translation>O preço da fal para este modelo não é conhecido aqui.</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>com som</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>sem som</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>megapixel</source>
        <translation>megapixel</translation>
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
        <translation>caractere</translation>
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
        <translation>solicitação</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>second of computing</source>
        <translation>segundo de computação</translation>
    </message>
</context>
<context>
    <name>studio::ProxyPassword</name>
    <message>
        <source>The password of the proxy %1 cannot be read: %2 Open Settings, Connection and give it again.</source>
        <translation>Não é possível ler a senha do proxy %1: %2 Abra “Configurações”, “Conexão” e informe-a novamente.</translation>
    </message>
    <message>
        <source>Give the user name at the proxy first.</source>
        <translation>Informe primeiro o nome de usuário do proxy.</translation>
    </message>
    <message>
        <source>Give the password first.</source>
        <translation>Informe primeiro a senha.</translation>
    </message>
    <message>
        <source>A user name at a proxy has no colon.</source>
        <translation>O nome de usuário de um proxy não pode conter dois-pontos.</translation>
    </message>
    <message>
        <source>The user name or the password is too long for a proxy.</source>
        <translation>O nome de usuário ou a senha é longo demais para um proxy.</translation>
    </message>
    <message>
        <source>The password was forgotten, but its store did not let go of it: a copy may still be there.</source>
        <translation>A senha foi esquecida, mas o local onde estava guardada não a liberou: ainda pode haver uma cópia lá.</translation>
    </message>
</context>
<context>
    <name>studio::Recipe</name>
    <message>
        <source>This is not a Gesso recipe: it names no model or has no values.</source>
        <translation>Isto não é uma receita do Gesso: não indica um modelo ou não tem valores.</translation>
    </message>
    <message>
        <source>This recipe was made by a newer version of Gesso.</source>
        <translation>Esta receita foi feita por uma versão mais nova do Gesso.</translation>
    </message>
</context>
<context>
    <name>studio::Recorder</name>
    <message>
        <source>The recording has ended because the disk is nearly full.</source>
        <translation>A gravação terminou porque o disco está quase cheio.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Gravação %1</translation>
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
        <translation>Um passo da nova execução não terminou bem: o que seria feito a partir dele não foi feito.</translation>
    </message>
</context>
<context>
    <name>studio::Rules</name>
    <message>
        <source>This is needed with the present settings.</source>
        <translation>Isto é necessário com os ajustes atuais.</translation>
    </message>
    <message>
        <source>Fill in exactly one of these: %1.</source>
        <translation>Preencha exatamente um destes: %1.</translation>
    </message>
    <message>
        <source>Fill in only one of these: %1.</source>
        <translation>Preencha somente um destes: %1.</translation>
    </message>
    <message>
        <source>Fill in at least one of these: %1.</source>
        <translation>Preencha pelo menos um destes: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Mantenha no máximo %n entrada.</numerusform>
            <numerusform>Mantenha no máximo %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries in all of these together: %1.</source>
        <translation>
            <numerusform>Mantenha no máximo %n entrada em todos estes juntos: %1.</numerusform>
            <numerusform>Mantenha no máximo %n entradas em todos estes juntos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model does not take these settings together: %1.</source>
        <translation>O modelo não aceita estes ajustes juntos: %1.</translation>
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
        <translation>A descrição do modelo está vazia.</translation>
    </message>
    <message>
        <source>The model&apos;s description does not say what the model takes.</source>
        <translation>A descrição do modelo não diz o que o modelo aceita.</translation>
    </message>
    <message>
        <source>The model&apos;s description refers to something that is not in it.</source>
        <translation>A descrição do modelo se refere a algo que não está nela.</translation>
    </message>
</context>
<context>
    <name>studio::SchemaChange</name>
    <message>
        <source>“%1” is gone.</source>
        <translation>“%1” não existe mais.</translation>
    </message>
    <message>
        <source>“%1” is new and must be filled.</source>
        <translation>“%1” é novo e precisa ser preenchido.</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>“%1” é novo.</translation>
    </message>
    <message>
        <source>“%1” must be filled now.</source>
        <translation>“%1” agora precisa ser preenchido.</translation>
    </message>
    <message>
        <source>“%1” may be left empty now.</source>
        <translation>“%1” agora pode ficar vazio.</translation>
    </message>
    <message>
        <source>“%1” takes another kind of value now.</source>
        <translation>“%1” agora aceita outro tipo de valor.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” offers %2 now, and no longer %3.</source>
        <translation>“%1” agora oferece %2, e não mais %3.</translation>
    </message>
    <message>
        <source>“%1” no longer offers %2.</source>
        <translation>“%1” não oferece mais %2.</translation>
    </message>
    <message>
        <source>“%1” also offers %2 now.</source>
        <translation>“%1” agora também oferece %2.</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3 now.</source>
        <translation>“%1” agora vai de %2 a %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes at most %n characters now.</source>
        <translation>
            <numerusform>“%1” agora aceita no máximo %n caractere.</numerusform>
            <numerusform>“%1” agora aceita no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has other limits now.</source>
        <translation>“%1” agora tem outros limites.</translation>
    </message>
</context>
<context>
    <name>studio::Sheet</name>
    <message>
        <source>A cell that begins in line %1 is longer than %2 characters. Perhaps a quotation mark is missing.</source>
        <translation>Uma célula que começa na linha %1 tem mais de %2 caracteres. Talvez falte uma aspa.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed.</source>
        <translation>Uma aspa na linha %1 nunca é fechada.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters.</source>
        <translation>Uma célula na linha %1 tem mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>A linha %1 tem mais de %2 colunas.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 characters.</source>
        <translation>A linha %1 tem mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Divide it into several.</source>
        <translation>Este arquivo tem mais de %1 MB. Divida-o em vários.</translation>
    </message>
    <message>
        <source>This is no text file. Save the sheet as CSV, TSV or plain text.</source>
        <translation>Isto não é um arquivo de texto. Salve a planilha como CSV, TSV ou texto simples.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Não há nada neste arquivo.</translation>
    </message>
    <message>
        <source>This sheet has a first line with the names of fields, but no jobs below it.</source>
        <translation>Esta planilha tem uma primeira linha com os nomes dos campos, mas nenhum trabalho abaixo dela.</translation>
    </message>
</context>
<context>
    <name>studio::Studio</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Não é possível criar ou gravar a pasta %1.</translation>
    </message>
    <message>
        <source>The database was missing. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>O banco de dados não existia. A biblioteca está sendo lida novamente a partir dos arquivos, e os trabalhos que não tinham terminado continuam.</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>O banco de dados estava danificado. Ele foi mantido como %1. A biblioteca está sendo lida novamente a partir dos arquivos, e os trabalhos que não tinham terminado continuam.</translation>
    </message>
    <message>
        <source>The library is being moved into another folder just now. Try again when that is done.</source>
        <translation>A biblioteca está sendo movida para outra pasta agora mesmo. Tente novamente quando isso terminar.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on and start Gesso again. To begin with another library, remove the file %2.</source>
        <translation>A pasta da biblioteca %1 não foi encontrada. Conecte a unidade em que ela está e inicie o Gesso novamente. Para começar com outra biblioteca, remova o arquivo %2.</translation>
    </message>
</context>
<context>
    <name>studio::TimeLapse</name>
    <message>
        <source>The time lapse was not made.</source>
        <translation>O time-lapse não foi feito.</translation>
    </message>
    <message>
        <source>There are no frames to make a time lapse of.</source>
        <translation>Não há quadros para fazer um time-lapse.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Não é possível gravar na pasta %1.</translation>
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
        <translation>O padrão não está completo ou não é válido: %1.</translation>
    </message>
    <message>
        <source>This JSON file is no transcript.</source>
        <translation>Este arquivo JSON não é uma transcrição.</translation>
    </message>
    <message>
        <source>Transcripts are read from SRT, VTT, ASS and JSON files.</source>
        <translation>As transcrições são lidas de arquivos SRT, VTT, ASS e JSON.</translation>
    </message>
    <message>
        <source>There are no subtitles in this file.</source>
        <translation>Não há legendas neste arquivo.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be removed.</source>
        <translation>Não é possível remover a transcrição editada %1.</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more. The edits of its transcript could not be kept.</source>
        <translation>%1 não está mais na pasta da biblioteca. As edições da transcrição não puderam ser mantidas.</translation>
    </message>
</context>
<context>
    <name>studio::Validate</name>
    <message>
        <source>Enter a text.</source>
        <translation>Insira um texto.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>Insira pelo menos %n caractere.</numerusform>
            <numerusform>Insira pelo menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>Insira no máximo %n caractere.</numerusform>
            <numerusform>Insira no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>Insira um texto da forma %1.</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>Insira um múltiplo de %1.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Escolha sim ou não.</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of the %n values offered.</source>
        <translation>
            <numerusform>Escolha entre %n valor oferecido.</numerusform>
            <numerusform>Escolha um dos %n valores oferecidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Escolha um destes: %1.</translation>
    </message>
    <message>
        <source>Choose a size, or enter width and height.</source>
        <translation>Escolha um tamanho ou insira largura e altura.</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>Escolha um tamanho.</translation>
    </message>
    <message>
        <source>Enter a width from %1 to %2 pixels.</source>
        <translation>Insira uma largura de %1 a %2 pixels.</translation>
    </message>
    <message>
        <source>Enter a height from %1 to %2 pixels.</source>
        <translation>Insira uma altura de %1 a %2 pixels.</translation>
    </message>
    <message>
        <source>Enter a width that is a multiple of %1, such as %2.</source>
        <translation>Insira uma largura que seja múltiplo de %1, como %2.</translation>
    </message>
    <message>
        <source>Enter a height that is a multiple of %1, such as %2.</source>
        <translation>Insira uma altura que seja múltiplo de %1, como %2.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2, or leave the seed empty for a random one.</source>
        <translation>Insira um número inteiro de %1 a %2, ou deixe a semente vazia para uma aleatória.</translation>
    </message>
    <message>
        <source>Enter a color such as #ff8800.</source>
        <translation>Insira uma cor como #ff8800.</translation>
    </message>
    <message>
        <source>Choose a color.</source>
        <translation>Escolha uma cor.</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>Insira um endereço.</translation>
    </message>
    <message>
        <source>Choose images.</source>
        <translation>Escolha imagens.</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>Escolha uma imagem.</translation>
    </message>
    <message>
        <source>Choose videos.</source>
        <translation>Escolha vídeos.</translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation>Escolha um vídeo.</translation>
    </message>
    <message>
        <source>Choose audio files.</source>
        <translation>Escolha arquivos de áudio.</translation>
    </message>
    <message>
        <source>Choose an audio file.</source>
        <translation>Escolha um arquivo de áudio.</translation>
    </message>
    <message>
        <source>Paint or choose a mask.</source>
        <translation>Pinte ou escolha uma máscara.</translation>
    </message>
    <message>
        <source>Choose a ZIP archive.</source>
        <translation>Escolha um arquivo ZIP.</translation>
    </message>
    <message>
        <source>Choose a 3D model.</source>
        <translation>Escolha um modelo 3D.</translation>
    </message>
    <message>
        <source>Choose files.</source>
        <translation>Escolha arquivos.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Escolha um arquivo.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>Insira um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least %1.</source>
        <translation>Insira um número inteiro de pelo menos %1.</translation>
    </message>
    <message>
        <source>Enter a whole number of at most %1.</source>
        <translation>Insira um número inteiro de no máximo %1.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Insira um número inteiro.</translation>
    </message>
    <message>
        <source>Enter a number above %1, up to %2.</source>
        <translation>Insira um número maior que %1, até %2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Insira um número de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter a number above %1.</source>
        <translation>Insira um número maior que %1.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Insira um número de pelo menos %1.</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>Insira um número menor que %1.</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>Insira um número de no máximo %1.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Insira um número.</translation>
    </message>
    <message>
        <source>Choose a file, or enter an address that begins with https.</source>
        <translation>Escolha um arquivo ou insira um endereço que comece com https.</translation>
    </message>
    <message numerus="yes">
        <source>This takes exactly %n entries.</source>
        <translation>
            <numerusform>Aceita exatamente %n entrada.</numerusform>
            <numerusform>Aceita exatamente %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>Adicione pelo menos %n entrada.</numerusform>
            <numerusform>Adicione pelo menos %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>Mantenha no máximo %n entrada.</numerusform>
            <numerusform>Mantenha no máximo %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>Preencha este grupo de ajustes.</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>Adicione as entradas uma a uma.</translation>
    </message>
    <message>
        <source>Enter a prompt.</source>
        <translation>Insira um prompt.</translation>
    </message>
    <message>
        <source>Choose one of the values.</source>
        <translation>Escolha um dos valores.</translation>
    </message>
    <message>
        <source>Enter a seed.</source>
        <translation>Insira uma semente.</translation>
    </message>
    <message>
        <source>Add at least one entry.</source>
        <translation>Adicione pelo menos uma entrada.</translation>
    </message>
    <message>
        <source>Enter a value as JSON.</source>
        <translation>Insira um valor em JSON.</translation>
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
        <translation>Alterar esta imagem com palavras.</translation>
    </message>
    <message>
        <source>Upscale</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Make a larger, sharper version.</source>
        <translation>Fazer uma versão maior e mais nítida.</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>Animar</translation>
    </message>
    <message>
        <source>Make a clip that begins with this image.</source>
        <translation>Fazer um clipe que comece com esta imagem.</translation>
    </message>
    <message>
        <source>Remove background</source>
        <translation>Remover fundo</translation>
    </message>
    <message>
        <source>Cut out what is in front.</source>
        <translation>Recortar o que está na frente.</translation>
    </message>
    <message>
        <source>Inpaint</source>
        <translation>Repintar</translation>
    </message>
    <message>
        <source>Paint over a part and have it made anew.</source>
        <translation>Pintar sobre uma parte e fazê-la de novo.</translation>
    </message>
    <message>
        <source>Outpaint</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Make more of the scene around this image.</source>
        <translation>Fazer mais da cena ao redor desta imagem.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Make a clip that begins with the last frame of this one.</source>
        <translation>Fazer um clipe que comece com o último quadro deste.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Estender</translation>
    </message>
    <message>
        <source>Make this clip longer.</source>
        <translation>Tornar este clipe mais longo.</translation>
    </message>
    <message>
        <source>Lip-sync</source>
        <translation>Sincronizar lábios</translation>
    </message>
    <message>
        <source>Make lips move with speech.</source>
        <translation>Mover os lábios com a fala.</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcrever</translation>
    </message>
    <message>
        <source>Write down what is said.</source>
        <translation>Escrever o que é dito.</translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation>Adicionar som</translation>
    </message>
    <message>
        <source>Make the sound that belongs to this clip.</source>
        <translation>Fazer o som que combina com este clipe.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Make this image again in a model that takes its time.</source>
        <translation>Fazer esta imagem novamente em um modelo mais demorado.</translation>
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
        <translation>Semente</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Semente: %1</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>Imagem de entrada</translation>
    </message>
    <message>
        <source>Input video</source>
        <translation>Vídeo de entrada</translation>
    </message>
    <message>
        <source>Input sound</source>
        <translation>Som de entrada</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
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
        <translation>Aceleração</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>Verificador de segurança</translation>
    </message>
    <message>
        <source>embedded data</source>
        <translation>dados incorporados</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Imagem: %1</translation>
    </message>
    <message>
        <source>Video, %1: %2</source>
        <translation>Vídeo, %1: %2</translation>
    </message>
    <message>
        <source>Sound, %1: %2</source>
        <translation>Som, %1: %2</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texto: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Arquivo: %1</translation>
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
        <translation>Posição</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1, quadro %2 de %3</translation>
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
        <translation>%1. %2, semente %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>All beside each other, moved together (M: the next way)</source>
        <translation>Todas lado a lado, movidas juntas (M: próximo modo)</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>One over the other, with a divider to move</source>
        <translation>Uma sobre a outra, com um divisor para mover</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>One in the place of the other (Space)</source>
        <translation>Uma no lugar da outra (Espaço)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Where they are not the same, made stronger</source>
        <translation>Onde não são iguais, reforçado</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Primeira imagem</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>Segunda imagem</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Exchange the two (X)</source>
        <translation>Trocar as duas (X)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Mostrar a outra</translation>
    </message>
    <message>
        <source>Show the other one (Space)</source>
        <translation>Mostrar a outra (Espaço)</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que diferem</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>Reforço</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Imagem: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Exibida: %1</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Não há diferença.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ; at most by %2 of 255, by %3 on average. Shown %4 times as strong.</source>
        <translation>%1% dos pixels diferem; no máximo em %2 de 255, em média em %3. Exibido %4 vezes mais forte.</translation>
    </message>
</context>
<context>
    <name>viewer::ComparePanes</name>
    <message>
        <source>Image: %1</source>
        <translation>Imagem: %1</translation>
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
        <translation>Manter esta parte</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>Sem perda</translation>
    </message>
    <message>
        <source>Exactly, encoded again</source>
        <translation>Exato, codificado novamente</translation>
    </message>
    <message>
        <source>The part from %1 to %2 becomes a clip of its own in the library. The original stays as it is.</source>
        <translation>A parte de %1 a %2 vira um clipe próprio na biblioteca. O original fica como está.</translation>
    </message>
    <message>
        <source>Clips of this kind can only be cut by encoding them again.</source>
        <translation>Clipes deste tipo só podem ser cortados se forem codificados novamente.</translation>
    </message>
    <message>
        <source>Without loss: every picture stays as it is</source>
        <translation>Sem perda: cada imagem fica como está</translation>
    </message>
    <message>
        <source>Without loss, from the key frame: %1 to %2</source>
        <translation>Sem perda, a partir do quadro-chave: %1 a %2</translation>
    </message>
    <message>
        <source>A clip can be cut without loss only at certain frames: %1 more than marked would be kept.</source>
        <translation>Um clipe só pode ser cortado sem perda em certos quadros: seria mantido %1 a mais que o marcado.</translation>
    </message>
</context>
<context>
    <name>viewer::ExportDialog</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Exportar arquivos</translation>
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
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>Salvar predefinição…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>Remover esta predefinição</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Nenhuma salva ainda</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Salvar predefinição</translation>
    </message>
    <message>
        <source>Name of the preset; one of that name is replaced:</source>
        <translation>Nome da predefinição; se já houver uma com esse nome, ela será substituída:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>Escolha uma pasta pelo caminho completo.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>A exportação foi cancelada.</translation>
    </message>
    <message>
        <source>1 file exported.</source>
        <translation>1 arquivo exportado.</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported.</source>
        <translation>
            <numerusform>%n arquivo exportado.</numerusform>
            <numerusform>%n arquivos exportados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was exported.</source>
        <translation>Nenhum arquivo foi exportado.</translation>
    </message>
    <message>
        <source>1 file is there already and was skipped.</source>
        <translation>1 arquivo já existe e foi ignorado.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already and were skipped.</source>
        <translation>
            <numerusform>%n arquivo já existe e foi ignorado.</numerusform>
            <numerusform>%n arquivos já existem e foram ignorados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Tudo está em %1.</translation>
    </message>
</context>
<context>
    <name>viewer::ExportFields</name>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Name template</source>
        <translation>Padrão de nome</translation>
    </message>
    <message>
        <source>Words in braces are replaced, {prompt:40} is cut after 40 characters, a slash begins a folder.</source>
        <translation>Palavras entre chaves são substituídas, {prompt:40} é cortado após 40 caracteres, uma barra inicia uma pasta.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Insert a word into the name</source>
        <translation>Inserir uma palavra no nome</translation>
    </message>
    <message>
        <source>Words that the name can be made of</source>
        <translation>Palavras com que o nome pode ser formado</translation>
    </message>
    <message>
        <source>Resulting names</source>
        <translation>Nomes resultantes</translation>
    </message>
    <message>
        <source>A folder for each job</source>
        <translation>Uma pasta para cada trabalho</translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <translation>{%1}: %2</translation>
    </message>
    <message>
        <source>Parameters of the recipes</source>
        <translation>Parâmetros das receitas</translation>
    </message>
    <message>
        <source>%1, quality</source>
        <translation>%1, qualidade</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Como entregue</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>Qualidade </translation>
    </message>
    <message>
        <source>Images as</source>
        <translation>Imagens como</translation>
    </message>
    <message>
        <source>Videos as</source>
        <translation>Vídeos como</translation>
    </message>
    <message>
        <source>Sound as</source>
        <translation>Som como</translation>
    </message>
    <message>
        <source>Transcript format</source>
        <translation>Formato da transcrição</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Texto simples (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Legendas (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>Legendas para web (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>Legendas com estilo (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>Tudo, com as palavras (JSON)</translation>
    </message>
    <message>
        <source>Transcripts as</source>
        <translation>Transcrições como</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado mais longo</translation>
    </message>
    <message>
        <source>Exactly, edges cut</source>
        <translation>Exato, bordas cortadas</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
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
        <translation>Manter a receita nos arquivos</translation>
    </message>
    <message>
        <source>Prompt and settings, by which the result can be made again</source>
        <translation>Prompt e ajustes com os quais o resultado pode ser feito novamente</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>Se um arquivo existir</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>Adicionar um número ao nome</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sobrescrever</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Folha de contatos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PNG)</source>
        <translation>Páginas com imagens e nomes (PNG)</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PDF)</source>
        <translation>Páginas com imagens e nomes (PDF)</translation>
    </message>
    <message>
        <source>As one zip archive, with the recipes beside the files</source>
        <translation>Como um arquivo ZIP, com as receitas ao lado dos arquivos</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Pasta para os arquivos exportados</translation>
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
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>viewer::FilePage</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>Não foi possível ler %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Não foi possível gravar %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Abrir com o programa do sistema</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file.</source>
        <translation>Nenhum programa neste computador abre este tipo de arquivo.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
</context>
<context>
    <name>viewer::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Localizar na transcrição</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Regular expression; \1 in the replacement is what stood in the first parentheses</source>
        <translation>Expressão regular; \1 na substituição é o que estava nos primeiros parênteses</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>Maiúsculas e minúsculas fazem diferença</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>Número de ocorrências encontradas</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Ocorrência anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Próxima ocorrência (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>Padrão inválido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n substituição</numerusform>
            <numerusform>%n substituições</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer::FrameButton</name>
    <message>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>This frame as an image</source>
        <translation>Este quadro como imagem</translation>
    </message>
    <message>
        <source>Save frame as image</source>
        <translation>Salvar quadro como imagem</translation>
    </message>
    <message>
        <source>Copy frame</source>
        <translation>Copiar quadro</translation>
    </message>
    <message>
        <source>Use this frame as</source>
        <translation>Usar este quadro como</translation>
    </message>
    <message>
        <source>Start image of a clip</source>
        <translation>Imagem inicial de um clipe</translation>
    </message>
    <message>
        <source>Last image of a clip</source>
        <translation>Última imagem de um clipe</translation>
    </message>
    <message>
        <source>Image to edit</source>
        <translation>Imagem para editar</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Show this frame in the library</source>
        <translation>Mostrar este quadro na biblioteca</translation>
    </message>
    <message>
        <source>Continue from the last frame</source>
        <translation>Continuar a partir do último quadro</translation>
    </message>
</context>
<context>
    <name>viewer::ImageCanvas</name>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
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
        <translation> · vermelho %1, verde %2, azul %3</translation>
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
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>What is not right with it</source>
        <translation>O que há de errado com ela</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Quadro anterior</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>Quadro anterior (,)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Próximo quadro</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>Próximo quadro (.)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole image (0)</source>
        <translation>Mostrar a imagem inteira (0)</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>One pixel of the image is one pixel of the screen (1)</source>
        <translation>Um pixel da imagem é um pixel da tela (1)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Background: checkered, dark or light (B)</source>
        <translation>Fundo: quadriculado, escuro ou claro (B)</translation>
    </message>
    <message>
        <source>Pixel information</source>
        <translation>Informações do pixel</translation>
    </message>
    <message>
        <source>Size, zoom and the pixel under the pointer (I)</source>
        <translation>Tamanho, zoom e o pixel sob o ponteiro (I)</translation>
    </message>
    <message>
        <source>Checkered</source>
        <translation>Quadriculado</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>There is not enough memory for this image. The file can still be exported.</source>
        <translation>Não há memória suficiente para esta imagem. O arquivo ainda pode ser exportado.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espaço)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproduzir (Espaço)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A preview, until all of it is read</source>
        <translation>Visualização, até que tudo seja lido</translation>
    </message>
    <message>
        <source>The image is being read…</source>
        <translation>Lendo a imagem…</translation>
    </message>
    <message>
        <source>%1 pixels are being read…</source>
        <translation>Lendo %1 pixels…</translation>
    </message>
</context>
<context>
    <name>viewer::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Choose a result to see how it was made.</source>
        <translation>Escolha um resultado para ver como foi feito.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>Tempo e custo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>Copiar o prompt</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Usar ajustes</translation>
    </message>
    <message>
        <source>Fills the form with everything that made this result</source>
        <translation>Preenche o formulário com tudo o que fez este resultado</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>Remixar</translation>
    </message>
    <message>
        <source>Fills the form with everything but the seed</source>
        <translation>Preenche o formulário com tudo, menos a semente</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
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
        <translation>Salva este resultado com um nome à sua escolha.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Use this seed</source>
        <translation>Usar esta semente</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Inferência</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id da solicitação</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Versão do esquema</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>%1 to %2, encoded again</source>
        <translation>%1 a %2, codificado novamente</translation>
    </message>
    <message>
        <source>%1 to %2, without loss</source>
        <translation>%1 a %2, sem perda</translation>
    </message>
    <message>
        <source>%1 to %2, without loss; %3 to %4 was marked</source>
        <translation>%1 a %2, sem perda; o marcado era %3 a %4</translation>
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
        <translation>Abrir com o programa do sistema</translation>
    </message>
</context>
<context>
    <name>viewer::JoinDialog</name>
    <message>
        <source>Join clips</source>
        <translation>Juntar clipes</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>One behind the other in this order:</source>
        <translation>Um após o outro nesta ordem:</translation>
    </message>
    <message>
        <source>Clips in their order</source>
        <translation>Clipes na ordem</translation>
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
        <translation>Antes (Alt+Seta para cima)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Depois (Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>%1 together. Every picture stays as it is.</source>
        <translation>%1 no total. Cada imagem fica como está.</translation>
    </message>
    <message>
        <source>%1 together. %2</source>
        <translation>%1 no total. %2</translation>
    </message>
</context>
<context>
    <name>viewer::KinView</name>
    <message>
        <source>Made from, and led to</source>
        <translation>Origem e derivados</translation>
    </message>
    <message>
        <source>Re-run from here…</source>
        <translation>Refazer a partir daqui…</translation>
    </message>
    <message>
        <source>Makes this again and, where you wish, what was made of it; says the price first</source>
        <translation>Faz isto novamente e, se quiser, o que foi feito a partir disto; informa o preço antes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Feito a partir de</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Deu origem a</translation>
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
        <translation>Nível</translation>
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
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>viewer::MarkBar</name>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
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
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sem cor</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Favourite: is never removed by a rule</source>
        <translation>Favorito: nunca é removido por uma regra</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Cor: %1</translation>
    </message>
</context>
<context>
    <name>viewer::MessagePage</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>viewer::NextSteps</name>
    <message>
        <source>Models for “%1”</source>
        <translation>Modelos para “%1”</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Escolher outro modelo</translation>
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
        <translation>Visualização</translation>
    </message>
</context>
<context>
    <name>viewer::RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Rating: a click on the same star takes it back, the keys 0 to 5 set it</source>
        <translation>Avaliação: um clique na mesma estrela a retira, as teclas 0 a 5 a definem</translation>
    </message>
</context>
<context>
    <name>viewer::ResultTile</name>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
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
        <translation>Texto do segmento</translation>
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
        <translation>1 imagem</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 clipe</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clipe</numerusform>
            <numerusform>%n clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sound</source>
        <translation>1 som</translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n som</numerusform>
            <numerusform>%n sons</numerusform>
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
        <translation>Linhas e colunas…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Juntar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>Próximo (Page Down)</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>Anterior (Page Up)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Linhas e colunas</translation>
    </message>
    <message>
        <source>This batch as a table by what varies in it</source>
        <translation>Este lote como tabela pelo que varia nele</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare up to four images, from this one on (C)</source>
        <translation>Comparar até quatro imagens, a partir desta (C)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Make one clip of these</source>
        <translation>Fazer um só clipe com estes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save all results shown here under names of your choice</source>
        <translation>Salvar todos os resultados exibidos aqui com os nomes que você escolher</translation>
    </message>
    <message>
        <source>Describe what you want to see, then press Generate. Results appear here and are kept in the library.</source>
        <translation>Descreva o que você quer ver e pressione Gerar. Os resultados aparecem aqui e são guardados na biblioteca.</translation>
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
        <translation>1 em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Voltar à lista (Esc)</translation>
    </message>
    <message>
        <source>Back to all results (Esc)</source>
        <translation>Voltar a todos os resultados (Esc)</translation>
    </message>
    <message>
        <source>Saves everything shown here under names of your choice.</source>
        <translation>Salva tudo o que é exibido aqui com os nomes que você escolher.</translation>
    </message>
    <message>
        <source>%1 · made in %2</source>
        <comment>how many results, a time</comment>
        <translation>%1 · criado em %2</translation>
    </message>
</context>
<context>
    <name>viewer::SubtitlesDialog</name>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Texto simples (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Legendas (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>Legendas para web (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>Legendas com estilo (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>Tudo, com as palavras (JSON)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Salvar transcrição</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>In a video, as a track that can be switched off</source>
        <translation>Em um vídeo, como faixa que pode ser desativada</translation>
    </message>
    <message>
        <source>In a video, drawn into the picture</source>
        <translation>Em um vídeo, desenhadas na imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Caracteres por linha</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>Linhas por vez</translation>
    </message>
    <message>
        <source>Gap between two</source>
        <translation>Intervalo entre duas</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Say who speaks</source>
        <translation>Dizer quem fala</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Início do arquivo</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Video for the subtitles</source>
        <translation>Vídeo para as legendas</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</source>
        <translation>Vídeos (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
</context>
<context>
    <name>viewer::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Remover a etiqueta %1</translation>
    </message>
</context>
<context>
    <name>viewer::TextPage</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Não é possível ler o arquivo %1: %2.</translation>
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
        <translation>Nenhum trecho está marcado.</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptActions</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Voltar ao original</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Editar o texto</translation>
    </message>
    <message>
        <source>Split at the cursor or the play position</source>
        <translation>Dividir no cursor ou na posição de reprodução</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>Mesclar com o próximo, ou todos os selecionados</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Mesclar segmentos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove segments</source>
        <translation>Remover segmentos</translation>
    </message>
    <message>
        <source>Begins at the play position</source>
        <translation>Começa na posição de reprodução</translation>
    </message>
    <message>
        <source>Begin of a segment</source>
        <translation>Início de um segmento</translation>
    </message>
    <message>
        <source>Ends at the play position</source>
        <translation>Termina na posição de reprodução</translation>
    </message>
    <message>
        <source>End of a segment</source>
        <translation>Fim de um segmento</translation>
    </message>
    <message>
        <source>Begin a tenth of a second earlier</source>
        <translation>Começar um décimo de segundo antes</translation>
    </message>
    <message>
        <source>Begin a tenth of a second later</source>
        <translation>Começar um décimo de segundo depois</translation>
    </message>
    <message>
        <source>End a tenth of a second earlier</source>
        <translation>Terminar um décimo de segundo antes</translation>
    </message>
    <message>
        <source>End a tenth of a second later</source>
        <translation>Terminar um décimo de segundo depois</translation>
    </message>
    <message>
        <source>Move a tenth of a second earlier</source>
        <translation>Mover um décimo de segundo para antes</translation>
    </message>
    <message>
        <source>Move a tenth of a second later</source>
        <translation>Mover um décimo de segundo para depois</translation>
    </message>
    <message>
        <source>Move all segments…</source>
        <translation>Mover todos os segmentos…</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Falante…</translation>
    </message>
    <message>
        <source>Rename the speaker everywhere…</source>
        <translation>Renomear o falante em todo lugar…</translation>
    </message>
    <message>
        <source>Split a segment</source>
        <translation>Dividir um segmento</translation>
    </message>
    <message>
        <source>Move segments</source>
        <translation>Mover segmentos</translation>
    </message>
    <message>
        <source>Move all segments</source>
        <translation>Mover todos os segmentos</translation>
    </message>
    <message>
        <source>Seconds later; below zero they come earlier:</source>
        <translation>Segundos depois; abaixo de zero, vêm antes:</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <translation>Renomear o falante</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Falante</translation>
    </message>
    <message>
        <source>New name for “%1”:</source>
        <translation>Novo nome para “%1”:</translation>
    </message>
    <message>
        <source>Who speaks in the selected segments:</source>
        <translation>Quem fala nos segmentos selecionados:</translation>
    </message>
    <message>
        <source>Rename a speaker</source>
        <translation>Renomear um falante</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptDocument</name>
    <message>
        <source>Back to the original</source>
        <translation>Voltar ao original</translation>
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
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Transcript text</source>
        <translation>Texto da transcrição</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Editar o texto</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+F)</source>
        <translation>Localizar e substituir (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>What can be done to the selected segments</source>
        <translation>O que pode ser feito com os segmentos selecionados</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>Editar transcrição</translation>
    </message>
    <message>
        <source>Read a file of subtitles…</source>
        <translation>Ler um arquivo de legendas…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copiar transcrição</translation>
    </message>
    <message>
        <source>Copies the selected segments, or the whole text</source>
        <translation>Copia os segmentos selecionados ou o texto inteiro</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Salvar transcrição</translation>
    </message>
    <message>
        <source>As subtitles, text or a table, or into a video</source>
        <translation>Como legendas, texto ou tabela, ou em um vídeo</translation>
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
        <translation>Ler um arquivo de legendas</translation>
    </message>
    <message>
        <source>Subtitles (*.srt *.vtt *.ass *.ssa *.json)</source>
        <translation>Legendas (*.srt *.vtt *.ass *.ssa *.json)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo %1.</translation>
    </message>
</context>
<context>
    <name>viewer::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>Reproduzir ou pausar (Espaço)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>Recomeçar ao chegar ao fim</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Sound on or off (M)</source>
        <translation>Ativar ou desativar o som (M)</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Quadro anterior</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Um quadro para trás (,)</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Próximo quadro</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Um quadro para a frente (.)</translation>
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
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Speed (J backwards, L forwards, again for faster)</source>
        <translation>Velocidade (J para trás, L para a frente, de novo para mais rápido)</translation>
    </message>
    <message>
        <source>Speed (L is faster, K is normal)</source>
        <translation>Velocidade (L mais rápido, K normal)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · frame %2 of %3</source>
        <translation>%1 · quadro %2 de %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ativar som</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Desativar som</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <translation>Este computador não tem saída de som.</translation>
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
        <translation>Marcar entrada</translation>
    </message>
    <message>
        <source>The part begins with this frame (I)</source>
        <translation>A parte começa neste quadro (I)</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Marcar saída</translation>
    </message>
    <message>
        <source>The part ends with this frame (O)</source>
        <translation>A parte termina neste quadro (O)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Keep the part between the marks as a clip of its own</source>
        <translation>Manter a parte entre as marcas como um clipe próprio</translation>
    </message>
    <message>
        <source>%1 frame %2.png</source>
        <translation>%1 quadro %2.png</translation>
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
