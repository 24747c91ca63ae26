<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>batch::AxisRow</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a size and its pixels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1, 2, 3 or 1..8 or 4 random</source>
        <translation>1, 2, 3 または 1..8 または 4 random</translation>
    </message>
    <message>
        <source>10, 20, 40 or 20..40 step 5</source>
        <translation>10, 20, 40 または 20..40 step 5</translation>
    </message>
    <message>
        <source>1, 2.5, 4 or 2..5 step 0.5</source>
        <translation>1, 2.5, 4 または 2..5 step 0.5</translation>
    </message>
    <message>
        <source>Other sizes: 1024x768, 640x640</source>
        <translation>その他のサイズ: 1024x768, 640x640</translation>
    </message>
    <message>
        <source>Values with commas between them</source>
        <translation>値をコンマで区切って入力</translation>
    </message>
    <message>
        <source>One file or address a line</source>
        <translation>1行に1つのファイルまたはアドレス</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>1行に1つのプロンプト</translation>
    </message>
    <message>
        <source>One text a line</source>
        <translation>1行に1つのテキスト</translation>
    </message>
    <message>
        <source>One JSON value a line</source>
        <translation>1行に1つのJSON値</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Field that varies</source>
        <translation>変化させるフィールド</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>このフィールドを除外</translation>
    </message>
    <message>
        <source>Remove this field from the sweep</source>
        <translation>このフィールドをスイープから除外</translation>
    </message>
    <message>
        <source>Word to replace; empty for whole prompts</source>
        <translation>置き換える語 (空欄ならプロンプト全体)</translation>
    </message>
    <message>
        <source>Word to replace</source>
        <translation>置き換える語</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>値 (1行に1つ)</translation>
    </message>
    <message>
        <source>What takes its place: red, white, black</source>
        <translation>置き換え後の語: 赤, 白, 黒</translation>
    </message>
    <message numerus="yes">
        <source>Every variation of the prompt&apos;s {…} (%n)</source>
        <translation>
            <numerusform>プロンプトの{…}のすべての組み合わせ (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, each for a job of its own</source>
        <translation>ファイル (1つにつき1ジョブ)</translation>
    </message>
</context>
<context>
    <name>batch::GridDialog</name>
    <message>
        <source>The picture could not be made: %1</source>
        <translation>画像を作成できませんでした: %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>行と列</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横方向</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>縦方向</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像のサイズ</translation>
    </message>
    <message>
        <source> px</source>
        <comment>after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Size of a cell in the saved picture</source>
        <translation>保存する画像のセルのサイズ</translation>
    </message>
    <message>
        <source>The longer side of each result in the saved picture</source>
        <translation>保存する画像における各結果の長辺</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>横方向(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>縦方向(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ce&amp;ll</source>
        <translation>セル(&amp;L)</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>what varies</comment>
        <translation>%1: すべて</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>グリッドを保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>PNG画像 (*.png);;JPEG画像 (*.jpg)</translation>
    </message>
    <message>
        <source>grid.png</source>
        <comment>a file name</comment>
        <translation>グリッド.png</translation>
    </message>
    <message>
        <source>Making the picture…</source>
        <translation>画像を作成しています…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
</context>
<context>
    <name>batch::GridPicture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, more than can be made. Choose smaller cells, or fewer.</source>
        <translation>画像が%1 × %2ピクセルとなり、作成できる上限を超えます。セルを小さくするか、数を減らしてください。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>%1 × %2ピクセルの画像を作成するにはメモリが足りません。</translation>
    </message>
</context>
<context>
    <name>batch::GridTable</name>
    <message>
        <source>No result</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n件の結果</numerusform>
        </translation>
    </message>
    <message>
        <source>Results by what varies</source>
        <translation>変化させた項目別の結果</translation>
    </message>
</context>
<context>
    <name>batch::PlanModel</name>
    <message>
        <source>unknown</source>
        <comment>a price</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>batch::PlanPanel</name>
    <message>
        <source>Planned jobs</source>
        <translation>予定のジョブ</translation>
    </message>
    <message>
        <source>Jobs at most</source>
        <translation>ジョブ数の上限</translation>
    </message>
    <message>
        <source>A plan with more jobs is not sent</source>
        <translation>これより多いジョブの計画は送信されません</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>上限(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>番号%1: %2</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate 1 job</source>
        <translation>1件のジョブを生成</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n jobs</source>
        <translation>
            <numerusform>%n件のジョブを生成</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 jobs, more than the %2 that you allow at most.</source>
        <translation>%1件のジョブがあり、設定された上限の%2件を超えています。</translation>
    </message>
    <message>
        <source>No job can be made: each has a problem.</source>
        <translation>作成できるジョブがありません。すべてに問題があります。</translation>
    </message>
    <message>
        <source>1 job has a problem and is left out.</source>
        <translation>問題のある1件のジョブは除外されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have a problem and are left out.</source>
        <translation>
            <numerusform>問題のある%n件のジョブは除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What this job costs is not known.</source>
        <translation>このジョブの費用は不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs; what they cost is not known.</source>
        <translation>
            <numerusform>%n件のジョブ。費用は不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job, %1.</source>
        <translation>1件のジョブ、%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs, %1 together.</source>
        <translation>
            <numerusform>%n件のジョブ、合計%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The price of one of them is not known.</source>
        <extracomment>%1 is &quot;12 jobs, $0.30 together.&quot;</extracomment>
        <translation>%1うち1件の料金は不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 The price of %n of them is not known.</source>
        <translation>
            <numerusform>%1うち%n件の料金は不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This costs about %1 together, more than the %2 that you set as a limit.</source>
        <translation>合計約%1かかり、設定した上限の%2を超えます。</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>それでも生成(&amp;A)</translation>
    </message>
</context>
<context>
    <name>batch::SheetDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>「%1」を読み込めません: %2</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>ジョブシート</translation>
    </message>
    <message>
        <source>Open another sheet…</source>
        <translation>別のシートを開く…</translation>
    </message>
    <message>
        <source>Each row of %1 becomes a job. The first row names fields of the form; an empty cell leaves what the form says.</source>
        <translation>「%1」の各行がそれぞれジョブになります。1行目にはフォームのフィールド名を書きます。空のセルではフォームの値が使われます。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>「%1」を読み込んでいます…</translation>
    </message>
    <message>
        <source>Open a job sheet</source>
        <translation>ジョブシートを開く</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>表とリスト (*.csv *.tsv *.tab *.txt);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>batch::SweepDialog</name>
    <message>
        <source>Add a field</source>
        <translation>フィールドを追加</translation>
    </message>
    <message>
        <source>The same seed in every cell</source>
        <translation>すべてのセルで同じシード</translation>
    </message>
    <message>
        <source>Sweep with %1</source>
        <translation>%1でスイープ</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>すべての組み合わせ</translation>
    </message>
    <message>
        <source>Side by side: first with first</source>
        <translation>順に対応: 1番目どうし、2番目どうし</translation>
    </message>
    <message>
        <source>How the fields are combined</source>
        <translation>フィールドの組み合わせ方</translation>
    </message>
    <message>
        <source>So that nothing but the fields above makes the difference</source>
        <translation>上のフィールド以外で差が出ないようにします</translation>
    </message>
    <message>
        <source>A field has values that cannot be read.</source>
        <translation>値を読み取れないフィールドがあります。</translation>
    </message>
    <message>
        <source>Choose what varies, and write its values: each becomes a job of its own. Several fields make a table.</source>
        <translation>変化させるものを選び、値を入力してください。値ごとに1つのジョブになります。複数のフィールドは表になります。</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>%1 wants key=value, not “%2”.</source>
        <translation>%1にはkey=valueの形が必要です(「%2」は使えません)。</translation>
    </message>
    <message>
        <source>--count wants a number from 1 to 1000, not “%1”.</source>
        <translation>--countには1～1000の数が必要です(「%1」は使えません)。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション%1はありません。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1には値を指定できません。</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1には値が必要です。</translation>
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
        <translation>gesso generate エンドポイント [--set key=value]… [--file key=パス]… [--json ファイル] [--out フォルダー] [--name テンプレート] [--count N] [--wait|--detach]
gesso models [検索語] [--json]
gesso schema エンドポイント|OpenAPIファイル [--json]
gesso price エンドポイント [--set key=value]…
gesso queue [--follow|--cancel ID|--resume] [--json]
gesso library search 検索条件 [--json]
gesso library rebuild [--json]
gesso export 検索条件 --out フォルダー [--name テンプレート] [--format 形式]
gesso upload ファイル
gesso restore ファイル
共通: --server URL、--sandbox、--profile フォルダー。キーはFAL_KEYから読み込まれます。
gesso [--safe-mode] [FILE]… ウィンドウを開きます。
</translation>
    </message>
</context>
<context>
    <name>cli::ExportFiles</name>
    <message>
        <source>gesso export wants a query and --out DIR.</source>
        <translation>「gesso export」には検索条件と「--out フォルダー」が必要です。</translation>
    </message>
    <message>
        <source>There is no format %1. Choose one of: %2.</source>
        <translation>形式「%1」はありません。次から選んでください: %2。</translation>
    </message>
    <message>
        <source>Nothing in the library matches this query.</source>
        <translation>この検索条件に一致するものはライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>cli::Generate</name>
    <message>
        <source>gesso generate wants exactly one endpoint, such as fal-ai/flux/dev.</source>
        <translation>「gesso generate」にはエンドポイントを1つだけ指定してください(例: fal-ai/flux/dev)。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>フォルダー「%1」を作成できないか、書き込めません。</translation>
    </message>
    <message>
        <source>The fields of %1 are not known. The values are sent as they are.</source>
        <translation>%1のフィールドは不明です。値はそのまま送信されます。</translation>
    </message>
</context>
<context>
    <name>cli::JobReport</name>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Waiting (request %1)</source>
        <translation>待機中 (リクエスト%1)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Looking for the request in the account&apos;s history</source>
        <translation>アカウントの履歴でリクエストを探しています</translation>
    </message>
</context>
<context>
    <name>cli::JobSession</name>
    <message>
        <source>Nothing is lost. When there is room again, “gesso queue --resume” goes on with it.</source>
        <translation>何も失われていません。空きができたら「gesso queue --resume」で続行できます。</translation>
    </message>
    <message>
        <source>Cancelling at the server …</source>
        <translation>サーバーでキャンセルしています…</translation>
    </message>
</context>
<context>
    <name>cli::LibrarySearch</name>
    <message>
        <source>gesso library knows two things: search QUERY, and rebuild.</source>
        <translation>「gesso library」で使えるのは「search 検索条件」と「rebuild」の2つです。</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation>ライブラリに書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 new or found again, %2 in the library.</source>
        <translation>新規または再検出: %1件、ライブラリ: %2件。</translation>
    </message>
</context>
<context>
    <name>cli::PriceOf</name>
    <message>
        <source>gesso price wants exactly one endpoint.</source>
        <translation>「gesso price」にはエンドポイントを1つだけ指定してください。</translation>
    </message>
    <message>
        <source>The model %1 is not in the catalogue.</source>
        <translation>モデル「%1」はカタログにありません。</translation>
    </message>
    <message>
        <source>The price of %1 is not known.</source>
        <translation>%1の料金は不明です。</translation>
    </message>
</context>
<context>
    <name>cli::Queue</name>
    <message>
        <source>gesso queue takes --follow, --resume or --cancel ID, and nothing else.</source>
        <translation>「gesso queue」に指定できるのは--follow、--resume、--cancel IDだけです。</translation>
    </message>
    <message>
        <source>This job has ended already: %1.</source>
        <translation>このジョブはすでに終了しています: %1。</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>ジョブ%1はありません。</translation>
    </message>
</context>
<context>
    <name>cli::Restore</name>
    <message>
        <source>gesso restore wants exactly one file.</source>
        <translation>「gesso restore」にはファイルを1つだけ指定してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>There is no recipe in %1.</source>
        <translation>「%1」にレシピはありません。</translation>
    </message>
</context>
<context>
    <name>cli::Schema</name>
    <message>
        <source>gesso schema wants one endpoint, or one OpenAPI file.</source>
        <translation>「gesso schema」にはエンドポイントまたはOpenAPIファイルを1つ指定してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>The file %1 is not a JSON object.</source>
        <translation>ファイル「%1」はJSONオブジェクトではありません。</translation>
    </message>
</context>
<context>
    <name>cli::Session</name>
    <message>
        <source>The server address %1 is not an address like https://gateway.example.</source>
        <translation>サーバーアドレス「%1」はhttps://gateway.exampleのような形式ではありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>フォルダー「%1」を作成できないか、書き込めません。</translation>
    </message>
    <message>
        <source>There is no fal key: set FAL_KEY, or try everything without an account with --sandbox.</source>
        <translation>falのキーがありません。FAL_KEYを設定するか、--sandboxを使えばアカウントなしですべて試せます。</translation>
    </message>
</context>
<context>
    <name>cli::Upload</name>
    <message>
        <source>gesso upload wants exactly one file.</source>
        <translation>「gesso upload」にはファイルを1つだけ指定してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル「%1」を読み込めません。</translation>
    </message>
</context>
<context>
    <name>cli::Values</name>
    <message>
        <source>The input %1 cannot be read.</source>
        <translation>入力「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>The input %1 is not a JSON object.</source>
        <translation>入力「%1」はJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The input %1 is not valid JSON (at byte %2).</source>
        <translation>入力「%1」は正しいJSONではありません(%2バイト目)。</translation>
    </message>
    <message>
        <source>%1 has no field %2. Its fields are: %3.</source>
        <translation>%1にフィールド「%2」はありません。使えるフィールド: %3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル「%1」を読み込めません。</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>3Dモデル</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>3Dモデル</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>Images from text</comment>
        <translation>%2から%1</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約%1秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約%1分</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>非推奨</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>一覧外</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>price and unit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Audio to audio</source>
        <translation>オーディオからオーディオ</translation>
    </message>
    <message>
        <source>Audio to video</source>
        <translation>オーディオから動画</translation>
    </message>
    <message>
        <source>Image to 3D</source>
        <translation>画像から3D</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation>画像から画像</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>画像から動画</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>音声からテキスト</translation>
    </message>
    <message>
        <source>Text to 3D</source>
        <translation>テキストから3D</translation>
    </message>
    <message>
        <source>Text to audio</source>
        <translation>テキストからオーディオ</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>テキストから画像</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>テキストから音声</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>テキストから動画</translation>
    </message>
    <message>
        <source>Video to audio</source>
        <translation>動画からオーディオ</translation>
    </message>
    <message>
        <source>Video to video</source>
        <translation>動画から動画</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>画像認識</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation>ミリ秒</translation>
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
        <translation>%1を上へ</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1を下へ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1を複製</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a number and what it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>compose::CardListEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1に追加</translation>
    </message>
    <message numerus="yes">
        <source>The model takes at most %n entries.</source>
        <translation>
            <numerusform>このモデルで使えるのは最大%n項目です。</numerusform>
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
            <numerusform>%n項目以上</numerusform>
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
        <translation>モデルが選択</translation>
    </message>
</context>
<context>
    <name>compose::CodeView</name>
    <message>
        <source>Language of the code</source>
        <translation>コードの言語</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Long texts are shortened here; the copy has all of them.</source>
        <translation>長いテキストはここでは省略されますが、コピーには全文が含まれます。</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>コードを貼り付け</translation>
    </message>
    <message>
        <source>Fill the form from code in the clipboard: JSON, cURL, Python, JavaScript or C++</source>
        <translation>クリップボードのコード(JSON、cURL、Python、JavaScript、C++)からフォームに入力します</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>compose::ColorEditor</name>
    <message>
        <source>Choose %1</source>
        <translation>%1を選択</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>色を選択</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Write a colour as #RRGGBB.</source>
        <translation>色は#RRGGBBの形式で入力してください。</translation>
    </message>
</context>
<context>
    <name>compose::ComposePanel</name>
    <message>
        <source>There is no code in the clipboard.</source>
        <translation>クリップボードにコードがありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The preset “%1” is applied.</source>
        <translation>プリセット「%1」を適用しました。</translation>
    </message>
    <message>
        <source>The preset “%1” is saved.</source>
        <translation>プリセット「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The price of this model is not known here.</source>
        <translation>このモデルの料金は不明です。</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate   price unknown</source>
        <translation>生成   料金不明</translation>
    </message>
    <message>
        <source>Generate   about %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>生成   約%1</translation>
    </message>
    <message>
        <source>Generate   %1</source>
        <translation>生成   %1</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1、%2回</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is an arithmetic such as &quot;4 images × $0.025&quot;, %2 its result</extracomment>
        <translation>%1、約%2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>This costs about %1, more than the %2 that you set as a limit.</source>
        <translation>約%1かかり、設定した上限の%2を超えます。</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>それでも生成(&amp;A)</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>上限を変更…</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>このモデルは前回の使用後に変更されました。%1</translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>モデルの入力項目を読み込んでいます…</translation>
    </message>
    <message>
        <source>The settings are restored.</source>
        <translation>設定を復元しました。</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>リクエストの表示形式</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>How many times, each with a new seed</source>
        <translation>実行回数 (毎回新しいシードを使用)</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Vary fields over several values, as a table (Ctrl+Shift+S)</source>
        <translation>フィールドの値をいろいろ変え、表として実行します (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>The preset “%1” is here now.</source>
        <translation>プリセット「%1」を取り込みました。</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. This model has none of its fields.</source>
        <translation>プリセット「%1」を取り込みました。このモデルにはそのフィールドが1つもありません。</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. It is for %2.</source>
        <translation>プリセット「%1」を取り込みました。%2用です。</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>適用…</translation>
    </message>
</context>
<context>
    <name>compose::CropCanvas</name>
    <message>
        <source>Part to keep</source>
        <translation>残す部分</translation>
    </message>
    <message>
        <source>%1 × %2 pixels from %3, %4. Arrow keys move it, with Alt they change its size.</source>
        <translation>%3, %4から%1 × %2ピクセル。矢印キーで移動、Alt+矢印キーでサイズを変更します。</translation>
    </message>
</context>
<context>
    <name>compose::CropDialog</name>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>%1の切り抜き</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Any proportion</source>
        <translation>縦横比を自由に指定</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>画像に合わせる</translation>
    </message>
    <message>
        <source>As the result, %1:%2</source>
        <translation>結果に合わせる (%1:%2)</translation>
    </message>
    <message>
        <source>Swap width and height of the part</source>
        <translation>切り抜く部分の幅と高さを入れ替え</translation>
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
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>画像を開いています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2ピクセル</translation>
    </message>
</context>
<context>
    <name>compose::DraftChange</name>
    <message>
        <source>Gone: %1.</source>
        <comment>fields of a model</comment>
        <translation>なくなった項目: %1。</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>fields of a model</comment>
        <translation>新しい項目: %1。</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>このモデルは前回の使用後に変更されました。%1</translation>
    </message>
</context>
<context>
    <name>compose::Dropped</name>
    <message>
        <source>an image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>3Dモデル</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>その他の種類のファイル</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ファイル</translation>
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
        <translation>必須です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1をリセット</translation>
    </message>
    <message>
        <source>Changed; back to the default</source>
        <translation>変更済み。既定値に戻します</translation>
    </message>
</context>
<context>
    <name>compose::FormHistory</name>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
</context>
<context>
    <name>compose::FormView</name>
    <message>
        <source>Open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>Advanced (%1)</source>
        <translation>詳細 (%1)</translation>
    </message>
</context>
<context>
    <name>compose::HelpBubble</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1～%2。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>%1以上。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>%1以下。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>最大%n文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>{red|blue} stands for several prompts.</source>
        <translation>{赤|青}のように書くと複数のプロンプトになります。</translation>
    </message>
    <message>
        <source>Alt+Up moves the entry.</source>
        <translation>Alt+↑で項目を移動します。</translation>
    </message>
    <message>
        <source>Alt+Up brings older ones back.</source>
        <translation>Alt+↑で以前のものを呼び出します。</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down make a word weigh more or less.</source>
        <translation>Ctrl+↑とCtrl+↓で語の重みを増減します。</translation>
    </message>
    <message>
        <source>Each side from %1 to %2 pixels.</source>
        <translation>各辺は%1～%2ピクセル。</translation>
    </message>
    <message>
        <source>Each side a multiple of %1.</source>
        <translation>各辺は%1の倍数。</translation>
    </message>
    <message>
        <source>The same seed and settings give the same result.</source>
        <translation>シードと設定が同じなら、結果も同じになります。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>最大%n項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>初期値: %1。</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>%1として送信されます。</translation>
    </message>
</context>
<context>
    <name>compose::JsonEditor</name>
    <message>
        <source>A list as JSON: [ … ]</source>
        <translation>JSONのリスト: [ … ]</translation>
    </message>
    <message>
        <source>A value as JSON</source>
        <translation>JSONの値</translation>
    </message>
    <message>
        <source>This is more than one value.</source>
        <translation>値が2つ以上あります。</translation>
    </message>
    <message>
        <source>This is not JSON yet: line %1, column %2: %3.</source>
        <translation>まだJSONになっていません: %1行%2列: %3。</translation>
    </message>
</context>
<context>
    <name>compose::LinesEditor</name>
    <message>
        <source>One on each line</source>
        <translation>1行に1つ</translation>
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
        <translation>マスク</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space paints, Shift and arrow keys paint on the way.</source>
        <translation>矢印キーでブラシを移動、スペースで描画、Shift+矢印キーで描きながら移動します。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place in a picture: pixels from the left, from above</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>compose::MaskDialog</name>
    <message>
        <source>The mask could not be stored.</source>
        <translation>マスクを保存できませんでした。</translation>
    </message>
    <message>
        <source>Use this mask</source>
        <translation>このマスクを使う</translation>
    </message>
    <message>
        <source>Paint a mask on %1</source>
        <translation>%1にマスクを描く</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>画像を開いています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Paint what is to change (B)</source>
        <translation>変更する部分を塗ります (B)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Paint what is to stay (E)</source>
        <translation>残す部分を塗ります (E)</translation>
    </message>
    <message>
        <source>Fill area</source>
        <translation>領域を塗りつぶし</translation>
    </message>
    <message>
        <source>Fill an area that is painted around (G)</source>
        <translation>囲んだ領域を塗りつぶします (G)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>ブラシサイズ</translation>
    </message>
    <message>
        <source>Brush size ([ and ])</source>
        <translation>ブラシサイズ ([ と ])</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>What was to change stays, and the other way round</source>
        <translation>変更する部分と残す部分を入れ替えます</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Everything is to change</source>
        <translation>全体を変更対象にします</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Nothing is to change</source>
        <translation>変更対象をなしにします</translation>
    </message>
    <message>
        <source>Feather radius</source>
        <translation>境界のぼかしの半径</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>境界のぼかし</translation>
    </message>
    <message>
        <source>Make the edges of the mask soft</source>
        <translation>マスクの縁を柔らかくします</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>やり直し (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>画像全体を表示します (0)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. What is red will be changed.</source>
        <translation>%1 × %2ピクセル。赤い部分が変更されます。</translation>
    </message>
    <message>
        <source>Brush size: %1 pixels</source>
        <translation>ブラシサイズ：%1ピクセル</translation>
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
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>%1を切り抜く</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>%1をトリミング</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>トリミング</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>%1のアップロード</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Embedded file</source>
        <translation>埋め込みファイル</translation>
    </message>
    <message>
        <source>Edit the crop again</source>
        <translation>切り抜きを編集し直す</translation>
    </message>
    <message>
        <source>Edit the trim again</source>
        <translation>トリミングを編集し直す</translation>
    </message>
    <message>
        <source>%1 is %2; this field takes %3.</source>
        <translation>「%1」は%2です。このフィールドには%3が必要です。</translation>
    </message>
    <message>
        <source>%1 does not fit this model yet.</source>
        <translation>「%1」はまだこのモデルに合っていません。</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>切り抜き…</translation>
    </message>
    <message>
        <source>Trim…</source>
        <translation>トリミング…</translation>
    </message>
    <message>
        <source>Stop the conversion of %1</source>
        <translation>%1の変換を中止</translation>
    </message>
    <message>
        <source>Conversion of %1</source>
        <translation>%1の変換</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>元のファイルを使う</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
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
        <translation>%1に使えるファイルは最大%2個です。残りは除外しました。</translation>
    </message>
    <message>
        <source>The picture could not be stored.</source>
        <translation>画像を保存できませんでした。</translation>
    </message>
    <message>
        <source>Paint a mask…</source>
        <translation>マスクを描く…</translation>
    </message>
    <message>
        <source>Go on painting…</source>
        <translation>続きを描く…</translation>
    </message>
    <message>
        <source>Drop an image, or browse</source>
        <translation>画像をドロップまたは参照</translation>
    </message>
    <message>
        <source>Drop a mask, or browse</source>
        <translation>マスクをドロップまたは参照</translation>
    </message>
    <message>
        <source>Drop a video, or browse</source>
        <translation>動画をドロップまたは参照</translation>
    </message>
    <message>
        <source>Drop a sound, or browse</source>
        <translation>オーディオをドロップまたは参照</translation>
    </message>
    <message>
        <source>Drop an archive, or browse</source>
        <translation>アーカイブをドロップまたは参照</translation>
    </message>
    <message>
        <source>Drop a 3D model, or browse</source>
        <translation>3Dモデルをドロップまたは参照</translation>
    </message>
    <message>
        <source>Drop a file, or browse</source>
        <translation>ファイルをドロップまたは参照</translation>
    </message>
    <message>
        <source>Choose from the library for %1</source>
        <translation>%1をライブラリから選択</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>ライブラリから選択</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>%1に貼り付け</translation>
    </message>
    <message>
        <source>Paste a file, a picture or an address (Ctrl+V)</source>
        <translation>ファイル、画像、アドレスを貼り付け (Ctrl+V)</translation>
    </message>
    <message>
        <source>More ways to fill %1</source>
        <translation>%1のその他の入力方法</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>その他の方法</translation>
    </message>
    <message>
        <source>Address, for example https://example.com/picture.png</source>
        <translation>アドレス (例: https://example.com/picture.png)</translation>
    </message>
    <message>
        <source>Address for %1</source>
        <translation>%1のアドレス</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Capture a part of the screen</source>
        <translation>画面の一部を取り込む</translation>
    </message>
    <message>
        <source>Enter an address…</source>
        <translation>アドレスを入力…</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>アドレスはhttps://で始まります。</translation>
    </message>
    <message>
        <source>There is no file, picture or address to take.</source>
        <translation>取り込めるファイル、画像、アドレスがありません。</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>%1のファイルを選択</translation>
    </message>
    <message>
        <source>Choose the picture first; the mask is painted on it.</source>
        <translation>先に画像を選んでください。マスクはその上に描きます。</translation>
    </message>
    <message>
        <source>A mask can be painted on a file only, not on an address.</source>
        <translation>マスクを描けるのはファイルだけです。アドレスには描けません。</translation>
    </message>
    <message>
        <source>The picture of the screen could not be read.</source>
        <translation>画面の画像を読み込めませんでした。</translation>
    </message>
    <message>
        <source>the first of %1 files, only one fits</source>
        <translation>%1個のファイルの最初のもの（入るのは1つだけ）</translation>
    </message>
</context>
<context>
    <name>compose::ModelButton</name>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+K)</source>
        <translation>モデルを選択 (Ctrl+K)</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>Name, maker, task or endpoint</source>
        <translation>名前、提供元、用途、エンドポイント</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>一覧の状態</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Found models</source>
        <translation>見つかったモデル</translation>
    </message>
    <message>
        <source>No model here is called “%1”. An endpoint such as fal-ai/flux/dev can be entered as it is.</source>
        <translation>「%1」というモデルはありません。fal-ai/flux/devのようなエンドポイントはそのまま入力できます。</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>すべてのモデルを表示</translation>
    </message>
    <message>
        <source>No favourites yet. Ctrl+D or the star in a row makes one.</source>
        <translation>お気に入りはまだありません。Ctrl+Dか行の星で追加できます。</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>models</comment>
        <translation>見つかったモデル: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n models.</source>
        <translation>
            <numerusform>%n個のモデル。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading fal&apos;s list of models…</source>
        <translation>falのモデル一覧を読み込んでいます…</translation>
    </message>
    <message>
        <source>The list of %1 is shown. %2</source>
        <translation>%1時点の一覧を表示しています。%2</translation>
    </message>
    <message>
        <source>The list that came with Gesso is shown. %1</source>
        <translation>Gesso付属の一覧を表示しています。%1</translation>
    </message>
</context>
<context>
    <name>compose::ModelList</name>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Use endpoint “%1”</source>
        <translation>エンドポイント「%1」を使う</translation>
    </message>
    <message>
        <source>Not in the list; its form is fetched from fal</source>
        <translation>一覧にありません。フォームをfalから取得します</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
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
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Enter uses the model · Ctrl+D makes it a favourite · Esc leaves</source>
        <translation>Enterで使用 · Ctrl+Dでお気に入り · Escで閉じる</translation>
    </message>
</context>
<context>
    <name>compose::Notice</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
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
        <translation>自動</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>数値ではありません。</translation>
    </message>
</context>
<context>
    <name>compose::ObjectEditor</name>
    <message>
        <source>Off: left out, the model decides</source>
        <translation>オフ: 送信せず、モデルに任せます</translation>
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
        <translation>色を追加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1に追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number and value</comment>
        <translation>色%1、%2</translation>
    </message>
    <message>
        <source>%1: press to change, Delete to remove, Alt and arrows to move</source>
        <translation>%1: 押すと変更、Deleteで削除、Alt+矢印キーで移動</translation>
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
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The code fills no field of this model.</source>
        <translation>コードで入力できるフィールドがこのモデルにはありません。</translation>
    </message>
    <message>
        <source>Filled from the code: %1.</source>
        <translation>コードから入力しました: %1。</translation>
    </message>
    <message>
        <source>This model has no field for: %1.</source>
        <translation>このモデルに該当するフィールドがありません: %1。</translation>
    </message>
    <message>
        <source>The code computes these values itself, so they are left out: %1.</source>
        <translation>次の値はコードが自分で計算するため除外しました: %1。</translation>
    </message>
</context>
<context>
    <name>compose::PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Values with a name, to use again</source>
        <translation>名前を付けて再利用できる値</translation>
    </message>
    <message>
        <source>No presets for this model yet</source>
        <translation>このモデルのプリセットはまだありません</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Manage presets…</source>
        <translation>プリセットを管理…</translation>
    </message>
    <message>
        <source>Import preset…</source>
        <translation>プリセットを取り込む…</translation>
    </message>
</context>
<context>
    <name>compose::PresetList</name>
    <message>
        <source>Presets of Gesso (*.gessopreset)</source>
        <translation>Gessoのプリセット (*.gessopreset)</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>プリセットを取り込む</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Written to %1. Files of this computer are left out of it.</source>
        <translation>「%1」に書き出しました。このコンピューターのファイルは含まれません。</translation>
    </message>
    <message>
        <source>All with these fields</source>
        <translation>これらのフィールドを持つすべてのモデル</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>プリセットを書き出し</translation>
    </message>
</context>
<context>
    <name>compose::PresetPreview</name>
    <message>
        <source>Apply preset</source>
        <translation>プリセットを適用</translation>
    </message>
    <message>
        <source>“%1” changes nothing: the form says all of it already.</source>
        <translation>「%1」で変わるものはありません。フォームはすでに同じ内容です。</translation>
    </message>
    <message>
        <source>“%1” changes one field.</source>
        <translation>「%1」は1個のフィールドを変更します。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changes %n fields.</source>
        <translation>
            <numerusform>「%1」は%n個のフィールドを変更します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>適用後</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>This model has no place for: %1.</source>
        <translation>このモデルに該当する場所がありません: %1。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>compose::PresetSaver</name>
    <message>
        <source>For every model that has these fields</source>
        <translation>これらのフィールドを持つすべてのモデル用</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>プリセットを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation>%1専用</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What is in the preset</source>
        <translation>プリセットの内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>compose::ScreenGrab</name>
    <message>
        <source>Part of the screen</source>
        <translation>画面の一部</translation>
    </message>
    <message>
        <source>Arrow keys move the part, with Alt they change its size, Enter takes it.</source>
        <translation>矢印キーで範囲を移動、Alt+矢印キーでサイズ変更、Enterで取り込みます。</translation>
    </message>
    <message>
        <source>%1 × %2   Enter takes it, Escape does not</source>
        <translation>%1 × %2   Enterで取り込み、Escで取り消し</translation>
    </message>
</context>
<context>
    <name>compose::ScreenPortal</name>
    <message>
        <source>This desktop offers no picture of the screen to programs. Take one with its own program and drop it here, or install xdg-desktop-portal with the part for this desktop.</source>
        <translation>このデスクトップはプログラムに画面の画像を渡しません。デスクトップ付属のプログラムで撮影してここにドロップするか、このデスクトップ用の部分を含むxdg-desktop-portalをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>compose::SeedEditor</name>
    <message>
        <source>New number for %1</source>
        <translation>%1の新しい数値</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1を固定</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>%1 of the newest result</source>
        <translation>最新の結果の%1</translation>
    </message>
    <message>
        <source>Kept for every result; press for random</source>
        <translation>すべての結果で固定中 (押すとランダム)</translation>
    </message>
    <message>
        <source>Random for each result; press to keep one</source>
        <translation>結果ごとにランダム (押すと固定)</translation>
    </message>
    <message>
        <source>A seed is a whole number; leave it empty for a random one.</source>
        <translation>シードは整数です。空欄にするとランダムになります。</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The model decides</source>
        <translation>モデルに任せる</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Exact width and height</source>
        <translation>幅と高さを指定</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels, in steps of %3</source>
        <translation>%1～%2ピクセル、%3刻み</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels</source>
        <translation>%1～%2ピクセル</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Keep the proportion</source>
        <translation>縦横比を固定</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>幅と高さを入れ替え</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Custom, %1 × %2</source>
        <translation>カスタム、%1 × %2</translation>
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
            <numerusform>%n通りの組み合わせ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Over a million variations: %1</source>
        <translation>100万通り以上の組み合わせ: %1</translation>
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
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Play the part</source>
        <translation>この部分を再生</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>トリミング</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>%1をトリミング</translation>
    </message>
    <message>
        <source>Picture at the handle</source>
        <translation>ハンドル位置の画像</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>メディアを開いています…</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1, cut without loss</source>
        <translation>%1、無劣化でカット</translation>
    </message>
    <message>
        <source>%1, encoded again (Ctrl+arrow goes to a place without loss)</source>
        <translation>%1、再エンコード (Ctrl+矢印キーで無劣化の位置へ移動)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>compose::TrimStrip</name>
    <message>
        <source>Part to keep</source>
        <translation>残す部分</translation>
    </message>
    <message>
        <source>From %1 s to %2 s. %3 is moved with the arrow keys; Up and Down choose the other.</source>
        <translation>%1～%2秒。%3は矢印キーで移動します。↑↓でもう一方を選びます。</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>開始点</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>終了点</translation>
    </message>
</context>
<context>
    <name>compose::TupleEditor</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1の%2番目</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message numerus="yes">
        <source>Fill in all %n numbers, or none.</source>
        <translation>
            <numerusform>%n個の数値をすべて入力するか、すべて空欄にしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::WeightsEditor</name>
    <message>
        <source>Use %1</source>
        <translation>%1を使う</translation>
    </message>
    <message>
        <source>Off: not sent, but kept here</source>
        <translation>オフ: 送信しませんが、ここに保持されます</translation>
    </message>
    <message>
        <source>Address or owner/name</source>
        <translation>アドレスまたはowner/name</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>その他 (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>diagnostics::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>For whoever mends Gesso. It is sent nowhere, and there are no keys in it.</source>
        <translation>Gessoを修正する人のためのものです。どこにも送信されず、キーは含まれません。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
</context>
<context>
    <name>diagnostics::SafeMode</name>
    <message>
        <source>Gesso ended unexpectedly twice in a row.</source>
        <translation>Gessoが2回続けて予期せず終了しました。</translation>
    </message>
    <message>
        <source>Safe mode starts with an empty window and the usual settings. Nothing of yours is changed by it.</source>
        <translation>セーフモードは空のウィンドウと標準の設定で起動します。あなたのデータは何も変更されません。</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>セーフモードで起動</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>通常どおり起動</translation>
    </message>
</context>
<context>
    <name>fal</name>
    <message>
        <source>The name of a key has between 1 and 255 characters.</source>
        <translation>キーの名前は1～255文字です。</translation>
    </message>
    <message>
        <source>Analytics need at least one model, at most 50, and at least one figure.</source>
        <translation>分析には1～50個のモデルと、1つ以上の指標が必要です。</translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation>操作はキャンセルされました。</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>呼び出しはまだ終わっていません。</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be sent inside the input.</source>
        <translation>ファイル「%1」は大きすぎて入力に含めて送信できません。</translation>
    </message>
    <message>
        <source>The file from %1 did not arrive completely.</source>
        <translation>%1からのファイルが最後まで届きませんでした。</translation>
    </message>
    <message>
        <source>The file from %1 is larger than what is allowed here.</source>
        <translation>%1からのファイルが許容サイズを超えています。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a model. A name looks like “fal-ai/flux/dev”.</source>
        <translation>「%1」はモデル名ではありません。名前は「fal-ai/flux/dev」のような形です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection to fal failed.</source>
        <translation>falに接続できませんでした。</translation>
    </message>
    <message>
        <source>The connection to fal could not be trusted.</source>
        <translation>falへの接続を信頼できませんでした。</translation>
    </message>
    <message>
        <source>fal did not answer in time.</source>
        <translation>falが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>fal did not accept the API key. Check the key in the settings.</source>
        <translation>falがAPIキーを受け付けませんでした。環境設定でキーを確認してください。</translation>
    </message>
    <message>
        <source>The API key does not have the permission for this.</source>
        <translation>このAPIキーには必要な権限がありません。</translation>
    </message>
    <message>
        <source>The account cannot pay for this: its balance is used up or it is locked.</source>
        <translation>アカウントで支払えません。残高が不足しているか、ロックされています。</translation>
    </message>
    <message>
        <source>fal does not know this model, request or file (any more).</source>
        <translation>このモデル、リクエスト、またはファイルはfalにありません(削除された可能性があります)。</translation>
    </message>
    <message>
        <source>fal refused the input.</source>
        <translation>falが入力を拒否しました。</translation>
    </message>
    <message>
        <source>The content policy of the model refused this.</source>
        <translation>モデルのコンテンツポリシーにより拒否されました。</translation>
    </message>
    <message>
        <source>The request or a file in it is too large.</source>
        <translation>リクエストまたは含まれるファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>There are too many requests at the moment. Try again later.</source>
        <translation>現在リクエストが多すぎます。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>fal or the model failed to do this.</source>
        <translation>falまたはモデルが処理に失敗しました。</translation>
    </message>
    <message>
        <source>The answer of fal could not be understood.</source>
        <translation>falの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>A local file could not be used.</source>
        <translation>ローカルファイルを使用できませんでした。</translation>
    </message>
    <message>
        <source>The request did not start within the time that was allowed.</source>
        <translation>リクエストが許容時間内に開始されませんでした。</translation>
    </message>
    <message>
        <source>%1
The HTTP status was %2.</source>
        <translation>%1
HTTPステータス: %2。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>ファイル「%1」を読み込めません: %2。</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the file “%1”.</source>
        <translation>ファイル「%1」を保存するディスク容量がありません。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>ファイル「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The address on “%1” is not used: it is not a secure address of the service.</source>
        <translation>「%1」のアドレスはサービスの安全なアドレスではないため、使用しません。</translation>
    </message>
    <message>
        <source>It was given up before an answer came.</source>
        <translation>応答が届く前に中止されました。</translation>
    </message>
    <message>
        <source>The login was not renewed in time.</source>
        <translation>ログインが時間内に更新されませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1が接続を拒否しました。</translation>
    </message>
    <message>
        <source>%1 was not found. Is this computer online?</source>
        <translation>%1が見つかりません。このコンピューターはオンラインですか？</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: it offers no secure connection that this computer understands.</source>
        <translation>%1への接続を信頼できませんでした。このコンピューターで使える安全な接続が提供されていません。</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: %2</source>
        <translation>%1への接続を信頼できませんでした: %2</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>%1への接続が切れました。</translation>
    </message>
    <message>
        <source>fal needs an API key for this, and there is none.</source>
        <translation>falのこの機能にはAPIキーが必要ですが、設定されていません。</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>読み込み中にサイズが小さくなりました</translation>
    </message>
    <message>
        <source>Following was canceled, but fal could not be asked to cancel the job: it may go on.</source>
        <translation>追跡はキャンセルしましたが、falにジョブのキャンセルを依頼できませんでした。ジョブは続いている可能性があります。</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal any more.</source>
        <translation>falからログアウトしています。</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal. Log in with fal&apos;s command line, or use an API key.</source>
        <translation>falにログインしていません。falのコマンドラインでログインするか、APIキーを使用してください。</translation>
    </message>
    <message>
        <source>The login at fal has ended. Log in again with fal&apos;s command line, or use an API key.</source>
        <translation>falのログインの有効期限が切れました。falのコマンドラインでログインし直すか、APIキーを使用してください。</translation>
    </message>
    <message>
        <source>The login at fal could not be renewed: %1</source>
        <translation>falのログインを更新できませんでした: %1</translation>
    </message>
    <message>
        <source>Usage and its costs can be read with an admin key only.</source>
        <translation>使用量とその費用を読み取るには管理者キーが必要です。</translation>
    </message>
    <message>
        <source>The balance of the account can be read with an admin key only.</source>
        <translation>アカウントの残高を読み取るには管理者キーが必要です。</translation>
    </message>
    <message>
        <source>The exact costs of requests can be read with an admin key only.</source>
        <translation>リクエストの正確な費用を読み取るには管理者キーが必要です。</translation>
    </message>
    <message>
        <source>The input and output of a request can be deleted with an admin key only.</source>
        <translation>リクエストの入出力を削除するには管理者キーが必要です。</translation>
    </message>
    <message>
        <source>The keys of the account can be listed with an admin key only.</source>
        <translation>アカウントのキーを一覧表示するには管理者キーが必要です。</translation>
    </message>
    <message>
        <source>A new key can be made with an admin key only.</source>
        <translation>新しいキーを作成するには管理者キーが必要です。</translation>
    </message>
    <message>
        <source>A key can be deleted with an admin key only.</source>
        <translation>キーを削除するには管理者キーが必要です。</translation>
    </message>
    <message>
        <source>Who may read a file can be asked only with a key that has the permission “assets:read”.</source>
        <translation>ファイルの閲覧権限を確認するには、「assets:read」権限を持つキーが必要です。</translation>
    </message>
    <message>
        <source>Who may read a file can be changed only with a key that has the permission “assets:write”.</source>
        <translation>ファイルの閲覧権限を変更するには、「assets:write」権限を持つキーが必要です。</translation>
    </message>
    <message>
        <source>A signed address of a file can be made only with a key that has the permission “assets:read”.</source>
        <translation>ファイルの署名付きアドレスを作成するには、「assets:read」権限を持つキーが必要です。</translation>
    </message>
    <message>
        <source>The settings for new files can be read only with a key that has the permission “account:settings:read”.</source>
        <translation>新しいファイルの設定を読み取るには、「account:settings:read」権限を持つキーが必要です。</translation>
    </message>
    <message>
        <source>The settings for new files can be changed only with a key that has the permission “account:settings:write”.</source>
        <translation>新しいファイルの設定を変更するには、「account:settings:write」権限を持つキーが必要です。</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read past requests.</source>
        <translation>このAPIキーには過去のリクエストを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read the analytics of models.</source>
        <translation>このAPIキーにはモデルの分析を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>This needs a key that has the permission “%1”.</source>
        <translation>「%1」権限を持つキーが必要です。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a tag: use up to 64 lower-case letters, digits, dots, dashes and underscores, and do not begin with “fal.”.</source>
        <translation>「%1」はタグ名に使えません。英小文字、数字、ピリオド、ハイフン、アンダースコアを64文字まで使用し、「fal.」で始めないでください。</translation>
    </message>
    <message>
        <source>The value of the tag “%1” must be 1 to 256 plain characters without a comma.</source>
        <translation>タグ「%1」の値は、コンマを含まない1～256文字の通常の文字にしてください。</translation>
    </message>
    <message>
        <source>There are too many tags: at most 10, of 1024 characters in all.</source>
        <translation>タグが多すぎます。最大10個、合計1024文字までです。</translation>
    </message>
    <message>
        <source>A start timeout must be longer than one second.</source>
        <translation>開始のタイムアウトは1秒より長くしてください。</translation>
    </message>
    <message>
        <source>A hint must be plain text without special characters.</source>
        <translation>ヒントは特殊文字を含まないプレーンテキストにしてください。</translation>
    </message>
    <message>
        <source>A webhook must be a complete address that begins with https://.</source>
        <translation>Webhookはhttps://で始まる完全なアドレスにしてください。</translation>
    </message>
    <message>
        <source>The longest queue must be at least 1.</source>
        <translation>キューの最大長は1以上にしてください。</translation>
    </message>
    <message>
        <source>Files must be kept for at least one second.</source>
        <translation>ファイルの保持期間は1秒以上にしてください。</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set.</source>
        <translation>ヘッダー「%1」は設定できません。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name or an id at fal.</source>
        <translation>「%1」はfalの名前やIDに使えません。</translation>
    </message>
    <message>
        <source>The file in “%1” must be given as a path, perhaps with a type and a name.</source>
        <translation>「%1」のファイルはパスで指定してください(種類と名前も付けられます)。</translation>
    </message>
    <message>
        <source>An estimate needs at least one model.</source>
        <translation>見積もりにはモデルが1つ以上必要です。</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a whole number of calls, one or more.</source>
        <translation>「%1」の見積もりには1以上の整数の呼び出し回数が必要です。</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a quantity above zero.</source>
        <translation>「%1」の見積もりには0より大きい数量が必要です。</translation>
    </message>
    <message>
        <source>The status of the job stopped before the job was complete.</source>
        <translation>ジョブが完了する前にステータスが途切れました。</translation>
    </message>
    <message>
        <source>fal closed the realtime connection.</source>
        <translation>falがリアルタイム接続を閉じました。</translation>
    </message>
    <message>
        <source>A realtime application can be asked to keep 1 to 60 inputs, not %1.</source>
        <translation>リアルタイムアプリケーションが保持できる入力は1～60個です(%1個は指定できません)。</translation>
    </message>
    <message>
        <source>The limits of a realtime connection make no sense.</source>
        <translation>リアルタイム接続の制限値が正しくありません。</translation>
    </message>
    <message>
        <source>“%1” is not a path below a model.</source>
        <translation>「%1」はモデル配下のパスではありません。</translation>
    </message>
    <message>
        <source>The realtime connection to %1 failed.</source>
        <translation>%1へのリアルタイム接続に失敗しました。</translation>
    </message>
    <message>
        <source>Past requests can be searched by text, by an image or by a video, one at a time.</source>
        <translation>過去のリクエストは、テキスト、画像、動画のいずれか1つで検索できます。</translation>
    </message>
    <message>
        <source>A model can be called with POST, GET, PUT, PATCH or DELETE only.</source>
        <translation>モデルの呼び出しに使えるのはPOST、GET、PUT、PATCH、DELETEだけです。</translation>
    </message>
    <message>
        <source>There is no token for the realtime connection.</source>
        <translation>リアルタイム接続用のトークンがありません。</translation>
    </message>
    <message>
        <source>The address of a file at fal is needed here, without a “?” and what follows it.</source>
        <translation>ここにはfal上のファイルのアドレスが必要です(「?」以降を除く)。</translation>
    </message>
    <message>
        <source>A signed address is valid for between one second and seven days.</source>
        <translation>署名付きアドレスの有効期間は1秒～7日です。</translation>
    </message>
    <message>
        <source>Files are kept for one second or more.</source>
        <translation>ファイルの保持期間は1秒以上です。</translation>
    </message>
    <message>
        <source>The job did not end in time. It goes on at fal and can be followed later.</source>
        <translation>ジョブは時間内に終わりませんでした。falで継続中で、後から追跡できます。</translation>
    </message>
    <message>
        <source>The job did not end in time.</source>
        <translation>ジョブは時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>A content type must be plain text without special characters.</source>
        <translation>コンテンツタイプは特殊文字を含まないプレーンテキストにしてください。</translation>
    </message>
    <message>
        <source>There is nothing to upload.</source>
        <translation>アップロードするものがありません。</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>すでに存在しません</translation>
    </message>
    <message>
        <source>it was changed while it was being uploaded</source>
        <translation>アップロード中に変更されました</translation>
    </message>
    <message>
        <source>A call to the webhook carries no signature of fal.</source>
        <translation>Webhookの呼び出しにfalの署名がありません。</translation>
    </message>
    <message>
        <source>A call to the webhook carries a signature that cannot be read.</source>
        <translation>Webhookの呼び出しの署名を読み取れません。</translation>
    </message>
    <message>
        <source>A call to the webhook is older than five minutes.</source>
        <translation>Webhookの呼び出しが5分以上前のものです。</translation>
    </message>
    <message>
        <source>A call to the webhook was signed in the future. Is the clock of this computer right?</source>
        <translation>Webhookの呼び出しの署名日時が未来です。このコンピューターの時計は正しいですか？</translation>
    </message>
    <message>
        <source>A call to the webhook was not signed by fal, or was changed on its way.</source>
        <translation>Webhookの呼び出しはfalの署名ではないか、途中で変更されています。</translation>
    </message>
    <message>
        <source>A call to the webhook was signed by fal and cannot be understood.</source>
        <translation>Webhookの呼び出しはfalの署名付きですが、内容を解釈できません。</translation>
    </message>
    <message>
        <source>The job is done, but its output did not fit into the message: %1</source>
        <translation>ジョブは完了しましたが、出力がメッセージに収まりませんでした: %1</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on port %1: %2.</source>
        <translation>ポート%1でWebhookを受信できません: %2。</translation>
    </message>
    <message>
        <source>The proxy %1 refused the login. Open Settings, Connection and check its user name and password.</source>
        <translation>プロキシ%1が認証を拒否しました。環境設定の「接続」を開き、ユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login. Open Settings, Connection and give its user name and password.</source>
        <translation>プロキシ%1が認証を求めています。環境設定の「接続」を開き、ユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The network proxy wants a login.</source>
        <translation>ネットワークプロキシが認証を求めています。</translation>
    </message>
</context>
<context>
    <name>help::AboutDialog</name>
    <message>
        <source>About Gesso</source>
        <translation>Gessoについて</translation>
    </message>
    <message>
        <source>A native studio for fal&apos;s generative models. Free software, GPL-3.0-or-later; its client library for fal is MIT.</source>
        <translation>falの生成モデルのためのネイティブスタジオ。フリーソフトウェア、GPL-3.0-or-later。fal用クライアントライブラリはMITライセンスです。</translation>
    </message>
    <message>
        <source>What you make and what you type goes to fal, or to the server that you chose, and nowhere else.</source>
        <translation>作成したものと入力した内容は、fal(または選択したサーバー)にのみ送信されます。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
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
        <translation>これらの語を含むヘルプはありません。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>ヘルプの本文</translation>
    </message>
</context>
<context>
    <name>keys::KeyEntry</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Gessoを閉じるまで</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>キーを使う</translation>
    </message>
    <message>
        <source>fal key</source>
        <translation>falのキー</translation>
    </message>
    <message>
        <source>Paste a fal key</source>
        <translation>falのキーを貼り付け</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>キーの名前</translation>
    </message>
    <message>
        <source>Name, such as Work</source>
        <translation>名前 (例: 仕事用)</translation>
    </message>
    <message>
        <source>It is checked at once, kept in the system keyring, and sent to fal only.</source>
        <translation>すぐに確認され、システムのキーリングに保存されて、falにのみ送信されます。</translation>
    </message>
    <message>
        <source>The key “%1” is in use now.</source>
        <translation>キー「%1」を使用中です。</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>キーを確認しています…</translation>
    </message>
    <message>
        <source>The key could not be checked.</source>
        <translation>キーを確認できませんでした。</translation>
    </message>
    <message>
        <source>Keep the key unchecked</source>
        <translation>確認せずにキーを保存</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>The key is being put away…</source>
        <translation>キーを保存しています…</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>キーは保存されませんでした。</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it can spend your money.</source>
        <translation>%1代わりにプロファイル内のファイルを使えますが、暗号化されません。ファイルを読める人は誰でも、あなたの費用でfalを使えてしまいます。</translation>
    </message>
    <message>
        <source>In a file, not encrypted</source>
        <translation>ファイルに保存 (暗号化なし)</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>キーリングを再試行</translation>
    </message>
    <message>
        <source>This is an admin key: use it only for balance and costs</source>
        <translation>これは管理者キーです: 残高と費用の確認にのみ使う</translation>
    </message>
    <message>
        <source>The admin key “%1” asks for balance and costs from now on, and for nothing else.</source>
        <translation>管理者キー「%1」は、今後は残高と費用の確認にのみ使われます。</translation>
    </message>
</context>
<context>
    <name>keys::KeyTest</name>
    <message>
        <source>The address %1 is not known (DNS). Is this computer online?</source>
        <translation>アドレス%1が見つかりません(DNS)。このコンピューターはオンラインですか？</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection through.</source>
        <translation>プロキシ%1が接続を許可しませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted (TLS): %2</source>
        <translation>%1への接続を信頼できません(TLS): %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection.</source>
        <translation>%1に到達できません。接続がありません。</translation>
    </message>
    <message>
        <source>The key works. %1 answered after %2 ms.</source>
        <translation>キーは有効です。%1から%2ミリ秒で応答がありました。</translation>
    </message>
    <message>
        <source>%1 refuses this key (401). Is it complete, and still in your account?</source>
        <translation>%1がこのキーを拒否しました(401)。キーは欠けていませんか？アカウントにまだありますか？</translation>
    </message>
    <message>
        <source>%1 knows this key, but does not let it in (%2).</source>
        <translation>%1はこのキーを認識しましたが、アクセスを許可しません(%2)。</translation>
    </message>
    <message>
        <source>The proxy %1 refuses this user name and password (407).</source>
        <translation>プロキシ%1がこのユーザー名とパスワードを拒否しました(407)。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login (407): give its user name and password under Settings, Connection.</source>
        <translation>プロキシ%1が認証を求めています(407)。環境設定の「接続」でユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>%1 can be reached, without a proxy.</source>
        <translation>%1に到達できます(プロキシなし)。</translation>
    </message>
    <message>
        <source>%1 can be reached through the proxy %2.</source>
        <translation>%1にプロキシ%2経由で到達できます。</translation>
    </message>
    <message>
        <source>The key works: %1 tells it the balance.</source>
        <translation>キーは有効です。%1から残高を取得できました。</translation>
    </message>
    <message>
        <source>This is no admin key: %1 does not tell it the balance (403).</source>
        <translation>これは管理者キーではありません。%1から残高を取得できません(403)。</translation>
    </message>
</context>
<context>
    <name>keys::KeysPage</name>
    <message>
        <source>In the system keyring</source>
        <translation>システムのキーリング内</translation>
    </message>
    <message>
        <source>In a file that is not encrypted</source>
        <translation>暗号化されていないファイル内</translation>
    </message>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Gessoを閉じるまで</translation>
    </message>
    <message>
        <source>From the environment of this program</source>
        <translation>このプログラムの環境変数から</translation>
    </message>
    <message>
        <source>fal keys</source>
        <translation>falのキー</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>No key yet. fal needs one before it can generate anything; the sandbox needs none.</source>
        <translation>キーがまだありません。falで生成するにはキーが必要です。サンドボックスでは不要です。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1をテスト</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>システムのキーリングに問い合わせています…</translation>
    </message>
    <message>
        <source>Ends in %1. %2.</source>
        <translation>末尾は%1。%2。</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>キーを確認しています…</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? At fal the key stays as it is.</source>
        <translation>「%1」をこのコンピューターから削除しますか？fal側のキーはそのまま残ります。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>One key is enough to generate. A second one, an admin key, adds the balance and what fal charged exactly. It can also make and delete keys, so Gesso sends it to fal&apos;s account service only.</source>
        <translation>生成にはキーが1つあれば十分です。2つ目として管理者キーを追加すると、残高とfalの正確な請求額もわかります。管理者キーではキーの作成や削除もできるため、Gessoはfalのアカウントサービスにのみ送信します。</translation>
    </message>
    <message>
        <source>Only for balance and costs</source>
        <translation>残高と費用の確認のみ</translation>
    </message>
    <message>
        <source>Use %1 only for balance and costs</source>
        <translation>%1を残高と費用の確認にのみ使う</translation>
    </message>
    <message>
        <source>Admin key: asks fal for balance and costs, never used to generate. %1.</source>
        <translation>管理者キー: falへの残高と費用の問い合わせに使い、生成には使いません。%1。</translation>
    </message>
    <message>
        <source>The key was removed.</source>
        <translation>キーを削除しました。</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>星1つ</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>星%nつ</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
</context>
<context>
    <name>library::Grid</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み</translation>
    </message>
</context>
<context>
    <name>library::ImportBar</name>
    <message>
        <source>Show why</source>
        <translation>理由を表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>取り込んだファイル</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>Taking in file %L1 of %L2…</source>
        <translation>ファイルを取り込んでいます (%L1 / %L2)…</translation>
    </message>
    <message>
        <source>1 file was taken in.</source>
        <translation>1個のファイルを取り込みました。</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken in.</source>
        <translation>
            <numerusform>%n個のファイルを取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was in the library already.</source>
        <translation>1個はすでにライブラリにありました。</translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already.</source>
        <translation>
            <numerusform>%n個はすでにライブラリにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be taken in.</source>
        <translation>1個を取り込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in.</source>
        <translation>
            <numerusform>%n個を取り込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>途中で中止されました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>1 is not all that it should be.</source>
        <translation>1個のファイルに問題があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n are not all that they should be.</source>
        <translation>
            <numerusform>%n個のファイルに問題があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not right with the files</source>
        <translation>ファイルの問題点</translation>
    </message>
</context>
<context>
    <name>library::ItemMenu</name>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>完全に削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比較(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>連結(&amp;J)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Make of it</source>
        <translation>ここから作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>評価(&amp;R)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>星1つ</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>星%nつ</numerusform>
        </translation>
    </message>
    <message>
        <source>Fa&amp;vourite</source>
        <translation>お気に入り(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>カラー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Add to collection</source>
        <translation>コレクションに追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>新規コレクション(&amp;N)…</translation>
    </message>
    <message>
        <source>Take &amp;out of this collection</source>
        <translation>このコレクションから外す(&amp;O)</translation>
    </message>
</context>
<context>
    <name>library::KeepingDialog</name>
    <message>
        <source>Make room</source>
        <translation>空きを増やす</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Keep items for</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>容量の上限</translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation>今すぐ整理されるもの</translation>
    </message>
    <message>
        <source>What goes is moved to the bin of the library, from which it can be restored. Favourites, rated items and what is in a collection never go.</source>
        <translation>整理されたものはライブラリのごみ箱に移動し、そこから復元できます。お気に入り、評価済み、コレクション内のものは整理されません。</translation>
    </message>
    <message>
        <source>Keep to this</source>
        <translation>この設定を使う</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>自動では整理されません。</translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>今すぐ整理されるものはありません。</translation>
    </message>
    <message>
        <source>1 item would go to the bin now.</source>
        <translation>今すぐ1項目がごみ箱に移動します。</translation>
    </message>
    <message numerus="yes">
        <source>%n items would go to the bin now.</source>
        <translation>
            <numerusform>今すぐ%n項目がごみ箱に移動します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::LibraryPage</name>
    <message numerus="yes">
        <source>%n items were changed.</source>
        <translation>
            <numerusform>%n項目を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in that collection already.</source>
        <translation>すでにそのコレクションに入っています。</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>1項目をコレクションに追加しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the collection.</source>
        <translation>
            <numerusform>%n項目をコレクションに追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was taken out of the collection.</source>
        <translation>1項目をコレクションから外しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n items were taken out of the collection.</source>
        <translation>
            <numerusform>%n項目をコレクションから外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新規コレクション</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>It has all that fits the search “%1”, now and later.</source>
        <translation>現在と今後、検索「%1」に一致するものがすべて入ります。</translation>
    </message>
    <message>
        <source>The search “%1” is kept no longer.</source>
        <translation>検索「%1」の保存を解除しました。</translation>
    </message>
    <message>
        <source>The collection “%1” was deleted. Its items stay in the library.</source>
        <translation>コレクション「%1」を削除しました。中の項目はライブラリに残ります。</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>1項目をごみ箱に移動しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n items moved to the bin.</source>
        <translation>
            <numerusform>%n項目をごみ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item is back in the library.</source>
        <translation>1項目をライブラリに戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in the library.</source>
        <translation>
            <numerusform>%n項目をライブラリに戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>1 file goes to the system&apos;s trash. The library forgets it: rating, tags and collections too.</source>
        <translation>1個のファイルがシステムのごみ箱に移動します。評価、タグ、コレクションの情報もライブラリから失われます。</translation>
    </message>
    <message numerus="yes">
        <source>%n files go to the system&apos;s trash. The library forgets them: ratings, tags and collections too.</source>
        <translation>
            <numerusform>%n個のファイルがシステムのごみ箱に移動します。評価、タグ、コレクションの情報もライブラリから失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダーを取り込む</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>1 item went to the bin to make room.</source>
        <translation>空きを増やすため、1項目をごみ箱に移動しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n items went to the bin to make room.</source>
        <translation>
            <numerusform>空きを増やすため、%n項目をごみ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Take files or a folder into the library</source>
        <translation>ファイルやフォルダーをライブラリに取り込みます</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>ファイルを取り込む(&amp;F)…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>フォルダーを取り込む(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>フォルダーを監視(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Leave files where they are</source>
        <translation>ファイルを元の場所に残す(&amp;L)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Back to where the selected items were</source>
        <translation>選択した項目を元の場所に戻します</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Move the selected files to the system&apos;s trash</source>
        <translation>選択したファイルをシステムのごみ箱に移動します</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message>
        <source>Move all files of the bin to the system&apos;s trash</source>
        <translation>ごみ箱内のすべてのファイルをシステムのごみ箱に移動します</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move the selected items to the bin (Delete)</source>
        <translation>選択した項目をごみ箱に移動します (Delete)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Save the selected items, or all that are shown, under names of your choice</source>
        <translation>選択した項目、または表示中のすべてを任意の名前で保存します</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Places and collections</source>
        <translation>場所とコレクション</translation>
    </message>
    <message>
        <source>Stack the results of one click</source>
        <translation>1回の生成の結果を重ねて表示</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>グループ化しない</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>ジョブ別</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>項目数</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>サムネールのサイズ</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>この検索に一致するものはライブラリにありません。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete is kept here until you empty it.</source>
        <translation>ごみ箱は空です。削除したものは、空にするまでここに残ります。</translation>
    </message>
    <message>
        <source>Nothing is in this collection yet. Drop items on its name, or choose “Add to collection” in their menu.</source>
        <translation>このコレクションはまだ空です。名前の上に項目をドロップするか、項目のメニューで「コレクションに追加」を選んでください。</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>すべての項目を表示</translation>
    </message>
    <message>
        <source>Everything you make is kept here as ordinary files. Files dropped on the window can join it.</source>
        <translation>作成したものはすべて通常のファイルとしてここに保存されます。ウィンドウにドロップしたファイルも追加できます。</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>最初の作品を作る</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1項目を選択中</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1項目</translation>
    </message>
    <message>
        <source>%L1 items</source>
        <translation>%L1項目</translation>
    </message>
    <message>
        <source>Make four examples</source>
        <translation>例を4つ作成</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>No rating, colour or tags.</source>
        <translation>評価、色、タグはありません。</translation>
    </message>
    <message>
        <source>1 file went to the system&apos;s trash.</source>
        <translation>1個のファイルをシステムのごみ箱に移しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n files went to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n個のファイルをシステムのごみ箱に移しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Marks now: %1</source>
        <translation>元に戻しました。現在のマーク：%1</translation>
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
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>ライブラリから選択</translation>
    </message>
    <message>
        <source>Choose one from the library</source>
        <translation>ライブラリから1つ選択</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Search prompts, models and settings</source>
        <translation>プロンプト、モデル、設定を検索</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the library.</source>
        <translation>この種類のものはライブラリにありません。</translation>
    </message>
    <message>
        <source>This field cannot take that.</source>
        <translation>このフィールドには使えません。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n個を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::SearchBar</name>
    <message>
        <source>Search library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Search prompts, models and settings, for example model:flux seed:42</source>
        <translation>プロンプト、モデル、設定を検索 (例: model:flux seed:42)</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Keep this search in the list beside</source>
        <translation>この検索を横の一覧に保存します</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Show videos</source>
        <translation>動画を表示</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Show sounds</source>
        <translation>オーディオを表示</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>テキストを表示</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Show favourites</source>
        <translation>お気に入りを表示</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>すべての評価</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>星5つ</translation>
    </message>
    <message>
        <source>1 star or more</source>
        <translation>星1つ以上</translation>
    </message>
    <message>
        <source>%1 stars or more</source>
        <translation>星%1つ以上</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を解除</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を解除</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>library::Sidebar</name>
    <message>
        <source>Make room…</source>
        <translation>空きを増やす…</translation>
    </message>
    <message>
        <source>Places in the library</source>
        <translation>ライブラリ内の場所</translation>
    </message>
    <message>
        <source>Room that the library takes</source>
        <translation>ライブラリの使用容量</translation>
    </message>
    <message>
        <source>Part of the room that the library may take</source>
        <translation>ライブラリの容量上限に対する割合</translation>
    </message>
    <message>
        <source>What may go by itself, and what is in the bin</source>
        <translation>自動で整理されるものと、ごみ箱の中身</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新規コレクション</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation>ライブラリに%1</translation>
    </message>
    <message>
        <source>%1 in the bin</source>
        <translation>ごみ箱に%1</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>library::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n items</source>
        <translation>
            <numerusform>%n項目のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>night, at sea</source>
        <translation>夜, 海</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>コンマで区切ってください。</translation>
    </message>
    <message>
        <source>Those that all of them have, with commas between them. Others stay.</source>
        <translation>すべての項目に共通のタグです。コンマで区切ってください。その他のタグは残ります。</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>使用中: %1</translation>
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
        <translation>マークはライブラリに保持され、書き込めるようになったときにファイルに入ります。空き容量を増やすか、ファイルのロックを解除するか、元に戻してください。</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n files are kept in the library and go into the files when they can be written: make room, unlock the files or bring them back.</source>
        <translation>
            <numerusform>%n個のファイルのマークはライブラリに保持され、書き込めるようになったときにファイルに入ります。空き容量を増やすか、ファイルのロックを解除するか、元に戻してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::BrushBar</name>
    <message>
        <source>Tip of the brush</source>
        <translation>ブラシの先端</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>丸筆</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>ソフト</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>鉛筆</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>チョーク</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
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
        <translation>筆圧でサイズを変える</translation>
    </message>
    <message>
        <source>Pen pressure changes the opacity</source>
        <translation>筆圧で不透明度を変える</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>手ぶれ補正</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>対称</translation>
    </message>
    <message>
        <source>No mirror</source>
        <translation>対称なし</translation>
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
        <translation>上下左右</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容値</translation>
    </message>
    <message>
        <source>Shapes are filled</source>
        <translation>図形を塗りつぶす</translation>
    </message>
    <message>
        <source>Smooth </source>
        <translation>補正 </translation>
    </message>
    <message>
        <source>Tolerance </source>
        <translation>許容値 </translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>New, open, save, paste</source>
        <translation>新規、開く、保存、貼り付け</translation>
    </message>
    <message>
        <source>Zoom and rotation of the paper</source>
        <translation>用紙のズームと回転</translation>
    </message>
    <message>
        <source>How the paper is shown. The wheel zooms; Space moves it, with Shift it turns.</source>
        <translation>用紙の表示方法。ホイールでズーム、スペースで移動、Shift+スペースで回転します。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>傾きを戻す</translation>
    </message>
    <message>
        <source>Shift adds, Alt takes away, Ctrl makes the sides equal.</source>
        <translation>Shiftで追加、Altで除外、Ctrlで辺を等しくします。</translation>
    </message>
    <message>
        <source>Moves what is selected, or the whole layer.</source>
        <translation>選択範囲、またはレイヤー全体を移動します。</translation>
    </message>
    <message>
        <source>Takes the colour that is seen.</source>
        <translation>見えている色を拾います。</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2°</source>
        <comment>zoom and angle</comment>
        <translation>%1、%2°</translation>
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
        <translation>カメラ「%1」を使用できません。</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be used: %2</source>
        <translation>カメラ「%1」を使用できません: %2</translation>
    </message>
    <message>
        <source>The camera “%1” gives no picture. Another program may be using it: close that one, or plug the camera in again.</source>
        <translation>カメラ「%1」から画像が届きません。ほかのプログラムが使用中かもしれません。そのプログラムを閉じるか、カメラを接続し直してください。</translation>
    </message>
    <message>
        <source>The camera “%1” is not there any more. Plug it in again and choose it again.</source>
        <translation>カメラ「%1」が見つからなくなりました。接続し直して、もう一度選んでください。</translation>
    </message>
</context>
<context>
    <name>live::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Draw here with the mouse or a pen. B is the brush, E the eraser, G fills, I picks a colour, [ and ] change the size. The wheel zooms, Space moves the paper.</source>
        <translation>マウスまたはペンで描きます。B: ブラシ、E: 消しゴム、G: 塗りつぶし、I: スポイト、[ と ]: サイズ。ホイールでズーム、スペースで用紙を移動します。</translation>
    </message>
    <message>
        <source>This layer is locked. Unlock it in the list of layers, or choose another one.</source>
        <translation>このレイヤーはロックされています。レイヤー一覧でロックを解除するか、別のレイヤーを選んでください。</translation>
    </message>
    <message>
        <source>This layer is hidden. Show it in the list of layers, or choose another one.</source>
        <translation>このレイヤーは非表示です。レイヤー一覧で表示するか、別のレイヤーを選んでください。</translation>
    </message>
    <message>
        <source>Text on the canvas</source>
        <translation>キャンバス上のテキスト</translation>
    </message>
    <message>
        <source>Type, then press Enter</source>
        <translation>入力してEnterを押す</translation>
    </message>
</context>
<context>
    <name>live::CastPortal</name>
    <message>
        <source>This program was built without PipeWire, which brings the pictures of the screen under Wayland.</source>
        <translation>このプログラムは、Waylandで画面の画像を受け取るためのPipeWireなしでビルドされています。</translation>
    </message>
    <message>
        <source>This desktop offers its screen to no program. Install xdg-desktop-portal with the part for this desktop, and choose the screen again.</source>
        <translation>このデスクトップは、どのプログラムにも画面を提供していません。このデスクトップ用の部分とともにxdg-desktop-portalをインストールし、画面をもう一度選んでください。</translation>
    </message>
    <message>
        <source>The desktop did not share its screen. Choose it again; if that does not help, look whether the desktop lets programs record the screen.</source>
        <translation>デスクトップが画面を共有しませんでした。もう一度選んでください。うまくいかない場合は、デスクトップがプログラムに画面の録画を許可しているか確認してください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s answer about its screen cannot be understood. Bring xdg-desktop-portal up to date.</source>
        <translation>画面についてのデスクトップからの応答を理解できません。xdg-desktop-portalを更新してください。</translation>
    </message>
    <message>
        <source>The part of the desktop that shares the screen has stopped. Choose the screen again.</source>
        <translation>画面を共有するデスクトップの部分が停止しました。画面をもう一度選んでください。</translation>
    </message>
    <message>
        <source>No screen was shared, as you chose. Choose the screen as the live source again to be asked again.</source>
        <translation>選択どおり、画面は共有されませんでした。もう一度尋ねられるようにするには、ライブのソースとして画面をもう一度選んでください。</translation>
    </message>
    <message>
        <source>The desktop has ended the sharing of the screen. Choose the screen again to go on.</source>
        <translation>デスクトップが画面の共有を終了しました。続けるには画面をもう一度選んでください。</translation>
    </message>
</context>
<context>
    <name>live::CastSource</name>
    <message>
        <source>The desktop shares its screen, but no picture of it comes. Look whether PipeWire and its session manager (WirePlumber) run, and choose the screen again.</source>
        <translation>デスクトップは画面を共有していますが、画像が届きません。PipeWireとそのセッションマネージャー（WirePlumber）が動作しているか確認し、画面をもう一度選んでください。</translation>
    </message>
    <message>
        <source>Screen or window</source>
        <translation>画面またはウィンドウ</translation>
    </message>
    <message>
        <source>Screen or window, %1 × %2</source>
        <translation>画面またはウィンドウ、%1 × %2</translation>
    </message>
    <message>
        <source>The screen or window that was shared is not there any more. Choose one again.</source>
        <translation>共有されていた画面またはウィンドウはもうありません。もう一度選んでください。</translation>
    </message>
    <message>
        <source>The pictures of the screen cannot be received. Install PipeWire (libpipewire-0.3) and choose the screen again.</source>
        <translation>画面の画像を受信できません。PipeWire（libpipewire-0.3）をインストールし、画面をもう一度選んでください。</translation>
    </message>
</context>
<context>
    <name>live::Cockpit</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1フレーム/秒</translation>
    </message>
    <message>
        <source>Live state</source>
        <translation>ライブの状態</translation>
    </message>
    <message>
        <source>Live cost</source>
        <translation>ライブの費用</translation>
    </message>
    <message>
        <source>Inputs behind</source>
        <translation>遅れている入力</translation>
    </message>
    <message>
        <source>Shows your latest stroke</source>
        <translation>最新のストロークを反映</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) behind</source>
        <translation>
            <numerusform>描画%n回分の遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Nobody drew for a while, and an open connection may cost money. The next stroke connects.</source>
        <translation>しばらく描画がありませんでした。接続したままだと費用がかかることがあります。次のストロークで接続します。</translation>
    </message>
    <message>
        <source>The next stroke connects.</source>
        <translation>次のストロークで接続します。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>A model that has not run for a while can take a minute to start.</source>
        <translation>しばらく動いていなかったモデルは、起動に1分ほどかかることがあります。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Every stroke is sent at once.</source>
        <translation>ストロークはすぐに送信されます。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing costs money.</source>
        <translation>何も送信されず、費用もかかりません。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The next stroke tries again.</source>
        <translation>次のストロークで再試行します。</translation>
    </message>
    <message>
        <source>Live state: %1</source>
        <translation>ライブの状態: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 ms: wait %2 · encode %3 · network and model %4 · show %5</source>
        <translation>%1ミリ秒: 待機 %2 · エンコード %3 · ネットワークとモデル %4 · 表示 %5</translation>
    </message>
    <message>
        <source>So many drawings are newer than the one that the picture shows. Only the newest is sent.</source>
        <translation>表示中の画像より新しい描画の数です。最新のものだけが送信されます。</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1件スキップ</translation>
    </message>
    <message>
        <source>Skipped because something newer was there: %1 drawings, %2 pictures.</source>
        <translation>より新しいものがあったためスキップ: 描画%1件、画像%2件。</translation>
    </message>
    <message>
        <source>%1/min · %2</source>
        <comment>dollars for a minute, dollars so far</comment>
        <translation>%1/分 · %2</translation>
    </message>
    <message>
        <source>%1/min</source>
        <comment>dollars for a minute</comment>
        <translation>%1/分</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>dollars</comment>
        <translation>約%1</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start, as far as it can be counted here: fal bills the time that the connection is open.</source>
        <translation>ライブ描画の現在の費用と開始からの累計です(ここで計算できる範囲)。falは接続時間に対して請求します。</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start: fal bills each picture.</source>
        <translation>ライブ描画の現在の費用と開始からの累計です。falは画像ごとに請求します。</translation>
    </message>
</context>
<context>
    <name>live::Controls</name>
    <message>
        <source>Live prompt</source>
        <translation>ライブのプロンプト</translation>
    </message>
    <message>
        <source>What the drawing should become</source>
        <translation>描画をどう仕上げるか</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, oil painting</source>
        <translation>新雪の中で眠る狐、油彩画</translation>
    </message>
    <message>
        <source>%1 slider</source>
        <comment>name of a form field</comment>
        <translation>%1のスライダー</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>モデルの既定</translation>
    </message>
    <message>
        <source>The same seed keeps the picture calm while you draw. Empty: the model chooses it.</source>
        <translation>シードを固定すると、描画中の画像が安定します。空欄: モデルが選びます。</translation>
    </message>
    <message>
        <source>Fixed seed</source>
        <translation>シードを固定</translation>
    </message>
    <message>
        <source>The seed is fixed: every picture is made with the same one.</source>
        <translation>シードは固定です。すべての画像に同じシードを使います。</translation>
    </message>
    <message>
        <source>The seed runs: every picture is made with the next one. Press to keep the one that is shown.</source>
        <translation>シードは変化します。画像ごとに次のシードを使います。押すと表示中のものに固定します。</translation>
    </message>
</context>
<context>
    <name>live::DrawingFile</name>
    <message>
        <source>“%1” cannot be read as a picture.</source>
        <translation>「%1」を画像として読み込めません。</translation>
    </message>
    <message>
        <source>The drawing of last time is damaged and was set aside.</source>
        <translation>前回の描画は破損しているため、別に保管しました。</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next time. %1</source>
        <comment>a sentence that says why</comment>
        <translation>描画を次回用に保存できません。%1</translation>
    </message>
    <message>
        <source>New drawing</source>
        <translation>新規描画</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>その他のサイズ…</translation>
    </message>
    <message>
        <source>Back to the drawing before</source>
        <translation>前の描画に戻る</translation>
    </message>
    <message>
        <source>Open a drawing or a picture…</source>
        <translation>描画または画像を開く…</translation>
    </message>
    <message>
        <source>Save the drawing as…</source>
        <translation>描画に名前を付けて保存…</translation>
    </message>
    <message>
        <source>Paste as a layer</source>
        <translation>レイヤーとして貼り付け</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or the ending .ora, .png or .jpg.</source>
        <translation>「%1」に書き込めませんでした。別のフォルダーを選ぶか、拡張子を.ora、.png、.jpgにしてください。</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Open a drawing or a picture</source>
        <translation>描画または画像を開く</translation>
    </message>
    <message>
        <source>Drawings and pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;All files (*)</source>
        <translation>描画と画像 (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>描画を保存</translation>
    </message>
    <message>
        <source>Drawing with its layers (*.ora);;PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>レイヤー付きの描画 (*.ora);;PNG画像 (*.png);;JPEG画像 (*.jpg)</translation>
    </message>
    <message>
        <source>drawing</source>
        <comment>name of a file</comment>
        <translation>描画</translation>
    </message>
</context>
<context>
    <name>live::LayerModel</name>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー%1</translation>
    </message>
    <message>
        <source>%1 is shown</source>
        <translation>%1は表示中</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1は非表示</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1はロック中</translation>
    </message>
    <message>
        <source>%1 can be painted on</source>
        <translation>%1は描画可能</translation>
    </message>
</context>
<context>
    <name>live::LayerPanel</name>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>乗算</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>スクリーン</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>比較 (暗)</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>比較 (明)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加算</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差の絶対値</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>描画モード</translation>
    </message>
    <message>
        <source>How this layer blends with those below it</source>
        <translation>このレイヤーと下のレイヤーの合成方法</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>レイヤーの不透明度</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>新規レイヤー</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>レイヤーを複製</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>レイヤーを上へ</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>レイヤーを下へ</translation>
    </message>
    <message>
        <source>Merge with the layer below</source>
        <translation>下のレイヤーと結合</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>レイヤーを削除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opacity of the layer: %1%</source>
        <translation>レイヤーの不透明度: %1%</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>レイヤー名</translation>
    </message>
    <message>
        <source>%1, layer %2 of %3 from below</source>
        <translation>%1、%3枚中下から%2枚目のレイヤー</translation>
    </message>
    <message>
        <source>New layer: %1</source>
        <translation>新しいレイヤー：%1</translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation>%1に結合しました。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>名前を変更しました：%1</translation>
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
        <translation>レイヤーの表示を切り替える</translation>
    </message>
    <message>
        <source>Lock or unlock the layer</source>
        <translation>レイヤーのロックを切り替える</translation>
    </message>
</context>
<context>
    <name>live::LivePage</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Keep frame</source>
        <translation>フレームを保存</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>ライブモデル</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Put the picture that is shown into the library (Ctrl+S).</source>
        <translation>表示中の画像をライブラリに追加します (Ctrl+S)。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>No live model is known yet. Connect once so that the list of models can be read.</source>
        <translation>使えるライブモデルがまだわかりません。モデル一覧を読み込むため、一度接続してください。</translation>
    </message>
    <message>
        <source>%1 The next stroke tries again.</source>
        <comment>a sentence that says what went wrong</comment>
        <translation>%1次のストロークで再試行します。</translation>
    </message>
    <message>
        <source>Live drawing has cost another %1 and pauses, as the settings say. The drawing goes on, nothing is sent.</source>
        <translation>ライブ描画の費用がさらに%1かかったため、環境設定に従って一時停止しました。描画は続けられますが、何も送信されません。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>live::LiveView</name>
    <message>
        <source>Live result</source>
        <translation>ライブの結果</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>モデルが描画から作った最新の画像です。</translation>
    </message>
    <message>
        <source>Nothing yet: draw on the canvas.</source>
        <translation>まだありません。キャンバスに描いてください。</translation>
    </message>
    <message>
        <source>Draw on the canvas. The model&apos;s picture follows here.</source>
        <translation>キャンバスに描くと、モデルの画像がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>live::Notice</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>live::RecordButton</name>
    <message>
        <source>Format of recordings</source>
        <translation>録画の形式</translation>
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
        <translation>録画済み: %1</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>録画を停止</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>End the recording: it goes into the library</source>
        <translation>録画を終了してライブラリに追加します</translation>
    </message>
    <message>
        <source>Record what the model makes as a video</source>
        <translation>モデルの出力を動画として録画します</translation>
    </message>
</context>
<context>
    <name>live::Rewind</name>
    <message>
        <source>Frame back</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>The frame before (comma)</source>
        <translation>前のフレーム (コンマ)</translation>
    </message>
    <message>
        <source>Frame on</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>The next frame (full stop)</source>
        <translation>次のフレーム (ピリオド)</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>前のフレームを表示</translation>
    </message>
    <message>
        <source>Hold to see the frame before this one (A)</source>
        <translation>押している間、1つ前のフレームを表示します (A)</translation>
    </message>
    <message>
        <source>Time lapse</source>
        <translation>タイムラプス</translation>
    </message>
    <message>
        <source>Make a quick film of the frames that can be looked back at…</source>
        <translation>巻き戻せるフレームから早送りの動画を作成します…</translation>
    </message>
    <message>
        <source>Finish in another model</source>
        <translation>別のモデルで仕上げる</translation>
    </message>
    <message>
        <source>Keep this frame and go on from it in a model that takes its time, with its prompt, seed and strength</source>
        <translation>このフレームを保存し、時間をかけて生成するモデルで続けます(プロンプト、シード、強度を引き継ぎます)</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>仕上げ…</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>ライブに戻る</translation>
    </message>
    <message>
        <source>Back to what the model makes now (Escape)</source>
        <translation>モデルの現在の出力に戻ります (Esc)</translation>
    </message>
    <message>
        <source>This frame cannot be shown.</source>
        <translation>このフレームを表示できません。</translation>
    </message>
    <message>
        <source>The frame before</source>
        <translation>1つ前のフレーム</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>a time</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 to look back at</source>
        <comment>a time</comment>
        <translation>%1前まで巻き戻し可能</translation>
    </message>
    <message>
        <source>The disk is nearly full: less than five minutes can be looked back at.</source>
        <translation>ディスクの空きが少なくなっています。巻き戻せるのは5分未満です。</translation>
    </message>
    <message>
        <source>The frames are large: less than five minutes of them fit into the room for looking back.</source>
        <translation>フレームが大きいため、巻き戻し用の領域には5分未満しか入りません。</translation>
    </message>
    <message>
        <source>%1 to look back at: the disk is nearly full</source>
        <comment>a time</comment>
        <translation>%1前まで巻き戻し可能: ディスクの空きが少なくなっています</translation>
    </message>
    <message>
        <source>Nothing to look back at yet</source>
        <translation>巻き戻せるものはまだありません</translation>
    </message>
    <message>
        <source>An earlier picture: %1.</source>
        <translation>以前の画像: %1。</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>モデルが描画から作った最新の画像です。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No model for this is known here yet</source>
        <translation>これに使えるモデルがまだわかりません</translation>
    </message>
</context>
<context>
    <name>live::RewindStrip</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>巻き戻し</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>%1 back, frame %2 of %3</source>
        <comment>a time</comment>
        <translation>%1前、フレーム%2 / %3</translation>
    </message>
    <message>
        <source>The last pictures of the model appear here.</source>
        <translation>モデルの出力をここで見返せます。</translation>
    </message>
</context>
<context>
    <name>live::ScreenSource</name>
    <message>
        <source>Screen, %1 × %2</source>
        <translation>画面、%1 × %2</translation>
    </message>
    <message>
        <source>The screen whose picture was used is not there any more.</source>
        <translation>使用していた画面がなくなりました。</translation>
    </message>
    <message>
        <source>This desktop does not let a program look at the screen.</source>
        <translation>このデスクトップ環境では、プログラムが画面を読み取れません。</translation>
    </message>
</context>
<context>
    <name>live::SourceButton</name>
    <message>
        <source>Live source</source>
        <translation>ライブの入力元</translation>
    </message>
    <message>
        <source>Only the drawing</source>
        <translation>描画のみ</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>カメラが見つかりません</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>カメラ: %1</translation>
    </message>
    <message>
        <source>Area of the screen…</source>
        <translation>画面の領域…</translation>
    </message>
    <message>
        <source>Area of the screen: this desktop does not let a program look at it</source>
        <translation>画面の領域: このデスクトップ環境では読み取れません</translation>
    </message>
    <message>
        <source>Instead of the drawing</source>
        <translation>描画の代わりに使う</translation>
    </message>
    <message>
        <source>Under the drawing</source>
        <translation>描画の下に重ねる</translation>
    </message>
    <message>
        <source>Live source: %1</source>
        <translation>ライブの入力元: %1</translation>
    </message>
    <message>
        <source>A camera or a part of the screen under the drawing</source>
        <translation>描画の下に重ねるカメラまたは画面の一部</translation>
    </message>
    <message>
        <source>Screen or window…</source>
        <translation>画面またはウィンドウ…</translation>
    </message>
    <message>
        <source>Screen or window: this program was built without PipeWire, which brings its pictures</source>
        <translation>画面またはウィンドウ：このプログラムは、その画像を受け取るPipeWireなしでビルドされています</translation>
    </message>
</context>
<context>
    <name>live::TimeLapseDialog</name>
    <message>
        <source>Time lapse</source>
        <translation>タイムラプス</translation>
    </message>
    <message>
        <source>Make the film</source>
        <translation>動画を作成</translation>
    </message>
    <message>
        <source>The frames that can be looked back at become a quick film in the library. Where nothing happened for longer than a second, a second is shown.</source>
        <translation>巻き戻せるフレームが早送りの動画になり、ライブラリに入ります。1秒以上変化がない箇所は1秒に縮められます。</translation>
    </message>
    <message>
        <source>%1 × as quick</source>
        <translation>%1倍速</translation>
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
        <translation>形式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
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
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>塗りつぶし</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円形</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>スポイト</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>長方形選択</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>楕円形選択</translation>
    </message>
    <message>
        <source>Select by hand</source>
        <translation>なげなわ選択</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべてを選択</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>選択範囲を反転</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>別の色…</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>“%1” is damaged or cut off: a part of it is missing.</source>
        <translation>「%1」は破損しているか途切れています。一部が欠けています。</translation>
    </message>
    <message>
        <source>“%1” is too large for the memory there is.</source>
        <translation>「%1」は大きすぎてメモリに収まりません。</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot be decoded.</source>
        <translation>「%1」の形式はデコードできません。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: %2.</source>
        <translation>「%1」は破損しているか途切れています: %2。</translation>
    </message>
    <message>
        <source>This computer has no encoder for “%1”.</source>
        <translation>このコンピューターには「%1」用のエンコーダーがありません。</translation>
    </message>
    <message>
        <source>“%1” could not be encoded: %2.</source>
        <translation>「%1」をエンコードできませんでした: %2。</translation>
    </message>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>「%1」を保存するディスク容量がありません。</translation>
    </message>
    <message>
        <source>“%1” would be larger than the file system allows.</source>
        <translation>「%1」はファイルシステムの上限サイズを超えます。</translation>
    </message>
    <message>
        <source>A file named “%1” exists already.</source>
        <translation>「%1」という名前のファイルはすでにあります。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>フォルダー「%1」は存在しません。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>フォルダー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>「%1」に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>「%1」を読み込めませんでした: %2。</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>「%1」は存在しません。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>「%1」はファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>「%1」は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>「%1」を読み込み用に開けません。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and is left alone.</source>
        <translation>「%1」は通常のファイルではないため、そのままにします。</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to %2.</source>
        <translation>「%1」を%2に変換できません。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>中止されました。</translation>
    </message>
    <message>
        <source>The part to keep lies outside of “%1”.</source>
        <translation>残す部分が「%1」の範囲外です。</translation>
    </message>
    <message>
        <source>“%1” cannot be made small enough.</source>
        <translation>「%1」を十分に小さくできません。</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, which is more than Gesso can show.</source>
        <translation>「%1」は%2 × %3ピクセルで、Gessoで表示できる大きさを超えています。</translation>
    </message>
    <message>
        <source>“%1” is not an image Gesso can read.</source>
        <translation>「%1」はGessoで読み込める画像ではありません。</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels and is shown smaller. The file itself is untouched.</source>
        <translation>「%1」は%2 × %3ピクセルのため、縮小して表示しています。ファイル自体は変更していません。</translation>
    </message>
    <message>
        <source>“%1” stands turned in another way than the first.</source>
        <translation>「%1」の向きが1つ目と異なります。</translation>
    </message>
    <message>
        <source>“%1” has another size than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>「%1」のサイズが1つ目と異なります。すべてを1つ目のサイズとフレームレートで再エンコードします。</translation>
    </message>
    <message>
        <source>Not all of them have sound: all are encoded again, with silence where there is none.</source>
        <translation>音声のないものがあります。音声のない部分を無音にして、すべてを再エンコードします。</translation>
    </message>
    <message>
        <source>“%1” was encoded in another way than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>「%1」のエンコード方式が1つ目と異なります。すべてを1つ目のサイズとフレームレートで再エンコードします。</translation>
    </message>
    <message>
        <source>Clips of this kind can only be joined by encoding them again.</source>
        <translation>この種類のクリップを連結するには再エンコードが必要です。</translation>
    </message>
    <message>
        <source>There is nothing to join.</source>
        <translation>連結するものがありません。</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 連結</translation>
    </message>
    <message>
        <source>“%1” cannot be read and is left alone.</source>
        <translation>「%1」を読み込めないため、そのままにします。</translation>
    </message>
    <message>
        <source>The metadata of “%1” cannot be read.</source>
        <translation>「%1」のメタデータを読み込めません。</translation>
    </message>
    <message>
        <source>“%1” is too large to be written again.</source>
        <translation>「%1」は大きすぎて書き直せません。</translation>
    </message>
    <message>
        <source>There is no picture of “%1”.</source>
        <translation>「%1」の画像がありません。</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off.</source>
        <translation>「%1」は破損しているか途切れています。</translation>
    </message>
    <message>
        <source>The recipe for “%1” is empty or larger than 1 MiB.</source>
        <translation>「%1」のレシピは空か、1 MiBを超えています。</translation>
    </message>
    <message>
        <source>The recipe is too long to be kept inside the JPEG “%1”.</source>
        <translation>レシピが長すぎるため、JPEG「%1」に保存できません。</translation>
    </message>
    <message>
        <source>“%1” holds no recipe.</source>
        <translation>「%1」にはレシピがありません。</translation>
    </message>
    <message>
        <source>The recipe in “%1” is damaged.</source>
        <translation>「%1」のレシピは破損しています。</translation>
    </message>
    <message>
        <source>The sound of “%1” is too long.</source>
        <translation>「%1」の音声は長すぎます。</translation>
    </message>
    <message>
        <source>“%1” has no sound.</source>
        <translation>「%1」には音声がありません。</translation>
    </message>
    <message>
        <source>“%1” has no pictures.</source>
        <translation>「%1」には映像がありません。</translation>
    </message>
    <message>
        <source>There is no moving picture in “%1”.</source>
        <translation>「%1」には動く画像がありません。</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot hold a recipe.</source>
        <translation>「%1」の形式にはレシピを保存できません。</translation>
    </message>
    <message>
        <source>The metadata of “%1” could not be changed; it is as it was.</source>
        <translation>「%1」のメタデータを変更できませんでした。元のままです。</translation>
    </message>
    <message>
        <source>There is no sound in “%1”.</source>
        <translation>「%1」には音声がありません。</translation>
    </message>
    <message>
        <source>“%1” is neither a picture nor sound nor a video.</source>
        <translation>「%1」は画像、オーディオ、動画のいずれでもありません。</translation>
    </message>
    <message>
        <source>“%1” is an original.</source>
        <translation>「%1」はオリジナルです。</translation>
    </message>
    <message>
        <source>The video was not opened for writing.</source>
        <translation>動画を書き込み用に開いていません。</translation>
    </message>
    <message>
        <source>A video needs a size and a frame rate.</source>
        <translation>動画にはサイズとフレームレートが必要です。</translation>
    </message>
    <message>
        <source>A video without frames was not kept.</source>
        <translation>フレームのない動画は保存しませんでした。</translation>
    </message>
    <message>
        <source>A kept waveform is damaged.</source>
        <translation>保存された波形が破損しています。</translation>
    </message>
    <message>
        <source>Video and sound need FFmpeg&apos;s libraries, which cannot be loaded: %1. Please install them again.</source>
        <translation>動画と音声にはFFmpegのライブラリが必要ですが、読み込めません: %1。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>“%1” is locked or read-only and cannot be replaced. Unlock it, or allow changes to it.</source>
        <translation>「%1」はロックされているか読み取り専用のため、置き換えられません。ロックを解除するか、変更を許可してください。</translation>
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
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 of them.</source>
        <translation>%1～%2個。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n of them.</source>
        <translation>
            <numerusform>最大%n個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of them.</source>
        <translation>
            <numerusform>%n個以上。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>テキスト。</translation>
    </message>
    <message numerus="yes">
        <source>Text of at most %n characters.</source>
        <translation>
            <numerusform>最大%n文字のテキスト。</numerusform>
        </translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>例: %1。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>数値。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1～%2の整数。</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>%1～%2の数値。</translation>
    </message>
    <message>
        <source>A number from %1 on.</source>
        <translation>%1以上の数値。</translation>
    </message>
    <message>
        <source>A number up to %1.</source>
        <translation>%1以下の数値。</translation>
    </message>
    <message>
        <source>In steps of %1.</source>
        <translation>%1刻み。</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>はい、またはいいえ。</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>次のいずれか: %1。</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Or any width and height up to %1 pixels.</source>
        <translation>または、%1ピクセルまでの任意の幅と高さ。</translation>
    </message>
    <message>
        <source>A whole number; the same one makes the same result again.</source>
        <translation>整数。同じ値なら同じ結果になります。</translation>
    </message>
    <message>
        <source>A colour.</source>
        <translation>色。</translation>
    </message>
    <message>
        <source>Several values together.</source>
        <translation>複数の値の組。</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>組: %1。</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>リスト。</translation>
    </message>
    <message>
        <source>A list. Each entry: %1</source>
        <translation>リスト。各項目: %1</translation>
    </message>
    <message>
        <source>JSON.</source>
        <translation>JSON。</translation>
    </message>
    <message>
        <source>Images.</source>
        <translation>画像 (複数)。</translation>
    </message>
    <message>
        <source>An image.</source>
        <translation>画像。</translation>
    </message>
    <message>
        <source>Videos.</source>
        <translation>動画 (複数)。</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>動画。</translation>
    </message>
    <message>
        <source>Sound files.</source>
        <translation>オーディオファイル (複数)。</translation>
    </message>
    <message>
        <source>A sound file.</source>
        <translation>オーディオファイル。</translation>
    </message>
    <message>
        <source>Masks painted on images.</source>
        <translation>画像に描いたマスク (複数)。</translation>
    </message>
    <message>
        <source>A mask painted on an image.</source>
        <translation>画像に描いたマスク。</translation>
    </message>
    <message>
        <source>Archives of files.</source>
        <translation>ファイルのアーカイブ (複数)。</translation>
    </message>
    <message>
        <source>An archive of files.</source>
        <translation>ファイルのアーカイブ。</translation>
    </message>
    <message>
        <source>3D models.</source>
        <translation>3Dモデル (複数)。</translation>
    </message>
    <message>
        <source>A 3D model.</source>
        <translation>3Dモデル。</translation>
    </message>
    <message>
        <source>Files.</source>
        <translation>ファイル (複数)。</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>ファイル。</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>必須。</translation>
    </message>
    <message>
        <source>Normally yes.</source>
        <translation>通常は「はい」。</translation>
    </message>
    <message>
        <source>Normally no.</source>
        <translation>通常は「いいえ」。</translation>
    </message>
    <message>
        <source>Normally %1.</source>
        <translation>通常は%1。</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>省略可。</translation>
    </message>
</context>
<context>
    <name>models::ModelDetails</name>
    <message>
        <source>Results may be used commercially.</source>
        <translation>結果を商用利用できます。</translation>
    </message>
    <message>
        <source>For research only: results may not be used commercially.</source>
        <translation>研究専用です。結果は商用利用できません。</translation>
    </message>
    <message>
        <source>A private model.</source>
        <translation>非公開モデルです。</translation>
    </message>
    <message>
        <source>Not known here.</source>
        <translation>不明です。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>unit price, why the total is not known</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>About %1 with its defaults. %2</source>
        <translation>初期値で約%1。%2</translation>
    </message>
    <message>
        <source>%1 with its defaults: %2</source>
        <translation>初期値で%1: %2</translation>
    </message>
    <message>
        <source>Open in Create</source>
        <translation>作成ページで開く</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Copy endpoint</source>
        <translation>エンドポイントをコピー</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>モデルのページ</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What this model takes could not be read. %1</source>
        <translation>このモデルの入力項目を読み込めませんでした。%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Keep this model at the top of the list (Ctrl+D)</source>
        <translation>このモデルを一覧の先頭に固定します (Ctrl+D)</translation>
    </message>
    <message>
        <source>Opens fal&apos;s page in the browser</source>
        <translation>falのページをブラウザーで開きます</translation>
    </message>
    <message>
        <source>Opens fal&apos;s documentation in the browser</source>
        <translation>falのドキュメントをブラウザーで開きます</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deprecated: fal does not look after this model any more. It may stop at any time.</source>
        <translation>非推奨: falはこのモデルの管理を終了しています。いつ停止してもおかしくありません。</translation>
    </message>
    <message>
        <source>Not in fal&apos;s list: this model may be gone.</source>
        <translation>falの一覧にありません。このモデルはなくなった可能性があります。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1, the median of your last runs</source>
        <translation>%1、最近の実行の中央値</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>モデルの入力項目を読み込んでいます…</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>入力項目</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例: %1</translation>
    </message>
</context>
<context>
    <name>models::ModelsPage</name>
    <message>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
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
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>notify::Note</name>
    <message>
        <source>Nobody knows how a job ended</source>
        <translation>結果のわからないジョブがあります</translation>
    </message>
    <message>
        <source>%1: look at the queue before you send it again.</source>
        <translation>%1: 再送信する前にキューを確認してください。</translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>ジョブが失敗しました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>ジョブが完了しました</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n件が失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>%n件が失敗しました: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of one nobody knows how it ended.</source>
        <translation>1件は結果がわかりません。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody knows how they ended.</source>
        <translation>
            <numerusform>%n件は結果がわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>One is on its way.</source>
        <translation>1件が進行中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way.</source>
        <translation>
            <numerusform>%n件が進行中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done</source>
        <translation>
            <numerusform>%n件のジョブが完了しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs are done</source>
        <translation>%2件中%1件のジョブが完了しました</translation>
    </message>
</context>
<context>
    <name>paint::OpenRaster</name>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>「%1」を保存するディスク容量がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is missing or read-only.</source>
        <translation>「%1」に書き込めません。フォルダーがないか、読み取り専用です。</translation>
    </message>
    <message>
        <source>“%1” is no OpenRaster file, or it is damaged.</source>
        <translation>「%1」はOpenRasterファイルではないか、破損しています。</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>「%1」はもうありません。</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels. The canvas takes up to %4 on each side.</source>
        <translation>「%1」は%2 × %3ピクセルです。キャンバスの各辺は%4までです。</translation>
    </message>
</context>
<context>
    <name>palette::CommandList</name>
    <message>
        <source>Not possible now</source>
        <translation>今は実行できません</translation>
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
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Found commands</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>該当するコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>queue::ExchangeModel</name>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of HTTP</comment>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>queue::ExchangePanel</name>
    <message>
        <source>Nothing was asked of fal for this job yet.</source>
        <translation>このジョブについてfalへのリクエストはまだありません。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>リクエストと応答</translation>
    </message>
    <message>
        <source>Copy the request and its answer</source>
        <translation>リクエストと応答をコピー</translation>
    </message>
    <message>
        <source>Save all requests…</source>
        <translation>すべてのリクエストを保存…</translation>
    </message>
    <message>
        <source>Copied, without the key. The prompt is in it.</source>
        <translation>コピーしました。キーは含まれませんが、プロンプトは含まれます。</translation>
    </message>
    <message>
        <source>Save all requests</source>
        <translation>すべてのリクエストを保存</translation>
    </message>
</context>
<context>
    <name>queue::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>ジョブの詳細</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>queue::JobMenu</name>
    <message>
        <source>fal tells nobody how many jobs it allows at once: two for a new account, up to 40 with the credit that was bought.</source>
        <translation>falは同時に実行できるジョブ数を公開していません。新規アカウントでは2件、購入したクレジットに応じて最大40件です。</translation>
    </message>
    <message>
        <source>fal allows %1 at once: so many ran here while others waited in its queue.</source>
        <translation>falの同時実行数は%1件です。ほかのジョブがfalのキューで待つ間、この数が実行されていました。</translation>
    </message>
    <message>
        <source>fal has worked on %1 jobs of yours at once, perhaps it allows more.</source>
        <translation>falは同時に%1件のジョブを処理しました。さらに多く実行できる可能性があります。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>できるだけ早く</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15分後</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>今夜%1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>明日%1</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>次に実行</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>設定を変更…</translation>
    </message>
    <message>
        <source>Check again at fal</source>
        <translation>falで再確認</translation>
    </message>
    <message>
        <source>Send again (may be paid twice)</source>
        <translation>再送信 (二重に課金される可能性があります)</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>あきらめる</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>この設定を使う</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>リクエストIDをコピー</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>サポート用の詳細をコピー</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>キューから削除</translation>
    </message>
    <message>
        <source>Copied: ids, times and states for fal&apos;s support, without key or prompt.</source>
        <translation>falのサポート用にID、時刻、状態をコピーしました。キーとプロンプトは含まれません。</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>同時に実行するジョブ</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>falの上限まで</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>%1のジョブ</translation>
    </message>
    <message>
        <source>No limit of its own</source>
        <translation>個別の上限なし</translation>
    </message>
    <message>
        <source>Cancel all that wait here</source>
        <translation>ここで待機中のジョブをすべてキャンセル</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>失敗したジョブをすべて再試行</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <comment>when a job is to start</comment>
        <translation>開始：%1</translation>
    </message>
    <message>
        <source>The request id was copied.</source>
        <translation>リクエストIDをコピーしました。</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the queue.</source>
        <translation>キューの%2件中%1番目。</translation>
    </message>
    <message>
        <source>Cancelling 1 job.</source>
        <translation>1件のジョブをキャンセルしています。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n jobs.</source>
        <translation>
            <numerusform>%n件のジョブをキャンセルしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job to try again.</source>
        <translation>再試行できるジョブはありません。</translation>
    </message>
    <message>
        <source>Trying 1 job again.</source>
        <translation>1件のジョブを再試行しています。</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n jobs again.</source>
        <translation>
            <numerusform>%n件のジョブを再試行しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 copy is in the queue.</source>
        <translation>1件のコピーをキューに入れました。</translation>
    </message>
    <message numerus="yes">
        <source>%n copies are in the queue.</source>
        <translation>
            <numerusform>%n件のコピーをキューに入れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking fal again.</source>
        <translation>falにもう一度問い合わせています。</translation>
    </message>
    <message>
        <source>Sending 1 job again.</source>
        <translation>1件のジョブをもう一度送信しています。</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n jobs again.</source>
        <translation>
            <numerusform>%n件のジョブをもう一度送信しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job removed from the queue.</source>
        <translation>1件のジョブをキューから削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs removed from the queue.</source>
        <translation>
            <numerusform>%n件のジョブをキューから削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>queue::JobTable</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>queue::LogPanel</name>
    <message>
        <source>Follow the end of the log</source>
        <translation>ログの末尾を追う</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>No details</source>
        <translation>詳細を除く</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>ログを保存…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
</context>
<context>
    <name>queue::LogView</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>queue::QueuePanel</name>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>あきらめる</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>ジョブをキャンセル</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>キューを一時停止</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>終了分を消去</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>すべてのジョブ</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Jobs shown</source>
        <translation>表示するジョブ</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>ジョブを絞り込む</translation>
    </message>
    <message>
        <source>Only if fal does not have it: else it is paid twice.</source>
        <translation>falに届いていない場合のみ使ってください。届いていると二重に課金されます。</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>キューを再開</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1件実行中、%2件待機中</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1、一時停止中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>No job fits the filter.</source>
        <translation>絞り込みに一致するジョブはありません。</translation>
    </message>
    <message>
        <source>What you generate appears here, with its progress, price and log.</source>
        <translation>生成したものが、進行状況、料金、ログとともにここに表示されます。</translation>
    </message>
    <message>
        <source>The queue is paused. What runs goes on.</source>
        <translation>キューを一時停止しました。実行中のものは続きます。</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>キューを再開しました。</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>it does not know the word “%1”</source>
        <translation>「%1」という語は使えません</translation>
    </message>
    <message>
        <source>The scenario “%1” is not a JSON list: %2.</source>
        <translation>シナリオ「%1」はJSONのリストではありません: %2。</translation>
    </message>
    <message>
        <source>Row %1 of the scenario “%2” is not good: %3.</source>
        <translation>シナリオ「%2」の%1行目が正しくありません: %3。</translation>
    </message>
</context>
<context>
    <name>sandbox::Program</name>
    <message>
        <source>A fal-compatible service on this computer, for tests and demonstrations.</source>
        <translation>テストとデモ用の、このコンピューターで動くfal互換サービスです。</translation>
    </message>
    <message>
        <source>Listen on this port; 0 takes any that is free.</source>
        <translation>このポートで待ち受けます。0なら空きポートを使います。</translation>
    </message>
    <message>
        <source>Keep requests and files in this folder.</source>
        <translation>リクエストとファイルをこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Accept only this key.</source>
        <translation>このキーだけを受け付けます。</translation>
    </message>
    <message>
        <source>Time in the queue.</source>
        <translation>キューでの待ち時間です。</translation>
    </message>
    <message>
        <source>Time in progress.</source>
        <translation>実行時間です。</translation>
    </message>
    <message>
        <source>Time before each live picture.</source>
        <translation>ライブ画像ごとの待ち時間です。</translation>
    </message>
    <message>
        <source>A table of what to do wrong.</source>
        <translation>起こすエラーの表です。</translation>
    </message>
    <message>
        <source>Permissions that no key has, as “admin,assets:read”.</source>
        <translation>どのキーにも与えない権限です(例: 「admin,assets:read」)。</translation>
    </message>
    <message>
        <source>Ports and times are whole numbers.</source>
        <translation>ポートと時間は整数で指定してください。</translation>
    </message>
</context>
<context>
    <name>sandbox::Server</name>
    <message>
        <source>The sandbox cannot write to the folder “%1”.</source>
        <translation>サンドボックスがフォルダー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1: %2.</source>
        <translation>サンドボックスがポート%1で待ち受けできません: %2。</translation>
    </message>
</context>
<context>
    <name>settings::AdvancedPage</name>
    <message>
        <source>The settings can be kept as a file and read again elsewhere. Keys and passwords are never in it.</source>
        <translation>設定はファイルに保存し、別の場所で読み込めます。キーとパスワードは含まれません。</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>設定を書き出し…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>設定を取り込む…</translation>
    </message>
    <message>
        <source>Everything that Gesso remembers is in this folder: %1</source>
        <translation>Gessoが記憶する内容はすべてこのフォルダーにあります: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定を書き出し</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を取り込む</translation>
    </message>
    <message>
        <source>The settings are in the file.</source>
        <translation>設定をファイルに保存しました。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>This file does not contain settings of Gesso.</source>
        <translation>このファイルにGessoの設定は含まれていません。</translation>
    </message>
    <message>
        <source>The settings of the file are in use. Undo takes them back page by page.</source>
        <translation>ファイルの設定を適用しました。「元に戻す」でページごとに取り消せます。</translation>
    </message>
</context>
<context>
    <name>settings::Form</name>
    <message>
        <source>Money</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Where jobs are made. In the sandbox on this computer nothing leaves it and nothing is charged.</source>
        <translation>ジョブの実行先です。このコンピューターのサンドボックスなら、データは外に出ず、課金もされません。</translation>
    </message>
    <message>
        <source>Sandbox on this computer, nothing is charged</source>
        <translation>このコンピューターのサンドボックス (課金なし)</translation>
    </message>
    <message>
        <source>fal</source>
        <translation>fal</translation>
    </message>
    <message>
        <source>A proxy or server</source>
        <translation>プロキシまたはサーバー</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーアドレス</translation>
    </message>
    <message>
        <source>Begins with https://, or with http:// on this computer.</source>
        <translation>https://で始めます。このコンピューター上ならhttp://も使えます。</translation>
    </message>
    <message>
        <source>Ask before spending more than</source>
        <translation>確認が必要になる金額</translation>
    </message>
    <message>
        <source>A click on Generate that costs more is asked about first. 0 asks each time.</source>
        <translation>「生成」を1回クリックした費用がこれを超えると、先に確認します。0なら毎回確認します。</translation>
    </message>
    <message>
        <source>Tell when a day costs more than</source>
        <translation>1日の費用を通知する金額</translation>
    </message>
    <message>
        <source>Jobs go on; a message says so once it is passed.</source>
        <translation>ジョブは続行し、超えた時点でメッセージを表示します。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Spend at most, a day</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>Jobs that would pass it wait in the queue. What is in flight counts with its estimate.</source>
        <translation>上限を超えるジョブはキューで待機します。進行中のジョブは見積額で計算します。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Spend at most, a month</source>
        <translation>1か月の上限</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>休止までの時間</translation>
    </message>
    <message>
        <source>The live connection closes when nobody draws for so long, and the next stroke opens it again. An open connection may cost money.</source>
        <translation>この時間描画がないとライブ接続を閉じ、次のストロークで再び開きます。接続したままだと費用がかかることがあります。</translation>
    </message>
    <message>
        <source>Live drawing</source>
        <translation>ライブ描画</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Pause after spending</source>
        <translation>一時停止する金額</translation>
    </message>
    <message>
        <source>Live drawing pauses and asks each time that it has cost so much, as far as the price is known.</source>
        <translation>ライブ描画の費用がこの金額に達するたびに、一時停止して確認します(料金がわかる範囲)。</translation>
    </message>
    <message>
        <source>Notify when a job ends</source>
        <translation>ジョブの終了を通知</translation>
    </message>
    <message>
        <source>With a picture of the result, while another window is in front. A batch is told once.</source>
        <translation>ほかのウィンドウが前面にあるとき、結果の画像付きで通知します。バッチは1回だけ通知します。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>サウンドを鳴らす</translation>
    </message>
    <message>
        <source>Two short tones, while another window is in front.</source>
        <translation>ほかのウィンドウが前面にあるとき、短い音を2つ鳴らします。</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>Pictures, clips, sounds and texts in that folder join the library as copies, those that are there now and those that are saved there later. The folder itself is never changed.</source>
        <translation>このフォルダーの画像、クリップ、オーディオ、テキストを、今あるものも今後保存されるものも、コピーとしてライブラリに加えます。フォルダー自体は変更しません。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>監視するフォルダー</translation>
    </message>
    <message>
        <source>It may be on a drive that comes and goes.</source>
        <translation>取り外し可能なドライブでもかまいません。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>An address like http://proxy.example.com:8080 or socks5://127.0.0.1:1080, without a password.</source>
        <translation>http://proxy.example.com:8080やsocks5://127.0.0.1:1080のようなアドレス(パスワードなし)。</translation>
    </message>
    <message>
        <source>There are no certificates (PEM) in this file, or it cannot be read.</source>
        <translation>このファイルに証明書(PEM)がないか、ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>Way through the network</source>
        <translation>ネットワーク接続</translation>
    </message>
    <message>
        <source>A network proxy of your company or your own. It sees where connections go, not what is said.</source>
        <translation>会社または自分のネットワークプロキシです。接続先は見えますが、通信内容は見えません。</translation>
    </message>
    <message>
        <source>Proxy of the system</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>このプロキシ</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Begins with http:// or socks5://.</source>
        <translation>http://またはsocks5://で始めます。</translation>
    </message>
    <message>
        <source>Certificates to trust besides</source>
        <translation>追加で信頼する証明書</translation>
    </message>
    <message>
        <source>A file in PEM form, for a gateway whose certificate was issued by your company.</source>
        <translation>会社が発行した証明書を使うゲートウェイのための、PEM形式のファイルです。</translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation>同時ジョブ数</translation>
    </message>
    <message>
        <source>The others wait here, in the queue.</source>
        <translation>残りはここのキューで待機します。</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>falが許可する上限まで</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>システムトレイのアイコン</translation>
    </message>
    <message>
        <source>While jobs run or wait, closing the window leaves Gesso at work in the tray, where the desktop has one.</source>
        <translation>進行中のジョブがあるときは、ウィンドウを閉じてもGessoがトレイで処理を続けます(デスクトップにトレイがある場合)。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Keep a detailed log</source>
        <translation>詳細なログ</translation>
    </message>
    <message>
        <source>For a while, to find out what goes wrong. The log is in the folder of the profile, without keys.</source>
        <translation>問題の原因を調べるために、しばらくの間使います。ログはプロファイルのフォルダーにあり、キーは含まれません。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>With less motion, animated pictures wait for Play.</source>
        <translation>動きを減らすと、アニメーション画像は「再生」を押すまで動きません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>少なく</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login.</source>
        <translation>プロキシが認証を求める場合にのみ入力します。</translation>
    </message>
</context>
<context>
    <name>settings::LibraryMoving</name>
    <message>
        <source>Moving the library had been interrupted. It is whole, in %1.</source>
        <translation>ライブラリの移動が中断されていました。ライブラリはすべて揃っていて、「%1」にあります。</translation>
    </message>
    <message>
        <source>The library is in %1 now, with everything.</source>
        <translation>ライブラリをすべて「%1」に移動しました。</translation>
    </message>
    <message>
        <source>The move was cancelled. The library is in %1, as before.</source>
        <translation>移動をキャンセルしました。ライブラリはこれまでどおり「%1」にあります。</translation>
    </message>
</context>
<context>
    <name>settings::LibraryPart</name>
    <message>
        <source>Move the library…</source>
        <translation>ライブラリを移動…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>ライブラリの移動</translation>
    </message>
    <message>
        <source>Cancel moving the library</source>
        <translation>ライブラリの移動をキャンセル</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>ライブラリの場所: %1</translation>
    </message>
    <message>
        <source>Cancelling: what was copied is taken back…</source>
        <translation>キャンセルしています: コピーした分を元に戻しています…</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>ライブラリのフォルダーを選択</translation>
    </message>
    <message>
        <source>Looking at what there is to move…</source>
        <translation>移動するものを確認しています…</translation>
    </message>
    <message>
        <source>Move the library</source>
        <translation>ライブラリを移動</translation>
    </message>
    <message>
        <source>Move the library to %1?</source>
        <translation>ライブラリを「%1」に移動しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1.</source>
        <translation>
            <numerusform>%n個のファイル、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied to the other disk first, and go from this one when all of them are there. You can go on working.</source>
        <translation>まず別のディスクにコピーし、すべて揃ってからこのディスクから削除します。その間も作業を続けられます。</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>その間も作業を続けられます。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>ライブラリを移動しています…</translation>
    </message>
    <message>
        <source>Tidying up the folder that the library was in…</source>
        <translation>ライブラリがあったフォルダーを片付けています…</translation>
    </message>
    <message>
        <source>Moving file %L1 of %L2…</source>
        <translation>ファイルを移動しています (%L1 / %L2)…</translation>
    </message>
</context>
<context>
    <name>settings::PrivacyPage</name>
    <message>
        <source>Gesso talks to fal, or to the server that you chose, and to nobody else. It counts nothing, reports nothing and looks for no updates.</source>
        <translation>Gessoが通信するのはfal(または選択したサーバー)だけです。利用状況の集計や報告、更新の確認は行いません。</translation>
    </message>
    <message>
        <source>When you press Generate, the prompt, the settings and the input files of that job go to fal, which keeps them as its terms say. Live drawing sends your drawing while it is connected.</source>
        <translation>「生成」を押すと、そのジョブのプロンプト、設定、入力ファイルがfalに送信され、falの規約に従って保持されます。ライブ描画では、接続中に描画が送信されます。</translation>
    </message>
    <message>
        <source>Your key goes to fal&apos;s own hosts only. It is in the system keyring, and in no file unless you chose the labelled one.</source>
        <translation>キーが送信されるのはfal自身のホストだけです。キーはシステムのキーリングにあり、「暗号化なし」のファイルを選んだ場合を除き、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Results, their recipes, the queue and your drafts stay on this computer. The files of results contain their recipe; an export can leave it out.</source>
        <translation>結果とそのレシピ、キュー、下書きはこのコンピューターに残ります。結果のファイルにはレシピが含まれますが、書き出し時に省けます。</translation>
    </message>
    <message>
        <source>In the sandbox nothing leaves this computer.</source>
        <translation>サンドボックスでは、データはこのコンピューターの外に出ません。</translation>
    </message>
</context>
<context>
    <name>settings::ProxyPart</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>Gessoを閉じるまで</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Save the password at the proxy</source>
        <translation>プロキシのパスワードを保存</translation>
    </message>
    <message>
        <source>Test the way through the proxy</source>
        <translation>プロキシ経由の接続をテスト</translation>
    </message>
    <message>
        <source>Remove the password at the proxy</source>
        <translation>プロキシのパスワードを削除</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Give the address of the proxy first.</source>
        <translation>先にプロキシのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The system uses no proxy on the way to fal.</source>
        <translation>システムはfalへの接続にプロキシを使っていません。</translation>
    </message>
    <message>
        <source>The password goes to the proxy %1 only, when it asks, and is kept in the system keyring.</source>
        <translation>パスワードは、要求されたときにプロキシ%1にのみ送信され、システムのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>The password that is kept belongs to %1 at %2, port %3. It is sent neither to another proxy nor with another name.</source>
        <translation>保存されているパスワードは、%2(ポート%3)のユーザー%1のものです。別のプロキシに送信されたり、別のユーザー名で使われたりすることはありません。</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>システムのキーリングに問い合わせています…</translation>
    </message>
    <message>
        <source>The password is in the system keyring. It goes to the proxy %1 only, when it asks.</source>
        <translation>パスワードはシステムのキーリングにあります。要求されたときに、プロキシ%1にのみ送信されます。</translation>
    </message>
    <message>
        <source>The password is in a file that is not encrypted. It goes to the proxy %1 only, when it asks.</source>
        <translation>パスワードは暗号化されていないファイルにあります。要求されたときに、プロキシ%1にのみ送信されます。</translation>
    </message>
    <message>
        <source>The password is there until Gesso is closed. It goes to the proxy %1 only, when it asks.</source>
        <translation>パスワードはGessoを閉じるまで保持されます。要求されたときに、プロキシ%1にのみ送信されます。</translation>
    </message>
    <message>
        <source>The password is being put away…</source>
        <translation>パスワードを保存しています…</translation>
    </message>
    <message>
        <source>The password was not kept.</source>
        <translation>パスワードは保存されませんでした。</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it knows your password.</source>
        <translation>%1代わりにプロファイル内のファイルを使えますが、暗号化されません。ファイルを読める人は誰でも、あなたのパスワードを知ることができます。</translation>
    </message>
    <message>
        <source>The way through the proxy is being tested…</source>
        <translation>プロキシ経由の接続をテストしています…</translation>
    </message>
</context>
<context>
    <name>settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>監視するフォルダーを選択</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>環境設定のページ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を取り込む</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
</context>
<context>
    <name>settings::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新しいショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Take it away and assign</source>
        <translation>解除してこちらに割り当て</translation>
    </message>
    <message>
        <source>Choose a row, then press the keys.</source>
        <translation>行を選び、キーを押してください。</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>このキーは「%1」に割り当て済みです。</translation>
    </message>
</context>
<context>
    <name>shell::Connector</name>
    <message>
        <source>A server&apos;s address begins with https://, or with http:// on this computer.</source>
        <translation>サーバーアドレスはhttps://で始めます。このコンピューター上ならhttp://も使えます。</translation>
    </message>
    <message>
        <source>Give the server&apos;s address without a name and a password: they would be written down.</source>
        <translation>サーバーアドレスは名前とパスワードなしで入力してください。そのままでは保存されてしまいます。</translation>
    </message>
</context>
<context>
    <name>shell::DropOverlay</name>
    <message>
        <source>Places to drop on</source>
        <translation>ドロップ先</translation>
    </message>
</context>
<context>
    <name>shell::DropRouter</name>
    <message>
        <source>Add to library</source>
        <translation>ライブラリに追加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>アニメーション化</translation>
    </message>
    <message>
        <source>Edit with words</source>
        <translation>言葉で編集</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Open as a job sheet</source>
        <translation>ジョブシートとして開く</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it is %2, and this model takes none.</source>
        <translation>「%1」はここでは使えません。これは%2で、このモデルでは使えない種類です。</translation>
    </message>
</context>
<context>
    <name>shell::FirstRun</name>
    <message>
        <source>Welcome to Gesso</source>
        <translation>Gessoへようこそ</translation>
    </message>
    <message>
        <source>Make pictures, clips and sound with fal&apos;s models. How do you want to begin?</source>
        <translation>falのモデルで画像、クリップ、音声を作成します。どのように始めますか？</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>A sandbox on this computer: no account, no network, no cost.</source>
        <translation>このコンピューターのサンドボックス。アカウント、ネットワーク、費用は不要です。</translation>
    </message>
    <message>
        <source>Use the key in FAL_KEY</source>
        <translation>FAL_KEYのキーを使う</translation>
    </message>
    <message>
        <source>A key was found in the environment of this program.</source>
        <translation>このプログラムの環境変数にキーが見つかりました。</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>https://proxy.example.com</source>
        <translation>https://proxy.example.com</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect through a proxy that speaks for fal, such as your company&apos;s gateway.</source>
        <translation>会社のゲートウェイなど、falを中継するプロキシ経由で接続します。</translation>
    </message>
</context>
<context>
    <name>shell::Instance</name>
    <message>
        <source>Gesso is open already with this profile. Close it first, or choose another folder with --profile: it cannot work with two servers at the same time.</source>
        <translation>Gessoはこのプロファイルですでに開いています。先に閉じるか、--profileで別のフォルダーを選んでください。2つのサーバーを同時に使うことはできません。</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, on the computer “%1”. Close it there, or choose another folder with --profile.</source>
        <translation>Gessoはこのプロファイルで、コンピューター「%1」ですでに開いています。そちらで閉じるか、--profileで別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, by the user “%1”. Choose another folder with --profile.</source>
        <translation>Gessoはこのプロファイルで、ユーザー「%1」がすでに開いています。--profileで別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, but does not answer. Close it first, or choose another folder with --profile.</source>
        <translation>Gessoはこのプロファイルですでに開いていますが、応答がありません。先に閉じるか、--profileで別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>shell::Links</name>
    <message>
        <source>This link is not one that Gesso follows.</source>
        <translation>Gessoで開けるリンクではありません。</translation>
    </message>
    <message>
        <source>This link is not followed: it would put a file of this computer into the form.</source>
        <translation>このリンクは開きません。このコンピューターのファイルをフォームに入れようとしています。</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Choose a model first: its fields are what can vary.</source>
        <translation>先にモデルを選んでください。変化させられるのはそのフィールドです。</translation>
    </message>
    <message>
        <source>fal needs a key before it can generate anything.</source>
        <translation>falで生成するにはキーが必要です。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>環境設定を開く</translation>
    </message>
    <message>
        <source>Generate now</source>
        <translation>今すぐ生成</translation>
    </message>
    <message>
        <source>%1 last frame.png</source>
        <translation>%1 最終フレーム.png</translation>
    </message>
    <message>
        <source>The last frame could not be written to %1.</source>
        <translation>最後のフレームを「%1」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The form has what it takes of the settings of %1.</source>
        <translation>「%1」の設定のうち、使えるものをフォームに入れました。</translation>
    </message>
    <message>
        <source>This model takes no seed.</source>
        <translation>このモデルではシードを使えません。</translation>
    </message>
    <message>
        <source>The form has the seed %1.</source>
        <translation>シード%1をフォームに入れました。</translation>
    </message>
    <message>
        <source>No model for this is known here yet. Choose one on the Models page.</source>
        <translation>これに使えるモデルがまだわかりません。モデルのページで選んでください。</translation>
    </message>
    <message>
        <source>%1: the form begins with %2.</source>
        <translation>%1: %2からフォームを作成しました。</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>ライブラリにありません</translation>
    </message>
    <message>
        <source>Nobody knows how this was made.</source>
        <translation>作成方法がわかりません。</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>what, price</comment>
        <translation>%1、約%2</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1、料金不明</translation>
    </message>
    <message>
        <source>This alone</source>
        <translation>これだけ</translation>
    </message>
    <message numerus="yes">
        <source>With what was made of it: %n jobs</source>
        <translation>
            <numerusform>ここから作られたものも含む: %n件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make “%1” again, with a new seed?</source>
        <translation>新しいシードで「%1」を作り直しますか？</translation>
    </message>
    <message>
        <source>%1 is in the library now.</source>
        <translation>「%1」をライブラリに追加しました。</translation>
    </message>
    <message>
        <source>The frame could not be put into the form.</source>
        <translation>フレームをフォームに入れられませんでした。</translation>
    </message>
    <message>
        <source>The form has the frame as “%1”.</source>
        <translation>フレームを「%1」としてフォームに入れました。</translation>
    </message>
    <message>
        <source>What this is shows after the drop.</source>
        <translation>種類はドロップ後にわかります。</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n files where you want them.</source>
        <translation>
            <numerusform>%n個のファイルを目的の場所にドロップしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it where you want it.</source>
        <translation>目的の場所にドロップしてください。</translation>
    </message>
    <message>
        <source>Drop %1 where you want it.</source>
        <translation>「%1」を目的の場所にドロップしてください。</translation>
    </message>
    <message>
        <source>This model takes no picture. Save the picture as a file first, or choose another model.</source>
        <translation>このモデルでは画像を使えません。先に画像をファイルに保存するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This model takes no text.</source>
        <translation>このモデルではテキストを使えません。</translation>
    </message>
    <message>
        <source>%1 was made with Gesso.</source>
        <translation>「%1」はGessoで作成されました。</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>設定を復元</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>入力に使う</translation>
    </message>
    <message>
        <source>The result is on the clipboard: as a file and with its recipe.</source>
        <translation>結果をファイルとレシピとしてクリップボードにコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>%n件の結果をクリップボードにコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>The library shows the clip by this frame now.</source>
        <translation>ライブラリではこのフレームでクリップを表示します。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新規コレクション</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>It is in that collection already.</source>
        <translation>すでにそのコレクションに入っています。</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>1項目をコレクションに追加しました。</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>1項目をごみ箱に移動しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>1 file of the watched folder is in the library now.</source>
        <translation>監視フォルダーの1個のファイルをライブラリに追加しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the watched folder are in the library now.</source>
        <translation>
            <numerusform>監視フォルダーの%n個のファイルをライブラリに追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the watched folder was left out: %2</source>
        <translation>監視フォルダーの「%1」は除外しました: %2</translation>
    </message>
    <message>
        <source>The folder needs its whole path, from the root on.</source>
        <translation>フォルダーはルートからの完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>The library is in this folder, or the folder in the library. Choose another one.</source>
        <translation>このフォルダーの中にライブラリがあるか、フォルダーがライブラリの中にあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The frame is in the library now.</source>
        <translation>フレームをライブラリに追加しました。</translation>
    </message>
    <message>
        <source>The recording is in the library now.</source>
        <translation>録画をライブラリに追加しました。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open &amp;job sheet…</source>
        <translation>ジョブシートを開く(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Show library &amp;folder</source>
        <translation>ライブラリのフォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Read the library folder a&amp;gain</source>
        <translation>ライブラリのフォルダーを再読み込み(&amp;G)</translation>
    </message>
    <message>
        <source>The files of the library are being read.</source>
        <translation>ライブラリのファイルを読み込んでいます。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>環境設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>モデルを選択(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Generate &amp;next, before what waits</source>
        <translation>待機中のジョブより先に生成(&amp;N)</translation>
    </message>
    <message>
        <source>Plan a s&amp;weep…</source>
        <translation>スイープを計画(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Copy the result</source>
        <translation>結果をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste settings or code</source>
        <translation>設定またはコードを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>ライブ(&amp;L)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>ライブラリ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;quest as code</source>
        <translation>リクエストをコードで表示(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>フルスクリーン(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>ジョブをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry job</source>
        <translation>ジョブを再試行(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>終了分を消去(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Spending…</source>
        <translation>支出(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Gesso</source>
        <translation>Gessoについて(&amp;A)</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>You made exactly this already, on %1. It is in the library and costs nothing.</source>
        <translation>まったく同じものを%1に作成済みです。ライブラリにあり、費用はかかりません。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>もう一度生成</translation>
    </message>
    <message>
        <source>Co&amp;mpare images…</source>
        <translation>画像を比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Choose two to four images to compare them.</source>
        <translation>比較する画像を2～4枚選んでください。</translation>
    </message>
    <message>
        <source>Gesso</source>
        <translation>Gesso</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, dusk, long lens, shallow depth of field</source>
        <translation>新雪の中で眠る狐、夕暮れ、望遠レンズ、浅い被写界深度</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The job in the queue has the new settings.</source>
        <translation>キューのジョブに新しい設定を適用しました。</translation>
    </message>
    <message>
        <source>“Generate” puts the settings of the form into the job that waits.</source>
        <translation>「生成」を押すと、フォームの設定が待機中のジョブに適用されます。</translation>
    </message>
    <message>
        <source>Leave the job as it is</source>
        <translation>ジョブを変更しない</translation>
    </message>
    <message>
        <source>Waits in the queue here…</source>
        <translation>ここのキューで待機中…</translation>
    </message>
    <message>
        <source>Uploading the input…</source>
        <translation>入力をアップロードしています…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>順番を待っています…</translation>
    </message>
    <message>
        <source>Fetching the result…</source>
        <translation>結果を取得しています…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理しています…</translation>
    </message>
    <message>
        <source>This job was cancelled.</source>
        <translation>このジョブはキャンセルされました。</translation>
    </message>
    <message>
        <source>This job did not end well.</source>
        <translation>このジョブは正常に終わりませんでした。</translation>
    </message>
    <message>
        <source>Jobs are on their way. They are kept and go on when Gesso is started again.</source>
        <translation>進行中のジョブがあります。ジョブは保存され、次にGessoを起動したときに続行します。</translation>
    </message>
    <message>
        <source>Close Gesso</source>
        <translation>Gessoを閉じる</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>What this link leads to is not in the library.</source>
        <translation>このリンクが指すものはライブラリにありません。</translation>
    </message>
    <message>
        <source>The form does not take all that the link brings. Left out: %1.</source>
        <translation>リンクの内容の一部はフォームで使えません。除外: %1。</translation>
    </message>
    <message>
        <source>A link filled in the form. Nothing is sent before you generate.</source>
        <translation>リンクからフォームに入力しました。生成するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使用したファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>すべてのコマンド(&amp;C)...</translation>
    </message>
    <message>
        <source>A short &amp;tour</source>
        <translation>クイックツアー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>新機能(&amp;W)</translation>
    </message>
    <message>
        <source>The model makes the result. Choose any of fal&apos;s with a few letters of its name: Ctrl+K.</source>
        <translation>結果を作るのはモデルです。名前を数文字入力すれば、falのどのモデルでも選べます: Ctrl+K。</translation>
    </message>
    <message>
        <source>What this model takes. Say what you want to see; F1 explains every field.</source>
        <translation>このモデルに渡す内容です。見たいものを言葉で入力してください。各フィールドの説明はF1で表示します。</translation>
    </message>
    <message>
        <source>Says what it costs before anything is sent: Ctrl+Enter.</source>
        <translation>送信前に費用を表示します: Ctrl+Enter。</translation>
    </message>
    <message>
        <source>Every job, with its log. Jobs go on when the window is closed, and nothing is paid twice.</source>
        <translation>すべてのジョブとそのログです。ウィンドウを閉じてもジョブは続き、二重に課金されることはありません。</translation>
    </message>
    <message>
        <source>Draw live, find everything that you made in the library, read about the models. Ctrl+Shift+P finds every command.</source>
        <translation>ライブで描画したり、作成したものをすべてライブラリで探したり、モデルについて調べたりできます。Ctrl+Shift+Pであらゆるコマンドが見つかります。</translation>
    </message>
    <message>
        <source>a lighthouse on a cliff, ink and watercolour</source>
        <translation>崖の上の灯台、インクと水彩</translation>
    </message>
    <message>
        <source>waves roll onto a black beach, seen from above</source>
        <translation>黒い砂浜に打ち寄せる波、真上からの眺め</translation>
    </message>
    <message>
        <source>rain on a tin roof, distant thunder</source>
        <translation>トタン屋根に降る雨、遠くの雷鳴</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>コマンドまたはそのキー</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Account and keys</source>
        <translation>アカウントとキー</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>レポートをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>The report is on the clipboard: versions, settings and the last problems. There are no keys in it.</source>
        <translation>レポートをクリップボードにコピーしました。バージョン、設定、最近の問題が含まれます。キーは含まれません。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Gesso ended unexpectedly and is here again. Jobs that were on their way go on, and nothing is paid twice.</source>
        <translation>Gessoは予期せず終了し、再び起動しました。進行中のジョブは続行され、二重に支払われることはありません。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Safe mode: last time&apos;s window and jobs are left alone, and what you set here is forgotten at the end.</source>
        <translation>セーフモード: 前回のウィンドウとジョブはそのまま残り、ここでの設定は終了時に破棄されます。</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>通常どおり起動</translation>
    </message>
    <message>
        <source>A recording that was cut off when Gesso ended is in the library now.</source>
        <translation>Gessoの終了で途切れた録画がライブラリに入りました。</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>セーフモード</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose what to export first.</source>
        <translation>先にエクスポートするものを選んでください。</translation>
    </message>
    <message>
        <source>Only one file fits here: %1 was taken.</source>
        <translation>ここに入るファイルは1つだけです。%1を使いました。</translation>
    </message>
    <message>
        <source>Files are being exported. Closing Gesso stops this; what is already written stays.</source>
        <translation>ファイルをエクスポートしています。Gessoを閉じると中断されますが、書き込み済みのものは残ります。</translation>
    </message>
</context>
<context>
    <name>shell::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Settings</source>
        <translation>環境設定</translation>
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
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>shell::RecentFiles</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>このリストを消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>shell::SaveText</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>「%1」に書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Sandbox, nothing is charged</source>
        <translation>サンドボックス、課金なし</translation>
    </message>
    <message>
        <source>Connected to fal</source>
        <translation>falに接続中</translation>
    </message>
    <message>
        <source>Connected through %1</source>
        <translation>%1経由で接続中</translation>
    </message>
    <message>
        <source>fal, no key yet: nothing can be generated</source>
        <translation>fal、キー未設定: 生成できません</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>進行中のジョブなし</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1件実行中、%2件待機中</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>money that was spent</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Spent today, and reserved for jobs that run or wait. Opens what was spent and for what.</source>
        <translation>今日の支出と、進行中のジョブのための確保分です。クリックすると内訳を表示します。</translation>
    </message>
    <message>
        <source>Files in the library: %1 · %2</source>
        <extracomment>%1 is a number, %2 an amount like &quot;3.1 GB&quot;</extracomment>
        <translation>ライブラリのファイル: %1 · %2</translation>
    </message>
</context>
<context>
    <name>shell::Tour</name>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>クイックツアー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which step of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>&amp;Open Gesso</source>
        <translation>Gessoを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>進行中のジョブなし</translation>
    </message>
    <message>
        <source>%L1 running, %L2 waiting</source>
        <translation>%L1件実行中、%L2件待機中</translation>
    </message>
</context>
<context>
    <name>spending::DayChart</name>
    <message>
        <source>Spending by day</source>
        <translation>日別の支出</translation>
    </message>
    <message>
        <source>Left and right go from bar to bar. The same figures are in the table “By day”.</source>
        <translation>←→でバーを移動します。同じ数値が「日別」の表にあります。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 estimated, %4 reserved; jobs: %5</source>
        <translation>%1: 請求%2、見積もり%3、確保%4、ジョブ: %5</translation>
    </message>
    <message>
        <source>Budget of a day</source>
        <translation>1日の予算</translation>
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
        <translation>今日</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVを書き出し…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>請求済み</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>確保</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>falの記録</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>プロジェクト別</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>ジョブ別</translation>
    </message>
    <message>
        <source>Asking fal what it charged…</source>
        <translation>falに請求額を問い合わせています…</translation>
    </message>
    <message>
        <source>fal knows of more requests than could be asked for.</source>
        <translation>falには、取得できた件数を超えるリクエストがあります。</translation>
    </message>
    <message>
        <source>fal did not say what it charged: %1</source>
        <translation>falから請求額を取得できませんでした: %1</translation>
    </message>
    <message>
        <source>Credits left at fal: %1.</source>
        <translation>falのクレジット残高: %1。</translation>
    </message>
    <message>
        <source>Today %1 of %2 are spent or reserved.</source>
        <translation>今日は%2のうち%1が支出または確保されています。</translation>
    </message>
    <message>
        <source>The budget of this month is %1.</source>
        <translation>今月の予算は%1です。</translation>
    </message>
    <message>
        <source>This is the sandbox: nothing is charged. The figures are what fal would charge.</source>
        <translation>サンドボックスのため課金されません。数値はfalで請求されるはずの額です。</translation>
    </message>
    <message>
        <source>Jobs without a known price: %1.</source>
        <translation>料金が不明なジョブ: %1。</translation>
    </message>
    <message>
        <source>Other programs with this account cost %1 in this period.</source>
        <translation>この期間に、このアカウントを使うほかのプログラムで%1かかりました。</translation>
    </message>
    <message>
        <source>Export the spending</source>
        <translation>支出を書き出し</translation>
    </message>
    <message>
        <source>The admin key in the settings is an ordinary one: fal does not tell it what it charged. Test it under Settings, Account and keys.</source>
        <translation>環境設定の管理者キーは通常のキーのため、falの請求額を取得できません。環境設定の「アカウントとキー」でテストしてください。</translation>
    </message>
    <message>
        <source>The admin key could not be used: %1</source>
        <translation>管理者キーを使用できませんでした: %1</translation>
    </message>
    <message>
        <source>The balance and what fal itself charged are told to an admin key only; yours is an ordinary one, which is safer. The figures here are what fal counted, times its prices. To see fal&apos;s own, make an admin key at fal and add it under Settings, Account and keys, marked as an admin key.</source>
        <translation>残高とfal自身の請求額を取得できるのは管理者キーだけです。お使いのキーは通常のキーで、そのほうが安全です。ここの数値は、falが計測した量に料金を掛けたものです。falの数値を見るには、falで管理者キーを作成し、環境設定の「アカウントとキー」で管理者キーとして追加してください。</translation>
    </message>
</context>
<context>
    <name>spending::SpendingModel</name>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>What fal counted, times the price.</source>
        <translation>falの計測量に料金を掛けた額です。</translation>
    </message>
    <message>
        <source>Jobs that are complete, of which fal did not tell what it counted.</source>
        <translation>完了したものの、falから計測量が得られなかったジョブです。</translation>
    </message>
    <message>
        <source>Jobs on their way, and those of which nobody knows yet whether fal took them.</source>
        <translation>進行中のジョブと、falが受け付けたかどうかまだわからないジョブです。</translation>
    </message>
    <message>
        <source>What fal&apos;s own account of these requests says.</source>
        <translation>これらのリクエストに関するfal自身の記録です。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>請求済み</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>確保</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>falの記録</translation>
    </message>
</context>
<context>
    <name>studio::Axis</name>
    <message numerus="yes">
        <source>This makes more than %n values. Choose a larger step.</source>
        <translation>
            <numerusform>値が%n個を超えます。刻みを大きくしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A range of whole numbers is written as 20..40 step 5.</source>
        <translation>整数の範囲は「20..40 step 5」のように書きます。</translation>
    </message>
    <message>
        <source>The step of a range is not 0.</source>
        <translation>範囲の刻みに0は使えません。</translation>
    </message>
    <message>
        <source>A range needs a step, such as 0.5..1 step 0.25.</source>
        <translation>範囲には刻みが必要です(例: 0.5..1 step 0.25)。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a word in a field</comment>
        <translation>%2内の「%1」</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>値を1つ以上入力してください。</translation>
    </message>
</context>
<context>
    <name>studio::Code</name>
    <message>
        <source>There is no request in this text. Paste JSON, a cURL command, Python, JavaScript or C++ that calls a model.</source>
        <translation>このテキストにリクエストはありません。モデルを呼び出すJSON、cURLコマンド、Python、JavaScript、C++を貼り付けてください。</translation>
    </message>
    <message>
        <source>This command reads its request from the file %1, which is not part of the text.</source>
        <translation>このコマンドはファイル「%1」からリクエストを読み込みますが、その内容はテキストに含まれていません。</translation>
    </message>
    <message>
        <source>This text is too long to look for a request in it.</source>
        <translation>テキストが長すぎてリクエストを探せません。</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>このテキストにリクエストはありません。</translation>
    </message>
    <message>
        <source>The values in this text are nested too deeply.</source>
        <translation>このテキストの値は入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The text ends in the middle of a list.</source>
        <translation>テキストがリストの途中で終わっています。</translation>
    </message>
    <message>
        <source>A list in this text has a stray “%1”.</source>
        <translation>テキスト内のリストに余分な「%1」があります。</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>テキストがリクエストの途中で終わっています。</translation>
    </message>
    <message>
        <source>The request in this text has a stray “%1”.</source>
        <translation>テキスト内のリクエストに余分な「%1」があります。</translation>
    </message>
    <message>
        <source>%1 is a file of this computer: put the address of its upload there first.</source>
        <translation>「%1」はこのコンピューターのファイルです。先にアップロードし、そのアドレスに置き換えてください。</translation>
    </message>
    <message>
        <source>The key is read from FAL_KEY.</source>
        <translation>キーはFAL_KEYから読み込まれます。</translation>
    </message>
    <message>
        <source>JSON.rawJSON keeps large numbers exact; Node.js has it since version 21.</source>
        <translation>JSON.rawJSONは大きな数値を正確に保ちます。Node.jsではバージョン21以降で使えます。</translation>
    </message>
</context>
<context>
    <name>studio::Collections</name>
    <message>
        <source>A collection needs a name.</source>
        <translation>コレクションには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a collection of that name already: %1.</source>
        <translation>同じ名前のコレクションがすでにあります: %1。</translation>
    </message>
</context>
<context>
    <name>studio::Database</name>
    <message>
        <source>The database of Gesso is in use by another program.</source>
        <translation>Gessoのデータベースは別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be written: the folder or the file is read-only.</source>
        <translation>Gessoのデータベースに書き込めません。フォルダーまたはファイルが読み取り専用です。</translation>
    </message>
    <message>
        <source>The disk is full: the database of Gesso cannot be written.</source>
        <translation>ディスクがいっぱいのため、Gessoのデータベースに書き込めません。</translation>
    </message>
    <message>
        <source>The disk reported an error while the database of Gesso was used.</source>
        <translation>Gessoのデータベースの使用中にディスクエラーが発生しました。</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be opened: its folder cannot be read or written.</source>
        <translation>Gessoのデータベースを開けません。フォルダーを読み書きできません。</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged.</source>
        <translation>Gessoのデータベースが破損しています。</translation>
    </message>
    <message>
        <source>The database of Gesso reported: %1</source>
        <translation>Gessoのデータベースからの報告: %1</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged and cannot be moved aside: its folder is read-only.</source>
        <translation>Gessoのデータベースが破損していますが、フォルダーが読み取り専用のため退避できません。</translation>
    </message>
    <message>
        <source>This profile was used by a newer version of Gesso (its database has version %1, this program knows %2). Start the newer program, or choose another profile folder.</source>
        <translation>このプロファイルはGessoの新しいバージョンで使用されました(データベースのバージョン: %1、このプログラムの対応バージョン: %2)。新しいほうのプログラムを起動するか、別のプロファイルフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>studio::Export</name>
    <message>
        <source>The contact sheet was cancelled.</source>
        <translation>コンタクトシートはキャンセルされました。</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Contact sheet %1</source>
        <translation>コンタクトシート %1</translation>
    </message>
    <message>
        <source>A contact sheet needs the window system&apos;s letters.</source>
        <translation>コンタクトシートの作成には、ウィンドウシステムのフォントが必要です。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>フォルダー「%1」を作成できないか、書き込めません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is the original in the library and is not overwritten.</source>
        <translation>「%1」はライブラリ内のオリジナルのため、上書きしません。</translation>
    </message>
    <message>
        <source>%1 cannot be overwritten.</source>
        <translation>「%1」を上書きできません。</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more.</source>
        <translation>「%1」はライブラリのフォルダーにもうありません。</translation>
    </message>
</context>
<context>
    <name>studio::FieldProblem</name>
    <message>
        <source>Enter a number above %1.</source>
        <translation>%1より大きい数値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>%1以上の数値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>%1より小さい数値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>%1以下の数値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>%1の倍数を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>%n文字以上入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>%n文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>%1の形式のテキストを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>%n項目以上追加してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>%n項目以内にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>次から選んでください: %1。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The image is too small: it needs at least %1 pixels.</source>
        <translation>画像が小さすぎます。%1ピクセル以上必要です。</translation>
    </message>
    <message>
        <source>The image is too large: it may have at most %1 pixels.</source>
        <translation>画像が大きすぎます。%1ピクセルまでです。</translation>
    </message>
    <message>
        <source>The model does not read this kind of image. It reads: %1.</source>
        <translation>この種類の画像はモデルで読み込めません。読み込める形式: %1。</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds.</source>
        <translation>オーディオが長すぎます。最大%1秒です。</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds, and it has %2.</source>
        <translation>オーディオが長すぎます。最大%1秒のところ、%2秒あります。</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds.</source>
        <translation>オーディオが短すぎます。%1秒以上必要です。</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds, and it has %2.</source>
        <translation>オーディオが短すぎます。%1秒以上必要ですが、%2秒しかありません。</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds.</source>
        <translation>動画が長すぎます。最大%1秒です。</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds, and it has %2.</source>
        <translation>動画が長すぎます。最大%1秒のところ、%2秒あります。</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds.</source>
        <translation>動画が短すぎます。%1秒以上必要です。</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds, and it has %2.</source>
        <translation>動画が短すぎます。%1秒以上必要ですが、%2秒しかありません。</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound. It reads: %1.</source>
        <translation>この種類のオーディオはモデルで読み込めません。読み込める形式: %1。</translation>
    </message>
    <message>
        <source>The model does not read this kind of video. It reads: %1.</source>
        <translation>この種類の動画はモデルで読み込めません。読み込める形式: %1。</translation>
    </message>
    <message>
        <source>The file is too large: at most %1.</source>
        <translation>ファイルが大きすぎます。最大%1です。</translation>
    </message>
    <message>
        <source>The archive cannot be used. Pack files of these kinds: %1.</source>
        <translation>アーカイブを使用できません。次の種類のファイルをまとめてください: %1。</translation>
    </message>
    <message>
        <source>The archive needs at least %1 files; it has %2.</source>
        <translation>アーカイブには%1個以上のファイルが必要ですが、%2個しかありません。</translation>
    </message>
    <message>
        <source>The archive may hold at most %1 files; it has %2.</source>
        <translation>アーカイブのファイルは%1個までですが、%2個あります。</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>falでモデルが失敗しました。もう一度試すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model took too long. Try again, or ask for less.</source>
        <translation>モデルの処理に時間がかかりすぎました。もう一度試すか、要求を減らしてください。</translation>
    </message>
    <message>
        <source>A service that the model uses failed. Try again later.</source>
        <translation>モデルが使うサービスでエラーが発生しました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>A service that the model uses cannot be reached. Try again later.</source>
        <translation>モデルが使うサービスに接続できません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>A content check refused this. Change it and try again.</source>
        <translation>コンテンツチェックにより拒否されました。変更してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The model made nothing from this. Change the prompt, or try again.</source>
        <translation>モデルは何も生成しませんでした。プロンプトを変えるか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The image is too small.</source>
        <translation>画像が小さすぎます。</translation>
    </message>
    <message>
        <source>The image is too large.</source>
        <translation>画像が大きすぎます。</translation>
    </message>
    <message>
        <source>The model cannot read this image. Choose another file.</source>
        <translation>モデルがこの画像を読み込めません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The model cannot fetch the file from its address.</source>
        <translation>モデルがアドレスからファイルを取得できません。</translation>
    </message>
    <message>
        <source>No face was found. Choose an image that shows one clearly.</source>
        <translation>顔が見つかりません。顔がはっきり写った画像を選んでください。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>アーカイブを使用できません。</translation>
    </message>
    <message>
        <source>The model does not support this setting.</source>
        <translation>この設定はモデルが対応していません。</translation>
    </message>
    <message>
        <source>The model does not read this kind of image.</source>
        <translation>この種類の画像はモデルで読み込めません。</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound.</source>
        <translation>この種類のオーディオはモデルで読み込めません。</translation>
    </message>
    <message>
        <source>The model does not read this kind of video.</source>
        <translation>この種類の動画はモデルで読み込めません。</translation>
    </message>
    <message>
        <source>The model needs this field.</source>
        <translation>このフィールドはモデルに必要です。</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>テキストを入力してください。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>「はい」か「いいえ」を選んでください。</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>項目を1つずつ追加してください。</translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>この設定グループに入力してください。</translation>
    </message>
    <message>
        <source>The model does not know this field. Leave it out.</source>
        <translation>このフィールドはモデルにありません。除外してください。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https.</source>
        <translation>httpsで始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The model does not take this value.</source>
        <translation>この値はモデルで使えません。</translation>
    </message>
</context>
<context>
    <name>studio::Filing</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>フォルダー「%1」を作成できないか、書き込めません。</translation>
    </message>
    <message>
        <source>A downloaded file vanished before it could be filed.</source>
        <translation>ダウンロードしたファイルが保存前に失われました。</translation>
    </message>
</context>
<context>
    <name>studio::Foreign</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジューラー</translation>
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
        <translation>ディスクがいっぱいのため、新しいフレームを巻き戻し用に保存できません。</translation>
    </message>
    <message>
        <source>The folder %1 for looking back cannot be written to.</source>
        <translation>巻き戻し用のフォルダー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>This frame is too old and not there any more.</source>
        <translation>このフレームは古く、もう残っていません。</translation>
    </message>
    <message>
        <source>A frame is too large to be looked back at.</source>
        <translation>フレームが大きすぎて巻き戻し用に保存できません。</translation>
    </message>
    <message>
        <source>This frame was damaged on the disk.</source>
        <translation>このフレームはディスク上で破損しています。</translation>
    </message>
</context>
<context>
    <name>studio::FromText</name>
    <message>
        <source>“%1” is not a whole number, but %2 takes one.</source>
        <translation>「%1」は整数ではありません。%2には整数が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not a number, but %2 takes one.</source>
        <translation>「%1」は数値ではありません。%2には数値が必要です。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, but %2 takes one of them.</source>
        <translation>「%1」はtrueでもfalseでもありません。%2にはどちらかが必要です。</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes: %3.</source>
        <translation>%1に「%2」は使えません。使える値: %3。</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes a size such as 1024x768, or: %3.</source>
        <translation>%1に「%2」は使えません。1024x768のようなサイズか、次の値を使ってください: %3。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of at most 64 bits, but %2 takes one.</source>
        <translation>「%1」は64ビット以内の整数ではありません。%2には64ビット以内の整数が必要です。</translation>
    </message>
    <message>
        <source>%1 takes a JSON object such as {&quot;key&quot;: 1}.</source>
        <translation>%1には{&quot;key&quot;: 1}のようなJSONオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [1, 2].</source>
        <translation>%1には[1, 2]のようなJSONリストが必要です。</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [{&quot;key&quot;: 1}].</source>
        <translation>%1には[{&quot;key&quot;: 1}]のようなJSONリストが必要です。</translation>
    </message>
    <message>
        <source>“%1” is no color such as #ff8800, but %2 takes one.</source>
        <translation>「%1」は#ff8800のような色ではありません。%2には色が必要です。</translation>
    </message>
</context>
<context>
    <name>studio::Import</name>
    <message>
        <source>%1 is no picture, video, sound or text that Gesso knows.</source>
        <translation>「%1」はGessoで扱える画像、動画、オーディオ、テキストではありません。</translation>
    </message>
    <message>
        <source>%1 holds text, though its name promises a picture, a video or a sound. Rename it to take it in as text.</source>
        <translation>%1の内容はテキストですが、名前は画像、動画、音声を示しています。テキストとして取り込むには名前を変更してください。</translation>
    </message>
    <message>
        <source>%1 was taken in as what it holds, which is not what its name says.</source>
        <translation>%1は名前ではなく内容に従って取り込まれました。</translation>
    </message>
</context>
<context>
    <name>studio::Inputs</name>
    <message>
        <source>The input file %1 of this recipe is not in the library. Choose it again.</source>
        <translation>このレシピの入力ファイル「%1」はライブラリにありません。選び直してください。</translation>
    </message>
    <message>
        <source>The input file %1 does not exist.</source>
        <translation>入力ファイル「%1」は存在しません。</translation>
    </message>
    <message>
        <source>The input file %1 cannot be read.</source>
        <translation>入力ファイル「%1」を読み込めません。</translation>
    </message>
</context>
<context>
    <name>studio::JobModel</name>
    <message>
        <source>On hold</source>
        <translation>復旧待ち</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>開始待ち</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Uploading %1%</source>
        <translation>アップロード中 %1%</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Waiting (number %1)</source>
        <translation>待機中 (%1番目)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Running %1%</source>
        <translation>実行中 %1%</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Downloading %1%</source>
        <translation>ダウンロード中 %1%</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time passed, time expected</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>falのキュー%1秒、処理%2秒、取得と保存%3秒。</translation>
    </message>
    <message>
        <source>Usually %1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>通常はfalのキュー%1秒、処理%2秒、取得と保存%3秒。</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>ここで待機中</translation>
    </message>
    <message>
        <source>Billed: %1 × %2.</source>
        <translation>請求: %1 × %2。</translation>
    </message>
    <message>
        <source>Estimated: fal did not tell what it counted.</source>
        <translation>見積もり: falから計測量が得られませんでした。</translation>
    </message>
    <message>
        <source>Expected, and reserved until it has ended.</source>
        <translation>予定額です。終了まで確保されます。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用モデル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>state of a job, prompt, model</comment>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, prompt and model of a job; its time</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>studio::JobProblem</name>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the proxy settings: the connection could not be trusted.</source>
        <translation>接続を信頼できませんでした。このコンピューターの時計とプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again.</source>
        <translation>サービスが時間内に応答しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the key in the settings, or set FAL_KEY.</source>
        <translation>環境設定でキーを確認するか、FAL_KEYを設定してください。</translation>
    </message>
    <message>
        <source>The key lacks a permission for this model. Use another key, or give it the permission at fal.</source>
        <translation>このキーにはこのモデルの権限がありません。別のキーを使うか、falで権限を付与してください。</translation>
    </message>
    <message>
        <source>Add credit to the account at fal, then try again.</source>
        <translation>falのアカウントにクレジットを追加してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the name of the model, or choose another one.</source>
        <translation>モデルの名前を確認するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Change the fields that are named and try again.</source>
        <translation>示されたフィールドを変更して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Change the prompt or the input: a content check refused it.</source>
        <translation>コンテンツチェックにより拒否されました。プロンプトまたは入力を変更してください。</translation>
    </message>
    <message>
        <source>Use a smaller file.</source>
        <translation>より小さいファイルを使ってください。</translation>
    </message>
    <message>
        <source>Too many requests were made. Wait a moment and try again.</source>
        <translation>リクエストが多すぎます。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>falでモデルが失敗しました。もう一度試すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The answer of the service was not understood. Check the server address.</source>
        <translation>サービスの応答を解釈できませんでした。サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check that the file can be read and that there is room on the disk.</source>
        <translation>ファイルを読み込めることと、ディスクに空きがあることを確認してください。</translation>
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
        <translation>このジョブはすでに開始しているため、設定を変更できません。</translation>
    </message>
    <message>
        <source>This job is not in the list any more.</source>
        <translation>このジョブはもう一覧にありません。</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <translation>%1に開始</translation>
    </message>
    <message>
        <source>Waits for another job of this model</source>
        <translation>このモデルの別のジョブを待っています</translation>
    </message>
</context>
<context>
    <name>studio::JobRun</name>
    <message>
        <source>The result is still at fal. Make room, or make the folder writable, then choose “Check again”.</source>
        <translation>結果はまだfalにあります。空きを作るかフォルダーを書き込み可能にしてから、「再確認」を選んでください。</translation>
    </message>
    <message>
        <source>Nothing is lost: the job goes on by itself as soon as its files can be written.</source>
        <translation>何も失われていません。ファイルに書き込めるようになると、ジョブは自動で続行します。</translation>
    </message>
    <message>
        <source>The staging folder %1 cannot be written.</source>
        <translation>一時保存フォルダー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the result.</source>
        <translation>結果を保存するディスク容量がありません。</translation>
    </message>
    <message>
        <source>%1 The result is at fal; it is fetched as soon as fal can be reached.</source>
        <translation>%1結果はfalにあり、接続できるようになると取得されます。</translation>
    </message>
    <message>
        <source>fal made and billed this result, but its files cannot be fetched any more. Copy the evidence and ask fal.</source>
        <translation>falはこの結果を作成して請求しましたが、ファイルはもう取得できません。証拠をコピーしてfalに問い合わせてください。</translation>
    </message>
    <message>
        <source>The result is still at fal. %1</source>
        <translation>結果はまだfalにあります。%1</translation>
    </message>
    <message>
        <source>The job was accepted and goes on at fal. %1 Then choose “Check again”.</source>
        <translation>ジョブは受け付けられ、falで続行中です。%1その後「再確認」を選んでください。</translation>
    </message>
    <message>
        <source>%1 The job goes on at fal; it is followed again as soon as fal can be reached.</source>
        <translation>%1ジョブはfalで続行中で、接続できるようになると追跡を再開します。</translation>
    </message>
    <message>
        <source>It is not known whether this job was accepted.</source>
        <translation>このジョブが受け付けられたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The connection broke while the job was sent: fal may have accepted it, or not.</source>
        <translation>ジョブの送信中に接続が切れました。falが受け付けたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>%1 Check again, or look at the list of requests on fal&apos;s site. If it is not there, send it again: it was not sent twice.</source>
        <translation>%1再確認するか、falのサイトでリクエスト一覧を確認してください。そこになければ再送信してください(二重には送信されていません)。</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>何も送信されていません。falに接続できるようになると、ジョブは自動で続行します。</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>%1何も送信されていません。falに接続できるようになると、ジョブは自動で続行します。</translation>
    </message>
</context>
<context>
    <name>studio::JobSheet</name>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The model %1 is not known here.</source>
        <translation>モデル「%1」がわかりません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This row has more cells than the first line has names.</source>
        <translation>この行のセルは、1行目の名前より多くあります。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>One column is not used, because no field has its name: %1.</source>
        <translation>該当するフィールドがないため、1列は使われません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not used, because no field has their names: %1.</source>
        <translation>
            <numerusform>該当するフィールドがないため、%n列は使われません: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows are taken. Divide the sheet to use the others.</source>
        <translation>最初の%1行だけを使います。残りを使うにはシートを分割してください。</translation>
    </message>
</context>
<context>
    <name>studio::Keys</name>
    <message>
        <source>Paste a key first.</source>
        <translation>先にキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>This does not look like a fal key: letters, digits and signs without spaces.</source>
        <translation>falのキーではないようです。キーは文字、数字、記号からなり、空白を含みません。</translation>
    </message>
    <message>
        <source>There is a key with this name already.</source>
        <translation>この名前のキーはすでにあります。</translation>
    </message>
    <message>
        <source>There are too many keys. Remove one first.</source>
        <translation>キーが多すぎます。先に1つ削除してください。</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>キー%1</translation>
    </message>
    <message>
        <source>The key was forgotten, but its file could not be changed: a copy may still be in it.</source>
        <translation>キーは消去しましたが、そのファイルを変更できませんでした。コピーが残っている可能性があります。</translation>
    </message>
    <message>
        <source>The key was forgotten, but the system keyring did not let go of it: a copy may still be there.</source>
        <translation>キーは消去しましたが、システムのキーリングから削除できませんでした。コピーが残っている可能性があります。</translation>
    </message>
    <message>
        <source>The key “%1” is no longer where it was kept. Add it again.</source>
        <translation>キー「%1」は保存場所に見つかりません。もう一度追加してください。</translation>
    </message>
    <message>
        <source>The file of the keys cannot be read or written.</source>
        <translation>キーのファイルを読み書きできません。</translation>
    </message>
    <message>
        <source>No system keyring can be reached here.</source>
        <translation>ここで使えるシステムのキーリングが見つかりません。</translation>
    </message>
    <message>
        <source>The system keyring is locked, or access to it was refused.</source>
        <translation>システムのキーリングがロックされているか、アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The system keyring cannot be used here.</source>
        <translation>ここではシステムのキーリングを使用できません。</translation>
    </message>
    <message>
        <source>There is an admin key already. Remove it first.</source>
        <translation>管理者キーはすでにあります。先にそれを削除してください。</translation>
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
        <translation>シード</translation>
    </message>
</context>
<context>
    <name>studio::Labels</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>画像サイズ</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>画像の枚数</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム数</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>Inference steps</source>
        <translation>推論ステップ数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>出力形式</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>セーフティチェッカー</translation>
    </message>
    <message>
        <source>Safety tolerance</source>
        <translation>セーフティの許容度</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>プロンプトを拡張</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>プロンプトを改善</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>高速化</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>話者を区別</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Answer with the data itself</source>
        <translation>データ自体を応答に含める</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Square HD</source>
        <translation>正方形HD</translation>
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
        <translation>最大</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>リアル</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Feedback strength</source>
        <translation>フィードバックの強さ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>往復</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>切り取る</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>合わせる</translation>
    </message>
</context>
<context>
    <name>studio::Ledger</name>
    <message>
        <source>The budget of %1 a day would be passed: %2 are spent or reserved today.</source>
        <translation>1日の予算%1を超えます。今日は%2が支出または確保されています。</translation>
    </message>
    <message>
        <source>The budget of %1 a month would be passed: %2 are spent or reserved this month.</source>
        <translation>1か月の予算%1を超えます。今月は%2が支出または確保されています。</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved today.</source>
        <translation>今日の支出と確保の合計が%1を超えています。</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved this month.</source>
        <translation>今月の支出と確保の合計が%1を超えています。</translation>
    </message>
</context>
<context>
    <name>studio::Library</name>
    <message>
        <source>%1 cannot be moved to the system&apos;s trash.</source>
        <translation>「%1」をシステムのごみ箱に移動できません。</translation>
    </message>
    <message>
        <source>The library folder %1 cannot be written.</source>
        <translation>ライブラリのフォルダー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the bin.</source>
        <translation>「%1」をごみ箱に移動できません。</translation>
    </message>
    <message>
        <source>%1 cannot be restored from the bin.</source>
        <translation>「%1」をごみ箱から復元できません。</translation>
    </message>
    <message>
        <source>%1 is not in the bin any more.</source>
        <translation>「%1」はもうごみ箱にありません。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>「%1」は読み込めるファイルではありません。</translation>
    </message>
</context>
<context>
    <name>studio::LibraryMove</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>フォルダー「%1」を作成できないか、書き込めません。</translation>
    </message>
    <message>
        <source>Something else named %1 is in the new folder. Choose an empty folder.</source>
        <translation>新しいフォルダーに「%1」という名前の別のものがあります。空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 did not arrive whole in the new folder.</source>
        <translation>「%1」が新しいフォルダーに完全には届きませんでした。</translation>
    </message>
    <message>
        <source>The library folder %1 is not there.</source>
        <translation>ライブラリのフォルダー「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>The library is in this folder already.</source>
        <translation>ライブラリはすでにこのフォルダーにあります。</translation>
    </message>
    <message>
        <source>This folder is inside of the library. Choose one beside it.</source>
        <translation>このフォルダーはライブラリの中にあります。ライブラリの外のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The library is inside of this folder. Choose another one.</source>
        <translation>ライブラリはこのフォルダーの中にあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The library has items in place in this folder. Choose another one.</source>
        <translation>このフォルダーには、元の場所に残したライブラリの項目があります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is no folder. Choose another one.</source>
        <translation>「%1」はフォルダーではありません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There are files in the folder %1. Choose an empty one, so that nothing gets into their way.</source>
        <translation>フォルダー「%1」にはファイルがあります。それらに影響しないよう、空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on.</source>
        <translation>ライブラリのフォルダー「%1」が見つかりません。フォルダーのあるドライブを接続してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another one.</source>
        <translation>フォルダー「%1」に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is not enough room: the library has %1, and %2 are free there. Make room, or choose another disk.</source>
        <translation>空きが足りません。ライブラリは%1ですが、移動先の空きは%2です。空きを増やすか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>Another Gesso is moving this library just now.</source>
        <translation>別のGessoがこのライブラリを移動しています。</translation>
    </message>
    <message>
        <source>An earlier move of the library is being tidied up. Try again in a moment.</source>
        <translation>前回のライブラリの移動を片付けています。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another Gesso is at work with this library, perhaps on the command line. Try again when it is done.</source>
        <translation>別のGessoがこのライブラリを使っています。コマンドラインかもしれません。終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library is in its new folder, but not everything could be tidied up in the old one. It is tried again at the next start. %1</source>
        <translation>ライブラリは新しいフォルダーに移りましたが、元のフォルダーを片付けきれませんでした。次回の起動時にもう一度行います。%1</translation>
    </message>
</context>
<context>
    <name>studio::LiveSession</name>
    <message>
        <source>The picture that the model sent is damaged.</source>
        <translation>モデルから届いた画像が破損しています。</translation>
    </message>
    <message>
        <source>The model answered with something else than a picture.</source>
        <translation>モデルから画像以外のものが返されました。</translation>
    </message>
    <message>
        <source>“%1” is not a live model.</source>
        <translation>「%1」はライブモデルではありません。</translation>
    </message>
    <message>
        <source>“%1” changes live video over WebRTC, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>「%1」はWebRTCでライブ動画を変換するモデルで、通信方法が公開されていません。描画には別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” listens and speaks, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>「%1」は音声で対話するモデルで、通信方法が公開されていません。描画には別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>How “%1” is spoken to is not known here. Choose another model to draw with.</source>
        <translation>「%1」との通信方法がわかりません。描画には別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model answered without a picture.</source>
        <translation>モデルの応答に画像がありません。</translation>
    </message>
    <message>
        <source>The picture that the model sent cannot be read.</source>
        <translation>モデルから届いた画像を読み込めません。</translation>
    </message>
</context>
<context>
    <name>studio::Lookup</name>
    <message>
        <source>fal lists requests with these settings from that time, but they belong to other jobs here.</source>
        <translation>falにはその時刻に同じ設定のリクエストがありますが、ここの別のジョブのものです。</translation>
    </message>
    <message>
        <source>fal lists requests of this model from that time, but with other settings.</source>
        <translation>falにはその時刻にこのモデルのリクエストがありますが、設定が異なります。</translation>
    </message>
    <message>
        <source>fal lists no request of this model from that time: most likely it did not arrive.</source>
        <translation>falにはその時刻にこのモデルのリクエストがありません。届かなかった可能性が高いです。</translation>
    </message>
</context>
<context>
    <name>studio::Marking</name>
    <message>
        <source>%1 lies outside the library, where Gesso changes no files.</source>
        <translation>「%1」はライブラリの外にあります。Gessoはライブラリ外のファイルを変更しません。</translation>
    </message>
</context>
<context>
    <name>studio::MediaLimits</name>
    <message>
        <source>%1 pixels wide; this model takes at most %2.</source>
        <translation>幅が%1ピクセルあります。このモデルは%2ピクセルまでです。</translation>
    </message>
    <message>
        <source>%1 pixels wide; this model needs at least %2.</source>
        <translation>幅が%1ピクセルです。このモデルには%2ピクセル以上必要です。</translation>
    </message>
    <message>
        <source>%1 pixels high; this model takes at most %2.</source>
        <translation>高さが%1ピクセルあります。このモデルは%2ピクセルまでです。</translation>
    </message>
    <message>
        <source>%1 pixels high; this model needs at least %2.</source>
        <translation>高さが%1ピクセルです。このモデルには%2ピクセル以上必要です。</translation>
    </message>
    <message>
        <source>Too wide for its height: %1; this model takes at most %2.</source>
        <translation>横長すぎます: %1。このモデルは%2までです。</translation>
    </message>
    <message>
        <source>Too high for its width: %1; this model takes at most %2.</source>
        <translation>縦長すぎます: %1。このモデルは%2までです。</translation>
    </message>
    <message>
        <source>%1 megapixels; this model takes at most %2.</source>
        <translation>%1メガピクセルあります。このモデルは%2メガピクセルまでです。</translation>
    </message>
    <message>
        <source>%1 megapixels; this model needs at least %2.</source>
        <translation>%1メガピクセルです。このモデルには%2メガピクセル以上必要です。</translation>
    </message>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation>幅と高さは%1の倍数にしてください。</translation>
    </message>
    <message>
        <source>%1 s long; this model takes at most %2 s.</source>
        <translation>長さが%1秒あります。このモデルは%2秒までです。</translation>
    </message>
    <message>
        <source>%1 s long; this model needs at least %2 s.</source>
        <translation>長さが%1秒です。このモデルには%2秒以上必要です。</translation>
    </message>
    <message>
        <source>%1 frames per second; this model takes at most %2.</source>
        <translation>毎秒%1フレームあります。このモデルは毎秒%2フレームまでです。</translation>
    </message>
    <message>
        <source>%1 frames per second; this model needs at least %2.</source>
        <translation>毎秒%1フレームです。このモデルには毎秒%2フレーム以上必要です。</translation>
    </message>
    <message>
        <source>%1 frames; this model takes at most %2.</source>
        <translation>%1フレームあります。このモデルは%2フレームまでです。</translation>
    </message>
    <message>
        <source>%1 frames; this model needs at least %2.</source>
        <translation>%1フレームです。このモデルには%2フレーム以上必要です。</translation>
    </message>
    <message>
        <source>The file has %1; this model takes at most %2.</source>
        <translation>ファイルが%1あります。このモデルは%2までです。</translation>
    </message>
    <message>
        <source>Crop to %1 × %2</source>
        <translation>%1 × %2に切り抜き</translation>
    </message>
    <message>
        <source>Scale to %1 × %2</source>
        <translation>%1 × %2に拡大・縮小</translation>
    </message>
    <message>
        <source>Cut to %1 s</source>
        <translation>%1秒にカット</translation>
    </message>
    <message>
        <source>Change to %1 frames per second</source>
        <translation>毎秒%1フレームに変更</translation>
    </message>
    <message>
        <source>Pack into %1</source>
        <translation>%1に圧縮</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>%1 to %2 pixels wide</source>
        <translation>幅%1～%2ピクセル</translation>
    </message>
    <message>
        <source>at least %1 pixels wide</source>
        <translation>幅%1ピクセル以上</translation>
    </message>
    <message>
        <source>at most %1 pixels wide</source>
        <translation>幅%1ピクセル以下</translation>
    </message>
    <message>
        <source>%1 to %2 pixels high</source>
        <translation>高さ%1～%2ピクセル</translation>
    </message>
    <message>
        <source>at least %1 pixels high</source>
        <translation>高さ%1ピクセル以上</translation>
    </message>
    <message>
        <source>at most %1 pixels high</source>
        <translation>高さ%1ピクセル以下</translation>
    </message>
    <message>
        <source>proportion from %1 to %2</source>
        <translation>縦横比%1～%2</translation>
    </message>
    <message>
        <source>%1 to %2 s long</source>
        <translation>長さ%1～%2秒</translation>
    </message>
    <message>
        <source>at least %1 s long</source>
        <translation>長さ%1秒以上</translation>
    </message>
    <message>
        <source>at most %1 s long</source>
        <translation>長さ%1秒以下</translation>
    </message>
    <message>
        <source>%1 to %2 frames per second</source>
        <translation>毎秒%1～%2フレーム</translation>
    </message>
    <message>
        <source>at least %1 frames per second</source>
        <translation>毎秒%1フレーム以上</translation>
    </message>
    <message>
        <source>at most %1 frames per second</source>
        <translation>毎秒%1フレーム以下</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大%1</translation>
    </message>
</context>
<context>
    <name>studio::Naming</name>
    <message>
        <source>the prompt, else what it was made from</source>
        <translation>プロンプト(なければ元の素材)</translation>
    </message>
    <message>
        <source>the model, without its maker</source>
        <translation>モデル(提供元を除く)</translation>
    </message>
    <message>
        <source>who offers the model</source>
        <translation>モデルの提供元</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>pixels across</source>
        <translation>横のピクセル数</translation>
    </message>
    <message>
        <source>pixels down</source>
        <translation>縦のピクセル数</translation>
    </message>
    <message>
        <source>seconds of video or sound</source>
        <translation>動画やオーディオの秒数</translation>
    </message>
    <message>
        <source>the day it was made; {date:yyyy-MM} for another form</source>
        <translation>作成日。別の形式は{date:yyyy-MM}</translation>
    </message>
    <message>
        <source>the time of day it was made</source>
        <translation>作成時刻</translation>
    </message>
    <message>
        <source>1, 2, 3 …; {index:4} for four digits</source>
        <translation>1, 2, 3 …。4桁にするには{index:4}</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>全体の数</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0～5</translation>
    </message>
    <message>
        <source>the colour it was given</source>
        <translation>付けられた色</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>dollars it was billed</source>
        <translation>請求額(ドル)</translation>
    </message>
    <message>
        <source>the same for all results of one click</source>
        <translation>1回の生成の全結果に共通の値</translation>
    </message>
    <message>
        <source>the job it came from</source>
        <translation>元のジョブ</translation>
    </message>
    <message>
        <source>the request&apos;s number</source>
        <translation>リクエスト番号</translation>
    </message>
    <message>
        <source>image, video, audio …</source>
        <translation>画像、動画、オーディオなど</translation>
    </message>
    <message>
        <source>its name in the library</source>
        <translation>ライブラリでの名前</translation>
    </message>
    <message>
        <source>the file&apos;s ending</source>
        <translation>ファイルの拡張子</translation>
    </message>
    <message>
        <source>The name template has a brace without its partner: %1</source>
        <translation>名前のテンプレートの括弧が対応していません: %1</translation>
    </message>
    <message>
        <source>The name template has an unknown word: {%1}. Known are %2, and every parameter of the recipe.</source>
        <translation>名前のテンプレートに不明な語があります: {%1}。使えるのは%2と、レシピのすべてのパラメーターです。</translation>
    </message>
</context>
<context>
    <name>studio::Overlay</name>
    <message>
        <source>2304 × 2304 works with the model “General Use (Dynamic)” only.</source>
        <translation>2304 × 2304を使えるのはモデル「General Use (Dynamic)」だけです。</translation>
    </message>
    <message>
        <source>A sound needs an image or a video beside it.</source>
        <translation>オーディオには画像か動画を添える必要があります。</translation>
    </message>
    <message>
        <source>Add a glow</source>
        <translation>グローを追加</translation>
    </message>
    <message>
        <source>Add a vignette</source>
        <translation>周辺減光を追加</translation>
    </message>
    <message>
        <source>Add an image to edit, or a video, a sound or a document.</source>
        <translation>編集する画像、または動画、オーディオ、文書を追加してください。</translation>
    </message>
    <message>
        <source>Add at least one image of the element from another side.</source>
        <translation>要素を別の方向から見た画像を1つ以上追加してください。</translation>
    </message>
    <message>
        <source>Add color fringes</source>
        <translation>色収差を追加</translation>
    </message>
    <message>
        <source>Add grain</source>
        <translation>粒子を追加</translation>
    </message>
    <message>
        <source>Addresses at BytePlus</source>
        <translation>BytePlusのアドレス</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>An element is shown by images or by a video.</source>
        <translation>要素は画像か動画のどちらかで示します。</translation>
    </message>
    <message>
        <source>As H.264</source>
        <translation>H.264で出力</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>背景色</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>ゆがみ</translation>
    </message>
    <message>
        <source>Bend the image</source>
        <translation>画像をゆがめる</translation>
    </message>
    <message>
        <source>Between two frames</source>
        <translation>2フレーム間の枚数</translation>
    </message>
    <message>
        <source>Block protected characters</source>
        <translation>保護されたキャラクターをブロック</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Blur the image</source>
        <translation>画像をぼかす</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>バウンディングボックス</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Camera stands still</source>
        <translation>カメラを固定</translation>
    </message>
    <message>
        <source>Can be repeated without a seam</source>
        <translation>継ぎ目なく繰り返せる</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Choose a ready-made palette or own colors, not both.</source>
        <translation>既製のパレットか独自の色のどちらか一方を選んでください。</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>画像を選んでください。</translation>
    </message>
    <message>
        <source>Classical guidance</source>
        <translation>従来のガイダンス</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Color fringes</source>
        <translation>色収差</translation>
    </message>
    <message>
        <source>Colored noise</source>
        <translation>カラードノイズ</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>文脈</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>コントロール</translation>
    </message>
    <message>
        <source>Control LoRAs</source>
        <translation>コントロールLoRA</translation>
    </message>
    <message>
        <source>Control image</source>
        <translation>コントロール画像</translation>
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
        <translation>頂点数</translation>
    </message>
    <message>
        <source>Correct colors</source>
        <translation>色を補正</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>創造性</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>切り抜く</translation>
    </message>
    <message>
        <source>Cut to the subject</source>
        <translation>被写体に合わせて切り抜く</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>カット割り</translation>
    </message>
    <message>
        <source>Delete the video at the service</source>
        <translation>サービス側の動画を削除</translation>
    </message>
    <message>
        <source>Desaturate</source>
        <translation>彩度を下げる</translation>
    </message>
    <message>
        <source>Describe the music, or plan its sections.</source>
        <translation>音楽を説明するか、セクションを計画してください。</translation>
    </message>
    <message>
        <source>Describe the new background, or give an image of it.</source>
        <translation>新しい背景を説明するか、背景の画像を指定してください。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>ディテール</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>ディゾルブ</translation>
    </message>
    <message>
        <source>Dodge and burn</source>
        <translation>覆い焼きと焼き込み</translation>
    </message>
    <message>
        <source>EasyControls</source>
        <translation>EasyControls</translation>
    </message>
    <message>
        <source>Effect of the negative prompt</source>
        <translation>ネガティブプロンプトの効果</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>Emotion of this sound</source>
        <translation>このオーディオの感情</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>音量を均一化</translation>
    </message>
    <message>
        <source>Exaggeration</source>
        <translation>誇張</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>プロンプトを拡張</translation>
    </message>
    <message>
        <source>Exponential change</source>
        <translation>指数的な変化</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>塗りつぶし</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>フィルム</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>テキストに従う</translation>
    </message>
    <message>
        <source>Frames in between</source>
        <translation>中間フレーム</translation>
    </message>
    <message>
        <source>Frames instead of a duration</source>
        <translation>長さの代わりにフレーム数</translation>
    </message>
    <message>
        <source>Frequency bands</source>
        <translation>周波数帯域数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From other sides</source>
        <translation>別の方向から</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>正面から</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Glow</source>
        <translation>グロー</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>粒子</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>マスクを拡張</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>ガイダンスの開始</translation>
    </message>
    <message>
        <source>Guidance from zero</source>
        <translation>ゼロからのガイダンス</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>ガイダンスの再スケール</translation>
    </message>
    <message>
        <source>Guidance until</source>
        <translation>ガイダンスの終了</translation>
    </message>
    <message>
        <source>Guidance, second stage</source>
        <translation>ガイダンス (第2段階)</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>How it is spoken</source>
        <translation>話し方</translation>
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
        <translation>エンドユーザーのID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Image of the background</source>
        <translation>背景の画像</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>画像サイズ</translation>
    </message>
    <message>
        <source>Images in each run, at most</source>
        <translation>1回あたりの画像の上限</translation>
    </message>
    <message>
        <source>Images to edit and images in each run may be 15 together.</source>
        <translation>編集する画像と1回あたりの画像は、合計15枚までです。</translation>
    </message>
    <message>
        <source>Images, at most</source>
        <translation>画像の上限</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Improve faces</source>
        <translation>顔を改善</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>プロンプトを改善</translation>
    </message>
    <message>
        <source>Inpainting</source>
        <translation>インペイント</translation>
    </message>
    <message>
        <source>JPEG has no transparency: choose PNG or WebP.</source>
        <translation>JPEGは透明度に対応していません。PNGかWebPを選んでください。</translation>
    </message>
    <message>
        <source>Join short segments</source>
        <translation>短いセグメントを連結</translation>
    </message>
    <message>
        <source>Keep the lengths</source>
        <translation>長さを保つ</translation>
    </message>
    <message>
        <source>Keep the sound of the video</source>
        <translation>動画の音声を残す</translation>
    </message>
    <message>
        <source>Keep the speed</source>
        <translation>速度を保つ</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>コントロールの種類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Largest angle of a seam</source>
        <translation>シームの最大角度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Less processed, more natural</source>
        <translation>加工を抑えて自然に</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Lighten and darken parts</source>
        <translation>部分的に明るく・暗くする</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>Longest segment</source>
        <translation>最長セグメント</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成方法</translation>
    </message>
    <message>
        <source>Maps for lighting</source>
        <translation>ライティング用マップ (PBR)</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Mask of the character</source>
        <translation>キャラクターのマスク</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>メッシュ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Mix with a second image</source>
        <translation>2枚目の画像と合成</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>More input</source>
        <translation>追加の入力</translation>
    </message>
    <message>
        <source>More steps, at twice the price</source>
        <translation>ステップを増やす (料金2倍)</translation>
    </message>
    <message>
        <source>More than 10 seconds are made at 25 frames per second only.</source>
        <translation>10秒を超える場合は毎秒25フレームのみです。</translation>
    </message>
    <message>
        <source>More than 10 seconds are made in 1080p only.</source>
        <translation>10秒を超える場合は1080pのみです。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>モーション</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name in the text</source>
        <translation>テキスト内の名前</translation>
    </message>
    <message>
        <source>Name sounds such as laughter</source>
        <translation>笑い声などの音を表記</translation>
    </message>
    <message>
        <source>Number of the animation</source>
        <translation>アニメーションの番号</translation>
    </message>
    <message>
        <source>One image for each round</source>
        <translation>1ラウンドに画像1枚</translation>
    </message>
    <message>
        <source>Orientation of the character</source>
        <translation>キャラクターの向き</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>出力形式</translation>
    </message>
    <message>
        <source>Own colors</source>
        <translation>独自の色</translation>
    </message>
    <message>
        <source>Own style</source>
        <translation>独自のスタイル</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>独自の声</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF文書</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>Passes over the whole</source>
        <translation>全体処理の回数</translation>
    </message>
    <message>
        <source>Passes that refine</source>
        <translation>調整処理の回数</translation>
    </message>
    <message>
        <source>Place of the image</source>
        <translation>画像の配置</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>ポリゴン</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>ポーズ</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>発音</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>句読点</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Read numbers as words</source>
        <translation>数字を言葉で読む</translation>
    </message>
    <message>
        <source>Read weights in the prompt</source>
        <translation>プロンプトの重みを読み取る</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>既製</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>参照画像</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Refine the edges</source>
        <translation>縁を精細化</translation>
    </message>
    <message>
        <source>Refiner</source>
        <translation>リファイナー</translation>
    </message>
    <message>
        <source>Rewrite a prompt that was refused</source>
        <translation>拒否されたプロンプトを書き直す</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行回数</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>セーフティ</translation>
    </message>
    <message>
        <source>Safety checker for the result</source>
        <translation>結果のセーフティチェッカー</translation>
    </message>
    <message>
        <source>Sample to be spoken</source>
        <translation>読み上げるサンプル</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Scale of the classical guidance</source>
        <translation>従来のガイダンスの倍率</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>ウェブを検索</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>2枚目の画像</translation>
    </message>
    <message>
        <source>Several masks</source>
        <translation>複数のマスク</translation>
    </message>
    <message>
        <source>Several shots</source>
        <translation>複数のショット</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <source>Sharpen the image</source>
        <translation>画像をシャープにする</translation>
    </message>
    <message>
        <source>Sharpness of the change</source>
        <translation>変化の鋭さ</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>ショット</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size of the result</source>
        <translation>結果のサイズ</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>スケルトン</translation>
    </message>
    <message>
        <source>Small first, then large</source>
        <translation>小さく始めて大きくする</translation>
    </message>
    <message>
        <source>Smooth tilt</source>
        <translation>滑らかな傾き</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>ソラリゼーション</translation>
    </message>
    <message>
        <source>Solarize the image</source>
        <translation>画像をソラリゼーション</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Source of the progress</source>
        <translation>進行の基準</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stay close to the images</source>
        <translation>画像に忠実</translation>
    </message>
    <message>
        <source>Steadier</source>
        <translation>安定性を上げる</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Style codes take the place of a style: use one of them.</source>
        <translation>スタイルコードとスタイルは併用できません。どちらかを使ってください。</translation>
    </message>
    <message>
        <source>Style codes take the place of style references: use one of them.</source>
        <translation>スタイルコードとスタイル参照は併用できません。どちらかを使ってください。</translation>
    </message>
    <message>
        <source>Style references</source>
        <translation>スタイル参照</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Styles to avoid</source>
        <translation>避けるスタイル</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>被写体</translation>
    </message>
    <message>
        <source>Take out color</source>
        <translation>色を抜く</translation>
    </message>
    <message>
        <source>Take the emotion from a text</source>
        <translation>テキストから感情を読み取る</translation>
    </message>
    <message>
        <source>Takes over at</source>
        <translation>切り替え位置</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>後のテキスト</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>前のテキスト</translation>
    </message>
    <message>
        <source>Text for the emotion</source>
        <translation>感情用のテキスト</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>テクスチャ</translation>
    </message>
    <message>
        <source>The mask only</source>
        <translation>マスクのみ</translation>
    </message>
    <message>
        <source>The mask too</source>
        <translation>マスクも出力</translation>
    </message>
    <message>
        <source>The model looks at one image of the character only.</source>
        <translation>モデルが参照するキャラクターの画像は1枚だけです。</translation>
    </message>
    <message>
        <source>The model looks at one mask of the character only.</source>
        <translation>モデルが参照するキャラクターのマスクは1枚だけです。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Tilt at the end</source>
        <translation>終了時の傾き</translation>
    </message>
    <message>
        <source>Tilt at the start</source>
        <translation>開始時の傾き</translation>
    </message>
    <message>
        <source>Time shift</source>
        <translation>タイムシフト</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色付け</translation>
    </message>
    <message>
        <source>Tint the image</source>
        <translation>画像に色を付ける</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>ターボ</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Unwrapping</source>
        <translation>UV展開</translation>
    </message>
    <message>
        <source>Upper left corner</source>
        <translation>左上の位置</translation>
    </message>
    <message>
        <source>Use colored noise</source>
        <translation>カラードノイズを使う</translation>
    </message>
    <message>
        <source>Use the control image too</source>
        <translation>コントロール画像も使う</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>周辺減光</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Voice to copy</source>
        <translation>コピーする声</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Weakening</source>
        <translation>減衰</translation>
    </message>
    <message>
        <source>Weight of the image</source>
        <translation>画像の重み</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>モデルの重み</translation>
    </message>
    <message>
        <source>What is said there</source>
        <translation>話している内容</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>動くもの</translation>
    </message>
    <message>
        <source>What stays still</source>
        <translation>動かないもの</translation>
    </message>
    <message>
        <source>When the lengths differ</source>
        <translation>長さが異なる場合</translation>
    </message>
    <message>
        <source>When the sound is longer</source>
        <translation>オーディオのほうが長い場合</translation>
    </message>
    <message>
        <source>With animation</source>
        <translation>アニメーション付き</translation>
    </message>
    <message>
        <source>With boxes</source>
        <translation>ボックス付き</translation>
    </message>
    <message>
        <source>With scores</source>
        <translation>スコア付き</translation>
    </message>
    <message>
        <source>With skeleton</source>
        <translation>スケルトン付き</translation>
    </message>
    <message>
        <source>With texture</source>
        <translation>テクスチャ付き</translation>
    </message>
    <message>
        <source>Without silence</source>
        <translation>無音を除く</translation>
    </message>
    <message>
        <source>Without singing</source>
        <translation>歌なし</translation>
    </message>
    <message>
        <source>Words to expect</source>
        <translation>想定される語</translation>
    </message>
    <message>
        <source>Write one prompt, or a prompt for each shot.</source>
        <translation>プロンプトを1つ、またはショットごとに書いてください。</translation>
    </message>
    <message>
        <source>Write the prompt itself</source>
        <translation>プロンプトを自動で書く</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ズームアウト</translation>
    </message>
</context>
<context>
    <name>studio::Plan</name>
    <message>
        <source>The text has no “%1” to replace.</source>
        <translation>置き換える「%1」がテキストにありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This has %1 cells; at most %2 can be planned at once.</source>
        <translation>%1個のセルがあります。一度に計画できるのは%2個までです。</translation>
    </message>
    <message>
        <source>The fields have different numbers of values: what is left over is not used.</source>
        <translation>フィールドの値の数が異なるため、余った値は使われません。</translation>
    </message>
</context>
<context>
    <name>studio::Preset</name>
    <message>
        <source>a file in the text</source>
        <translation>テキスト内のファイル</translation>
    </message>
    <message>
        <source>This is not a preset of Gesso.</source>
        <translation>これはGessoのプリセットではありません。</translation>
    </message>
    <message>
        <source>This preset was made by a newer version of Gesso.</source>
        <translation>このプリセットはGessoの新しいバージョンで作成されました。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n項目</numerusform>
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
        <translation>「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>The preset “%1” could not be written to disk. It is kept until Gesso is closed.</source>
        <translation>プリセット「%1」をディスクに保存できませんでした。Gessoを閉じるまで保持されます。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>「%1」に書き込めませんでした。</translation>
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
            <numerusform>%n回の実行の平均。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 images × %2</source>
        <translation>最大%1枚の画像 × %2</translation>
    </message>
    <message>
        <source>1 image × %1</source>
        <translation>1枚の画像 × %1</translation>
    </message>
    <message>
        <source>%1 images × %2</source>
        <translation>%1枚の画像 × %2</translation>
    </message>
    <message>
        <source>fal counts the megapixels of the result, and how large it gets is not known before.</source>
        <translation>falは結果のメガピクセル数で計算しますが、結果のサイズは事前にわかりません。</translation>
    </message>
    <message>
        <source>1 image × %1 MP × %2</source>
        <translation>1枚の画像 × %1 MP × %2</translation>
    </message>
    <message>
        <source>%1 images × %2 MP × %3</source>
        <translation>%1枚の画像 × %2 MP × %3</translation>
    </message>
    <message>
        <source>1 image × (%1 + %2 MP × %3)</source>
        <translation>1枚の画像 × (%1 + %2 MP × %3)</translation>
    </message>
    <message>
        <source>%1 images × (%2 + %3 MP × %4)</source>
        <translation>%1枚の画像 × (%2 + %3 MP × %4)</translation>
    </message>
    <message>
        <source>fal counts how long the connection is open.</source>
        <translation>falは接続時間で計算します。</translation>
    </message>
    <message>
        <source>fal counts the length of the file that goes in or comes out.</source>
        <translation>falは入力または出力ファイルの長さで計算します。</translation>
    </message>
    <message>
        <source>fal counts the length of the result, and the model chooses it.</source>
        <translation>falは結果の長さで計算しますが、長さはモデルが決めます。</translation>
    </message>
    <message>
        <source>%1 min × %2</source>
        <translation>%1分 × %2</translation>
    </message>
    <message>
        <source>%1 s × %2</source>
        <translation>%1秒 × %2</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1回 %2</translation>
    </message>
    <message>
        <source>fal counts the characters that are spoken.</source>
        <translation>falは読み上げる文字数で計算します。</translation>
    </message>
    <message>
        <source>fal counts the characters, and there is no text yet.</source>
        <translation>falは文字数で計算しますが、テキストがまだありません。</translation>
    </message>
    <message>
        <source>%1 characters × %2</source>
        <translation>%1文字 × %2</translation>
    </message>
    <message>
        <source>%1 characters × %2 per %3</source>
        <translation>%1文字 × %3あたり%2</translation>
    </message>
    <message>
        <source>fal counts the steps, and the model chooses how many.</source>
        <translation>falはステップ数で計算しますが、ステップ数はモデルが決めます。</translation>
    </message>
    <message>
        <source>%1 steps × %2</source>
        <translation>%1ステップ × %2</translation>
    </message>
    <message>
        <source>fal counts the seconds of computing, and they are known after the run only.</source>
        <translation>falは演算時間(秒)で計算しますが、実行後にしかわかりません。</translation>
    </message>
    <message>
        <source>About %1 s of computing, as in your last runs, × %2</source>
        <translation>最近の実行と同じく約%1秒の演算 × %2</translation>
    </message>
    <message>
        <source>1 video × %1</source>
        <translation>1本の動画 × %1</translation>
    </message>
    <message>
        <source>%1 videos × %2</source>
        <translation>%1本の動画 × %2</translation>
    </message>
    <message>
        <source>%1 for each request</source>
        <translation>1リクエストあたり%1</translation>
    </message>
    <message>
        <source>fal does not say what the price is for.</source>
        <translation>falの料金の単位が示されていません。</translation>
    </message>
    <message>
        <source>fal bills this model in “%1”, which does not tell what one run costs.</source>
        <translation>falはこのモデルを「%1」単位で請求するため、1回の実行の費用はわかりません。</translation>
    </message>
    <message>
        <source>fal&apos;s price of this model is not known here.</source>
        <translation>このモデルのfalでの料金は不明です。</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>音声あり</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>megapixel</source>
        <translation>メガピクセル</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>character</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1文字</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>second of computing</source>
        <translation>演算秒</translation>
    </message>
</context>
<context>
    <name>studio::ProxyPassword</name>
    <message>
        <source>The password of the proxy %1 cannot be read: %2 Open Settings, Connection and give it again.</source>
        <translation>プロキシ%1のパスワードを読み出せません: %2環境設定の「接続」を開き、もう一度入力してください。</translation>
    </message>
    <message>
        <source>Give the user name at the proxy first.</source>
        <translation>先にプロキシのユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Give the password first.</source>
        <translation>先にパスワードを入力してください。</translation>
    </message>
    <message>
        <source>A user name at a proxy has no colon.</source>
        <translation>プロキシのユーザー名にコロンは使えません。</translation>
    </message>
    <message>
        <source>The user name or the password is too long for a proxy.</source>
        <translation>ユーザー名またはパスワードが、プロキシに使うには長すぎます。</translation>
    </message>
    <message>
        <source>The password was forgotten, but its store did not let go of it: a copy may still be there.</source>
        <translation>パスワードは消去しましたが、保存場所から削除できませんでした。コピーが残っている可能性があります。</translation>
    </message>
</context>
<context>
    <name>studio::Recipe</name>
    <message>
        <source>This is not a Gesso recipe: it names no model or has no values.</source>
        <translation>Gessoのレシピではありません。モデル名または値がありません。</translation>
    </message>
    <message>
        <source>This recipe was made by a newer version of Gesso.</source>
        <translation>このレシピはGessoの新しいバージョンで作成されました。</translation>
    </message>
</context>
<context>
    <name>studio::Recorder</name>
    <message>
        <source>The recording has ended because the disk is nearly full.</source>
        <translation>ディスクの空きが少ないため、録画を終了しました。</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>録画 %1</translation>
    </message>
</context>
<context>
    <name>studio::Rerun</name>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>A step of the re-run did not end well: what was to be made of it is not made.</source>
        <translation>再実行の手順が正常に終わらなかったため、その先は作成されません。</translation>
    </message>
</context>
<context>
    <name>studio::Rules</name>
    <message>
        <source>This is needed with the present settings.</source>
        <translation>現在の設定ではこれが必要です。</translation>
    </message>
    <message>
        <source>Fill in exactly one of these: %1.</source>
        <translation>次のうち1つだけを必ず入力してください: %1。</translation>
    </message>
    <message>
        <source>Fill in only one of these: %1.</source>
        <translation>入力できるのは次のうち1つだけです: %1。</translation>
    </message>
    <message>
        <source>Fill in at least one of these: %1.</source>
        <translation>次のうち1つ以上を入力してください: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>%n項目以内にしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries in all of these together: %1.</source>
        <translation>
            <numerusform>次の合計を%n項目以内にしてください: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model does not take these settings together: %1.</source>
        <translation>このモデルでは次の設定を併用できません: %1。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a length in seconds</extracomment>
        <translation>%1秒</translation>
    </message>
</context>
<context>
    <name>studio::Schema</name>
    <message>
        <source>The model&apos;s description is empty.</source>
        <translation>モデルの説明が空です。</translation>
    </message>
    <message>
        <source>The model&apos;s description does not say what the model takes.</source>
        <translation>モデルの説明に入力項目の記述がありません。</translation>
    </message>
    <message>
        <source>The model&apos;s description refers to something that is not in it.</source>
        <translation>モデルの説明が、存在しないものを参照しています。</translation>
    </message>
</context>
<context>
    <name>studio::SchemaChange</name>
    <message>
        <source>“%1” is gone.</source>
        <translation>「%1」はなくなりました。</translation>
    </message>
    <message>
        <source>“%1” is new and must be filled.</source>
        <translation>「%1」が新しく追加されました。入力が必要です。</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>「%1」が新しく追加されました。</translation>
    </message>
    <message>
        <source>“%1” must be filled now.</source>
        <translation>「%1」は入力必須になりました。</translation>
    </message>
    <message>
        <source>“%1” may be left empty now.</source>
        <translation>「%1」は空欄でもよくなりました。</translation>
    </message>
    <message>
        <source>“%1” takes another kind of value now.</source>
        <translation>「%1」の値の種類が変わりました。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” offers %2 now, and no longer %3.</source>
        <translation>「%1」に%2が加わり、%3はなくなりました。</translation>
    </message>
    <message>
        <source>“%1” no longer offers %2.</source>
        <translation>「%1」から%2がなくなりました。</translation>
    </message>
    <message>
        <source>“%1” also offers %2 now.</source>
        <translation>「%1」に%2が加わりました。</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3 now.</source>
        <translation>「%1」の範囲は%2～%3になりました。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes at most %n characters now.</source>
        <translation>
            <numerusform>「%1」は最大%n文字になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has other limits now.</source>
        <translation>「%1」の制限が変わりました。</translation>
    </message>
</context>
<context>
    <name>studio::Sheet</name>
    <message>
        <source>A cell that begins in line %1 is longer than %2 characters. Perhaps a quotation mark is missing.</source>
        <translation>%1行目から始まるセルが%2文字を超えています。引用符が抜けている可能性があります。</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed.</source>
        <translation>%1行目の引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters.</source>
        <translation>%1行目のセルが%2文字を超えています。</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>%1行目の列数が%2を超えています。</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 characters.</source>
        <translation>%1行目が%2文字を超えています。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Divide it into several.</source>
        <translation>このファイルは%1 MBを超えています。複数に分割してください。</translation>
    </message>
    <message>
        <source>This is no text file. Save the sheet as CSV, TSV or plain text.</source>
        <translation>テキストファイルではありません。シートをCSV、TSV、またはプレーンテキストで保存してください。</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>This sheet has a first line with the names of fields, but no jobs below it.</source>
        <translation>このシートには1行目のフィールド名だけがあり、ジョブがありません。</translation>
    </message>
</context>
<context>
    <name>studio::Studio</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>フォルダー「%1」を作成できないか、書き込めません。</translation>
    </message>
    <message>
        <source>The database was missing. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>データベースが見つかりませんでした。ライブラリをファイルから読み込み直し、終わっていないジョブを続行します。</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>データベースが破損していたため、「%1」として保管しました。ライブラリをファイルから読み込み直し、終わっていないジョブを続行します。</translation>
    </message>
    <message>
        <source>The library is being moved into another folder just now. Try again when that is done.</source>
        <translation>ライブラリを別のフォルダーに移動しています。終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on and start Gesso again. To begin with another library, remove the file %2.</source>
        <translation>ライブラリのフォルダー「%1」が見つかりません。フォルダーのあるドライブを接続して、Gessoをもう一度起動してください。別のライブラリで始めるには、ファイル「%2」を削除してください。</translation>
    </message>
</context>
<context>
    <name>studio::TimeLapse</name>
    <message>
        <source>The time lapse was not made.</source>
        <translation>タイムラプスは作成されませんでした。</translation>
    </message>
    <message>
        <source>There are no frames to make a time lapse of.</source>
        <translation>タイムラプスにするフレームがありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>フォルダー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>Time lapse %1</source>
        <translation>タイムラプス %1</translation>
    </message>
</context>
<context>
    <name>studio::Transcript</name>
    <message>
        <source>The pattern is not complete or not valid: %1.</source>
        <translation>パターンが不完全か、正しくありません: %1。</translation>
    </message>
    <message>
        <source>This JSON file is no transcript.</source>
        <translation>このJSONファイルは文字起こしではありません。</translation>
    </message>
    <message>
        <source>Transcripts are read from SRT, VTT, ASS and JSON files.</source>
        <translation>文字起こしはSRT、VTT、ASS、JSONファイルから読み込めます。</translation>
    </message>
    <message>
        <source>There are no subtitles in this file.</source>
        <translation>このファイルに字幕はありません。</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be removed.</source>
        <translation>編集した文字起こし「%1」を削除できません。</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more. The edits of its transcript could not be kept.</source>
        <translation>「%1」はライブラリのフォルダーにもうありません。文字起こしの編集内容を保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>studio::Validate</name>
    <message>
        <source>Enter a text.</source>
        <translation>テキストを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>%n文字以上入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>%n文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>%1の形式のテキストを入力してください。</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>%1の倍数を入力してください。</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>「はい」か「いいえ」を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of the %n values offered.</source>
        <translation>
            <numerusform>%n個の値から1つ選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>次から選んでください: %1。</translation>
    </message>
    <message>
        <source>Choose a size, or enter width and height.</source>
        <translation>サイズを選ぶか、幅と高さを入力してください。</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>サイズを選んでください。</translation>
    </message>
    <message>
        <source>Enter a width from %1 to %2 pixels.</source>
        <translation>%1～%2ピクセルの幅を入力してください。</translation>
    </message>
    <message>
        <source>Enter a height from %1 to %2 pixels.</source>
        <translation>%1～%2ピクセルの高さを入力してください。</translation>
    </message>
    <message>
        <source>Enter a width that is a multiple of %1, such as %2.</source>
        <translation>%1の倍数の幅を入力してください(例: %2)。</translation>
    </message>
    <message>
        <source>Enter a height that is a multiple of %1, such as %2.</source>
        <translation>%1の倍数の高さを入力してください(例: %2)。</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2, or leave the seed empty for a random one.</source>
        <translation>%1～%2の整数を入力するか、シードを空欄にしてランダムにしてください。</translation>
    </message>
    <message>
        <source>Enter a color such as #ff8800.</source>
        <translation>#ff8800のような色を入力してください。</translation>
    </message>
    <message>
        <source>Choose a color.</source>
        <translation>色を選んでください。</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Choose images.</source>
        <translation>画像を選んでください。</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>画像を選んでください。</translation>
    </message>
    <message>
        <source>Choose videos.</source>
        <translation>動画を選んでください。</translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation>動画を選んでください。</translation>
    </message>
    <message>
        <source>Choose audio files.</source>
        <translation>オーディオファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose an audio file.</source>
        <translation>オーディオファイルを選んでください。</translation>
    </message>
    <message>
        <source>Paint or choose a mask.</source>
        <translation>マスクを描くか、選んでください。</translation>
    </message>
    <message>
        <source>Choose a ZIP archive.</source>
        <translation>ZIPアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>Choose a 3D model.</source>
        <translation>3Dモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose files.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>%1～%2の整数を入力してください。</translation>
    </message>
    <message>
        <source>Enter a whole number of at least %1.</source>
        <translation>%1以上の整数を入力してください。</translation>
    </message>
    <message>
        <source>Enter a whole number of at most %1.</source>
        <translation>%1以下の整数を入力してください。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number above %1, up to %2.</source>
        <translation>%1より大きく%2以下の数値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>%1～%2の数値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number above %1.</source>
        <translation>%1より大きい数値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>%1以上の数値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>%1より小さい数値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>%1以下の数値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>Choose a file, or enter an address that begins with https.</source>
        <translation>ファイルを選ぶか、httpsで始まるアドレスを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>This takes exactly %n entries.</source>
        <translation>
            <numerusform>ちょうど%n項目が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>%n項目以上追加してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>%n項目以内にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>この設定グループに入力してください。</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>項目を1つずつ追加してください。</translation>
    </message>
    <message>
        <source>Enter a prompt.</source>
        <translation>プロンプトを入力してください。</translation>
    </message>
    <message>
        <source>Choose one of the values.</source>
        <translation>値を1つ選んでください。</translation>
    </message>
    <message>
        <source>Enter a seed.</source>
        <translation>シードを入力してください。</translation>
    </message>
    <message>
        <source>Add at least one entry.</source>
        <translation>項目を1つ以上追加してください。</translation>
    </message>
    <message>
        <source>Enter a value as JSON.</source>
        <translation>値をJSONで入力してください。</translation>
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
        <translation>編集</translation>
    </message>
    <message>
        <source>Change this image with words.</source>
        <translation>この画像を言葉で変更します。</translation>
    </message>
    <message>
        <source>Upscale</source>
        <translation>アップスケール</translation>
    </message>
    <message>
        <source>Make a larger, sharper version.</source>
        <translation>より大きく鮮明なバージョンを作成します。</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>アニメーション化</translation>
    </message>
    <message>
        <source>Make a clip that begins with this image.</source>
        <translation>この画像から始まるクリップを作成します。</translation>
    </message>
    <message>
        <source>Remove background</source>
        <translation>背景を削除</translation>
    </message>
    <message>
        <source>Cut out what is in front.</source>
        <translation>手前にあるものを切り抜きます。</translation>
    </message>
    <message>
        <source>Inpaint</source>
        <translation>インペイント</translation>
    </message>
    <message>
        <source>Paint over a part and have it made anew.</source>
        <translation>塗った部分を作り直します。</translation>
    </message>
    <message>
        <source>Outpaint</source>
        <translation>アウトペイント</translation>
    </message>
    <message>
        <source>Make more of the scene around this image.</source>
        <translation>この画像の周囲の情景を広げます。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続きを作成</translation>
    </message>
    <message>
        <source>Make a clip that begins with the last frame of this one.</source>
        <translation>このクリップの最後のフレームから始まるクリップを作成します。</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Make this clip longer.</source>
        <translation>このクリップを長くします。</translation>
    </message>
    <message>
        <source>Lip-sync</source>
        <translation>リップシンク</translation>
    </message>
    <message>
        <source>Make lips move with speech.</source>
        <translation>唇を話し声に合わせて動かします。</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Write down what is said.</source>
        <translation>話している内容を書き起こします。</translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation>音声を追加</translation>
    </message>
    <message>
        <source>Make the sound that belongs to this clip.</source>
        <translation>このクリップに合う音声を作成します。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>仕上げ</translation>
    </message>
    <message>
        <source>Make this image again in a model that takes its time.</source>
        <translation>時間をかけて生成するモデルでこの画像を作り直します。</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>請求済み</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>シード: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>入力画像</translation>
    </message>
    <message>
        <source>Input video</source>
        <translation>入力動画</translation>
    </message>
    <message>
        <source>Input sound</source>
        <translation>入力オーディオ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>高速化</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>セーフティチェッカー</translation>
    </message>
    <message>
        <source>embedded data</source>
        <translation>埋め込みデータ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>Video, %1: %2</source>
        <translation>動画、%1: %2</translation>
    </message>
    <message>
        <source>Sound, %1: %2</source>
        <translation>オーディオ、%1: %2</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>テキスト: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
</context>
<context>
    <name>viewer::BatchGrid</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
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
        <translation>%1、フレーム%2 / %3</translation>
    </message>
</context>
<context>
    <name>viewer::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>%1. %2, seed %3</source>
        <translation>%1. %2、シード%3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>All beside each other, moved together (M: the next way)</source>
        <translation>すべてを並べ、連動して動かします (M: 次の表示方法)</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>One over the other, with a divider to move</source>
        <translation>重ねて、境界線を動かします</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>One in the place of the other (Space)</source>
        <translation>同じ位置で入れ替えて表示します (スペース)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Where they are not the same, made stronger</source>
        <translation>異なる部分を強調して表示します</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>1枚目の画像</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>2枚目の画像</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Exchange the two (X)</source>
        <translation>2枚を入れ替えます (X)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>もう一方を表示</translation>
    </message>
    <message>
        <source>Show the other one (Space)</source>
        <translation>もう一方を表示 (スペース)</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>強調</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>境界線</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>表示中: %1</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ; at most by %2 of 255, by %3 on average. Shown %4 times as strong.</source>
        <translation>ピクセルの%1%が異なります。最大の差は255中%2、平均%3。%4倍に強調して表示しています。</translation>
    </message>
</context>
<context>
    <name>viewer::ComparePanes</name>
    <message>
        <source>Image: %1</source>
        <translation>画像: %1</translation>
    </message>
</context>
<context>
    <name>viewer::CutDialog</name>
    <message>
        <source>Cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>Keep this part</source>
        <translation>この部分を残す</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>無劣化</translation>
    </message>
    <message>
        <source>Exactly, encoded again</source>
        <translation>正確に (再エンコード)</translation>
    </message>
    <message>
        <source>The part from %1 to %2 becomes a clip of its own in the library. The original stays as it is.</source>
        <translation>%1～%2の部分が、ライブラリ内の独立したクリップになります。オリジナルはそのままです。</translation>
    </message>
    <message>
        <source>Clips of this kind can only be cut by encoding them again.</source>
        <translation>この種類のクリップをカットするには再エンコードが必要です。</translation>
    </message>
    <message>
        <source>Without loss: every picture stays as it is</source>
        <translation>無劣化: すべての映像をそのまま保ちます</translation>
    </message>
    <message>
        <source>Without loss, from the key frame: %1 to %2</source>
        <translation>無劣化、キーフレームから: %1～%2</translation>
    </message>
    <message>
        <source>A clip can be cut without loss only at certain frames: %1 more than marked would be kept.</source>
        <translation>無劣化でカットできるのは特定のフレームだけです。指定より%1多く残ります。</translation>
    </message>
</context>
<context>
    <name>viewer::ExportDialog</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>ファイルを書き出し</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export 1 result</source>
        <translation>1件の結果を書き出し</translation>
    </message>
    <message numerus="yes">
        <source>Export %n results</source>
        <translation>
            <numerusform>%n件の結果を書き出し</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>プリセットを保存…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>このプリセットを削除</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>保存済みなし</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>プリセットを保存</translation>
    </message>
    <message>
        <source>Name of the preset; one of that name is replaced:</source>
        <translation>プリセットの名前 (同名のものは置き換えられます):</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>フォルダーは完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2: %3</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>書き出しはキャンセルされました。</translation>
    </message>
    <message>
        <source>1 file exported.</source>
        <translation>1個のファイルを書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported.</source>
        <translation>
            <numerusform>%n個のファイルを書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was exported.</source>
        <translation>ファイルは書き出されませんでした。</translation>
    </message>
    <message>
        <source>1 file is there already and was skipped.</source>
        <translation>1個のファイルはすでにあるためスキップしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already and were skipped.</source>
        <translation>
            <numerusform>%n個のファイルはすでにあるためスキップしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>すべて「%1」にあります。</translation>
    </message>
</context>
<context>
    <name>viewer::ExportFields</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Name template</source>
        <translation>名前のテンプレート</translation>
    </message>
    <message>
        <source>Words in braces are replaced, {prompt:40} is cut after 40 characters, a slash begins a folder.</source>
        <translation>中括弧内の語は置き換えられます。{prompt:40}は40文字で切られ、スラッシュはフォルダーの区切りになります。</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Insert a word into the name</source>
        <translation>名前に語を挿入します</translation>
    </message>
    <message>
        <source>Words that the name can be made of</source>
        <translation>名前に使える語</translation>
    </message>
    <message>
        <source>Resulting names</source>
        <translation>書き出される名前</translation>
    </message>
    <message>
        <source>A folder for each job</source>
        <translation>ジョブごとにフォルダーを作成</translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <translation>{%1}: %2</translation>
    </message>
    <message>
        <source>Parameters of the recipes</source>
        <translation>レシピのパラメーター</translation>
    </message>
    <message>
        <source>%1, quality</source>
        <translation>%1、品質</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>元の形式のまま</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>品質 </translation>
    </message>
    <message>
        <source>Images as</source>
        <translation>画像の形式</translation>
    </message>
    <message>
        <source>Videos as</source>
        <translation>動画の形式</translation>
    </message>
    <message>
        <source>Sound as</source>
        <translation>オーディオの形式</translation>
    </message>
    <message>
        <source>Transcript format</source>
        <translation>文字起こしの形式</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>プレーンテキスト (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>字幕 (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>ウェブ字幕 (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>スタイル付き字幕 (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>単語を含むすべて (JSON)</translation>
    </message>
    <message>
        <source>Transcripts as</source>
        <translation>文字起こしの形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Exactly, edges cut</source>
        <translation>正確に (端を切る)</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>W </source>
        <translation>幅 </translation>
    </message>
    <message>
        <source>H </source>
        <translation>高さ </translation>
    </message>
    <message>
        <source>Keep the recipe in the files</source>
        <translation>ファイルにレシピを残す</translation>
    </message>
    <message>
        <source>Prompt and settings, by which the result can be made again</source>
        <translation>結果を再現できるプロンプトと設定です</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>ファイルがすでにある場合</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>名前に番号を付ける</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PNG)</source>
        <translation>画像と名前のページ (PNG)</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PDF)</source>
        <translation>画像と名前のページ (PDF)</translation>
    </message>
    <message>
        <source>As one zip archive, with the recipes beside the files</source>
        <translation>1つのZIPアーカイブにまとめ、レシピをファイルと一緒に入れる</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>書き出し先のフォルダー</translation>
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
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>viewer::FilePage</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>「%1」を読み込めませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>「%1」に書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>システムのプログラムで開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file.</source>
        <translation>この種類のファイルを開けるプログラムがこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
</context>
<context>
    <name>viewer::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>文字起こし内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Regular expression; \1 in the replacement is what stood in the first parentheses</source>
        <translation>正規表現。置換後の文字列の\1は、最初の括弧に一致した内容になります</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>大文字と小文字を区別します</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字/小文字を区別</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>見つかった箇所の数</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>前の箇所 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>次の箇所 (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>パターンが正しくありません</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n件置換しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer::FrameButton</name>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>This frame as an image</source>
        <translation>このフレームを画像として使う</translation>
    </message>
    <message>
        <source>Save frame as image</source>
        <translation>フレームを画像として保存</translation>
    </message>
    <message>
        <source>Copy frame</source>
        <translation>フレームをコピー</translation>
    </message>
    <message>
        <source>Use this frame as</source>
        <translation>このフレームを使う</translation>
    </message>
    <message>
        <source>Start image of a clip</source>
        <translation>クリップの開始画像</translation>
    </message>
    <message>
        <source>Last image of a clip</source>
        <translation>クリップの最後の画像</translation>
    </message>
    <message>
        <source>Image to edit</source>
        <translation>編集する画像</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Show this frame in the library</source>
        <translation>ライブラリでこのフレームを表示</translation>
    </message>
    <message>
        <source>Continue from the last frame</source>
        <translation>最後のフレームから続ける</translation>
    </message>
</context>
<context>
    <name>viewer::ImageCanvas</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
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
        <translation> · 赤 %1, 緑 %2, 青 %3</translation>
    </message>
    <message>
        <source>, alpha %1</source>
        <translation>, アルファ %1</translation>
    </message>
</context>
<context>
    <name>viewer::ImagePage</name>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>What is not right with it</source>
        <translation>画像の問題点</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>前のフレーム (,)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>次のフレーム (.)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Show the whole image (0)</source>
        <translation>画像全体を表示します (0)</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>One pixel of the image is one pixel of the screen (1)</source>
        <translation>画像の1ピクセルを画面の1ピクセルで表示します (1)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Background: checkered, dark or light (B)</source>
        <translation>背景: 市松模様、暗い、明るい (B)</translation>
    </message>
    <message>
        <source>Pixel information</source>
        <translation>ピクセル情報</translation>
    </message>
    <message>
        <source>Size, zoom and the pixel under the pointer (I)</source>
        <translation>サイズ、ズーム、ポインター位置のピクセル (I)</translation>
    </message>
    <message>
        <source>Checkered</source>
        <translation>市松模様</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>There is not enough memory for this image. The file can still be exported.</source>
        <translation>この画像を表示するにはメモリが足りません。ファイルの書き出しは可能です。</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (スペース)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (スペース)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A preview, until all of it is read</source>
        <translation>プレビュー (すべて読み込むまで)</translation>
    </message>
    <message>
        <source>The image is being read…</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
    <message>
        <source>%1 pixels are being read…</source>
        <translation>%1ピクセルを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>viewer::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Choose a result to see how it was made.</source>
        <translation>結果を選ぶと、作成方法が表示されます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>時間と費用</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Use this prompt</source>
        <translation>このプロンプトを使う</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>設定を使う</translation>
    </message>
    <message>
        <source>Fills the form with everything that made this result</source>
        <translation>この結果を作成したすべての設定をフォームに入力します</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>リミックス</translation>
    </message>
    <message>
        <source>Fills the form with everything but the seed</source>
        <translation>シード以外のすべてをフォームに入力します</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Export this result</source>
        <translation>この結果を書き出し</translation>
    </message>
    <message>
        <source>Saves this result under a name of your choice.</source>
        <translation>この結果を任意の名前で保存します。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成ツール</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Use this seed</source>
        <translation>このシードを使う</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>スキーマのバージョン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>%1 to %2, encoded again</source>
        <translation>%1～%2、再エンコード</translation>
    </message>
    <message>
        <source>%1 to %2, without loss</source>
        <translation>%1～%2、無劣化</translation>
    </message>
    <message>
        <source>%1 to %2, without loss; %3 to %4 was marked</source>
        <translation>%1～%2、無劣化 (指定は%3～%4)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>カット</translation>
    </message>
</context>
<context>
    <name>viewer::ItemViewer</name>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>システムのプログラムで開く</translation>
    </message>
</context>
<context>
    <name>viewer::JoinDialog</name>
    <message>
        <source>Join clips</source>
        <translation>クリップを連結</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>One behind the other in this order:</source>
        <translation>この順序で連結します:</translation>
    </message>
    <message>
        <source>Clips in their order</source>
        <translation>クリップの順序</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>前へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後ろへ</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>後ろへ (Alt+↓)</translation>
    </message>
    <message>
        <source>%1 together. Every picture stays as it is.</source>
        <translation>合計%1。すべての映像をそのまま保ちます。</translation>
    </message>
    <message>
        <source>%1 together. %2</source>
        <translation>合計%1。%2</translation>
    </message>
</context>
<context>
    <name>viewer::KinView</name>
    <message>
        <source>Made from, and led to</source>
        <translation>元の素材と派生作品</translation>
    </message>
    <message>
        <source>Re-run from here…</source>
        <translation>ここから再実行…</translation>
    </message>
    <message>
        <source>Makes this again and, where you wish, what was made of it; says the price first</source>
        <translation>これを作り直し、必要ならここから作られたものも作り直します(先に料金を表示)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>元の素材</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>派生作品</translation>
    </message>
    <message>
        <source>This</source>
        <translation>これ</translation>
    </message>
</context>
<context>
    <name>viewer::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
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
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>viewer::MarkBar</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Favourite: is never removed by a rule</source>
        <translation>お気に入り: 自動整理の対象になりません</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>カラー: %1</translation>
    </message>
</context>
<context>
    <name>viewer::MessagePage</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>viewer::NextSteps</name>
    <message>
        <source>Models for “%1”</source>
        <translation>「%1」のモデル</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>別のモデルを選択</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>viewer::PreviewLabel</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>viewer::RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rating: a click on the same star takes it back, the keys 0 to 5 set it</source>
        <translation>評価: 同じ星をクリックすると取り消し、0～5のキーで設定します</translation>
    </message>
</context>
<context>
    <name>viewer::ResultTile</name>
    <message>
        <source>seed %1</source>
        <translation>シード%1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>the name of a result, its place among those of one batch</comment>
        <translation>%1、%3件中%2件目</translation>
    </message>
</context>
<context>
    <name>viewer::SegmentDelegate</name>
    <message>
        <source>Segment text</source>
        <translation>セグメントのテキスト</translation>
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
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>viewer::Stage</name>
    <message>
        <source>1 image</source>
        <translation>1枚の画像</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1本のクリップ</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n本のクリップ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sound</source>
        <translation>1件のオーディオ</translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>%n件のオーディオ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1件のテキスト</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n件のテキスト</numerusform>
        </translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1件の結果</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n件の結果</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Rows and columns…</source>
        <translation>行と列…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>連結…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>次の結果</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>前の結果</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>次へ (Page Down)</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>前へ (Page Up)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>行と列</translation>
    </message>
    <message>
        <source>This batch as a table by what varies in it</source>
        <translation>変化させた項目の表としてこのバッチを表示します</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare up to four images, from this one on (C)</source>
        <translation>この画像から最大4枚を比較します (C)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Make one clip of these</source>
        <translation>これらを1つのクリップにします</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Save all results shown here under names of your choice</source>
        <translation>ここに表示中のすべての結果を任意の名前で保存します</translation>
    </message>
    <message>
        <source>Describe what you want to see, then press Generate. Results appear here and are kept in the library.</source>
        <translation>見たいものを説明して「生成」を押してください。結果はここに表示され、ライブラリに保存されます。</translation>
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
        <translation>1件進行中</translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n件進行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>一覧に戻る (Esc)</translation>
    </message>
    <message>
        <source>Back to all results (Esc)</source>
        <translation>すべての結果に戻る (Esc)</translation>
    </message>
    <message>
        <source>Saves everything shown here under names of your choice.</source>
        <translation>ここに表示中のすべてを任意の名前で保存します。</translation>
    </message>
    <message>
        <source>%1 · made in %2</source>
        <comment>how many results, a time</comment>
        <translation>%1 · 生成時間 %2</translation>
    </message>
</context>
<context>
    <name>viewer::SubtitlesDialog</name>
    <message>
        <source>Plain text (TXT)</source>
        <translation>プレーンテキスト (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>字幕 (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>ウェブ字幕 (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>スタイル付き字幕 (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>単語を含むすべて (JSON)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>文字起こしを保存</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存形式</translation>
    </message>
    <message>
        <source>In a video, as a track that can be switched off</source>
        <translation>動画の、オフにできる字幕トラック</translation>
    </message>
    <message>
        <source>In a video, drawn into the picture</source>
        <translation>動画の映像に焼き込み</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>1行の文字数</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>同時に表示する行数</translation>
    </message>
    <message>
        <source>Gap between two</source>
        <translation>字幕の間隔</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Say who speaks</source>
        <translation>話者を表示</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>ファイルの冒頭</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>冒頭</translation>
    </message>
    <message>
        <source>Video for the subtitles</source>
        <translation>字幕を付ける動画</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</source>
        <translation>動画 (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
</context>
<context>
    <name>viewer::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>タグ「%1」を削除</translation>
    </message>
</context>
<context>
    <name>viewer::TextPage</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>ファイル「%1」を読み込めません: %2。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
</context>
<context>
    <name>viewer::TimeLine</name>
    <message>
        <source>Part from %1 to %2.</source>
        <translation>%1～%2の部分。</translation>
    </message>
    <message>
        <source>No part is marked.</source>
        <translation>範囲は指定されていません。</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptActions</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>オリジナルに戻す</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>テキストを編集</translation>
    </message>
    <message>
        <source>Split at the cursor or the play position</source>
        <translation>カーソルまたは再生位置で分割</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>次のセグメント、または選択したすべてと結合</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>セグメントを結合</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove segments</source>
        <translation>セグメントを削除</translation>
    </message>
    <message>
        <source>Begins at the play position</source>
        <translation>再生位置から開始</translation>
    </message>
    <message>
        <source>Begin of a segment</source>
        <translation>セグメントの開始</translation>
    </message>
    <message>
        <source>Ends at the play position</source>
        <translation>再生位置で終了</translation>
    </message>
    <message>
        <source>End of a segment</source>
        <translation>セグメントの終了</translation>
    </message>
    <message>
        <source>Begin a tenth of a second earlier</source>
        <translation>開始を0.1秒早める</translation>
    </message>
    <message>
        <source>Begin a tenth of a second later</source>
        <translation>開始を0.1秒遅らせる</translation>
    </message>
    <message>
        <source>End a tenth of a second earlier</source>
        <translation>終了を0.1秒早める</translation>
    </message>
    <message>
        <source>End a tenth of a second later</source>
        <translation>終了を0.1秒遅らせる</translation>
    </message>
    <message>
        <source>Move a tenth of a second earlier</source>
        <translation>0.1秒前に移動</translation>
    </message>
    <message>
        <source>Move a tenth of a second later</source>
        <translation>0.1秒後ろに移動</translation>
    </message>
    <message>
        <source>Move all segments…</source>
        <translation>すべてのセグメントを移動…</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>話者…</translation>
    </message>
    <message>
        <source>Rename the speaker everywhere…</source>
        <translation>話者の名前をすべて変更…</translation>
    </message>
    <message>
        <source>Split a segment</source>
        <translation>セグメントを分割</translation>
    </message>
    <message>
        <source>Move segments</source>
        <translation>セグメントを移動</translation>
    </message>
    <message>
        <source>Move all segments</source>
        <translation>すべてのセグメントを移動</translation>
    </message>
    <message>
        <source>Seconds later; below zero they come earlier:</source>
        <translation>遅らせる秒数 (負の値なら早まります):</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <translation>話者の名前を変更</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>New name for “%1”:</source>
        <translation>「%1」の新しい名前:</translation>
    </message>
    <message>
        <source>Who speaks in the selected segments:</source>
        <translation>選択したセグメントの話者:</translation>
    </message>
    <message>
        <source>Rename a speaker</source>
        <translation>話者の名前を変更</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptDocument</name>
    <message>
        <source>Back to the original</source>
        <translation>オリジナルに戻す</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptView</name>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Transcript text</source>
        <translation>文字起こしのテキスト</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>テキストを編集</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+F)</source>
        <translation>検索と置換 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>What can be done to the selected segments</source>
        <translation>選択したセグメントの操作</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>文字起こしを編集</translation>
    </message>
    <message>
        <source>Read a file of subtitles…</source>
        <translation>字幕ファイルを読み込む…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>文字起こしをコピー</translation>
    </message>
    <message>
        <source>Copies the selected segments, or the whole text</source>
        <translation>選択したセグメント、または全文をコピーします</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>文字起こしを保存</translation>
    </message>
    <message>
        <source>As subtitles, text or a table, or into a video</source>
        <translation>字幕、テキスト、表として、または動画に保存します</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1セグメント</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%nセグメント</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Read a file of subtitles</source>
        <translation>字幕ファイルを読み込む</translation>
    </message>
    <message>
        <source>Subtitles (*.srt *.vtt *.ass *.ssa *.json)</source>
        <translation>字幕 (*.srt *.vtt *.ass *.ssa *.json)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル「%1」を読み込めません。</translation>
    </message>
</context>
<context>
    <name>viewer::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>再生または一時停止 (スペース)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>終わったら最初から再生します</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Sound on or off (M)</source>
        <translation>音声のオン/オフ (M)</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>1フレーム戻る (,)</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>1フレーム進む (.)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <translation>速度 (Jで逆再生、Lで再生、繰り返すと高速)</translation>
    </message>
    <message>
        <source>Speed (L is faster, K is normal)</source>
        <translation>速度 (Lで高速、Kで標準)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · frame %2 of %3</source>
        <translation>%1 · フレーム%2 / %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>音声をオンにする</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>音声をオフにする</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <translation>このコンピューターには音声出力がありません。</translation>
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
        <translation>イン点を設定</translation>
    </message>
    <message>
        <source>The part begins with this frame (I)</source>
        <translation>このフレームから部分が始まります (I)</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>アウト点を設定</translation>
    </message>
    <message>
        <source>The part ends with this frame (O)</source>
        <translation>このフレームで部分が終わります (O)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>Keep the part between the marks as a clip of its own</source>
        <translation>マーク間の部分を独立したクリップとして残します</translation>
    </message>
    <message>
        <source>%1 frame %2.png</source>
        <translation>%1 フレーム%2.png</translation>
    </message>
</context>
<context>
    <name>viewer::VideoSurface</name>
    <message>
        <source>Video</source>
        <translation>動画</translation>
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
