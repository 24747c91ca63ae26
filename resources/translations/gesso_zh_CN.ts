<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>batch::AxisRow</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a size and its pixels</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>1, 2, 3 or 1..8 or 4 random</source>
        <translation>1, 2, 3 或 1..8 或 4 random</translation>
    </message>
    <message>
        <source>10, 20, 40 or 20..40 step 5</source>
        <translation>10, 20, 40 或 20..40 step 5</translation>
    </message>
    <message>
        <source>1, 2.5, 4 or 2..5 step 0.5</source>
        <translation>1, 2.5, 4 或 2..5 step 0.5</translation>
    </message>
    <message>
        <source>Other sizes: 1024x768, 640x640</source>
        <translation>其他尺寸：1024x768, 640x640</translation>
    </message>
    <message>
        <source>Values with commas between them</source>
        <translation>多个值，以半角逗号分隔</translation>
    </message>
    <message>
        <source>One file or address a line</source>
        <translation>每行一个文件或地址</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>每行一个提示词</translation>
    </message>
    <message>
        <source>One text a line</source>
        <translation>每行一段文本</translation>
    </message>
    <message>
        <source>One JSON value a line</source>
        <translation>每行一个 JSON 值</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Field that varies</source>
        <translation>变化的字段</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>移除此字段</translation>
    </message>
    <message>
        <source>Remove this field from the sweep</source>
        <translation>从参数扫描中移除此字段</translation>
    </message>
    <message>
        <source>Word to replace; empty for whole prompts</source>
        <translation>要替换的词；留空则替换整个提示词</translation>
    </message>
    <message>
        <source>Word to replace</source>
        <translation>要替换的词</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>值，每行一个</translation>
    </message>
    <message>
        <source>What takes its place: red, white, black</source>
        <translation>替换成的词：红, 白, 黑</translation>
    </message>
    <message numerus="yes">
        <source>Every variation of the prompt&apos;s {…} (%n)</source>
        <translation>
            <numerusform>提示词中 {…} 的所有变体（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, each for a job of its own</source>
        <translation>文件，每个文件单独成为一个任务</translation>
    </message>
</context>
<context>
    <name>batch::GridDialog</name>
    <message>
        <source>The picture could not be made: %1</source>
        <translation>无法生成图片：%1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>另存为图片…</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>行与列</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source> px</source>
        <comment>after a number</comment>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Size of a cell in the saved picture</source>
        <translation>保存的图片中单元格的大小</translation>
    </message>
    <message>
        <source>The longer side of each result in the saved picture</source>
        <translation>保存的图片中每个结果的长边</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>横向(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>纵向(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ce&amp;ll</source>
        <translation>单元格(&amp;L)</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>what varies</comment>
        <translation>%1：全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>保存网格</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>PNG 图片 (*.png);;JPEG 图片 (*.jpg)</translation>
    </message>
    <message>
        <source>grid.png</source>
        <comment>a file name</comment>
        <translation>网格.png</translation>
    </message>
    <message>
        <source>Making the picture…</source>
        <translation>正在生成图片…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>batch::GridPicture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, more than can be made. Choose smaller cells, or fewer.</source>
        <translation>图片将达到 %1 × %2 像素，超出可生成的范围。请选用更小或更少的单元格。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>内存不足以生成 %1 × %2 像素的图片。</translation>
    </message>
</context>
<context>
    <name>batch::GridTable</name>
    <message>
        <source>No result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Results by what varies</source>
        <translation>按变化项排列的结果</translation>
    </message>
</context>
<context>
    <name>batch::PlanModel</name>
    <message>
        <source>unknown</source>
        <comment>a price</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>batch::PlanPanel</name>
    <message>
        <source>Planned jobs</source>
        <translation>计划的任务</translation>
    </message>
    <message>
        <source>Jobs at most</source>
        <translation>任务上限</translation>
    </message>
    <message>
        <source>A plan with more jobs is not sent</source>
        <translation>超过此任务数的计划不会发送</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>最多(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>编号 %1：%2</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate 1 job</source>
        <translation>生成 1 个任务</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n jobs</source>
        <translation>
            <numerusform>生成 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 jobs, more than the %2 that you allow at most.</source>
        <translation>共 %1 个任务，超过了允许的上限 %2 个。</translation>
    </message>
    <message>
        <source>No job can be made: each has a problem.</source>
        <translation>无法创建任何任务：每个任务都有问题。</translation>
    </message>
    <message>
        <source>1 job has a problem and is left out.</source>
        <translation>1 个任务有问题，已略去。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have a problem and are left out.</source>
        <translation>
            <numerusform>%n 个任务有问题，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>What this job costs is not known.</source>
        <translation>此任务的费用未知。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs; what they cost is not known.</source>
        <translation>
            <numerusform>%n 个任务；费用未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job, %1.</source>
        <translation>1 个任务，%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs, %1 together.</source>
        <translation>
            <numerusform>%n 个任务，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The price of one of them is not known.</source>
        <extracomment>%1 is &quot;12 jobs, $0.30 together.&quot;</extracomment>
        <translation>%1其中 1 个的价格未知。</translation>
    </message>
    <message numerus="yes">
        <source>%1 The price of %n of them is not known.</source>
        <translation>
            <numerusform>%1其中 %n 个的价格未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>This costs about %1 together, more than the %2 that you set as a limit.</source>
        <translation>合计约需 %1，超过了设定的限额 %2。</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>仍然生成(&amp;A)</translation>
    </message>
</context>
<context>
    <name>batch::SheetDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>任务表</translation>
    </message>
    <message>
        <source>Open another sheet…</source>
        <translation>打开其他任务表…</translation>
    </message>
    <message>
        <source>Each row of %1 becomes a job. The first row names fields of the form; an empty cell leaves what the form says.</source>
        <translation>%1 的每一行成为一个任务。第一行为表单字段名；空单元格沿用表单中的值。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Open a job sheet</source>
        <translation>打开任务表</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>表格与列表 (*.csv *.tsv *.tab *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>batch::SweepDialog</name>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>The same seed in every cell</source>
        <translation>每个单元格使用相同种子</translation>
    </message>
    <message>
        <source>Sweep with %1</source>
        <translation>对 %1 进行参数扫描</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>所有组合</translation>
    </message>
    <message>
        <source>Side by side: first with first</source>
        <translation>并行配对：第一个对第一个</translation>
    </message>
    <message>
        <source>How the fields are combined</source>
        <translation>字段的组合方式</translation>
    </message>
    <message>
        <source>So that nothing but the fields above makes the difference</source>
        <translation>确保差异仅来自上方的字段</translation>
    </message>
    <message>
        <source>A field has values that cannot be read.</source>
        <translation>有字段含有无法读取的值。</translation>
    </message>
    <message>
        <source>Choose what varies, and write its values: each becomes a job of its own. Several fields make a table.</source>
        <translation>选择要变化的字段并填写各个值：每个值成为一个单独的任务。多个字段组成表格。</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>%1 wants key=value, not “%2”.</source>
        <translation>%1 需要 key=value，而不是“%2”。</translation>
    </message>
    <message>
        <source>--count wants a number from 1 to 1000, not “%1”.</source>
        <translation>--count 需要 1 到 1000 之间的数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不接受值。</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1 需要一个值。</translation>
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
均可使用：--server URL、--sandbox、--profile DIR。密钥取自 FAL_KEY。
gesso [--safe-mode] [FILE]… 打开窗口。
</translation>
    </message>
</context>
<context>
    <name>cli::ExportFiles</name>
    <message>
        <source>gesso export wants a query and --out DIR.</source>
        <translation>gesso export 需要一个查询和 --out DIR。</translation>
    </message>
    <message>
        <source>There is no format %1. Choose one of: %2.</source>
        <translation>没有格式 %1。请选择其一：%2。</translation>
    </message>
    <message>
        <source>Nothing in the library matches this query.</source>
        <translation>资料库中没有符合此查询的内容。</translation>
    </message>
</context>
<context>
    <name>cli::Generate</name>
    <message>
        <source>gesso generate wants exactly one endpoint, such as fal-ai/flux/dev.</source>
        <translation>gesso generate 只接受一个端点，例如 fal-ai/flux/dev。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>无法创建或写入文件夹 %1。</translation>
    </message>
    <message>
        <source>The fields of %1 are not known. The values are sent as they are.</source>
        <translation>%1 的字段未知。值将原样发送。</translation>
    </message>
</context>
<context>
    <name>cli::JobReport</name>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>上传中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting (request %1)</source>
        <translation>等待中（请求 %1）</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>下载中</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>入库中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Looking for the request in the account&apos;s history</source>
        <translation>正在账户历史中查找该请求</translation>
    </message>
</context>
<context>
    <name>cli::JobSession</name>
    <message>
        <source>Nothing is lost. When there is room again, “gesso queue --resume” goes on with it.</source>
        <translation>没有任何丢失。有空间后，“gesso queue --resume”会继续处理。</translation>
    </message>
    <message>
        <source>Cancelling at the server …</source>
        <translation>正在服务器端取消 …</translation>
    </message>
</context>
<context>
    <name>cli::LibrarySearch</name>
    <message>
        <source>gesso library knows two things: search QUERY, and rebuild.</source>
        <translation>gesso library 有两个命令：search QUERY 和 rebuild。</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation>无法写入资料库。</translation>
    </message>
    <message>
        <source>%1 new or found again, %2 in the library.</source>
        <translation>%1 个新增或重新找到，资料库中共 %2 个。</translation>
    </message>
</context>
<context>
    <name>cli::PriceOf</name>
    <message>
        <source>gesso price wants exactly one endpoint.</source>
        <translation>gesso price 只接受一个端点。</translation>
    </message>
    <message>
        <source>The model %1 is not in the catalogue.</source>
        <translation>目录中没有模型 %1。</translation>
    </message>
    <message>
        <source>The price of %1 is not known.</source>
        <translation>%1 的价格未知。</translation>
    </message>
</context>
<context>
    <name>cli::Queue</name>
    <message>
        <source>gesso queue takes --follow, --resume or --cancel ID, and nothing else.</source>
        <translation>gesso queue 只接受 --follow、--resume 或 --cancel ID。</translation>
    </message>
    <message>
        <source>This job has ended already: %1.</source>
        <translation>此任务已经结束：%1。</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>没有任务 %1。</translation>
    </message>
</context>
<context>
    <name>cli::Restore</name>
    <message>
        <source>gesso restore wants exactly one file.</source>
        <translation>gesso restore 只接受一个文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>There is no recipe in %1.</source>
        <translation>%1 中没有配方。</translation>
    </message>
</context>
<context>
    <name>cli::Schema</name>
    <message>
        <source>gesso schema wants one endpoint, or one OpenAPI file.</source>
        <translation>gesso schema 需要一个端点或一个 OpenAPI 文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 is not a JSON object.</source>
        <translation>文件 %1 不是 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>cli::Session</name>
    <message>
        <source>The server address %1 is not an address like https://gateway.example.</source>
        <translation>服务器地址 %1 不是类似 https://gateway.example 的地址。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>无法创建或写入文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no fal key: set FAL_KEY, or try everything without an account with --sandbox.</source>
        <translation>没有 fal 密钥：请设置 FAL_KEY，或使用 --sandbox 免账户体验全部功能。</translation>
    </message>
</context>
<context>
    <name>cli::Upload</name>
    <message>
        <source>gesso upload wants exactly one file.</source>
        <translation>gesso upload 只接受一个文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
</context>
<context>
    <name>cli::Values</name>
    <message>
        <source>The input %1 cannot be read.</source>
        <translation>无法读取输入 %1。</translation>
    </message>
    <message>
        <source>The input %1 is not a JSON object.</source>
        <translation>输入 %1 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The input %1 is not valid JSON (at byte %2).</source>
        <translation>输入 %1 不是有效的 JSON（第 %2 字节处）。</translation>
    </message>
    <message>
        <source>%1 has no field %2. Its fields are: %3.</source>
        <translation>%1 没有字段 %2。它的字段有：%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>3D 模型</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>3D 模型</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>Images from text</comment>
        <translation>%2生成%1</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>price and unit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Audio to audio</source>
        <translation>音频转音频</translation>
    </message>
    <message>
        <source>Audio to video</source>
        <translation>音频生成视频</translation>
    </message>
    <message>
        <source>Image to 3D</source>
        <translation>图生 3D</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation>图生图</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>图生视频</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>语音转文本</translation>
    </message>
    <message>
        <source>Text to 3D</source>
        <translation>文生 3D</translation>
    </message>
    <message>
        <source>Text to audio</source>
        <translation>文本生成音频</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>文生图</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>文本转语音</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>文生视频</translation>
    </message>
    <message>
        <source>Video to audio</source>
        <translation>视频生成音频</translation>
    </message>
    <message>
        <source>Video to video</source>
        <translation>视频转视频</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>视觉</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation>毫秒</translation>
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
        <translation>上移 %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>下移 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a number and what it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>compose::CardListEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message numerus="yes">
        <source>The model takes at most %n entries.</source>
        <translation>
            <numerusform>此模型最多接受 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <comment>entries</comment>
        <translation>
            <numerusform>至少 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the number of an entry and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>compose::ChoiceListEditor</name>
    <message>
        <source>Chosen by the model</source>
        <translation>由模型选择</translation>
    </message>
</context>
<context>
    <name>compose::CodeView</name>
    <message>
        <source>Language of the code</source>
        <translation>代码语言</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Long texts are shortened here; the copy has all of them.</source>
        <translation>长文本在此处已缩短；复制的内容是完整的。</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>粘贴代码</translation>
    </message>
    <message>
        <source>Fill the form from code in the clipboard: JSON, cURL, Python, JavaScript or C++</source>
        <translation>用剪贴板中的代码填写表单：JSON、cURL、Python、JavaScript 或 C++</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>compose::ColorEditor</name>
    <message>
        <source>Choose %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Write a colour as #RRGGBB.</source>
        <translation>颜色请写成 #RRGGBB。</translation>
    </message>
</context>
<context>
    <name>compose::ComposePanel</name>
    <message>
        <source>There is no code in the clipboard.</source>
        <translation>剪贴板中没有代码。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The preset “%1” is applied.</source>
        <translation>已应用预设“%1”。</translation>
    </message>
    <message>
        <source>The preset “%1” is saved.</source>
        <translation>已保存预设“%1”。</translation>
    </message>
    <message>
        <source>The price of this model is not known here.</source>
        <translation>此处不知道该模型的价格。</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate   price unknown</source>
        <translation>生成   价格未知</translation>
    </message>
    <message>
        <source>Generate   about %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>生成   约 %1</translation>
    </message>
    <message>
        <source>Generate   %1</source>
        <translation>生成   %1</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1，%2 次</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is an arithmetic such as &quot;4 images × $0.025&quot;, %2 its result</extracomment>
        <translation>%1，约 %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>This costs about %1, more than the %2 that you set as a limit.</source>
        <translation>约需 %1，超过了设定的限额 %2。</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>仍然生成(&amp;A)</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>更改限额…</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>此模型自上次使用后有变化。%1</translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>正在读取此模型接受的内容…</translation>
    </message>
    <message>
        <source>The settings are restored.</source>
        <translation>设置已恢复。</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>请求的显示方式</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>How many times, each with a new seed</source>
        <translation>生成次数，每次使用新种子</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>参数扫描</translation>
    </message>
    <message>
        <source>Vary fields over several values, as a table (Ctrl+Shift+S)</source>
        <translation>让字段取多个值，组成表格 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>The preset “%1” is here now.</source>
        <translation>预设“%1”现已导入。</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. This model has none of its fields.</source>
        <translation>预设“%1”现已导入。此模型没有其中的任何字段。</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. It is for %2.</source>
        <translation>预设“%1”现已导入。它适用于 %2。</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>应用…</translation>
    </message>
</context>
<context>
    <name>compose::CropCanvas</name>
    <message>
        <source>Part to keep</source>
        <translation>要保留的部分</translation>
    </message>
    <message>
        <source>%1 × %2 pixels from %3, %4. Arrow keys move it, with Alt they change its size.</source>
        <translation>%1 × %2 像素，位于 %3, %4。方向键移动，按住 Alt 调整大小。</translation>
    </message>
</context>
<context>
    <name>compose::CropDialog</name>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>裁剪 %1</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Any proportion</source>
        <translation>任意比例</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>与图片相同</translation>
    </message>
    <message>
        <source>As the result, %1:%2</source>
        <translation>与结果相同，%1:%2</translation>
    </message>
    <message>
        <source>Swap width and height of the part</source>
        <translation>互换所选部分的宽和高</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>正在打开图片…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>compose::DraftChange</name>
    <message>
        <source>Gone: %1.</source>
        <comment>fields of a model</comment>
        <translation>已消失：%1。</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>fields of a model</comment>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>此模型自上次使用后有变化。%1</translation>
    </message>
</context>
<context>
    <name>compose::Dropped</name>
    <message>
        <source>an image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>3D 模型</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>其他类型的文件</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
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
        <translation>必填。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Changed; back to the default</source>
        <translation>已更改；恢复默认值</translation>
    </message>
</context>
<context>
    <name>compose::FormHistory</name>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>compose::FormView</name>
    <message>
        <source>Open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Advanced (%1)</source>
        <translation>高级（%1）</translation>
    </message>
</context>
<context>
    <name>compose::HelpBubble</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>至少 %1。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>最多 %1。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>{red|blue} stands for several prompts.</source>
        <translation>{red|blue} 代表多个提示词。</translation>
    </message>
    <message>
        <source>Alt+Up moves the entry.</source>
        <translation>Alt+Up 移动条目。</translation>
    </message>
    <message>
        <source>Alt+Up brings older ones back.</source>
        <translation>Alt+Up 找回较早的提示词。</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down make a word weigh more or less.</source>
        <translation>Ctrl+Up 和 Ctrl+Down 增减词的权重。</translation>
    </message>
    <message>
        <source>Each side from %1 to %2 pixels.</source>
        <translation>每边 %1 到 %2 像素。</translation>
    </message>
    <message>
        <source>Each side a multiple of %1.</source>
        <translation>每边为 %1 的倍数。</translation>
    </message>
    <message>
        <source>The same seed and settings give the same result.</source>
        <translation>相同的种子和设置得到相同的结果。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>最多 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认：%1。</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>以 %1 发送。</translation>
    </message>
</context>
<context>
    <name>compose::JsonEditor</name>
    <message>
        <source>A list as JSON: [ … ]</source>
        <translation>JSON 列表：[ … ]</translation>
    </message>
    <message>
        <source>A value as JSON</source>
        <translation>JSON 值</translation>
    </message>
    <message>
        <source>This is more than one value.</source>
        <translation>这里不止一个值。</translation>
    </message>
    <message>
        <source>This is not JSON yet: line %1, column %2: %3.</source>
        <translation>还不是有效的 JSON：第 %1 行第 %2 列：%3。</translation>
    </message>
</context>
<context>
    <name>compose::LinesEditor</name>
    <message>
        <source>One on each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>compose::MaskCanvas</name>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space paints, Shift and arrow keys paint on the way.</source>
        <translation>方向键移动画笔，空格键绘制，Shift 加方向键边移动边绘制。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place in a picture: pixels from the left, from above</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>compose::MaskDialog</name>
    <message>
        <source>The mask could not be stored.</source>
        <translation>无法保存蒙版。</translation>
    </message>
    <message>
        <source>Use this mask</source>
        <translation>使用此蒙版</translation>
    </message>
    <message>
        <source>Paint a mask on %1</source>
        <translation>在 %1 上绘制蒙版</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>正在打开图片…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Paint what is to change (B)</source>
        <translation>绘制要改变的部分 (B)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Paint what is to stay (E)</source>
        <translation>绘制要保留的部分 (E)</translation>
    </message>
    <message>
        <source>Fill area</source>
        <translation>填充区域</translation>
    </message>
    <message>
        <source>Fill an area that is painted around (G)</source>
        <translation>填充已圈出的区域 (G)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Brush size ([ and ])</source>
        <translation>画笔大小（[ 和 ]）</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反转</translation>
    </message>
    <message>
        <source>What was to change stays, and the other way round</source>
        <translation>原本要改变的保留，反之亦然</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything is to change</source>
        <translation>全部都要改变</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Nothing is to change</source>
        <translation>全部都不改变</translation>
    </message>
    <message>
        <source>Feather radius</source>
        <translation>羽化半径</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>Make the edges of the mask soft</source>
        <translation>柔化蒙版边缘</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>显示整张图片 (0)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. What is red will be changed.</source>
        <translation>%1 × %2 像素。红色部分将被改变。</translation>
    </message>
    <message>
        <source>Brush size: %1 pixels</source>
        <translation>画笔大小：%1 像素</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>裁剪 %1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>修剪 %1</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>修剪</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>上传 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Embedded file</source>
        <translation>内嵌文件</translation>
    </message>
    <message>
        <source>Edit the crop again</source>
        <translation>重新编辑裁剪</translation>
    </message>
    <message>
        <source>Edit the trim again</source>
        <translation>重新编辑修剪</translation>
    </message>
    <message>
        <source>%1 is %2; this field takes %3.</source>
        <translation>%1 是%2；此字段接受%3。</translation>
    </message>
    <message>
        <source>%1 does not fit this model yet.</source>
        <translation>%1 还不符合此模型的要求。</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>裁剪…</translation>
    </message>
    <message>
        <source>Trim…</source>
        <translation>修剪…</translation>
    </message>
    <message>
        <source>Stop the conversion of %1</source>
        <translation>停止转换 %1</translation>
    </message>
    <message>
        <source>Conversion of %1</source>
        <translation>转换 %1</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>使用原始文件</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>compose::MediaEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 takes at most %2 files; the others were left out.</source>
        <translation>%1 最多接受 %2 个文件；其余已略去。</translation>
    </message>
    <message>
        <source>The picture could not be stored.</source>
        <translation>无法保存图片。</translation>
    </message>
    <message>
        <source>Paint a mask…</source>
        <translation>绘制蒙版…</translation>
    </message>
    <message>
        <source>Go on painting…</source>
        <translation>继续绘制…</translation>
    </message>
    <message>
        <source>Drop an image, or browse</source>
        <translation>拖入图像或浏览</translation>
    </message>
    <message>
        <source>Drop a mask, or browse</source>
        <translation>拖入蒙版或浏览</translation>
    </message>
    <message>
        <source>Drop a video, or browse</source>
        <translation>拖入视频或浏览</translation>
    </message>
    <message>
        <source>Drop a sound, or browse</source>
        <translation>拖入音频或浏览</translation>
    </message>
    <message>
        <source>Drop an archive, or browse</source>
        <translation>拖入压缩包或浏览</translation>
    </message>
    <message>
        <source>Drop a 3D model, or browse</source>
        <translation>拖入 3D 模型或浏览</translation>
    </message>
    <message>
        <source>Drop a file, or browse</source>
        <translation>拖入文件或浏览</translation>
    </message>
    <message>
        <source>Choose from the library for %1</source>
        <translation>从资料库中为 %1 选择</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>从资料库中选择</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>粘贴到 %1</translation>
    </message>
    <message>
        <source>Paste a file, a picture or an address (Ctrl+V)</source>
        <translation>粘贴文件、图片或地址 (Ctrl+V)</translation>
    </message>
    <message>
        <source>More ways to fill %1</source>
        <translation>填写 %1 的更多方式</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>更多方式</translation>
    </message>
    <message>
        <source>Address, for example https://example.com/picture.png</source>
        <translation>地址，例如 https://example.com/picture.png</translation>
    </message>
    <message>
        <source>Address for %1</source>
        <translation>%1 的地址</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Capture a part of the screen</source>
        <translation>截取屏幕的一部分</translation>
    </message>
    <message>
        <source>Enter an address…</source>
        <translation>输入地址…</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>地址以 https:// 开头。</translation>
    </message>
    <message>
        <source>There is no file, picture or address to take.</source>
        <translation>没有可用的文件、图片或地址。</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>为 %1 选择文件</translation>
    </message>
    <message>
        <source>Choose the picture first; the mask is painted on it.</source>
        <translation>请先选择图片；蒙版画在图片上。</translation>
    </message>
    <message>
        <source>A mask can be painted on a file only, not on an address.</source>
        <translation>蒙版只能画在文件上，不能画在地址上。</translation>
    </message>
    <message>
        <source>The picture of the screen could not be read.</source>
        <translation>无法读取屏幕画面。</translation>
    </message>
    <message>
        <source>the first of %1 files, only one fits</source>
        <translation>%1 个文件中的第一个，这里只能放一个</translation>
    </message>
</context>
<context>
    <name>compose::ModelButton</name>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+K)</source>
        <translation>选择模型 (Ctrl+K)</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>Name, maker, task or endpoint</source>
        <translation>名称、厂商、用途或端点</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>列表状态</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Found models</source>
        <translation>找到的模型</translation>
    </message>
    <message>
        <source>No model here is called “%1”. An endpoint such as fal-ai/flux/dev can be entered as it is.</source>
        <translation>这里没有名为“%1”的模型。可直接输入端点，例如 fal-ai/flux/dev。</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>显示所有模型</translation>
    </message>
    <message>
        <source>No favourites yet. Ctrl+D or the star in a row makes one.</source>
        <translation>还没有收藏。按 Ctrl+D 或点按行中的星标即可收藏。</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>models</comment>
        <translation>找到：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n models.</source>
        <translation>
            <numerusform>%n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading fal&apos;s list of models…</source>
        <translation>正在读取 fal 的模型列表…</translation>
    </message>
    <message>
        <source>The list of %1 is shown. %2</source>
        <translation>显示的是 %1 的列表。%2</translation>
    </message>
    <message>
        <source>The list that came with Gesso is shown. %1</source>
        <translation>显示的是 Gesso 自带的列表。%1</translation>
    </message>
</context>
<context>
    <name>compose::ModelList</name>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Use endpoint “%1”</source>
        <translation>使用端点“%1”</translation>
    </message>
    <message>
        <source>Not in the list; its form is fetched from fal</source>
        <translation>不在列表中；其表单从 fal 获取</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
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
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Enter uses the model · Ctrl+D makes it a favourite · Esc leaves</source>
        <translation>Enter 使用模型 · Ctrl+D 收藏 · Esc 离开</translation>
    </message>
</context>
<context>
    <name>compose::Notice</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>keys and what they do</comment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>compose::NumberEditor</name>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
</context>
<context>
    <name>compose::ObjectEditor</name>
    <message>
        <source>Off: left out, the model decides</source>
        <translation>关：不发送，由模型决定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>compose::PaletteEditor</name>
    <message>
        <source>Add a colour</source>
        <translation>添加颜色</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number and value</comment>
        <translation>颜色 %1，%2</translation>
    </message>
    <message>
        <source>%1: press to change, Delete to remove, Alt and arrows to move</source>
        <translation>%1：按下更改，Delete 移除，Alt 加方向键移动</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>compose::PastedCode</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>其他 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The code fills no field of this model.</source>
        <translation>代码没有填写此模型的任何字段。</translation>
    </message>
    <message>
        <source>Filled from the code: %1.</source>
        <translation>已根据代码填写：%1。</translation>
    </message>
    <message>
        <source>This model has no field for: %1.</source>
        <translation>此模型没有以下字段：%1。</translation>
    </message>
    <message>
        <source>The code computes these values itself, so they are left out: %1.</source>
        <translation>以下值由代码自行计算，因此略去：%1。</translation>
    </message>
</context>
<context>
    <name>compose::PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Values with a name, to use again</source>
        <translation>命名保存的值，可重复使用</translation>
    </message>
    <message>
        <source>No presets for this model yet</source>
        <translation>此模型还没有预设</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>另存为预设…</translation>
    </message>
    <message>
        <source>Manage presets…</source>
        <translation>管理预设…</translation>
    </message>
    <message>
        <source>Import preset…</source>
        <translation>导入预设…</translation>
    </message>
</context>
<context>
    <name>compose::PresetList</name>
    <message>
        <source>Presets of Gesso (*.gessopreset)</source>
        <translation>Gesso 预设 (*.gessopreset)</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Written to %1. Files of this computer are left out of it.</source>
        <translation>已写入 %1。其中不含本机文件。</translation>
    </message>
    <message>
        <source>All with these fields</source>
        <translation>所有具有这些字段的模型</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>导出预设</translation>
    </message>
</context>
<context>
    <name>compose::PresetPreview</name>
    <message>
        <source>Apply preset</source>
        <translation>应用预设</translation>
    </message>
    <message>
        <source>“%1” changes nothing: the form says all of it already.</source>
        <translation>“%1”没有任何更改：表单已与其一致。</translation>
    </message>
    <message>
        <source>“%1” changes one field.</source>
        <translation>“%1”更改一个字段。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changes %n fields.</source>
        <translation>
            <numerusform>“%1”更改 %n 个字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>应用后</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>This model has no place for: %1.</source>
        <translation>此模型没有位置容纳：%1。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>compose::PresetSaver</name>
    <message>
        <source>For every model that has these fields</source>
        <translation>用于所有具有这些字段的模型</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation>仅用于 %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What is in the preset</source>
        <translation>预设的内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>compose::ScreenGrab</name>
    <message>
        <source>Part of the screen</source>
        <translation>屏幕的一部分</translation>
    </message>
    <message>
        <source>Arrow keys move the part, with Alt they change its size, Enter takes it.</source>
        <translation>方向键移动选区，按住 Alt 调整大小，Enter 截取。</translation>
    </message>
    <message>
        <source>%1 × %2   Enter takes it, Escape does not</source>
        <translation>%1 × %2   Enter 截取，Escape 取消</translation>
    </message>
</context>
<context>
    <name>compose::ScreenPortal</name>
    <message>
        <source>This desktop offers no picture of the screen to programs. Take one with its own program and drop it here, or install xdg-desktop-portal with the part for this desktop.</source>
        <translation>此桌面不向程序提供屏幕画面。请用桌面自带的程序截图并拖到这里，或安装 xdg-desktop-portal 及适用于此桌面的部分。</translation>
    </message>
</context>
<context>
    <name>compose::SeedEditor</name>
    <message>
        <source>New number for %1</source>
        <translation>%1 的新数值</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保持 %1</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>%1 of the newest result</source>
        <translation>最新结果的 %1</translation>
    </message>
    <message>
        <source>Kept for every result; press for random</source>
        <translation>所有结果保持不变；按下改为随机</translation>
    </message>
    <message>
        <source>Random for each result; press to keep one</source>
        <translation>每个结果随机；按下保持不变</translation>
    </message>
    <message>
        <source>A seed is a whole number; leave it empty for a random one.</source>
        <translation>种子是整数；留空则随机。</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The model decides</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Exact width and height</source>
        <translation>精确的宽和高</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels, in steps of %3</source>
        <translation>%1 到 %2 像素，步长 %3</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels</source>
        <translation>%1 到 %2 像素</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Keep the proportion</source>
        <translation>保持比例</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>互换宽和高</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Custom, %1 × %2</source>
        <translation>自定义，%1 × %2</translation>
    </message>
</context>
<context>
    <name>compose::TextEditor</name>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n variations: %1</source>
        <translation>
            <numerusform>%n 个变体：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Over a million variations: %1</source>
        <translation>超过一百万个变体：%1</translation>
    </message>
</context>
<context>
    <name>compose::TrimDialog</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Play the part</source>
        <translation>播放此部分</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>修剪</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>修剪 %1</translation>
    </message>
    <message>
        <source>Picture at the handle</source>
        <translation>控制柄处的画面</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>正在打开录制内容…</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>整段录制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, cut without loss</source>
        <translation>%1，无损截取</translation>
    </message>
    <message>
        <source>%1, encoded again (Ctrl+arrow goes to a place without loss)</source>
        <translation>%1，重新编码（Ctrl+方向键跳到可无损的位置）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>compose::TrimStrip</name>
    <message>
        <source>Part to keep</source>
        <translation>要保留的部分</translation>
    </message>
    <message>
        <source>From %1 s to %2 s. %3 is moved with the arrow keys; Up and Down choose the other.</source>
        <translation>从 %1 秒到 %2 秒。方向键移动%3；上下键选择另一端。</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>终点</translation>
    </message>
</context>
<context>
    <name>compose::TupleEditor</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1，第 %2 个数</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message numerus="yes">
        <source>Fill in all %n numbers, or none.</source>
        <translation>
            <numerusform>请填写全部 %n 个数，或全部留空。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::WeightsEditor</name>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Off: not sent, but kept here</source>
        <translation>关：不发送，但保留在此</translation>
    </message>
    <message>
        <source>Address or owner/name</source>
        <translation>地址或 owner/name</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>更多（%1）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>diagnostics::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>For whoever mends Gesso. It is sent nowhere, and there are no keys in it.</source>
        <translation>供修复 Gesso 的人使用。它不会发送到任何地方，也不含密钥。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>diagnostics::SafeMode</name>
    <message>
        <source>Gesso ended unexpectedly twice in a row.</source>
        <translation>Gesso 连续两次意外退出。</translation>
    </message>
    <message>
        <source>Safe mode starts with an empty window and the usual settings. Nothing of yours is changed by it.</source>
        <translation>安全模式以空窗口和常用设置启动，不会更改你的任何内容。</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>以安全模式启动</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>正常启动</translation>
    </message>
</context>
<context>
    <name>fal</name>
    <message>
        <source>The name of a key has between 1 and 255 characters.</source>
        <translation>密钥名称须为 1 到 255 个字符。</translation>
    </message>
    <message>
        <source>Analytics need at least one model, at most 50, and at least one figure.</source>
        <translation>分析至少需要一个模型（最多 50 个）和至少一项指标。</translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>调用尚未结束。</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be sent inside the input.</source>
        <translation>文件“%1”过大，无法放在输入中发送。</translation>
    </message>
    <message>
        <source>The file from %1 did not arrive completely.</source>
        <translation>来自 %1 的文件未完整到达。</translation>
    </message>
    <message>
        <source>The file from %1 is larger than what is allowed here.</source>
        <translation>来自 %1 的文件超过了此处允许的大小。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a model. A name looks like “fal-ai/flux/dev”.</source>
        <translation>“%1”不是模型名称。名称形如“fal-ai/flux/dev”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The connection to fal failed.</source>
        <translation>与 fal 的连接失败。</translation>
    </message>
    <message>
        <source>The connection to fal could not be trusted.</source>
        <translation>与 fal 的连接不可信。</translation>
    </message>
    <message>
        <source>fal did not answer in time.</source>
        <translation>fal 未及时响应。</translation>
    </message>
    <message>
        <source>fal did not accept the API key. Check the key in the settings.</source>
        <translation>fal 未接受 API 密钥。请检查设置中的密钥。</translation>
    </message>
    <message>
        <source>The API key does not have the permission for this.</source>
        <translation>API 密钥没有此操作的权限。</translation>
    </message>
    <message>
        <source>The account cannot pay for this: its balance is used up or it is locked.</source>
        <translation>账户无法支付此费用：余额已用完或账户被锁定。</translation>
    </message>
    <message>
        <source>fal does not know this model, request or file (any more).</source>
        <translation>fal 不认识（或不再认识）此模型、请求或文件。</translation>
    </message>
    <message>
        <source>fal refused the input.</source>
        <translation>fal 拒绝了输入。</translation>
    </message>
    <message>
        <source>The content policy of the model refused this.</source>
        <translation>模型的内容政策拒绝了此内容。</translation>
    </message>
    <message>
        <source>The request or a file in it is too large.</source>
        <translation>请求或其中的文件过大。</translation>
    </message>
    <message>
        <source>There are too many requests at the moment. Try again later.</source>
        <translation>目前请求过多。请稍后重试。</translation>
    </message>
    <message>
        <source>fal or the model failed to do this.</source>
        <translation>fal 或模型未能完成此操作。</translation>
    </message>
    <message>
        <source>The answer of fal could not be understood.</source>
        <translation>无法理解 fal 的响应。</translation>
    </message>
    <message>
        <source>A local file could not be used.</source>
        <translation>无法使用某个本地文件。</translation>
    </message>
    <message>
        <source>The request did not start within the time that was allowed.</source>
        <translation>请求未在允许的时间内开始。</translation>
    </message>
    <message>
        <source>%1
The HTTP status was %2.</source>
        <translation>%1
HTTP 状态为 %2。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the file “%1”.</source>
        <translation>磁盘空间不足，无法存放文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>无法写入文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The address on “%1” is not used: it is not a secure address of the service.</source>
        <translation>“%1”上的地址未被使用：它不是该服务的安全地址。</translation>
    </message>
    <message>
        <source>It was given up before an answer came.</source>
        <translation>未等到响应即已放弃。</translation>
    </message>
    <message>
        <source>The login was not renewed in time.</source>
        <translation>登录未及时续期。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时响应。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 拒绝了连接。</translation>
    </message>
    <message>
        <source>%1 was not found. Is this computer online?</source>
        <translation>找不到 %1。此计算机是否已联网？</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: it offers no secure connection that this computer understands.</source>
        <translation>与 %1 的连接不可信：它未提供此计算机支持的安全连接。</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: %2</source>
        <translation>与 %1 的连接不可信：%2</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>与 %1 的连接中断。</translation>
    </message>
    <message>
        <source>fal needs an API key for this, and there is none.</source>
        <translation>fal 需要 API 密钥才能执行此操作，但没有密钥。</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>它在读取时变短了</translation>
    </message>
    <message>
        <source>Following was canceled, but fal could not be asked to cancel the job: it may go on.</source>
        <translation>已取消跟踪，但无法请求 fal 取消任务：任务可能仍在继续。</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal any more.</source>
        <translation>fal 的登录已失效。</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal. Log in with fal&apos;s command line, or use an API key.</source>
        <translation>尚未登录 fal。请用 fal 的命令行登录，或使用 API 密钥。</translation>
    </message>
    <message>
        <source>The login at fal has ended. Log in again with fal&apos;s command line, or use an API key.</source>
        <translation>fal 的登录已结束。请用 fal 的命令行重新登录，或使用 API 密钥。</translation>
    </message>
    <message>
        <source>The login at fal could not be renewed: %1</source>
        <translation>无法续期 fal 的登录：%1</translation>
    </message>
    <message>
        <source>Usage and its costs can be read with an admin key only.</source>
        <translation>用量及其费用只能用管理员密钥读取。</translation>
    </message>
    <message>
        <source>The balance of the account can be read with an admin key only.</source>
        <translation>账户余额只能用管理员密钥读取。</translation>
    </message>
    <message>
        <source>The exact costs of requests can be read with an admin key only.</source>
        <translation>请求的确切费用只能用管理员密钥读取。</translation>
    </message>
    <message>
        <source>The input and output of a request can be deleted with an admin key only.</source>
        <translation>请求的输入和输出只能用管理员密钥删除。</translation>
    </message>
    <message>
        <source>The keys of the account can be listed with an admin key only.</source>
        <translation>账户的密钥只能用管理员密钥列出。</translation>
    </message>
    <message>
        <source>A new key can be made with an admin key only.</source>
        <translation>只能用管理员密钥创建新密钥。</translation>
    </message>
    <message>
        <source>A key can be deleted with an admin key only.</source>
        <translation>只能用管理员密钥删除密钥。</translation>
    </message>
    <message>
        <source>Who may read a file can be asked only with a key that has the permission “assets:read”.</source>
        <translation>只有具有“assets:read”权限的密钥才能查询文件的读取权限。</translation>
    </message>
    <message>
        <source>Who may read a file can be changed only with a key that has the permission “assets:write”.</source>
        <translation>只有具有“assets:write”权限的密钥才能更改文件的读取权限。</translation>
    </message>
    <message>
        <source>A signed address of a file can be made only with a key that has the permission “assets:read”.</source>
        <translation>只有具有“assets:read”权限的密钥才能创建文件的签名地址。</translation>
    </message>
    <message>
        <source>The settings for new files can be read only with a key that has the permission “account:settings:read”.</source>
        <translation>只有具有“account:settings:read”权限的密钥才能读取新文件的设置。</translation>
    </message>
    <message>
        <source>The settings for new files can be changed only with a key that has the permission “account:settings:write”.</source>
        <translation>只有具有“account:settings:write”权限的密钥才能更改新文件的设置。</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read past requests.</source>
        <translation>API 密钥没有读取历史请求的权限。</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read the analytics of models.</source>
        <translation>API 密钥没有读取模型分析数据的权限。</translation>
    </message>
    <message>
        <source>This needs a key that has the permission “%1”.</source>
        <translation>此操作需要具有“%1”权限的密钥。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a tag: use up to 64 lower-case letters, digits, dots, dashes and underscores, and do not begin with “fal.”.</source>
        <translation>“%1”不能作为标签名称：最多 64 个小写字母、数字、点、连字符和下划线，且不能以“fal.”开头。</translation>
    </message>
    <message>
        <source>The value of the tag “%1” must be 1 to 256 plain characters without a comma.</source>
        <translation>标签“%1”的值须为 1 到 256 个普通字符，且不含逗号。</translation>
    </message>
    <message>
        <source>There are too many tags: at most 10, of 1024 characters in all.</source>
        <translation>标签过多：最多 10 个，合计 1024 个字符。</translation>
    </message>
    <message>
        <source>A start timeout must be longer than one second.</source>
        <translation>启动超时须大于一秒。</translation>
    </message>
    <message>
        <source>A hint must be plain text without special characters.</source>
        <translation>提示须为纯文本，不含特殊字符。</translation>
    </message>
    <message>
        <source>A webhook must be a complete address that begins with https://.</source>
        <translation>Webhook 须为以 https:// 开头的完整地址。</translation>
    </message>
    <message>
        <source>The longest queue must be at least 1.</source>
        <translation>最长队列须至少为 1。</translation>
    </message>
    <message>
        <source>Files must be kept for at least one second.</source>
        <translation>文件须至少保留一秒。</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set.</source>
        <translation>无法设置标头“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name or an id at fal.</source>
        <translation>“%1”不能作为 fal 的名称或 ID。</translation>
    </message>
    <message>
        <source>The file in “%1” must be given as a path, perhaps with a type and a name.</source>
        <translation>“%1”中的文件须以路径给出，可附带类型和名称。</translation>
    </message>
    <message>
        <source>An estimate needs at least one model.</source>
        <translation>估算至少需要一个模型。</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a whole number of calls, one or more.</source>
        <translation>“%1”的估算需要大于等于 1 的整数调用次数。</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a quantity above zero.</source>
        <translation>“%1”的估算需要大于零的数量。</translation>
    </message>
    <message>
        <source>The status of the job stopped before the job was complete.</source>
        <translation>任务状态在任务完成前中断。</translation>
    </message>
    <message>
        <source>fal closed the realtime connection.</source>
        <translation>fal 关闭了实时连接。</translation>
    </message>
    <message>
        <source>A realtime application can be asked to keep 1 to 60 inputs, not %1.</source>
        <translation>实时应用可保留 1 到 60 个输入，而不是 %1 个。</translation>
    </message>
    <message>
        <source>The limits of a realtime connection make no sense.</source>
        <translation>实时连接的限制不合理。</translation>
    </message>
    <message>
        <source>“%1” is not a path below a model.</source>
        <translation>“%1”不是模型下的路径。</translation>
    </message>
    <message>
        <source>The realtime connection to %1 failed.</source>
        <translation>与 %1 的实时连接失败。</translation>
    </message>
    <message>
        <source>Past requests can be searched by text, by an image or by a video, one at a time.</source>
        <translation>历史请求可按文本、图像或视频搜索，每次一种。</translation>
    </message>
    <message>
        <source>A model can be called with POST, GET, PUT, PATCH or DELETE only.</source>
        <translation>只能用 POST、GET、PUT、PATCH 或 DELETE 调用模型。</translation>
    </message>
    <message>
        <source>There is no token for the realtime connection.</source>
        <translation>没有用于实时连接的令牌。</translation>
    </message>
    <message>
        <source>The address of a file at fal is needed here, without a “?” and what follows it.</source>
        <translation>此处需要 fal 上文件的地址，不含“?”及其后的内容。</translation>
    </message>
    <message>
        <source>A signed address is valid for between one second and seven days.</source>
        <translation>签名地址的有效期为一秒到七天。</translation>
    </message>
    <message>
        <source>Files are kept for one second or more.</source>
        <translation>文件保留一秒或更长时间。</translation>
    </message>
    <message>
        <source>The job did not end in time. It goes on at fal and can be followed later.</source>
        <translation>任务未及时结束。它仍在 fal 继续，可稍后跟踪。</translation>
    </message>
    <message>
        <source>The job did not end in time.</source>
        <translation>任务未及时结束。</translation>
    </message>
    <message>
        <source>A content type must be plain text without special characters.</source>
        <translation>内容类型须为纯文本，不含特殊字符。</translation>
    </message>
    <message>
        <source>There is nothing to upload.</source>
        <translation>没有可上传的内容。</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>它不存在</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>it was changed while it was being uploaded</source>
        <translation>它在上传时被更改</translation>
    </message>
    <message>
        <source>A call to the webhook carries no signature of fal.</source>
        <translation>对 Webhook 的调用没有 fal 的签名。</translation>
    </message>
    <message>
        <source>A call to the webhook carries a signature that cannot be read.</source>
        <translation>对 Webhook 的调用带有无法读取的签名。</translation>
    </message>
    <message>
        <source>A call to the webhook is older than five minutes.</source>
        <translation>对 Webhook 的调用已超过五分钟。</translation>
    </message>
    <message>
        <source>A call to the webhook was signed in the future. Is the clock of this computer right?</source>
        <translation>对 Webhook 的调用签署时间在未来。此计算机的时钟是否正确？</translation>
    </message>
    <message>
        <source>A call to the webhook was not signed by fal, or was changed on its way.</source>
        <translation>对 Webhook 的调用不是由 fal 签署的，或在途中被更改。</translation>
    </message>
    <message>
        <source>A call to the webhook was signed by fal and cannot be understood.</source>
        <translation>对 Webhook 的调用由 fal 签署，但无法理解。</translation>
    </message>
    <message>
        <source>The job is done, but its output did not fit into the message: %1</source>
        <translation>任务已完成，但输出无法装入消息：%1</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on port %1: %2.</source>
        <translation>无法在端口 %1 上接收 Webhook：%2。</translation>
    </message>
    <message>
        <source>The proxy %1 refused the login. Open Settings, Connection and check its user name and password.</source>
        <translation>代理 %1 拒绝了登录。请打开“设置”中的“连接”，检查用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login. Open Settings, Connection and give its user name and password.</source>
        <translation>代理 %1 要求登录。请打开“设置”中的“连接”，输入用户名和密码。</translation>
    </message>
    <message>
        <source>The network proxy wants a login.</source>
        <translation>网络代理要求登录。</translation>
    </message>
</context>
<context>
    <name>help::AboutDialog</name>
    <message>
        <source>About Gesso</source>
        <translation>关于 Gesso</translation>
    </message>
    <message>
        <source>A native studio for fal&apos;s generative models. Free software, GPL-3.0-or-later; its client library for fal is MIT.</source>
        <translation>fal 生成式模型的原生工作室。自由软件，GPL-3.0-or-later；其 fal 客户端库采用 MIT 许可。</translation>
    </message>
    <message>
        <source>What you make and what you type goes to fal, or to the server that you chose, and nowhere else.</source>
        <translation>制作和输入的内容只发送到 fal 或所选的服务器，不会发送到其他任何地方。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
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
        <translation>帮助中没有包含这些词的内容。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助正文</translation>
    </message>
</context>
<context>
    <name>keys::KeyEntry</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>仅保留到 Gesso 关闭</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>使用密钥</translation>
    </message>
    <message>
        <source>fal key</source>
        <translation>fal 密钥</translation>
    </message>
    <message>
        <source>Paste a fal key</source>
        <translation>粘贴 fal 密钥</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>Name, such as Work</source>
        <translation>名称，例如“工作”</translation>
    </message>
    <message>
        <source>It is checked at once, kept in the system keyring, and sent to fal only.</source>
        <translation>密钥会立即检查，保存在系统密钥环中，且只发送给 fal。</translation>
    </message>
    <message>
        <source>The key “%1” is in use now.</source>
        <translation>密钥“%1”现已启用。</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>正在检查密钥…</translation>
    </message>
    <message>
        <source>The key could not be checked.</source>
        <translation>无法检查密钥。</translation>
    </message>
    <message>
        <source>Keep the key unchecked</source>
        <translation>不检查，直接保存</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>The key is being put away…</source>
        <translation>正在保存密钥…</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>密钥未保存。</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it can spend your money.</source>
        <translation>%1可改用配置中的文件保存，但文件未加密：能读取它的人都可以花你的钱。</translation>
    </message>
    <message>
        <source>In a file, not encrypted</source>
        <translation>保存在未加密的文件中</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>重试密钥环</translation>
    </message>
    <message>
        <source>This is an admin key: use it only for balance and costs</source>
        <translation>这是管理员密钥：仅用于查询余额和费用</translation>
    </message>
    <message>
        <source>The admin key “%1” asks for balance and costs from now on, and for nothing else.</source>
        <translation>从现在起，管理员密钥“%1”只用于查询余额和费用。</translation>
    </message>
</context>
<context>
    <name>keys::KeyTest</name>
    <message>
        <source>The address %1 is not known (DNS). Is this computer online?</source>
        <translation>无法识别地址 %1 (DNS)。此计算机是否已联网？</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection through.</source>
        <translation>代理 %1 未允许连接通过。</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted (TLS): %2</source>
        <translation>与 %1 的连接不可信 (TLS)：%2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection.</source>
        <translation>无法连接 %1：没有网络连接。</translation>
    </message>
    <message>
        <source>The key works. %1 answered after %2 ms.</source>
        <translation>密钥有效。%1 在 %2 毫秒后响应。</translation>
    </message>
    <message>
        <source>%1 refuses this key (401). Is it complete, and still in your account?</source>
        <translation>%1 拒绝此密钥 (401)。密钥是否完整，且仍在账户中？</translation>
    </message>
    <message>
        <source>%1 knows this key, but does not let it in (%2).</source>
        <translation>%1 认识此密钥，但不允许其访问（%2）。</translation>
    </message>
    <message>
        <source>The proxy %1 refuses this user name and password (407).</source>
        <translation>代理 %1 拒绝此用户名和密码 (407)。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login (407): give its user name and password under Settings, Connection.</source>
        <translation>代理 %1 要求登录 (407)：请在“设置”中的“连接”里输入用户名和密码。</translation>
    </message>
    <message>
        <source>%1 can be reached, without a proxy.</source>
        <translation>可以连接 %1，未使用代理。</translation>
    </message>
    <message>
        <source>%1 can be reached through the proxy %2.</source>
        <translation>可以通过代理 %2 连接 %1。</translation>
    </message>
    <message>
        <source>The key works: %1 tells it the balance.</source>
        <translation>密钥有效：%1 向其提供余额。</translation>
    </message>
    <message>
        <source>This is no admin key: %1 does not tell it the balance (403).</source>
        <translation>这不是管理员密钥：%1 不向其提供余额 (403)。</translation>
    </message>
</context>
<context>
    <name>keys::KeysPage</name>
    <message>
        <source>In the system keyring</source>
        <translation>在系统密钥环中</translation>
    </message>
    <message>
        <source>In a file that is not encrypted</source>
        <translation>在未加密的文件中</translation>
    </message>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>仅保留到 Gesso 关闭</translation>
    </message>
    <message>
        <source>From the environment of this program</source>
        <translation>来自此程序的环境</translation>
    </message>
    <message>
        <source>fal keys</source>
        <translation>fal 密钥</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>No key yet. fal needs one before it can generate anything; the sandbox needs none.</source>
        <translation>尚无密钥。fal 需要密钥才能生成内容；沙盒不需要。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>正在查询系统密钥环…</translation>
    </message>
    <message>
        <source>Ends in %1. %2.</source>
        <translation>末尾为 %1。%2。</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>正在检查密钥…</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? At fal the key stays as it is.</source>
        <translation>从此计算机移除“%1”？fal 上的密钥保持不变。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>One key is enough to generate. A second one, an admin key, adds the balance and what fal charged exactly. It can also make and delete keys, so Gesso sends it to fal&apos;s account service only.</source>
        <translation>生成内容只需一个密钥。再添加一个管理员密钥，即可查看余额和 fal 的确切收费。它还能创建和删除密钥，因此 Gesso 只将其发送给 fal 的账户服务。</translation>
    </message>
    <message>
        <source>Only for balance and costs</source>
        <translation>仅用于查询余额和费用</translation>
    </message>
    <message>
        <source>Use %1 only for balance and costs</source>
        <translation>将 %1 仅用于查询余额和费用</translation>
    </message>
    <message>
        <source>Admin key: asks fal for balance and costs, never used to generate. %1.</source>
        <translation>管理员密钥：向 fal 查询余额和费用，绝不用于生成。%1。</translation>
    </message>
    <message>
        <source>The key was removed.</source>
        <translation>密钥已删除。</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 星</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
</context>
<context>
    <name>library::Grid</name>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
</context>
<context>
    <name>library::ImportBar</name>
    <message>
        <source>Show why</source>
        <translation>显示原因</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Taking in file %L1 of %L2…</source>
        <translation>正在导入第 %L1 个文件，共 %L2 个…</translation>
    </message>
    <message>
        <source>1 file was taken in.</source>
        <translation>已导入 1 个文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken in.</source>
        <translation>
            <numerusform>已导入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was in the library already.</source>
        <translation>1 个已在资料库中。</translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already.</source>
        <translation>
            <numerusform>%n 个已在资料库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be taken in.</source>
        <translation>1 个无法导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in.</source>
        <translation>
            <numerusform>%n 个无法导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>已中途停止。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>1 is not all that it should be.</source>
        <translation>1 个文件不太正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n are not all that they should be.</source>
        <translation>
            <numerusform>%n 个文件不太正常。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not right with the files</source>
        <translation>文件有什么问题</translation>
    </message>
</context>
<context>
    <name>library::ItemMenu</name>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>永久删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>拼接(&amp;J)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Make of it</source>
        <translation>用它制作(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>评分(&amp;R)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 星</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Fa&amp;vourite</source>
        <translation>收藏(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Add to collection</source>
        <translation>添加到合集(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>新建合集(&amp;N)…</translation>
    </message>
    <message>
        <source>Take &amp;out of this collection</source>
        <translation>移出此合集(&amp;O)</translation>
    </message>
</context>
<context>
    <name>library::KeepingDialog</name>
    <message>
        <source>Make room</source>
        <translation>腾出空间</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Keep items for</source>
        <translation>项目保留时间</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation>现在会清理的内容</translation>
    </message>
    <message>
        <source>What goes is moved to the bin of the library, from which it can be restored. Favourites, rated items and what is in a collection never go.</source>
        <translation>清理的内容会移到资料库的废纸篓，可从中恢复。收藏、已评分的项目以及合集中的内容绝不会被清理。</translation>
    </message>
    <message>
        <source>Keep to this</source>
        <translation>按此执行</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>不会自动清理任何内容。</translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>现在没有要清理的内容。</translation>
    </message>
    <message>
        <source>1 item would go to the bin now.</source>
        <translation>现在会有 1 个项目移到废纸篓。</translation>
    </message>
    <message numerus="yes">
        <source>%n items would go to the bin now.</source>
        <translation>
            <numerusform>现在会有 %n 个项目移到废纸篓。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::LibraryPage</name>
    <message numerus="yes">
        <source>%n items were changed.</source>
        <translation>
            <numerusform>已更改 %n 个项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in that collection already.</source>
        <translation>它们已在该合集中。</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>已将 1 个项目添加到合集。</translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the collection.</source>
        <translation>
            <numerusform>已将 %n 个项目添加到合集。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was taken out of the collection.</source>
        <translation>已将 1 个项目移出合集。</translation>
    </message>
    <message numerus="yes">
        <source>%n items were taken out of the collection.</source>
        <translation>
            <numerusform>已将 %n 个项目移出合集。</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>It has all that fits the search “%1”, now and later.</source>
        <translation>它包含现在和以后所有符合搜索“%1”的内容。</translation>
    </message>
    <message>
        <source>The search “%1” is kept no longer.</source>
        <translation>不再保留搜索“%1”。</translation>
    </message>
    <message>
        <source>The collection “%1” was deleted. Its items stay in the library.</source>
        <translation>已删除合集“%1”。其中的项目仍在资料库中。</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保留此搜索</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>已将 1 个项目移到废纸篓。</translation>
    </message>
    <message numerus="yes">
        <source>%n items moved to the bin.</source>
        <translation>
            <numerusform>已将 %n 个项目移到废纸篓。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item is back in the library.</source>
        <translation>1 个项目已回到资料库。</translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in the library.</source>
        <translation>
            <numerusform>%n 个项目已回到资料库。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>清空废纸篓</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>1 file goes to the system&apos;s trash. The library forgets it: rating, tags and collections too.</source>
        <translation>1 个文件将移到系统回收站。资料库会忘记它，包括评分、标签和合集。</translation>
    </message>
    <message numerus="yes">
        <source>%n files go to the system&apos;s trash. The library forgets them: ratings, tags and collections too.</source>
        <translation>
            <numerusform>%n 个文件将移到系统回收站。资料库会忘记它们，包括评分、标签和合集。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>1 item went to the bin to make room.</source>
        <translation>为腾出空间，已将 1 个项目移到废纸篓。</translation>
    </message>
    <message numerus="yes">
        <source>%n items went to the bin to make room.</source>
        <translation>
            <numerusform>为腾出空间，已将 %n 个项目移到废纸篓。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Take files or a folder into the library</source>
        <translation>将文件或文件夹导入资料库</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>导入文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>导入文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>监视文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Leave files where they are</source>
        <translation>文件保留在原处(&amp;L)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Back to where the selected items were</source>
        <translation>将所选项目放回原处</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Move the selected files to the system&apos;s trash</source>
        <translation>将所选文件移到系统回收站</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>清空废纸篓…</translation>
    </message>
    <message>
        <source>Move all files of the bin to the system&apos;s trash</source>
        <translation>将废纸篓中的所有文件移到系统回收站</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move the selected items to the bin (Delete)</source>
        <translation>将所选项目移到废纸篓 (Delete)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the selected items, or all that are shown, under names of your choice</source>
        <translation>以自选名称保存所选项目或显示的全部项目</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Places and collections</source>
        <translation>位置与合集</translation>
    </message>
    <message>
        <source>Stack the results of one click</source>
        <translation>堆叠同一次点击的结果</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>按任务</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>项目数</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>资料库中没有符合此搜索的内容。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete is kept here until you empty it.</source>
        <translation>废纸篓是空的。删除的内容会保留在此，直到清空。</translation>
    </message>
    <message>
        <source>Nothing is in this collection yet. Drop items on its name, or choose “Add to collection” in their menu.</source>
        <translation>此合集还没有内容。将项目拖到它的名称上，或在项目菜单中选择“添加到合集”。</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>显示所有项目</translation>
    </message>
    <message>
        <source>Everything you make is kept here as ordinary files. Files dropped on the window can join it.</source>
        <translation>制作的所有内容都以普通文件保存在这里。拖到窗口上的文件也可以加入。</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>制作第一个作品</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>已选择 %L1 项</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 个项目</translation>
    </message>
    <message>
        <source>%L1 items</source>
        <translation>%L1 个项目</translation>
    </message>
    <message>
        <source>Make four examples</source>
        <translation>制作四个示例</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤消：%1</translation>
    </message>
    <message>
        <source>No rating, colour or tags.</source>
        <translation>没有评分、颜色或标签。</translation>
    </message>
    <message>
        <source>1 file went to the system&apos;s trash.</source>
        <translation>1 个文件已移到系统回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%n files went to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n 个文件已移到系统回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Marks now: %1</source>
        <translation>已撤消。当前标记：%1</translation>
    </message>
</context>
<context>
    <name>library::NameDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>library::PickDialog</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>从资料库中选择</translation>
    </message>
    <message>
        <source>Choose one from the library</source>
        <translation>从资料库中选择一项</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Search prompts, models and settings</source>
        <translation>搜索提示词、模型和设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the library.</source>
        <translation>资料库中没有此类内容。</translation>
    </message>
    <message>
        <source>This field cannot take that.</source>
        <translation>此字段不接受该内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::SearchBar</name>
    <message>
        <source>Search library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Search prompts, models and settings, for example model:flux seed:42</source>
        <translation>搜索提示词、模型和设置，例如 model:flux seed:42</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保留此搜索</translation>
    </message>
    <message>
        <source>Keep this search in the list beside</source>
        <translation>将此搜索保留在旁边的列表中</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Show videos</source>
        <translation>显示视频</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Show sounds</source>
        <translation>显示音频</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>显示文本</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Show favourites</source>
        <translation>显示收藏</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>任意评分</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 星</translation>
    </message>
    <message>
        <source>1 star or more</source>
        <translation>1 星及以上</translation>
    </message>
    <message>
        <source>%1 stars or more</source>
        <translation>%1 星及以上</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>library::Sidebar</name>
    <message>
        <source>Make room…</source>
        <translation>腾出空间…</translation>
    </message>
    <message>
        <source>Places in the library</source>
        <translation>资料库中的位置</translation>
    </message>
    <message>
        <source>Room that the library takes</source>
        <translation>资料库占用的空间</translation>
    </message>
    <message>
        <source>Part of the room that the library may take</source>
        <translation>资料库可用空间的占用比例</translation>
    </message>
    <message>
        <source>What may go by itself, and what is in the bin</source>
        <translation>可自动清理的内容，以及废纸篓中的内容</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合集</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>废纸篓</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation>资料库中 %1</translation>
    </message>
    <message>
        <source>%1 in the bin</source>
        <translation>废纸篓中 %1</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>library::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n items</source>
        <translation>
            <numerusform>%n 个项目的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>night, at sea</source>
        <translation>夜晚, 海上</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>以半角逗号分隔。</translation>
    </message>
    <message>
        <source>Those that all of them have, with commas between them. Others stay.</source>
        <translation>所有项目共有的标签，以半角逗号分隔。其他标签保持不变。</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>使用中：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>library::Unwritten</name>
    <message>
        <source>The mark is kept in the library and goes into the file when it can be written: make room, unlock the file or bring it back.</source>
        <translation>标记保留在资料库中，待文件可写时写入：请腾出空间、解锁文件或将其放回。</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n files are kept in the library and go into the files when they can be written: make room, unlock the files or bring them back.</source>
        <translation>
            <numerusform>%n 个文件的标记保留在资料库中，待文件可写时写入：请腾出空间、解锁文件或将其放回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::BrushBar</name>
    <message>
        <source>Tip of the brush</source>
        <translation>笔尖</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>圆头</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>柔边</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>铅笔</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>粉笔</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Pen pressure changes the size</source>
        <translation>笔压改变大小</translation>
    </message>
    <message>
        <source>Pen pressure changes the opacity</source>
        <translation>笔压改变不透明度</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>No mirror</source>
        <translation>无镜像</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Shapes are filled</source>
        <translation>形状填充</translation>
    </message>
    <message>
        <source>Smooth </source>
        <translation>平滑 </translation>
    </message>
    <message>
        <source>Tolerance </source>
        <translation>容差 </translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>New, open, save, paste</source>
        <translation>新建、打开、保存、粘贴</translation>
    </message>
    <message>
        <source>Zoom and rotation of the paper</source>
        <translation>画纸的缩放与旋转</translation>
    </message>
    <message>
        <source>How the paper is shown. The wheel zooms; Space moves it, with Shift it turns.</source>
        <translation>画纸的显示方式。滚轮缩放；空格移动，加 Shift 旋转。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>转正</translation>
    </message>
    <message>
        <source>Shift adds, Alt takes away, Ctrl makes the sides equal.</source>
        <translation>Shift 添加，Alt 减去，Ctrl 使各边相等。</translation>
    </message>
    <message>
        <source>Moves what is selected, or the whole layer.</source>
        <translation>移动所选内容，或整个图层。</translation>
    </message>
    <message>
        <source>Takes the colour that is seen.</source>
        <translation>拾取所见的颜色。</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2°</source>
        <comment>zoom and angle</comment>
        <translation>%1，%2°</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a setting, its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>live::CameraSource</name>
    <message>
        <source>The camera “%1” cannot be used.</source>
        <translation>无法使用摄像头“%1”。</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be used: %2</source>
        <translation>无法使用摄像头“%1”：%2</translation>
    </message>
    <message>
        <source>The camera “%1” gives no picture. Another program may be using it: close that one, or plug the camera in again.</source>
        <translation>摄像头“%1”没有画面。可能有其他程序正在使用它：请关闭该程序，或重新插入摄像头。</translation>
    </message>
    <message>
        <source>The camera “%1” is not there any more. Plug it in again and choose it again.</source>
        <translation>摄像头“%1”已不在。请重新插入并再次选择。</translation>
    </message>
</context>
<context>
    <name>live::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Draw here with the mouse or a pen. B is the brush, E the eraser, G fills, I picks a colour, [ and ] change the size. The wheel zooms, Space moves the paper.</source>
        <translation>用鼠标或笔在此绘画。B 画笔，E 橡皮擦，G 填充，I 拾色，[ 和 ] 改变大小。滚轮缩放，空格移动画纸。</translation>
    </message>
    <message>
        <source>This layer is locked. Unlock it in the list of layers, or choose another one.</source>
        <translation>此图层已锁定。请在图层列表中解锁，或选择其他图层。</translation>
    </message>
    <message>
        <source>This layer is hidden. Show it in the list of layers, or choose another one.</source>
        <translation>此图层已隐藏。请在图层列表中显示它，或选择其他图层。</translation>
    </message>
    <message>
        <source>Text on the canvas</source>
        <translation>画布上的文字</translation>
    </message>
    <message>
        <source>Type, then press Enter</source>
        <translation>输入文字，然后按 Enter</translation>
    </message>
</context>
<context>
    <name>live::CastPortal</name>
    <message>
        <source>This program was built without PipeWire, which brings the pictures of the screen under Wayland.</source>
        <translation>此程序构建时未包含 PipeWire，而在 Wayland 下屏幕图像由它提供。</translation>
    </message>
    <message>
        <source>This desktop offers its screen to no program. Install xdg-desktop-portal with the part for this desktop, and choose the screen again.</source>
        <translation>此桌面不向任何程序提供屏幕。请安装 xdg-desktop-portal 及适用于此桌面的部分，然后重新选择屏幕。</translation>
    </message>
    <message>
        <source>The desktop did not share its screen. Choose it again; if that does not help, look whether the desktop lets programs record the screen.</source>
        <translation>桌面没有共享屏幕。请重新选择；如果仍无效，请检查桌面是否允许程序录制屏幕。</translation>
    </message>
    <message>
        <source>The desktop&apos;s answer about its screen cannot be understood. Bring xdg-desktop-portal up to date.</source>
        <translation>无法理解桌面关于屏幕的答复。请更新 xdg-desktop-portal。</translation>
    </message>
    <message>
        <source>The part of the desktop that shares the screen has stopped. Choose the screen again.</source>
        <translation>桌面中负责共享屏幕的部分已停止。请重新选择屏幕。</translation>
    </message>
    <message>
        <source>No screen was shared, as you chose. Choose the screen as the live source again to be asked again.</source>
        <translation>按您的选择，没有共享屏幕。如需再次询问，请重新选择屏幕作为实时来源。</translation>
    </message>
    <message>
        <source>The desktop has ended the sharing of the screen. Choose the screen again to go on.</source>
        <translation>桌面已结束屏幕共享。如需继续，请重新选择屏幕。</translation>
    </message>
</context>
<context>
    <name>live::CastSource</name>
    <message>
        <source>The desktop shares its screen, but no picture of it comes. Look whether PipeWire and its session manager (WirePlumber) run, and choose the screen again.</source>
        <translation>桌面共享了屏幕，但没有收到图像。请检查 PipeWire 及其会话管理器（WirePlumber）是否在运行，然后重新选择屏幕。</translation>
    </message>
    <message>
        <source>Screen or window</source>
        <translation>屏幕或窗口</translation>
    </message>
    <message>
        <source>Screen or window, %1 × %2</source>
        <translation>屏幕或窗口，%1 × %2</translation>
    </message>
    <message>
        <source>The screen or window that was shared is not there any more. Choose one again.</source>
        <translation>共享的屏幕或窗口已不存在。请重新选择。</translation>
    </message>
    <message>
        <source>The pictures of the screen cannot be received. Install PipeWire (libpipewire-0.3) and choose the screen again.</source>
        <translation>无法接收屏幕图像。请安装 PipeWire（libpipewire-0.3），然后重新选择屏幕。</translation>
    </message>
</context>
<context>
    <name>live::Cockpit</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 帧/秒</translation>
    </message>
    <message>
        <source>Live state</source>
        <translation>实时状态</translation>
    </message>
    <message>
        <source>Live cost</source>
        <translation>实时费用</translation>
    </message>
    <message>
        <source>Inputs behind</source>
        <translation>落后的输入</translation>
    </message>
    <message>
        <source>Shows your latest stroke</source>
        <translation>显示最新的笔触</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) behind</source>
        <translation>
            <numerusform>落后 %n 幅绘画</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Nobody drew for a while, and an open connection may cost money. The next stroke connects.</source>
        <translation>一段时间无人绘画，而保持连接可能产生费用。下一笔会重新连接。</translation>
    </message>
    <message>
        <source>The next stroke connects.</source>
        <translation>下一笔会建立连接。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>A model that has not run for a while can take a minute to start.</source>
        <translation>一段时间未运行的模型可能需要一分钟才能启动。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Every stroke is sent at once.</source>
        <translation>每一笔都会立即发送。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing costs money.</source>
        <translation>不发送任何内容，也不产生费用。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The next stroke tries again.</source>
        <translation>下一笔会重试。</translation>
    </message>
    <message>
        <source>Live state: %1</source>
        <translation>实时状态：%1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 ms: wait %2 · encode %3 · network and model %4 · show %5</source>
        <translation>%1 毫秒：等待 %2 · 编码 %3 · 网络与模型 %4 · 显示 %5</translation>
    </message>
    <message>
        <source>So many drawings are newer than the one that the picture shows. Only the newest is sent.</source>
        <translation>比画面所示更新的绘画数。只发送最新的一幅。</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>跳过 %1</translation>
    </message>
    <message>
        <source>Skipped because something newer was there: %1 drawings, %2 pictures.</source>
        <translation>因有更新的内容而跳过：%1 幅绘画，%2 张图片。</translation>
    </message>
    <message>
        <source>%1/min · %2</source>
        <comment>dollars for a minute, dollars so far</comment>
        <translation>%1/分钟 · %2</translation>
    </message>
    <message>
        <source>%1/min</source>
        <comment>dollars for a minute</comment>
        <translation>%1/分钟</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>dollars</comment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start, as far as it can be counted here: fal bills the time that the connection is open.</source>
        <translation>实时绘画目前的费用和开始以来的费用，按此处能统计的范围计算：fal 按连接时间计费。</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start: fal bills each picture.</source>
        <translation>实时绘画目前的费用和开始以来的费用：fal 按每张图片计费。</translation>
    </message>
</context>
<context>
    <name>live::Controls</name>
    <message>
        <source>Live prompt</source>
        <translation>实时提示词</translation>
    </message>
    <message>
        <source>What the drawing should become</source>
        <translation>希望绘画变成的样子</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, oil painting</source>
        <translation>一只狐狸睡在新雪中，油画</translation>
    </message>
    <message>
        <source>%1 slider</source>
        <comment>name of a form field</comment>
        <translation>%1 滑块</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>模型默认</translation>
    </message>
    <message>
        <source>The same seed keeps the picture calm while you draw. Empty: the model chooses it.</source>
        <translation>相同的种子使画面在绘画时保持稳定。留空：由模型选择。</translation>
    </message>
    <message>
        <source>Fixed seed</source>
        <translation>固定种子</translation>
    </message>
    <message>
        <source>The seed is fixed: every picture is made with the same one.</source>
        <translation>种子已固定：每张图片使用相同的种子。</translation>
    </message>
    <message>
        <source>The seed runs: every picture is made with the next one. Press to keep the one that is shown.</source>
        <translation>种子递增：每张图片使用下一个种子。按下可保留当前显示的种子。</translation>
    </message>
</context>
<context>
    <name>live::DrawingFile</name>
    <message>
        <source>“%1” cannot be read as a picture.</source>
        <translation>无法将“%1”作为图片读取。</translation>
    </message>
    <message>
        <source>The drawing of last time is damaged and was set aside.</source>
        <translation>上次的绘画已损坏，已另行存放。</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next time. %1</source>
        <comment>a sentence that says why</comment>
        <translation>无法为下次保留绘画。%1</translation>
    </message>
    <message>
        <source>New drawing</source>
        <translation>新建绘画</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>其他尺寸…</translation>
    </message>
    <message>
        <source>Back to the drawing before</source>
        <translation>回到上一幅绘画</translation>
    </message>
    <message>
        <source>Open a drawing or a picture…</source>
        <translation>打开绘画或图片…</translation>
    </message>
    <message>
        <source>Save the drawing as…</source>
        <translation>绘画另存为…</translation>
    </message>
    <message>
        <source>Paste as a layer</source>
        <translation>粘贴为图层</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or the ending .ora, .png or .jpg.</source>
        <translation>无法写入“%1”。请选择其他文件夹，或使用扩展名 .ora、.png 或 .jpg。</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴的图层</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Open a drawing or a picture</source>
        <translation>打开绘画或图片</translation>
    </message>
    <message>
        <source>Drawings and pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;All files (*)</source>
        <translation>绘画和图片 (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>保存绘画</translation>
    </message>
    <message>
        <source>Drawing with its layers (*.ora);;PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>带图层的绘画 (*.ora);;PNG 图片 (*.png);;JPEG 图片 (*.jpg)</translation>
    </message>
    <message>
        <source>drawing</source>
        <comment>name of a file</comment>
        <translation>绘画</translation>
    </message>
</context>
<context>
    <name>live::LayerModel</name>
    <message>
        <source>Layer %1</source>
        <translation>图层 %1</translation>
    </message>
    <message>
        <source>%1 is shown</source>
        <translation>%1 已显示</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 已隐藏</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 已锁定</translation>
    </message>
    <message>
        <source>%1 can be painted on</source>
        <translation>%1 可绘制</translation>
    </message>
</context>
<context>
    <name>live::LayerPanel</name>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>正片叠底</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>滤色</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>变暗</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>变亮</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>混合模式</translation>
    </message>
    <message>
        <source>How this layer blends with those below it</source>
        <translation>此图层与下方图层的混合方式</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>图层不透明度</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>新建图层</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>复制图层</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>图层上移</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>图层下移</translation>
    </message>
    <message>
        <source>Merge with the layer below</source>
        <translation>与下方图层合并</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>删除图层</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opacity of the layer: %1%</source>
        <translation>图层不透明度：%1%</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>图层名称</translation>
    </message>
    <message>
        <source>%1, layer %2 of %3 from below</source>
        <translation>%1，从下数第 %2 层，共 %3 层</translation>
    </message>
    <message>
        <source>New layer: %1</source>
        <translation>新图层：%1</translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation>已与 %1 合并。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 已删除。</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>已重命名：%1</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <translation>显示或隐藏图层</translation>
    </message>
    <message>
        <source>Lock or unlock the layer</source>
        <translation>锁定或解锁图层</translation>
    </message>
</context>
<context>
    <name>live::LivePage</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Keep frame</source>
        <translation>保留帧</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>实时模型</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Put the picture that is shown into the library (Ctrl+S).</source>
        <translation>将显示的图片放入资料库 (Ctrl+S)。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No live model is known yet. Connect once so that the list of models can be read.</source>
        <translation>还没有已知的实时模型。请先联网一次以读取模型列表。</translation>
    </message>
    <message>
        <source>%1 The next stroke tries again.</source>
        <comment>a sentence that says what went wrong</comment>
        <translation>%1下一笔会重试。</translation>
    </message>
    <message>
        <source>Live drawing has cost another %1 and pauses, as the settings say. The drawing goes on, nothing is sent.</source>
        <translation>实时绘画又花费了 %1，已按设置暂停。绘画可继续，但不发送任何内容。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>live::LiveView</name>
    <message>
        <source>Live result</source>
        <translation>实时结果</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>模型根据绘画生成的最新图片。</translation>
    </message>
    <message>
        <source>Nothing yet: draw on the canvas.</source>
        <translation>还没有内容：请在画布上绘画。</translation>
    </message>
    <message>
        <source>Draw on the canvas. The model&apos;s picture follows here.</source>
        <translation>在画布上绘画，模型的图片会显示在这里。</translation>
    </message>
</context>
<context>
    <name>live::Notice</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>live::RecordButton</name>
    <message>
        <source>Format of recordings</source>
        <translation>录制格式</translation>
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
        <translation>已录制：%1</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>End the recording: it goes into the library</source>
        <translation>结束录制：保存到资料库</translation>
    </message>
    <message>
        <source>Record what the model makes as a video</source>
        <translation>将模型生成的内容录制为视频</translation>
    </message>
</context>
<context>
    <name>live::Rewind</name>
    <message>
        <source>Frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>The frame before (comma)</source>
        <translation>上一帧（逗号）</translation>
    </message>
    <message>
        <source>Frame on</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>The next frame (full stop)</source>
        <translation>下一帧（句点）</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>显示上一帧</translation>
    </message>
    <message>
        <source>Hold to see the frame before this one (A)</source>
        <translation>按住可查看此帧的前一帧 (A)</translation>
    </message>
    <message>
        <source>Time lapse</source>
        <translation>延时影片</translation>
    </message>
    <message>
        <source>Make a quick film of the frames that can be looked back at…</source>
        <translation>将可回看的帧制作成快放影片…</translation>
    </message>
    <message>
        <source>Finish in another model</source>
        <translation>用其他模型完成</translation>
    </message>
    <message>
        <source>Keep this frame and go on from it in a model that takes its time, with its prompt, seed and strength</source>
        <translation>保留此帧，在更精细的模型中以其提示词、种子和强度继续</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>回到实时</translation>
    </message>
    <message>
        <source>Back to what the model makes now (Escape)</source>
        <translation>回到模型当前生成的内容 (Escape)</translation>
    </message>
    <message>
        <source>This frame cannot be shown.</source>
        <translation>无法显示此帧。</translation>
    </message>
    <message>
        <source>The frame before</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>a time</comment>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>%1 to look back at</source>
        <comment>a time</comment>
        <translation>可回看 %1</translation>
    </message>
    <message>
        <source>The disk is nearly full: less than five minutes can be looked back at.</source>
        <translation>磁盘快满了：可回看的时间不足五分钟。</translation>
    </message>
    <message>
        <source>The frames are large: less than five minutes of them fit into the room for looking back.</source>
        <translation>帧较大：回看空间容纳不了五分钟。</translation>
    </message>
    <message>
        <source>%1 to look back at: the disk is nearly full</source>
        <comment>a time</comment>
        <translation>可回看 %1：磁盘快满了</translation>
    </message>
    <message>
        <source>Nothing to look back at yet</source>
        <translation>还没有可回看的内容</translation>
    </message>
    <message>
        <source>An earlier picture: %1.</source>
        <translation>较早的图片：%1。</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>模型根据绘画生成的最新图片。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No model for this is known here yet</source>
        <translation>这里还没有可用于此操作的模型</translation>
    </message>
</context>
<context>
    <name>live::RewindStrip</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>%1 back, frame %2 of %3</source>
        <comment>a time</comment>
        <translation>%1 前，第 %2 帧，共 %3 帧</translation>
    </message>
    <message>
        <source>The last pictures of the model appear here.</source>
        <translation>模型生成的内容可在此回看。</translation>
    </message>
</context>
<context>
    <name>live::ScreenSource</name>
    <message>
        <source>Screen, %1 × %2</source>
        <translation>屏幕，%1 × %2</translation>
    </message>
    <message>
        <source>The screen whose picture was used is not there any more.</source>
        <translation>所用的屏幕已不存在。</translation>
    </message>
    <message>
        <source>This desktop does not let a program look at the screen.</source>
        <translation>此桌面不允许程序查看屏幕。</translation>
    </message>
</context>
<context>
    <name>live::SourceButton</name>
    <message>
        <source>Live source</source>
        <translation>实时来源</translation>
    </message>
    <message>
        <source>Only the drawing</source>
        <translation>仅绘画</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>摄像头：%1</translation>
    </message>
    <message>
        <source>Area of the screen…</source>
        <translation>屏幕区域…</translation>
    </message>
    <message>
        <source>Area of the screen: this desktop does not let a program look at it</source>
        <translation>屏幕区域：此桌面不允许程序查看</translation>
    </message>
    <message>
        <source>Instead of the drawing</source>
        <translation>代替绘画</translation>
    </message>
    <message>
        <source>Under the drawing</source>
        <translation>在绘画下方</translation>
    </message>
    <message>
        <source>Live source: %1</source>
        <translation>实时来源：%1</translation>
    </message>
    <message>
        <source>A camera or a part of the screen under the drawing</source>
        <translation>绘画下方的摄像头或屏幕区域</translation>
    </message>
    <message>
        <source>Screen or window…</source>
        <translation>屏幕或窗口…</translation>
    </message>
    <message>
        <source>Screen or window: this program was built without PipeWire, which brings its pictures</source>
        <translation>屏幕或窗口：此程序构建时未包含提供其图像的 PipeWire</translation>
    </message>
</context>
<context>
    <name>live::TimeLapseDialog</name>
    <message>
        <source>Time lapse</source>
        <translation>延时影片</translation>
    </message>
    <message>
        <source>Make the film</source>
        <translation>制作影片</translation>
    </message>
    <message>
        <source>The frames that can be looked back at become a quick film in the library. Where nothing happened for longer than a second, a second is shown.</source>
        <translation>可回看的帧会成为资料库中的一段快放影片。超过一秒没有变化的地方，只显示一秒。</translation>
    </message>
    <message>
        <source>%1 × as quick</source>
        <translation>%1 倍速</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
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
        <translation>格式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
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
        <translation>画笔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>拾色器</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>矩形选区</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>椭圆选区</translation>
    </message>
    <message>
        <source>Select by hand</source>
        <translation>手绘选区</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>其他颜色…</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>“%1” is damaged or cut off: a part of it is missing.</source>
        <translation>“%1”已损坏或不完整：缺少一部分。</translation>
    </message>
    <message>
        <source>“%1” is too large for the memory there is.</source>
        <translation>“%1”过大，内存不足。</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot be decoded.</source>
        <translation>“%1”的格式无法解码。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: %2.</source>
        <translation>“%1”已损坏或不完整：%2。</translation>
    </message>
    <message>
        <source>This computer has no encoder for “%1”.</source>
        <translation>此计算机没有“%1”的编码器。</translation>
    </message>
    <message>
        <source>“%1” could not be encoded: %2.</source>
        <translation>无法编码“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>磁盘空间不足，无法存放“%1”。</translation>
    </message>
    <message>
        <source>“%1” would be larger than the file system allows.</source>
        <translation>“%1”将超过文件系统允许的大小。</translation>
    </message>
    <message>
        <source>A file named “%1” exists already.</source>
        <translation>名为“%1”的文件已存在。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>无法写入文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>无法打开“%1”进行读取。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空的。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and is left alone.</source>
        <translation>“%1”不是普通文件，未作改动。</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to %2.</source>
        <translation>无法将“%1”转换为 %2。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>The part to keep lies outside of “%1”.</source>
        <translation>要保留的部分在“%1”之外。</translation>
    </message>
    <message>
        <source>“%1” cannot be made small enough.</source>
        <translation>无法将“%1”缩到足够小。</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, which is more than Gesso can show.</source>
        <translation>“%1”为 %2 × %3 像素，超出 Gesso 可显示的范围。</translation>
    </message>
    <message>
        <source>“%1” is not an image Gesso can read.</source>
        <translation>“%1”不是 Gesso 可读取的图像。</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels and is shown smaller. The file itself is untouched.</source>
        <translation>“%1”为 %2 × %3 像素，已缩小显示。文件本身未改动。</translation>
    </message>
    <message>
        <source>“%1” stands turned in another way than the first.</source>
        <translation>“%1”的旋转方向与第一个不同。</translation>
    </message>
    <message>
        <source>“%1” has another size than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>“%1”的尺寸与第一个不同：全部按第一个的尺寸和帧率重新编码。</translation>
    </message>
    <message>
        <source>Not all of them have sound: all are encoded again, with silence where there is none.</source>
        <translation>并非全部都有声音：全部重新编码，无声处以静音填充。</translation>
    </message>
    <message>
        <source>“%1” was encoded in another way than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>“%1”的编码方式与第一个不同：全部按第一个的尺寸和帧率重新编码。</translation>
    </message>
    <message>
        <source>Clips of this kind can only be joined by encoding them again.</source>
        <translation>此类剪辑只能通过重新编码拼接。</translation>
    </message>
    <message>
        <source>There is nothing to join.</source>
        <translation>没有可拼接的内容。</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 已拼接</translation>
    </message>
    <message>
        <source>“%1” cannot be read and is left alone.</source>
        <translation>无法读取“%1”，未作改动。</translation>
    </message>
    <message>
        <source>The metadata of “%1” cannot be read.</source>
        <translation>无法读取“%1”的元数据。</translation>
    </message>
    <message>
        <source>“%1” is too large to be written again.</source>
        <translation>“%1”过大，无法重新写入。</translation>
    </message>
    <message>
        <source>There is no picture of “%1”.</source>
        <translation>没有“%1”的图片。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off.</source>
        <translation>“%1”已损坏或不完整。</translation>
    </message>
    <message>
        <source>The recipe for “%1” is empty or larger than 1 MiB.</source>
        <translation>“%1”的配方为空或大于 1 MiB。</translation>
    </message>
    <message>
        <source>The recipe is too long to be kept inside the JPEG “%1”.</source>
        <translation>配方过长，无法保存在 JPEG“%1”中。</translation>
    </message>
    <message>
        <source>“%1” holds no recipe.</source>
        <translation>“%1”中没有配方。</translation>
    </message>
    <message>
        <source>The recipe in “%1” is damaged.</source>
        <translation>“%1”中的配方已损坏。</translation>
    </message>
    <message>
        <source>The sound of “%1” is too long.</source>
        <translation>“%1”的音频过长。</translation>
    </message>
    <message>
        <source>“%1” has no sound.</source>
        <translation>“%1”没有音频。</translation>
    </message>
    <message>
        <source>“%1” has no pictures.</source>
        <translation>“%1”没有画面。</translation>
    </message>
    <message>
        <source>There is no moving picture in “%1”.</source>
        <translation>“%1”中没有动态画面。</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot hold a recipe.</source>
        <translation>“%1”的格式无法容纳配方。</translation>
    </message>
    <message>
        <source>The metadata of “%1” could not be changed; it is as it was.</source>
        <translation>无法更改“%1”的元数据；元数据保持原样。</translation>
    </message>
    <message>
        <source>There is no sound in “%1”.</source>
        <translation>“%1”中没有音频。</translation>
    </message>
    <message>
        <source>“%1” is neither a picture nor sound nor a video.</source>
        <translation>“%1”不是图片、音频或视频。</translation>
    </message>
    <message>
        <source>“%1” is an original.</source>
        <translation>“%1”是原始文件。</translation>
    </message>
    <message>
        <source>The video was not opened for writing.</source>
        <translation>视频未打开以供写入。</translation>
    </message>
    <message>
        <source>A video needs a size and a frame rate.</source>
        <translation>视频需要尺寸和帧率。</translation>
    </message>
    <message>
        <source>A video without frames was not kept.</source>
        <translation>没有帧的视频未保留。</translation>
    </message>
    <message>
        <source>A kept waveform is damaged.</source>
        <translation>保留的波形已损坏。</translation>
    </message>
    <message>
        <source>Video and sound need FFmpeg&apos;s libraries, which cannot be loaded: %1. Please install them again.</source>
        <translation>视频和声音需要 FFmpeg 的库，但无法加载：%1。请重新安装。</translation>
    </message>
    <message>
        <source>“%1” is locked or read-only and cannot be replaced. Unlock it, or allow changes to it.</source>
        <translation>“%1”已锁定或为只读，无法替换。请解除锁定，或允许修改。</translation>
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
            <numerusform>%1 和另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 of them.</source>
        <translation>%1 到 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n of them.</source>
        <translation>
            <numerusform>最多 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of them.</source>
        <translation>
            <numerusform>至少 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>文本。</translation>
    </message>
    <message numerus="yes">
        <source>Text of at most %n characters.</source>
        <translation>
            <numerusform>最多 %n 个字符的文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>例如 %1。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>数字。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>%1 到 %2 的数字。</translation>
    </message>
    <message>
        <source>A number from %1 on.</source>
        <translation>不小于 %1 的数字。</translation>
    </message>
    <message>
        <source>A number up to %1.</source>
        <translation>不大于 %1 的数字。</translation>
    </message>
    <message>
        <source>In steps of %1.</source>
        <translation>步长 %1。</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>是或否。</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>以下之一：%1。</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Or any width and height up to %1 pixels.</source>
        <translation>或不超过 %1 像素的任意宽和高。</translation>
    </message>
    <message>
        <source>A whole number; the same one makes the same result again.</source>
        <translation>整数；相同的值再次得到相同的结果。</translation>
    </message>
    <message>
        <source>A colour.</source>
        <translation>颜色。</translation>
    </message>
    <message>
        <source>Several values together.</source>
        <translation>多个值的组合。</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>包含：%1。</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>列表。</translation>
    </message>
    <message>
        <source>A list. Each entry: %1</source>
        <translation>列表。每一项：%1</translation>
    </message>
    <message>
        <source>JSON.</source>
        <translation>JSON。</translation>
    </message>
    <message>
        <source>Images.</source>
        <translation>多张图像。</translation>
    </message>
    <message>
        <source>An image.</source>
        <translation>一张图像。</translation>
    </message>
    <message>
        <source>Videos.</source>
        <translation>多个视频。</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>一个视频。</translation>
    </message>
    <message>
        <source>Sound files.</source>
        <translation>多个音频文件。</translation>
    </message>
    <message>
        <source>A sound file.</source>
        <translation>一个音频文件。</translation>
    </message>
    <message>
        <source>Masks painted on images.</source>
        <translation>画在图像上的多个蒙版。</translation>
    </message>
    <message>
        <source>A mask painted on an image.</source>
        <translation>画在图像上的蒙版。</translation>
    </message>
    <message>
        <source>Archives of files.</source>
        <translation>多个文件压缩包。</translation>
    </message>
    <message>
        <source>An archive of files.</source>
        <translation>一个文件压缩包。</translation>
    </message>
    <message>
        <source>3D models.</source>
        <translation>多个 3D 模型。</translation>
    </message>
    <message>
        <source>A 3D model.</source>
        <translation>一个 3D 模型。</translation>
    </message>
    <message>
        <source>Files.</source>
        <translation>多个文件。</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>一个文件。</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Normally yes.</source>
        <translation>默认为是。</translation>
    </message>
    <message>
        <source>Normally no.</source>
        <translation>默认为否。</translation>
    </message>
    <message>
        <source>Normally %1.</source>
        <translation>默认为 %1。</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>可选。</translation>
    </message>
</context>
<context>
    <name>models::ModelDetails</name>
    <message>
        <source>Results may be used commercially.</source>
        <translation>结果可用于商业用途。</translation>
    </message>
    <message>
        <source>For research only: results may not be used commercially.</source>
        <translation>仅供研究：结果不可用于商业用途。</translation>
    </message>
    <message>
        <source>A private model.</source>
        <translation>私有模型。</translation>
    </message>
    <message>
        <source>Not known here.</source>
        <translation>此处未知。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>unit price, why the total is not known</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>About %1 with its defaults. %2</source>
        <translation>默认设置下约 %1。%2</translation>
    </message>
    <message>
        <source>%1 with its defaults: %2</source>
        <translation>默认设置下 %1：%2</translation>
    </message>
    <message>
        <source>Open in Create</source>
        <translation>在“创作”中打开</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Copy endpoint</source>
        <translation>复制端点</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>模型页面</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What this model takes could not be read. %1</source>
        <translation>无法读取此模型接受的内容。%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Keep this model at the top of the list (Ctrl+D)</source>
        <translation>将此模型置于列表顶部 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Opens fal&apos;s page in the browser</source>
        <translation>在浏览器中打开 fal 的页面</translation>
    </message>
    <message>
        <source>Opens fal&apos;s documentation in the browser</source>
        <translation>在浏览器中打开 fal 的文档</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deprecated: fal does not look after this model any more. It may stop at any time.</source>
        <translation>已弃用：fal 不再维护此模型，随时可能停用。</translation>
    </message>
    <message>
        <source>Not in fal&apos;s list: this model may be gone.</source>
        <translation>不在 fal 的列表中：此模型可能已下线。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1, the median of your last runs</source>
        <translation>%1，最近运行的中位数</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>正在读取此模型接受的内容…</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>接受的内容</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
</context>
<context>
    <name>models::ModelsPage</name>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of model and how many there are</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>notify::Desktop</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>notify::Note</name>
    <message>
        <source>Nobody knows how a job ended</source>
        <translation>有任务结果未知</translation>
    </message>
    <message>
        <source>%1: look at the queue before you send it again.</source>
        <translation>%1：再次发送前请先查看队列。</translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>有任务失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and a sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>有任务完成</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n 个失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>%n 个失败：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of one nobody knows how it ended.</source>
        <translation>其中 1 个结果未知。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody knows how they ended.</source>
        <translation>
            <numerusform>其中 %n 个结果未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>One is on its way.</source>
        <translation>1 个正在进行。</translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way.</source>
        <translation>
            <numerusform>%n 个正在进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done</source>
        <translation>
            <numerusform>%n 个任务已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs are done</source>
        <translation>%2 个任务中已完成 %1 个</translation>
    </message>
</context>
<context>
    <name>paint::OpenRaster</name>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>磁盘空间不足，无法存放“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is missing or read-only.</source>
        <translation>无法写入“%1”：其文件夹缺失或为只读。</translation>
    </message>
    <message>
        <source>“%1” is no OpenRaster file, or it is damaged.</source>
        <translation>“%1”不是 OpenRaster 文件，或已损坏。</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1”已不存在。</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels. The canvas takes up to %4 on each side.</source>
        <translation>“%1”为 %2 × %3 像素。画布每边最多 %4 像素。</translation>
    </message>
</context>
<context>
    <name>palette::CommandList</name>
    <message>
        <source>Not possible now</source>
        <translation>目前不可用</translation>
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
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Found commands</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>没有此名称的命令。</translation>
    </message>
</context>
<context>
    <name>queue::ExchangeModel</name>
    <message>
        <source>No answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of HTTP</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>queue::ExchangePanel</name>
    <message>
        <source>Nothing was asked of fal for this job yet.</source>
        <translation>还没有为此任务向 fal 发出请求。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>请求与响应</translation>
    </message>
    <message>
        <source>Copy the request and its answer</source>
        <translation>复制请求及其响应</translation>
    </message>
    <message>
        <source>Save all requests…</source>
        <translation>保存所有请求…</translation>
    </message>
    <message>
        <source>Copied, without the key. The prompt is in it.</source>
        <translation>已复制，不含密钥。其中包含提示词。</translation>
    </message>
    <message>
        <source>Save all requests</source>
        <translation>保存所有请求</translation>
    </message>
</context>
<context>
    <name>queue::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>任务详情</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>queue::JobMenu</name>
    <message>
        <source>fal tells nobody how many jobs it allows at once: two for a new account, up to 40 with the credit that was bought.</source>
        <translation>fal 不公布同时允许的任务数：新账户两个，购买额度后最多 40 个。</translation>
    </message>
    <message>
        <source>fal allows %1 at once: so many ran here while others waited in its queue.</source>
        <translation>fal 同时允许 %1 个：在其他任务于其队列中等待时，这里曾同时运行这么多。</translation>
    </message>
    <message>
        <source>fal has worked on %1 jobs of yours at once, perhaps it allows more.</source>
        <translation>fal 曾同时处理 %1 个任务，也许允许更多。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 分钟后</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>今晚 %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>下一个运行</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>更改设置…</translation>
    </message>
    <message>
        <source>Check again at fal</source>
        <translation>再次向 fal 查询</translation>
    </message>
    <message>
        <source>Send again (may be paid twice)</source>
        <translation>重新发送（可能重复付费）</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>复制详情以供支持</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>从队列中移除</translation>
    </message>
    <message>
        <source>Copied: ids, times and states for fal&apos;s support, without key or prompt.</source>
        <translation>已复制：供 fal 支持使用的 ID、时间和状态，不含密钥和提示词。</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>同时运行的任务</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>fal 允许的最大数量</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>%1 的任务</translation>
    </message>
    <message>
        <source>No limit of its own</source>
        <translation>无单独限制</translation>
    </message>
    <message>
        <source>Cancel all that wait here</source>
        <translation>取消此处所有等待的任务</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>重试所有失败的任务</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <comment>when a job is to start</comment>
        <translation>开始：%1</translation>
    </message>
    <message>
        <source>The request id was copied.</source>
        <translation>已复制请求 ID。</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the queue.</source>
        <translation>队列中第 %1 位，共 %2 位。</translation>
    </message>
    <message>
        <source>Cancelling 1 job.</source>
        <translation>正在取消 1 个任务。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n jobs.</source>
        <translation>
            <numerusform>正在取消 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job to try again.</source>
        <translation>没有可重试的任务。</translation>
    </message>
    <message>
        <source>Trying 1 job again.</source>
        <translation>正在重试 1 个任务。</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n jobs again.</source>
        <translation>
            <numerusform>正在重试 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 copy is in the queue.</source>
        <translation>1 个副本已加入队列。</translation>
    </message>
    <message numerus="yes">
        <source>%n copies are in the queue.</source>
        <translation>
            <numerusform>%n 个副本已加入队列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking fal again.</source>
        <translation>正在再次询问 fal。</translation>
    </message>
    <message>
        <source>Sending 1 job again.</source>
        <translation>正在重新发送 1 个任务。</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n jobs again.</source>
        <translation>
            <numerusform>正在重新发送 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job removed from the queue.</source>
        <translation>已从队列移除 1 个任务。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs removed from the queue.</source>
        <translation>
            <numerusform>已从队列移除 %n 个任务。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>queue::JobTable</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>queue::LogPanel</name>
    <message>
        <source>Follow the end of the log</source>
        <translation>跟随日志末尾</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>No details</source>
        <translation>不含细节</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>保存日志…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
</context>
<context>
    <name>queue::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>queue::QueuePanel</name>
    <message>
        <source>Check again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已结束</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Jobs shown</source>
        <translation>显示的任务</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>筛选任务</translation>
    </message>
    <message>
        <source>Only if fal does not have it: else it is paid twice.</source>
        <translation>仅当 fal 没有该任务时：否则会重复付费。</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>恢复队列</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 个运行中，%2 个等待中</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1，已暂停</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>No job fits the filter.</source>
        <translation>没有符合筛选条件的任务。</translation>
    </message>
    <message>
        <source>What you generate appears here, with its progress, price and log.</source>
        <translation>生成的内容会显示在这里，包括进度、价格和日志。</translation>
    </message>
    <message>
        <source>The queue is paused. What runs goes on.</source>
        <translation>队列已暂停。正在运行的会继续。</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>队列继续运行。</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>it does not know the word “%1”</source>
        <translation>它不认识“%1”一词</translation>
    </message>
    <message>
        <source>The scenario “%1” is not a JSON list: %2.</source>
        <translation>场景“%1”不是 JSON 列表：%2。</translation>
    </message>
    <message>
        <source>Row %1 of the scenario “%2” is not good: %3.</source>
        <translation>场景“%2”的第 %1 行有误：%3。</translation>
    </message>
</context>
<context>
    <name>sandbox::Program</name>
    <message>
        <source>A fal-compatible service on this computer, for tests and demonstrations.</source>
        <translation>本机上与 fal 兼容的服务，用于测试和演示。</translation>
    </message>
    <message>
        <source>Listen on this port; 0 takes any that is free.</source>
        <translation>在此端口监听；0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Keep requests and files in this folder.</source>
        <translation>将请求和文件保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Accept only this key.</source>
        <translation>只接受此密钥。</translation>
    </message>
    <message>
        <source>Time in the queue.</source>
        <translation>排队时间。</translation>
    </message>
    <message>
        <source>Time in progress.</source>
        <translation>处理时间。</translation>
    </message>
    <message>
        <source>Time before each live picture.</source>
        <translation>每张实时图片之前的时间。</translation>
    </message>
    <message>
        <source>A table of what to do wrong.</source>
        <translation>要模拟的错误列表。</translation>
    </message>
    <message>
        <source>Permissions that no key has, as “admin,assets:read”.</source>
        <translation>任何密钥都没有的权限，例如“admin,assets:read”。</translation>
    </message>
    <message>
        <source>Ports and times are whole numbers.</source>
        <translation>端口和时间须为整数。</translation>
    </message>
</context>
<context>
    <name>sandbox::Server</name>
    <message>
        <source>The sandbox cannot write to the folder “%1”.</source>
        <translation>沙盒无法写入文件夹“%1”。</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1: %2.</source>
        <translation>沙盒无法在端口 %1 上监听：%2。</translation>
    </message>
</context>
<context>
    <name>settings::AdvancedPage</name>
    <message>
        <source>The settings can be kept as a file and read again elsewhere. Keys and passwords are never in it.</source>
        <translation>设置可以保存为文件，并在别处读取。其中绝不包含密钥和密码。</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>导出设置…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>导入设置…</translation>
    </message>
    <message>
        <source>Everything that Gesso remembers is in this folder: %1</source>
        <translation>Gesso 记住的一切都在此文件夹中：%1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>The settings are in the file.</source>
        <translation>设置已保存到文件。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>This file does not contain settings of Gesso.</source>
        <translation>此文件不包含 Gesso 的设置。</translation>
    </message>
    <message>
        <source>The settings of the file are in use. Undo takes them back page by page.</source>
        <translation>文件中的设置已启用。可用“撤销”逐页恢复。</translation>
    </message>
</context>
<context>
    <name>settings::Form</name>
    <message>
        <source>Money</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Where jobs are made. In the sandbox on this computer nothing leaves it and nothing is charged.</source>
        <translation>任务的执行位置。使用本机沙盒时，数据不会离开此计算机，也不收费。</translation>
    </message>
    <message>
        <source>Sandbox on this computer, nothing is charged</source>
        <translation>本机沙盒，不收费</translation>
    </message>
    <message>
        <source>fal</source>
        <translation>fal</translation>
    </message>
    <message>
        <source>A proxy or server</source>
        <translation>代理或服务器</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Begins with https://, or with http:// on this computer.</source>
        <translation>以 https:// 开头，本机可用 http://。</translation>
    </message>
    <message>
        <source>Ask before spending more than</source>
        <translation>花费超过此数前询问</translation>
    </message>
    <message>
        <source>A click on Generate that costs more is asked about first. 0 asks each time.</source>
        <translation>点击“生成”的费用超过此数时先询问。0 表示每次都询问。</translation>
    </message>
    <message>
        <source>Tell when a day costs more than</source>
        <translation>单日费用超过此数时提醒</translation>
    </message>
    <message>
        <source>Jobs go on; a message says so once it is passed.</source>
        <translation>任务继续进行；超过时显示一条消息。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Spend at most, a day</source>
        <translation>每日支出上限</translation>
    </message>
    <message>
        <source>Jobs that would pass it wait in the queue. What is in flight counts with its estimate.</source>
        <translation>会超出上限的任务在队列中等待。进行中的任务按估算计入。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Spend at most, a month</source>
        <translation>每月支出上限</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>休眠前等待</translation>
    </message>
    <message>
        <source>The live connection closes when nobody draws for so long, and the next stroke opens it again. An open connection may cost money.</source>
        <translation>这段时间无人绘画时，实时连接会关闭，下一笔会重新打开。保持连接可能产生费用。</translation>
    </message>
    <message>
        <source>Live drawing</source>
        <translation>实时绘画</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Pause after spending</source>
        <translation>花费达到此数时暂停</translation>
    </message>
    <message>
        <source>Live drawing pauses and asks each time that it has cost so much, as far as the price is known.</source>
        <translation>实时绘画每花费达到此数便暂停并询问，以价格已知为限。</translation>
    </message>
    <message>
        <source>Notify when a job ends</source>
        <translation>任务结束时通知</translation>
    </message>
    <message>
        <source>With a picture of the result, while another window is in front. A batch is told once.</source>
        <translation>其他窗口在前台时，附带结果图片。一批任务只通知一次。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>播放提示音</translation>
    </message>
    <message>
        <source>Two short tones, while another window is in front.</source>
        <translation>其他窗口在前台时，播放两声短音。</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Pictures, clips, sounds and texts in that folder join the library as copies, those that are there now and those that are saved there later. The folder itself is never changed.</source>
        <translation>该文件夹中现有的和以后保存的图片、剪辑、音频和文本会以副本形式加入资料库。文件夹本身绝不会被更改。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>It may be on a drive that comes and goes.</source>
        <translation>可以位于可移动的驱动器上。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>An address like http://proxy.example.com:8080 or socks5://127.0.0.1:1080, without a password.</source>
        <translation>形如 http://proxy.example.com:8080 或 socks5://127.0.0.1:1080 的地址，不含密码。</translation>
    </message>
    <message>
        <source>There are no certificates (PEM) in this file, or it cannot be read.</source>
        <translation>此文件中没有证书 (PEM)，或无法读取。</translation>
    </message>
    <message>
        <source>Way through the network</source>
        <translation>网络连接方式</translation>
    </message>
    <message>
        <source>A network proxy of your company or your own. It sees where connections go, not what is said.</source>
        <translation>公司或自己的网络代理。它能看到连接的去向，看不到内容。</translation>
    </message>
    <message>
        <source>Proxy of the system</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>此代理</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Begins with http:// or socks5://.</source>
        <translation>以 http:// 或 socks5:// 开头。</translation>
    </message>
    <message>
        <source>Certificates to trust besides</source>
        <translation>额外信任的证书</translation>
    </message>
    <message>
        <source>A file in PEM form, for a gateway whose certificate was issued by your company.</source>
        <translation>PEM 格式的文件，用于由公司签发证书的网关。</translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation>同时进行的任务</translation>
    </message>
    <message>
        <source>The others wait here, in the queue.</source>
        <translation>其余任务在此处的队列中等待。</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>fal 允许的最大数量</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>系统托盘图标</translation>
    </message>
    <message>
        <source>While jobs run or wait, closing the window leaves Gesso at work in the tray, where the desktop has one.</source>
        <translation>有进行中的任务时，关闭窗口后 Gesso 会在托盘中继续工作（若桌面有托盘）。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Keep a detailed log</source>
        <translation>详细日志</translation>
    </message>
    <message>
        <source>For a while, to find out what goes wrong. The log is in the folder of the profile, without keys.</source>
        <translation>暂时开启，用于查找问题。日志位于配置文件夹中，不含密钥。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>With less motion, animated pictures wait for Play.</source>
        <translation>减少动画时，动态图片要等你按“播放”才会动。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>较少</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login.</source>
        <translation>仅在代理要求登录时需要。</translation>
    </message>
</context>
<context>
    <name>settings::LibraryMoving</name>
    <message>
        <source>Moving the library had been interrupted. It is whole, in %1.</source>
        <translation>移动资料库曾被中断。资料库完好无缺，位于 %1。</translation>
    </message>
    <message>
        <source>The library is in %1 now, with everything.</source>
        <translation>资料库及其全部内容现在位于 %1。</translation>
    </message>
    <message>
        <source>The move was cancelled. The library is in %1, as before.</source>
        <translation>移动已取消。资料库仍在 %1。</translation>
    </message>
</context>
<context>
    <name>settings::LibraryPart</name>
    <message>
        <source>Move the library…</source>
        <translation>移动资料库…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>正在移动资料库</translation>
    </message>
    <message>
        <source>Cancel moving the library</source>
        <translation>取消移动资料库</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>资料库位于 %1</translation>
    </message>
    <message>
        <source>Cancelling: what was copied is taken back…</source>
        <translation>正在取消：正在撤回已复制的内容…</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>选择资料库的文件夹</translation>
    </message>
    <message>
        <source>Looking at what there is to move…</source>
        <translation>正在查看要移动的内容…</translation>
    </message>
    <message>
        <source>Move the library</source>
        <translation>移动资料库</translation>
    </message>
    <message>
        <source>Move the library to %1?</source>
        <translation>将资料库移动到 %1？</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1.</source>
        <translation>
            <numerusform>%n 个文件，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied to the other disk first, and go from this one when all of them are there. You can go on working.</source>
        <translation>先复制到另一个磁盘，全部到位后才从此磁盘移除。期间可以继续工作。</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>期间可以继续工作。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>正在移动资料库…</translation>
    </message>
    <message>
        <source>Tidying up the folder that the library was in…</source>
        <translation>正在清理资料库原来的文件夹…</translation>
    </message>
    <message>
        <source>Moving file %L1 of %L2…</source>
        <translation>正在移动第 %L1 个文件，共 %L2 个…</translation>
    </message>
</context>
<context>
    <name>settings::PrivacyPage</name>
    <message>
        <source>Gesso talks to fal, or to the server that you chose, and to nobody else. It counts nothing, reports nothing and looks for no updates.</source>
        <translation>Gesso 只与 fal 或所选的服务器通信，不与其他任何方通信。它不统计、不上报，也不检查更新。</translation>
    </message>
    <message>
        <source>When you press Generate, the prompt, the settings and the input files of that job go to fal, which keeps them as its terms say. Live drawing sends your drawing while it is connected.</source>
        <translation>点击“生成”时，该任务的提示词、设置和输入文件会发送到 fal，由 fal 按其条款保存。实时绘画在连接期间会发送绘画内容。</translation>
    </message>
    <message>
        <source>Your key goes to fal&apos;s own hosts only. It is in the system keyring, and in no file unless you chose the labelled one.</source>
        <translation>密钥只发送到 fal 自己的主机。它保存在系统密钥环中，不在任何文件里，除非选择了标明未加密的文件。</translation>
    </message>
    <message>
        <source>Results, their recipes, the queue and your drafts stay on this computer. The files of results contain their recipe; an export can leave it out.</source>
        <translation>结果及其配方、队列和草稿都留在此计算机上。结果文件包含配方；导出时可以略去。</translation>
    </message>
    <message>
        <source>In the sandbox nothing leaves this computer.</source>
        <translation>使用沙盒时，数据不会离开此计算机。</translation>
    </message>
</context>
<context>
    <name>settings::ProxyPart</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>仅保留到 Gesso 关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Save the password at the proxy</source>
        <translation>保存代理密码</translation>
    </message>
    <message>
        <source>Test the way through the proxy</source>
        <translation>测试通过代理的连接</translation>
    </message>
    <message>
        <source>Remove the password at the proxy</source>
        <translation>移除代理密码</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Give the address of the proxy first.</source>
        <translation>请先输入代理地址。</translation>
    </message>
    <message>
        <source>The system uses no proxy on the way to fal.</source>
        <translation>系统连接 fal 时不使用代理。</translation>
    </message>
    <message>
        <source>The password goes to the proxy %1 only, when it asks, and is kept in the system keyring.</source>
        <translation>密码只在代理 %1 要求时发送给它，并保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>The password that is kept belongs to %1 at %2, port %3. It is sent neither to another proxy nor with another name.</source>
        <translation>已保存的密码属于 %2（端口 %3）上的用户 %1。它不会发送给其他代理，也不会与其他用户名一起发送。</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>正在查询系统密钥环…</translation>
    </message>
    <message>
        <source>The password is in the system keyring. It goes to the proxy %1 only, when it asks.</source>
        <translation>密码保存在系统密钥环中。只在代理 %1 要求时发送给它。</translation>
    </message>
    <message>
        <source>The password is in a file that is not encrypted. It goes to the proxy %1 only, when it asks.</source>
        <translation>密码保存在未加密的文件中。只在代理 %1 要求时发送给它。</translation>
    </message>
    <message>
        <source>The password is there until Gesso is closed. It goes to the proxy %1 only, when it asks.</source>
        <translation>密码仅保留到 Gesso 关闭。只在代理 %1 要求时发送给它。</translation>
    </message>
    <message>
        <source>The password is being put away…</source>
        <translation>正在保存密码…</translation>
    </message>
    <message>
        <source>The password was not kept.</source>
        <translation>密码未保存。</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it knows your password.</source>
        <translation>%1可改用配置中的文件保存，但文件未加密：能读取它的人都会知道你的密码。</translation>
    </message>
    <message>
        <source>The way through the proxy is being tested…</source>
        <translation>正在测试通过代理的连接…</translation>
    </message>
</context>
<context>
    <name>settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>选择要监视的文件夹</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤消：%1</translation>
    </message>
</context>
<context>
    <name>settings::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Take it away and assign</source>
        <translation>从原操作移除并分配</translation>
    </message>
    <message>
        <source>Choose a row, then press the keys.</source>
        <translation>选择一行，然后按下按键。</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>这些按键已用于“%1”。</translation>
    </message>
</context>
<context>
    <name>shell::Connector</name>
    <message>
        <source>A server&apos;s address begins with https://, or with http:// on this computer.</source>
        <translation>服务器地址以 https:// 开头，本机可用 http://。</translation>
    </message>
    <message>
        <source>Give the server&apos;s address without a name and a password: they would be written down.</source>
        <translation>请填写不含用户名和密码的服务器地址，否则它们会被保存下来。</translation>
    </message>
</context>
<context>
    <name>shell::DropOverlay</name>
    <message>
        <source>Places to drop on</source>
        <translation>可拖放的位置</translation>
    </message>
</context>
<context>
    <name>shell::DropRouter</name>
    <message>
        <source>Add to library</source>
        <translation>添加到资料库</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>制作动画</translation>
    </message>
    <message>
        <source>Edit with words</source>
        <translation>用文字编辑</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Open as a job sheet</source>
        <translation>作为任务表打开</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it is %2, and this model takes none.</source>
        <translation>无法在此使用 %1：它是%2，而此模型不接受。</translation>
    </message>
</context>
<context>
    <name>shell::FirstRun</name>
    <message>
        <source>Welcome to Gesso</source>
        <translation>欢迎使用 Gesso</translation>
    </message>
    <message>
        <source>Make pictures, clips and sound with fal&apos;s models. How do you want to begin?</source>
        <translation>用 fal 的模型制作图片、剪辑和音频。想从哪里开始？</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>立即试用</translation>
    </message>
    <message>
        <source>A sandbox on this computer: no account, no network, no cost.</source>
        <translation>本机沙盒：无需账户、网络或费用。</translation>
    </message>
    <message>
        <source>Use the key in FAL_KEY</source>
        <translation>使用 FAL_KEY 中的密钥</translation>
    </message>
    <message>
        <source>A key was found in the environment of this program.</source>
        <translation>在此程序的环境中找到了密钥。</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>https://proxy.example.com</source>
        <translation>https://proxy.example.com</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect through a proxy that speaks for fal, such as your company&apos;s gateway.</source>
        <translation>通过代表 fal 的代理连接，例如公司的网关。</translation>
    </message>
</context>
<context>
    <name>shell::Instance</name>
    <message>
        <source>Gesso is open already with this profile. Close it first, or choose another folder with --profile: it cannot work with two servers at the same time.</source>
        <translation>Gesso 已使用此配置打开。请先将其关闭，或用 --profile 选择其他文件夹：它无法同时使用两个服务器。</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, on the computer “%1”. Close it there, or choose another folder with --profile.</source>
        <translation>Gesso 已在计算机“%1”上使用此配置打开。请在那里将其关闭，或用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, by the user “%1”. Choose another folder with --profile.</source>
        <translation>用户“%1”已使用此配置打开 Gesso。请用 --profile 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, but does not answer. Close it first, or choose another folder with --profile.</source>
        <translation>Gesso 已使用此配置打开，但没有响应。请先将其关闭，或用 --profile 选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>shell::Links</name>
    <message>
        <source>This link is not one that Gesso follows.</source>
        <translation>Gesso 不支持打开此链接。</translation>
    </message>
    <message>
        <source>This link is not followed: it would put a file of this computer into the form.</source>
        <translation>未打开此链接：它会将本机文件放入表单。</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Choose a model first: its fields are what can vary.</source>
        <translation>请先选择模型：可变化的是模型的字段。</translation>
    </message>
    <message>
        <source>fal needs a key before it can generate anything.</source>
        <translation>fal 需要密钥才能生成内容。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Generate now</source>
        <translation>立即生成</translation>
    </message>
    <message>
        <source>%1 last frame.png</source>
        <translation>%1 最后一帧.png</translation>
    </message>
    <message>
        <source>The last frame could not be written to %1.</source>
        <translation>无法将最后一帧写入 %1。</translation>
    </message>
    <message>
        <source>The form has what it takes of the settings of %1.</source>
        <translation>表单已填入 %1 的设置中可用的部分。</translation>
    </message>
    <message>
        <source>This model takes no seed.</source>
        <translation>此模型不接受种子。</translation>
    </message>
    <message>
        <source>The form has the seed %1.</source>
        <translation>表单已填入种子 %1。</translation>
    </message>
    <message>
        <source>No model for this is known here yet. Choose one on the Models page.</source>
        <translation>这里还没有可用于此操作的模型。请在“模型”页面选择一个。</translation>
    </message>
    <message>
        <source>%1: the form begins with %2.</source>
        <translation>%1：表单从 %2 开始。</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>不在资料库中</translation>
    </message>
    <message>
        <source>Nobody knows how this was made.</source>
        <translation>不知道这是如何制作的。</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>what, price</comment>
        <translation>%1，约 %2</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1，价格未知</translation>
    </message>
    <message>
        <source>This alone</source>
        <translation>仅此一个</translation>
    </message>
    <message numerus="yes">
        <source>With what was made of it: %n jobs</source>
        <translation>
            <numerusform>连同由它制作的内容：%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make “%1” again, with a new seed?</source>
        <translation>用新种子再次制作“%1”？</translation>
    </message>
    <message>
        <source>%1 is in the library now.</source>
        <translation>%1 已放入资料库。</translation>
    </message>
    <message>
        <source>The frame could not be put into the form.</source>
        <translation>无法将该帧放入表单。</translation>
    </message>
    <message>
        <source>The form has the frame as “%1”.</source>
        <translation>表单已填入该帧，名为“%1”。</translation>
    </message>
    <message>
        <source>What this is shows after the drop.</source>
        <translation>放下后即可看到内容。</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n files where you want them.</source>
        <translation>
            <numerusform>将 %n 个文件拖到想放的位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it where you want it.</source>
        <translation>拖到想放的位置。</translation>
    </message>
    <message>
        <source>Drop %1 where you want it.</source>
        <translation>将 %1 拖到想放的位置。</translation>
    </message>
    <message>
        <source>This model takes no picture. Save the picture as a file first, or choose another model.</source>
        <translation>此模型不接受图片。请先将图片存为文件，或选择其他模型。</translation>
    </message>
    <message>
        <source>This model takes no text.</source>
        <translation>此模型不接受文本。</translation>
    </message>
    <message>
        <source>%1 was made with Gesso.</source>
        <translation>%1 由 Gesso 制作。</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>恢复设置</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>用作输入</translation>
    </message>
    <message>
        <source>The result is on the clipboard: as a file and with its recipe.</source>
        <translation>结果已复制到剪贴板：以文件形式并附带配方。</translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>已将 %n 个结果复制到剪贴板。</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>The library shows the clip by this frame now.</source>
        <translation>资料库现在以此帧作为该剪辑的封面。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>It is in that collection already.</source>
        <translation>它已在该合集中。</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>已将 1 个项目添加到合集。</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>已将 1 个项目移到废纸篓。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>1 file of the watched folder is in the library now.</source>
        <translation>监视的文件夹中的 1 个文件已放入资料库。</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the watched folder are in the library now.</source>
        <translation>
            <numerusform>监视的文件夹中的 %n 个文件已放入资料库。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the watched folder was left out: %2</source>
        <translation>监视的文件夹中的 %1 已略去：%2</translation>
    </message>
    <message>
        <source>The folder needs its whole path, from the root on.</source>
        <translation>需要从根目录开始的完整文件夹路径。</translation>
    </message>
    <message>
        <source>The library is in this folder, or the folder in the library. Choose another one.</source>
        <translation>资料库在此文件夹中，或此文件夹在资料库中。请另选一个。</translation>
    </message>
    <message>
        <source>The frame is in the library now.</source>
        <translation>该帧已放入资料库。</translation>
    </message>
    <message>
        <source>The recording is in the library now.</source>
        <translation>录制内容已放入资料库。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open &amp;job sheet…</source>
        <translation>打开任务表(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Show library &amp;folder</source>
        <translation>显示资料库文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Read the library folder a&amp;gain</source>
        <translation>重新读取资料库文件夹(&amp;G)</translation>
    </message>
    <message>
        <source>The files of the library are being read.</source>
        <translation>正在读取资料库的文件。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>选择模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Generate &amp;next, before what waits</source>
        <translation>插队生成(&amp;N)，先于等待的任务</translation>
    </message>
    <message>
        <source>Plan a s&amp;weep…</source>
        <translation>计划参数扫描(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Copy the result</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste settings or code</source>
        <translation>粘贴设置或代码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创作(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>资料库(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;quest as code</source>
        <translation>请求代码(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>取消任务(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry job</source>
        <translation>重试任务(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>清除已结束(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Spending…</source>
        <translation>支出(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Gesso</source>
        <translation>关于 Gesso(&amp;A)</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>You made exactly this already, on %1. It is in the library and costs nothing.</source>
        <translation>完全相同的内容已于 %1 制作过。它在资料库中，无需费用。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示它</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>再次生成</translation>
    </message>
    <message>
        <source>Co&amp;mpare images…</source>
        <translation>比较图像(&amp;M)…</translation>
    </message>
    <message>
        <source>Choose two to four images to compare them.</source>
        <translation>请选择两到四张图像进行比较。</translation>
    </message>
    <message>
        <source>Gesso</source>
        <translation>Gesso</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, dusk, long lens, shallow depth of field</source>
        <translation>一只狐狸睡在新雪中，黄昏，长焦镜头，浅景深</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The job in the queue has the new settings.</source>
        <translation>队列中的任务已采用新设置。</translation>
    </message>
    <message>
        <source>“Generate” puts the settings of the form into the job that waits.</source>
        <translation>“生成”会将表单的设置放入等待中的任务。</translation>
    </message>
    <message>
        <source>Leave the job as it is</source>
        <translation>任务保持不变</translation>
    </message>
    <message>
        <source>Waits in the queue here…</source>
        <translation>在此处的队列中等待…</translation>
    </message>
    <message>
        <source>Uploading the input…</source>
        <translation>正在上传输入…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>正在排队等候…</translation>
    </message>
    <message>
        <source>Fetching the result…</source>
        <translation>正在获取结果…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>This job was cancelled.</source>
        <translation>此任务已取消。</translation>
    </message>
    <message>
        <source>This job did not end well.</source>
        <translation>此任务未能顺利结束。</translation>
    </message>
    <message>
        <source>Jobs are on their way. They are kept and go on when Gesso is started again.</source>
        <translation>有任务正在进行。它们会被保留，并在 Gesso 再次启动时继续。</translation>
    </message>
    <message>
        <source>Close Gesso</source>
        <translation>关闭 Gesso</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>What this link leads to is not in the library.</source>
        <translation>此链接指向的内容不在资料库中。</translation>
    </message>
    <message>
        <source>The form does not take all that the link brings. Left out: %1.</source>
        <translation>表单不接受链接中的全部内容。已略去：%1。</translation>
    </message>
    <message>
        <source>A link filled in the form. Nothing is sent before you generate.</source>
        <translation>链接已填入表单。生成之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>所有命令(&amp;C)…</translation>
    </message>
    <message>
        <source>A short &amp;tour</source>
        <translation>快速导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>新增功能(&amp;W)</translation>
    </message>
    <message>
        <source>The model makes the result. Choose any of fal&apos;s with a few letters of its name: Ctrl+K.</source>
        <translation>模型负责制作结果。输入名称中的几个字母即可选择任意 fal 模型：Ctrl+K。</translation>
    </message>
    <message>
        <source>What this model takes. Say what you want to see; F1 explains every field.</source>
        <translation>此模型接受的内容。描述想看到的画面；按 F1 可查看每个字段的说明。</translation>
    </message>
    <message>
        <source>Says what it costs before anything is sent: Ctrl+Enter.</source>
        <translation>发送任何内容之前先显示费用：Ctrl+Enter。</translation>
    </message>
    <message>
        <source>Every job, with its log. Jobs go on when the window is closed, and nothing is paid twice.</source>
        <translation>所有任务及其日志。关闭窗口后任务继续进行，且不会重复付费。</translation>
    </message>
    <message>
        <source>Draw live, find everything that you made in the library, read about the models. Ctrl+Shift+P finds every command.</source>
        <translation>实时绘画，在资料库中查找所有作品，了解各个模型。按 Ctrl+Shift+P 可查找任何命令。</translation>
    </message>
    <message>
        <source>a lighthouse on a cliff, ink and watercolour</source>
        <translation>悬崖上的灯塔，水墨与水彩</translation>
    </message>
    <message>
        <source>waves roll onto a black beach, seen from above</source>
        <translation>海浪涌上黑色沙滩，俯瞰视角</translation>
    </message>
    <message>
        <source>rain on a tin roof, distant thunder</source>
        <translation>雨落铁皮屋顶，远处雷声</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>命令或其按键</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Account and keys</source>
        <translation>账户和密钥</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>复制报告(&amp;R)</translation>
    </message>
    <message>
        <source>The report is on the clipboard: versions, settings and the last problems. There are no keys in it.</source>
        <translation>报告已复制到剪贴板：版本、设置和最近的问题。其中不含密钥。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Gesso ended unexpectedly and is here again. Jobs that were on their way go on, and nothing is paid twice.</source>
        <translation>Gesso 意外退出，现已恢复。进行中的任务会继续，不会重复付费。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Safe mode: last time&apos;s window and jobs are left alone, and what you set here is forgotten at the end.</source>
        <translation>安全模式：上次的窗口和任务保持不变，此处的设置在结束时会被丢弃。</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>正常启动</translation>
    </message>
    <message>
        <source>A recording that was cut off when Gesso ended is in the library now.</source>
        <translation>因 Gesso 退出而中断的录制现已在资料库中。</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>安全模式</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose what to export first.</source>
        <translation>请先选择要导出的内容。</translation>
    </message>
    <message>
        <source>Only one file fits here: %1 was taken.</source>
        <translation>这里只能放一个文件：已使用 %1。</translation>
    </message>
    <message>
        <source>Files are being exported. Closing Gesso stops this; what is already written stays.</source>
        <translation>正在导出文件。关闭 Gesso 会中断导出；已写入的文件会保留。</translation>
    </message>
</context>
<context>
    <name>shell::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>shell::RecentFiles</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过文件</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清除此列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>shell::SaveText</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Sandbox, nothing is charged</source>
        <translation>沙盒，不收费</translation>
    </message>
    <message>
        <source>Connected to fal</source>
        <translation>已连接到 fal</translation>
    </message>
    <message>
        <source>Connected through %1</source>
        <translation>已通过 %1 连接</translation>
    </message>
    <message>
        <source>fal, no key yet: nothing can be generated</source>
        <translation>fal，尚无密钥：无法生成内容</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>没有进行中的任务</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 个运行中，%2 个等待中</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>money that was spent</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Spent today, and reserved for jobs that run or wait. Opens what was spent and for what.</source>
        <translation>今天的支出，以及为进行中的任务预留的金额。点击可查看支出明细。</translation>
    </message>
    <message>
        <source>Files in the library: %1 · %2</source>
        <extracomment>%1 is a number, %2 an amount like &quot;3.1 GB&quot;</extracomment>
        <translation>资料库中的文件：%1 · %2</translation>
    </message>
</context>
<context>
    <name>shell::Tour</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>快速导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which step of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>&amp;Open Gesso</source>
        <translation>打开 Gesso(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>没有进行中的任务</translation>
    </message>
    <message>
        <source>%L1 running, %L2 waiting</source>
        <translation>%L1 个运行中，%L2 个等待中</translation>
    </message>
</context>
<context>
    <name>spending::DayChart</name>
    <message>
        <source>Spending by day</source>
        <translation>每日支出</translation>
    </message>
    <message>
        <source>Left and right go from bar to bar. The same figures are in the table “By day”.</source>
        <translation>左右键在柱形之间移动。“按日期”表格中有相同的数据。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 estimated, %4 reserved; jobs: %5</source>
        <translation>%1：已计费 %2，估算 %3，预留 %4；任务：%5</translation>
    </message>
    <message>
        <source>Budget of a day</source>
        <translation>每日预算</translation>
    </message>
</context>
<context>
    <name>spending::SpendingDialog</name>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从 … 到 …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>已计费</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>fal 账目</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>按项目</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>按任务</translation>
    </message>
    <message>
        <source>Asking fal what it charged…</source>
        <translation>正在向 fal 查询收费…</translation>
    </message>
    <message>
        <source>fal knows of more requests than could be asked for.</source>
        <translation>fal 的请求数多于可查询的数量。</translation>
    </message>
    <message>
        <source>fal did not say what it charged: %1</source>
        <translation>fal 未告知收费：%1</translation>
    </message>
    <message>
        <source>Credits left at fal: %1.</source>
        <translation>fal 剩余额度：%1。</translation>
    </message>
    <message>
        <source>Today %1 of %2 are spent or reserved.</source>
        <translation>今天已支出或预留 %1，上限 %2。</translation>
    </message>
    <message>
        <source>The budget of this month is %1.</source>
        <translation>本月预算为 %1。</translation>
    </message>
    <message>
        <source>This is the sandbox: nothing is charged. The figures are what fal would charge.</source>
        <translation>这是沙盒：不收费。数字表示 fal 会收取的费用。</translation>
    </message>
    <message>
        <source>Jobs without a known price: %1.</source>
        <translation>价格未知的任务：%1。</translation>
    </message>
    <message>
        <source>Other programs with this account cost %1 in this period.</source>
        <translation>在此时段内，使用此账户的其他程序花费了 %1。</translation>
    </message>
    <message>
        <source>Export the spending</source>
        <translation>导出支出</translation>
    </message>
    <message>
        <source>The admin key in the settings is an ordinary one: fal does not tell it what it charged. Test it under Settings, Account and keys.</source>
        <translation>设置中的管理员密钥只是普通密钥：fal 不向其提供收费信息。请在“设置”中的“账户和密钥”里测试它。</translation>
    </message>
    <message>
        <source>The admin key could not be used: %1</source>
        <translation>无法使用管理员密钥：%1</translation>
    </message>
    <message>
        <source>The balance and what fal itself charged are told to an admin key only; yours is an ordinary one, which is safer. The figures here are what fal counted, times its prices. To see fal&apos;s own, make an admin key at fal and add it under Settings, Account and keys, marked as an admin key.</source>
        <translation>只有管理员密钥才能查看余额和 fal 的实际收费；你的是普通密钥，这样更安全。此处的数字是 fal 的计量乘以其价格。要查看 fal 自己的数字，请在 fal 创建管理员密钥，然后在“设置”中的“账户和密钥”里添加，并标记为管理员密钥。</translation>
    </message>
</context>
<context>
    <name>spending::SpendingModel</name>
    <message>
        <source>No project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>What fal counted, times the price.</source>
        <translation>fal 的计量乘以价格。</translation>
    </message>
    <message>
        <source>Jobs that are complete, of which fal did not tell what it counted.</source>
        <translation>已完成但 fal 未告知计量的任务。</translation>
    </message>
    <message>
        <source>Jobs on their way, and those of which nobody knows yet whether fal took them.</source>
        <translation>进行中的任务，以及尚不知 fal 是否已接受的任务。</translation>
    </message>
    <message>
        <source>What fal&apos;s own account of these requests says.</source>
        <translation>fal 自己对这些请求的记账。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>已计费</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>fal 账目</translation>
    </message>
</context>
<context>
    <name>studio::Axis</name>
    <message numerus="yes">
        <source>This makes more than %n values. Choose a larger step.</source>
        <translation>
            <numerusform>这会产生超过 %n 个值。请选择更大的步长。</numerusform>
        </translation>
    </message>
    <message>
        <source>A range of whole numbers is written as 20..40 step 5.</source>
        <translation>整数范围写成 20..40 step 5。</translation>
    </message>
    <message>
        <source>The step of a range is not 0.</source>
        <translation>范围的步长不能为 0。</translation>
    </message>
    <message>
        <source>A range needs a step, such as 0.5..1 step 0.25.</source>
        <translation>范围需要步长，例如 0.5..1 step 0.25。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a word in a field</comment>
        <translation>%2 中的“%1”</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>请至少填写一个值。</translation>
    </message>
</context>
<context>
    <name>studio::Code</name>
    <message>
        <source>There is no request in this text. Paste JSON, a cURL command, Python, JavaScript or C++ that calls a model.</source>
        <translation>此文本中没有请求。请粘贴 JSON、cURL 命令，或调用模型的 Python、JavaScript 或 C++ 代码。</translation>
    </message>
    <message>
        <source>This command reads its request from the file %1, which is not part of the text.</source>
        <translation>此命令从文件 %1 读取请求，而该文件不在文本中。</translation>
    </message>
    <message>
        <source>This text is too long to look for a request in it.</source>
        <translation>此文本过长，无法在其中查找请求。</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>此文本中没有请求。</translation>
    </message>
    <message>
        <source>The values in this text are nested too deeply.</source>
        <translation>此文本中的值嵌套过深。</translation>
    </message>
    <message>
        <source>The text ends in the middle of a list.</source>
        <translation>文本在列表中间结束。</translation>
    </message>
    <message>
        <source>A list in this text has a stray “%1”.</source>
        <translation>此文本的列表中有多余的“%1”。</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>文本在请求中间结束。</translation>
    </message>
    <message>
        <source>The request in this text has a stray “%1”.</source>
        <translation>此文本的请求中有多余的“%1”。</translation>
    </message>
    <message>
        <source>%1 is a file of this computer: put the address of its upload there first.</source>
        <translation>%1 是本机文件：请先在那里填入其上传后的地址。</translation>
    </message>
    <message>
        <source>The key is read from FAL_KEY.</source>
        <translation>密钥读取自 FAL_KEY。</translation>
    </message>
    <message>
        <source>JSON.rawJSON keeps large numbers exact; Node.js has it since version 21.</source>
        <translation>JSON.rawJSON 可保持大数精确；Node.js 从版本 21 起支持。</translation>
    </message>
</context>
<context>
    <name>studio::Collections</name>
    <message>
        <source>A collection needs a name.</source>
        <translation>合集需要名称。</translation>
    </message>
    <message>
        <source>There is a collection of that name already: %1.</source>
        <translation>已有同名合集：%1。</translation>
    </message>
</context>
<context>
    <name>studio::Database</name>
    <message>
        <source>The database of Gesso is in use by another program.</source>
        <translation>Gesso 的数据库正被另一程序使用。</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be written: the folder or the file is read-only.</source>
        <translation>无法写入 Gesso 的数据库：文件夹或文件为只读。</translation>
    </message>
    <message>
        <source>The disk is full: the database of Gesso cannot be written.</source>
        <translation>磁盘已满：无法写入 Gesso 的数据库。</translation>
    </message>
    <message>
        <source>The disk reported an error while the database of Gesso was used.</source>
        <translation>使用 Gesso 的数据库时磁盘报告错误。</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be opened: its folder cannot be read or written.</source>
        <translation>无法打开 Gesso 的数据库：其文件夹无法读写。</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged.</source>
        <translation>Gesso 的数据库已损坏。</translation>
    </message>
    <message>
        <source>The database of Gesso reported: %1</source>
        <translation>Gesso 的数据库报告：%1</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged and cannot be moved aside: its folder is read-only.</source>
        <translation>Gesso 的数据库已损坏且无法移开：其文件夹为只读。</translation>
    </message>
    <message>
        <source>This profile was used by a newer version of Gesso (its database has version %1, this program knows %2). Start the newer program, or choose another profile folder.</source>
        <translation>此配置已被更新版本的 Gesso 使用过（其数据库版本为 %1，此程序支持 %2）。请启动更新的程序，或选择其他配置文件夹。</translation>
    </message>
</context>
<context>
    <name>studio::Export</name>
    <message>
        <source>The contact sheet was cancelled.</source>
        <translation>联系表已取消。</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>联系表</translation>
    </message>
    <message>
        <source>Contact sheet %1</source>
        <translation>联系表 %1</translation>
    </message>
    <message>
        <source>A contact sheet needs the window system&apos;s letters.</source>
        <translation>联系表需要窗口系统的字体。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>无法创建或写入文件夹 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is the original in the library and is not overwritten.</source>
        <translation>%1 是资料库中的原始文件，不会被覆盖。</translation>
    </message>
    <message>
        <source>%1 cannot be overwritten.</source>
        <translation>无法覆盖 %1。</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more.</source>
        <translation>%1 已不在资料库文件夹中。</translation>
    </message>
</context>
<context>
    <name>studio::FieldProblem</name>
    <message>
        <source>Enter a number above %1.</source>
        <translation>请输入大于 %1 的数字。</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>请输入不小于 %1 的数字。</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>请输入小于 %1 的数字。</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>请输入不大于 %1 的数字。</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>请输入 %1 的倍数。</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>请至少输入 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>请最多输入 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>请输入格式为 %1 的文本。</translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>请至少添加 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>请最多保留 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择其一：%1。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The image is too small: it needs at least %1 pixels.</source>
        <translation>图像过小：至少需要 %1 像素。</translation>
    </message>
    <message>
        <source>The image is too large: it may have at most %1 pixels.</source>
        <translation>图像过大：最多允许 %1 像素。</translation>
    </message>
    <message>
        <source>The model does not read this kind of image. It reads: %1.</source>
        <translation>模型不支持此类图像。支持：%1。</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds.</source>
        <translation>音频过长：最多 %1 秒。</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds, and it has %2.</source>
        <translation>音频过长：最多 %1 秒，实际 %2 秒。</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds.</source>
        <translation>音频过短：至少 %1 秒。</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds, and it has %2.</source>
        <translation>音频过短：至少 %1 秒，实际 %2 秒。</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds.</source>
        <translation>视频过长：最多 %1 秒。</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds, and it has %2.</source>
        <translation>视频过长：最多 %1 秒，实际 %2 秒。</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds.</source>
        <translation>视频过短：至少 %1 秒。</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds, and it has %2.</source>
        <translation>视频过短：至少 %1 秒，实际 %2 秒。</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound. It reads: %1.</source>
        <translation>模型不支持此类音频。支持：%1。</translation>
    </message>
    <message>
        <source>The model does not read this kind of video. It reads: %1.</source>
        <translation>模型不支持此类视频。支持：%1。</translation>
    </message>
    <message>
        <source>The file is too large: at most %1.</source>
        <translation>文件过大：最大 %1。</translation>
    </message>
    <message>
        <source>The archive cannot be used. Pack files of these kinds: %1.</source>
        <translation>无法使用该压缩包。请打包以下类型的文件：%1。</translation>
    </message>
    <message>
        <source>The archive needs at least %1 files; it has %2.</source>
        <translation>压缩包至少需要 %1 个文件；现有 %2 个。</translation>
    </message>
    <message>
        <source>The archive may hold at most %1 files; it has %2.</source>
        <translation>压缩包最多容纳 %1 个文件；现有 %2 个。</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>模型在 fal 上运行失败。请重试，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model took too long. Try again, or ask for less.</source>
        <translation>模型用时过长。请重试，或减少要求。</translation>
    </message>
    <message>
        <source>A service that the model uses failed. Try again later.</source>
        <translation>模型使用的服务失败。请稍后重试。</translation>
    </message>
    <message>
        <source>A service that the model uses cannot be reached. Try again later.</source>
        <translation>无法连接模型使用的服务。请稍后重试。</translation>
    </message>
    <message>
        <source>A content check refused this. Change it and try again.</source>
        <translation>内容检查拒绝了此内容。请修改后重试。</translation>
    </message>
    <message>
        <source>The model made nothing from this. Change the prompt, or try again.</source>
        <translation>模型没有由此生成任何内容。请修改提示词，或重试。</translation>
    </message>
    <message>
        <source>The image is too small.</source>
        <translation>图像过小。</translation>
    </message>
    <message>
        <source>The image is too large.</source>
        <translation>图像过大。</translation>
    </message>
    <message>
        <source>The model cannot read this image. Choose another file.</source>
        <translation>模型无法读取此图像。请选择其他文件。</translation>
    </message>
    <message>
        <source>The model cannot fetch the file from its address.</source>
        <translation>模型无法从地址获取文件。</translation>
    </message>
    <message>
        <source>No face was found. Choose an image that shows one clearly.</source>
        <translation>未找到人脸。请选择人脸清晰可见的图像。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>无法使用该压缩包。</translation>
    </message>
    <message>
        <source>The model does not support this setting.</source>
        <translation>模型不支持此设置。</translation>
    </message>
    <message>
        <source>The model does not read this kind of image.</source>
        <translation>模型不支持此类图像。</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound.</source>
        <translation>模型不支持此类音频。</translation>
    </message>
    <message>
        <source>The model does not read this kind of video.</source>
        <translation>模型不支持此类视频。</translation>
    </message>
    <message>
        <source>The model needs this field.</source>
        <translation>模型需要此字段。</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>请输入文本。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>请选择是或否。</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>请逐项添加。</translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>请填写这组设置。</translation>
    </message>
    <message>
        <source>The model does not know this field. Leave it out.</source>
        <translation>模型不认识此字段。请略去。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https.</source>
        <translation>请输入以 https 开头的地址。</translation>
    </message>
    <message>
        <source>The model does not take this value.</source>
        <translation>模型不接受此值。</translation>
    </message>
</context>
<context>
    <name>studio::Filing</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>无法创建或写入文件夹 %1。</translation>
    </message>
    <message>
        <source>A downloaded file vanished before it could be filed.</source>
        <translation>下载的文件在入库前消失了。</translation>
    </message>
</context>
<context>
    <name>studio::Foreign</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
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
        <translation>磁盘已满，无法回看新的帧。</translation>
    </message>
    <message>
        <source>The folder %1 for looking back cannot be written to.</source>
        <translation>无法写入回看文件夹 %1。</translation>
    </message>
    <message>
        <source>This frame is too old and not there any more.</source>
        <translation>此帧过旧，已不存在。</translation>
    </message>
    <message>
        <source>A frame is too large to be looked back at.</source>
        <translation>有一帧过大，无法回看。</translation>
    </message>
    <message>
        <source>This frame was damaged on the disk.</source>
        <translation>此帧在磁盘上已损坏。</translation>
    </message>
</context>
<context>
    <name>studio::FromText</name>
    <message>
        <source>“%1” is not a whole number, but %2 takes one.</source>
        <translation>“%1”不是整数，但 %2 需要整数。</translation>
    </message>
    <message>
        <source>“%1” is not a number, but %2 takes one.</source>
        <translation>“%1”不是数字，但 %2 需要数字。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, but %2 takes one of them.</source>
        <translation>“%1”既不是 true 也不是 false，但 %2 需要其中之一。</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes: %3.</source>
        <translation>%1 不接受“%2”。可接受：%3。</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes a size such as 1024x768, or: %3.</source>
        <translation>%1 不接受“%2”。可接受形如 1024x768 的尺寸，或：%3。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of at most 64 bits, but %2 takes one.</source>
        <translation>“%1”不是 64 位以内的整数，但 %2 需要这样的整数。</translation>
    </message>
    <message>
        <source>%1 takes a JSON object such as {&quot;key&quot;: 1}.</source>
        <translation>%1 需要 JSON 对象，例如 {&quot;key&quot;: 1}。</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [1, 2].</source>
        <translation>%1 需要 JSON 列表，例如 [1, 2]。</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [{&quot;key&quot;: 1}].</source>
        <translation>%1 需要 JSON 列表，例如 [{&quot;key&quot;: 1}]。</translation>
    </message>
    <message>
        <source>“%1” is no color such as #ff8800, but %2 takes one.</source>
        <translation>“%1”不是形如 #ff8800 的颜色，但 %2 需要颜色。</translation>
    </message>
</context>
<context>
    <name>studio::Import</name>
    <message>
        <source>%1 is no picture, video, sound or text that Gesso knows.</source>
        <translation>%1 不是 Gesso 支持的图片、视频、音频或文本。</translation>
    </message>
    <message>
        <source>%1 holds text, though its name promises a picture, a video or a sound. Rename it to take it in as text.</source>
        <translation>%1 的内容是文本，而其名称表示图像、视频或声音。请重命名后作为文本导入。</translation>
    </message>
    <message>
        <source>%1 was taken in as what it holds, which is not what its name says.</source>
        <translation>%1 已按其内容导入，与其名称不符。</translation>
    </message>
</context>
<context>
    <name>studio::Inputs</name>
    <message>
        <source>The input file %1 of this recipe is not in the library. Choose it again.</source>
        <translation>此配方的输入文件 %1 不在资料库中。请重新选择。</translation>
    </message>
    <message>
        <source>The input file %1 does not exist.</source>
        <translation>输入文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The input file %1 cannot be read.</source>
        <translation>无法读取输入文件 %1。</translation>
    </message>
</context>
<context>
    <name>studio::JobModel</name>
    <message>
        <source>On hold</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>上传中</translation>
    </message>
    <message>
        <source>Uploading %1%</source>
        <translation>上传中 %1%</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Waiting (number %1)</source>
        <translation>等待中（第 %1 位）</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Running %1%</source>
        <translation>运行中 %1%</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>下载中</translation>
    </message>
    <message>
        <source>Downloading %1%</source>
        <translation>下载中 %1%</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>入库中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time passed, time expected</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>在 fal 队列中 %1 秒，处理 %2 秒，获取并保存 %3 秒。</translation>
    </message>
    <message>
        <source>Usually %1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>通常在 fal 队列中 %1 秒，处理 %2 秒，获取并保存 %3 秒。</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>在此等待</translation>
    </message>
    <message>
        <source>Billed: %1 × %2.</source>
        <translation>已计费：%1 × %2。</translation>
    </message>
    <message>
        <source>Estimated: fal did not tell what it counted.</source>
        <translation>估算：fal 未告知计量。</translation>
    </message>
    <message>
        <source>Expected, and reserved until it has ended.</source>
        <translation>预计费用，在结束前预留。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>state of a job, prompt, model</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, prompt and model of a job; its time</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>studio::JobProblem</name>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the proxy settings: the connection could not be trusted.</source>
        <translation>请检查此计算机的时钟和代理设置：连接不可信。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again.</source>
        <translation>服务未及时响应。请重试。</translation>
    </message>
    <message>
        <source>Check the key in the settings, or set FAL_KEY.</source>
        <translation>请检查设置中的密钥，或设置 FAL_KEY。</translation>
    </message>
    <message>
        <source>The key lacks a permission for this model. Use another key, or give it the permission at fal.</source>
        <translation>密钥缺少此模型的权限。请使用其他密钥，或在 fal 授予权限。</translation>
    </message>
    <message>
        <source>Add credit to the account at fal, then try again.</source>
        <translation>请为 fal 账户充值，然后重试。</translation>
    </message>
    <message>
        <source>Check the name of the model, or choose another one.</source>
        <translation>请检查模型名称，或选择其他模型。</translation>
    </message>
    <message>
        <source>Change the fields that are named and try again.</source>
        <translation>请修改所列字段后重试。</translation>
    </message>
    <message>
        <source>Change the prompt or the input: a content check refused it.</source>
        <translation>请修改提示词或输入：内容检查将其拒绝。</translation>
    </message>
    <message>
        <source>Use a smaller file.</source>
        <translation>请使用更小的文件。</translation>
    </message>
    <message>
        <source>Too many requests were made. Wait a moment and try again.</source>
        <translation>请求过多。请稍等片刻再试。</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>模型在 fal 上运行失败。请重试，或选择其他模型。</translation>
    </message>
    <message>
        <source>The answer of the service was not understood. Check the server address.</source>
        <translation>无法理解服务的响应。请检查服务器地址。</translation>
    </message>
    <message>
        <source>Check that the file can be read and that there is room on the disk.</source>
        <translation>请检查文件是否可读，以及磁盘是否有空间。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>studio::JobQueue</name>
    <message>
        <source>This job has been started already: its settings cannot be changed any more.</source>
        <translation>此任务已经开始：无法再更改其设置。</translation>
    </message>
    <message>
        <source>This job is not in the list any more.</source>
        <translation>此任务已不在列表中。</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>Waits for another job of this model</source>
        <translation>等待此模型的另一个任务</translation>
    </message>
</context>
<context>
    <name>studio::JobRun</name>
    <message>
        <source>The result is still at fal. Make room, or make the folder writable, then choose “Check again”.</source>
        <translation>结果仍在 fal。请腾出空间或使文件夹可写，然后选择“再次查询”。</translation>
    </message>
    <message>
        <source>Nothing is lost: the job goes on by itself as soon as its files can be written.</source>
        <translation>没有任何丢失：一旦可以写入文件，任务会自动继续。</translation>
    </message>
    <message>
        <source>The staging folder %1 cannot be written.</source>
        <translation>无法写入暂存文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the result.</source>
        <translation>磁盘空间不足，无法存放结果。</translation>
    </message>
    <message>
        <source>%1 The result is at fal; it is fetched as soon as fal can be reached.</source>
        <translation>%1结果在 fal；一旦可以连接 fal 便会获取。</translation>
    </message>
    <message>
        <source>fal made and billed this result, but its files cannot be fetched any more. Copy the evidence and ask fal.</source>
        <translation>fal 已生成此结果并计费，但其文件已无法获取。请复制凭据并询问 fal。</translation>
    </message>
    <message>
        <source>The result is still at fal. %1</source>
        <translation>结果仍在 fal。%1</translation>
    </message>
    <message>
        <source>The job was accepted and goes on at fal. %1 Then choose “Check again”.</source>
        <translation>任务已被接受，并在 fal 继续。%1然后选择“再次查询”。</translation>
    </message>
    <message>
        <source>%1 The job goes on at fal; it is followed again as soon as fal can be reached.</source>
        <translation>%1任务在 fal 继续；一旦可以连接 fal 便会重新跟踪。</translation>
    </message>
    <message>
        <source>It is not known whether this job was accepted.</source>
        <translation>不知道此任务是否已被接受。</translation>
    </message>
    <message>
        <source>The connection broke while the job was sent: fal may have accepted it, or not.</source>
        <translation>发送任务时连接中断：fal 可能已接受，也可能没有。</translation>
    </message>
    <message>
        <source>%1 Check again, or look at the list of requests on fal&apos;s site. If it is not there, send it again: it was not sent twice.</source>
        <translation>%1请再次查询，或查看 fal 网站上的请求列表。若列表中没有，请重新发送：它没有被发送两次。</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>请重新选择文件。</translation>
    </message>
    <message>
        <source>Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>没有发送任何内容。一旦可以连接 fal，任务会自动继续。</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>%1没有发送任何内容。一旦可以连接 fal，任务会自动继续。</translation>
    </message>
</context>
<context>
    <name>studio::JobSheet</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The model %1 is not known here.</source>
        <translation>此处不认识模型 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This row has more cells than the first line has names.</source>
        <translation>此行的单元格多于第一行的名称。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>One column is not used, because no field has its name: %1.</source>
        <translation>有一列未使用，因为没有同名字段：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not used, because no field has their names: %1.</source>
        <translation>
            <numerusform>有 %n 列未使用，因为没有同名字段：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows are taken. Divide the sheet to use the others.</source>
        <translation>只采用前 %1 行。请拆分任务表以使用其余的行。</translation>
    </message>
</context>
<context>
    <name>studio::Keys</name>
    <message>
        <source>Paste a key first.</source>
        <translation>请先粘贴密钥。</translation>
    </message>
    <message>
        <source>This does not look like a fal key: letters, digits and signs without spaces.</source>
        <translation>这不像是 fal 密钥：应为字母、数字和符号，不含空格。</translation>
    </message>
    <message>
        <source>There is a key with this name already.</source>
        <translation>已有同名密钥。</translation>
    </message>
    <message>
        <source>There are too many keys. Remove one first.</source>
        <translation>密钥过多。请先移除一个。</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>The key was forgotten, but its file could not be changed: a copy may still be in it.</source>
        <translation>密钥已移除，但无法更改其文件：其中可能仍有副本。</translation>
    </message>
    <message>
        <source>The key was forgotten, but the system keyring did not let go of it: a copy may still be there.</source>
        <translation>密钥已移除，但系统密钥环未将其删除：其中可能仍有副本。</translation>
    </message>
    <message>
        <source>The key “%1” is no longer where it was kept. Add it again.</source>
        <translation>密钥“%1”已不在原来的保存位置。请重新添加。</translation>
    </message>
    <message>
        <source>The file of the keys cannot be read or written.</source>
        <translation>无法读写密钥文件。</translation>
    </message>
    <message>
        <source>No system keyring can be reached here.</source>
        <translation>此处没有可用的系统密钥环。</translation>
    </message>
    <message>
        <source>The system keyring is locked, or access to it was refused.</source>
        <translation>系统密钥环已锁定，或访问被拒绝。</translation>
    </message>
    <message>
        <source>The system keyring cannot be used here.</source>
        <translation>此处无法使用系统密钥环。</translation>
    </message>
    <message>
        <source>There is an admin key already. Remove it first.</source>
        <translation>已有管理员密钥。请先移除它。</translation>
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
        <translation>种子</translation>
    </message>
</context>
<context>
    <name>studio::Labels</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>图像数量</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>尾帧</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>Inference steps</source>
        <translation>推理步数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>输出格式</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>安全检查</translation>
    </message>
    <message>
        <source>Safety tolerance</source>
        <translation>安全容忍度</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>扩展提示词</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>优化提示词</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务类型</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>区分说话人</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Answer with the data itself</source>
        <translation>直接返回数据</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>Square HD</source>
        <translation>方形 HD</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>写实</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Feedback strength</source>
        <translation>反馈强度</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>来回</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>适配</translation>
    </message>
</context>
<context>
    <name>studio::Ledger</name>
    <message>
        <source>The budget of %1 a day would be passed: %2 are spent or reserved today.</source>
        <translation>将超出每日 %1 的预算：今天已支出或预留 %2。</translation>
    </message>
    <message>
        <source>The budget of %1 a month would be passed: %2 are spent or reserved this month.</source>
        <translation>将超出每月 %1 的预算：本月已支出或预留 %2。</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved today.</source>
        <translation>今天已支出或预留超过 %1。</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved this month.</source>
        <translation>本月已支出或预留超过 %1。</translation>
    </message>
</context>
<context>
    <name>studio::Library</name>
    <message>
        <source>%1 cannot be moved to the system&apos;s trash.</source>
        <translation>无法将 %1 移到系统回收站。</translation>
    </message>
    <message>
        <source>The library folder %1 cannot be written.</source>
        <translation>无法写入资料库文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the bin.</source>
        <translation>无法将 %1 移到废纸篓。</translation>
    </message>
    <message>
        <source>%1 cannot be restored from the bin.</source>
        <translation>无法从废纸篓恢复 %1。</translation>
    </message>
    <message>
        <source>%1 is not in the bin any more.</source>
        <translation>%1 已不在废纸篓中。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 不是可读取的文件。</translation>
    </message>
</context>
<context>
    <name>studio::LibraryMove</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>无法创建或写入文件夹 %1。</translation>
    </message>
    <message>
        <source>Something else named %1 is in the new folder. Choose an empty folder.</source>
        <translation>新文件夹中已有名为 %1 的其他内容。请选择空文件夹。</translation>
    </message>
    <message>
        <source>%1 did not arrive whole in the new folder.</source>
        <translation>%1 未完整到达新文件夹。</translation>
    </message>
    <message>
        <source>The library folder %1 is not there.</source>
        <translation>找不到资料库文件夹 %1。</translation>
    </message>
    <message>
        <source>The library is in this folder already.</source>
        <translation>资料库已在此文件夹中。</translation>
    </message>
    <message>
        <source>This folder is inside of the library. Choose one beside it.</source>
        <translation>此文件夹在资料库中。请选择资料库之外的文件夹。</translation>
    </message>
    <message>
        <source>The library is inside of this folder. Choose another one.</source>
        <translation>资料库在此文件夹中。请另选一个。</translation>
    </message>
    <message>
        <source>The library has items in place in this folder. Choose another one.</source>
        <translation>此文件夹中有保留在原处的资料库项目。请另选一个。</translation>
    </message>
    <message>
        <source>%1 is no folder. Choose another one.</source>
        <translation>%1 不是文件夹。请另选一个。</translation>
    </message>
    <message>
        <source>There are files in the folder %1. Choose an empty one, so that nothing gets into their way.</source>
        <translation>文件夹 %1 中已有文件。请选择空文件夹，以免影响这些文件。</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on.</source>
        <translation>找不到资料库文件夹 %1。请连接它所在的驱动器。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another one.</source>
        <translation>无法写入文件夹 %1。请另选一个。</translation>
    </message>
    <message>
        <source>There is not enough room: the library has %1, and %2 are free there. Make room, or choose another disk.</source>
        <translation>空间不足：资料库占用 %1，而那里只有 %2 可用。请腾出空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>Another Gesso is moving this library just now.</source>
        <translation>另一个 Gesso 正在移动此资料库。</translation>
    </message>
    <message>
        <source>An earlier move of the library is being tidied up. Try again in a moment.</source>
        <translation>正在清理上次移动资料库留下的内容。请稍等片刻再试。</translation>
    </message>
    <message>
        <source>Another Gesso is at work with this library, perhaps on the command line. Try again when it is done.</source>
        <translation>另一个 Gesso 正在使用此资料库，可能是在命令行中。请等它完成后重试。</translation>
    </message>
    <message>
        <source>The library is in its new folder, but not everything could be tidied up in the old one. It is tried again at the next start. %1</source>
        <translation>资料库已在新文件夹中，但旧文件夹未能完全清理。下次启动时会重试。%1</translation>
    </message>
</context>
<context>
    <name>studio::LiveSession</name>
    <message>
        <source>The picture that the model sent is damaged.</source>
        <translation>模型发送的图片已损坏。</translation>
    </message>
    <message>
        <source>The model answered with something else than a picture.</source>
        <translation>模型返回的不是图片。</translation>
    </message>
    <message>
        <source>“%1” is not a live model.</source>
        <translation>“%1”不是实时模型。</translation>
    </message>
    <message>
        <source>“%1” changes live video over WebRTC, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>“%1”通过 WebRTC 处理实时视频，其通信方式未公开。请选择其他模型来绘画。</translation>
    </message>
    <message>
        <source>“%1” listens and speaks, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>“%1”用于听和说，其通信方式未公开。请选择其他模型来绘画。</translation>
    </message>
    <message>
        <source>How “%1” is spoken to is not known here. Choose another model to draw with.</source>
        <translation>此处不知道“%1”的通信方式。请选择其他模型来绘画。</translation>
    </message>
    <message>
        <source>The model answered without a picture.</source>
        <translation>模型的响应中没有图片。</translation>
    </message>
    <message>
        <source>The picture that the model sent cannot be read.</source>
        <translation>无法读取模型发送的图片。</translation>
    </message>
</context>
<context>
    <name>studio::Lookup</name>
    <message>
        <source>fal lists requests with these settings from that time, but they belong to other jobs here.</source>
        <translation>fal 列出了当时具有这些设置的请求，但它们属于此处的其他任务。</translation>
    </message>
    <message>
        <source>fal lists requests of this model from that time, but with other settings.</source>
        <translation>fal 列出了当时此模型的请求，但设置不同。</translation>
    </message>
    <message>
        <source>fal lists no request of this model from that time: most likely it did not arrive.</source>
        <translation>fal 没有列出当时此模型的任何请求：很可能没有送达。</translation>
    </message>
</context>
<context>
    <name>studio::Marking</name>
    <message>
        <source>%1 lies outside the library, where Gesso changes no files.</source>
        <translation>%1 在资料库之外，Gesso 不会更改那里的文件。</translation>
    </message>
</context>
<context>
    <name>studio::MediaLimits</name>
    <message>
        <source>%1 pixels wide; this model takes at most %2.</source>
        <translation>宽 %1 像素；此模型最多接受 %2。</translation>
    </message>
    <message>
        <source>%1 pixels wide; this model needs at least %2.</source>
        <translation>宽 %1 像素；此模型至少需要 %2。</translation>
    </message>
    <message>
        <source>%1 pixels high; this model takes at most %2.</source>
        <translation>高 %1 像素；此模型最多接受 %2。</translation>
    </message>
    <message>
        <source>%1 pixels high; this model needs at least %2.</source>
        <translation>高 %1 像素；此模型至少需要 %2。</translation>
    </message>
    <message>
        <source>Too wide for its height: %1; this model takes at most %2.</source>
        <translation>相对高度过宽：%1；此模型最多接受 %2。</translation>
    </message>
    <message>
        <source>Too high for its width: %1; this model takes at most %2.</source>
        <translation>相对宽度过高：%1；此模型最多接受 %2。</translation>
    </message>
    <message>
        <source>%1 megapixels; this model takes at most %2.</source>
        <translation>%1 百万像素；此模型最多接受 %2。</translation>
    </message>
    <message>
        <source>%1 megapixels; this model needs at least %2.</source>
        <translation>%1 百万像素；此模型至少需要 %2。</translation>
    </message>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation>宽和高须为 %1 的倍数。</translation>
    </message>
    <message>
        <source>%1 s long; this model takes at most %2 s.</source>
        <translation>时长 %1 秒；此模型最多接受 %2 秒。</translation>
    </message>
    <message>
        <source>%1 s long; this model needs at least %2 s.</source>
        <translation>时长 %1 秒；此模型至少需要 %2 秒。</translation>
    </message>
    <message>
        <source>%1 frames per second; this model takes at most %2.</source>
        <translation>每秒 %1 帧；此模型最多接受 %2。</translation>
    </message>
    <message>
        <source>%1 frames per second; this model needs at least %2.</source>
        <translation>每秒 %1 帧；此模型至少需要 %2。</translation>
    </message>
    <message>
        <source>%1 frames; this model takes at most %2.</source>
        <translation>%1 帧；此模型最多接受 %2。</translation>
    </message>
    <message>
        <source>%1 frames; this model needs at least %2.</source>
        <translation>%1 帧；此模型至少需要 %2。</translation>
    </message>
    <message>
        <source>The file has %1; this model takes at most %2.</source>
        <translation>文件大小为 %1；此模型最多接受 %2。</translation>
    </message>
    <message>
        <source>Crop to %1 × %2</source>
        <translation>裁剪为 %1 × %2</translation>
    </message>
    <message>
        <source>Scale to %1 × %2</source>
        <translation>缩放为 %1 × %2</translation>
    </message>
    <message>
        <source>Cut to %1 s</source>
        <translation>截取为 %1 秒</translation>
    </message>
    <message>
        <source>Change to %1 frames per second</source>
        <translation>更改为每秒 %1 帧</translation>
    </message>
    <message>
        <source>Pack into %1</source>
        <translation>打包为 %1</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>调整至符合</translation>
    </message>
    <message>
        <source>%1 to %2 pixels wide</source>
        <translation>宽 %1 到 %2 像素</translation>
    </message>
    <message>
        <source>at least %1 pixels wide</source>
        <translation>宽至少 %1 像素</translation>
    </message>
    <message>
        <source>at most %1 pixels wide</source>
        <translation>宽最多 %1 像素</translation>
    </message>
    <message>
        <source>%1 to %2 pixels high</source>
        <translation>高 %1 到 %2 像素</translation>
    </message>
    <message>
        <source>at least %1 pixels high</source>
        <translation>高至少 %1 像素</translation>
    </message>
    <message>
        <source>at most %1 pixels high</source>
        <translation>高最多 %1 像素</translation>
    </message>
    <message>
        <source>proportion from %1 to %2</source>
        <translation>比例 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 to %2 s long</source>
        <translation>时长 %1 到 %2 秒</translation>
    </message>
    <message>
        <source>at least %1 s long</source>
        <translation>时长至少 %1 秒</translation>
    </message>
    <message>
        <source>at most %1 s long</source>
        <translation>时长最多 %1 秒</translation>
    </message>
    <message>
        <source>%1 to %2 frames per second</source>
        <translation>每秒 %1 到 %2 帧</translation>
    </message>
    <message>
        <source>at least %1 frames per second</source>
        <translation>每秒至少 %1 帧</translation>
    </message>
    <message>
        <source>at most %1 frames per second</source>
        <translation>每秒最多 %1 帧</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
</context>
<context>
    <name>studio::Naming</name>
    <message>
        <source>the prompt, else what it was made from</source>
        <translation>提示词，否则为其来源</translation>
    </message>
    <message>
        <source>the model, without its maker</source>
        <translation>模型，不含厂商</translation>
    </message>
    <message>
        <source>who offers the model</source>
        <translation>模型提供者</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>pixels across</source>
        <translation>横向像素</translation>
    </message>
    <message>
        <source>pixels down</source>
        <translation>纵向像素</translation>
    </message>
    <message>
        <source>seconds of video or sound</source>
        <translation>视频或音频的秒数</translation>
    </message>
    <message>
        <source>the day it was made; {date:yyyy-MM} for another form</source>
        <translation>制作日期；{date:yyyy-MM} 为其他格式</translation>
    </message>
    <message>
        <source>the time of day it was made</source>
        <translation>制作时刻</translation>
    </message>
    <message>
        <source>1, 2, 3 …; {index:4} for four digits</source>
        <translation>1、2、3 …；{index:4} 为四位数</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0 到 5</translation>
    </message>
    <message>
        <source>the colour it was given</source>
        <translation>标记的颜色</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>dollars it was billed</source>
        <translation>已计费的美元数</translation>
    </message>
    <message>
        <source>the same for all results of one click</source>
        <translation>同一次点击的所有结果都相同</translation>
    </message>
    <message>
        <source>the job it came from</source>
        <translation>所属的任务</translation>
    </message>
    <message>
        <source>the request&apos;s number</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>image, video, audio …</source>
        <translation>图像、视频、音频 …</translation>
    </message>
    <message>
        <source>its name in the library</source>
        <translation>在资料库中的名称</translation>
    </message>
    <message>
        <source>the file&apos;s ending</source>
        <translation>文件扩展名</translation>
    </message>
    <message>
        <source>The name template has a brace without its partner: %1</source>
        <translation>名称模板中的花括号不成对：%1</translation>
    </message>
    <message>
        <source>The name template has an unknown word: {%1}. Known are %2, and every parameter of the recipe.</source>
        <translation>名称模板中有未知的词：{%1}。可用的有 %2，以及配方的所有参数。</translation>
    </message>
</context>
<context>
    <name>studio::Overlay</name>
    <message>
        <source>2304 × 2304 works with the model “General Use (Dynamic)” only.</source>
        <translation>2304 × 2304 仅适用于模型“General Use (Dynamic)”。</translation>
    </message>
    <message>
        <source>A sound needs an image or a video beside it.</source>
        <translation>音频需要同时有图像或视频。</translation>
    </message>
    <message>
        <source>Add a glow</source>
        <translation>添加辉光</translation>
    </message>
    <message>
        <source>Add a vignette</source>
        <translation>添加暗角</translation>
    </message>
    <message>
        <source>Add an image to edit, or a video, a sound or a document.</source>
        <translation>请添加要编辑的图像，或添加视频、音频或文档。</translation>
    </message>
    <message>
        <source>Add at least one image of the element from another side.</source>
        <translation>请至少添加一张该元素其他角度的图像。</translation>
    </message>
    <message>
        <source>Add color fringes</source>
        <translation>添加色边</translation>
    </message>
    <message>
        <source>Add grain</source>
        <translation>添加颗粒</translation>
    </message>
    <message>
        <source>Addresses at BytePlus</source>
        <translation>BytePlus 上的地址</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>An element is shown by images or by a video.</source>
        <translation>元素以图像或视频展示。</translation>
    </message>
    <message>
        <source>As H.264</source>
        <translation>采用 H.264</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>弯曲</translation>
    </message>
    <message>
        <source>Bend the image</source>
        <translation>弯曲图像</translation>
    </message>
    <message>
        <source>Between two frames</source>
        <translation>在两帧之间</translation>
    </message>
    <message>
        <source>Block protected characters</source>
        <translation>屏蔽受保护的角色</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Blur the image</source>
        <translation>模糊图像</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>边界框</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Camera stands still</source>
        <translation>摄像机固定</translation>
    </message>
    <message>
        <source>Can be repeated without a seam</source>
        <translation>可无缝循环</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Choose a ready-made palette or own colors, not both.</source>
        <translation>选择现成调色板或自定义颜色，二者择一。</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>请选择一张图像。</translation>
    </message>
    <message>
        <source>Classical guidance</source>
        <translation>经典引导</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Color fringes</source>
        <translation>色边</translation>
    </message>
    <message>
        <source>Colored noise</source>
        <translation>彩色噪声</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>构图</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Control LoRAs</source>
        <translation>控制 LoRA</translation>
    </message>
    <message>
        <source>Control image</source>
        <translation>控制图像</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>ControlNet unions</source>
        <translation>ControlNet 联合</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>角点</translation>
    </message>
    <message>
        <source>Correct colors</source>
        <translation>校正颜色</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>创意度</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>抠图</translation>
    </message>
    <message>
        <source>Cut to the subject</source>
        <translation>裁到主体</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>剪切点</translation>
    </message>
    <message>
        <source>Delete the video at the service</source>
        <translation>在服务端删除视频</translation>
    </message>
    <message>
        <source>Desaturate</source>
        <translation>去饱和</translation>
    </message>
    <message>
        <source>Describe the music, or plan its sections.</source>
        <translation>描述音乐，或规划其段落。</translation>
    </message>
    <message>
        <source>Describe the new background, or give an image of it.</source>
        <translation>描述新背景，或提供背景图像。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>溶解</translation>
    </message>
    <message>
        <source>Dodge and burn</source>
        <translation>减淡与加深</translation>
    </message>
    <message>
        <source>EasyControls</source>
        <translation>EasyControls</translation>
    </message>
    <message>
        <source>Effect of the negative prompt</source>
        <translation>反向提示词的作用</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Emotion of this sound</source>
        <translation>此声音的情绪</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>均衡响度</translation>
    </message>
    <message>
        <source>Exaggeration</source>
        <translation>夸张度</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>扩展提示词</translation>
    </message>
    <message>
        <source>Exponential change</source>
        <translation>指数变化</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>胶片</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>遵循文本</translation>
    </message>
    <message>
        <source>Frames in between</source>
        <translation>中间帧</translation>
    </message>
    <message>
        <source>Frames instead of a duration</source>
        <translation>用帧数代替时长</translation>
    </message>
    <message>
        <source>Frequency bands</source>
        <translation>频段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From other sides</source>
        <translation>其他角度</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>曲风</translation>
    </message>
    <message>
        <source>Glow</source>
        <translation>辉光</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>扩展蒙版</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>引导起点</translation>
    </message>
    <message>
        <source>Guidance from zero</source>
        <translation>从零引导</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>引导重缩放</translation>
    </message>
    <message>
        <source>Guidance until</source>
        <translation>引导终点</translation>
    </message>
    <message>
        <source>Guidance, second stage</source>
        <translation>引导，第二阶段</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>How it is spoken</source>
        <translation>说话方式</translation>
    </message>
    <message>
        <source>IP adapter</source>
        <translation>IP 适配器</translation>
    </message>
    <message>
        <source>IP adapters</source>
        <translation>IP 适配器</translation>
    </message>
    <message>
        <source>Id of the end user</source>
        <translation>最终用户 ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Image of the background</source>
        <translation>背景图像</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <source>Images in each run, at most</source>
        <translation>每次运行最多图像数</translation>
    </message>
    <message>
        <source>Images to edit and images in each run may be 15 together.</source>
        <translation>要编辑的图像与每次运行的图像合计最多 15 张。</translation>
    </message>
    <message>
        <source>Images, at most</source>
        <translation>最多图像数</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Improve faces</source>
        <translation>改善人脸</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>优化提示词</translation>
    </message>
    <message>
        <source>Inpainting</source>
        <translation>局部重绘</translation>
    </message>
    <message>
        <source>JPEG has no transparency: choose PNG or WebP.</source>
        <translation>JPEG 不支持透明：请选择 PNG 或 WebP。</translation>
    </message>
    <message>
        <source>Join short segments</source>
        <translation>合并短段落</translation>
    </message>
    <message>
        <source>Keep the lengths</source>
        <translation>保持长度</translation>
    </message>
    <message>
        <source>Keep the sound of the video</source>
        <translation>保留视频的声音</translation>
    </message>
    <message>
        <source>Keep the speed</source>
        <translation>保持速度</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>控制类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Largest angle of a seam</source>
        <translation>接缝最大角度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Less processed, more natural</source>
        <translation>更少加工，更自然</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光照</translation>
    </message>
    <message>
        <source>Lighten and darken parts</source>
        <translation>提亮和压暗局部</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>Longest segment</source>
        <translation>最长段落</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成方式</translation>
    </message>
    <message>
        <source>Maps for lighting</source>
        <translation>光照贴图</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Mask of the character</source>
        <translation>角色蒙版</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Mix with a second image</source>
        <translation>与第二张图像混合</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>More input</source>
        <translation>更多输入</translation>
    </message>
    <message>
        <source>More steps, at twice the price</source>
        <translation>更多步数，价格加倍</translation>
    </message>
    <message>
        <source>More than 10 seconds are made at 25 frames per second only.</source>
        <translation>超过 10 秒时只能以每秒 25 帧生成。</translation>
    </message>
    <message>
        <source>More than 10 seconds are made in 1080p only.</source>
        <translation>超过 10 秒时只能以 1080p 生成。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in the text</source>
        <translation>文本中的名字</translation>
    </message>
    <message>
        <source>Name sounds such as laughter</source>
        <translation>标注笑声等声音</translation>
    </message>
    <message>
        <source>Number of the animation</source>
        <translation>动画编号</translation>
    </message>
    <message>
        <source>One image for each round</source>
        <translation>每轮一张图像</translation>
    </message>
    <message>
        <source>Orientation of the character</source>
        <translation>角色朝向</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>输出格式</translation>
    </message>
    <message>
        <source>Own colors</source>
        <translation>自定义颜色</translation>
    </message>
    <message>
        <source>Own style</source>
        <translation>自定义风格</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>自定义音色</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>Passes over the whole</source>
        <translation>全局遍数</translation>
    </message>
    <message>
        <source>Passes that refine</source>
        <translation>细化遍数</translation>
    </message>
    <message>
        <source>Place of the image</source>
        <translation>图像位置</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>姿势</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>发音</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Read numbers as words</source>
        <translation>数字读作文字</translation>
    </message>
    <message>
        <source>Read weights in the prompt</source>
        <translation>解析提示词中的权重</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>现成</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>参考图像</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Refine the edges</source>
        <translation>细化边缘</translation>
    </message>
    <message>
        <source>Refiner</source>
        <translation>精修模型</translation>
    </message>
    <message>
        <source>Rewrite a prompt that was refused</source>
        <translation>改写被拒绝的提示词</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Safety checker for the result</source>
        <translation>结果的安全检查</translation>
    </message>
    <message>
        <source>Sample to be spoken</source>
        <translation>要朗读的样本</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Scale of the classical guidance</source>
        <translation>经典引导系数</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>搜索网络</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>第二张图像</translation>
    </message>
    <message>
        <source>Several masks</source>
        <translation>多个蒙版</translation>
    </message>
    <message>
        <source>Several shots</source>
        <translation>多个镜头</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Sharpen the image</source>
        <translation>锐化图像</translation>
    </message>
    <message>
        <source>Sharpness of the change</source>
        <translation>变化的锐度</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Size of the result</source>
        <translation>结果尺寸</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>骨骼</translation>
    </message>
    <message>
        <source>Small first, then large</source>
        <translation>先小后大</translation>
    </message>
    <message>
        <source>Smooth tilt</source>
        <translation>平滑倾斜</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>曝光过度</translation>
    </message>
    <message>
        <source>Solarize the image</source>
        <translation>图像曝光过度</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Source of the progress</source>
        <translation>进度来源</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Stay close to the images</source>
        <translation>贴近图像</translation>
    </message>
    <message>
        <source>Steadier</source>
        <translation>更稳定</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Style codes take the place of a style: use one of them.</source>
        <translation>风格代码会取代风格：请只用其一。</translation>
    </message>
    <message>
        <source>Style codes take the place of style references: use one of them.</source>
        <translation>风格代码会取代风格参考：请只用其一。</translation>
    </message>
    <message>
        <source>Style references</source>
        <translation>风格参考</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Styles to avoid</source>
        <translation>要避免的风格</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Take out color</source>
        <translation>去除颜色</translation>
    </message>
    <message>
        <source>Take the emotion from a text</source>
        <translation>从文本获取情绪</translation>
    </message>
    <message>
        <source>Takes over at</source>
        <translation>接管时机</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>后文</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Text for the emotion</source>
        <translation>情绪文本</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>纹理</translation>
    </message>
    <message>
        <source>The mask only</source>
        <translation>仅蒙版</translation>
    </message>
    <message>
        <source>The mask too</source>
        <translation>同时输出蒙版</translation>
    </message>
    <message>
        <source>The model looks at one image of the character only.</source>
        <translation>模型只使用一张角色图像。</translation>
    </message>
    <message>
        <source>The model looks at one mask of the character only.</source>
        <translation>模型只使用一个角色蒙版。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>Tilt at the end</source>
        <translation>结束时的倾斜</translation>
    </message>
    <message>
        <source>Tilt at the start</source>
        <translation>开始时的倾斜</translation>
    </message>
    <message>
        <source>Time shift</source>
        <translation>时间偏移</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>Tint the image</source>
        <translation>为图像着色</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>反转</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Unwrapping</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Upper left corner</source>
        <translation>左上角</translation>
    </message>
    <message>
        <source>Use colored noise</source>
        <translation>使用彩色噪声</translation>
    </message>
    <message>
        <source>Use the control image too</source>
        <translation>同时使用控制图像</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>暗角</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Voice to copy</source>
        <translation>要复制的声音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Weakening</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Weight of the image</source>
        <translation>图像权重</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>模型权重</translation>
    </message>
    <message>
        <source>What is said there</source>
        <translation>其中所说的内容</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>运动的部分</translation>
    </message>
    <message>
        <source>What stays still</source>
        <translation>静止的部分</translation>
    </message>
    <message>
        <source>When the lengths differ</source>
        <translation>长度不同时</translation>
    </message>
    <message>
        <source>When the sound is longer</source>
        <translation>声音较长时</translation>
    </message>
    <message>
        <source>With animation</source>
        <translation>包含动画</translation>
    </message>
    <message>
        <source>With boxes</source>
        <translation>包含框</translation>
    </message>
    <message>
        <source>With scores</source>
        <translation>包含分数</translation>
    </message>
    <message>
        <source>With skeleton</source>
        <translation>包含骨骼</translation>
    </message>
    <message>
        <source>With texture</source>
        <translation>包含纹理</translation>
    </message>
    <message>
        <source>Without silence</source>
        <translation>去除静音</translation>
    </message>
    <message>
        <source>Without singing</source>
        <translation>无人声</translation>
    </message>
    <message>
        <source>Words to expect</source>
        <translation>预期词汇</translation>
    </message>
    <message>
        <source>Write one prompt, or a prompt for each shot.</source>
        <translation>请写一个提示词，或为每个镜头写一个提示词。</translation>
    </message>
    <message>
        <source>Write the prompt itself</source>
        <translation>自动编写提示词</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>studio::Plan</name>
    <message>
        <source>The text has no “%1” to replace.</source>
        <translation>文本中没有可替换的“%1”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This has %1 cells; at most %2 can be planned at once.</source>
        <translation>共 %1 个单元格；一次最多可计划 %2 个。</translation>
    </message>
    <message>
        <source>The fields have different numbers of values: what is left over is not used.</source>
        <translation>各字段的值数量不同：多出的值不会使用。</translation>
    </message>
</context>
<context>
    <name>studio::Preset</name>
    <message>
        <source>a file in the text</source>
        <translation>文本中的文件</translation>
    </message>
    <message>
        <source>This is not a preset of Gesso.</source>
        <translation>这不是 Gesso 的预设。</translation>
    </message>
    <message>
        <source>This preset was made by a newer version of Gesso.</source>
        <translation>此预设由更新版本的 Gesso 制作。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>studio::Presets</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The preset “%1” could not be written to disk. It is kept until Gesso is closed.</source>
        <translation>无法将预设“%1”写入磁盘。它会保留到关闭 Gesso 为止。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>studio::Price</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a price and what it depends on</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>The average of %n of your runs. %1</source>
        <translation>
            <numerusform>%n 次运行的平均值。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 images × %2</source>
        <translation>最多 %1 张图像 × %2</translation>
    </message>
    <message>
        <source>1 image × %1</source>
        <translation>1 张图像 × %1</translation>
    </message>
    <message>
        <source>%1 images × %2</source>
        <translation>%1 张图像 × %2</translation>
    </message>
    <message>
        <source>fal counts the megapixels of the result, and how large it gets is not known before.</source>
        <translation>fal 按结果的百万像素计量，而其大小事先未知。</translation>
    </message>
    <message>
        <source>1 image × %1 MP × %2</source>
        <translation>1 张图像 × %1 MP × %2</translation>
    </message>
    <message>
        <source>%1 images × %2 MP × %3</source>
        <translation>%1 张图像 × %2 MP × %3</translation>
    </message>
    <message>
        <source>1 image × (%1 + %2 MP × %3)</source>
        <translation>1 张图像 × (%1 + %2 MP × %3)</translation>
    </message>
    <message>
        <source>%1 images × (%2 + %3 MP × %4)</source>
        <translation>%1 张图像 × (%2 + %3 MP × %4)</translation>
    </message>
    <message>
        <source>fal counts how long the connection is open.</source>
        <translation>fal 按连接时长计量。</translation>
    </message>
    <message>
        <source>fal counts the length of the file that goes in or comes out.</source>
        <translation>fal 按输入或输出文件的时长计量。</translation>
    </message>
    <message>
        <source>fal counts the length of the result, and the model chooses it.</source>
        <translation>fal 按结果的时长计量，时长由模型决定。</translation>
    </message>
    <message>
        <source>%1 min × %2</source>
        <translation>%1 分钟 × %2</translation>
    </message>
    <message>
        <source>%1 s × %2</source>
        <translation>%1 秒 × %2</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>fal counts the characters that are spoken.</source>
        <translation>fal 按朗读的字符数计量。</translation>
    </message>
    <message>
        <source>fal counts the characters, and there is no text yet.</source>
        <translation>fal 按字符数计量，而目前还没有文本。</translation>
    </message>
    <message>
        <source>%1 characters × %2</source>
        <translation>%1 个字符 × %2</translation>
    </message>
    <message>
        <source>%1 characters × %2 per %3</source>
        <translation>%1 个字符 × %2 / %3</translation>
    </message>
    <message>
        <source>fal counts the steps, and the model chooses how many.</source>
        <translation>fal 按步数计量，步数由模型决定。</translation>
    </message>
    <message>
        <source>%1 steps × %2</source>
        <translation>%1 步 × %2</translation>
    </message>
    <message>
        <source>fal counts the seconds of computing, and they are known after the run only.</source>
        <translation>fal 按计算秒数计量，运行后才能知道。</translation>
    </message>
    <message>
        <source>About %1 s of computing, as in your last runs, × %2</source>
        <translation>约 %1 秒计算（按最近的运行）× %2</translation>
    </message>
    <message>
        <source>1 video × %1</source>
        <translation>1 个视频 × %1</translation>
    </message>
    <message>
        <source>%1 videos × %2</source>
        <translation>%1 个视频 × %2</translation>
    </message>
    <message>
        <source>%1 for each request</source>
        <translation>每次请求 %1</translation>
    </message>
    <message>
        <source>fal does not say what the price is for.</source>
        <translation>fal 没有说明价格的计量单位。</translation>
    </message>
    <message>
        <source>fal bills this model in “%1”, which does not tell what one run costs.</source>
        <translation>fal 对此模型按“%1”计费，无法由此得知一次运行的费用。</translation>
    </message>
    <message>
        <source>fal&apos;s price of this model is not known here.</source>
        <translation>此处不知道 fal 对该模型的价格。</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>有声</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>megapixel</source>
        <translation>百万像素</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>character</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>second of computing</source>
        <translation>计算秒</translation>
    </message>
</context>
<context>
    <name>studio::ProxyPassword</name>
    <message>
        <source>The password of the proxy %1 cannot be read: %2 Open Settings, Connection and give it again.</source>
        <translation>无法读取代理 %1 的密码：%2请打开“设置”中的“连接”，重新输入密码。</translation>
    </message>
    <message>
        <source>Give the user name at the proxy first.</source>
        <translation>请先输入代理用户名。</translation>
    </message>
    <message>
        <source>Give the password first.</source>
        <translation>请先输入密码。</translation>
    </message>
    <message>
        <source>A user name at a proxy has no colon.</source>
        <translation>代理用户名不能包含冒号。</translation>
    </message>
    <message>
        <source>The user name or the password is too long for a proxy.</source>
        <translation>用户名或密码过长，代理无法使用。</translation>
    </message>
    <message>
        <source>The password was forgotten, but its store did not let go of it: a copy may still be there.</source>
        <translation>密码已移除，但其存储位置未将其删除：其中可能仍有副本。</translation>
    </message>
</context>
<context>
    <name>studio::Recipe</name>
    <message>
        <source>This is not a Gesso recipe: it names no model or has no values.</source>
        <translation>这不是 Gesso 配方：没有模型名称或没有值。</translation>
    </message>
    <message>
        <source>This recipe was made by a newer version of Gesso.</source>
        <translation>此配方由更新版本的 Gesso 制作。</translation>
    </message>
</context>
<context>
    <name>studio::Recorder</name>
    <message>
        <source>The recording has ended because the disk is nearly full.</source>
        <translation>因磁盘快满，录制已结束。</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>录制 %1</translation>
    </message>
</context>
<context>
    <name>studio::Rerun</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>A step of the re-run did not end well: what was to be made of it is not made.</source>
        <translation>重新运行的某一步未能顺利结束：后续内容不会制作。</translation>
    </message>
</context>
<context>
    <name>studio::Rules</name>
    <message>
        <source>This is needed with the present settings.</source>
        <translation>按当前设置，此项为必填。</translation>
    </message>
    <message>
        <source>Fill in exactly one of these: %1.</source>
        <translation>请在以下各项中恰好填写一项：%1。</translation>
    </message>
    <message>
        <source>Fill in only one of these: %1.</source>
        <translation>请在以下各项中只填写一项：%1。</translation>
    </message>
    <message>
        <source>Fill in at least one of these: %1.</source>
        <translation>请在以下各项中至少填写一项：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>请最多保留 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries in all of these together: %1.</source>
        <translation>
            <numerusform>以下各项合计最多保留 %n 项：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model does not take these settings together: %1.</source>
        <translation>模型不能同时接受这些设置：%1。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a length in seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>studio::Schema</name>
    <message>
        <source>The model&apos;s description is empty.</source>
        <translation>模型的描述为空。</translation>
    </message>
    <message>
        <source>The model&apos;s description does not say what the model takes.</source>
        <translation>模型的描述没有说明模型接受什么。</translation>
    </message>
    <message>
        <source>The model&apos;s description refers to something that is not in it.</source>
        <translation>模型的描述引用了其中不存在的内容。</translation>
    </message>
</context>
<context>
    <name>studio::SchemaChange</name>
    <message>
        <source>“%1” is gone.</source>
        <translation>“%1”已消失。</translation>
    </message>
    <message>
        <source>“%1” is new and must be filled.</source>
        <translation>“%1”是新增的，必须填写。</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>“%1”是新增的。</translation>
    </message>
    <message>
        <source>“%1” must be filled now.</source>
        <translation>“%1”现在必须填写。</translation>
    </message>
    <message>
        <source>“%1” may be left empty now.</source>
        <translation>“%1”现在可以留空。</translation>
    </message>
    <message>
        <source>“%1” takes another kind of value now.</source>
        <translation>“%1”现在接受另一种类型的值。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” offers %2 now, and no longer %3.</source>
        <translation>“%1”现在提供 %2，不再提供 %3。</translation>
    </message>
    <message>
        <source>“%1” no longer offers %2.</source>
        <translation>“%1”不再提供 %2。</translation>
    </message>
    <message>
        <source>“%1” also offers %2 now.</source>
        <translation>“%1”现在还提供 %2。</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3 now.</source>
        <translation>“%1”的范围现在是 %2 到 %3。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes at most %n characters now.</source>
        <translation>
            <numerusform>“%1”现在最多接受 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has other limits now.</source>
        <translation>“%1”的限制已改变。</translation>
    </message>
</context>
<context>
    <name>studio::Sheet</name>
    <message>
        <source>A cell that begins in line %1 is longer than %2 characters. Perhaps a quotation mark is missing.</source>
        <translation>从第 %1 行开始的单元格超过 %2 个字符。可能缺少引号。</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed.</source>
        <translation>第 %1 行的引号没有闭合。</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters.</source>
        <translation>第 %1 行的单元格超过 %2 个字符。</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>第 %1 行超过 %2 列。</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 characters.</source>
        <translation>第 %1 行超过 %2 个字符。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Divide it into several.</source>
        <translation>此文件大于 %1 MB。请拆分为多个文件。</translation>
    </message>
    <message>
        <source>This is no text file. Save the sheet as CSV, TSV or plain text.</source>
        <translation>这不是文本文件。请将表格保存为 CSV、TSV 或纯文本。</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>此文件中没有内容。</translation>
    </message>
    <message>
        <source>This sheet has a first line with the names of fields, but no jobs below it.</source>
        <translation>此表的第一行是字段名，但下面没有任务。</translation>
    </message>
</context>
<context>
    <name>studio::Studio</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>无法创建或写入文件夹 %1。</translation>
    </message>
    <message>
        <source>The database was missing. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>数据库缺失。正在从文件重新读取资料库，未结束的任务会继续。</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>数据库已损坏，已保存为 %1。正在从文件重新读取资料库，未结束的任务会继续。</translation>
    </message>
    <message>
        <source>The library is being moved into another folder just now. Try again when that is done.</source>
        <translation>正在将资料库移动到其他文件夹。请等完成后重试。</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on and start Gesso again. To begin with another library, remove the file %2.</source>
        <translation>找不到资料库文件夹 %1。请连接它所在的驱动器，然后重新启动 Gesso。若要使用另一个资料库，请删除文件 %2。</translation>
    </message>
</context>
<context>
    <name>studio::TimeLapse</name>
    <message>
        <source>The time lapse was not made.</source>
        <translation>未制作延时影片。</translation>
    </message>
    <message>
        <source>There are no frames to make a time lapse of.</source>
        <translation>没有可制作延时影片的帧。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>Time lapse %1</source>
        <translation>延时影片 %1</translation>
    </message>
</context>
<context>
    <name>studio::Transcript</name>
    <message>
        <source>The pattern is not complete or not valid: %1.</source>
        <translation>模式不完整或无效：%1。</translation>
    </message>
    <message>
        <source>This JSON file is no transcript.</source>
        <translation>此 JSON 文件不是转写文稿。</translation>
    </message>
    <message>
        <source>Transcripts are read from SRT, VTT, ASS and JSON files.</source>
        <translation>转写文稿可从 SRT、VTT、ASS 和 JSON 文件读取。</translation>
    </message>
    <message>
        <source>There are no subtitles in this file.</source>
        <translation>此文件中没有字幕。</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be removed.</source>
        <translation>无法移除编辑过的转写文稿 %1。</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more. The edits of its transcript could not be kept.</source>
        <translation>%1 已不在资料库文件夹中。无法保留其转写文稿的编辑。</translation>
    </message>
</context>
<context>
    <name>studio::Validate</name>
    <message>
        <source>Enter a text.</source>
        <translation>请输入文本。</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>请至少输入 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>请最多输入 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>请输入格式为 %1 的文本。</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>请输入 %1 的倍数。</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>请选择是或否。</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of the %n values offered.</source>
        <translation>
            <numerusform>请从提供的 %n 个值中选择一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择其一：%1。</translation>
    </message>
    <message>
        <source>Choose a size, or enter width and height.</source>
        <translation>请选择尺寸，或输入宽和高。</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>请选择尺寸。</translation>
    </message>
    <message>
        <source>Enter a width from %1 to %2 pixels.</source>
        <translation>请输入 %1 到 %2 像素的宽度。</translation>
    </message>
    <message>
        <source>Enter a height from %1 to %2 pixels.</source>
        <translation>请输入 %1 到 %2 像素的高度。</translation>
    </message>
    <message>
        <source>Enter a width that is a multiple of %1, such as %2.</source>
        <translation>请输入为 %1 倍数的宽度，例如 %2。</translation>
    </message>
    <message>
        <source>Enter a height that is a multiple of %1, such as %2.</source>
        <translation>请输入为 %1 倍数的高度，例如 %2。</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2, or leave the seed empty for a random one.</source>
        <translation>请输入 %1 到 %2 的整数，或将种子留空以随机生成。</translation>
    </message>
    <message>
        <source>Enter a color such as #ff8800.</source>
        <translation>请输入形如 #ff8800 的颜色。</translation>
    </message>
    <message>
        <source>Choose a color.</source>
        <translation>请选择颜色。</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>请输入地址。</translation>
    </message>
    <message>
        <source>Choose images.</source>
        <translation>请选择多张图像。</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>请选择一张图像。</translation>
    </message>
    <message>
        <source>Choose videos.</source>
        <translation>请选择多个视频。</translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation>请选择一个视频。</translation>
    </message>
    <message>
        <source>Choose audio files.</source>
        <translation>请选择多个音频文件。</translation>
    </message>
    <message>
        <source>Choose an audio file.</source>
        <translation>请选择一个音频文件。</translation>
    </message>
    <message>
        <source>Paint or choose a mask.</source>
        <translation>请绘制或选择蒙版。</translation>
    </message>
    <message>
        <source>Choose a ZIP archive.</source>
        <translation>请选择 ZIP 压缩包。</translation>
    </message>
    <message>
        <source>Choose a 3D model.</source>
        <translation>请选择 3D 模型。</translation>
    </message>
    <message>
        <source>Choose files.</source>
        <translation>请选择多个文件。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择一个文件。</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>Enter a whole number of at least %1.</source>
        <translation>请输入不小于 %1 的整数。</translation>
    </message>
    <message>
        <source>Enter a whole number of at most %1.</source>
        <translation>请输入不大于 %1 的整数。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Enter a number above %1, up to %2.</source>
        <translation>请输入大于 %1 且不超过 %2 的数字。</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 的数字。</translation>
    </message>
    <message>
        <source>Enter a number above %1.</source>
        <translation>请输入大于 %1 的数字。</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>请输入不小于 %1 的数字。</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>请输入小于 %1 的数字。</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>请输入不大于 %1 的数字。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Choose a file, or enter an address that begins with https.</source>
        <translation>请选择文件，或输入以 https 开头的地址。</translation>
    </message>
    <message numerus="yes">
        <source>This takes exactly %n entries.</source>
        <translation>
            <numerusform>此处恰好需要 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>请至少添加 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>请最多保留 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>请填写这组设置。</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>请逐项添加。</translation>
    </message>
    <message>
        <source>Enter a prompt.</source>
        <translation>请输入提示词。</translation>
    </message>
    <message>
        <source>Choose one of the values.</source>
        <translation>请选择其中一个值。</translation>
    </message>
    <message>
        <source>Enter a seed.</source>
        <translation>请输入种子。</translation>
    </message>
    <message>
        <source>Add at least one entry.</source>
        <translation>请至少添加一项。</translation>
    </message>
    <message>
        <source>Enter a value as JSON.</source>
        <translation>请输入 JSON 值。</translation>
    </message>
</context>
<context>
    <name>studio::Variable</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of a field</comment>
        <translation>%1：%2</translation>
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
        <translation>编辑</translation>
    </message>
    <message>
        <source>Change this image with words.</source>
        <translation>用文字更改此图像。</translation>
    </message>
    <message>
        <source>Upscale</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Make a larger, sharper version.</source>
        <translation>制作更大、更清晰的版本。</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>制作动画</translation>
    </message>
    <message>
        <source>Make a clip that begins with this image.</source>
        <translation>制作以此图像开头的剪辑。</translation>
    </message>
    <message>
        <source>Remove background</source>
        <translation>移除背景</translation>
    </message>
    <message>
        <source>Cut out what is in front.</source>
        <translation>抠出前景。</translation>
    </message>
    <message>
        <source>Inpaint</source>
        <translation>局部重绘</translation>
    </message>
    <message>
        <source>Paint over a part and have it made anew.</source>
        <translation>涂抹一部分并重新生成。</translation>
    </message>
    <message>
        <source>Outpaint</source>
        <translation>扩图</translation>
    </message>
    <message>
        <source>Make more of the scene around this image.</source>
        <translation>在此图像周围生成更多场景。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Make a clip that begins with the last frame of this one.</source>
        <translation>制作以此剪辑最后一帧开头的剪辑。</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Make this clip longer.</source>
        <translation>延长此剪辑。</translation>
    </message>
    <message>
        <source>Lip-sync</source>
        <translation>对口型</translation>
    </message>
    <message>
        <source>Make lips move with speech.</source>
        <translation>让嘴唇随语音而动。</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Write down what is said.</source>
        <translation>写下所说的内容。</translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation>添加声音</translation>
    </message>
    <message>
        <source>Make the sound that belongs to this clip.</source>
        <translation>为此剪辑制作配套的声音。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Make this image again in a model that takes its time.</source>
        <translation>在更精细的模型中再次制作此图像。</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>已计费</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>种子：%1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>输入图像</translation>
    </message>
    <message>
        <source>Input video</source>
        <translation>输入视频</translation>
    </message>
    <message>
        <source>Input sound</source>
        <translation>输入音频</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>安全检查</translation>
    </message>
    <message>
        <source>embedded data</source>
        <translation>内嵌数据</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>图像：%1</translation>
    </message>
    <message>
        <source>Video, %1: %2</source>
        <translation>视频，%1：%2</translation>
    </message>
    <message>
        <source>Sound, %1: %2</source>
        <translation>音频，%1：%2</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>文本：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
</context>
<context>
    <name>viewer::BatchGrid</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>viewer::ClipLine</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1，第 %2 帧，共 %3 帧</translation>
    </message>
</context>
<context>
    <name>viewer::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>%1. %2, seed %3</source>
        <translation>%1。%2，种子 %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>All beside each other, moved together (M: the next way)</source>
        <translation>全部并排，同步移动（M：下一种方式）</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>One over the other, with a divider to move</source>
        <translation>上下重叠，可移动分隔线</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>One in the place of the other (Space)</source>
        <translation>在同一位置交替显示（空格）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Where they are not the same, made stronger</source>
        <translation>突出显示不同之处</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>第一张图像</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>第二张图像</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>Exchange the two (X)</source>
        <translation>互换两张图像 (X)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>显示另一张</translation>
    </message>
    <message>
        <source>Show the other one (Space)</source>
        <translation>显示另一张（空格）</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>图像：%1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ; at most by %2 of 255, by %3 on average. Shown %4 times as strong.</source>
        <translation>%1 % 的像素不同；最大相差 %2（满值 255），平均 %3。显示时放大 %4 倍。</translation>
    </message>
</context>
<context>
    <name>viewer::ComparePanes</name>
    <message>
        <source>Image: %1</source>
        <translation>图像：%1</translation>
    </message>
</context>
<context>
    <name>viewer::CutDialog</name>
    <message>
        <source>Cut</source>
        <translation>截取</translation>
    </message>
    <message>
        <source>Keep this part</source>
        <translation>保留此部分</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Exactly, encoded again</source>
        <translation>精确，重新编码</translation>
    </message>
    <message>
        <source>The part from %1 to %2 becomes a clip of its own in the library. The original stays as it is.</source>
        <translation>从 %1 到 %2 的部分会成为资料库中的单独剪辑。原始文件保持不变。</translation>
    </message>
    <message>
        <source>Clips of this kind can only be cut by encoding them again.</source>
        <translation>此类剪辑只能通过重新编码截取。</translation>
    </message>
    <message>
        <source>Without loss: every picture stays as it is</source>
        <translation>无损：每帧画面保持不变</translation>
    </message>
    <message>
        <source>Without loss, from the key frame: %1 to %2</source>
        <translation>无损，从关键帧开始：%1 到 %2</translation>
    </message>
    <message>
        <source>A clip can be cut without loss only at certain frames: %1 more than marked would be kept.</source>
        <translation>剪辑只能在某些帧处无损截取：会比标记多保留 %1。</translation>
    </message>
</context>
<context>
    <name>viewer::ExportDialog</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export 1 result</source>
        <translation>导出 1 个结果</translation>
    </message>
    <message numerus="yes">
        <source>Export %n results</source>
        <translation>
            <numerusform>导出 %n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>保存预设…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>移除此预设</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>尚未保存任何预设</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Name of the preset; one of that name is replaced:</source>
        <translation>预设名称；同名预设会被替换：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>请用完整路径选择文件夹。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>1 file exported.</source>
        <translation>已导出 1 个文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported.</source>
        <translation>
            <numerusform>已导出 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was exported.</source>
        <translation>没有导出任何文件。</translation>
    </message>
    <message>
        <source>1 file is there already and was skipped.</source>
        <translation>1 个文件已存在，已跳过。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already and were skipped.</source>
        <translation>
            <numerusform>%n 个文件已存在，已跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>全部内容都在 %1 中。</translation>
    </message>
</context>
<context>
    <name>viewer::ExportFields</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Name template</source>
        <translation>名称模板</translation>
    </message>
    <message>
        <source>Words in braces are replaced, {prompt:40} is cut after 40 characters, a slash begins a folder.</source>
        <translation>花括号中的词会被替换，{prompt:40} 在 40 个字符后截断，斜杠表示文件夹。</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert a word into the name</source>
        <translation>在名称中插入词</translation>
    </message>
    <message>
        <source>Words that the name can be made of</source>
        <translation>可用于名称的词</translation>
    </message>
    <message>
        <source>Resulting names</source>
        <translation>生成的名称</translation>
    </message>
    <message>
        <source>A folder for each job</source>
        <translation>每个任务一个文件夹</translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <translation>{%1}：%2</translation>
    </message>
    <message>
        <source>Parameters of the recipes</source>
        <translation>配方的参数</translation>
    </message>
    <message>
        <source>%1, quality</source>
        <translation>%1，质量</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>质量 </translation>
    </message>
    <message>
        <source>Images as</source>
        <translation>图像格式</translation>
    </message>
    <message>
        <source>Videos as</source>
        <translation>视频格式</translation>
    </message>
    <message>
        <source>Sound as</source>
        <translation>音频格式</translation>
    </message>
    <message>
        <source>Transcript format</source>
        <translation>转写文稿格式</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>纯文本 (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>字幕 (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>网页字幕 (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>带样式的字幕 (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>全部内容，含逐词数据 (JSON)</translation>
    </message>
    <message>
        <source>Transcripts as</source>
        <translation>转写文稿格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>最长边</translation>
    </message>
    <message>
        <source>Exactly, edges cut</source>
        <translation>精确尺寸，裁去边缘</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>W </source>
        <translation>宽 </translation>
    </message>
    <message>
        <source>H </source>
        <translation>高 </translation>
    </message>
    <message>
        <source>Keep the recipe in the files</source>
        <translation>在文件中保留配方</translation>
    </message>
    <message>
        <source>Prompt and settings, by which the result can be made again</source>
        <translation>提示词和设置，可据此再次制作结果</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>文件已存在时</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>在名称中添加编号</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>联系表</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PNG)</source>
        <translation>带图片和名称的页面 (PNG)</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PDF)</source>
        <translation>带图片和名称的页面 (PDF)</translation>
    </message>
    <message>
        <source>As one zip archive, with the recipes beside the files</source>
        <translation>打包为一个 zip 文件，配方与文件并列</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>导出文件的文件夹</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>viewer::FilePage</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>用系统程序打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file.</source>
        <translation>此计算机上没有程序可打开此类文件。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>viewer::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>在转写文稿中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Regular expression; \1 in the replacement is what stood in the first parentheses</source>
        <translation>正则表达式；替换文本中的 \1 为第一对括号匹配的内容</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>区分大写和小写</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>找到的位置数</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>模式无效</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer::FrameButton</name>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>This frame as an image</source>
        <translation>将此帧作为图像</translation>
    </message>
    <message>
        <source>Save frame as image</source>
        <translation>将帧另存为图像</translation>
    </message>
    <message>
        <source>Copy frame</source>
        <translation>复制帧</translation>
    </message>
    <message>
        <source>Use this frame as</source>
        <translation>将此帧用作</translation>
    </message>
    <message>
        <source>Start image of a clip</source>
        <translation>剪辑的首帧图像</translation>
    </message>
    <message>
        <source>Last image of a clip</source>
        <translation>剪辑的尾帧图像</translation>
    </message>
    <message>
        <source>Image to edit</source>
        <translation>要编辑的图像</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Show this frame in the library</source>
        <translation>在资料库中以此帧为封面</translation>
    </message>
    <message>
        <source>Continue from the last frame</source>
        <translation>从最后一帧继续</translation>
    </message>
</context>
<context>
    <name>viewer::ImageCanvas</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
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
        <translation> · 红 %1, 绿 %2, 蓝 %3</translation>
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
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>What is not right with it</source>
        <translation>图像的问题</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>上一帧 (,)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>下一帧 (.)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole image (0)</source>
        <translation>显示整张图像 (0)</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>One pixel of the image is one pixel of the screen (1)</source>
        <translation>图像的一个像素对应屏幕的一个像素 (1)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Background: checkered, dark or light (B)</source>
        <translation>背景：棋盘格、深色或浅色 (B)</translation>
    </message>
    <message>
        <source>Pixel information</source>
        <translation>像素信息</translation>
    </message>
    <message>
        <source>Size, zoom and the pixel under the pointer (I)</source>
        <translation>尺寸、缩放比例和指针下的像素 (I)</translation>
    </message>
    <message>
        <source>Checkered</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>There is not enough memory for this image. The file can still be exported.</source>
        <translation>内存不足，无法显示此图像。文件仍可导出。</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A preview, until all of it is read</source>
        <translation>预览，直到全部读取完毕</translation>
    </message>
    <message>
        <source>The image is being read…</source>
        <translation>正在读取图像…</translation>
    </message>
    <message>
        <source>%1 pixels are being read…</source>
        <translation>正在读取 %1 像素…</translation>
    </message>
</context>
<context>
    <name>viewer::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Choose a result to see how it was made.</source>
        <translation>选择一个结果以查看其制作方式。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>时间与费用</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Use this prompt</source>
        <translation>使用此提示词</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>使用设置</translation>
    </message>
    <message>
        <source>Fills the form with everything that made this result</source>
        <translation>用生成此结果的全部设置填写表单</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>再创作</translation>
    </message>
    <message>
        <source>Fills the form with everything but the seed</source>
        <translation>用种子以外的全部设置填写表单</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export this result</source>
        <translation>导出此结果</translation>
    </message>
    <message>
        <source>Saves this result under a name of your choice.</source>
        <translation>以自选名称保存此结果。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Use this seed</source>
        <translation>使用此种子</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>架构版本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>%1 to %2, encoded again</source>
        <translation>%1 到 %2，重新编码</translation>
    </message>
    <message>
        <source>%1 to %2, without loss</source>
        <translation>%1 到 %2，无损</translation>
    </message>
    <message>
        <source>%1 to %2, without loss; %3 to %4 was marked</source>
        <translation>%1 到 %2，无损；标记为 %3 到 %4</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>截取</translation>
    </message>
</context>
<context>
    <name>viewer::ItemViewer</name>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>用系统程序打开</translation>
    </message>
</context>
<context>
    <name>viewer::JoinDialog</name>
    <message>
        <source>Join clips</source>
        <translation>拼接剪辑</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>One behind the other in this order:</source>
        <translation>按此顺序首尾相接：</translation>
    </message>
    <message>
        <source>Clips in their order</source>
        <translation>按顺序排列的剪辑</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>前移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>后移 (Alt+Down)</translation>
    </message>
    <message>
        <source>%1 together. Every picture stays as it is.</source>
        <translation>合计 %1。每帧画面保持不变。</translation>
    </message>
    <message>
        <source>%1 together. %2</source>
        <translation>合计 %1。%2</translation>
    </message>
</context>
<context>
    <name>viewer::KinView</name>
    <message>
        <source>Made from, and led to</source>
        <translation>来源与衍生</translation>
    </message>
    <message>
        <source>Re-run from here…</source>
        <translation>从此处重新运行…</translation>
    </message>
    <message>
        <source>Makes this again and, where you wish, what was made of it; says the price first</source>
        <translation>再次制作此内容，并可连同由它制作的内容；先告知价格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>衍生</translation>
    </message>
    <message>
        <source>This</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>viewer::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>电平</translation>
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
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>viewer::MarkBar</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Favourite: is never removed by a rule</source>
        <translation>收藏：绝不会被规则移除</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>颜色：%1</translation>
    </message>
</context>
<context>
    <name>viewer::MessagePage</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>viewer::NextSteps</name>
    <message>
        <source>Models for “%1”</source>
        <translation>用于“%1”的模型</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>viewer::PreviewLabel</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>viewer::RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rating: a click on the same star takes it back, the keys 0 to 5 set it</source>
        <translation>评分：再次点击同一颗星可取消，按 0 到 5 键设置</translation>
    </message>
</context>
<context>
    <name>viewer::ResultTile</name>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>the name of a result, its place among those of one batch</comment>
        <translation>%1，第 %2 个，共 %3 个</translation>
    </message>
</context>
<context>
    <name>viewer::SegmentDelegate</name>
    <message>
        <source>Segment text</source>
        <translation>段落文本</translation>
    </message>
</context>
<context>
    <name>viewer::SegmentModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>viewer::Stage</name>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 个剪辑</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n 个剪辑</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sound</source>
        <translation>1 个音频</translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n 个音频</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 个文本</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n 个文本</numerusform>
        </translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 个结果</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Rows and columns…</source>
        <translation>行与列…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>拼接…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>下一个 (Page Down)</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>上一个 (Page Up)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>行与列</translation>
    </message>
    <message>
        <source>This batch as a table by what varies in it</source>
        <translation>将此批结果按变化项排成表格</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare up to four images, from this one on (C)</source>
        <translation>从此图像起，比较最多四张图像 (C)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Make one clip of these</source>
        <translation>将它们拼接为一个剪辑</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save all results shown here under names of your choice</source>
        <translation>以自选名称保存此处显示的所有结果</translation>
    </message>
    <message>
        <source>Describe what you want to see, then press Generate. Results appear here and are kept in the library.</source>
        <translation>描述想看到的内容，然后按“生成”。结果会显示在这里，并保存在资料库中。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation>1 个正在进行</translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n 个正在进行</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表 (Esc)</translation>
    </message>
    <message>
        <source>Back to all results (Esc)</source>
        <translation>返回所有结果 (Esc)</translation>
    </message>
    <message>
        <source>Saves everything shown here under names of your choice.</source>
        <translation>以自选名称保存此处显示的所有内容。</translation>
    </message>
    <message>
        <source>%1 · made in %2</source>
        <comment>how many results, a time</comment>
        <translation>%1 · 用时 %2</translation>
    </message>
</context>
<context>
    <name>viewer::SubtitlesDialog</name>
    <message>
        <source>Plain text (TXT)</source>
        <translation>纯文本 (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>字幕 (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>网页字幕 (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>带样式的字幕 (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>全部内容，含逐词数据 (JSON)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>保存转写文稿</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>In a video, as a track that can be switched off</source>
        <translation>放入视频，作为可关闭的轨道</translation>
    </message>
    <message>
        <source>In a video, drawn into the picture</source>
        <translation>放入视频，绘制在画面中</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>每行字符数</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>同时显示的行数</translation>
    </message>
    <message>
        <source>Gap between two</source>
        <translation>两条之间的间隔</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Say who speaks</source>
        <translation>注明说话人</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Video for the subtitles</source>
        <translation>字幕所用的视频</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</source>
        <translation>视频 (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>viewer::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
</context>
<context>
    <name>viewer::TextPage</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
</context>
<context>
    <name>viewer::TimeLine</name>
    <message>
        <source>Part from %1 to %2.</source>
        <translation>从 %1 到 %2 的部分。</translation>
    </message>
    <message>
        <source>No part is marked.</source>
        <translation>没有标记片段。</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>恢复为原始内容</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Split at the cursor or the play position</source>
        <translation>在光标或播放位置拆分</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>与下一段合并，或合并所有选中的段落</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>合并段落</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove segments</source>
        <translation>移除段落</translation>
    </message>
    <message>
        <source>Begins at the play position</source>
        <translation>从播放位置开始</translation>
    </message>
    <message>
        <source>Begin of a segment</source>
        <translation>段落起点</translation>
    </message>
    <message>
        <source>Ends at the play position</source>
        <translation>在播放位置结束</translation>
    </message>
    <message>
        <source>End of a segment</source>
        <translation>段落终点</translation>
    </message>
    <message>
        <source>Begin a tenth of a second earlier</source>
        <translation>起点提前 0.1 秒</translation>
    </message>
    <message>
        <source>Begin a tenth of a second later</source>
        <translation>起点推后 0.1 秒</translation>
    </message>
    <message>
        <source>End a tenth of a second earlier</source>
        <translation>终点提前 0.1 秒</translation>
    </message>
    <message>
        <source>End a tenth of a second later</source>
        <translation>终点推后 0.1 秒</translation>
    </message>
    <message>
        <source>Move a tenth of a second earlier</source>
        <translation>提前 0.1 秒</translation>
    </message>
    <message>
        <source>Move a tenth of a second later</source>
        <translation>推后 0.1 秒</translation>
    </message>
    <message>
        <source>Move all segments…</source>
        <translation>移动所有段落…</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>说话人…</translation>
    </message>
    <message>
        <source>Rename the speaker everywhere…</source>
        <translation>全部重命名此说话人…</translation>
    </message>
    <message>
        <source>Split a segment</source>
        <translation>拆分段落</translation>
    </message>
    <message>
        <source>Move segments</source>
        <translation>移动段落</translation>
    </message>
    <message>
        <source>Move all segments</source>
        <translation>移动所有段落</translation>
    </message>
    <message>
        <source>Seconds later; below zero they come earlier:</source>
        <translation>推后的秒数；负数表示提前：</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <translation>重命名说话人</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>New name for “%1”:</source>
        <translation>“%1”的新名称：</translation>
    </message>
    <message>
        <source>Who speaks in the selected segments:</source>
        <translation>所选段落的说话人：</translation>
    </message>
    <message>
        <source>Rename a speaker</source>
        <translation>重命名说话人</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤消：%1</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptDocument</name>
    <message>
        <source>Back to the original</source>
        <translation>恢复为原始内容</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptView</name>
    <message>
        <source>Segments</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转写文稿</translation>
    </message>
    <message>
        <source>Transcript text</source>
        <translation>转写文稿文本</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+F)</source>
        <translation>查找和替换 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>What can be done to the selected segments</source>
        <translation>可对所选段落进行的操作</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>编辑转写文稿</translation>
    </message>
    <message>
        <source>Read a file of subtitles…</source>
        <translation>读取字幕文件…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>复制转写文稿</translation>
    </message>
    <message>
        <source>Copies the selected segments, or the whole text</source>
        <translation>复制所选段落或全部文本</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>保存转写文稿</translation>
    </message>
    <message>
        <source>As subtitles, text or a table, or into a video</source>
        <translation>存为字幕、文本或表格，或放入视频</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 个段落</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Read a file of subtitles</source>
        <translation>读取字幕文件</translation>
    </message>
    <message>
        <source>Subtitles (*.srt *.vtt *.ass *.ssa *.json)</source>
        <translation>字幕 (*.srt *.vtt *.ass *.ssa *.json)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
</context>
<context>
    <name>viewer::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>播放或暂停（空格）</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>到结尾后重新开始</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound on or off (M)</source>
        <translation>开启或关闭声音 (M)</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>后退一帧 (,)</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>前进一帧 (.)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed (J backwards, L forwards, again for faster)</source>
        <translation>速度（J 向后，L 向前，重复按加速）</translation>
    </message>
    <message>
        <source>Speed (L is faster, K is normal)</source>
        <translation>速度（L 加快，K 正常）</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · frame %2 of %3</source>
        <translation>%1 · 第 %2 帧，共 %3 帧</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>开启声音</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>关闭声音</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <translation>此计算机没有声音输出。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Volume: %1%</source>
        <translation>音量：%1%</translation>
    </message>
</context>
<context>
    <name>viewer::VideoPage</name>
    <message>
        <source>Mark in</source>
        <translation>标记入点</translation>
    </message>
    <message>
        <source>The part begins with this frame (I)</source>
        <translation>所选部分从此帧开始 (I)</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>标记出点</translation>
    </message>
    <message>
        <source>The part ends with this frame (O)</source>
        <translation>所选部分到此帧结束 (O)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>截取</translation>
    </message>
    <message>
        <source>Keep the part between the marks as a clip of its own</source>
        <translation>将标记之间的部分保留为单独的剪辑</translation>
    </message>
    <message>
        <source>%1 frame %2.png</source>
        <translation>%1 帧 %2.png</translation>
    </message>
</context>
<context>
    <name>viewer::VideoSurface</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>viewer::Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
</TS>
