<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>batch::AxisRow</name>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a size and its pixels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1, 2, 3 or 1..8 or 4 random</source>
        <translation>1, 2, 3 أو 1..8 أو 4 random</translation>
    </message>
    <message>
        <source>10, 20, 40 or 20..40 step 5</source>
        <translation>10, 20, 40 أو 20..40 step 5</translation>
    </message>
    <message>
        <source>1, 2.5, 4 or 2..5 step 0.5</source>
        <translation>1, 2.5, 4 أو 2..5 step 0.5</translation>
    </message>
    <message>
        <source>Other sizes: 1024x768, 640x640</source>
        <translation>مقاسات أخرى: 1024x768, 640x640</translation>
    </message>
    <message>
        <source>Values with commas between them</source>
        <translation>قيم تفصل بينها فواصل لاتينية (,)</translation>
    </message>
    <message>
        <source>One file or address a line</source>
        <translation>ملف أو عنوان واحد في كل سطر</translation>
    </message>
    <message>
        <source>One prompt a line</source>
        <translation>موجّه واحد في كل سطر</translation>
    </message>
    <message>
        <source>One text a line</source>
        <translation>نص واحد في كل سطر</translation>
    </message>
    <message>
        <source>One JSON value a line</source>
        <translation>قيمة JSON واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Field that varies</source>
        <translation>الحقل المتغير</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>إزالة هذا الحقل</translation>
    </message>
    <message>
        <source>Remove this field from the sweep</source>
        <translation>إزالة هذا الحقل من التنويع</translation>
    </message>
    <message>
        <source>Word to replace; empty for whole prompts</source>
        <translation>الكلمة المراد استبدالها؛ اتركها فارغة لموجّهات كاملة</translation>
    </message>
    <message>
        <source>Word to replace</source>
        <translation>الكلمة المراد استبدالها</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Values, one a line</source>
        <translation>القيم، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>What takes its place: red, white, black</source>
        <translation>ما يحل محلها: أحمر, أبيض, أسود</translation>
    </message>
    <message numerus="yes">
        <source>Every variation of the prompt&apos;s {…} (%n)</source>
        <translation>
            <numerusform>كل صيغ {…} في الموجّه (%n)</numerusform>
            <numerusform>كل صيغ {…} في الموجّه (%n)</numerusform>
            <numerusform>كل صيغ {…} في الموجّه (%n)</numerusform>
            <numerusform>كل صيغ {…} في الموجّه (%n)</numerusform>
            <numerusform>كل صيغ {…} في الموجّه (%n)</numerusform>
            <numerusform>كل صيغ {…} في الموجّه (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, each for a job of its own</source>
        <translation>ملفات، لكل منها مهمة خاصة</translation>
    </message>
</context>
<context>
    <name>batch::GridDialog</name>
    <message>
        <source>The picture could not be made: %1</source>
        <translation>تعذر إنشاء الصورة: %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>حفظ كصورة…</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>صفوف وأعمدة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>أفقيًا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>عموديًا</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>حجم الصور</translation>
    </message>
    <message>
        <source> px</source>
        <comment>after a number</comment>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Size of a cell in the saved picture</source>
        <translation>حجم الخلية في الصورة المحفوظة</translation>
    </message>
    <message>
        <source>The longer side of each result in the saved picture</source>
        <translation>الضلع الأطول لكل نتيجة في الصورة المحفوظة</translation>
    </message>
    <message>
        <source>A&amp;cross</source>
        <translation>أ&amp;فقيًا</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;عموديًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ce&amp;ll</source>
        <translation>ال&amp;خلية</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>what varies</comment>
        <translation>%1: الكل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>حفظ الشبكة</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>صورة PNG (*.png);;صورة JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>grid.png</source>
        <comment>a file name</comment>
        <translation>شبكة.png</translation>
    </message>
    <message>
        <source>Making the picture…</source>
        <translation>جارٍ إنشاء الصورة…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم %1.</translation>
    </message>
</context>
<context>
    <name>batch::GridPicture</name>
    <message>
        <source>The picture would have %1 × %2 pixels, more than can be made. Choose smaller cells, or fewer.</source>
        <translation>ستكون أبعاد الصورة %1 × %2 بكسل، وهذا أكبر مما يمكن إنشاؤه. اختر خلايا أصغر أو أقل عددًا.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>لا تكفي الذاكرة لصورة أبعادها %1 × %2 بكسل.</translation>
    </message>
</context>
<context>
    <name>batch::GridTable</name>
    <message>
        <source>No result</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what varies and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Results by what varies</source>
        <translation>النتائج حسب المتغيرات</translation>
    </message>
</context>
<context>
    <name>batch::PlanModel</name>
    <message>
        <source>unknown</source>
        <comment>a price</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>batch::PlanPanel</name>
    <message>
        <source>Planned jobs</source>
        <translation>المهام المخططة</translation>
    </message>
    <message>
        <source>Jobs at most</source>
        <translation>الحد الأقصى للمهام</translation>
    </message>
    <message>
        <source>A plan with more jobs is not sent</source>
        <translation>لا تُرسل خطة تتجاوز مهامها هذا العدد</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>ال&amp;حد الأقصى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>الرقم %1: %2</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Generate 1 job</source>
        <translation>توليد مهمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n jobs</source>
        <translation>
            <numerusform>توليد 0 مهمة</numerusform>
            <numerusform>توليد مهمة واحدة</numerusform>
            <numerusform>توليد مهمتين</numerusform>
            <numerusform>توليد %n مهام</numerusform>
            <numerusform>توليد %n مهمة</numerusform>
            <numerusform>توليد %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>These are %1 jobs, more than the %2 that you allow at most.</source>
        <translation>عدد المهام %1، وهو أكثر من الحد الأقصى المسموح به وهو %2.</translation>
    </message>
    <message>
        <source>No job can be made: each has a problem.</source>
        <translation>لا يمكن تنفيذ أي مهمة: في كل منها مشكلة.</translation>
    </message>
    <message>
        <source>1 job has a problem and is left out.</source>
        <translation>في مهمة واحدة مشكلة، لذا استُبعدت.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have a problem and are left out.</source>
        <translation>
            <numerusform>لا مشكلة في أي مهمة.</numerusform>
            <numerusform>في مهمة واحدة مشكلة، لذا استُبعدت.</numerusform>
            <numerusform>في مهمتين مشكلة، لذا استُبعدتا.</numerusform>
            <numerusform>في %n مهام مشكلة، لذا استُبعدت.</numerusform>
            <numerusform>في %n مهمة مشكلة، لذا استُبعدت.</numerusform>
            <numerusform>في %n مهمة مشكلة، لذا استُبعدت.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this job costs is not known.</source>
        <translation>تكلفة هذه المهمة غير معروفة.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs; what they cost is not known.</source>
        <translation>
            <numerusform>لا مهام.</numerusform>
            <numerusform>مهمة واحدة؛ تكلفتها غير معروفة.</numerusform>
            <numerusform>مهمتان؛ تكلفتهما غير معروفة.</numerusform>
            <numerusform>%n مهام؛ تكلفتها غير معروفة.</numerusform>
            <numerusform>%n مهمة؛ تكلفتها غير معروفة.</numerusform>
            <numerusform>%n مهمة؛ تكلفتها غير معروفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job, %1.</source>
        <translation>مهمة واحدة، %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs, %1 together.</source>
        <translation>
            <numerusform>لا مهام، المجموع %1.</numerusform>
            <numerusform>مهمة واحدة، المجموع %1.</numerusform>
            <numerusform>مهمتان، المجموع %1.</numerusform>
            <numerusform>%n مهام، المجموع %1.</numerusform>
            <numerusform>%n مهمة، المجموع %1.</numerusform>
            <numerusform>%n مهمة، المجموع %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The price of one of them is not known.</source>
        <extracomment>%1 is &quot;12 jobs, $0.30 together.&quot;</extracomment>
        <translation>%1 سعر واحدة منها غير معروف.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The price of %n of them is not known.</source>
        <translation>
            <numerusform>%1 أسعارها كلها معروفة.</numerusform>
            <numerusform>%1 سعر واحدة منها غير معروف.</numerusform>
            <numerusform>%1 سعر اثنتين منها غير معروف.</numerusform>
            <numerusform>%1 سعر %n منها غير معروف.</numerusform>
            <numerusform>%1 سعر %n منها غير معروف.</numerusform>
            <numerusform>%1 سعر %n منها غير معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This costs about %1 together, more than the %2 that you set as a limit.</source>
        <translation>يكلف هذا نحو %1 في المجموع، أي أكثر من الحد الذي عيّنته وهو %2.</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>توليد على أي &amp;حال</translation>
    </message>
</context>
<context>
    <name>batch::SheetDialog</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>Job sheet</source>
        <translation>جدول المهام</translation>
    </message>
    <message>
        <source>Open another sheet…</source>
        <translation>فتح جدول آخر…</translation>
    </message>
    <message>
        <source>Each row of %1 becomes a job. The first row names fields of the form; an empty cell leaves what the form says.</source>
        <translation>يصبح كل صف من %1 مهمة. يسمّي الصف الأول حقول الاستمارة، والخلية الفارغة تُبقي ما في الاستمارة.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة %1…</translation>
    </message>
    <message>
        <source>Open a job sheet</source>
        <translation>فتح جدول مهام</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>جداول وقوائم (*.csv *.tsv *.tab *.txt);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>batch::SweepDialog</name>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>The same seed in every cell</source>
        <translation>البذرة نفسها في كل خلية</translation>
    </message>
    <message>
        <source>Sweep with %1</source>
        <translation>تنويع باستخدام %1</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>كل التوافيق</translation>
    </message>
    <message>
        <source>Side by side: first with first</source>
        <translation>بالتوازي: الأول مع الأول</translation>
    </message>
    <message>
        <source>How the fields are combined</source>
        <translation>كيفية الجمع بين الحقول</translation>
    </message>
    <message>
        <source>So that nothing but the fields above makes the difference</source>
        <translation>حتى لا ينتج الاختلاف إلا عن الحقول أعلاه</translation>
    </message>
    <message>
        <source>A field has values that cannot be read.</source>
        <translation>في أحد الحقول قيم تتعذر قراءتها.</translation>
    </message>
    <message>
        <source>Choose what varies, and write its values: each becomes a job of its own. Several fields make a table.</source>
        <translation>اختر ما يتغير واكتب قيمه: تصبح كل قيمة مهمة مستقلة. وتشكّل عدة حقول جدولًا.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>%1 wants key=value, not “%2”.</source>
        <translation>يتطلب %1 الصيغة key=value، لا «%2».</translation>
    </message>
    <message>
        <source>--count wants a number from 1 to 1000, not “%1”.</source>
        <translation>يتطلب --count عددًا من 1 إلى 1000، لا «%1».</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>لا يوجد خيار %1.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>لا يقبل %1 قيمة.</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>يتطلب %1 قيمة.</translation>
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
مع كل أمر: --server URL و--sandbox و--profile DIR. يُؤخذ المفتاح من FAL_KEY.
gesso [--safe-mode] [FILE]… يفتح النافذة.
</translation>
    </message>
</context>
<context>
    <name>cli::ExportFiles</name>
    <message>
        <source>gesso export wants a query and --out DIR.</source>
        <translation>يتطلب gesso export استعلامًا و--out DIR.</translation>
    </message>
    <message>
        <source>There is no format %1. Choose one of: %2.</source>
        <translation>لا توجد صيغة %1. اختر واحدة من: %2.</translation>
    </message>
    <message>
        <source>Nothing in the library matches this query.</source>
        <translation>لا شيء في المكتبة يطابق هذا الاستعلام.</translation>
    </message>
</context>
<context>
    <name>cli::Generate</name>
    <message>
        <source>gesso generate wants exactly one endpoint, such as fal-ai/flux/dev.</source>
        <translation>يتطلب gesso generate نقطة نهاية واحدة فقط، مثل fal-ai/flux/dev.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>يتعذر إنشاء المجلد %1 أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>The fields of %1 are not known. The values are sent as they are.</source>
        <translation>حقول %1 غير معروفة. تُرسل القيم كما هي.</translation>
    </message>
</context>
<context>
    <name>cli::JobReport</name>
    <message>
        <source>Preparing</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Waiting (request %1)</source>
        <translation>انتظار (الطلب %1)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>حفظ في المكتبة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Looking for the request in the account&apos;s history</source>
        <translation>جارٍ البحث عن الطلب في سجل الحساب</translation>
    </message>
</context>
<context>
    <name>cli::JobSession</name>
    <message>
        <source>Nothing is lost. When there is room again, “gesso queue --resume” goes on with it.</source>
        <translation>لم يُفقد شيء. عند توفر المساحة مجددًا، يستأنفها الأمر «gesso queue --resume».</translation>
    </message>
    <message>
        <source>Cancelling at the server …</source>
        <translation>جارٍ الإلغاء لدى الخادم …</translation>
    </message>
</context>
<context>
    <name>cli::LibrarySearch</name>
    <message>
        <source>gesso library knows two things: search QUERY, and rebuild.</source>
        <translation>يعرف gesso library أمرين: search QUERY وrebuild.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation>تعذرت الكتابة في المكتبة.</translation>
    </message>
    <message>
        <source>%1 new or found again, %2 in the library.</source>
        <translation>%1 جديدة أو عُثر عليها مجددًا، و%2 في المكتبة.</translation>
    </message>
</context>
<context>
    <name>cli::PriceOf</name>
    <message>
        <source>gesso price wants exactly one endpoint.</source>
        <translation>يتطلب gesso price نقطة نهاية واحدة فقط.</translation>
    </message>
    <message>
        <source>The model %1 is not in the catalogue.</source>
        <translation>النموذج %1 ليس في الدليل.</translation>
    </message>
    <message>
        <source>The price of %1 is not known.</source>
        <translation>سعر %1 غير معروف.</translation>
    </message>
</context>
<context>
    <name>cli::Queue</name>
    <message>
        <source>gesso queue takes --follow, --resume or --cancel ID, and nothing else.</source>
        <translation>يقبل gesso queue الخيار --follow أو --resume أو --cancel ID، ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>This job has ended already: %1.</source>
        <translation>انتهت هذه المهمة من قبل: %1.</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>لا توجد مهمة %1.</translation>
    </message>
</context>
<context>
    <name>cli::Restore</name>
    <message>
        <source>gesso restore wants exactly one file.</source>
        <translation>يتطلب gesso restore ملفًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تتعذر قراءة الملف %1.</translation>
    </message>
    <message>
        <source>There is no recipe in %1.</source>
        <translation>لا توجد وصفة في %1.</translation>
    </message>
</context>
<context>
    <name>cli::Schema</name>
    <message>
        <source>gesso schema wants one endpoint, or one OpenAPI file.</source>
        <translation>يتطلب gesso schema نقطة نهاية واحدة أو ملف OpenAPI واحدًا.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تتعذر قراءة الملف %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a JSON object.</source>
        <translation>الملف %1 ليس كائن JSON.</translation>
    </message>
</context>
<context>
    <name>cli::Session</name>
    <message>
        <source>The server address %1 is not an address like https://gateway.example.</source>
        <translation>عنوان الخادم %1 ليس عنوانًا من قبيل https://gateway.example.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>يتعذر إنشاء المجلد %1 أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>There is no fal key: set FAL_KEY, or try everything without an account with --sandbox.</source>
        <translation>لا يوجد مفتاح fal: عيّن FAL_KEY، أو جرّب كل شيء دون حساب باستخدام --sandbox.</translation>
    </message>
</context>
<context>
    <name>cli::Upload</name>
    <message>
        <source>gesso upload wants exactly one file.</source>
        <translation>يتطلب gesso upload ملفًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تتعذر قراءة الملف %1.</translation>
    </message>
</context>
<context>
    <name>cli::Values</name>
    <message>
        <source>The input %1 cannot be read.</source>
        <translation>تتعذر قراءة المدخل %1.</translation>
    </message>
    <message>
        <source>The input %1 is not a JSON object.</source>
        <translation>المدخل %1 ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The input %1 is not valid JSON (at byte %2).</source>
        <translation>المدخل %1 ليس JSON صالحًا (عند البايت %2).</translation>
    </message>
    <message>
        <source>%1 has no field %2. Its fields are: %3.</source>
        <translation>لا يوجد في %1 حقل %2. حقوله هي: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تتعذر قراءة الملف %1.</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Images</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>نماذج ثلاثية الأبعاد</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>نموذج ثلاثي الأبعاد</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>Images from text</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>أقل من 1 ث</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>نحو %1 ث</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>نحو %1 د</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>مهمل</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>نماذج لغوية</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>price and unit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Audio to audio</source>
        <translation>صوت إلى صوت</translation>
    </message>
    <message>
        <source>Audio to video</source>
        <translation>صوت إلى فيديو</translation>
    </message>
    <message>
        <source>Image to 3D</source>
        <translation>صورة إلى ثلاثي الأبعاد</translation>
    </message>
    <message>
        <source>Image to image</source>
        <translation>صورة إلى صورة</translation>
    </message>
    <message>
        <source>Image to video</source>
        <translation>صورة إلى فيديو</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>كلام إلى نص</translation>
    </message>
    <message>
        <source>Text to 3D</source>
        <translation>نص إلى ثلاثي الأبعاد</translation>
    </message>
    <message>
        <source>Text to audio</source>
        <translation>نص إلى صوت</translation>
    </message>
    <message>
        <source>Text to image</source>
        <translation>نص إلى صورة</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>نص إلى كلام</translation>
    </message>
    <message>
        <source>Text to video</source>
        <translation>نص إلى فيديو</translation>
    </message>
    <message>
        <source>Video to audio</source>
        <translation>فيديو إلى صوت</translation>
    </message>
    <message>
        <source>Video to video</source>
        <translation>فيديو إلى فيديو</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>رؤية</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, behind a number</comment>
        <translation>ث</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds, behind a number</comment>
        <translation>م.ث</translation>
    </message>
    <message>
        <source>fps</source>
        <comment>frames per second, behind a number</comment>
        <translation>إطار/ث</translation>
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
        <translation>نقل %1 لأعلى</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>نقل %1 لأسفل</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>تكرار %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a number and what it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>compose::CardListEditor</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>The model takes at most %n entries.</source>
        <translation>
            <numerusform>لا يقبل النموذج أي عنصر.</numerusform>
            <numerusform>يقبل النموذج عنصرًا واحدًا على الأكثر.</numerusform>
            <numerusform>يقبل النموذج عنصرين على الأكثر.</numerusform>
            <numerusform>يقبل النموذج %n عناصر على الأكثر.</numerusform>
            <numerusform>يقبل النموذج %n عنصرًا على الأكثر.</numerusform>
            <numerusform>يقبل النموذج %n عنصر على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <comment>entries</comment>
        <translation>
            <numerusform>0 على الأقل</numerusform>
            <numerusform>واحد على الأقل</numerusform>
            <numerusform>اثنان على الأقل</numerusform>
            <numerusform>%n على الأقل</numerusform>
            <numerusform>%n على الأقل</numerusform>
            <numerusform>%n على الأقل</numerusform>
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
        <translation>يختاره النموذج</translation>
    </message>
</context>
<context>
    <name>compose::CodeView</name>
    <message>
        <source>Language of the code</source>
        <translation>لغة الكود</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الكود</translation>
    </message>
    <message>
        <source>Long texts are shortened here; the copy has all of them.</source>
        <translation>النصوص الطويلة مختصرة هنا؛ أما النسخة فتحتوي عليها كاملة.</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>لصق كود</translation>
    </message>
    <message>
        <source>Fill the form from code in the clipboard: JSON, cURL, Python, JavaScript or C++</source>
        <translation>ملء الاستمارة من كود في الحافظة: JSON أو cURL أو Python أو JavaScript أو ‎C++‎</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>compose::ColorEditor</name>
    <message>
        <source>Choose %1</source>
        <translation>اختيار %1</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>اختيار لون</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Write a colour as #RRGGBB.</source>
        <translation>اكتب اللون بالصيغة ‎#RRGGBB‎.</translation>
    </message>
</context>
<context>
    <name>compose::ComposePanel</name>
    <message>
        <source>There is no code in the clipboard.</source>
        <translation>لا يوجد كود في الحافظة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The preset “%1” is applied.</source>
        <translation>طُبّق الإعداد المسبق «%1».</translation>
    </message>
    <message>
        <source>The preset “%1” is saved.</source>
        <translation>حُفظ الإعداد المسبق «%1».</translation>
    </message>
    <message>
        <source>The price of this model is not known here.</source>
        <translation>سعر هذا النموذج غير معروف هنا.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Generate   price unknown</source>
        <translation>توليد   السعر غير معروف</translation>
    </message>
    <message>
        <source>Generate   about %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>توليد   نحو %1</translation>
    </message>
    <message>
        <source>Generate   %1</source>
        <translation>توليد   %1</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1، عدد المرات %2</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is an arithmetic such as &quot;4 images × $0.025&quot;, %2 its result</extracomment>
        <translation>%1، نحو %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>This costs about %1, more than the %2 that you set as a limit.</source>
        <translation>يكلف هذا نحو %1، أي أكثر من الحد الذي عيّنته وهو %2.</translation>
    </message>
    <message>
        <source>Generate &amp;anyway</source>
        <translation>توليد على أي &amp;حال</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>تغيير الحد…</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>تغيّر هذا النموذج منذ آخر استخدام. %1</translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>جارٍ قراءة ما يقبله هذا النموذج…</translation>
    </message>
    <message>
        <source>The settings are restored.</source>
        <translation>استُعيدت الإعدادات.</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>عرض الطلب بصيغة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>استمارة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>كود</translation>
    </message>
    <message>
        <source>× </source>
        <translation>× </translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>How many times, each with a new seed</source>
        <translation>عدد المرات، كل مرة ببذرة جديدة</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>تنويع</translation>
    </message>
    <message>
        <source>Vary fields over several values, as a table (Ctrl+Shift+S)</source>
        <translation>تجربة الحقول بعدة قيم في جدول (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>The preset “%1” is here now.</source>
        <translation>الإعداد المسبق «%1» موجود هنا الآن.</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. This model has none of its fields.</source>
        <translation>الإعداد المسبق «%1» موجود هنا الآن. لا يملك هذا النموذج أيًا من حقوله.</translation>
    </message>
    <message>
        <source>The preset “%1” is here now. It is for %2.</source>
        <translation>الإعداد المسبق «%1» موجود هنا الآن. وهو مخصص لـ %2.</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>تطبيق…</translation>
    </message>
</context>
<context>
    <name>compose::CropCanvas</name>
    <message>
        <source>Part to keep</source>
        <translation>الجزء المراد إبقاؤه</translation>
    </message>
    <message>
        <source>%1 × %2 pixels from %3, %4. Arrow keys move it, with Alt they change its size.</source>
        <translation>‏⁦%1 × %2⁩ بكسل من ⁦%3, %4⁩. تحركه مفاتيح الأسهم، وتغيّر حجمه مع Alt.</translation>
    </message>
</context>
<context>
    <name>compose::CropDialog</name>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كلها</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>اقتصاص</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>اقتصاص %1</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>التناسب</translation>
    </message>
    <message>
        <source>Any proportion</source>
        <translation>أي تناسب</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>كالصورة</translation>
    </message>
    <message>
        <source>As the result, %1:%2</source>
        <translation>كالنتيجة، %1:%2</translation>
    </message>
    <message>
        <source>Swap width and height of the part</source>
        <translation>تبديل عرض الجزء وارتفاعه</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>جارٍ فتح الصورة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>⁦%1 × %2⁩ بكسل</translation>
    </message>
</context>
<context>
    <name>compose::DraftChange</name>
    <message>
        <source>Gone: %1.</source>
        <comment>fields of a model</comment>
        <translation>اختفى: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <comment>fields of a model</comment>
        <translation>جديد: %1.</translation>
    </message>
    <message>
        <source>This model changed since you last used it. %1</source>
        <translation>تغيّر هذا النموذج منذ آخر استخدام. %1</translation>
    </message>
</context>
<context>
    <name>compose::Dropped</name>
    <message>
        <source>an image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a 3D model</source>
        <translation>نموذج ثلاثي الأبعاد</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>ملف من نوع آخر</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
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
        <translation>مطلوب.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>إعادة تعيين %1</translation>
    </message>
    <message>
        <source>Changed; back to the default</source>
        <translation>تم التغيير؛ العودة إلى القيمة الافتراضية</translation>
    </message>
</context>
<context>
    <name>compose::FormHistory</name>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
</context>
<context>
    <name>compose::FormView</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Advanced (%1)</source>
        <translation>متقدم (%1)</translation>
    </message>
</context>
<context>
    <name>compose::HelpBubble</name>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>‏%1 على الأقل.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>‏%1 على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>دون أي حرف.</numerusform>
            <numerusform>حرف واحد على الأكثر.</numerusform>
            <numerusform>حرفان على الأكثر.</numerusform>
            <numerusform>%n أحرف على الأكثر.</numerusform>
            <numerusform>%n حرفًا على الأكثر.</numerusform>
            <numerusform>%n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{red|blue} stands for several prompts.</source>
        <translation>تمثّل {red|blue} عدة موجّهات.</translation>
    </message>
    <message>
        <source>Alt+Up moves the entry.</source>
        <translation>ينقل Alt+Up العنصر.</translation>
    </message>
    <message>
        <source>Alt+Up brings older ones back.</source>
        <translation>يعيد Alt+Up الموجّهات الأقدم.</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down make a word weigh more or less.</source>
        <translation>يزيد Ctrl+Up وينقص Ctrl+Down وزن الكلمة.</translation>
    </message>
    <message>
        <source>Each side from %1 to %2 pixels.</source>
        <translation>كل ضلع من %1 إلى %2 بكسل.</translation>
    </message>
    <message>
        <source>Each side a multiple of %1.</source>
        <translation>كل ضلع من مضاعفات %1.</translation>
    </message>
    <message>
        <source>The same seed and settings give the same result.</source>
        <translation>البذرة نفسها والإعدادات نفسها تعطي النتيجة نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>دون أي عنصر.</numerusform>
            <numerusform>عنصر واحد على الأكثر.</numerusform>
            <numerusform>عنصران على الأكثر.</numerusform>
            <numerusform>%n عناصر على الأكثر.</numerusform>
            <numerusform>%n عنصرًا على الأكثر.</numerusform>
            <numerusform>%n عنصر على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>الافتراضي: %1.</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>يُرسل باسم %1.</translation>
    </message>
</context>
<context>
    <name>compose::JsonEditor</name>
    <message>
        <source>A list as JSON: [ … ]</source>
        <translation>قائمة بصيغة JSON: [ … ]</translation>
    </message>
    <message>
        <source>A value as JSON</source>
        <translation>قيمة بصيغة JSON</translation>
    </message>
    <message>
        <source>This is more than one value.</source>
        <translation>هنا أكثر من قيمة واحدة.</translation>
    </message>
    <message>
        <source>This is not JSON yet: line %1, column %2: %3.</source>
        <translation>ليس هذا JSON بعد: السطر %1، العمود %2: %3.</translation>
    </message>
</context>
<context>
    <name>compose::LinesEditor</name>
    <message>
        <source>One on each line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>compose::MaskCanvas</name>
    <message>
        <source>Mask</source>
        <translation>القناع</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space paints, Shift and arrow keys paint on the way.</source>
        <translation>تحرك مفاتيح الأسهم الفرشاة، ويرسم مفتاح المسافة، ويرسم Shift مع الأسهم أثناء الحركة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place in a picture: pixels from the left, from above</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>compose::MaskDialog</name>
    <message>
        <source>The mask could not be stored.</source>
        <translation>تعذر حفظ القناع.</translation>
    </message>
    <message>
        <source>Use this mask</source>
        <translation>استخدام هذا القناع</translation>
    </message>
    <message>
        <source>Paint a mask on %1</source>
        <translation>رسم قناع على %1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>جارٍ فتح الصورة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>فرشاة</translation>
    </message>
    <message>
        <source>Paint what is to change (B)</source>
        <translation>رسم ما سيتغير (B)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>Paint what is to stay (E)</source>
        <translation>رسم ما سيبقى (E)</translation>
    </message>
    <message>
        <source>Fill area</source>
        <translation>ملء منطقة</translation>
    </message>
    <message>
        <source>Fill an area that is painted around (G)</source>
        <translation>ملء منطقة محاطة بالرسم (G)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>حجم الفرشاة</translation>
    </message>
    <message>
        <source>Brush size ([ and ])</source>
        <translation>حجم الفرشاة ([ و ])</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>What was to change stays, and the other way round</source>
        <translation>ما كان سيتغير يبقى، والعكس بالعكس</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Everything is to change</source>
        <translation>سيتغير كل شيء</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Nothing is to change</source>
        <translation>لن يتغير شيء</translation>
    </message>
    <message>
        <source>Feather radius</source>
        <translation>نصف قطر تنعيم الحواف</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>تنعيم الحواف</translation>
    </message>
    <message>
        <source>Make the edges of the mask soft</source>
        <translation>جعل حواف القناع ناعمة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>إعادة (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>عرض الصورة كلها (0)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. What is red will be changed.</source>
        <translation>‏⁦%1 × %2⁩ بكسل. سيتغير ما هو أحمر.</translation>
    </message>
    <message>
        <source>Brush size: %1 pixels</source>
        <translation>حجم الفرشاة: %1 بكسل</translation>
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
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>اقتصاص %1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>اقتصاص</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>تشذيب %1</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>تشذيب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>رفع %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Embedded file</source>
        <translation>ملف مضمّن</translation>
    </message>
    <message>
        <source>Edit the crop again</source>
        <translation>تعديل الاقتصاص مجددًا</translation>
    </message>
    <message>
        <source>Edit the trim again</source>
        <translation>تعديل التشذيب مجددًا</translation>
    </message>
    <message>
        <source>%1 is %2; this field takes %3.</source>
        <translation>‏%1 عبارة عن %2؛ ويقبل هذا الحقل %3.</translation>
    </message>
    <message>
        <source>%1 does not fit this model yet.</source>
        <translation>لا يناسب %1 هذا النموذج بعد.</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>اقتصاص…</translation>
    </message>
    <message>
        <source>Trim…</source>
        <translation>تشذيب…</translation>
    </message>
    <message>
        <source>Stop the conversion of %1</source>
        <translation>إيقاف تحويل %1</translation>
    </message>
    <message>
        <source>Conversion of %1</source>
        <translation>تحويل %1</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>استخدام الأصل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
</context>
<context>
    <name>compose::MediaEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 takes at most %2 files; the others were left out.</source>
        <translation>يقبل %1 ملفات عددها %2 على الأكثر؛ وتُركت الأخرى.</translation>
    </message>
    <message>
        <source>The picture could not be stored.</source>
        <translation>تعذر حفظ الصورة.</translation>
    </message>
    <message>
        <source>Paint a mask…</source>
        <translation>رسم قناع…</translation>
    </message>
    <message>
        <source>Go on painting…</source>
        <translation>متابعة الرسم…</translation>
    </message>
    <message>
        <source>Drop an image, or browse</source>
        <translation>أفلت صورة أو استعرض</translation>
    </message>
    <message>
        <source>Drop a mask, or browse</source>
        <translation>أفلت قناعًا أو استعرض</translation>
    </message>
    <message>
        <source>Drop a video, or browse</source>
        <translation>أفلت فيديو أو استعرض</translation>
    </message>
    <message>
        <source>Drop a sound, or browse</source>
        <translation>أفلت صوتًا أو استعرض</translation>
    </message>
    <message>
        <source>Drop an archive, or browse</source>
        <translation>أفلت أرشيفًا أو استعرض</translation>
    </message>
    <message>
        <source>Drop a 3D model, or browse</source>
        <translation>أفلت نموذجًا ثلاثي الأبعاد أو استعرض</translation>
    </message>
    <message>
        <source>Drop a file, or browse</source>
        <translation>أفلت ملفًا أو استعرض</translation>
    </message>
    <message>
        <source>Choose from the library for %1</source>
        <translation>اختيار من المكتبة لـ %1</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>اختيار من المكتبة</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>لصق في %1</translation>
    </message>
    <message>
        <source>Paste a file, a picture or an address (Ctrl+V)</source>
        <translation>لصق ملف أو صورة أو عنوان (Ctrl+V)</translation>
    </message>
    <message>
        <source>More ways to fill %1</source>
        <translation>طرق أخرى لملء %1</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Address, for example https://example.com/picture.png</source>
        <translation>عنوان، مثل https://example.com/picture.png</translation>
    </message>
    <message>
        <source>Address for %1</source>
        <translation>عنوان لـ %1</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Capture a part of the screen</source>
        <translation>التقاط جزء من الشاشة</translation>
    </message>
    <message>
        <source>Enter an address…</source>
        <translation>إدخال عنوان…</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>There is no file, picture or address to take.</source>
        <translation>لا يوجد ملف أو صورة أو عنوان لأخذه.</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>اختيار ملف لـ %1</translation>
    </message>
    <message>
        <source>Choose the picture first; the mask is painted on it.</source>
        <translation>اختر الصورة أولًا، ثم ارسم القناع عليها.</translation>
    </message>
    <message>
        <source>A mask can be painted on a file only, not on an address.</source>
        <translation>لا يمكن رسم القناع إلا على ملف، لا على عنوان.</translation>
    </message>
    <message>
        <source>The picture of the screen could not be read.</source>
        <translation>تعذرت قراءة صورة الشاشة.</translation>
    </message>
    <message>
        <source>the first of %1 files, only one fits</source>
        <translation>الأول من %1 ملفات، لا يتسع المكان إلا لواحد</translation>
    </message>
</context>
<context>
    <name>compose::ModelButton</name>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+K)</source>
        <translation>اختيار نموذج (Ctrl+K)</translation>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Name, maker, task or endpoint</source>
        <translation>الاسم أو الصانع أو المهمة أو نقطة النهاية</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>البحث في النماذج</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>حالة القائمة</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>Found models</source>
        <translation>النماذج التي عُثر عليها</translation>
    </message>
    <message>
        <source>No model here is called “%1”. An endpoint such as fal-ai/flux/dev can be entered as it is.</source>
        <translation>لا يوجد هنا نموذج باسم «%1». يمكن إدخال نقطة نهاية مثل fal-ai/flux/dev كما هي.</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>عرض كل النماذج</translation>
    </message>
    <message>
        <source>No favourites yet. Ctrl+D or the star in a row makes one.</source>
        <translation>لا مفضلات بعد. أضفها بـ Ctrl+D أو بالنجمة في الصف.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>models</comment>
        <translation>عُثر على: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n models.</source>
        <translation>
            <numerusform>لا نماذج.</numerusform>
            <numerusform>نموذج واحد.</numerusform>
            <numerusform>نموذجان.</numerusform>
            <numerusform>%n نماذج.</numerusform>
            <numerusform>%n نموذجًا.</numerusform>
            <numerusform>%n نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading fal&apos;s list of models…</source>
        <translation>جارٍ قراءة قائمة نماذج fal…</translation>
    </message>
    <message>
        <source>The list of %1 is shown. %2</source>
        <translation>تُعرض قائمة %1. %2</translation>
    </message>
    <message>
        <source>The list that came with Gesso is shown. %1</source>
        <translation>تُعرض القائمة المرفقة مع Gesso. ‏%1</translation>
    </message>
</context>
<context>
    <name>compose::ModelList</name>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Use endpoint “%1”</source>
        <translation>استخدام نقطة النهاية «%1»</translation>
    </message>
    <message>
        <source>Not in the list; its form is fetched from fal</source>
        <translation>ليس في القائمة؛ تُجلب استمارته من fal</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>compose::ModelPicker</name>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Enter uses the model · Ctrl+D makes it a favourite · Esc leaves</source>
        <translation>‏Enter لاستخدام النموذج · Ctrl+D لإضافته إلى المفضلة · Esc للخروج</translation>
    </message>
</context>
<context>
    <name>compose::Notice</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
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
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس عددًا.</translation>
    </message>
</context>
<context>
    <name>compose::ObjectEditor</name>
    <message>
        <source>Off: left out, the model decides</source>
        <translation>متوقف: لا يُرسل، ويقرر النموذج</translation>
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
        <translation>إضافة لون</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number and value</comment>
        <translation>اللون %1، %2</translation>
    </message>
    <message>
        <source>%1: press to change, Delete to remove, Alt and arrows to move</source>
        <translation>%1: اضغط للتغيير، Delete للإزالة، Alt مع الأسهم للنقل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>compose::PastedCode</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>لا حقول أخرى</numerusform>
            <numerusform>حقل آخر</numerusform>
            <numerusform>حقلان آخران</numerusform>
            <numerusform>%n حقول أخرى</numerusform>
            <numerusform>%n حقلًا آخر</numerusform>
            <numerusform>%n حقل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The code fills no field of this model.</source>
        <translation>لا يملأ الكود أي حقل في هذا النموذج.</translation>
    </message>
    <message>
        <source>Filled from the code: %1.</source>
        <translation>مُلئ من الكود: %1.</translation>
    </message>
    <message>
        <source>This model has no field for: %1.</source>
        <translation>لا يوجد في هذا النموذج حقل لـ: %1.</translation>
    </message>
    <message>
        <source>The code computes these values itself, so they are left out: %1.</source>
        <translation>يحسب الكود هذه القيم بنفسه، لذا تُركت: %1.</translation>
    </message>
</context>
<context>
    <name>compose::PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Values with a name, to use again</source>
        <translation>قيم محفوظة باسم لإعادة استخدامها</translation>
    </message>
    <message>
        <source>No presets for this model yet</source>
        <translation>لا إعدادات مسبقة لهذا النموذج بعد</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>حفظ كإعداد مسبق…</translation>
    </message>
    <message>
        <source>Manage presets…</source>
        <translation>إدارة الإعدادات المسبقة…</translation>
    </message>
    <message>
        <source>Import preset…</source>
        <translation>استيراد إعداد مسبق…</translation>
    </message>
</context>
<context>
    <name>compose::PresetList</name>
    <message>
        <source>Presets of Gesso (*.gessopreset)</source>
        <translation>إعدادات Gesso المسبقة (*.gessopreset)</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>استيراد إعداد مسبق</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Written to %1. Files of this computer are left out of it.</source>
        <translation>كُتب في %1. لا يتضمن ملفات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>All with these fields</source>
        <translation>كل ما له هذه الحقول</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>تصدير إعداد مسبق</translation>
    </message>
</context>
<context>
    <name>compose::PresetPreview</name>
    <message>
        <source>Apply preset</source>
        <translation>تطبيق الإعداد المسبق</translation>
    </message>
    <message>
        <source>“%1” changes nothing: the form says all of it already.</source>
        <translation>لا يغيّر «%1» شيئًا: الاستمارة مطابقة له.</translation>
    </message>
    <message>
        <source>“%1” changes one field.</source>
        <translation>يغيّر «%1» حقلًا واحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changes %n fields.</source>
        <translation>
            <numerusform>لا يغيّر «%1» أي حقل.</numerusform>
            <numerusform>يغيّر «%1» حقلًا واحدًا.</numerusform>
            <numerusform>يغيّر «%1» حقلين.</numerusform>
            <numerusform>يغيّر «%1» %n حقول.</numerusform>
            <numerusform>يغيّر «%1» %n حقلًا.</numerusform>
            <numerusform>يغيّر «%1» %n حقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>This model has no place for: %1.</source>
        <translation>لا مكان في هذا النموذج لـ: %1.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>compose::PresetSaver</name>
    <message>
        <source>For every model that has these fields</source>
        <translation>لكل نموذج له هذه الحقول</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>حفظ إعداد مسبق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation>لـ %1 فقط</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What is in the preset</source>
        <translation>محتوى الإعداد المسبق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>compose::ScreenGrab</name>
    <message>
        <source>Part of the screen</source>
        <translation>جزء من الشاشة</translation>
    </message>
    <message>
        <source>Arrow keys move the part, with Alt they change its size, Enter takes it.</source>
        <translation>تحرك مفاتيح الأسهم الجزء، وتغيّر حجمه مع Alt، ويلتقطه Enter.</translation>
    </message>
    <message>
        <source>%1 × %2   Enter takes it, Escape does not</source>
        <translation>%1 × %2   Enter للالتقاط، Escape للإلغاء</translation>
    </message>
</context>
<context>
    <name>compose::ScreenPortal</name>
    <message>
        <source>This desktop offers no picture of the screen to programs. Take one with its own program and drop it here, or install xdg-desktop-portal with the part for this desktop.</source>
        <translation>لا يتيح سطح المكتب هذا للبرامج صورة للشاشة. التقط صورة ببرنامجه وأفلتها هنا، أو ثبّت xdg-desktop-portal مع الجزء الخاص بسطح المكتب هذا.</translation>
    </message>
</context>
<context>
    <name>compose::SeedEditor</name>
    <message>
        <source>New number for %1</source>
        <translation>رقم جديد لـ %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>تثبيت %1</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>%1 of the newest result</source>
        <translation>‏%1 من أحدث نتيجة</translation>
    </message>
    <message>
        <source>Kept for every result; press for random</source>
        <translation>ثابتة لكل نتيجة؛ اضغط لجعلها عشوائية</translation>
    </message>
    <message>
        <source>Random for each result; press to keep one</source>
        <translation>عشوائية لكل نتيجة؛ اضغط لتثبيتها</translation>
    </message>
    <message>
        <source>A seed is a whole number; leave it empty for a random one.</source>
        <translation>البذرة عدد صحيح؛ اتركها فارغة لبذرة عشوائية.</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The model decides</source>
        <translation>يقرر النموذج</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Exact width and height</source>
        <translation>عرض وارتفاع محددان</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels, in steps of %3</source>
        <translation>من %1 إلى %2 بكسل، بخطوات من %3</translation>
    </message>
    <message>
        <source>From %1 to %2 pixels</source>
        <translation>من %1 إلى %2 بكسل</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Keep the proportion</source>
        <translation>الحفاظ على التناسب</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>تبديل العرض والارتفاع</translation>
    </message>
    <message>
        <source>px</source>
        <translation>بكسل</translation>
    </message>
    <message>
        <source>Custom, %1 × %2</source>
        <translation>مخصص، %1 × %2</translation>
    </message>
</context>
<context>
    <name>compose::TextEditor</name>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n variations: %1</source>
        <translation>
            <numerusform>لا صيغ: %1</numerusform>
            <numerusform>صيغة واحدة: %1</numerusform>
            <numerusform>صيغتان: %1</numerusform>
            <numerusform>%n صيغ: %1</numerusform>
            <numerusform>%n صيغة: %1</numerusform>
            <numerusform>%n صيغة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Over a million variations: %1</source>
        <translation>أكثر من مليون صيغة: %1</translation>
    </message>
</context>
<context>
    <name>compose::TrimDialog</name>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Play the part</source>
        <translation>تشغيل الجزء</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>تشذيب</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>تشذيب %1</translation>
    </message>
    <message>
        <source>Picture at the handle</source>
        <translation>الصورة عند المقبض</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>جارٍ فتح التسجيل…</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>التسجيل كله</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1, cut without loss</source>
        <translation>%1، قص دون فقد</translation>
    </message>
    <message>
        <source>%1, encoded again (Ctrl+arrow goes to a place without loss)</source>
        <translation>%1، بإعادة الترميز (Ctrl مع سهم ينتقل إلى موضع دون فقد)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>compose::TrimStrip</name>
    <message>
        <source>Part to keep</source>
        <translation>الجزء المراد إبقاؤه</translation>
    </message>
    <message>
        <source>From %1 s to %2 s. %3 is moved with the arrow keys; Up and Down choose the other.</source>
        <translation>من %1 ث إلى %2 ث. تحرك مفاتيح الأسهم %3؛ ويختار السهمان لأعلى ولأسفل الطرف الآخر.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>النهاية</translation>
    </message>
</context>
<context>
    <name>compose::TupleEditor</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1، الرقم %2</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message numerus="yes">
        <source>Fill in all %n numbers, or none.</source>
        <translation>
            <numerusform>لا تملأ أي رقم.</numerusform>
            <numerusform>املأ الرقم أو اتركه فارغًا.</numerusform>
            <numerusform>املأ الرقمين معًا أو اتركهما.</numerusform>
            <numerusform>املأ الأرقام كلها وعددها %n، أو لا شيء منها.</numerusform>
            <numerusform>املأ الأرقام كلها وعددها %n، أو لا شيء منها.</numerusform>
            <numerusform>املأ الأرقام كلها وعددها %n، أو لا شيء منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compose::WeightsEditor</name>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Off: not sent, but kept here</source>
        <translation>متوقف: لا يُرسل، لكنه يبقى هنا</translation>
    </message>
    <message>
        <source>Address or owner/name</source>
        <translation>عنوان أو owner/name</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>المزيد (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>diagnostics::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>For whoever mends Gesso. It is sent nowhere, and there are no keys in it.</source>
        <translation>لمن يصلح Gesso. لا يُرسل إلى أي مكان ولا يحتوي على مفاتيح.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>diagnostics::SafeMode</name>
    <message>
        <source>Gesso ended unexpectedly twice in a row.</source>
        <translation>أُغلق Gesso على نحو غير متوقع مرتين متتاليتين.</translation>
    </message>
    <message>
        <source>Safe mode starts with an empty window and the usual settings. Nothing of yours is changed by it.</source>
        <translation>يبدأ الوضع الآمن بنافذة فارغة وبالإعدادات المعتادة. لا يتغير شيء مما يخصك.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>البدء في الوضع الآمن</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>البدء كالمعتاد</translation>
    </message>
</context>
<context>
    <name>fal</name>
    <message>
        <source>The name of a key has between 1 and 255 characters.</source>
        <translation>يتكون اسم المفتاح من 1 إلى 255 حرفًا.</translation>
    </message>
    <message>
        <source>Analytics need at least one model, at most 50, and at least one figure.</source>
        <translation>تتطلب التحليلات نموذجًا واحدًا على الأقل و50 على الأكثر، ومؤشرًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The operation was canceled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>لم ينتهِ الاستدعاء بعد.</translation>
    </message>
    <message>
        <source>The file “%1” is too large to be sent inside the input.</source>
        <translation>الملف «%1» أكبر من أن يُرسل ضمن المدخل.</translation>
    </message>
    <message>
        <source>The file from %1 did not arrive completely.</source>
        <translation>لم يصل الملف من %1 كاملًا.</translation>
    </message>
    <message>
        <source>The file from %1 is larger than what is allowed here.</source>
        <translation>الملف من %1 أكبر مما هو مسموح به هنا.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a model. A name looks like “fal-ai/flux/dev”.</source>
        <translation>«%1» ليس اسم نموذج. يبدو الاسم هكذا: «fal-ai/flux/dev».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection to fal failed.</source>
        <translation>فشل الاتصال بـ fal.</translation>
    </message>
    <message>
        <source>The connection to fal could not be trusted.</source>
        <translation>تعذر الوثوق بالاتصال بـ fal.</translation>
    </message>
    <message>
        <source>fal did not answer in time.</source>
        <translation>لم يرد fal في الوقت المحدد.</translation>
    </message>
    <message>
        <source>fal did not accept the API key. Check the key in the settings.</source>
        <translation>لم يقبل fal مفتاح API. تحقق من المفتاح في الإعدادات.</translation>
    </message>
    <message>
        <source>The API key does not have the permission for this.</source>
        <translation>لا يملك مفتاح API إذنًا لهذا.</translation>
    </message>
    <message>
        <source>The account cannot pay for this: its balance is used up or it is locked.</source>
        <translation>لا يمكن للحساب دفع ثمن هذا: نفد رصيده أو أنه مقفل.</translation>
    </message>
    <message>
        <source>fal does not know this model, request or file (any more).</source>
        <translation>لا يعرف fal هذا النموذج أو الطلب أو الملف (أو لم يعد يعرفه).</translation>
    </message>
    <message>
        <source>fal refused the input.</source>
        <translation>رفض fal المدخل.</translation>
    </message>
    <message>
        <source>The content policy of the model refused this.</source>
        <translation>رفضت سياسة محتوى النموذج هذا.</translation>
    </message>
    <message>
        <source>The request or a file in it is too large.</source>
        <translation>الطلب أو ملف فيه كبير جدًا.</translation>
    </message>
    <message>
        <source>There are too many requests at the moment. Try again later.</source>
        <translation>الطلبات كثيرة جدًا في الوقت الحالي. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>fal or the model failed to do this.</source>
        <translation>فشل fal أو النموذج في تنفيذ هذا.</translation>
    </message>
    <message>
        <source>The answer of fal could not be understood.</source>
        <translation>تعذر فهم رد fal.</translation>
    </message>
    <message>
        <source>A local file could not be used.</source>
        <translation>تعذر استخدام ملف محلي.</translation>
    </message>
    <message>
        <source>The request did not start within the time that was allowed.</source>
        <translation>لم يبدأ الطلب في المهلة المسموح بها.</translation>
    </message>
    <message>
        <source>%1
The HTTP status was %2.</source>
        <translation>%1
كانت حالة HTTP هي %2.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the file “%1”.</source>
        <translation>لا مساحة متبقية على القرص للملف «%1».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>تتعذر كتابة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>The address on “%1” is not used: it is not a secure address of the service.</source>
        <translation>لا يُستخدم العنوان على «%1»: ليس عنوانًا آمنًا للخدمة.</translation>
    </message>
    <message>
        <source>It was given up before an answer came.</source>
        <translation>تُرك قبل وصول رد.</translation>
    </message>
    <message>
        <source>The login was not renewed in time.</source>
        <translation>لم يُجدَّد تسجيل الدخول في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يرد %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>رفض %1 الاتصال.</translation>
    </message>
    <message>
        <source>%1 was not found. Is this computer online?</source>
        <translation>لم يُعثر على %1. هل هذا الحاسوب متصل بالإنترنت؟</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: it offers no secure connection that this computer understands.</source>
        <translation>تعذر الوثوق بالاتصال بـ %1: لا يوفر اتصالًا آمنًا يفهمه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be trusted: %2</source>
        <translation>تعذر الوثوق بالاتصال بـ %1: %2</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>انقطع الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>fal needs an API key for this, and there is none.</source>
        <translation>يتطلب fal مفتاح API لهذا، ولا يوجد مفتاح.</translation>
    </message>
    <message>
        <source>it became shorter while it was being read</source>
        <translation>صار أقصر أثناء قراءته</translation>
    </message>
    <message>
        <source>Following was canceled, but fal could not be asked to cancel the job: it may go on.</source>
        <translation>أُلغيت المتابعة، لكن تعذر طلب إلغاء المهمة من fal: قد تستمر.</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal any more.</source>
        <translation>لم يعد أحد مسجل الدخول إلى fal.</translation>
    </message>
    <message>
        <source>Nobody is logged in at fal. Log in with fal&apos;s command line, or use an API key.</source>
        <translation>لا أحد مسجل الدخول إلى fal. سجّل الدخول بسطر أوامر fal، أو استخدم مفتاح API.</translation>
    </message>
    <message>
        <source>The login at fal has ended. Log in again with fal&apos;s command line, or use an API key.</source>
        <translation>انتهى تسجيل الدخول إلى fal. سجّل الدخول مجددًا بسطر أوامر fal، أو استخدم مفتاح API.</translation>
    </message>
    <message>
        <source>The login at fal could not be renewed: %1</source>
        <translation>تعذر تجديد تسجيل الدخول إلى fal: %1</translation>
    </message>
    <message>
        <source>Usage and its costs can be read with an admin key only.</source>
        <translation>لا يمكن قراءة الاستخدام وتكاليفه إلا بمفتاح مسؤول.</translation>
    </message>
    <message>
        <source>The balance of the account can be read with an admin key only.</source>
        <translation>لا يمكن قراءة رصيد الحساب إلا بمفتاح مسؤول.</translation>
    </message>
    <message>
        <source>The exact costs of requests can be read with an admin key only.</source>
        <translation>لا يمكن قراءة التكاليف الدقيقة للطلبات إلا بمفتاح مسؤول.</translation>
    </message>
    <message>
        <source>The input and output of a request can be deleted with an admin key only.</source>
        <translation>لا يمكن حذف مدخلات الطلب ومخرجاته إلا بمفتاح مسؤول.</translation>
    </message>
    <message>
        <source>The keys of the account can be listed with an admin key only.</source>
        <translation>لا يمكن سرد مفاتيح الحساب إلا بمفتاح مسؤول.</translation>
    </message>
    <message>
        <source>A new key can be made with an admin key only.</source>
        <translation>لا يمكن إنشاء مفتاح جديد إلا بمفتاح مسؤول.</translation>
    </message>
    <message>
        <source>A key can be deleted with an admin key only.</source>
        <translation>لا يمكن حذف مفتاح إلا بمفتاح مسؤول.</translation>
    </message>
    <message>
        <source>Who may read a file can be asked only with a key that has the permission “assets:read”.</source>
        <translation>لا يمكن معرفة من يحق له قراءة ملف إلا بمفتاح له الإذن «assets:read».</translation>
    </message>
    <message>
        <source>Who may read a file can be changed only with a key that has the permission “assets:write”.</source>
        <translation>لا يمكن تغيير من يحق له قراءة ملف إلا بمفتاح له الإذن «assets:write».</translation>
    </message>
    <message>
        <source>A signed address of a file can be made only with a key that has the permission “assets:read”.</source>
        <translation>لا يمكن إنشاء عنوان موقّع لملف إلا بمفتاح له الإذن «assets:read».</translation>
    </message>
    <message>
        <source>The settings for new files can be read only with a key that has the permission “account:settings:read”.</source>
        <translation>لا يمكن قراءة إعدادات الملفات الجديدة إلا بمفتاح له الإذن «account:settings:read».</translation>
    </message>
    <message>
        <source>The settings for new files can be changed only with a key that has the permission “account:settings:write”.</source>
        <translation>لا يمكن تغيير إعدادات الملفات الجديدة إلا بمفتاح له الإذن «account:settings:write».</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read past requests.</source>
        <translation>لا يملك مفتاح API إذن قراءة الطلبات السابقة.</translation>
    </message>
    <message>
        <source>The API key does not have the permission to read the analytics of models.</source>
        <translation>لا يملك مفتاح API إذن قراءة تحليلات النماذج.</translation>
    </message>
    <message>
        <source>This needs a key that has the permission “%1”.</source>
        <translation>يتطلب هذا مفتاحًا له الإذن «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a tag: use up to 64 lower-case letters, digits, dots, dashes and underscores, and do not begin with “fal.”.</source>
        <translation>لا يصلح «%1» اسمًا لوسم: استخدم حتى 64 من الأحرف اللاتينية الصغيرة والأرقام والنقاط والشرطات والشرطات السفلية، ولا تبدأ بـ «fal.».</translation>
    </message>
    <message>
        <source>The value of the tag “%1” must be 1 to 256 plain characters without a comma.</source>
        <translation>يجب أن تتكون قيمة الوسم «%1» من 1 إلى 256 حرفًا عاديًا دون فاصلة.</translation>
    </message>
    <message>
        <source>There are too many tags: at most 10, of 1024 characters in all.</source>
        <translation>الوسوم كثيرة جدًا: 10 على الأكثر، بمجموع 1024 حرفًا.</translation>
    </message>
    <message>
        <source>A start timeout must be longer than one second.</source>
        <translation>يجب أن تزيد مهلة البدء على ثانية واحدة.</translation>
    </message>
    <message>
        <source>A hint must be plain text without special characters.</source>
        <translation>يجب أن يكون التلميح نصًا عاديًا دون محارف خاصة.</translation>
    </message>
    <message>
        <source>A webhook must be a complete address that begins with https://.</source>
        <translation>يجب أن يكون webhook عنوانًا كاملًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>The longest queue must be at least 1.</source>
        <translation>يجب ألا يقل أقصى طول لقائمة الانتظار عن 1.</translation>
    </message>
    <message>
        <source>Files must be kept for at least one second.</source>
        <translation>يجب الاحتفاظ بالملفات ثانية واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set.</source>
        <translation>لا يمكن تعيين الترويسة «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be a name or an id at fal.</source>
        <translation>لا يصلح «%1» اسمًا أو معرّفًا لدى fal.</translation>
    </message>
    <message>
        <source>The file in “%1” must be given as a path, perhaps with a type and a name.</source>
        <translation>يجب تحديد الملف في «%1» بمسار، مع نوع واسم عند الحاجة.</translation>
    </message>
    <message>
        <source>An estimate needs at least one model.</source>
        <translation>يتطلب التقدير نموذجًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a whole number of calls, one or more.</source>
        <translation>يتطلب تقدير «%1» عددًا صحيحًا من الاستدعاءات، واحدًا أو أكثر.</translation>
    </message>
    <message>
        <source>An estimate for “%1” needs a quantity above zero.</source>
        <translation>يتطلب تقدير «%1» كمية أكبر من صفر.</translation>
    </message>
    <message>
        <source>The status of the job stopped before the job was complete.</source>
        <translation>توقفت حالة المهمة قبل اكتمالها.</translation>
    </message>
    <message>
        <source>fal closed the realtime connection.</source>
        <translation>أغلق fal اتصال الوقت الحقيقي.</translation>
    </message>
    <message>
        <source>A realtime application can be asked to keep 1 to 60 inputs, not %1.</source>
        <translation>يمكن أن يُطلب من تطبيق الوقت الحقيقي الاحتفاظ بـ 1 إلى 60 مدخلًا، لا %1.</translation>
    </message>
    <message>
        <source>The limits of a realtime connection make no sense.</source>
        <translation>حدود اتصال الوقت الحقيقي غير منطقية.</translation>
    </message>
    <message>
        <source>“%1” is not a path below a model.</source>
        <translation>«%1» ليس مسارًا تحت نموذج.</translation>
    </message>
    <message>
        <source>The realtime connection to %1 failed.</source>
        <translation>فشل اتصال الوقت الحقيقي بـ %1.</translation>
    </message>
    <message>
        <source>Past requests can be searched by text, by an image or by a video, one at a time.</source>
        <translation>يمكن البحث في الطلبات السابقة بنص أو صورة أو فيديو، كل على حدة.</translation>
    </message>
    <message>
        <source>A model can be called with POST, GET, PUT, PATCH or DELETE only.</source>
        <translation>لا يمكن استدعاء النموذج إلا بـ POST أو GET أو PUT أو PATCH أو DELETE.</translation>
    </message>
    <message>
        <source>There is no token for the realtime connection.</source>
        <translation>لا يوجد رمز لاتصال الوقت الحقيقي.</translation>
    </message>
    <message>
        <source>The address of a file at fal is needed here, without a “?” and what follows it.</source>
        <translation>المطلوب هنا عنوان ملف لدى fal، دون «?» وما يليها.</translation>
    </message>
    <message>
        <source>A signed address is valid for between one second and seven days.</source>
        <translation>تتراوح صلاحية العنوان الموقّع بين ثانية واحدة وسبعة أيام.</translation>
    </message>
    <message>
        <source>Files are kept for one second or more.</source>
        <translation>يُحتفظ بالملفات ثانية واحدة أو أكثر.</translation>
    </message>
    <message>
        <source>The job did not end in time. It goes on at fal and can be followed later.</source>
        <translation>لم تنتهِ المهمة في الوقت المحدد. وهي مستمرة لدى fal ويمكن متابعتها لاحقًا.</translation>
    </message>
    <message>
        <source>The job did not end in time.</source>
        <translation>لم تنتهِ المهمة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>A content type must be plain text without special characters.</source>
        <translation>يجب أن يكون نوع المحتوى نصًا عاديًا دون محارف خاصة.</translation>
    </message>
    <message>
        <source>There is nothing to upload.</source>
        <translation>لا شيء لرفعه.</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>it was changed while it was being uploaded</source>
        <translation>تغيّر أثناء رفعه</translation>
    </message>
    <message>
        <source>A call to the webhook carries no signature of fal.</source>
        <translation>لا يحمل استدعاء webhook توقيع fal.</translation>
    </message>
    <message>
        <source>A call to the webhook carries a signature that cannot be read.</source>
        <translation>يحمل استدعاء webhook توقيعًا تتعذر قراءته.</translation>
    </message>
    <message>
        <source>A call to the webhook is older than five minutes.</source>
        <translation>مضى على استدعاء webhook أكثر من خمس دقائق.</translation>
    </message>
    <message>
        <source>A call to the webhook was signed in the future. Is the clock of this computer right?</source>
        <translation>وُقّع استدعاء webhook في المستقبل. هل ساعة هذا الحاسوب مضبوطة؟</translation>
    </message>
    <message>
        <source>A call to the webhook was not signed by fal, or was changed on its way.</source>
        <translation>لم يوقّع fal استدعاء webhook، أو تغيّر في الطريق.</translation>
    </message>
    <message>
        <source>A call to the webhook was signed by fal and cannot be understood.</source>
        <translation>وقّع fal استدعاء webhook لكن تعذر فهمه.</translation>
    </message>
    <message>
        <source>The job is done, but its output did not fit into the message: %1</source>
        <translation>تمت المهمة، لكن لم تتسع الرسالة لمخرجاتها: %1</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on port %1: %2.</source>
        <translation>لا يمكن استقبال webhook على المنفذ %1: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the login. Open Settings, Connection and check its user name and password.</source>
        <translation>رفض الوكيل %1 تسجيل الدخول. افتح «الاتصال» في الإعدادات وتحقق من اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login. Open Settings, Connection and give its user name and password.</source>
        <translation>يطلب الوكيل %1 تسجيل الدخول. افتح «الاتصال» في الإعدادات وأدخل اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The network proxy wants a login.</source>
        <translation>يطلب وكيل الشبكة تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>help::AboutDialog</name>
    <message>
        <source>About Gesso</source>
        <translation>حول Gesso</translation>
    </message>
    <message>
        <source>A native studio for fal&apos;s generative models. Free software, GPL-3.0-or-later; its client library for fal is MIT.</source>
        <translation>استوديو أصيل لنماذج fal التوليدية. برمجية حرة، GPL-3.0-or-later؛ ومكتبة العميل الخاصة بـ fal برخصة MIT.</translation>
    </message>
    <message>
        <source>What you make and what you type goes to fal, or to the server that you chose, and nowhere else.</source>
        <translation>ما تنشئه وما تكتبه يذهب إلى fal، أو إلى الخادم الذي اخترته، لا إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات البرمجية</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
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
        <translation>لا شيء في المساعدة يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>نص المساعدة</translation>
    </message>
</context>
<context>
    <name>keys::KeyEntry</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>حتى إغلاق Gesso فقط</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>استخدام المفتاح</translation>
    </message>
    <message>
        <source>fal key</source>
        <translation>مفتاح fal</translation>
    </message>
    <message>
        <source>Paste a fal key</source>
        <translation>ألصق مفتاح fal</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>Name, such as Work</source>
        <translation>اسم، مثل: العمل</translation>
    </message>
    <message>
        <source>It is checked at once, kept in the system keyring, and sent to fal only.</source>
        <translation>يُتحقق منه فورًا، ويُحفظ في حلقة مفاتيح النظام، ولا يُرسل إلا إلى fal.</translation>
    </message>
    <message>
        <source>The key “%1” is in use now.</source>
        <translation>المفتاح «%1» مستخدم الآن.</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>جارٍ التحقق من المفتاح…</translation>
    </message>
    <message>
        <source>The key could not be checked.</source>
        <translation>تعذر التحقق من المفتاح.</translation>
    </message>
    <message>
        <source>Keep the key unchecked</source>
        <translation>حفظ المفتاح دون تحقق</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>The key is being put away…</source>
        <translation>جارٍ حفظ المفتاح…</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>لم يُحفظ المفتاح.</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it can spend your money.</source>
        <translation>‏%1 يمكن لملف في ملف التعريف أن يحل محلها، لكنه غير مشفّر: من يقرأه يستطيع إنفاق مالك.</translation>
    </message>
    <message>
        <source>In a file, not encrypted</source>
        <translation>في ملف غير مشفّر</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>إعادة محاولة حلقة المفاتيح</translation>
    </message>
    <message>
        <source>This is an admin key: use it only for balance and costs</source>
        <translation>هذا مفتاح مسؤول: يُستخدم للرصيد والتكاليف فقط</translation>
    </message>
    <message>
        <source>The admin key “%1” asks for balance and costs from now on, and for nothing else.</source>
        <translation>من الآن فصاعدًا يُستخدم مفتاح المسؤول «%1» للاستعلام عن الرصيد والتكاليف، لا لغير ذلك.</translation>
    </message>
</context>
<context>
    <name>keys::KeyTest</name>
    <message>
        <source>The address %1 is not known (DNS). Is this computer online?</source>
        <translation>العنوان %1 غير معروف (DNS). هل هذا الحاسوب متصل بالإنترنت؟</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection through.</source>
        <translation>لم يسمح الوكيل %1 بمرور الاتصال.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted (TLS): %2</source>
        <translation>لا يمكن الوثوق بالاتصال بـ %1 (TLS): %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection.</source>
        <translation>يتعذر الوصول إلى %1: لا اتصال.</translation>
    </message>
    <message>
        <source>The key works. %1 answered after %2 ms.</source>
        <translation>المفتاح يعمل. أجاب %1 بعد %2 مللي ثانية.</translation>
    </message>
    <message>
        <source>%1 refuses this key (401). Is it complete, and still in your account?</source>
        <translation>يرفض %1 هذا المفتاح (401). هل هو كامل وما زال في حسابك؟</translation>
    </message>
    <message>
        <source>%1 knows this key, but does not let it in (%2).</source>
        <translation>يعرف %1 هذا المفتاح، لكنه لا يسمح له بالدخول (%2).</translation>
    </message>
    <message>
        <source>The proxy %1 refuses this user name and password (407).</source>
        <translation>يرفض الوكيل %1 اسم المستخدم وكلمة المرور هذين (407).</translation>
    </message>
    <message>
        <source>The proxy %1 wants a login (407): give its user name and password under Settings, Connection.</source>
        <translation>يطلب الوكيل %1 تسجيل الدخول (407): أدخل اسم المستخدم وكلمة المرور في الإعدادات ضمن «الاتصال».</translation>
    </message>
    <message>
        <source>%1 can be reached, without a proxy.</source>
        <translation>يمكن الوصول إلى %1 بلا وكيل.</translation>
    </message>
    <message>
        <source>%1 can be reached through the proxy %2.</source>
        <translation>يمكن الوصول إلى %1 عبر الوكيل %2.</translation>
    </message>
    <message>
        <source>The key works: %1 tells it the balance.</source>
        <translation>المفتاح يعمل: يُظهر له %1 الرصيد.</translation>
    </message>
    <message>
        <source>This is no admin key: %1 does not tell it the balance (403).</source>
        <translation>ليس هذا مفتاح مسؤول: لا يُظهر له %1 الرصيد (403).</translation>
    </message>
</context>
<context>
    <name>keys::KeysPage</name>
    <message>
        <source>In the system keyring</source>
        <translation>في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>In a file that is not encrypted</source>
        <translation>في ملف غير مشفّر</translation>
    </message>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>حتى إغلاق Gesso فقط</translation>
    </message>
    <message>
        <source>From the environment of this program</source>
        <translation>من بيئة هذا البرنامج</translation>
    </message>
    <message>
        <source>fal keys</source>
        <translation>مفاتيح fal</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>إضافة مفتاح</translation>
    </message>
    <message>
        <source>No key yet. fal needs one before it can generate anything; the sandbox needs none.</source>
        <translation>لا مفتاح بعد. يحتاج fal إلى مفتاح قبل توليد أي شيء؛ ولا تحتاج بيئة التجربة إلى مفتاح.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>اختبار %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>جارٍ سؤال حلقة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>Ends in %1. %2.</source>
        <translation>ينتهي بـ %1. ‏%2.</translation>
    </message>
    <message>
        <source>The key is being checked…</source>
        <translation>جارٍ التحقق من المفتاح…</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? At fal the key stays as it is.</source>
        <translation>هل تريد إزالة «%1» من هذا الحاسوب؟ يبقى المفتاح لدى fal كما هو.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>One key is enough to generate. A second one, an admin key, adds the balance and what fal charged exactly. It can also make and delete keys, so Gesso sends it to fal&apos;s account service only.</source>
        <translation>يكفي مفتاح واحد للتوليد. ويضيف مفتاح ثانٍ، هو مفتاح مسؤول، الرصيد والمبالغ الدقيقة التي حاسب عليها fal. ويمكنه أيضًا إنشاء المفاتيح وحذفها، لذا لا يرسله Gesso إلا إلى خدمة الحساب لدى fal.</translation>
    </message>
    <message>
        <source>Only for balance and costs</source>
        <translation>للرصيد والتكاليف فقط</translation>
    </message>
    <message>
        <source>Use %1 only for balance and costs</source>
        <translation>استخدام %1 للرصيد والتكاليف فقط</translation>
    </message>
    <message>
        <source>Admin key: asks fal for balance and costs, never used to generate. %1.</source>
        <translation>مفتاح مسؤول: يسأل fal عن الرصيد والتكاليف، ولا يُستخدم أبدًا للتوليد. ‏%1.</translation>
    </message>
    <message>
        <source>The key was removed.</source>
        <translation>أُزيل المفتاح.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>نجمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضل</translation>
    </message>
</context>
<context>
    <name>library::Grid</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>بلا نموذج</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
</context>
<context>
    <name>library::ImportBar</name>
    <message>
        <source>Show why</source>
        <translation>عرض السبب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>الملفات المستوردة</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>جارٍ فحص الملفات…</translation>
    </message>
    <message>
        <source>Taking in file %L1 of %L2…</source>
        <translation>جارٍ استيراد الملف %L1 من %L2…</translation>
    </message>
    <message>
        <source>1 file was taken in.</source>
        <translation>استُورد ملف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken in.</source>
        <translation>
            <numerusform>لم يُستورد أي ملف.</numerusform>
            <numerusform>استُورد ملف واحد.</numerusform>
            <numerusform>استُورد ملفان.</numerusform>
            <numerusform>استُوردت %n ملفات.</numerusform>
            <numerusform>استُورد %n ملفًا.</numerusform>
            <numerusform>استُورد %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 was in the library already.</source>
        <translation>كان واحد في المكتبة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already.</source>
        <translation>
            <numerusform>لم يكن أي منها في المكتبة من قبل.</numerusform>
            <numerusform>كان واحد في المكتبة من قبل.</numerusform>
            <numerusform>كان اثنان في المكتبة من قبل.</numerusform>
            <numerusform>كانت %n في المكتبة من قبل.</numerusform>
            <numerusform>كان %n في المكتبة من قبل.</numerusform>
            <numerusform>كان %n في المكتبة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be taken in.</source>
        <translation>تعذر استيراد ملف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in.</source>
        <translation>
            <numerusform>لم يتعذر استيراد أي ملف.</numerusform>
            <numerusform>تعذر استيراد ملف واحد.</numerusform>
            <numerusform>تعذر استيراد ملفين.</numerusform>
            <numerusform>تعذر استيراد %n ملفات.</numerusform>
            <numerusform>تعذر استيراد %n ملفًا.</numerusform>
            <numerusform>تعذر استيراد %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>أُوقف قبل النهاية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>1 is not all that it should be.</source>
        <translation>ملف واحد ليس سليمًا تمامًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not all that they should be.</source>
        <translation>
            <numerusform>لا ملفات بها خلل.</numerusform>
            <numerusform>ملف واحد ليس سليمًا تمامًا.</numerusform>
            <numerusform>ملفان ليسا سليمين تمامًا.</numerusform>
            <numerusform>%n ملفات ليست سليمة تمامًا.</numerusform>
            <numerusform>%n ملفًا ليست سليمة تمامًا.</numerusform>
            <numerusform>%n ملف ليست سليمة تمامًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not right with the files</source>
        <translation>ما الخلل في الملفات</translation>
    </message>
</context>
<context>
    <name>library::ItemMenu</name>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;حذف نهائي…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>م&amp;قارنة…</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>&amp;دمج…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>عرض في الم&amp;جلد</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Make of it</source>
        <translation>إن&amp;شاء منه</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>التق&amp;ييم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>نجمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fa&amp;vourite</source>
        <translation>مف&amp;ضل</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>الل&amp;ون</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>الوسو&amp;م…</translation>
    </message>
    <message>
        <source>&amp;Add to collection</source>
        <translation>&amp;إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>م&amp;جموعة جديدة…</translation>
    </message>
    <message>
        <source>Take &amp;out of this collection</source>
        <translation>إ&amp;خراج من هذه المجموعة</translation>
    </message>
</context>
<context>
    <name>library::KeepingDialog</name>
    <message>
        <source>Make room</source>
        <translation>إخلاء مساحة</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Keep items for</source>
        <translation>مدة الاحتفاظ بالعناصر</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> غيغابايت</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>الاحتفاظ بحد أقصى</translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation>ما سيُزال الآن</translation>
    </message>
    <message>
        <source>What goes is moved to the bin of the library, from which it can be restored. Favourites, rated items and what is in a collection never go.</source>
        <translation>ما يُزال يُنقل إلى سلة المكتبة ويمكن استعادته منها. لا تُزال أبدًا المفضلات ولا العناصر المقيّمة ولا ما في المجموعات.</translation>
    </message>
    <message>
        <source>Keep to this</source>
        <translation>الالتزام بهذا</translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation>لا يُزال شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>لن يُزال شيء الآن.</translation>
    </message>
    <message>
        <source>1 item would go to the bin now.</source>
        <translation>سيُنقل عنصر واحد إلى السلة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n items would go to the bin now.</source>
        <translation>
            <numerusform>لن يُنقل أي عنصر إلى السلة الآن.</numerusform>
            <numerusform>سيُنقل عنصر واحد إلى السلة الآن.</numerusform>
            <numerusform>سيُنقل عنصران إلى السلة الآن.</numerusform>
            <numerusform>ستُنقل %n عناصر إلى السلة الآن.</numerusform>
            <numerusform>سيُنقل %n عنصرًا إلى السلة الآن.</numerusform>
            <numerusform>سيُنقل %n عنصر إلى السلة الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::LibraryPage</name>
    <message numerus="yes">
        <source>%n items were changed.</source>
        <translation>
            <numerusform>لم يُغيَّر أي عنصر.</numerusform>
            <numerusform>غُيّر عنصر واحد.</numerusform>
            <numerusform>غُيّر عنصران.</numerusform>
            <numerusform>غُيّرت %n عناصر.</numerusform>
            <numerusform>غُيّر %n عنصرًا.</numerusform>
            <numerusform>غُيّر %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in that collection already.</source>
        <translation>هي في تلك المجموعة من قبل.</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>أُضيف عنصر واحد إلى المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the collection.</source>
        <translation>
            <numerusform>لم يُضف أي عنصر إلى المجموعة.</numerusform>
            <numerusform>أُضيف عنصر واحد إلى المجموعة.</numerusform>
            <numerusform>أُضيف عنصران إلى المجموعة.</numerusform>
            <numerusform>أُضيفت %n عناصر إلى المجموعة.</numerusform>
            <numerusform>أُضيف %n عنصرًا إلى المجموعة.</numerusform>
            <numerusform>أُضيف %n عنصر إلى المجموعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was taken out of the collection.</source>
        <translation>أُخرج عنصر واحد من المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were taken out of the collection.</source>
        <translation>
            <numerusform>لم يُخرج أي عنصر من المجموعة.</numerusform>
            <numerusform>أُخرج عنصر واحد من المجموعة.</numerusform>
            <numerusform>أُخرج عنصران من المجموعة.</numerusform>
            <numerusform>أُخرجت %n عناصر من المجموعة.</numerusform>
            <numerusform>أُخرج %n عنصرًا من المجموعة.</numerusform>
            <numerusform>أُخرج %n عنصر من المجموعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>It has all that fits the search “%1”, now and later.</source>
        <translation>فيها كل ما يطابق البحث «%1»، الآن ولاحقًا.</translation>
    </message>
    <message>
        <source>The search “%1” is kept no longer.</source>
        <translation>لم يعد البحث «%1» محفوظًا.</translation>
    </message>
    <message>
        <source>The collection “%1” was deleted. Its items stay in the library.</source>
        <translation>حُذفت المجموعة «%1». تبقى عناصرها في المكتبة.</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>نُقل عنصر واحد إلى السلة.</translation>
    </message>
    <message numerus="yes">
        <source>%n items moved to the bin.</source>
        <translation>
            <numerusform>لم يُنقل أي عنصر إلى السلة.</numerusform>
            <numerusform>نُقل عنصر واحد إلى السلة.</numerusform>
            <numerusform>نُقل عنصران إلى السلة.</numerusform>
            <numerusform>نُقلت %n عناصر إلى السلة.</numerusform>
            <numerusform>نُقل %n عنصرًا إلى السلة.</numerusform>
            <numerusform>نُقل %n عنصر إلى السلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item is back in the library.</source>
        <translation>عاد عنصر واحد إلى المكتبة.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in the library.</source>
        <translation>
            <numerusform>لم يعد أي عنصر إلى المكتبة.</numerusform>
            <numerusform>عاد عنصر واحد إلى المكتبة.</numerusform>
            <numerusform>عاد عنصران إلى المكتبة.</numerusform>
            <numerusform>عادت %n عناصر إلى المكتبة.</numerusform>
            <numerusform>عاد %n عنصرًا إلى المكتبة.</numerusform>
            <numerusform>عاد %n عنصر إلى المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>إفراغ السلة</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>1 file goes to the system&apos;s trash. The library forgets it: rating, tags and collections too.</source>
        <translation>يُنقل ملف واحد إلى سلة مهملات النظام. وتنساه المكتبة: التقييم والوسوم والمجموعات أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n files go to the system&apos;s trash. The library forgets them: ratings, tags and collections too.</source>
        <translation>
            <numerusform>لا يُنقل أي ملف إلى سلة مهملات النظام.</numerusform>
            <numerusform>يُنقل ملف واحد إلى سلة مهملات النظام. وتنساه المكتبة: التقييم والوسوم والمجموعات أيضًا.</numerusform>
            <numerusform>يُنقل ملفان إلى سلة مهملات النظام. وتنساهما المكتبة: التقييمات والوسوم والمجموعات أيضًا.</numerusform>
            <numerusform>تُنقل %n ملفات إلى سلة مهملات النظام. وتنساها المكتبة: التقييمات والوسوم والمجموعات أيضًا.</numerusform>
            <numerusform>يُنقل %n ملفًا إلى سلة مهملات النظام. وتنساها المكتبة: التقييمات والوسوم والمجموعات أيضًا.</numerusform>
            <numerusform>يُنقل %n ملف إلى سلة مهملات النظام. وتنساها المكتبة: التقييمات والوسوم والمجموعات أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>1 item went to the bin to make room.</source>
        <translation>نُقل عنصر واحد إلى السلة لإخلاء مساحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n items went to the bin to make room.</source>
        <translation>
            <numerusform>لم يُنقل أي عنصر إلى السلة لإخلاء مساحة.</numerusform>
            <numerusform>نُقل عنصر واحد إلى السلة لإخلاء مساحة.</numerusform>
            <numerusform>نُقل عنصران إلى السلة لإخلاء مساحة.</numerusform>
            <numerusform>نُقلت %n عناصر إلى السلة لإخلاء مساحة.</numerusform>
            <numerusform>نُقل %n عنصرًا إلى السلة لإخلاء مساحة.</numerusform>
            <numerusform>نُقل %n عنصر إلى السلة لإخلاء مساحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Take files or a folder into the library</source>
        <translation>استيراد ملفات أو مجلد إلى المكتبة</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>استيراد &amp;ملفات…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>استيراد م&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>م&amp;راقبة مجلد…</translation>
    </message>
    <message>
        <source>&amp;Leave files where they are</source>
        <translation>إ&amp;بقاء الملفات في مكانها</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Back to where the selected items were</source>
        <translation>إعادة العناصر المحددة إلى مكانها السابق</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Move the selected files to the system&apos;s trash</source>
        <translation>نقل الملفات المحددة إلى سلة مهملات النظام</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>إفراغ السلة…</translation>
    </message>
    <message>
        <source>Move all files of the bin to the system&apos;s trash</source>
        <translation>نقل كل ملفات السلة إلى سلة مهملات النظام</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Move the selected items to the bin (Delete)</source>
        <translation>نقل العناصر المحددة إلى السلة (Delete)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Save the selected items, or all that are shown, under names of your choice</source>
        <translation>حفظ العناصر المحددة أو كل المعروض بأسماء تختارها</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Places and collections</source>
        <translation>الأماكن والمجموعات</translation>
    </message>
    <message>
        <source>Stack the results of one click</source>
        <translation>تكديس نتائج النقرة الواحدة</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>حسب المهمة</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>حسب النموذج</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>عدد العناصر</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>حجم المصغرات</translation>
    </message>
    <message>
        <source>Nothing in the library fits this search.</source>
        <translation>لا شيء في المكتبة يطابق هذا البحث.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete is kept here until you empty it.</source>
        <translation>السلة فارغة. ما تحذفه يبقى هنا حتى تفرغها.</translation>
    </message>
    <message>
        <source>Nothing is in this collection yet. Drop items on its name, or choose “Add to collection” in their menu.</source>
        <translation>لا شيء في هذه المجموعة بعد. أفلت العناصر على اسمها، أو اختر «إضافة إلى مجموعة» من قائمتها.</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>عرض كل العناصر</translation>
    </message>
    <message>
        <source>Everything you make is kept here as ordinary files. Files dropped on the window can join it.</source>
        <translation>كل ما تنشئه يُحفظ هنا كملفات عادية. ويمكن ضم الملفات التي تُفلت على النافذة.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>إنشاء أول عمل</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>حُدد %L1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>عنصر واحد</translation>
    </message>
    <message>
        <source>%L1 items</source>
        <translation>العناصر: %L1</translation>
    </message>
    <message>
        <source>Make four examples</source>
        <translation>إنشاء أربعة أمثلة</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>No rating, colour or tags.</source>
        <translation>بلا تقييم أو لون أو وسوم.</translation>
    </message>
    <message>
        <source>1 file went to the system&apos;s trash.</source>
        <translation>ذهب ملف واحد إلى سلة مهملات النظام.</translation>
    </message>
    <message numerus="yes">
        <source>%n files went to the system&apos;s trash.</source>
        <translation>
            <numerusform>لم يذهب أي ملف إلى سلة مهملات النظام.</numerusform>
            <numerusform>ذهب ملف واحد إلى سلة مهملات النظام.</numerusform>
            <numerusform>ذهب ملفان إلى سلة مهملات النظام.</numerusform>
            <numerusform>ذهبت %n ملفات إلى سلة مهملات النظام.</numerusform>
            <numerusform>ذهب %n ملفًا إلى سلة مهملات النظام.</numerusform>
            <numerusform>ذهب %n ملف إلى سلة مهملات النظام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Marks now: %1</source>
        <translation>تم التراجع. العلامات الآن: %1</translation>
    </message>
</context>
<context>
    <name>library::NameDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>library::PickDialog</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose from the library</source>
        <translation>اختيار من المكتبة</translation>
    </message>
    <message>
        <source>Choose one from the library</source>
        <translation>اختيار واحد من المكتبة</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Search prompts, models and settings</source>
        <translation>البحث في الموجّهات والنماذج والإعدادات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the library.</source>
        <translation>لا شيء من هذا النوع في المكتبة.</translation>
    </message>
    <message>
        <source>This field cannot take that.</source>
        <translation>لا يقبل هذا الحقل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لم يُختر شيء</numerusform>
            <numerusform>اختير واحد</numerusform>
            <numerusform>اختير اثنان</numerusform>
            <numerusform>اختيرت %n</numerusform>
            <numerusform>اختير %n</numerusform>
            <numerusform>اختير %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>library::SearchBar</name>
    <message>
        <source>Search library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Search prompts, models and settings, for example model:flux seed:42</source>
        <translation>البحث في الموجّهات والنماذج والإعدادات، مثل model:flux seed:42</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Keep this search in the list beside</source>
        <translation>حفظ هذا البحث في القائمة المجاورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>عرض الصور</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>فيديوهات</translation>
    </message>
    <message>
        <source>Show videos</source>
        <translation>عرض الفيديوهات</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>أصوات</translation>
    </message>
    <message>
        <source>Show sounds</source>
        <translation>عرض الأصوات</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>نصوص</translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation>عرض النصوص</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Show favourites</source>
        <translation>عرض المفضلة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>أي تقييم</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 نجوم</translation>
    </message>
    <message>
        <source>1 star or more</source>
        <translation>نجمة واحدة أو أكثر</translation>
    </message>
    <message>
        <source>%1 stars or more</source>
        <translation>%1 نجوم أو أكثر</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>library::Sidebar</name>
    <message>
        <source>Make room…</source>
        <translation>إخلاء مساحة…</translation>
    </message>
    <message>
        <source>Places in the library</source>
        <translation>الأماكن في المكتبة</translation>
    </message>
    <message>
        <source>Room that the library takes</source>
        <translation>المساحة التي تشغلها المكتبة</translation>
    </message>
    <message>
        <source>Part of the room that the library may take</source>
        <translation>النسبة المشغولة من المساحة المتاحة للمكتبة</translation>
    </message>
    <message>
        <source>What may go by itself, and what is in the bin</source>
        <translation>ما قد يُزال تلقائيًا، وما في السلة</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>كل العناصر</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 in the library</source>
        <translation>%1 في المكتبة</translation>
    </message>
    <message>
        <source>%1 in the bin</source>
        <translation>%1 في السلة</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ت&amp;سمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>library::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n items</source>
        <translation>
            <numerusform>وسوم 0 عنصر</numerusform>
            <numerusform>وسوم عنصر واحد</numerusform>
            <numerusform>وسوم عنصرين</numerusform>
            <numerusform>وسوم %n عناصر</numerusform>
            <numerusform>وسوم %n عنصرًا</numerusform>
            <numerusform>وسوم %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>night, at sea</source>
        <translation>ليل, في البحر</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>تفصل بينها فواصل لاتينية (,).</translation>
    </message>
    <message>
        <source>Those that all of them have, with commas between them. Others stay.</source>
        <translation>الوسوم المشتركة بينها جميعًا، تفصل بينها فواصل لاتينية (,). وتبقى الأخرى.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>المستخدمة: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>library::Unwritten</name>
    <message>
        <source>The mark is kept in the library and goes into the file when it can be written: make room, unlock the file or bring it back.</source>
        <translation>تبقى العلامة في المكتبة وتُكتب في الملف حين تصبح الكتابة ممكنة: أفسح مساحة أو ألغِ قفل الملف أو أعده.</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n files are kept in the library and go into the files when they can be written: make room, unlock the files or bring them back.</source>
        <translation>
            <numerusform>لا علامات تنتظر الكتابة في الملفات.</numerusform>
            <numerusform>تبقى علامات ملف واحد في المكتبة وتُكتب فيه حين تصبح الكتابة ممكنة: أفسح مساحة أو ألغِ قفل الملف أو أعده.</numerusform>
            <numerusform>تبقى علامات ملفين في المكتبة وتُكتب فيهما حين تصبح الكتابة ممكنة: أفسح مساحة أو ألغِ قفل الملفين أو أعدهما.</numerusform>
            <numerusform>تبقى علامات %n ملفات في المكتبة وتُكتب فيها حين تصبح الكتابة ممكنة: أفسح مساحة أو ألغِ قفل الملفات أو أعدها.</numerusform>
            <numerusform>تبقى علامات %n ملفًا في المكتبة وتُكتب فيها حين تصبح الكتابة ممكنة: أفسح مساحة أو ألغِ قفل الملفات أو أعدها.</numerusform>
            <numerusform>تبقى علامات %n ملف في المكتبة وتُكتب فيها حين تصبح الكتابة ممكنة: أفسح مساحة أو ألغِ قفل الملفات أو أعدها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live::BrushBar</name>
    <message>
        <source>Tip of the brush</source>
        <translation>رأس الفرشاة</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>مستدير</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>ناعم</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>قلم رصاص</translation>
    </message>
    <message>
        <source>Chalk</source>
        <translation>طباشير</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation>‏&#xa0;%</translation>
    </message>
    <message>
        <source>Pen pressure changes the size</source>
        <translation>ضغط القلم يغيّر الحجم</translation>
    </message>
    <message>
        <source>Pen pressure changes the opacity</source>
        <translation>ضغط القلم يغيّر العتامة</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>التنعيم</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>المرآة</translation>
    </message>
    <message>
        <source>No mirror</source>
        <translation>بلا مرآة</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>يمين ويسار</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>أعلى وأسفل</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>كلا الاتجاهين</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>التفاوت المسموح</translation>
    </message>
    <message>
        <source>Shapes are filled</source>
        <translation>الأشكال مملوءة</translation>
    </message>
    <message>
        <source>Smooth </source>
        <translation>التنعيم </translation>
    </message>
    <message>
        <source>Tolerance </source>
        <translation>التفاوت </translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>New, open, save, paste</source>
        <translation>جديد، فتح، حفظ، لصق</translation>
    </message>
    <message>
        <source>Zoom and rotation of the paper</source>
        <translation>تكبير الورقة وتدويرها</translation>
    </message>
    <message>
        <source>How the paper is shown. The wheel zooms; Space moves it, with Shift it turns.</source>
        <translation>طريقة عرض الورقة. العجلة للتكبير، والمسافة للتحريك، ومع Shift للتدوير.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير لليسار</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير لليمين</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>استقامة</translation>
    </message>
    <message>
        <source>Shift adds, Alt takes away, Ctrl makes the sides equal.</source>
        <translation>يضيف Shift، ويطرح Alt، ويساوي Ctrl بين الأضلاع.</translation>
    </message>
    <message>
        <source>Moves what is selected, or the whole layer.</source>
        <translation>ينقل المحدد، أو الطبقة كلها.</translation>
    </message>
    <message>
        <source>Takes the colour that is seen.</source>
        <translation>يلتقط اللون الظاهر.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2°</source>
        <comment>zoom and angle</comment>
        <translation>%1، %2°</translation>
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
        <translation>يتعذر استخدام الكاميرا «%1».</translation>
    </message>
    <message>
        <source>The camera “%1” cannot be used: %2</source>
        <translation>يتعذر استخدام الكاميرا «%1»: %2</translation>
    </message>
    <message>
        <source>The camera “%1” gives no picture. Another program may be using it: close that one, or plug the camera in again.</source>
        <translation>الكاميرا «%1» لا تعطي صورة. ربما يستخدمها برنامج آخر: أغلقه، أو أعد توصيل الكاميرا.</translation>
    </message>
    <message>
        <source>The camera “%1” is not there any more. Plug it in again and choose it again.</source>
        <translation>الكاميرا «%1» لم تعد موجودة. أعد توصيلها واخترها من جديد.</translation>
    </message>
</context>
<context>
    <name>live::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>لوح الرسم</translation>
    </message>
    <message>
        <source>Draw here with the mouse or a pen. B is the brush, E the eraser, G fills, I picks a colour, [ and ] change the size. The wheel zooms, Space moves the paper.</source>
        <translation>ارسم هنا بالفأرة أو القلم. B للفرشاة، وE للممحاة، وG للملء، وI لالتقاط لون، و[ و] لتغيير الحجم. العجلة للتكبير، والمسافة لتحريك الورقة.</translation>
    </message>
    <message>
        <source>This layer is locked. Unlock it in the list of layers, or choose another one.</source>
        <translation>هذه الطبقة مقفلة. افتح قفلها في قائمة الطبقات، أو اختر غيرها.</translation>
    </message>
    <message>
        <source>This layer is hidden. Show it in the list of layers, or choose another one.</source>
        <translation>هذه الطبقة مخفية. أظهرها في قائمة الطبقات، أو اختر غيرها.</translation>
    </message>
    <message>
        <source>Text on the canvas</source>
        <translation>نص على لوح الرسم</translation>
    </message>
    <message>
        <source>Type, then press Enter</source>
        <translation>اكتب ثم اضغط Enter</translation>
    </message>
</context>
<context>
    <name>live::CastPortal</name>
    <message>
        <source>This program was built without PipeWire, which brings the pictures of the screen under Wayland.</source>
        <translation>بُني هذا البرنامج من دون PipeWire الذي يجلب صور الشاشة في Wayland.</translation>
    </message>
    <message>
        <source>This desktop offers its screen to no program. Install xdg-desktop-portal with the part for this desktop, and choose the screen again.</source>
        <translation>لا يتيح سطح المكتب هذا شاشته لأي برنامج. ثبّت xdg-desktop-portal مع الجزء الخاص بسطح المكتب هذا، ثم اختر الشاشة من جديد.</translation>
    </message>
    <message>
        <source>The desktop did not share its screen. Choose it again; if that does not help, look whether the desktop lets programs record the screen.</source>
        <translation>لم يشارك سطح المكتب شاشته. اخترها من جديد؛ وإن لم ينفع ذلك فتحقق من أن سطح المكتب يسمح للبرامج بتسجيل الشاشة.</translation>
    </message>
    <message>
        <source>The desktop&apos;s answer about its screen cannot be understood. Bring xdg-desktop-portal up to date.</source>
        <translation>لا يمكن فهم رد سطح المكتب بشأن شاشته. حدّث xdg-desktop-portal.</translation>
    </message>
    <message>
        <source>The part of the desktop that shares the screen has stopped. Choose the screen again.</source>
        <translation>توقف جزء سطح المكتب الذي يشارك الشاشة. اختر الشاشة من جديد.</translation>
    </message>
    <message>
        <source>No screen was shared, as you chose. Choose the screen as the live source again to be asked again.</source>
        <translation>لم تُشارَك أي شاشة كما اخترت. اختر الشاشة مصدرًا مباشرًا من جديد ليُطرح عليك السؤال مرة أخرى.</translation>
    </message>
    <message>
        <source>The desktop has ended the sharing of the screen. Choose the screen again to go on.</source>
        <translation>أنهى سطح المكتب مشاركة الشاشة. اختر الشاشة من جديد للمتابعة.</translation>
    </message>
</context>
<context>
    <name>live::CastSource</name>
    <message>
        <source>The desktop shares its screen, but no picture of it comes. Look whether PipeWire and its session manager (WirePlumber) run, and choose the screen again.</source>
        <translation>يشارك سطح المكتب شاشته، لكن لا تصل أي صورة منها. تحقق من أن PipeWire ومدير جلساته (WirePlumber) يعملان، ثم اختر الشاشة من جديد.</translation>
    </message>
    <message>
        <source>Screen or window</source>
        <translation>شاشة أو نافذة</translation>
    </message>
    <message>
        <source>Screen or window, %1 × %2</source>
        <translation>شاشة أو نافذة، ⁦%1 × %2⁩</translation>
    </message>
    <message>
        <source>The screen or window that was shared is not there any more. Choose one again.</source>
        <translation>لم تعد الشاشة أو النافذة التي كانت مشارَكة موجودة. اختر من جديد.</translation>
    </message>
    <message>
        <source>The pictures of the screen cannot be received. Install PipeWire (libpipewire-0.3) and choose the screen again.</source>
        <translation>لا يمكن استقبال صور الشاشة. ثبّت PipeWire (libpipewire-0.3)، ثم اختر الشاشة من جديد.</translation>
    </message>
</context>
<context>
    <name>live::Cockpit</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 إطار/ث</translation>
    </message>
    <message>
        <source>Live state</source>
        <translation>حالة الوضع المباشر</translation>
    </message>
    <message>
        <source>Live cost</source>
        <translation>تكلفة الوضع المباشر</translation>
    </message>
    <message>
        <source>Inputs behind</source>
        <translation>المدخلات المتأخرة</translation>
    </message>
    <message>
        <source>Shows your latest stroke</source>
        <translation>يعرض آخر ضربة لك</translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) behind</source>
        <translation>
            <numerusform>بلا تأخر</numerusform>
            <numerusform>متأخر برسم واحد</numerusform>
            <numerusform>متأخر برسمين</numerusform>
            <numerusform>متأخر بـ %n رسوم</numerusform>
            <numerusform>متأخر بـ %n رسمًا</numerusform>
            <numerusform>متأخر بـ %n رسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>في راحة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Nobody drew for a while, and an open connection may cost money. The next stroke connects.</source>
        <translation>لم يرسم أحد منذ مدة، وقد يكلف الاتصال المفتوح مالًا. الضربة التالية تعيد الاتصال.</translation>
    </message>
    <message>
        <source>The next stroke connects.</source>
        <translation>الضربة التالية تبدأ الاتصال.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>A model that has not run for a while can take a minute to start.</source>
        <translation>قد يستغرق بدء نموذج لم يعمل منذ مدة دقيقة.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Every stroke is sent at once.</source>
        <translation>تُرسل كل ضربة فورًا.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing costs money.</source>
        <translation>لا يُرسل شيء ولا تكلفة.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>The next stroke tries again.</source>
        <translation>الضربة التالية تعيد المحاولة.</translation>
    </message>
    <message>
        <source>Live state: %1</source>
        <translation>حالة الوضع المباشر: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 ms: wait %2 · encode %3 · network and model %4 · show %5</source>
        <translation>‏%1 م.ث: انتظار %2 · ترميز %3 · شبكة ونموذج %4 · عرض %5</translation>
    </message>
    <message>
        <source>So many drawings are newer than the one that the picture shows. Only the newest is sent.</source>
        <translation>عدد الرسوم الأحدث مما تعرضه الصورة. لا يُرسل إلا أحدثها.</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>تم تخطي %1</translation>
    </message>
    <message>
        <source>Skipped because something newer was there: %1 drawings, %2 pictures.</source>
        <translation>تم تخطيها لوجود ما هو أحدث: %1 من الرسوم، %2 من الصور.</translation>
    </message>
    <message>
        <source>%1/min · %2</source>
        <comment>dollars for a minute, dollars so far</comment>
        <translation>%1/د · %2</translation>
    </message>
    <message>
        <source>%1/min</source>
        <comment>dollars for a minute</comment>
        <translation>%1/د</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>dollars</comment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start, as far as it can be counted here: fal bills the time that the connection is open.</source>
        <translation>تكلفة الرسم المباشر الآن ومنذ البداية، بقدر ما يمكن حسابها هنا: يحاسب fal على مدة فتح الاتصال.</translation>
    </message>
    <message>
        <source>What live drawing costs now and has cost since the start: fal bills each picture.</source>
        <translation>تكلفة الرسم المباشر الآن ومنذ البداية: يحاسب fal على كل صورة.</translation>
    </message>
</context>
<context>
    <name>live::Controls</name>
    <message>
        <source>Live prompt</source>
        <translation>الموجّه المباشر</translation>
    </message>
    <message>
        <source>What the drawing should become</source>
        <translation>ما ينبغي أن يصير إليه الرسم</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, oil painting</source>
        <translation>ثعلب نائم في ثلج طري، لوحة زيتية</translation>
    </message>
    <message>
        <source>%1 slider</source>
        <comment>name of a form field</comment>
        <translation>شريط تمرير %1</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>قيمة النموذج</translation>
    </message>
    <message>
        <source>The same seed keeps the picture calm while you draw. Empty: the model chooses it.</source>
        <translation>البذرة نفسها تُبقي الصورة ثابتة أثناء الرسم. فارغة: يختارها النموذج.</translation>
    </message>
    <message>
        <source>Fixed seed</source>
        <translation>بذرة ثابتة</translation>
    </message>
    <message>
        <source>The seed is fixed: every picture is made with the same one.</source>
        <translation>البذرة ثابتة: تُنشأ كل صورة بالبذرة نفسها.</translation>
    </message>
    <message>
        <source>The seed runs: every picture is made with the next one. Press to keep the one that is shown.</source>
        <translation>البذرة متغيرة: تُنشأ كل صورة بالبذرة التالية. اضغط لتثبيت المعروضة.</translation>
    </message>
</context>
<context>
    <name>live::DrawingFile</name>
    <message>
        <source>“%1” cannot be read as a picture.</source>
        <translation>تتعذر قراءة «%1» كصورة.</translation>
    </message>
    <message>
        <source>The drawing of last time is damaged and was set aside.</source>
        <translation>رسم المرة السابقة تالف وقد وُضع جانبًا.</translation>
    </message>
    <message>
        <source>The drawing cannot be kept for the next time. %1</source>
        <comment>a sentence that says why</comment>
        <translation>لا يمكن حفظ الرسم للمرة القادمة. %1</translation>
    </message>
    <message>
        <source>New drawing</source>
        <translation>رسم جديد</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Another size…</source>
        <translation>مقاس آخر…</translation>
    </message>
    <message>
        <source>Back to the drawing before</source>
        <translation>العودة إلى الرسم السابق</translation>
    </message>
    <message>
        <source>Open a drawing or a picture…</source>
        <translation>فتح رسم أو صورة…</translation>
    </message>
    <message>
        <source>Save the drawing as…</source>
        <translation>حفظ الرسم باسم…</translation>
    </message>
    <message>
        <source>Paste as a layer</source>
        <translation>لصق كطبقة</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder, or the ending .ora, .png or .jpg.</source>
        <translation>تعذرت كتابة «%1». اختر مجلدًا آخر، أو الامتداد ‎.ora‎ أو ‎.png‎ أو ‎.jpg‎.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>طبقة ملصوقة</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>لا توجد صورة في الحافظة.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Open a drawing or a picture</source>
        <translation>فتح رسم أو صورة</translation>
    </message>
    <message>
        <source>Drawings and pictures (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;All files (*)</source>
        <translation>رسوم وصور (*.ora *.png *.jpg *.jpeg *.webp *.tif *.tiff);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>Drawing with its layers (*.ora);;PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>رسم بطبقاته (*.ora);;صورة PNG (*.png);;صورة JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>drawing</source>
        <comment>name of a file</comment>
        <translation>رسم</translation>
    </message>
</context>
<context>
    <name>live::LayerModel</name>
    <message>
        <source>Layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>%1 is shown</source>
        <translation>%1 ظاهرة</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 مخفية</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 مقفلة</translation>
    </message>
    <message>
        <source>%1 can be painted on</source>
        <translation>%1 قابلة للرسم</translation>
    </message>
</context>
<context>
    <name>live::LayerPanel</name>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>ضرب</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>شاشة</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>تراكب</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>تعتيم</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>تفتيح</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>وضع المزج</translation>
    </message>
    <message>
        <source>How this layer blends with those below it</source>
        <translation>كيفية امتزاج هذه الطبقة بما تحتها</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>عتامة الطبقة</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>طبقة جديدة</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>تكرار الطبقة</translation>
    </message>
    <message>
        <source>Layer up</source>
        <translation>رفع الطبقة</translation>
    </message>
    <message>
        <source>Layer down</source>
        <translation>خفض الطبقة</translation>
    </message>
    <message>
        <source>Merge with the layer below</source>
        <translation>دمج مع الطبقة أدناه</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>حذف الطبقة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Opacity of the layer: %1%</source>
        <translation>عتامة الطبقة: %1 %</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>اسم الطبقة</translation>
    </message>
    <message>
        <source>%1, layer %2 of %3 from below</source>
        <translation>%1، الطبقة %2 من %3 من الأسفل</translation>
    </message>
    <message>
        <source>New layer: %1</source>
        <translation>طبقة جديدة: %1</translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation>دُمجت مع %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>حُذفت %1.</translation>
    </message>
    <message>
        <source>Renamed: %1</source>
        <translation>تمت إعادة التسمية: %1</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show or hide the layer</source>
        <translation>إظهار الطبقة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Lock or unlock the layer</source>
        <translation>قفل الطبقة أو إلغاء قفلها</translation>
    </message>
</context>
<context>
    <name>live::LivePage</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Keep frame</source>
        <translation>الاحتفاظ بالإطار</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>النموذج المباشر</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Put the picture that is shown into the library (Ctrl+S).</source>
        <translation>وضع الصورة المعروضة في المكتبة (Ctrl+S).</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>No live model is known yet. Connect once so that the list of models can be read.</source>
        <translation>لا يُعرف نموذج مباشر بعد. اتصل مرة لتُقرأ قائمة النماذج.</translation>
    </message>
    <message>
        <source>%1 The next stroke tries again.</source>
        <comment>a sentence that says what went wrong</comment>
        <translation>%1 الضربة التالية تعيد المحاولة.</translation>
    </message>
    <message>
        <source>Live drawing has cost another %1 and pauses, as the settings say. The drawing goes on, nothing is sent.</source>
        <translation>كلّف الرسم المباشر %1 أخرى وتوقف مؤقتًا وفق الإعدادات. يستمر الرسم ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>live::LiveView</name>
    <message>
        <source>Live result</source>
        <translation>النتيجة المباشرة</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>أحدث صورة أنشأها النموذج من رسمك.</translation>
    </message>
    <message>
        <source>Nothing yet: draw on the canvas.</source>
        <translation>لا شيء بعد: ارسم على لوح الرسم.</translation>
    </message>
    <message>
        <source>Draw on the canvas. The model&apos;s picture follows here.</source>
        <translation>ارسم على لوح الرسم، فتتبعه صورة النموذج هنا.</translation>
    </message>
</context>
<context>
    <name>live::Notice</name>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
</context>
<context>
    <name>live::RecordButton</name>
    <message>
        <source>Format of recordings</source>
        <translation>صيغة التسجيلات</translation>
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
        <translation>المسجَّل: %1</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>End the recording: it goes into the library</source>
        <translation>إنهاء التسجيل: يُحفظ في المكتبة</translation>
    </message>
    <message>
        <source>Record what the model makes as a video</source>
        <translation>تسجيل ما ينشئه النموذج كفيديو</translation>
    </message>
</context>
<context>
    <name>live::Rewind</name>
    <message>
        <source>Frame back</source>
        <translation>إطار للخلف</translation>
    </message>
    <message>
        <source>The frame before (comma)</source>
        <translation>الإطار السابق (الفاصلة)</translation>
    </message>
    <message>
        <source>Frame on</source>
        <translation>إطار للأمام</translation>
    </message>
    <message>
        <source>The next frame (full stop)</source>
        <translation>الإطار التالي (النقطة)</translation>
    </message>
    <message>
        <source>Show the frame before</source>
        <translation>عرض الإطار السابق</translation>
    </message>
    <message>
        <source>Hold to see the frame before this one (A)</source>
        <translation>اضغط باستمرار لرؤية الإطار السابق لهذا (A)</translation>
    </message>
    <message>
        <source>Time lapse</source>
        <translation>فاصل زمني</translation>
    </message>
    <message>
        <source>Make a quick film of the frames that can be looked back at…</source>
        <translation>إنشاء فيلم سريع من الإطارات التي يمكن الرجوع إليها…</translation>
    </message>
    <message>
        <source>Finish in another model</source>
        <translation>إنهاء في نموذج آخر</translation>
    </message>
    <message>
        <source>Keep this frame and go on from it in a model that takes its time, with its prompt, seed and strength</source>
        <translation>الاحتفاظ بهذا الإطار ومتابعته في نموذج أدق وأبطأ، بموجّهه وبذرته وقوته</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>العودة إلى المباشر</translation>
    </message>
    <message>
        <source>Back to what the model makes now (Escape)</source>
        <translation>العودة إلى ما ينشئه النموذج الآن (Escape)</translation>
    </message>
    <message>
        <source>This frame cannot be shown.</source>
        <translation>يتعذر عرض هذا الإطار.</translation>
    </message>
    <message>
        <source>The frame before</source>
        <translation>الإطار السابق</translation>
    </message>
    <message>
        <source>%1 back</source>
        <comment>a time</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>%1 to look back at</source>
        <comment>a time</comment>
        <translation>‏%1 متاحة للرجوع</translation>
    </message>
    <message>
        <source>The disk is nearly full: less than five minutes can be looked back at.</source>
        <translation>القرص شبه ممتلئ: يمكن الرجوع إلى أقل من خمس دقائق.</translation>
    </message>
    <message>
        <source>The frames are large: less than five minutes of them fit into the room for looking back.</source>
        <translation>الإطارات كبيرة: لا تتسع مساحة الرجوع لخمس دقائق منها.</translation>
    </message>
    <message>
        <source>%1 to look back at: the disk is nearly full</source>
        <comment>a time</comment>
        <translation>‏%1 متاحة للرجوع: القرص شبه ممتلئ</translation>
    </message>
    <message>
        <source>Nothing to look back at yet</source>
        <translation>لا شيء للرجوع إليه بعد</translation>
    </message>
    <message>
        <source>An earlier picture: %1.</source>
        <translation>صورة سابقة: %1.</translation>
    </message>
    <message>
        <source>The newest picture that the model made of your drawing.</source>
        <translation>أحدث صورة أنشأها النموذج من رسمك.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No model for this is known here yet</source>
        <translation>لا يُعرف نموذج لهذا هنا بعد</translation>
    </message>
</context>
<context>
    <name>live::RewindStrip</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>الرجوع</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>%1 back, frame %2 of %3</source>
        <comment>a time</comment>
        <translation>قبل %1، الإطار %2 من %3</translation>
    </message>
    <message>
        <source>The last pictures of the model appear here.</source>
        <translation>يمكن الرجوع هنا إلى ما ينشئه النموذج.</translation>
    </message>
</context>
<context>
    <name>live::ScreenSource</name>
    <message>
        <source>Screen, %1 × %2</source>
        <translation>الشاشة، %1 × %2</translation>
    </message>
    <message>
        <source>The screen whose picture was used is not there any more.</source>
        <translation>لم تعد الشاشة التي استُخدمت صورتها موجودة.</translation>
    </message>
    <message>
        <source>This desktop does not let a program look at the screen.</source>
        <translation>لا يسمح سطح المكتب هذا لبرنامج برؤية الشاشة.</translation>
    </message>
</context>
<context>
    <name>live::SourceButton</name>
    <message>
        <source>Live source</source>
        <translation>المصدر المباشر</translation>
    </message>
    <message>
        <source>Only the drawing</source>
        <translation>الرسم فقط</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>الكاميرا: %1</translation>
    </message>
    <message>
        <source>Area of the screen…</source>
        <translation>منطقة من الشاشة…</translation>
    </message>
    <message>
        <source>Area of the screen: this desktop does not let a program look at it</source>
        <translation>منطقة من الشاشة: لا يسمح سطح المكتب هذا لبرنامج برؤيتها</translation>
    </message>
    <message>
        <source>Instead of the drawing</source>
        <translation>بدل الرسم</translation>
    </message>
    <message>
        <source>Under the drawing</source>
        <translation>تحت الرسم</translation>
    </message>
    <message>
        <source>Live source: %1</source>
        <translation>المصدر المباشر: %1</translation>
    </message>
    <message>
        <source>A camera or a part of the screen under the drawing</source>
        <translation>كاميرا أو جزء من الشاشة تحت الرسم</translation>
    </message>
    <message>
        <source>Screen or window…</source>
        <translation>شاشة أو نافذة…</translation>
    </message>
    <message>
        <source>Screen or window: this program was built without PipeWire, which brings its pictures</source>
        <translation>شاشة أو نافذة: بُني هذا البرنامج من دون PipeWire الذي يجلب صورها</translation>
    </message>
</context>
<context>
    <name>live::TimeLapseDialog</name>
    <message>
        <source>Time lapse</source>
        <translation>فاصل زمني</translation>
    </message>
    <message>
        <source>Make the film</source>
        <translation>إنشاء الفيلم</translation>
    </message>
    <message>
        <source>The frames that can be looked back at become a quick film in the library. Where nothing happened for longer than a second, a second is shown.</source>
        <translation>تصبح الإطارات التي يمكن الرجوع إليها فيلمًا سريعًا في المكتبة. وحيث لم يحدث شيء لأكثر من ثانية، تُعرض ثانية واحدة.</translation>
    </message>
    <message>
        <source>%1 × as quick</source>
        <translation>أسرع بـ %1 ×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
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
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
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
        <translation>فرشاة</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>ملء</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>قطع ناقص</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Colour picker</source>
        <translation>لاقط الألوان</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>تحديد مستطيل</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>تحديد قطع ناقص</translation>
    </message>
    <message>
        <source>Select by hand</source>
        <translation>تحديد حر</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>عكس التحديد</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>لون آخر…</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>“%1” is damaged or cut off: a part of it is missing.</source>
        <translation>«%1» تالف أو مبتور: ينقصه جزء.</translation>
    </message>
    <message>
        <source>“%1” is too large for the memory there is.</source>
        <translation>«%1» أكبر من الذاكرة المتاحة.</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot be decoded.</source>
        <translation>«%1» بصيغة لا يمكن فك ترميزها.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off: %2.</source>
        <translation>«%1» تالف أو مبتور: %2.</translation>
    </message>
    <message>
        <source>This computer has no encoder for “%1”.</source>
        <translation>لا يوجد في هذا الحاسوب مرمّز لـ «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be encoded: %2.</source>
        <translation>تعذر ترميز «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>لا مساحة متبقية على القرص لـ «%1».</translation>
    </message>
    <message>
        <source>“%1” would be larger than the file system allows.</source>
        <translation>سيكون «%1» أكبر مما يسمح به نظام الملفات.</translation>
    </message>
    <message>
        <source>A file named “%1” exists already.</source>
        <translation>يوجد ملف باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>المجلد «%1» غير موجود.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>تتعذر الكتابة في المجلد «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>تعذرت كتابة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>تعذرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«%1» ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for reading.</source>
        <translation>يتعذر فتح «%1» للقراءة.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» فارغ.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and is left alone.</source>
        <translation>«%1» ليس ملفًا عاديًا، لذا تُرك كما هو.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to %2.</source>
        <translation>يتعذر تحويل «%1» إلى %2.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>أُوقف هذا.</translation>
    </message>
    <message>
        <source>The part to keep lies outside of “%1”.</source>
        <translation>الجزء المراد إبقاؤه يقع خارج «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be made small enough.</source>
        <translation>لا يمكن تصغير «%1» بما يكفي.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels, which is more than Gesso can show.</source>
        <translation>أبعاد «%1» هي %2 × %3 بكسل، وهي أكبر مما يستطيع Gesso عرضه.</translation>
    </message>
    <message>
        <source>“%1” is not an image Gesso can read.</source>
        <translation>«%1» ليس صورة يستطيع Gesso قراءتها.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels and is shown smaller. The file itself is untouched.</source>
        <translation>أبعاد «%1» هي %2 × %3 بكسل ويُعرض مصغرًا. الملف نفسه لم يُمس.</translation>
    </message>
    <message>
        <source>“%1” stands turned in another way than the first.</source>
        <translation>اتجاه «%1» مختلف عن اتجاه الأول.</translation>
    </message>
    <message>
        <source>“%1” has another size than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>مقاس «%1» مختلف عن الأول: يُعاد ترميزها كلها بمقاس الأول ومعدله.</translation>
    </message>
    <message>
        <source>Not all of them have sound: all are encoded again, with silence where there is none.</source>
        <translation>ليس لجميعها صوت: يُعاد ترميزها كلها، مع صمت حيث لا صوت.</translation>
    </message>
    <message>
        <source>“%1” was encoded in another way than the first: all are encoded again in the size and the rate of the first.</source>
        <translation>رُمّز «%1» بطريقة مختلفة عن الأول: يُعاد ترميزها كلها بمقاس الأول ومعدله.</translation>
    </message>
    <message>
        <source>Clips of this kind can only be joined by encoding them again.</source>
        <translation>لا يمكن دمج مقاطع من هذا النوع إلا بإعادة ترميزها.</translation>
    </message>
    <message>
        <source>There is nothing to join.</source>
        <translation>لا شيء لدمجه.</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 مدمج</translation>
    </message>
    <message>
        <source>“%1” cannot be read and is left alone.</source>
        <translation>تتعذر قراءة «%1»، لذا تُرك كما هو.</translation>
    </message>
    <message>
        <source>The metadata of “%1” cannot be read.</source>
        <translation>تتعذر قراءة البيانات الوصفية لـ «%1».</translation>
    </message>
    <message>
        <source>“%1” is too large to be written again.</source>
        <translation>«%1» أكبر من أن تُعاد كتابته.</translation>
    </message>
    <message>
        <source>There is no picture of “%1”.</source>
        <translation>لا توجد صورة لـ «%1».</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut off.</source>
        <translation>«%1» تالف أو مبتور.</translation>
    </message>
    <message>
        <source>The recipe for “%1” is empty or larger than 1 MiB.</source>
        <translation>وصفة «%1» فارغة أو أكبر من 1 ميبي بايت.</translation>
    </message>
    <message>
        <source>The recipe is too long to be kept inside the JPEG “%1”.</source>
        <translation>الوصفة أطول من أن تُحفظ داخل ملف JPEG «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no recipe.</source>
        <translation>لا وصفة في «%1».</translation>
    </message>
    <message>
        <source>The recipe in “%1” is damaged.</source>
        <translation>الوصفة في «%1» تالفة.</translation>
    </message>
    <message>
        <source>The sound of “%1” is too long.</source>
        <translation>صوت «%1» طويل جدًا.</translation>
    </message>
    <message>
        <source>“%1” has no sound.</source>
        <translation>لا صوت في «%1».</translation>
    </message>
    <message>
        <source>“%1” has no pictures.</source>
        <translation>لا صور في «%1».</translation>
    </message>
    <message>
        <source>There is no moving picture in “%1”.</source>
        <translation>لا توجد صورة متحركة في «%1».</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot hold a recipe.</source>
        <translation>«%1» بصيغة لا يمكنها حمل وصفة.</translation>
    </message>
    <message>
        <source>The metadata of “%1” could not be changed; it is as it was.</source>
        <translation>تعذر تغيير البيانات الوصفية لـ «%1»؛ وبقيت كما كانت.</translation>
    </message>
    <message>
        <source>There is no sound in “%1”.</source>
        <translation>لا يوجد صوت في «%1».</translation>
    </message>
    <message>
        <source>“%1” is neither a picture nor sound nor a video.</source>
        <translation>«%1» ليس صورة ولا صوتًا ولا فيديو.</translation>
    </message>
    <message>
        <source>“%1” is an original.</source>
        <translation>«%1» ملف أصلي.</translation>
    </message>
    <message>
        <source>The video was not opened for writing.</source>
        <translation>لم يُفتح الفيديو للكتابة.</translation>
    </message>
    <message>
        <source>A video needs a size and a frame rate.</source>
        <translation>يتطلب الفيديو مقاسًا ومعدل إطارات.</translation>
    </message>
    <message>
        <source>A video without frames was not kept.</source>
        <translation>لم يُحفظ فيديو بلا إطارات.</translation>
    </message>
    <message>
        <source>A kept waveform is damaged.</source>
        <translation>شكل موجي محفوظ تالف.</translation>
    </message>
    <message>
        <source>Video and sound need FFmpeg&apos;s libraries, which cannot be loaded: %1. Please install them again.</source>
        <translation>يحتاج الفيديو والصوت إلى مكتبات FFmpeg، ويتعذر تحميلها: %1. أعد تثبيتها.</translation>
    </message>
    <message>
        <source>“%1” is locked or read-only and cannot be replaced. Unlock it, or allow changes to it.</source>
        <translation>الملف «%1» مقفل أو للقراءة فقط ولا يمكن استبداله. ألغِ القفل، أو اسمح بتعديله.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 of them.</source>
        <translation>عددها من %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n of them.</source>
        <translation>
            <numerusform>لا شيء منها.</numerusform>
            <numerusform>واحد منها على الأكثر.</numerusform>
            <numerusform>اثنان منها على الأكثر.</numerusform>
            <numerusform>‏%n منها على الأكثر.</numerusform>
            <numerusform>‏%n منها على الأكثر.</numerusform>
            <numerusform>‏%n منها على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of them.</source>
        <translation>
            <numerusform>‏0 منها على الأقل.</numerusform>
            <numerusform>واحد منها على الأقل.</numerusform>
            <numerusform>اثنان منها على الأقل.</numerusform>
            <numerusform>‏%n منها على الأقل.</numerusform>
            <numerusform>‏%n منها على الأقل.</numerusform>
            <numerusform>‏%n منها على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>نص.</translation>
    </message>
    <message numerus="yes">
        <source>Text of at most %n characters.</source>
        <translation>
            <numerusform>نص فارغ.</numerusform>
            <numerusform>نص من حرف واحد على الأكثر.</numerusform>
            <numerusform>نص من حرفين على الأكثر.</numerusform>
            <numerusform>نص من %n أحرف على الأكثر.</numerusform>
            <numerusform>نص من %n حرفًا على الأكثر.</numerusform>
            <numerusform>نص من %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>مثل %1.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>عدد صحيح.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>عدد.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>عدد صحيح من %1 إلى %2.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>عدد من %1 إلى %2.</translation>
    </message>
    <message>
        <source>A number from %1 on.</source>
        <translation>عدد من %1 فما فوق.</translation>
    </message>
    <message>
        <source>A number up to %1.</source>
        <translation>عدد حتى %1.</translation>
    </message>
    <message>
        <source>In steps of %1.</source>
        <translation>بخطوات من %1.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>نعم أو لا.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>واحدة من %1.</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Or any width and height up to %1 pixels.</source>
        <translation>أو أي عرض وارتفاع حتى %1 بكسل.</translation>
    </message>
    <message>
        <source>A whole number; the same one makes the same result again.</source>
        <translation>عدد صحيح؛ العدد نفسه يعيد إنشاء النتيجة نفسها.</translation>
    </message>
    <message>
        <source>A colour.</source>
        <translation>لون.</translation>
    </message>
    <message>
        <source>Several values together.</source>
        <translation>عدة قيم معًا.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>معًا: %1.</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>قائمة.</translation>
    </message>
    <message>
        <source>A list. Each entry: %1</source>
        <translation>قائمة. كل عنصر: %1</translation>
    </message>
    <message>
        <source>JSON.</source>
        <translation>JSON.</translation>
    </message>
    <message>
        <source>Images.</source>
        <translation>صور.</translation>
    </message>
    <message>
        <source>An image.</source>
        <translation>صورة.</translation>
    </message>
    <message>
        <source>Videos.</source>
        <translation>فيديوهات.</translation>
    </message>
    <message>
        <source>A video.</source>
        <translation>فيديو.</translation>
    </message>
    <message>
        <source>Sound files.</source>
        <translation>ملفات صوتية.</translation>
    </message>
    <message>
        <source>A sound file.</source>
        <translation>ملف صوتي.</translation>
    </message>
    <message>
        <source>Masks painted on images.</source>
        <translation>أقنعة مرسومة على صور.</translation>
    </message>
    <message>
        <source>A mask painted on an image.</source>
        <translation>قناع مرسوم على صورة.</translation>
    </message>
    <message>
        <source>Archives of files.</source>
        <translation>أرشيفات ملفات.</translation>
    </message>
    <message>
        <source>An archive of files.</source>
        <translation>أرشيف ملفات.</translation>
    </message>
    <message>
        <source>3D models.</source>
        <translation>نماذج ثلاثية الأبعاد.</translation>
    </message>
    <message>
        <source>A 3D model.</source>
        <translation>نموذج ثلاثي الأبعاد.</translation>
    </message>
    <message>
        <source>Files.</source>
        <translation>ملفات.</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>ملف.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>لازم.</translation>
    </message>
    <message>
        <source>Normally yes.</source>
        <translation>عادةً نعم.</translation>
    </message>
    <message>
        <source>Normally no.</source>
        <translation>عادةً لا.</translation>
    </message>
    <message>
        <source>Normally %1.</source>
        <translation>عادةً %1.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>اختياري.</translation>
    </message>
</context>
<context>
    <name>models::ModelDetails</name>
    <message>
        <source>Results may be used commercially.</source>
        <translation>يجوز استخدام النتائج تجاريًا.</translation>
    </message>
    <message>
        <source>For research only: results may not be used commercially.</source>
        <translation>للبحث فقط: لا يجوز استخدام النتائج تجاريًا.</translation>
    </message>
    <message>
        <source>A private model.</source>
        <translation>نموذج خاص.</translation>
    </message>
    <message>
        <source>Not known here.</source>
        <translation>غير معروف هنا.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>unit price, why the total is not known</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>About %1 with its defaults. %2</source>
        <translation>نحو %1 بقيمه الافتراضية. %2</translation>
    </message>
    <message>
        <source>%1 with its defaults: %2</source>
        <translation>%1 بقيمه الافتراضية: %2</translation>
    </message>
    <message>
        <source>Open in Create</source>
        <translation>فتح في «إنشاء»</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>Copy endpoint</source>
        <translation>نسخ نقطة النهاية</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>صفحة النموذج</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What this model takes could not be read. %1</source>
        <translation>تعذرت قراءة ما يقبله هذا النموذج. %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Keep this model at the top of the list (Ctrl+D)</source>
        <translation>إبقاء هذا النموذج في أعلى القائمة (Ctrl+D)</translation>
    </message>
    <message>
        <source>Opens fal&apos;s page in the browser</source>
        <translation>يفتح صفحة fal في المتصفح</translation>
    </message>
    <message>
        <source>Opens fal&apos;s documentation in the browser</source>
        <translation>يفتح توثيق fal في المتصفح</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Deprecated: fal does not look after this model any more. It may stop at any time.</source>
        <translation>مهمل: لم يعد fal يعتني بهذا النموذج، وقد يتوقف في أي وقت.</translation>
    </message>
    <message>
        <source>Not in fal&apos;s list: this model may be gone.</source>
        <translation>ليس في قائمة fal: ربما لم يعد هذا النموذج موجودًا.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1, the median of your last runs</source>
        <translation>%1، وسيط عمليات التشغيل الأخيرة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Reading what this model takes…</source>
        <translation>جارٍ قراءة ما يقبله هذا النموذج…</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>ما يقبله</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>مثال: %1</translation>
    </message>
</context>
<context>
    <name>models::ModelsPage</name>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
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
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>notify::Note</name>
    <message>
        <source>Nobody knows how a job ended</source>
        <translation>لا يُعرف كيف انتهت مهمة</translation>
    </message>
    <message>
        <source>%1: look at the queue before you send it again.</source>
        <translation>%1: راجع قائمة الانتظار قبل إعادة الإرسال.</translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>فشلت مهمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A job is done</source>
        <translation>تمت مهمة</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>لم تفشل أي مهمة.</numerusform>
            <numerusform>فشلت واحدة.</numerusform>
            <numerusform>فشلت اثنتان.</numerusform>
            <numerusform>فشلت %n.</numerusform>
            <numerusform>فشلت %n.</numerusform>
            <numerusform>فشلت %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>لم تفشل أي مهمة: %1</numerusform>
            <numerusform>فشلت واحدة: %1</numerusform>
            <numerusform>فشلت اثنتان: %1</numerusform>
            <numerusform>فشلت %n: %1</numerusform>
            <numerusform>فشلت %n: %1</numerusform>
            <numerusform>فشلت %n: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of one nobody knows how it ended.</source>
        <translation>واحدة لا يُعرف كيف انتهت.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n nobody knows how they ended.</source>
        <translation>
            <numerusform>كلها معروفة النهاية.</numerusform>
            <numerusform>واحدة لا يُعرف كيف انتهت.</numerusform>
            <numerusform>اثنتان لا يُعرف كيف انتهتا.</numerusform>
            <numerusform>‏%n لا يُعرف كيف انتهت.</numerusform>
            <numerusform>‏%n لا يُعرف كيف انتهت.</numerusform>
            <numerusform>‏%n لا يُعرف كيف انتهت.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is on its way.</source>
        <translation>واحدة قيد التنفيذ.</translation>
    </message>
    <message numerus="yes">
        <source>%n are on their way.</source>
        <translation>
            <numerusform>لا شيء قيد التنفيذ.</numerusform>
            <numerusform>واحدة قيد التنفيذ.</numerusform>
            <numerusform>اثنتان قيد التنفيذ.</numerusform>
            <numerusform>‏%n قيد التنفيذ.</numerusform>
            <numerusform>‏%n قيد التنفيذ.</numerusform>
            <numerusform>‏%n قيد التنفيذ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are done</source>
        <translation>
            <numerusform>لم تتم أي مهمة</numerusform>
            <numerusform>تمت مهمة واحدة</numerusform>
            <numerusform>تمت مهمتان</numerusform>
            <numerusform>تمت %n مهام</numerusform>
            <numerusform>تمت %n مهمة</numerusform>
            <numerusform>تمت %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 jobs are done</source>
        <translation>تمت %1 من %2 مهمة</translation>
    </message>
</context>
<context>
    <name>paint::OpenRaster</name>
    <message>
        <source>There is no space left on the disk for “%1”.</source>
        <translation>لا مساحة متبقية على القرص لـ «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is missing or read-only.</source>
        <translation>تتعذر كتابة «%1»: مجلده مفقود أو للقراءة فقط.</translation>
    </message>
    <message>
        <source>“%1” is no OpenRaster file, or it is damaged.</source>
        <translation>«%1» ليس ملف OpenRaster، أو أنه تالف.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>لم يعد «%1» موجودًا.</translation>
    </message>
    <message>
        <source>“%1” has %2 × %3 pixels. The canvas takes up to %4 on each side.</source>
        <translation>أبعاد «%1» هي %2 × %3 بكسل. يتسع لوح الرسم لـ %4 لكل ضلع.</translation>
    </message>
</context>
<context>
    <name>palette::CommandList</name>
    <message>
        <source>Not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>palette::CommandPalette</name>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Found commands</source>
        <translation>الأوامر التي عُثر عليها</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>queue::ExchangeModel</name>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of HTTP</comment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>queue::ExchangePanel</name>
    <message>
        <source>Nothing was asked of fal for this job yet.</source>
        <translation>لم يُطلب شيء من fal لهذه المهمة بعد.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>الطلب والرد</translation>
    </message>
    <message>
        <source>Copy the request and its answer</source>
        <translation>نسخ الطلب ورده</translation>
    </message>
    <message>
        <source>Save all requests…</source>
        <translation>حفظ كل الطلبات…</translation>
    </message>
    <message>
        <source>Copied, without the key. The prompt is in it.</source>
        <translation>تم النسخ دون المفتاح. الموجّه ضمنه.</translation>
    </message>
    <message>
        <source>Save all requests</source>
        <translation>حفظ كل الطلبات</translation>
    </message>
</context>
<context>
    <name>queue::JobDetails</name>
    <message>
        <source>Details of the job</source>
        <translation>تفاصيل المهمة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>queue::JobMenu</name>
    <message>
        <source>fal tells nobody how many jobs it allows at once: two for a new account, up to 40 with the credit that was bought.</source>
        <translation>لا يعلن fal كم مهمة يسمح بها في آن واحد: اثنتان لحساب جديد، وحتى 40 مع الرصيد المشترى.</translation>
    </message>
    <message>
        <source>fal allows %1 at once: so many ran here while others waited in its queue.</source>
        <translation>يسمح fal بـ %1 في آن واحد: هذا عدد ما عمل هنا بينما انتظرت أخرى في قائمة انتظاره.</translation>
    </message>
    <message>
        <source>fal has worked on %1 jobs of yours at once, perhaps it allows more.</source>
        <translation>عمل fal على %1 من مهامك في آن واحد، وربما يسمح بأكثر.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation>في أقرب وقت ممكن</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>بعد 15 دقيقة</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Tonight at %1</source>
        <translation>الليلة الساعة %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>غدًا الساعة %1</translation>
    </message>
    <message>
        <source>Run next</source>
        <translation>التشغيل تاليًا</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Change settings…</source>
        <translation>تغيير الإعدادات…</translation>
    </message>
    <message>
        <source>Check again at fal</source>
        <translation>التحقق مجددًا لدى fal</translation>
    </message>
    <message>
        <source>Send again (may be paid twice)</source>
        <translation>إعادة الإرسال (قد تُدفع مرتين)</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>استخدام هذه الإعدادات</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>نسخ معرّف الطلب</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>نسخ التفاصيل للدعم</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>إزالة من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Copied: ids, times and states for fal&apos;s support, without key or prompt.</source>
        <translation>تم النسخ: المعرّفات والأوقات والحالات لدعم fal، دون المفتاح أو الموجّه.</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>المهام المتزامنة</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>بقدر ما يسمح به fal</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>مهام %1</translation>
    </message>
    <message>
        <source>No limit of its own</source>
        <translation>بلا حد خاص</translation>
    </message>
    <message>
        <source>Cancel all that wait here</source>
        <translation>إلغاء كل المنتظر هنا</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>إلغاء الكل</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>إعادة محاولة كل ما فشل</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <comment>when a job is to start</comment>
        <translation>البدء: %1</translation>
    </message>
    <message>
        <source>The request id was copied.</source>
        <translation>نُسخ معرّف الطلب.</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the queue.</source>
        <translation>الموضع %1 من %2 في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Cancelling 1 job.</source>
        <translation>يجري إلغاء مهمة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n jobs.</source>
        <translation>
            <numerusform>لا مهام لإلغائها.</numerusform>
            <numerusform>يجري إلغاء مهمة واحدة.</numerusform>
            <numerusform>يجري إلغاء مهمتين.</numerusform>
            <numerusform>يجري إلغاء %n مهام.</numerusform>
            <numerusform>يجري إلغاء %n مهمة.</numerusform>
            <numerusform>يجري إلغاء %n مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job to try again.</source>
        <translation>لا توجد مهمة لإعادة محاولتها.</translation>
    </message>
    <message>
        <source>Trying 1 job again.</source>
        <translation>تجري إعادة محاولة مهمة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n jobs again.</source>
        <translation>
            <numerusform>لا مهام لإعادة محاولتها.</numerusform>
            <numerusform>تجري إعادة محاولة مهمة واحدة.</numerusform>
            <numerusform>تجري إعادة محاولة مهمتين.</numerusform>
            <numerusform>تجري إعادة محاولة %n مهام.</numerusform>
            <numerusform>تجري إعادة محاولة %n مهمة.</numerusform>
            <numerusform>تجري إعادة محاولة %n مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 copy is in the queue.</source>
        <translation>نسخة واحدة في قائمة الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies are in the queue.</source>
        <translation>
            <numerusform>لا نسخ في قائمة الانتظار.</numerusform>
            <numerusform>نسخة واحدة في قائمة الانتظار.</numerusform>
            <numerusform>نسختان في قائمة الانتظار.</numerusform>
            <numerusform>%n نسخ في قائمة الانتظار.</numerusform>
            <numerusform>%n نسخة في قائمة الانتظار.</numerusform>
            <numerusform>%n نسخة في قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking fal again.</source>
        <translation>يُسأل fal مرة أخرى.</translation>
    </message>
    <message>
        <source>Sending 1 job again.</source>
        <translation>تُرسل مهمة واحدة من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n jobs again.</source>
        <translation>
            <numerusform>لا مهام تُرسل من جديد.</numerusform>
            <numerusform>تُرسل مهمة واحدة من جديد.</numerusform>
            <numerusform>تُرسل مهمتان من جديد.</numerusform>
            <numerusform>تُرسل %n مهام من جديد.</numerusform>
            <numerusform>تُرسل %n مهمة من جديد.</numerusform>
            <numerusform>تُرسل %n مهمة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job removed from the queue.</source>
        <translation>أُزيلت مهمة واحدة من قائمة الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs removed from the queue.</source>
        <translation>
            <numerusform>لم تُزل أي مهمة من قائمة الانتظار.</numerusform>
            <numerusform>أُزيلت مهمة واحدة من قائمة الانتظار.</numerusform>
            <numerusform>أُزيلت مهمتان من قائمة الانتظار.</numerusform>
            <numerusform>أُزيلت %n مهام من قائمة الانتظار.</numerusform>
            <numerusform>أُزيلت %n مهمة من قائمة الانتظار.</numerusform>
            <numerusform>أُزيلت %n مهمة من قائمة الانتظار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>queue::JobTable</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>queue::LogPanel</name>
    <message>
        <source>Follow the end of the log</source>
        <translation>متابعة نهاية السجل</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>كل الأسطر</translation>
    </message>
    <message>
        <source>No details</source>
        <translation>بلا تفاصيل</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>الأسطر المعروضة</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>حفظ السجل…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
</context>
<context>
    <name>queue::LogView</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>queue::QueuePanel</name>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>إلغاء المهمة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>إيقاف القائمة مؤقتًا</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>إزالة المنتهية</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>كل المهام</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>غير المنتهية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>التامة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Jobs shown</source>
        <translation>المهام المعروضة</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>ترشيح المهام</translation>
    </message>
    <message>
        <source>Only if fal does not have it: else it is paid twice.</source>
        <translation>فقط إن لم تكن لدى fal: وإلا دُفعت مرتين.</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>استئناف القائمة</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 قيد التنفيذ، %2 في الانتظار</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1، متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No job fits the filter.</source>
        <translation>لا مهمة تطابق المرشح.</translation>
    </message>
    <message>
        <source>What you generate appears here, with its progress, price and log.</source>
        <translation>ما تولّده يظهر هنا مع تقدمه وسعره وسجله.</translation>
    </message>
    <message>
        <source>The queue is paused. What runs goes on.</source>
        <translation>قائمة الانتظار متوقفة مؤقتًا. ما يعمل الآن يستمر.</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>تستأنف قائمة الانتظار عملها.</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>it does not know the word “%1”</source>
        <translation>لا يعرف الكلمة «%1»</translation>
    </message>
    <message>
        <source>The scenario “%1” is not a JSON list: %2.</source>
        <translation>السيناريو «%1» ليس قائمة JSON: %2.</translation>
    </message>
    <message>
        <source>Row %1 of the scenario “%2” is not good: %3.</source>
        <translation>الصف %1 من السيناريو «%2» غير صالح: %3.</translation>
    </message>
</context>
<context>
    <name>sandbox::Program</name>
    <message>
        <source>A fal-compatible service on this computer, for tests and demonstrations.</source>
        <translation>خدمة متوافقة مع fal على هذا الحاسوب، للاختبارات والعروض.</translation>
    </message>
    <message>
        <source>Listen on this port; 0 takes any that is free.</source>
        <translation>الاستماع على هذا المنفذ؛ 0 يأخذ أي منفذ متاح.</translation>
    </message>
    <message>
        <source>Keep requests and files in this folder.</source>
        <translation>حفظ الطلبات والملفات في هذا المجلد.</translation>
    </message>
    <message>
        <source>Accept only this key.</source>
        <translation>قبول هذا المفتاح فقط.</translation>
    </message>
    <message>
        <source>Time in the queue.</source>
        <translation>الوقت في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Time in progress.</source>
        <translation>الوقت قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Time before each live picture.</source>
        <translation>الوقت قبل كل صورة مباشرة.</translation>
    </message>
    <message>
        <source>A table of what to do wrong.</source>
        <translation>جدول بالأخطاء المراد افتعالها.</translation>
    </message>
    <message>
        <source>Permissions that no key has, as “admin,assets:read”.</source>
        <translation>أذونات لا يملكها أي مفتاح، بالصيغة «admin,assets:read».</translation>
    </message>
    <message>
        <source>Ports and times are whole numbers.</source>
        <translation>المنافذ والأوقات أعداد صحيحة.</translation>
    </message>
</context>
<context>
    <name>sandbox::Server</name>
    <message>
        <source>The sandbox cannot write to the folder “%1”.</source>
        <translation>لا تستطيع بيئة التجربة الكتابة في المجلد «%1».</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1: %2.</source>
        <translation>لا تستطيع بيئة التجربة الاستماع على المنفذ %1: %2.</translation>
    </message>
</context>
<context>
    <name>settings::AdvancedPage</name>
    <message>
        <source>The settings can be kept as a file and read again elsewhere. Keys and passwords are never in it.</source>
        <translation>يمكن حفظ الإعدادات في ملف وقراءتها في مكان آخر. ولا يتضمن الملف أبدًا مفاتيح أو كلمات مرور.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>تصدير الإعدادات…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>استيراد الإعدادات…</translation>
    </message>
    <message>
        <source>Everything that Gesso remembers is in this folder: %1</source>
        <translation>كل ما يتذكره Gesso موجود في هذا المجلد: %1</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>الإعدادات (*.json)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>The settings are in the file.</source>
        <translation>الإعدادات محفوظة في الملف.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>تتعذر كتابة الملف: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>This file does not contain settings of Gesso.</source>
        <translation>لا يحتوي هذا الملف على إعدادات Gesso.</translation>
    </message>
    <message>
        <source>The settings of the file are in use. Undo takes them back page by page.</source>
        <translation>إعدادات الملف مستخدمة الآن. يلغيها «تراجع» صفحة صفحة.</translation>
    </message>
</context>
<context>
    <name>settings::Form</name>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Where jobs are made. In the sandbox on this computer nothing leaves it and nothing is charged.</source>
        <translation>مكان تنفيذ المهام. في بيئة التجربة على هذا الحاسوب لا يغادره شيء ولا رسوم.</translation>
    </message>
    <message>
        <source>Sandbox on this computer, nothing is charged</source>
        <translation>بيئة التجربة على هذا الحاسوب، بلا رسوم</translation>
    </message>
    <message>
        <source>fal</source>
        <translation>fal</translation>
    </message>
    <message>
        <source>A proxy or server</source>
        <translation>وكيل أو خادم</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Begins with https://, or with http:// on this computer.</source>
        <translation>يبدأ بـ https://، أو بـ http:// على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ask before spending more than</source>
        <translation>السؤال قبل إنفاق أكثر من</translation>
    </message>
    <message>
        <source>A click on Generate that costs more is asked about first. 0 asks each time.</source>
        <translation>يُسأل أولًا عن كل نقرة توليد تكلف أكثر من ذلك. ‏0 يسأل كل مرة.</translation>
    </message>
    <message>
        <source>Tell when a day costs more than</source>
        <translation>التنبيه عندما يتجاوز اليوم</translation>
    </message>
    <message>
        <source>Jobs go on; a message says so once it is passed.</source>
        <translation>تستمر المهام؛ وتظهر رسالة عند تجاوز المبلغ.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Spend at most, a day</source>
        <translation>أقصى إنفاق يومي</translation>
    </message>
    <message>
        <source>Jobs that would pass it wait in the queue. What is in flight counts with its estimate.</source>
        <translation>المهام التي ستتجاوزه تنتظر في القائمة. وتُحتسب المهام الجارية بتقديرها.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Spend at most, a month</source>
        <translation>أقصى إنفاق شهري</translation>
    </message>
    <message>
        <source>Rest after</source>
        <translation>الراحة بعد</translation>
    </message>
    <message>
        <source>The live connection closes when nobody draws for so long, and the next stroke opens it again. An open connection may cost money.</source>
        <translation>يُغلق الاتصال المباشر عندما لا يرسم أحد طوال هذه المدة، وتفتحه الضربة التالية. قد يكلف الاتصال المفتوح مالًا.</translation>
    </message>
    <message>
        <source>Live drawing</source>
        <translation>الرسم المباشر</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>Pause after spending</source>
        <translation>الإيقاف المؤقت بعد إنفاق</translation>
    </message>
    <message>
        <source>Live drawing pauses and asks each time that it has cost so much, as far as the price is known.</source>
        <translation>يتوقف الرسم المباشر مؤقتًا ويسأل كلما كلّف هذا المبلغ، بقدر ما يُعرف السعر.</translation>
    </message>
    <message>
        <source>Notify when a job ends</source>
        <translation>الإشعار عند انتهاء مهمة</translation>
    </message>
    <message>
        <source>With a picture of the result, while another window is in front. A batch is told once.</source>
        <translation>مع صورة للنتيجة، عندما تكون نافذة أخرى في المقدمة. وللدفعة إشعار واحد.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <source>Two short tones, while another window is in front.</source>
        <translation>نغمتان قصيرتان، عندما تكون نافذة أخرى في المقدمة.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>Pictures, clips, sounds and texts in that folder join the library as copies, those that are there now and those that are saved there later. The folder itself is never changed.</source>
        <translation>تنضم صور ذلك المجلد ومقاطعه وأصواته ونصوصه إلى المكتبة كنسخ، الموجودة الآن وما يُحفظ فيه لاحقًا. ولا يتغير المجلد نفسه أبدًا.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>It may be on a drive that comes and goes.</source>
        <translation>يمكن أن يكون على قرص يُوصل ويُفصل.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>An address like http://proxy.example.com:8080 or socks5://127.0.0.1:1080, without a password.</source>
        <translation>عنوان مثل http://proxy.example.com:8080 أو socks5://127.0.0.1:1080، دون كلمة مرور.</translation>
    </message>
    <message>
        <source>There are no certificates (PEM) in this file, or it cannot be read.</source>
        <translation>لا توجد شهادات (PEM) في هذا الملف، أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Way through the network</source>
        <translation>المسار عبر الشبكة</translation>
    </message>
    <message>
        <source>A network proxy of your company or your own. It sees where connections go, not what is said.</source>
        <translation>وكيل شبكة لشركتك أو لك. يرى وجهة الاتصالات، لا محتواها.</translation>
    </message>
    <message>
        <source>Proxy of the system</source>
        <translation>وكيل النظام</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>هذا الوكيل</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Begins with http:// or socks5://.</source>
        <translation>يبدأ بـ http://‎ أو socks5://‎.</translation>
    </message>
    <message>
        <source>Certificates to trust besides</source>
        <translation>شهادات إضافية موثوقة</translation>
    </message>
    <message>
        <source>A file in PEM form, for a gateway whose certificate was issued by your company.</source>
        <translation>ملف بصيغة PEM، لبوابة أصدرت شركتك شهادتها.</translation>
    </message>
    <message>
        <source>Jobs at a time</source>
        <translation>المهام في آن واحد</translation>
    </message>
    <message>
        <source>The others wait here, in the queue.</source>
        <translation>تنتظر الأخرى هنا في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>As many as fal allows</source>
        <translation>بقدر ما يسمح به fal</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>أيقونة في صينية النظام</translation>
    </message>
    <message>
        <source>While jobs run or wait, closing the window leaves Gesso at work in the tray, where the desktop has one.</source>
        <translation>عند وجود مهام جارية، يُبقي إغلاق النافذة Gesso عاملًا في الصينية، إن كان لسطح المكتب صينية.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Keep a detailed log</source>
        <translation>سجل مفصل</translation>
    </message>
    <message>
        <source>For a while, to find out what goes wrong. The log is in the folder of the profile, without keys.</source>
        <translation>لفترة قصيرة، لمعرفة الخلل. السجل في مجلد الملف الشخصي، بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>With less motion, animated pictures wait for Play.</source>
        <translation>مع حركة أقل، تنتظر الصور المتحركة الضغط على «تشغيل».</translation>
    </message>
    <message>
        <source>All</source>
        <translation>كل الحركة</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>اسم المستخدم لدى الوكيل</translation>
    </message>
    <message>
        <source>Only where the proxy wants a login.</source>
        <translation>فقط إذا كان الوكيل يطلب تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>settings::LibraryMoving</name>
    <message>
        <source>Moving the library had been interrupted. It is whole, in %1.</source>
        <translation>كان نقل المكتبة قد انقطع. المكتبة كاملة، في %1.</translation>
    </message>
    <message>
        <source>The library is in %1 now, with everything.</source>
        <translation>المكتبة الآن في %1، بكل ما فيها.</translation>
    </message>
    <message>
        <source>The move was cancelled. The library is in %1, as before.</source>
        <translation>أُلغي النقل. المكتبة في %1، كما كانت.</translation>
    </message>
</context>
<context>
    <name>settings::LibraryPart</name>
    <message>
        <source>Move the library…</source>
        <translation>نقل المكتبة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>جارٍ نقل المكتبة</translation>
    </message>
    <message>
        <source>Cancel moving the library</source>
        <translation>إلغاء نقل المكتبة</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>المكتبة في %1</translation>
    </message>
    <message>
        <source>Cancelling: what was copied is taken back…</source>
        <translation>جارٍ الإلغاء والتراجع عما نُسخ…</translation>
    </message>
    <message>
        <source>Choose a folder for the library</source>
        <translation>اختيار مجلد للمكتبة</translation>
    </message>
    <message>
        <source>Looking at what there is to move…</source>
        <translation>جارٍ فحص ما سيُنقل…</translation>
    </message>
    <message>
        <source>Move the library</source>
        <translation>نقل المكتبة</translation>
    </message>
    <message>
        <source>Move the library to %1?</source>
        <translation>هل تُنقل المكتبة إلى %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1.</source>
        <translation>
            <numerusform>لا ملفات، %1.</numerusform>
            <numerusform>ملف واحد، %1.</numerusform>
            <numerusform>ملفان، %1.</numerusform>
            <numerusform>%n ملفات، %1.</numerusform>
            <numerusform>%n ملفًا، %1.</numerusform>
            <numerusform>%n ملف، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied to the other disk first, and go from this one when all of them are there. You can go on working.</source>
        <translation>تُنسخ الملفات أولًا إلى القرص الآخر، ولا تُزال من هذا القرص إلا بعد وصولها كلها. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>يمكنك متابعة العمل في الأثناء.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>جارٍ نقل المكتبة…</translation>
    </message>
    <message>
        <source>Tidying up the folder that the library was in…</source>
        <translation>جارٍ تنظيف المجلد الذي كانت فيه المكتبة…</translation>
    </message>
    <message>
        <source>Moving file %L1 of %L2…</source>
        <translation>جارٍ نقل الملف %L1 من %L2…</translation>
    </message>
</context>
<context>
    <name>settings::PrivacyPage</name>
    <message>
        <source>Gesso talks to fal, or to the server that you chose, and to nobody else. It counts nothing, reports nothing and looks for no updates.</source>
        <translation>يتصل Gesso بـ fal، أو بالخادم الذي اخترته، ولا يتصل بأحد سواه. لا يحصي شيئًا ولا يبلّغ عن شيء ولا يبحث عن تحديثات.</translation>
    </message>
    <message>
        <source>When you press Generate, the prompt, the settings and the input files of that job go to fal, which keeps them as its terms say. Live drawing sends your drawing while it is connected.</source>
        <translation>عند الضغط على «توليد»، يُرسل الموجّه والإعدادات وملفات المدخلات لتلك المهمة إلى fal، الذي يحتفظ بها وفق شروطه. ويرسل الرسم المباشر رسمك ما دام متصلًا.</translation>
    </message>
    <message>
        <source>Your key goes to fal&apos;s own hosts only. It is in the system keyring, and in no file unless you chose the labelled one.</source>
        <translation>لا يُرسل مفتاحك إلا إلى مضيفات fal نفسه. وهو في حلقة مفاتيح النظام، وليس في أي ملف إلا إذا اخترت الملف المشار إليه بأنه غير مشفّر.</translation>
    </message>
    <message>
        <source>Results, their recipes, the queue and your drafts stay on this computer. The files of results contain their recipe; an export can leave it out.</source>
        <translation>تبقى النتائج ووصفاتها وقائمة الانتظار ومسوداتك على هذا الحاسوب. تحتوي ملفات النتائج على وصفاتها؛ ويمكن للتصدير استبعادها.</translation>
    </message>
    <message>
        <source>In the sandbox nothing leaves this computer.</source>
        <translation>في بيئة التجربة لا يغادر شيء هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>settings::ProxyPart</name>
    <message>
        <source>Only until Gesso is closed</source>
        <translation>حتى إغلاق Gesso فقط</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>كلمة المرور لدى الوكيل</translation>
    </message>
    <message>
        <source>Save the password at the proxy</source>
        <translation>حفظ كلمة المرور لدى الوكيل</translation>
    </message>
    <message>
        <source>Test the way through the proxy</source>
        <translation>اختبار الاتصال عبر الوكيل</translation>
    </message>
    <message>
        <source>Remove the password at the proxy</source>
        <translation>إزالة كلمة المرور لدى الوكيل</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Give the address of the proxy first.</source>
        <translation>أدخل عنوان الوكيل أولًا.</translation>
    </message>
    <message>
        <source>The system uses no proxy on the way to fal.</source>
        <translation>لا يستخدم النظام وكيلًا للاتصال بـ fal.</translation>
    </message>
    <message>
        <source>The password goes to the proxy %1 only, when it asks, and is kept in the system keyring.</source>
        <translation>لا تُرسل كلمة المرور إلا إلى الوكيل %1 عندما يطلبها، وتُحفظ في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The password that is kept belongs to %1 at %2, port %3. It is sent neither to another proxy nor with another name.</source>
        <translation>كلمة المرور المحفوظة تخص %1 لدى %2، المنفذ %3. ولا تُرسل إلى وكيل آخر ولا باسم آخر.</translation>
    </message>
    <message>
        <source>The system keyring is being asked…</source>
        <translation>جارٍ سؤال حلقة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>The password is in the system keyring. It goes to the proxy %1 only, when it asks.</source>
        <translation>كلمة المرور في حلقة مفاتيح النظام. ولا تُرسل إلا إلى الوكيل %1 عندما يطلبها.</translation>
    </message>
    <message>
        <source>The password is in a file that is not encrypted. It goes to the proxy %1 only, when it asks.</source>
        <translation>كلمة المرور في ملف غير مشفّر. ولا تُرسل إلا إلى الوكيل %1 عندما يطلبها.</translation>
    </message>
    <message>
        <source>The password is there until Gesso is closed. It goes to the proxy %1 only, when it asks.</source>
        <translation>تبقى كلمة المرور حتى إغلاق Gesso. ولا تُرسل إلا إلى الوكيل %1 عندما يطلبها.</translation>
    </message>
    <message>
        <source>The password is being put away…</source>
        <translation>جارٍ حفظ كلمة المرور…</translation>
    </message>
    <message>
        <source>The password was not kept.</source>
        <translation>لم تُحفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>%1 A file in the profile can take its place, but it is not encrypted: whoever reads it knows your password.</source>
        <translation>‏%1 يمكن لملف في ملف التعريف أن يحل محلها، لكنه غير مشفّر: من يقرأه يعرف كلمة مرورك.</translation>
    </message>
    <message>
        <source>The way through the proxy is being tested…</source>
        <translation>جارٍ اختبار الاتصال عبر الوكيل…</translation>
    </message>
</context>
<context>
    <name>settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>اختيار مجلد لمراقبته</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
</context>
<context>
    <name>settings::ShortcutsPage</name>
    <message>
        <source>Assign</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Take it away and assign</source>
        <translation>نزعه وتعيينه هنا</translation>
    </message>
    <message>
        <source>Choose a row, then press the keys.</source>
        <translation>اختر صفًا، ثم اضغط المفاتيح.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>هذه المفاتيح مخصصة لـ «%1».</translation>
    </message>
</context>
<context>
    <name>shell::Connector</name>
    <message>
        <source>A server&apos;s address begins with https://, or with http:// on this computer.</source>
        <translation>يبدأ عنوان الخادم بـ https://، أو بـ http:// على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address without a name and a password: they would be written down.</source>
        <translation>اكتب عنوان الخادم دون اسم وكلمة مرور، وإلا فسيُحفظان.</translation>
    </message>
</context>
<context>
    <name>shell::DropOverlay</name>
    <message>
        <source>Places to drop on</source>
        <translation>أماكن الإفلات</translation>
    </message>
</context>
<context>
    <name>shell::DropRouter</name>
    <message>
        <source>Add to library</source>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>تحريك الصورة</translation>
    </message>
    <message>
        <source>Edit with words</source>
        <translation>تعديل بالكلمات</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>تفريغ نصي</translation>
    </message>
    <message>
        <source>Open as a job sheet</source>
        <translation>فتح كجدول مهام</translation>
    </message>
    <message>
        <source>%1 cannot be used here: it is %2, and this model takes none.</source>
        <translation>لا يمكن استخدام %1 هنا: هو %2، وهذا النموذج لا يقبله.</translation>
    </message>
</context>
<context>
    <name>shell::FirstRun</name>
    <message>
        <source>Welcome to Gesso</source>
        <translation>مرحبًا بك في Gesso</translation>
    </message>
    <message>
        <source>Make pictures, clips and sound with fal&apos;s models. How do you want to begin?</source>
        <translation>أنشئ صورًا ومقاطع وأصواتًا بنماذج fal. كيف تود أن تبدأ؟</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>التجربة الآن</translation>
    </message>
    <message>
        <source>A sandbox on this computer: no account, no network, no cost.</source>
        <translation>بيئة تجربة على هذا الحاسوب: بلا حساب ولا شبكة ولا تكلفة.</translation>
    </message>
    <message>
        <source>Use the key in FAL_KEY</source>
        <translation>استخدام المفتاح في FAL_KEY</translation>
    </message>
    <message>
        <source>A key was found in the environment of this program.</source>
        <translation>عُثر على مفتاح في بيئة هذا البرنامج.</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>https://proxy.example.com</source>
        <translation>https://proxy.example.com</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect through a proxy that speaks for fal, such as your company&apos;s gateway.</source>
        <translation>الاتصال عبر وكيل ينوب عن fal، مثل بوابة شركتك.</translation>
    </message>
</context>
<context>
    <name>shell::Instance</name>
    <message>
        <source>Gesso is open already with this profile. Close it first, or choose another folder with --profile: it cannot work with two servers at the same time.</source>
        <translation>‏Gesso مفتوح من قبل بملف التعريف هذا. أغلقه أولًا، أو اختر مجلدًا آخر باستخدام --profile: لا يمكنه العمل مع خادمين في آن واحد.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, on the computer “%1”. Close it there, or choose another folder with --profile.</source>
        <translation>‏Gesso مفتوح من قبل بملف التعريف هذا على الحاسوب «%1». أغلقه هناك، أو اختر مجلدًا آخر باستخدام --profile.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, by the user “%1”. Choose another folder with --profile.</source>
        <translation>‏Gesso مفتوح من قبل بملف التعريف هذا لدى المستخدم «%1». اختر مجلدًا آخر باستخدام --profile.</translation>
    </message>
    <message>
        <source>Gesso is open already with this profile, but does not answer. Close it first, or choose another folder with --profile.</source>
        <translation>‏Gesso مفتوح من قبل بملف التعريف هذا، لكنه لا يستجيب. أغلقه أولًا، أو اختر مجلدًا آخر باستخدام --profile.</translation>
    </message>
</context>
<context>
    <name>shell::Links</name>
    <message>
        <source>This link is not one that Gesso follows.</source>
        <translation>لا يتبع Gesso هذا النوع من الروابط.</translation>
    </message>
    <message>
        <source>This link is not followed: it would put a file of this computer into the form.</source>
        <translation>لم يُتبع هذا الرابط: فهو يضع ملفًا من هذا الحاسوب في الاستمارة.</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Choose a model first: its fields are what can vary.</source>
        <translation>اختر نموذجًا أولًا: حقوله هي ما يمكن تنويعه.</translation>
    </message>
    <message>
        <source>fal needs a key before it can generate anything.</source>
        <translation>يتطلب fal مفتاحًا قبل توليد أي شيء.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Generate now</source>
        <translation>توليد الآن</translation>
    </message>
    <message>
        <source>%1 last frame.png</source>
        <translation>%1 الإطار الأخير.png</translation>
    </message>
    <message>
        <source>The last frame could not be written to %1.</source>
        <translation>تعذرت كتابة الإطار الأخير في %1.</translation>
    </message>
    <message>
        <source>The form has what it takes of the settings of %1.</source>
        <translation>في الاستمارة الآن ما تقبله من إعدادات %1.</translation>
    </message>
    <message>
        <source>This model takes no seed.</source>
        <translation>لا يقبل هذا النموذج بذرة.</translation>
    </message>
    <message>
        <source>The form has the seed %1.</source>
        <translation>في الاستمارة الآن البذرة %1.</translation>
    </message>
    <message>
        <source>No model for this is known here yet. Choose one on the Models page.</source>
        <translation>لا يُعرف نموذج لهذا هنا بعد. اختر واحدًا من صفحة النماذج.</translation>
    </message>
    <message>
        <source>%1: the form begins with %2.</source>
        <translation>%1: تبدأ الاستمارة بـ %2.</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>ليس في المكتبة</translation>
    </message>
    <message>
        <source>Nobody knows how this was made.</source>
        <translation>لا يُعرف كيف أُنشئ هذا.</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>what, price</comment>
        <translation>%1، نحو %2</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1، السعر غير معروف</translation>
    </message>
    <message>
        <source>This alone</source>
        <translation>هذا وحده</translation>
    </message>
    <message numerus="yes">
        <source>With what was made of it: %n jobs</source>
        <translation>
            <numerusform>مع ما أُنشئ منه: لا مهام</numerusform>
            <numerusform>مع ما أُنشئ منه: مهمة واحدة</numerusform>
            <numerusform>مع ما أُنشئ منه: مهمتان</numerusform>
            <numerusform>مع ما أُنشئ منه: %n مهام</numerusform>
            <numerusform>مع ما أُنشئ منه: %n مهمة</numerusform>
            <numerusform>مع ما أُنشئ منه: %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make “%1” again, with a new seed?</source>
        <translation>هل يُنشأ «%1» مجددًا ببذرة جديدة؟</translation>
    </message>
    <message>
        <source>%1 is in the library now.</source>
        <translation>‏%1 في المكتبة الآن.</translation>
    </message>
    <message>
        <source>The frame could not be put into the form.</source>
        <translation>تعذر وضع الإطار في الاستمارة.</translation>
    </message>
    <message>
        <source>The form has the frame as “%1”.</source>
        <translation>في الاستمارة الآن الإطار باسم «%1».</translation>
    </message>
    <message>
        <source>What this is shows after the drop.</source>
        <translation>يتضح ما هذا بعد الإفلات.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n files where you want them.</source>
        <translation>
            <numerusform>أفلت الملفات حيث تريدها.</numerusform>
            <numerusform>أفلت الملف حيث تريده.</numerusform>
            <numerusform>أفلت الملفين حيث تريدهما.</numerusform>
            <numerusform>أفلت %n ملفات حيث تريدها.</numerusform>
            <numerusform>أفلت %n ملفًا حيث تريدها.</numerusform>
            <numerusform>أفلت %n ملف حيث تريدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it where you want it.</source>
        <translation>أفلته حيث تريده.</translation>
    </message>
    <message>
        <source>Drop %1 where you want it.</source>
        <translation>أفلت %1 حيث تريده.</translation>
    </message>
    <message>
        <source>This model takes no picture. Save the picture as a file first, or choose another model.</source>
        <translation>لا يقبل هذا النموذج صورة. احفظ الصورة كملف أولًا، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>This model takes no text.</source>
        <translation>لا يقبل هذا النموذج نصًا.</translation>
    </message>
    <message>
        <source>%1 was made with Gesso.</source>
        <translation>أُنشئ %1 بواسطة Gesso.</translation>
    </message>
    <message>
        <source>Restore settings</source>
        <translation>استعادة الإعدادات</translation>
    </message>
    <message>
        <source>Use as input</source>
        <translation>استخدام كمدخل</translation>
    </message>
    <message>
        <source>The result is on the clipboard: as a file and with its recipe.</source>
        <translation>النتيجة في الحافظة: كملف ومع وصفتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>لا نتائج في الحافظة.</numerusform>
            <numerusform>نتيجة واحدة في الحافظة.</numerusform>
            <numerusform>نتيجتان في الحافظة.</numerusform>
            <numerusform>‏%n نتائج في الحافظة.</numerusform>
            <numerusform>‏%n نتيجة في الحافظة.</numerusform>
            <numerusform>‏%n نتيجة في الحافظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The library shows the clip by this frame now.</source>
        <translation>تعرض المكتبة المقطع بهذا الإطار الآن.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>It is in that collection already.</source>
        <translation>هو في تلك المجموعة من قبل.</translation>
    </message>
    <message>
        <source>1 item was added to the collection.</source>
        <translation>أُضيف عنصر واحد إلى المجموعة.</translation>
    </message>
    <message>
        <source>1 item moved to the bin.</source>
        <translation>نُقل عنصر واحد إلى السلة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>1 file of the watched folder is in the library now.</source>
        <translation>ملف واحد من المجلد المراقَب في المكتبة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the watched folder are in the library now.</source>
        <translation>
            <numerusform>لا ملفات من المجلد المراقَب في المكتبة الآن.</numerusform>
            <numerusform>ملف واحد من المجلد المراقَب في المكتبة الآن.</numerusform>
            <numerusform>ملفان من المجلد المراقَب في المكتبة الآن.</numerusform>
            <numerusform>‏%n ملفات من المجلد المراقَب في المكتبة الآن.</numerusform>
            <numerusform>‏%n ملفًا من المجلد المراقَب في المكتبة الآن.</numerusform>
            <numerusform>‏%n ملف من المجلد المراقَب في المكتبة الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the watched folder was left out: %2</source>
        <translation>تُرك %1 في المجلد المراقَب: %2</translation>
    </message>
    <message>
        <source>The folder needs its whole path, from the root on.</source>
        <translation>يلزم المسار الكامل للمجلد، بدءًا من الجذر.</translation>
    </message>
    <message>
        <source>The library is in this folder, or the folder in the library. Choose another one.</source>
        <translation>المكتبة داخل هذا المجلد، أو المجلد داخل المكتبة. اختر غيره.</translation>
    </message>
    <message>
        <source>The frame is in the library now.</source>
        <translation>الإطار في المكتبة الآن.</translation>
    </message>
    <message>
        <source>The recording is in the library now.</source>
        <translation>التسجيل في المكتبة الآن.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;فتح ملفات…</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Open &amp;job sheet…</source>
        <translation>فتح &amp;جدول مهام…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Show library &amp;folder</source>
        <translation>عرض مجلد ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>Read the library folder a&amp;gain</source>
        <translation>إعادة &amp;قراءة مجلد المكتبة</translation>
    </message>
    <message>
        <source>The files of the library are being read.</source>
        <translation>تجري قراءة ملفات المكتبة.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>اختيار &amp;نموذج…</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;توليد</translation>
    </message>
    <message>
        <source>Generate &amp;next, before what waits</source>
        <translation>توليد تال&amp;يًا، قبل المنتظر</translation>
    </message>
    <message>
        <source>Plan a s&amp;weep…</source>
        <translation>ت&amp;خطيط تنويع…</translation>
    </message>
    <message>
        <source>&amp;Copy the result</source>
        <translation>ن&amp;سخ النتيجة</translation>
    </message>
    <message>
        <source>&amp;Paste settings or code</source>
        <translation>&amp;لصق إعدادات أو كود</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;إنشاء</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>م&amp;باشر</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>ال&amp;نماذج</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>ال&amp;فاحص</translation>
    </message>
    <message>
        <source>Re&amp;quest as code</source>
        <translation>الط&amp;لب ككود</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إعادة &amp;ضبط التخطيط</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>إ&amp;لغاء المهمة</translation>
    </message>
    <message>
        <source>&amp;Retry job</source>
        <translation>إعادة م&amp;حاولة المهمة</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>إ&amp;زالة المنتهية</translation>
    </message>
    <message>
        <source>&amp;Spending…</source>
        <translation>الإ&amp;نفاق…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ا&amp;ختصارات</translation>
    </message>
    <message>
        <source>&amp;About Gesso</source>
        <translation>&amp;حول Gesso</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>You made exactly this already, on %1. It is in the library and costs nothing.</source>
        <translation>أنشأت هذا نفسه من قبل، في %1. هو في المكتبة ولا يكلف شيئًا.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>توليد مجددًا</translation>
    </message>
    <message>
        <source>Co&amp;mpare images…</source>
        <translation>م&amp;قارنة الصور…</translation>
    </message>
    <message>
        <source>Choose two to four images to compare them.</source>
        <translation>اختر صورتين إلى أربع صور لمقارنتها.</translation>
    </message>
    <message>
        <source>Gesso</source>
        <translation>Gesso</translation>
    </message>
    <message>
        <source>a fox asleep in fresh snow, dusk, long lens, shallow depth of field</source>
        <translation>ثعلب نائم في ثلج طري، عند الغسق، عدسة طويلة، عمق ميدان ضحل</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>The job in the queue has the new settings.</source>
        <translation>للمهمة في قائمة الانتظار الآن الإعدادات الجديدة.</translation>
    </message>
    <message>
        <source>“Generate” puts the settings of the form into the job that waits.</source>
        <translation>يضع «توليد» إعدادات الاستمارة في المهمة المنتظرة.</translation>
    </message>
    <message>
        <source>Leave the job as it is</source>
        <translation>ترك المهمة كما هي</translation>
    </message>
    <message>
        <source>Waits in the queue here…</source>
        <translation>في قائمة الانتظار هنا…</translation>
    </message>
    <message>
        <source>Uploading the input…</source>
        <translation>جارٍ رفع المدخل…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>في انتظار الدور…</translation>
    </message>
    <message>
        <source>Fetching the result…</source>
        <translation>جارٍ جلب النتيجة…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>This job was cancelled.</source>
        <translation>أُلغيت هذه المهمة.</translation>
    </message>
    <message>
        <source>This job did not end well.</source>
        <translation>لم تنتهِ هذه المهمة بنجاح.</translation>
    </message>
    <message>
        <source>Jobs are on their way. They are kept and go on when Gesso is started again.</source>
        <translation>هناك مهام قيد التنفيذ. تُحفظ وتستمر عند تشغيل Gesso مجددًا.</translation>
    </message>
    <message>
        <source>Close Gesso</source>
        <translation>إغلاق Gesso</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>What this link leads to is not in the library.</source>
        <translation>ما يشير إليه هذا الرابط ليس في المكتبة.</translation>
    </message>
    <message>
        <source>The form does not take all that the link brings. Left out: %1.</source>
        <translation>لا تقبل الاستمارة كل ما يحمله الرابط. تُرك: %1.</translation>
    </message>
    <message>
        <source>A link filled in the form. Nothing is sent before you generate.</source>
        <translation>ملأ رابط الاستمارة. لا يُرسل شيء قبل التوليد.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ال&amp;أخيرة</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>&amp;كل الأوامر…</translation>
    </message>
    <message>
        <source>A short &amp;tour</source>
        <translation>جولة &amp;قصيرة</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>The model makes the result. Choose any of fal&apos;s with a few letters of its name: Ctrl+K.</source>
        <translation>النموذج هو ما يصنع النتيجة. اختر أيًا من نماذج fal ببضعة أحرف من اسمه: Ctrl+K.</translation>
    </message>
    <message>
        <source>What this model takes. Say what you want to see; F1 explains every field.</source>
        <translation>ما يقبله هذا النموذج. صِف ما تريد رؤيته؛ ويشرح F1 كل حقل.</translation>
    </message>
    <message>
        <source>Says what it costs before anything is sent: Ctrl+Enter.</source>
        <translation>يُظهر التكلفة قبل إرسال أي شيء: Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Every job, with its log. Jobs go on when the window is closed, and nothing is paid twice.</source>
        <translation>كل مهمة مع سجلها. تستمر المهام بعد إغلاق النافذة، ولا يُدفع ثمن شيء مرتين.</translation>
    </message>
    <message>
        <source>Draw live, find everything that you made in the library, read about the models. Ctrl+Shift+P finds every command.</source>
        <translation>ارسم مباشرةً، واعثر على كل ما أنشأته في المكتبة، واقرأ عن النماذج. يعثر Ctrl+Shift+P على كل الأوامر.</translation>
    </message>
    <message>
        <source>a lighthouse on a cliff, ink and watercolour</source>
        <translation>منارة على جرف، حبر وألوان مائية</translation>
    </message>
    <message>
        <source>waves roll onto a black beach, seen from above</source>
        <translation>أمواج تتدحرج على شاطئ أسود، منظر من الأعلى</translation>
    </message>
    <message>
        <source>rain on a tin roof, distant thunder</source>
        <translation>مطر على سقف من الصفيح، ورعد بعيد</translation>
    </message>
    <message>
        <source>A command or its keys</source>
        <translation>أمر أو مفاتيحه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Account and keys</source>
        <translation>الحساب والمفاتيح</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>نسخ الت&amp;قرير</translation>
    </message>
    <message>
        <source>The report is on the clipboard: versions, settings and the last problems. There are no keys in it.</source>
        <translation>التقرير في الحافظة: الإصدارات والإعدادات وآخر المشكلات. لا يحتوي على مفاتيح.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Gesso ended unexpectedly and is here again. Jobs that were on their way go on, and nothing is paid twice.</source>
        <translation>أُغلق Gesso على نحو غير متوقع وعاد الآن. تستمر المهام الجارية، ولا يُدفع شيء مرتين.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Safe mode: last time&apos;s window and jobs are left alone, and what you set here is forgotten at the end.</source>
        <translation>الوضع الآمن: تبقى نافذة المرة السابقة ومهامها كما هي، ويُنسى ما تضبطه هنا عند الإغلاق.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>البدء كالمعتاد</translation>
    </message>
    <message>
        <source>A recording that was cut off when Gesso ended is in the library now.</source>
        <translation>تسجيل انقطع عند إغلاق Gesso موجود الآن في المكتبة.</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>الوضع الآمن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose what to export first.</source>
        <translation>اختر أولًا ما تريد تصديره.</translation>
    </message>
    <message>
        <source>Only one file fits here: %1 was taken.</source>
        <translation>لا يتسع المكان هنا إلا لملف واحد: أُخذ %1.</translation>
    </message>
    <message>
        <source>Files are being exported. Closing Gesso stops this; what is already written stays.</source>
        <translation>يجري تصدير ملفات. إغلاق Gesso يوقف ذلك؛ وما كُتب بالفعل يبقى.</translation>
    </message>
</context>
<context>
    <name>shell::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
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
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>shell::RecentFiles</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;مسح هذه القائمة</translation>
    </message>
</context>
<context>
    <name>shell::SaveText</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>تعذرت كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>shell::StatusBar</name>
    <message>
        <source>Sandbox, nothing is charged</source>
        <translation>بيئة التجربة، بلا رسوم</translation>
    </message>
    <message>
        <source>Connected to fal</source>
        <translation>متصل بـ fal</translation>
    </message>
    <message>
        <source>Connected through %1</source>
        <translation>متصل عبر %1</translation>
    </message>
    <message>
        <source>fal, no key yet: nothing can be generated</source>
        <translation>‏fal، لا مفتاح بعد: لا يمكن توليد شيء</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>لا مهام جارية</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 قيد التنفيذ، %2 في الانتظار</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>money that was spent</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>Spent today, and reserved for jobs that run or wait. Opens what was spent and for what.</source>
        <translation>ما أُنفق اليوم وما حُجز للمهام الجارية. يفتح تفاصيل ما أُنفق وعلامَ أُنفق.</translation>
    </message>
    <message>
        <source>Files in the library: %1 · %2</source>
        <extracomment>%1 is a number, %2 an amount like &quot;3.1 GB&quot;</extracomment>
        <translation>الملفات في المكتبة: %1 · %2</translation>
    </message>
</context>
<context>
    <name>shell::Tour</name>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>جولة قصيرة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which step of how many</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>shell::Tray</name>
    <message>
        <source>&amp;Open Gesso</source>
        <translation>&amp;فتح Gesso</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>لا مهام جارية</translation>
    </message>
    <message>
        <source>%L1 running, %L2 waiting</source>
        <translation>‏%L1 قيد التنفيذ، %L2 في الانتظار</translation>
    </message>
</context>
<context>
    <name>spending::DayChart</name>
    <message>
        <source>Spending by day</source>
        <translation>الإنفاق حسب اليوم</translation>
    </message>
    <message>
        <source>Left and right go from bar to bar. The same figures are in the table “By day”.</source>
        <translation>ينتقل السهمان يمينًا ويسارًا من عمود إلى عمود. والأرقام نفسها في جدول «حسب اليوم».</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2 billed, %3 estimated, %4 reserved; jobs: %5</source>
        <translation>%1: المحاسَب عليه %2، المقدَّر %3، المحجوز %4؛ المهام: %5</translation>
    </message>
    <message>
        <source>Budget of a day</source>
        <translation>الميزانية اليومية</translation>
    </message>
</context>
<context>
    <name>spending::SpendingDialog</name>
    <message>
        <source>Spending</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>المحاسَب عليه</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>المقدَّر</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>المحجوز</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>حسب fal</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>حسب النموذج</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>حسب المشروع</translation>
    </message>
    <message>
        <source>By job</source>
        <translation>حسب المهمة</translation>
    </message>
    <message>
        <source>Asking fal what it charged…</source>
        <translation>جارٍ سؤال fal عما حاسب عليه…</translation>
    </message>
    <message>
        <source>fal knows of more requests than could be asked for.</source>
        <translation>يعرف fal طلبات أكثر مما أمكن السؤال عنه.</translation>
    </message>
    <message>
        <source>fal did not say what it charged: %1</source>
        <translation>لم يذكر fal ما حاسب عليه: %1</translation>
    </message>
    <message>
        <source>Credits left at fal: %1.</source>
        <translation>الرصيد المتبقي لدى fal: ‏%1.</translation>
    </message>
    <message>
        <source>Today %1 of %2 are spent or reserved.</source>
        <translation>أُنفق أو حُجز اليوم %1 من %2.</translation>
    </message>
    <message>
        <source>The budget of this month is %1.</source>
        <translation>ميزانية هذا الشهر %1.</translation>
    </message>
    <message>
        <source>This is the sandbox: nothing is charged. The figures are what fal would charge.</source>
        <translation>هذه بيئة التجربة: لا رسوم. الأرقام هي ما كان fal سيحاسب عليه.</translation>
    </message>
    <message>
        <source>Jobs without a known price: %1.</source>
        <translation>مهام بلا سعر معروف: %1.</translation>
    </message>
    <message>
        <source>Other programs with this account cost %1 in this period.</source>
        <translation>كلفت البرامج الأخرى بهذا الحساب %1 في هذه الفترة.</translation>
    </message>
    <message>
        <source>Export the spending</source>
        <translation>تصدير الإنفاق</translation>
    </message>
    <message>
        <source>The admin key in the settings is an ordinary one: fal does not tell it what it charged. Test it under Settings, Account and keys.</source>
        <translation>مفتاح المسؤول في الإعدادات مفتاح عادي: لا يُظهر له fal المبالغ التي حاسب عليها. اختبره في الإعدادات ضمن «الحساب والمفاتيح».</translation>
    </message>
    <message>
        <source>The admin key could not be used: %1</source>
        <translation>تعذر استخدام مفتاح المسؤول: %1</translation>
    </message>
    <message>
        <source>The balance and what fal itself charged are told to an admin key only; yours is an ordinary one, which is safer. The figures here are what fal counted, times its prices. To see fal&apos;s own, make an admin key at fal and add it under Settings, Account and keys, marked as an admin key.</source>
        <translation>لا يُظهر fal الرصيد والمبالغ التي حاسب عليها إلا لمفتاح مسؤول؛ أما مفتاحك فعادي، وهذا أكثر أمانًا. الأرقام هنا هي ما عدّه fal مضروبًا في أسعاره. لرؤية أرقام fal نفسه، أنشئ مفتاح مسؤول لدى fal وأضفه في الإعدادات ضمن «الحساب والمفاتيح» معلَّمًا كمفتاح مسؤول.</translation>
    </message>
</context>
<context>
    <name>spending::SpendingModel</name>
    <message>
        <source>No project</source>
        <translation>بلا مشروع</translation>
    </message>
    <message>
        <source>What fal counted, times the price.</source>
        <translation>ما عدّه fal مضروبًا بالسعر.</translation>
    </message>
    <message>
        <source>Jobs that are complete, of which fal did not tell what it counted.</source>
        <translation>مهام مكتملة لم يذكر fal ما عدّه لها.</translation>
    </message>
    <message>
        <source>Jobs on their way, and those of which nobody knows yet whether fal took them.</source>
        <translation>المهام قيد التنفيذ، والتي لا يُعرف بعد هل تسلّمها fal.</translation>
    </message>
    <message>
        <source>What fal&apos;s own account of these requests says.</source>
        <translation>ما يرد في حساب fal نفسه لهذه الطلبات.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>المحاسَب عليه</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>المقدَّر</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>المحجوز</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>fal says</source>
        <translation>حسب fal</translation>
    </message>
</context>
<context>
    <name>studio::Axis</name>
    <message numerus="yes">
        <source>This makes more than %n values. Choose a larger step.</source>
        <translation>
            <numerusform>ينتج هذا قيمًا أكثر من المسموح. اختر خطوة أكبر.</numerusform>
            <numerusform>ينتج هذا أكثر من قيمة واحدة. اختر خطوة أكبر.</numerusform>
            <numerusform>ينتج هذا أكثر من قيمتين. اختر خطوة أكبر.</numerusform>
            <numerusform>ينتج هذا أكثر من %n قيم. اختر خطوة أكبر.</numerusform>
            <numerusform>ينتج هذا أكثر من %n قيمة. اختر خطوة أكبر.</numerusform>
            <numerusform>ينتج هذا أكثر من %n قيمة. اختر خطوة أكبر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A range of whole numbers is written as 20..40 step 5.</source>
        <translation>يُكتب نطاق الأعداد الصحيحة هكذا: 20..40 step 5.</translation>
    </message>
    <message>
        <source>The step of a range is not 0.</source>
        <translation>لا تكون خطوة النطاق 0.</translation>
    </message>
    <message>
        <source>A range needs a step, such as 0.5..1 step 0.25.</source>
        <translation>يتطلب النطاق خطوة، مثل 0.5..1 step 0.25.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a word in a field</comment>
        <translation>«%1» في %2</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>اكتب قيمة واحدة على الأقل.</translation>
    </message>
</context>
<context>
    <name>studio::Code</name>
    <message>
        <source>There is no request in this text. Paste JSON, a cURL command, Python, JavaScript or C++ that calls a model.</source>
        <translation>لا يوجد طلب في هذا النص. ألصق JSON أو أمر cURL أو Python أو JavaScript أو ‎C++‎ يستدعي نموذجًا.</translation>
    </message>
    <message>
        <source>This command reads its request from the file %1, which is not part of the text.</source>
        <translation>يقرأ هذا الأمر طلبه من الملف %1، وهو ليس جزءًا من النص.</translation>
    </message>
    <message>
        <source>This text is too long to look for a request in it.</source>
        <translation>هذا النص أطول من أن يُبحث فيه عن طلب.</translation>
    </message>
    <message>
        <source>There is no request in this text.</source>
        <translation>لا يوجد طلب في هذا النص.</translation>
    </message>
    <message>
        <source>The values in this text are nested too deeply.</source>
        <translation>القيم في هذا النص متداخلة بعمق مفرط.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a list.</source>
        <translation>ينتهي النص وسط قائمة.</translation>
    </message>
    <message>
        <source>A list in this text has a stray “%1”.</source>
        <translation>في قائمة من هذا النص «%1» زائدة.</translation>
    </message>
    <message>
        <source>The text ends in the middle of the request.</source>
        <translation>ينتهي النص وسط الطلب.</translation>
    </message>
    <message>
        <source>The request in this text has a stray “%1”.</source>
        <translation>في طلب هذا النص «%1» زائدة.</translation>
    </message>
    <message>
        <source>%1 is a file of this computer: put the address of its upload there first.</source>
        <translation>‏%1 ملف على هذا الحاسوب: ضع عنوان رفعه مكانه أولًا.</translation>
    </message>
    <message>
        <source>The key is read from FAL_KEY.</source>
        <translation>يُقرأ المفتاح من FAL_KEY.</translation>
    </message>
    <message>
        <source>JSON.rawJSON keeps large numbers exact; Node.js has it since version 21.</source>
        <translation>تحفظ JSON.rawJSON دقة الأعداد الكبيرة؛ وهي في Node.js منذ الإصدار 21.</translation>
    </message>
</context>
<context>
    <name>studio::Collections</name>
    <message>
        <source>A collection needs a name.</source>
        <translation>تحتاج المجموعة إلى اسم.</translation>
    </message>
    <message>
        <source>There is a collection of that name already: %1.</source>
        <translation>توجد مجموعة بهذا الاسم من قبل: %1.</translation>
    </message>
</context>
<context>
    <name>studio::Database</name>
    <message>
        <source>The database of Gesso is in use by another program.</source>
        <translation>يستخدم برنامج آخر قاعدة بيانات Gesso.</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be written: the folder or the file is read-only.</source>
        <translation>تتعذر الكتابة في قاعدة بيانات Gesso: المجلد أو الملف للقراءة فقط.</translation>
    </message>
    <message>
        <source>The disk is full: the database of Gesso cannot be written.</source>
        <translation>القرص ممتلئ: تتعذر الكتابة في قاعدة بيانات Gesso.</translation>
    </message>
    <message>
        <source>The disk reported an error while the database of Gesso was used.</source>
        <translation>أبلغ القرص عن خطأ أثناء استخدام قاعدة بيانات Gesso.</translation>
    </message>
    <message>
        <source>The database of Gesso cannot be opened: its folder cannot be read or written.</source>
        <translation>يتعذر فتح قاعدة بيانات Gesso: تتعذر قراءة مجلدها أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged.</source>
        <translation>قاعدة بيانات Gesso تالفة.</translation>
    </message>
    <message>
        <source>The database of Gesso reported: %1</source>
        <translation>أبلغت قاعدة بيانات Gesso عن: %1</translation>
    </message>
    <message>
        <source>The database of Gesso is damaged and cannot be moved aside: its folder is read-only.</source>
        <translation>قاعدة بيانات Gesso تالفة ويتعذر نقلها جانبًا: مجلدها للقراءة فقط.</translation>
    </message>
    <message>
        <source>This profile was used by a newer version of Gesso (its database has version %1, this program knows %2). Start the newer program, or choose another profile folder.</source>
        <translation>استخدم إصدار أحدث من Gesso ملف التعريف هذا (إصدار قاعدة بياناته %1، ويعرف هذا البرنامج %2). شغّل البرنامج الأحدث، أو اختر مجلدًا آخر لملف التعريف.</translation>
    </message>
</context>
<context>
    <name>studio::Export</name>
    <message>
        <source>The contact sheet was cancelled.</source>
        <translation>أُلغيت ورقة المعاينة.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>ورقة معاينة</translation>
    </message>
    <message>
        <source>Contact sheet %1</source>
        <translation>ورقة معاينة %1</translation>
    </message>
    <message>
        <source>A contact sheet needs the window system&apos;s letters.</source>
        <translation>تتطلب ورقة المعاينة خطوط نظام النوافذ.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>يتعذر إنشاء المجلد %1 أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is the original in the library and is not overwritten.</source>
        <translation>‏%1 هو الأصل في المكتبة ولا يُستبدل.</translation>
    </message>
    <message>
        <source>%1 cannot be overwritten.</source>
        <translation>يتعذر استبدال %1.</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more.</source>
        <translation>لم يعد %1 في مجلد المكتبة.</translation>
    </message>
</context>
<context>
    <name>studio::FieldProblem</name>
    <message>
        <source>Enter a number above %1.</source>
        <translation>أدخل عددًا أكبر من %1.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>أدخل عددًا لا يقل عن %1.</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>أدخل عددًا أصغر من %1.</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>أدخل عددًا لا يزيد على %1.</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>أدخل مضاعفًا للعدد %1.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>لا حد أدنى للأحرف.</numerusform>
            <numerusform>أدخل حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>أدخل حرفين على الأقل.</numerusform>
            <numerusform>أدخل %n أحرف على الأقل.</numerusform>
            <numerusform>أدخل %n حرفًا على الأقل.</numerusform>
            <numerusform>أدخل %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>لا تُدخل أي حرف.</numerusform>
            <numerusform>أدخل حرفًا واحدًا على الأكثر.</numerusform>
            <numerusform>أدخل حرفين على الأكثر.</numerusform>
            <numerusform>أدخل %n أحرف على الأكثر.</numerusform>
            <numerusform>أدخل %n حرفًا على الأكثر.</numerusform>
            <numerusform>أدخل %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>أدخل نصًا بالصيغة %1.</translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>لا حد أدنى للعناصر.</numerusform>
            <numerusform>أضف عنصرًا واحدًا على الأقل.</numerusform>
            <numerusform>أضف عنصرين على الأقل.</numerusform>
            <numerusform>أضف %n عناصر على الأقل.</numerusform>
            <numerusform>أضف %n عنصرًا على الأقل.</numerusform>
            <numerusform>أضف %n عنصر على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>لا تُبقِ أي عنصر.</numerusform>
            <numerusform>أبقِ عنصرًا واحدًا على الأكثر.</numerusform>
            <numerusform>أبقِ عنصرين على الأكثر.</numerusform>
            <numerusform>أبقِ %n عناصر على الأكثر.</numerusform>
            <numerusform>أبقِ %n عنصرًا على الأكثر.</numerusform>
            <numerusform>أبقِ %n عنصر على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>اختر واحدًا من: %1.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The image is too small: it needs at least %1 pixels.</source>
        <translation>الصورة صغيرة جدًا: تلزم %1 بكسل على الأقل.</translation>
    </message>
    <message>
        <source>The image is too large: it may have at most %1 pixels.</source>
        <translation>الصورة كبيرة جدًا: يُسمح بـ %1 بكسل على الأكثر.</translation>
    </message>
    <message>
        <source>The model does not read this kind of image. It reads: %1.</source>
        <translation>لا يقرأ النموذج هذا النوع من الصور. يقرأ: %1.</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds.</source>
        <translation>الصوت طويل جدًا: %1 ثانية على الأكثر.</translation>
    </message>
    <message>
        <source>The sound is too long: at most %1 seconds, and it has %2.</source>
        <translation>الصوت طويل جدًا: %1 ثانية على الأكثر، ومدته %2.</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds.</source>
        <translation>الصوت قصير جدًا: %1 ثانية على الأقل.</translation>
    </message>
    <message>
        <source>The sound is too short: at least %1 seconds, and it has %2.</source>
        <translation>الصوت قصير جدًا: %1 ثانية على الأقل، ومدته %2.</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds.</source>
        <translation>الفيديو طويل جدًا: %1 ثانية على الأكثر.</translation>
    </message>
    <message>
        <source>The video is too long: at most %1 seconds, and it has %2.</source>
        <translation>الفيديو طويل جدًا: %1 ثانية على الأكثر، ومدته %2.</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds.</source>
        <translation>الفيديو قصير جدًا: %1 ثانية على الأقل.</translation>
    </message>
    <message>
        <source>The video is too short: at least %1 seconds, and it has %2.</source>
        <translation>الفيديو قصير جدًا: %1 ثانية على الأقل، ومدته %2.</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound. It reads: %1.</source>
        <translation>لا يقرأ النموذج هذا النوع من الأصوات. يقرأ: %1.</translation>
    </message>
    <message>
        <source>The model does not read this kind of video. It reads: %1.</source>
        <translation>لا يقرأ النموذج هذا النوع من الفيديو. يقرأ: %1.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1.</source>
        <translation>الملف كبير جدًا: %1 على الأكثر.</translation>
    </message>
    <message>
        <source>The archive cannot be used. Pack files of these kinds: %1.</source>
        <translation>لا يمكن استخدام الأرشيف. ضع فيه ملفات من هذه الأنواع: %1.</translation>
    </message>
    <message>
        <source>The archive needs at least %1 files; it has %2.</source>
        <translation>يلزم أن تكون في الأرشيف %1 من الملفات على الأقل؛ وفيه %2.</translation>
    </message>
    <message>
        <source>The archive may hold at most %1 files; it has %2.</source>
        <translation>يتسع الأرشيف لـ %1 من الملفات على الأكثر؛ وفيه %2.</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>فشل النموذج لدى fal. أعد المحاولة، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The model took too long. Try again, or ask for less.</source>
        <translation>استغرق النموذج وقتًا طويلًا. أعد المحاولة، أو اطلب أقل.</translation>
    </message>
    <message>
        <source>A service that the model uses failed. Try again later.</source>
        <translation>فشلت خدمة يستخدمها النموذج. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>A service that the model uses cannot be reached. Try again later.</source>
        <translation>يتعذر الوصول إلى خدمة يستخدمها النموذج. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>A content check refused this. Change it and try again.</source>
        <translation>رفض فحص المحتوى هذا. غيّره وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The model made nothing from this. Change the prompt, or try again.</source>
        <translation>لم ينشئ النموذج شيئًا من هذا. غيّر الموجّه، أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>The image is too small.</source>
        <translation>الصورة صغيرة جدًا.</translation>
    </message>
    <message>
        <source>The image is too large.</source>
        <translation>الصورة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The model cannot read this image. Choose another file.</source>
        <translation>لا يستطيع النموذج قراءة هذه الصورة. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The model cannot fetch the file from its address.</source>
        <translation>لا يستطيع النموذج جلب الملف من عنوانه.</translation>
    </message>
    <message>
        <source>No face was found. Choose an image that shows one clearly.</source>
        <translation>لم يُعثر على وجه. اختر صورة تُظهر وجهًا بوضوح.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>لا يمكن استخدام الأرشيف.</translation>
    </message>
    <message>
        <source>The model does not support this setting.</source>
        <translation>لا يدعم النموذج هذا الإعداد.</translation>
    </message>
    <message>
        <source>The model does not read this kind of image.</source>
        <translation>لا يقرأ النموذج هذا النوع من الصور.</translation>
    </message>
    <message>
        <source>The model does not read this kind of sound.</source>
        <translation>لا يقرأ النموذج هذا النوع من الأصوات.</translation>
    </message>
    <message>
        <source>The model does not read this kind of video.</source>
        <translation>لا يقرأ النموذج هذا النوع من الفيديو.</translation>
    </message>
    <message>
        <source>The model needs this field.</source>
        <translation>يتطلب النموذج هذا الحقل.</translation>
    </message>
    <message>
        <source>Enter a text.</source>
        <translation>أدخل نصًا.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>أدخل عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>أدخل عددًا.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>اختر نعم أو لا.</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>أضف العناصر واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>املأ مجموعة الإعدادات هذه.</translation>
    </message>
    <message>
        <source>The model does not know this field. Leave it out.</source>
        <translation>لا يعرف النموذج هذا الحقل. اتركه.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https.</source>
        <translation>أدخل عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The model does not take this value.</source>
        <translation>لا يقبل النموذج هذه القيمة.</translation>
    </message>
</context>
<context>
    <name>studio::Filing</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>يتعذر إنشاء المجلد %1 أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>A downloaded file vanished before it could be filed.</source>
        <translation>اختفى ملف منزَّل قبل حفظه في المكتبة.</translation>
    </message>
</context>
<context>
    <name>studio::Foreign</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>الموجّه السلبي</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>أداة أخذ العينات</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
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
        <translation>القرص ممتلئ، لذا لا يمكن الرجوع إلى الإطارات الجديدة.</translation>
    </message>
    <message>
        <source>The folder %1 for looking back cannot be written to.</source>
        <translation>تتعذر الكتابة في مجلد الرجوع %1.</translation>
    </message>
    <message>
        <source>This frame is too old and not there any more.</source>
        <translation>هذا الإطار قديم جدًا ولم يعد موجودًا.</translation>
    </message>
    <message>
        <source>A frame is too large to be looked back at.</source>
        <translation>أحد الإطارات أكبر من أن يمكن الرجوع إليه.</translation>
    </message>
    <message>
        <source>This frame was damaged on the disk.</source>
        <translation>تلف هذا الإطار على القرص.</translation>
    </message>
</context>
<context>
    <name>studio::FromText</name>
    <message>
        <source>“%1” is not a whole number, but %2 takes one.</source>
        <translation>«%1» ليس عددًا صحيحًا، لكن %2 يتطلب عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“%1” is not a number, but %2 takes one.</source>
        <translation>«%1» ليس عددًا، لكن %2 يتطلب عددًا.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, but %2 takes one of them.</source>
        <translation>«%1» ليس true ولا false، لكن %2 يتطلب أحدهما.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes: %3.</source>
        <translation>لا يقبل %1 القيمة «%2». يقبل: %3.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”. It takes a size such as 1024x768, or: %3.</source>
        <translation>لا يقبل %1 القيمة «%2». يقبل مقاسًا مثل 1024x768، أو: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of at most 64 bits, but %2 takes one.</source>
        <translation>«%1» ليس عددًا صحيحًا من 64 بت على الأكثر، لكن %2 يتطلبه.</translation>
    </message>
    <message>
        <source>%1 takes a JSON object such as {&quot;key&quot;: 1}.</source>
        <translation>يقبل %1 كائن JSON مثل {&quot;key&quot;: 1}.</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [1, 2].</source>
        <translation>يقبل %1 قائمة JSON مثل [1, 2].</translation>
    </message>
    <message>
        <source>%1 takes a JSON list such as [{&quot;key&quot;: 1}].</source>
        <translation>يقبل %1 قائمة JSON مثل [{&quot;key&quot;: 1}].</translation>
    </message>
    <message>
        <source>“%1” is no color such as #ff8800, but %2 takes one.</source>
        <translation>«%1» ليس لونًا من قبيل ‎#ff8800‎، لكن %2 يتطلب لونًا.</translation>
    </message>
</context>
<context>
    <name>studio::Import</name>
    <message>
        <source>%1 is no picture, video, sound or text that Gesso knows.</source>
        <translation>‏%1 ليس صورة أو فيديو أو صوتًا أو نصًا يعرفه Gesso.</translation>
    </message>
    <message>
        <source>%1 holds text, though its name promises a picture, a video or a sound. Rename it to take it in as text.</source>
        <translation>يحتوي %1 على نص، مع أن اسمه يدل على صورة أو فيديو أو صوت. أعد تسميته لإدخاله كنص.</translation>
    </message>
    <message>
        <source>%1 was taken in as what it holds, which is not what its name says.</source>
        <translation>أُدخل %1 بحسب محتواه، وهو غير ما يدل عليه اسمه.</translation>
    </message>
</context>
<context>
    <name>studio::Inputs</name>
    <message>
        <source>The input file %1 of this recipe is not in the library. Choose it again.</source>
        <translation>ملف المدخل %1 لهذه الوصفة ليس في المكتبة. اختره مجددًا.</translation>
    </message>
    <message>
        <source>The input file %1 does not exist.</source>
        <translation>ملف المدخل %1 غير موجود.</translation>
    </message>
    <message>
        <source>The input file %1 cannot be read.</source>
        <translation>تتعذر قراءة ملف المدخل %1.</translation>
    </message>
</context>
<context>
    <name>studio::JobModel</name>
    <message>
        <source>On hold</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>مؤجَّلة</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Uploading %1%</source>
        <translation>رفع %1 %</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Waiting (number %1)</source>
        <translation>انتظار (الرقم %1)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Running %1%</source>
        <translation>قيد التنفيذ %1 %</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Downloading %1%</source>
        <translation>تنزيل %1 %</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>حفظ في المكتبة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time passed, time expected</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>‏%1 ث في قائمة انتظار fal، و%2 ث في العمل، و%3 ث للجلب والحفظ.</translation>
    </message>
    <message>
        <source>Usually %1 s in fal&apos;s queue, %2 s at work, %3 s to fetch and keep it.</source>
        <translation>عادةً %1 ث في قائمة انتظار fal، و%2 ث في العمل، و%3 ث للجلب والحفظ.</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>تنتظر هنا</translation>
    </message>
    <message>
        <source>Billed: %1 × %2.</source>
        <translation>حوسب على: %1 × %2.</translation>
    </message>
    <message>
        <source>Estimated: fal did not tell what it counted.</source>
        <translation>مقدَّر: لم يذكر fal ما عدّه.</translation>
    </message>
    <message>
        <source>Expected, and reserved until it has ended.</source>
        <translation>متوقع، ومحجوز حتى تنتهي.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>أُنشئت بـ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>state of a job, prompt, model</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, prompt and model of a job; its time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>studio::JobProblem</name>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>تحقق من اتصال الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the proxy settings: the connection could not be trusted.</source>
        <translation>تحقق من ساعة هذا الحاسوب وإعدادات الوكيل: تعذر الوثوق بالاتصال.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again.</source>
        <translation>لم ترد الخدمة في الوقت المحدد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the key in the settings, or set FAL_KEY.</source>
        <translation>تحقق من المفتاح في الإعدادات، أو عيّن FAL_KEY.</translation>
    </message>
    <message>
        <source>The key lacks a permission for this model. Use another key, or give it the permission at fal.</source>
        <translation>ينقص المفتاح إذن لهذا النموذج. استخدم مفتاحًا آخر، أو امنحه الإذن لدى fal.</translation>
    </message>
    <message>
        <source>Add credit to the account at fal, then try again.</source>
        <translation>أضف رصيدًا إلى الحساب لدى fal، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the name of the model, or choose another one.</source>
        <translation>تحقق من اسم النموذج، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Change the fields that are named and try again.</source>
        <translation>غيّر الحقول المذكورة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Change the prompt or the input: a content check refused it.</source>
        <translation>غيّر الموجّه أو المدخل: رفضه فحص المحتوى.</translation>
    </message>
    <message>
        <source>Use a smaller file.</source>
        <translation>استخدم ملفًا أصغر.</translation>
    </message>
    <message>
        <source>Too many requests were made. Wait a moment and try again.</source>
        <translation>أُرسلت طلبات كثيرة جدًا. انتظر قليلًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The model failed at fal. Try again, or choose another model.</source>
        <translation>فشل النموذج لدى fal. أعد المحاولة، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The answer of the service was not understood. Check the server address.</source>
        <translation>لم يُفهم رد الخدمة. تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>Check that the file can be read and that there is room on the disk.</source>
        <translation>تحقق من إمكان قراءة الملف ومن وجود مساحة على القرص.</translation>
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
        <translation>بدأت هذه المهمة من قبل: لم يعد ممكنًا تغيير إعداداتها.</translation>
    </message>
    <message>
        <source>This job is not in the list any more.</source>
        <translation>لم تعد هذه المهمة في القائمة.</translation>
    </message>
    <message>
        <source>Starts at %1</source>
        <translation>تبدأ في %1</translation>
    </message>
    <message>
        <source>Waits for another job of this model</source>
        <translation>تنتظر مهمة أخرى لهذا النموذج</translation>
    </message>
</context>
<context>
    <name>studio::JobRun</name>
    <message>
        <source>The result is still at fal. Make room, or make the folder writable, then choose “Check again”.</source>
        <translation>ما زالت النتيجة لدى fal. أخلِ مساحة، أو اجعل المجلد قابلًا للكتابة، ثم اختر «التحقق مجددًا».</translation>
    </message>
    <message>
        <source>Nothing is lost: the job goes on by itself as soon as its files can be written.</source>
        <translation>لم يُفقد شيء: تستمر المهمة تلقائيًا حالما تمكن كتابة ملفاتها.</translation>
    </message>
    <message>
        <source>The staging folder %1 cannot be written.</source>
        <translation>تتعذر الكتابة في المجلد المؤقت %1.</translation>
    </message>
    <message>
        <source>There is no space left on the disk for the result.</source>
        <translation>لا مساحة متبقية على القرص للنتيجة.</translation>
    </message>
    <message>
        <source>%1 The result is at fal; it is fetched as soon as fal can be reached.</source>
        <translation>%1 النتيجة لدى fal؛ وتُجلب حالما يمكن الوصول إلى fal.</translation>
    </message>
    <message>
        <source>fal made and billed this result, but its files cannot be fetched any more. Copy the evidence and ask fal.</source>
        <translation>أنشأ fal هذه النتيجة وحاسب عليها، لكن لم يعد ممكنًا جلب ملفاتها. انسخ الأدلة واسأل fal.</translation>
    </message>
    <message>
        <source>The result is still at fal. %1</source>
        <translation>ما زالت النتيجة لدى fal. ‏%1</translation>
    </message>
    <message>
        <source>The job was accepted and goes on at fal. %1 Then choose “Check again”.</source>
        <translation>قُبلت المهمة وهي مستمرة لدى fal. ‏%1 ثم اختر «التحقق مجددًا».</translation>
    </message>
    <message>
        <source>%1 The job goes on at fal; it is followed again as soon as fal can be reached.</source>
        <translation>%1 تستمر المهمة لدى fal؛ وتُتابع مجددًا حالما يمكن الوصول إلى fal.</translation>
    </message>
    <message>
        <source>It is not known whether this job was accepted.</source>
        <translation>لا يُعرف هل قُبلت هذه المهمة.</translation>
    </message>
    <message>
        <source>The connection broke while the job was sent: fal may have accepted it, or not.</source>
        <translation>انقطع الاتصال أثناء إرسال المهمة: ربما قبلها fal، وربما لا.</translation>
    </message>
    <message>
        <source>%1 Check again, or look at the list of requests on fal&apos;s site. If it is not there, send it again: it was not sent twice.</source>
        <translation>%1 تحقق مجددًا، أو راجع قائمة الطلبات في موقع fal. وإن لم تكن هناك فأعد إرسالها: لم تُرسل مرتين.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>اختر الملف مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>لم يُرسل شيء. تستمر المهمة تلقائيًا حالما يمكن الوصول إلى fal.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. The job goes on by itself as soon as fal can be reached.</source>
        <translation>%1 لم يُرسل شيء. تستمر المهمة تلقائيًا حالما يمكن الوصول إلى fal.</translation>
    </message>
</context>
<context>
    <name>studio::JobSheet</name>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>The model %1 is not known here.</source>
        <translation>النموذج %1 غير معروف هنا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This row has more cells than the first line has names.</source>
        <translation>في هذا الصف خلايا أكثر من الأسماء في السطر الأول.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>One column is not used, because no field has its name: %1.</source>
        <translation>لم يُستخدم عمود واحد، لأنه لا حقل باسمه: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not used, because no field has their names: %1.</source>
        <translation>
            <numerusform>كل الأعمدة مستخدمة: %1.</numerusform>
            <numerusform>لم يُستخدم عمود واحد، لأنه لا حقل باسمه: %1.</numerusform>
            <numerusform>لم يُستخدم عمودان، لأنه لا حقول باسميهما: %1.</numerusform>
            <numerusform>لم تُستخدم %n أعمدة، لأنه لا حقول بأسمائها: %1.</numerusform>
            <numerusform>لم يُستخدم %n عمودًا، لأنه لا حقول بأسمائها: %1.</numerusform>
            <numerusform>لم يُستخدم %n عمود، لأنه لا حقول بأسمائها: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows are taken. Divide the sheet to use the others.</source>
        <translation>لا تؤخذ إلا الصفوف الأولى وعددها %1. قسّم الجدول لاستخدام الباقي.</translation>
    </message>
</context>
<context>
    <name>studio::Keys</name>
    <message>
        <source>Paste a key first.</source>
        <translation>ألصق مفتاحًا أولًا.</translation>
    </message>
    <message>
        <source>This does not look like a fal key: letters, digits and signs without spaces.</source>
        <translation>لا يبدو هذا مفتاح fal: حروف وأرقام ورموز دون مسافات.</translation>
    </message>
    <message>
        <source>There is a key with this name already.</source>
        <translation>يوجد مفتاح بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>There are too many keys. Remove one first.</source>
        <translation>المفاتيح كثيرة جدًا. أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>The key was forgotten, but its file could not be changed: a copy may still be in it.</source>
        <translation>نُسي المفتاح، لكن تعذر تغيير ملفه: قد تبقى نسخة منه فيه.</translation>
    </message>
    <message>
        <source>The key was forgotten, but the system keyring did not let go of it: a copy may still be there.</source>
        <translation>نُسي المفتاح، لكن حلقة مفاتيح النظام لم تحذفه: قد تبقى نسخة منه فيها.</translation>
    </message>
    <message>
        <source>The key “%1” is no longer where it was kept. Add it again.</source>
        <translation>لم يعد المفتاح «%1» حيث كان محفوظًا. أضفه مجددًا.</translation>
    </message>
    <message>
        <source>The file of the keys cannot be read or written.</source>
        <translation>تتعذر قراءة ملف المفاتيح أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>No system keyring can be reached here.</source>
        <translation>يتعذر الوصول إلى أي حلقة مفاتيح للنظام هنا.</translation>
    </message>
    <message>
        <source>The system keyring is locked, or access to it was refused.</source>
        <translation>حلقة مفاتيح النظام مقفلة، أو رُفض الوصول إليها.</translation>
    </message>
    <message>
        <source>The system keyring cannot be used here.</source>
        <translation>لا يمكن استخدام حلقة مفاتيح النظام هنا.</translation>
    </message>
    <message>
        <source>There is an admin key already. Remove it first.</source>
        <translation>يوجد مفتاح مسؤول من قبل. أزله أولًا.</translation>
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
        <translation>البذرة</translation>
    </message>
</context>
<context>
    <name>studio::Labels</name>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>الموجّه السلبي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>كلمات الأغنية</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>مقاس الصورة</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>عدد الصور</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>إطارات في الثانية</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>القناع</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>الإطار الأخير</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>الإطار الأول</translation>
    </message>
    <message>
        <source>Inference steps</source>
        <translation>خطوات الاستدلال</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>صيغة الإخراج</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>فاحص السلامة</translation>
    </message>
    <message>
        <source>Safety tolerance</source>
        <translation>تسامح السلامة</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>توسيع الموجّه</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>تحسين الموجّه</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>التسريع</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صوت المتحدث</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <translation>التمييز بين المتحدثين</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>الطوابع الزمنية</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Answer with the data itself</source>
        <translation>الرد بالبيانات نفسها</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Square HD</source>
        <translation>مربع HD</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>أقصى</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>جودة</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>واقعي</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>تفريغ نصي</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>صمت</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Feedback strength</source>
        <translation>قوة التغذية الراجعة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>القص</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>المواءمة</translation>
    </message>
</context>
<context>
    <name>studio::Ledger</name>
    <message>
        <source>The budget of %1 a day would be passed: %2 are spent or reserved today.</source>
        <translation>ستُتجاوز الميزانية البالغة %1 في اليوم: أُنفق أو حُجز اليوم %2.</translation>
    </message>
    <message>
        <source>The budget of %1 a month would be passed: %2 are spent or reserved this month.</source>
        <translation>ستُتجاوز الميزانية البالغة %1 في الشهر: أُنفق أو حُجز هذا الشهر %2.</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved today.</source>
        <translation>أُنفق أو حُجز اليوم أكثر من %1.</translation>
    </message>
    <message>
        <source>More than %1 are spent or reserved this month.</source>
        <translation>أُنفق أو حُجز هذا الشهر أكثر من %1.</translation>
    </message>
</context>
<context>
    <name>studio::Library</name>
    <message>
        <source>%1 cannot be moved to the system&apos;s trash.</source>
        <translation>يتعذر نقل %1 إلى سلة مهملات النظام.</translation>
    </message>
    <message>
        <source>The library folder %1 cannot be written.</source>
        <translation>تتعذر الكتابة في مجلد المكتبة %1.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to the bin.</source>
        <translation>يتعذر نقل %1 إلى السلة.</translation>
    </message>
    <message>
        <source>%1 cannot be restored from the bin.</source>
        <translation>تتعذر استعادة %1 من السلة.</translation>
    </message>
    <message>
        <source>%1 is not in the bin any more.</source>
        <translation>لم يعد %1 في السلة.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>‏%1 ليس ملفًا تمكن قراءته.</translation>
    </message>
</context>
<context>
    <name>studio::LibraryMove</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>يتعذر إنشاء المجلد %1 أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>Something else named %1 is in the new folder. Choose an empty folder.</source>
        <translation>في المجلد الجديد شيء آخر باسم %1. اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>%1 did not arrive whole in the new folder.</source>
        <translation>‏%1 لم يصل كاملًا إلى المجلد الجديد.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there.</source>
        <translation>مجلد المكتبة %1 غير موجود.</translation>
    </message>
    <message>
        <source>The library is in this folder already.</source>
        <translation>المكتبة في هذا المجلد من قبل.</translation>
    </message>
    <message>
        <source>This folder is inside of the library. Choose one beside it.</source>
        <translation>هذا المجلد داخل المكتبة. اختر مجلدًا خارجها.</translation>
    </message>
    <message>
        <source>The library is inside of this folder. Choose another one.</source>
        <translation>المكتبة داخل هذا المجلد. اختر غيره.</translation>
    </message>
    <message>
        <source>The library has items in place in this folder. Choose another one.</source>
        <translation>في هذا المجلد عناصر من المكتبة باقية في مكانها. اختر غيره.</translation>
    </message>
    <message>
        <source>%1 is no folder. Choose another one.</source>
        <translation>‏%1 ليس مجلدًا. اختر غيره.</translation>
    </message>
    <message>
        <source>There are files in the folder %1. Choose an empty one, so that nothing gets into their way.</source>
        <translation>في المجلد %1 ملفات. اختر مجلدًا فارغًا كي لا يمسّها شيء.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on.</source>
        <translation>مجلد المكتبة %1 غير موجود. وصّل القرص الذي هو عليه.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another one.</source>
        <translation>تتعذر الكتابة في المجلد %1. اختر غيره.</translation>
    </message>
    <message>
        <source>There is not enough room: the library has %1, and %2 are free there. Make room, or choose another disk.</source>
        <translation>المساحة غير كافية: حجم المكتبة %1، والمتاح هناك %2. أخلِ مساحة، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>Another Gesso is moving this library just now.</source>
        <translation>ثمة Gesso آخر ينقل هذه المكتبة الآن.</translation>
    </message>
    <message>
        <source>An earlier move of the library is being tidied up. Try again in a moment.</source>
        <translation>يجري تنظيف ما بقي من نقل سابق للمكتبة. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Another Gesso is at work with this library, perhaps on the command line. Try again when it is done.</source>
        <translation>ثمة Gesso آخر يعمل على هذه المكتبة، ربما في سطر الأوامر. أعد المحاولة بعد انتهائه.</translation>
    </message>
    <message>
        <source>The library is in its new folder, but not everything could be tidied up in the old one. It is tried again at the next start. %1</source>
        <translation>المكتبة في مجلدها الجديد، لكن تعذر تنظيف المجلد القديم كله. ستُعاد المحاولة عند التشغيل التالي. ‏%1</translation>
    </message>
</context>
<context>
    <name>studio::LiveSession</name>
    <message>
        <source>The picture that the model sent is damaged.</source>
        <translation>الصورة التي أرسلها النموذج تالفة.</translation>
    </message>
    <message>
        <source>The model answered with something else than a picture.</source>
        <translation>رد النموذج بشيء غير صورة.</translation>
    </message>
    <message>
        <source>“%1” is not a live model.</source>
        <translation>«%1» ليس نموذجًا مباشرًا.</translation>
    </message>
    <message>
        <source>“%1” changes live video over WebRTC, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>يغيّر «%1» الفيديو المباشر عبر WebRTC، وطريقة مخاطبته غير منشورة. اختر نموذجًا آخر للرسم.</translation>
    </message>
    <message>
        <source>“%1” listens and speaks, and how it is spoken to is not published. Choose another model to draw with.</source>
        <translation>«%1» يستمع ويتكلم، وطريقة مخاطبته غير منشورة. اختر نموذجًا آخر للرسم.</translation>
    </message>
    <message>
        <source>How “%1” is spoken to is not known here. Choose another model to draw with.</source>
        <translation>طريقة مخاطبة «%1» غير معروفة هنا. اختر نموذجًا آخر للرسم.</translation>
    </message>
    <message>
        <source>The model answered without a picture.</source>
        <translation>رد النموذج دون صورة.</translation>
    </message>
    <message>
        <source>The picture that the model sent cannot be read.</source>
        <translation>تتعذر قراءة الصورة التي أرسلها النموذج.</translation>
    </message>
</context>
<context>
    <name>studio::Lookup</name>
    <message>
        <source>fal lists requests with these settings from that time, but they belong to other jobs here.</source>
        <translation>يسرد fal طلبات بهذه الإعدادات من ذلك الوقت، لكنها تخص مهامًا أخرى هنا.</translation>
    </message>
    <message>
        <source>fal lists requests of this model from that time, but with other settings.</source>
        <translation>يسرد fal طلبات لهذا النموذج من ذلك الوقت، لكن بإعدادات أخرى.</translation>
    </message>
    <message>
        <source>fal lists no request of this model from that time: most likely it did not arrive.</source>
        <translation>لا يسرد fal أي طلب لهذا النموذج من ذلك الوقت: الأرجح أنه لم يصل.</translation>
    </message>
</context>
<context>
    <name>studio::Marking</name>
    <message>
        <source>%1 lies outside the library, where Gesso changes no files.</source>
        <translation>يقع %1 خارج المكتبة، حيث لا يغيّر Gesso أي ملف.</translation>
    </message>
</context>
<context>
    <name>studio::MediaLimits</name>
    <message>
        <source>%1 pixels wide; this model takes at most %2.</source>
        <translation>العرض %1 بكسل؛ يقبل هذا النموذج %2 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 pixels wide; this model needs at least %2.</source>
        <translation>العرض %1 بكسل؛ يتطلب هذا النموذج %2 على الأقل.</translation>
    </message>
    <message>
        <source>%1 pixels high; this model takes at most %2.</source>
        <translation>الارتفاع %1 بكسل؛ يقبل هذا النموذج %2 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 pixels high; this model needs at least %2.</source>
        <translation>الارتفاع %1 بكسل؛ يتطلب هذا النموذج %2 على الأقل.</translation>
    </message>
    <message>
        <source>Too wide for its height: %1; this model takes at most %2.</source>
        <translation>أعرض مما يناسب ارتفاعه: %1؛ يقبل هذا النموذج %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Too high for its width: %1; this model takes at most %2.</source>
        <translation>أعلى مما يناسب عرضه: %1؛ يقبل هذا النموذج %2 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 megapixels; this model takes at most %2.</source>
        <translation>‏%1 ميغابكسل؛ يقبل هذا النموذج %2 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 megapixels; this model needs at least %2.</source>
        <translation>‏%1 ميغابكسل؛ يتطلب هذا النموذج %2 على الأقل.</translation>
    </message>
    <message>
        <source>Width and height must be multiples of %1.</source>
        <translation>يجب أن يكون العرض والارتفاع من مضاعفات %1.</translation>
    </message>
    <message>
        <source>%1 s long; this model takes at most %2 s.</source>
        <translation>المدة %1 ث؛ يقبل هذا النموذج %2 ث على الأكثر.</translation>
    </message>
    <message>
        <source>%1 s long; this model needs at least %2 s.</source>
        <translation>المدة %1 ث؛ يتطلب هذا النموذج %2 ث على الأقل.</translation>
    </message>
    <message>
        <source>%1 frames per second; this model takes at most %2.</source>
        <translation>‏%1 إطار في الثانية؛ يقبل هذا النموذج %2 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 frames per second; this model needs at least %2.</source>
        <translation>‏%1 إطار في الثانية؛ يتطلب هذا النموذج %2 على الأقل.</translation>
    </message>
    <message>
        <source>%1 frames; this model takes at most %2.</source>
        <translation>‏%1 إطار؛ يقبل هذا النموذج %2 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 frames; this model needs at least %2.</source>
        <translation>‏%1 إطار؛ يتطلب هذا النموذج %2 على الأقل.</translation>
    </message>
    <message>
        <source>The file has %1; this model takes at most %2.</source>
        <translation>حجم الملف %1؛ يقبل هذا النموذج %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Crop to %1 × %2</source>
        <translation>اقتصاص إلى %1 × %2</translation>
    </message>
    <message>
        <source>Scale to %1 × %2</source>
        <translation>تحجيم إلى %1 × %2</translation>
    </message>
    <message>
        <source>Cut to %1 s</source>
        <translation>قص إلى %1 ث</translation>
    </message>
    <message>
        <source>Change to %1 frames per second</source>
        <translation>تغيير إلى %1 إطار في الثانية</translation>
    </message>
    <message>
        <source>Pack into %1</source>
        <translation>حزم في %1</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>جعله مناسبًا</translation>
    </message>
    <message>
        <source>%1 to %2 pixels wide</source>
        <translation>العرض من %1 إلى %2 بكسل</translation>
    </message>
    <message>
        <source>at least %1 pixels wide</source>
        <translation>العرض %1 بكسل على الأقل</translation>
    </message>
    <message>
        <source>at most %1 pixels wide</source>
        <translation>العرض %1 بكسل على الأكثر</translation>
    </message>
    <message>
        <source>%1 to %2 pixels high</source>
        <translation>الارتفاع من %1 إلى %2 بكسل</translation>
    </message>
    <message>
        <source>at least %1 pixels high</source>
        <translation>الارتفاع %1 بكسل على الأقل</translation>
    </message>
    <message>
        <source>at most %1 pixels high</source>
        <translation>الارتفاع %1 بكسل على الأكثر</translation>
    </message>
    <message>
        <source>proportion from %1 to %2</source>
        <translation>التناسب من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2 s long</source>
        <translation>المدة من %1 إلى %2 ث</translation>
    </message>
    <message>
        <source>at least %1 s long</source>
        <translation>المدة %1 ث على الأقل</translation>
    </message>
    <message>
        <source>at most %1 s long</source>
        <translation>المدة %1 ث على الأكثر</translation>
    </message>
    <message>
        <source>%1 to %2 frames per second</source>
        <translation>من %1 إلى %2 إطار في الثانية</translation>
    </message>
    <message>
        <source>at least %1 frames per second</source>
        <translation>‏%1 إطار في الثانية على الأقل</translation>
    </message>
    <message>
        <source>at most %1 frames per second</source>
        <translation>‏%1 إطار في الثانية على الأكثر</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>‏%1 على الأكثر</translation>
    </message>
</context>
<context>
    <name>studio::Naming</name>
    <message>
        <source>the prompt, else what it was made from</source>
        <translation>الموجّه، وإلا فما أُنشئ منه</translation>
    </message>
    <message>
        <source>the model, without its maker</source>
        <translation>النموذج دون صانعه</translation>
    </message>
    <message>
        <source>who offers the model</source>
        <translation>من يقدّم النموذج</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>pixels across</source>
        <translation>البكسلات أفقيًا</translation>
    </message>
    <message>
        <source>pixels down</source>
        <translation>البكسلات عموديًا</translation>
    </message>
    <message>
        <source>seconds of video or sound</source>
        <translation>ثواني الفيديو أو الصوت</translation>
    </message>
    <message>
        <source>the day it was made; {date:yyyy-MM} for another form</source>
        <translation>يوم الإنشاء؛ {date:yyyy-MM} لصيغة أخرى</translation>
    </message>
    <message>
        <source>the time of day it was made</source>
        <translation>وقت الإنشاء من اليوم</translation>
    </message>
    <message>
        <source>1, 2, 3 …; {index:4} for four digits</source>
        <translation>1، 2، 3 …؛ {index:4} لأربعة أرقام</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>العدد الكلي</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0 إلى 5</translation>
    </message>
    <message>
        <source>the colour it was given</source>
        <translation>اللون المعيّن له</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>وسومه</translation>
    </message>
    <message>
        <source>dollars it was billed</source>
        <translation>الدولارات المحاسَب عليها</translation>
    </message>
    <message>
        <source>the same for all results of one click</source>
        <translation>نفسه لكل نتائج النقرة الواحدة</translation>
    </message>
    <message>
        <source>the job it came from</source>
        <translation>المهمة التي جاء منها</translation>
    </message>
    <message>
        <source>the request&apos;s number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>image, video, audio …</source>
        <translation>صورة، فيديو، صوت …</translation>
    </message>
    <message>
        <source>its name in the library</source>
        <translation>اسمه في المكتبة</translation>
    </message>
    <message>
        <source>the file&apos;s ending</source>
        <translation>امتداد الملف</translation>
    </message>
    <message>
        <source>The name template has a brace without its partner: %1</source>
        <translation>في قالب الاسم قوس معقوف دون نظيره: %1</translation>
    </message>
    <message>
        <source>The name template has an unknown word: {%1}. Known are %2, and every parameter of the recipe.</source>
        <translation>في قالب الاسم كلمة غير معروفة: {%1}. المعروف هو %2 وكل معاملات الوصفة.</translation>
    </message>
</context>
<context>
    <name>studio::Overlay</name>
    <message>
        <source>2304 × 2304 works with the model “General Use (Dynamic)” only.</source>
        <translation>لا يعمل 2304 × 2304 إلا مع النموذج «General Use (Dynamic)».</translation>
    </message>
    <message>
        <source>A sound needs an image or a video beside it.</source>
        <translation>يتطلب الصوت صورة أو فيديو إلى جانبه.</translation>
    </message>
    <message>
        <source>Add a glow</source>
        <translation>إضافة توهج</translation>
    </message>
    <message>
        <source>Add a vignette</source>
        <translation>إضافة تعتيم للأطراف</translation>
    </message>
    <message>
        <source>Add an image to edit, or a video, a sound or a document.</source>
        <translation>أضف صورة لتعديلها، أو فيديو أو صوتًا أو مستندًا.</translation>
    </message>
    <message>
        <source>Add at least one image of the element from another side.</source>
        <translation>أضف صورة واحدة على الأقل للعنصر من جانب آخر.</translation>
    </message>
    <message>
        <source>Add color fringes</source>
        <translation>إضافة هوامش لونية</translation>
    </message>
    <message>
        <source>Add grain</source>
        <translation>إضافة حبيبات</translation>
    </message>
    <message>
        <source>Addresses at BytePlus</source>
        <translation>عناوين لدى BytePlus</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>An element is shown by images or by a video.</source>
        <translation>يُعرض العنصر بصور أو بفيديو.</translation>
    </message>
    <message>
        <source>As H.264</source>
        <translation>بصيغة H.264</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>لون الخلفية</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>الانحناء</translation>
    </message>
    <message>
        <source>Bend the image</source>
        <translation>حني الصورة</translation>
    </message>
    <message>
        <source>Between two frames</source>
        <translation>بين إطارين</translation>
    </message>
    <message>
        <source>Block protected characters</source>
        <translation>حظر الشخصيات المحمية</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>التمويه</translation>
    </message>
    <message>
        <source>Blur the image</source>
        <translation>تمويه الصورة</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>Bounding box</source>
        <translation>المربع المحيط</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>المربعات</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Camera stands still</source>
        <translation>الكاميرا ثابتة</translation>
    </message>
    <message>
        <source>Can be repeated without a seam</source>
        <translation>يمكن تكراره بلا فاصل</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Choose a ready-made palette or own colors, not both.</source>
        <translation>اختر لوحة ألوان جاهزة أو ألوانًا خاصة، لا كليهما.</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>اختر صورة.</translation>
    </message>
    <message>
        <source>Classical guidance</source>
        <translation>التوجيه التقليدي</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Color fringes</source>
        <translation>الهوامش اللونية</translation>
    </message>
    <message>
        <source>Colored noise</source>
        <translation>الضوضاء الملونة</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>التركيز</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>التحكم</translation>
    </message>
    <message>
        <source>Control LoRAs</source>
        <translation>‏LoRA للتحكم</translation>
    </message>
    <message>
        <source>Control image</source>
        <translation>صورة التحكم</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>ControlNet unions</source>
        <translation>اتحادات ControlNet</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>الزوايا</translation>
    </message>
    <message>
        <source>Correct colors</source>
        <translation>تصحيح الألوان</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>الإبداع</translation>
    </message>
    <message>
        <source>Cut out</source>
        <translation>اقتطاع</translation>
    </message>
    <message>
        <source>Cut to the subject</source>
        <translation>القص حول الموضوع</translation>
    </message>
    <message>
        <source>Cuts</source>
        <translation>القطعات</translation>
    </message>
    <message>
        <source>Delete the video at the service</source>
        <translation>حذف الفيديو لدى الخدمة</translation>
    </message>
    <message>
        <source>Desaturate</source>
        <translation>إزالة التشبع</translation>
    </message>
    <message>
        <source>Describe the music, or plan its sections.</source>
        <translation>صف الموسيقى، أو خطط لأقسامها.</translation>
    </message>
    <message>
        <source>Describe the new background, or give an image of it.</source>
        <translation>صف الخلفية الجديدة، أو أعطِ صورة لها.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>التلاشي</translation>
    </message>
    <message>
        <source>Dodge and burn</source>
        <translation>التفتيح والتغميق</translation>
    </message>
    <message>
        <source>EasyControls</source>
        <translation>EasyControls</translation>
    </message>
    <message>
        <source>Effect of the negative prompt</source>
        <translation>تأثير الموجّه السلبي</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>الانفعال</translation>
    </message>
    <message>
        <source>Emotion of this sound</source>
        <translation>انفعال هذا الصوت</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>الانفعالات</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>مساواة الجهارة</translation>
    </message>
    <message>
        <source>Exaggeration</source>
        <translation>المبالغة</translation>
    </message>
    <message>
        <source>Expand the prompt</source>
        <translation>توسيع الموجّه</translation>
    </message>
    <message>
        <source>Exponential change</source>
        <translation>تغيّر أسي</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>الملء</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الفيلم</translation>
    </message>
    <message>
        <source>Follow the text</source>
        <translation>اتباع النص</translation>
    </message>
    <message>
        <source>Frames in between</source>
        <translation>الإطارات البينية</translation>
    </message>
    <message>
        <source>Frames instead of a duration</source>
        <translation>إطارات بدل المدة</translation>
    </message>
    <message>
        <source>Frequency bands</source>
        <translation>نطاقات التردد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From other sides</source>
        <translation>من جوانب أخرى</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>من الأمام</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>الأنواع الموسيقية</translation>
    </message>
    <message>
        <source>Glow</source>
        <translation>التوهج</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>الحبيبات</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>التوسيع</translation>
    </message>
    <message>
        <source>Grow the mask</source>
        <translation>توسيع القناع</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>التوجيه من</translation>
    </message>
    <message>
        <source>Guidance from zero</source>
        <translation>التوجيه من الصفر</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>إعادة تحجيم التوجيه</translation>
    </message>
    <message>
        <source>Guidance until</source>
        <translation>التوجيه حتى</translation>
    </message>
    <message>
        <source>Guidance, second stage</source>
        <translation>التوجيه، المرحلة الثانية</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>How it is spoken</source>
        <translation>طريقة النطق</translation>
    </message>
    <message>
        <source>IP adapter</source>
        <translation>محوّل IP</translation>
    </message>
    <message>
        <source>IP adapters</source>
        <translation>محوّلات IP</translation>
    </message>
    <message>
        <source>Id of the end user</source>
        <translation>معرّف المستخدم النهائي</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Image of the background</source>
        <translation>صورة الخلفية</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>مقاس الصورة</translation>
    </message>
    <message>
        <source>Images in each run, at most</source>
        <translation>أقصى عدد صور في كل تشغيل</translation>
    </message>
    <message>
        <source>Images to edit and images in each run may be 15 together.</source>
        <translation>لا يزيد مجموع الصور المراد تعديلها والصور في كل تشغيل على 15.</translation>
    </message>
    <message>
        <source>Images, at most</source>
        <translation>أقصى عدد صور</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>التحسين</translation>
    </message>
    <message>
        <source>Improve faces</source>
        <translation>تحسين الوجوه</translation>
    </message>
    <message>
        <source>Improve the prompt</source>
        <translation>تحسين الموجّه</translation>
    </message>
    <message>
        <source>Inpainting</source>
        <translation>إعادة الرسم</translation>
    </message>
    <message>
        <source>JPEG has no transparency: choose PNG or WebP.</source>
        <translation>لا شفافية في JPEG: اختر PNG أو WebP.</translation>
    </message>
    <message>
        <source>Join short segments</source>
        <translation>دمج الفقرات القصيرة</translation>
    </message>
    <message>
        <source>Keep the lengths</source>
        <translation>الحفاظ على الأطوال</translation>
    </message>
    <message>
        <source>Keep the sound of the video</source>
        <translation>الحفاظ على صوت الفيديو</translation>
    </message>
    <message>
        <source>Keep the speed</source>
        <translation>الحفاظ على السرعة</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>نوع التحكم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Largest angle of a seam</source>
        <translation>أكبر زاوية للفاصل</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Less processed, more natural</source>
        <translation>معالجة أقل، طبيعية أكثر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Lighten and darken parts</source>
        <translation>تفتيح أجزاء وتغميق أخرى</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Longest segment</source>
        <translation>أطول فقرة</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>الجهارة</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>كلمات الأغنية</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>طريقة الإنشاء</translation>
    </message>
    <message>
        <source>Maps for lighting</source>
        <translation>خرائط للإضاءة</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>القناع</translation>
    </message>
    <message>
        <source>Mask of the character</source>
        <translation>قناع الشخصية</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>الشبكة المجسمة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Mix with a second image</source>
        <translation>المزج مع صورة ثانية</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>More input</source>
        <translation>مدخلات أخرى</translation>
    </message>
    <message>
        <source>More steps, at twice the price</source>
        <translation>خطوات أكثر بضعف السعر</translation>
    </message>
    <message>
        <source>More than 10 seconds are made at 25 frames per second only.</source>
        <translation>لا يُنشأ أكثر من 10 ثوانٍ إلا بمعدل 25 إطارًا في الثانية.</translation>
    </message>
    <message>
        <source>More than 10 seconds are made in 1080p only.</source>
        <translation>لا يُنشأ أكثر من 10 ثوانٍ إلا بدقة 1080p.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in the text</source>
        <translation>الاسم في النص</translation>
    </message>
    <message>
        <source>Name sounds such as laughter</source>
        <translation>ذكر الأصوات كالضحك</translation>
    </message>
    <message>
        <source>Number of the animation</source>
        <translation>رقم التحريك</translation>
    </message>
    <message>
        <source>One image for each round</source>
        <translation>صورة واحدة لكل جولة</translation>
    </message>
    <message>
        <source>Orientation of the character</source>
        <translation>اتجاه الشخصية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الإخراج</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>صيغة الإخراج</translation>
    </message>
    <message>
        <source>Own colors</source>
        <translation>ألوان خاصة</translation>
    </message>
    <message>
        <source>Own style</source>
        <translation>نمط خاص</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>صوت خاص</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>لوحة الألوان</translation>
    </message>
    <message>
        <source>Passes over the whole</source>
        <translation>المرورات على الكل</translation>
    </message>
    <message>
        <source>Passes that refine</source>
        <translation>مرورات التنقيح</translation>
    </message>
    <message>
        <source>Place of the image</source>
        <translation>موضع الصورة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>المضلعات</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Read numbers as words</source>
        <translation>قراءة الأعداد ككلمات</translation>
    </message>
    <message>
        <source>Read weights in the prompt</source>
        <translation>قراءة الأوزان في الموجّه</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>الصورة المرجعية</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Refine the edges</source>
        <translation>تنقيح الحواف</translation>
    </message>
    <message>
        <source>Refiner</source>
        <translation>المنقّح</translation>
    </message>
    <message>
        <source>Rewrite a prompt that was refused</source>
        <translation>إعادة صياغة الموجّه المرفوض</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Safety checker for the result</source>
        <translation>فاحص السلامة للنتيجة</translation>
    </message>
    <message>
        <source>Sample to be spoken</source>
        <translation>عينة للنطق</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>Scale of the classical guidance</source>
        <translation>مقياس التوجيه التقليدي</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>البحث في الويب</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>الصورة الثانية</translation>
    </message>
    <message>
        <source>Several masks</source>
        <translation>عدة أقنعة</translation>
    </message>
    <message>
        <source>Several shots</source>
        <translation>عدة لقطات</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>زيادة الحدة</translation>
    </message>
    <message>
        <source>Sharpen the image</source>
        <translation>زيادة حدة الصورة</translation>
    </message>
    <message>
        <source>Sharpness of the change</source>
        <translation>حدة التغيّر</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Size of the result</source>
        <translation>مقاس النتيجة</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>الهيكل العظمي</translation>
    </message>
    <message>
        <source>Small first, then large</source>
        <translation>صغير أولًا ثم كبير</translation>
    </message>
    <message>
        <source>Smooth tilt</source>
        <translation>ميل سلس</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>التنعيم</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>التشميس</translation>
    </message>
    <message>
        <source>Solarize the image</source>
        <translation>تشميس الصورة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Source of the progress</source>
        <translation>مصدر التقدم</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Stay close to the images</source>
        <translation>الالتزام بالصور</translation>
    </message>
    <message>
        <source>Steadier</source>
        <translation>أكثر ثباتًا</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Style codes take the place of a style: use one of them.</source>
        <translation>تحل رموز النمط محل النمط: استخدم أحدهما.</translation>
    </message>
    <message>
        <source>Style codes take the place of style references: use one of them.</source>
        <translation>تحل رموز النمط محل مراجع النمط: استخدم أحدهما.</translation>
    </message>
    <message>
        <source>Style references</source>
        <translation>مراجع النمط</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>Styles to avoid</source>
        <translation>أنماط يجب تجنبها</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Take out color</source>
        <translation>إزالة اللون</translation>
    </message>
    <message>
        <source>Take the emotion from a text</source>
        <translation>أخذ الانفعال من نص</translation>
    </message>
    <message>
        <source>Takes over at</source>
        <translation>يتولى عند</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text after</source>
        <translation>النص اللاحق</translation>
    </message>
    <message>
        <source>Text before</source>
        <translation>النص السابق</translation>
    </message>
    <message>
        <source>Text for the emotion</source>
        <translation>نص الانفعال</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>الخامة</translation>
    </message>
    <message>
        <source>The mask only</source>
        <translation>القناع فقط</translation>
    </message>
    <message>
        <source>The mask too</source>
        <translation>القناع أيضًا</translation>
    </message>
    <message>
        <source>The model looks at one image of the character only.</source>
        <translation>ينظر النموذج إلى صورة واحدة فقط للشخصية.</translation>
    </message>
    <message>
        <source>The model looks at one mask of the character only.</source>
        <translation>ينظر النموذج إلى قناع واحد فقط للشخصية.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>البلاطات</translation>
    </message>
    <message>
        <source>Tilt at the end</source>
        <translation>الميل في النهاية</translation>
    </message>
    <message>
        <source>Tilt at the start</source>
        <translation>الميل في البداية</translation>
    </message>
    <message>
        <source>Time shift</source>
        <translation>الإزاحة الزمنية</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>الطوابع الزمنية</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>صبغة</translation>
    </message>
    <message>
        <source>Tint the image</source>
        <translation>صبغ الصورة</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>توربو</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>عكسه</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Unwrapping</source>
        <translation>فرد السطح</translation>
    </message>
    <message>
        <source>Upper left corner</source>
        <translation>الزاوية العليا اليسرى</translation>
    </message>
    <message>
        <source>Use colored noise</source>
        <translation>استخدام ضوضاء ملونة</translation>
    </message>
    <message>
        <source>Use the control image too</source>
        <translation>استخدام صورة التحكم أيضًا</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>تعتيم الأطراف</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صوت المتحدث</translation>
    </message>
    <message>
        <source>Voice to copy</source>
        <translation>صوت للاستنساخ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Weakening</source>
        <translation>الإضعاف</translation>
    </message>
    <message>
        <source>Weight of the image</source>
        <translation>وزن الصورة</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>أوزان النموذج</translation>
    </message>
    <message>
        <source>What is said there</source>
        <translation>ما يقال فيه</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>ما يتحرك</translation>
    </message>
    <message>
        <source>What stays still</source>
        <translation>ما يبقى ثابتًا</translation>
    </message>
    <message>
        <source>When the lengths differ</source>
        <translation>عند اختلاف الأطوال</translation>
    </message>
    <message>
        <source>When the sound is longer</source>
        <translation>عندما يكون الصوت أطول</translation>
    </message>
    <message>
        <source>With animation</source>
        <translation>مع تحريك</translation>
    </message>
    <message>
        <source>With boxes</source>
        <translation>مع المربعات</translation>
    </message>
    <message>
        <source>With scores</source>
        <translation>مع الدرجات</translation>
    </message>
    <message>
        <source>With skeleton</source>
        <translation>مع هيكل عظمي</translation>
    </message>
    <message>
        <source>With texture</source>
        <translation>مع خامة</translation>
    </message>
    <message>
        <source>Without silence</source>
        <translation>دون صمت</translation>
    </message>
    <message>
        <source>Without singing</source>
        <translation>دون غناء</translation>
    </message>
    <message>
        <source>Words to expect</source>
        <translation>كلمات متوقعة</translation>
    </message>
    <message>
        <source>Write one prompt, or a prompt for each shot.</source>
        <translation>اكتب موجّهًا واحدًا، أو موجّهًا لكل لقطة.</translation>
    </message>
    <message>
        <source>Write the prompt itself</source>
        <translation>كتابة الموجّه ذاتيًا</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>studio::Plan</name>
    <message>
        <source>The text has no “%1” to replace.</source>
        <translation>لا يوجد في النص «%1» لاستبداله.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This has %1 cells; at most %2 can be planned at once.</source>
        <translation>عدد الخلايا هنا %1؛ يمكن تخطيط %2 على الأكثر دفعة واحدة.</translation>
    </message>
    <message>
        <source>The fields have different numbers of values: what is left over is not used.</source>
        <translation>تختلف الحقول في عدد القيم: لا يُستخدم الزائد منها.</translation>
    </message>
</context>
<context>
    <name>studio::Preset</name>
    <message>
        <source>a file in the text</source>
        <translation>ملف في النص</translation>
    </message>
    <message>
        <source>This is not a preset of Gesso.</source>
        <translation>هذا ليس إعدادًا مسبقًا لـ Gesso.</translation>
    </message>
    <message>
        <source>This preset was made by a newer version of Gesso.</source>
        <translation>أُنشئ هذا الإعداد المسبق بإصدار أحدث من Gesso.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>studio::Presets</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>The preset “%1” could not be written to disk. It is kept until Gesso is closed.</source>
        <translation>تعذرت كتابة الإعداد المسبق «%1» على القرص. يبقى حتى إغلاق Gesso.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذرت كتابة %1.</translation>
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
            <numerusform>لا متوسط بعد. %1</numerusform>
            <numerusform>من عملية تشغيل واحدة لك. %1</numerusform>
            <numerusform>متوسط عمليتَي تشغيل لك. %1</numerusform>
            <numerusform>متوسط %n عمليات تشغيل لك. %1</numerusform>
            <numerusform>متوسط %n عملية تشغيل لك. %1</numerusform>
            <numerusform>متوسط %n عملية تشغيل لك. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 images × %2</source>
        <translation>‏%1 صور على الأكثر × %2</translation>
    </message>
    <message>
        <source>1 image × %1</source>
        <translation>صورة واحدة × %1</translation>
    </message>
    <message>
        <source>%1 images × %2</source>
        <translation>%1 صور × %2</translation>
    </message>
    <message>
        <source>fal counts the megapixels of the result, and how large it gets is not known before.</source>
        <translation>يعدّ fal ميغابكسلات النتيجة، ولا يُعرف حجمها مسبقًا.</translation>
    </message>
    <message>
        <source>1 image × %1 MP × %2</source>
        <translation>صورة واحدة × %1 ميغابكسل × %2</translation>
    </message>
    <message>
        <source>%1 images × %2 MP × %3</source>
        <translation>%1 صور × %2 ميغابكسل × %3</translation>
    </message>
    <message>
        <source>1 image × (%1 + %2 MP × %3)</source>
        <translation>صورة واحدة × (%1 + %2 ميغابكسل × %3)</translation>
    </message>
    <message>
        <source>%1 images × (%2 + %3 MP × %4)</source>
        <translation>%1 صور × (%2 + %3 ميغابكسل × %4)</translation>
    </message>
    <message>
        <source>fal counts how long the connection is open.</source>
        <translation>يعدّ fal مدة فتح الاتصال.</translation>
    </message>
    <message>
        <source>fal counts the length of the file that goes in or comes out.</source>
        <translation>يعدّ fal مدة الملف الداخل أو الخارج.</translation>
    </message>
    <message>
        <source>fal counts the length of the result, and the model chooses it.</source>
        <translation>يعدّ fal مدة النتيجة، والنموذج هو الذي يختارها.</translation>
    </message>
    <message>
        <source>%1 min × %2</source>
        <translation>%1 د × %2</translation>
    </message>
    <message>
        <source>%1 s × %2</source>
        <translation>%1 ث × %2</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>fal counts the characters that are spoken.</source>
        <translation>يعدّ fal الأحرف المنطوقة.</translation>
    </message>
    <message>
        <source>fal counts the characters, and there is no text yet.</source>
        <translation>يعدّ fal الأحرف، ولا نص بعد.</translation>
    </message>
    <message>
        <source>%1 characters × %2</source>
        <translation>%1 حرف × %2</translation>
    </message>
    <message>
        <source>%1 characters × %2 per %3</source>
        <translation>%1 حرف × %2 لكل %3</translation>
    </message>
    <message>
        <source>fal counts the steps, and the model chooses how many.</source>
        <translation>يعدّ fal الخطوات، والنموذج هو الذي يختار عددها.</translation>
    </message>
    <message>
        <source>%1 steps × %2</source>
        <translation>%1 خطوة × %2</translation>
    </message>
    <message>
        <source>fal counts the seconds of computing, and they are known after the run only.</source>
        <translation>يعدّ fal ثواني الحوسبة، ولا تُعرف إلا بعد التشغيل.</translation>
    </message>
    <message>
        <source>About %1 s of computing, as in your last runs, × %2</source>
        <translation>نحو %1 ث من الحوسبة، كما في عمليات التشغيل الأخيرة، × %2</translation>
    </message>
    <message>
        <source>1 video × %1</source>
        <translation>فيديو واحد × %1</translation>
    </message>
    <message>
        <source>%1 videos × %2</source>
        <translation>%1 فيديو × %2</translation>
    </message>
    <message>
        <source>%1 for each request</source>
        <translation>%1 لكل طلب</translation>
    </message>
    <message>
        <source>fal does not say what the price is for.</source>
        <translation>لا يذكر fal علامَ يُدفع السعر.</translation>
    </message>
    <message>
        <source>fal bills this model in “%1”, which does not tell what one run costs.</source>
        <translation>يحاسب fal على هذا النموذج بوحدة «%1»، وهي لا تبيّن تكلفة التشغيل الواحد.</translation>
    </message>
    <message>
        <source>fal&apos;s price of this model is not known here.</source>
        <translation>سعر fal لهذا النموذج غير معروف هنا.</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>مع صوت</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>megapixel</source>
        <translation>ميغابكسل</translation>
    </message>
    <message>
        <source>second</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>character</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>‏%1 حرف</translation>
    </message>
    <message>
        <source>video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>second of computing</source>
        <translation>ثانية حوسبة</translation>
    </message>
</context>
<context>
    <name>studio::ProxyPassword</name>
    <message>
        <source>The password of the proxy %1 cannot be read: %2 Open Settings, Connection and give it again.</source>
        <translation>تتعذر قراءة كلمة مرور الوكيل %1: %2 افتح «الاتصال» في الإعدادات وأدخلها مجددًا.</translation>
    </message>
    <message>
        <source>Give the user name at the proxy first.</source>
        <translation>أدخل اسم المستخدم لدى الوكيل أولًا.</translation>
    </message>
    <message>
        <source>Give the password first.</source>
        <translation>أدخل كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>A user name at a proxy has no colon.</source>
        <translation>لا يحتوي اسم المستخدم لدى الوكيل على نقطتين رأسيتين.</translation>
    </message>
    <message>
        <source>The user name or the password is too long for a proxy.</source>
        <translation>اسم المستخدم أو كلمة المرور أطول مما يقبله الوكيل.</translation>
    </message>
    <message>
        <source>The password was forgotten, but its store did not let go of it: a copy may still be there.</source>
        <translation>نُسيت كلمة المرور، لكن مكان حفظها لم يحذفها: قد تبقى نسخة منها فيه.</translation>
    </message>
</context>
<context>
    <name>studio::Recipe</name>
    <message>
        <source>This is not a Gesso recipe: it names no model or has no values.</source>
        <translation>هذه ليست وصفة Gesso: لا تسمّي نموذجًا أو لا قيم فيها.</translation>
    </message>
    <message>
        <source>This recipe was made by a newer version of Gesso.</source>
        <translation>أُنشئت هذه الوصفة بإصدار أحدث من Gesso.</translation>
    </message>
</context>
<context>
    <name>studio::Recorder</name>
    <message>
        <source>The recording has ended because the disk is nearly full.</source>
        <translation>انتهى التسجيل لأن القرص شبه ممتلئ.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>تسجيل %1</translation>
    </message>
</context>
<context>
    <name>studio::Rerun</name>
    <message>
        <source>Step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>A step of the re-run did not end well: what was to be made of it is not made.</source>
        <translation>لم تنتهِ خطوة من الإعادة بنجاح: لن يُنشأ ما كان سيُنشأ منها.</translation>
    </message>
</context>
<context>
    <name>studio::Rules</name>
    <message>
        <source>This is needed with the present settings.</source>
        <translation>هذا لازم مع الإعدادات الحالية.</translation>
    </message>
    <message>
        <source>Fill in exactly one of these: %1.</source>
        <translation>املأ واحدًا فقط لا غير من هذه: %1.</translation>
    </message>
    <message>
        <source>Fill in only one of these: %1.</source>
        <translation>املأ واحدًا على الأكثر من هذه: %1.</translation>
    </message>
    <message>
        <source>Fill in at least one of these: %1.</source>
        <translation>املأ واحدًا على الأقل من هذه: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>لا تُبقِ أي عنصر.</numerusform>
            <numerusform>أبقِ عنصرًا واحدًا على الأكثر.</numerusform>
            <numerusform>أبقِ عنصرين على الأكثر.</numerusform>
            <numerusform>أبقِ %n عناصر على الأكثر.</numerusform>
            <numerusform>أبقِ %n عنصرًا على الأكثر.</numerusform>
            <numerusform>أبقِ %n عنصر على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries in all of these together: %1.</source>
        <translation>
            <numerusform>لا تُبقِ أي عنصر في هذه مجتمعة: %1.</numerusform>
            <numerusform>أبقِ عنصرًا واحدًا على الأكثر في هذه مجتمعة: %1.</numerusform>
            <numerusform>أبقِ عنصرين على الأكثر في هذه مجتمعة: %1.</numerusform>
            <numerusform>أبقِ %n عناصر على الأكثر في هذه مجتمعة: %1.</numerusform>
            <numerusform>أبقِ %n عنصرًا على الأكثر في هذه مجتمعة: %1.</numerusform>
            <numerusform>أبقِ %n عنصر على الأكثر في هذه مجتمعة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model does not take these settings together: %1.</source>
        <translation>لا يقبل النموذج هذه الإعدادات معًا: %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a length in seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>studio::Schema</name>
    <message>
        <source>The model&apos;s description is empty.</source>
        <translation>وصف النموذج فارغ.</translation>
    </message>
    <message>
        <source>The model&apos;s description does not say what the model takes.</source>
        <translation>لا يذكر وصف النموذج ما يقبله النموذج.</translation>
    </message>
    <message>
        <source>The model&apos;s description refers to something that is not in it.</source>
        <translation>يشير وصف النموذج إلى شيء ليس فيه.</translation>
    </message>
</context>
<context>
    <name>studio::SchemaChange</name>
    <message>
        <source>“%1” is gone.</source>
        <translation>لم يعد «%1» موجودًا.</translation>
    </message>
    <message>
        <source>“%1” is new and must be filled.</source>
        <translation>«%1» جديد ويجب ملؤه.</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>«%1» جديد.</translation>
    </message>
    <message>
        <source>“%1” must be filled now.</source>
        <translation>يجب ملء «%1» الآن.</translation>
    </message>
    <message>
        <source>“%1” may be left empty now.</source>
        <translation>يجوز ترك «%1» فارغًا الآن.</translation>
    </message>
    <message>
        <source>“%1” takes another kind of value now.</source>
        <translation>يقبل «%1» نوعًا آخر من القيم الآن.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1” offers %2 now, and no longer %3.</source>
        <translation>يوفر «%1» الآن %2، ولم يعد يوفر %3.</translation>
    </message>
    <message>
        <source>“%1” no longer offers %2.</source>
        <translation>لم يعد «%1» يوفر %2.</translation>
    </message>
    <message>
        <source>“%1” also offers %2 now.</source>
        <translation>يوفر «%1» الآن أيضًا %2.</translation>
    </message>
    <message>
        <source>“%1” goes from %2 to %3 now.</source>
        <translation>يمتد «%1» الآن من %2 إلى %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes at most %n characters now.</source>
        <translation>
            <numerusform>لا يقبل «%1» أي حرف الآن.</numerusform>
            <numerusform>يقبل «%1» الآن حرفًا واحدًا على الأكثر.</numerusform>
            <numerusform>يقبل «%1» الآن حرفين على الأكثر.</numerusform>
            <numerusform>يقبل «%1» الآن %n أحرف على الأكثر.</numerusform>
            <numerusform>يقبل «%1» الآن %n حرفًا على الأكثر.</numerusform>
            <numerusform>يقبل «%1» الآن %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has other limits now.</source>
        <translation>لـ «%1» حدود أخرى الآن.</translation>
    </message>
</context>
<context>
    <name>studio::Sheet</name>
    <message>
        <source>A cell that begins in line %1 is longer than %2 characters. Perhaps a quotation mark is missing.</source>
        <translation>خلية تبدأ في السطر %1 أطول من %2 حرف. ربما تنقصها علامة اقتباس.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed.</source>
        <translation>علامة اقتباس في السطر %1 لم تُغلق.</translation>
    </message>
    <message>
        <source>A cell in line %1 is longer than %2 characters.</source>
        <translation>خلية في السطر %1 أطول من %2 حرف.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns.</source>
        <translation>في السطر %1 أكثر من %2 عمود.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 characters.</source>
        <translation>السطر %1 أطول من %2 حرف.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Divide it into several.</source>
        <translation>هذا الملف أكبر من %1 ميغابايت. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>This is no text file. Save the sheet as CSV, TSV or plain text.</source>
        <translation>هذا ليس ملفًا نصيًا. احفظ الجدول بصيغة CSV أو TSV أو نص عادي.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>لا شيء في هذا الملف.</translation>
    </message>
    <message>
        <source>This sheet has a first line with the names of fields, but no jobs below it.</source>
        <translation>في هذا الجدول سطر أول بأسماء الحقول، لكن لا مهام تحته.</translation>
    </message>
</context>
<context>
    <name>studio::Studio</name>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>يتعذر إنشاء المجلد %1 أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>The database was missing. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>كانت قاعدة البيانات مفقودة. تُقرأ المكتبة مجددًا من ملفاتها، وتستمر المهام التي لم تنتهِ.</translation>
    </message>
    <message>
        <source>The database was damaged. It was kept as %1. The library is being read again from its files, and the jobs that had not ended go on.</source>
        <translation>كانت قاعدة البيانات تالفة. وحُفظت باسم %1. تُقرأ المكتبة مجددًا من ملفاتها، وتستمر المهام التي لم تنتهِ.</translation>
    </message>
    <message>
        <source>The library is being moved into another folder just now. Try again when that is done.</source>
        <translation>يجري الآن نقل المكتبة إلى مجلد آخر. أعد المحاولة بعد انتهاء النقل.</translation>
    </message>
    <message>
        <source>The library folder %1 is not there. Connect the drive that it is on and start Gesso again. To begin with another library, remove the file %2.</source>
        <translation>مجلد المكتبة %1 غير موجود. وصّل القرص الذي هو عليه وشغّل Gesso مجددًا. للبدء بمكتبة أخرى، احذف الملف %2.</translation>
    </message>
</context>
<context>
    <name>studio::TimeLapse</name>
    <message>
        <source>The time lapse was not made.</source>
        <translation>لم يُنشأ فيلم الفاصل الزمني.</translation>
    </message>
    <message>
        <source>There are no frames to make a time lapse of.</source>
        <translation>لا توجد إطارات لإنشاء فيلم فاصل زمني منها.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>تتعذر الكتابة في المجلد %1.</translation>
    </message>
    <message>
        <source>Time lapse %1</source>
        <translation>فاصل زمني %1</translation>
    </message>
</context>
<context>
    <name>studio::Transcript</name>
    <message>
        <source>The pattern is not complete or not valid: %1.</source>
        <translation>النمط غير مكتمل أو غير صالح: %1.</translation>
    </message>
    <message>
        <source>This JSON file is no transcript.</source>
        <translation>ملف JSON هذا ليس نص تفريغ.</translation>
    </message>
    <message>
        <source>Transcripts are read from SRT, VTT, ASS and JSON files.</source>
        <translation>تُقرأ نصوص التفريغ من ملفات SRT وVTT وASS وJSON.</translation>
    </message>
    <message>
        <source>There are no subtitles in this file.</source>
        <translation>لا توجد ترجمة نصية في هذا الملف.</translation>
    </message>
    <message>
        <source>The edited transcript %1 cannot be removed.</source>
        <translation>تتعذر إزالة نص التفريغ المعدل %1.</translation>
    </message>
    <message>
        <source>%1 is not in the library folder any more. The edits of its transcript could not be kept.</source>
        <translation>لم يعد %1 في مجلد المكتبة. تعذر حفظ تعديلات نص تفريغه.</translation>
    </message>
</context>
<context>
    <name>studio::Validate</name>
    <message>
        <source>Enter a text.</source>
        <translation>أدخل نصًا.</translation>
    </message>
    <message numerus="yes">
        <source>Enter at least %n characters.</source>
        <translation>
            <numerusform>لا حد أدنى للأحرف.</numerusform>
            <numerusform>أدخل حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>أدخل حرفين على الأقل.</numerusform>
            <numerusform>أدخل %n أحرف على الأقل.</numerusform>
            <numerusform>أدخل %n حرفًا على الأقل.</numerusform>
            <numerusform>أدخل %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n characters.</source>
        <translation>
            <numerusform>لا تُدخل أي حرف.</numerusform>
            <numerusform>أدخل حرفًا واحدًا على الأكثر.</numerusform>
            <numerusform>أدخل حرفين على الأكثر.</numerusform>
            <numerusform>أدخل %n أحرف على الأكثر.</numerusform>
            <numerusform>أدخل %n حرفًا على الأكثر.</numerusform>
            <numerusform>أدخل %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a text of the form %1.</source>
        <translation>أدخل نصًا بالصيغة %1.</translation>
    </message>
    <message>
        <source>Enter a multiple of %1.</source>
        <translation>أدخل مضاعفًا للعدد %1.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>اختر نعم أو لا.</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of the %n values offered.</source>
        <translation>
            <numerusform>لا قيم معروضة.</numerusform>
            <numerusform>اختر القيمة الوحيدة المعروضة.</numerusform>
            <numerusform>اختر إحدى القيمتين المعروضتين.</numerusform>
            <numerusform>اختر واحدة من القيم المعروضة وعددها %n.</numerusform>
            <numerusform>اختر واحدة من القيم المعروضة وعددها %n.</numerusform>
            <numerusform>اختر واحدة من القيم المعروضة وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>اختر واحدًا من: %1.</translation>
    </message>
    <message>
        <source>Choose a size, or enter width and height.</source>
        <translation>اختر مقاسًا، أو أدخل العرض والارتفاع.</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>اختر مقاسًا.</translation>
    </message>
    <message>
        <source>Enter a width from %1 to %2 pixels.</source>
        <translation>أدخل عرضًا من %1 إلى %2 بكسل.</translation>
    </message>
    <message>
        <source>Enter a height from %1 to %2 pixels.</source>
        <translation>أدخل ارتفاعًا من %1 إلى %2 بكسل.</translation>
    </message>
    <message>
        <source>Enter a width that is a multiple of %1, such as %2.</source>
        <translation>أدخل عرضًا من مضاعفات %1، مثل %2.</translation>
    </message>
    <message>
        <source>Enter a height that is a multiple of %1, such as %2.</source>
        <translation>أدخل ارتفاعًا من مضاعفات %1، مثل %2.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2, or leave the seed empty for a random one.</source>
        <translation>أدخل عددًا صحيحًا من %1 إلى %2، أو اترك البذرة فارغة لبذرة عشوائية.</translation>
    </message>
    <message>
        <source>Enter a color such as #ff8800.</source>
        <translation>أدخل لونًا مثل ‎#ff8800‎.</translation>
    </message>
    <message>
        <source>Choose a color.</source>
        <translation>اختر لونًا.</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>أدخل عنوانًا.</translation>
    </message>
    <message>
        <source>Choose images.</source>
        <translation>اختر صورًا.</translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>اختر صورة.</translation>
    </message>
    <message>
        <source>Choose videos.</source>
        <translation>اختر فيديوهات.</translation>
    </message>
    <message>
        <source>Choose a video.</source>
        <translation>اختر فيديو.</translation>
    </message>
    <message>
        <source>Choose audio files.</source>
        <translation>اختر ملفات صوتية.</translation>
    </message>
    <message>
        <source>Choose an audio file.</source>
        <translation>اختر ملفًا صوتيًا.</translation>
    </message>
    <message>
        <source>Paint or choose a mask.</source>
        <translation>ارسم قناعًا أو اختر واحدًا.</translation>
    </message>
    <message>
        <source>Choose a ZIP archive.</source>
        <translation>اختر أرشيف ZIP.</translation>
    </message>
    <message>
        <source>Choose a 3D model.</source>
        <translation>اختر نموذجًا ثلاثي الأبعاد.</translation>
    </message>
    <message>
        <source>Choose files.</source>
        <translation>اختر ملفات.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>أدخل عددًا صحيحًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Enter a whole number of at least %1.</source>
        <translation>أدخل عددًا صحيحًا لا يقل عن %1.</translation>
    </message>
    <message>
        <source>Enter a whole number of at most %1.</source>
        <translation>أدخل عددًا صحيحًا لا يزيد على %1.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>أدخل عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Enter a number above %1, up to %2.</source>
        <translation>أدخل عددًا أكبر من %1، حتى %2.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>أدخل عددًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Enter a number above %1.</source>
        <translation>أدخل عددًا أكبر من %1.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>أدخل عددًا لا يقل عن %1.</translation>
    </message>
    <message>
        <source>Enter a number below %1.</source>
        <translation>أدخل عددًا أصغر من %1.</translation>
    </message>
    <message>
        <source>Enter a number of at most %1.</source>
        <translation>أدخل عددًا لا يزيد على %1.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>أدخل عددًا.</translation>
    </message>
    <message>
        <source>Choose a file, or enter an address that begins with https.</source>
        <translation>اختر ملفًا، أو أدخل عنوانًا يبدأ بـ https.</translation>
    </message>
    <message numerus="yes">
        <source>This takes exactly %n entries.</source>
        <translation>
            <numerusform>لا يقبل هذا أي عنصر.</numerusform>
            <numerusform>يقبل هذا عنصرًا واحدًا بالضبط.</numerusform>
            <numerusform>يقبل هذا عنصرين بالضبط.</numerusform>
            <numerusform>يقبل هذا %n عناصر بالضبط.</numerusform>
            <numerusform>يقبل هذا %n عنصرًا بالضبط.</numerusform>
            <numerusform>يقبل هذا %n عنصر بالضبط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add at least %n entries.</source>
        <translation>
            <numerusform>لا حد أدنى للعناصر.</numerusform>
            <numerusform>أضف عنصرًا واحدًا على الأقل.</numerusform>
            <numerusform>أضف عنصرين على الأقل.</numerusform>
            <numerusform>أضف %n عناصر على الأقل.</numerusform>
            <numerusform>أضف %n عنصرًا على الأقل.</numerusform>
            <numerusform>أضف %n عنصر على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep at most %n entries.</source>
        <translation>
            <numerusform>لا تُبقِ أي عنصر.</numerusform>
            <numerusform>أبقِ عنصرًا واحدًا على الأكثر.</numerusform>
            <numerusform>أبقِ عنصرين على الأكثر.</numerusform>
            <numerusform>أبقِ %n عناصر على الأكثر.</numerusform>
            <numerusform>أبقِ %n عنصرًا على الأكثر.</numerusform>
            <numerusform>أبقِ %n عنصر على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in this group of settings.</source>
        <translation>املأ مجموعة الإعدادات هذه.</translation>
    </message>
    <message>
        <source>Add entries one by one.</source>
        <translation>أضف العناصر واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Enter a prompt.</source>
        <translation>أدخل موجّهًا.</translation>
    </message>
    <message>
        <source>Choose one of the values.</source>
        <translation>اختر إحدى القيم.</translation>
    </message>
    <message>
        <source>Enter a seed.</source>
        <translation>أدخل بذرة.</translation>
    </message>
    <message>
        <source>Add at least one entry.</source>
        <translation>أضف عنصرًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Enter a value as JSON.</source>
        <translation>أدخل قيمة بصيغة JSON.</translation>
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
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Change this image with words.</source>
        <translation>تغيير هذه الصورة بالكلمات.</translation>
    </message>
    <message>
        <source>Upscale</source>
        <translation>رفع الدقة</translation>
    </message>
    <message>
        <source>Make a larger, sharper version.</source>
        <translation>إنشاء نسخة أكبر وأكثر حدة.</translation>
    </message>
    <message>
        <source>Animate</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Make a clip that begins with this image.</source>
        <translation>إنشاء مقطع يبدأ بهذه الصورة.</translation>
    </message>
    <message>
        <source>Remove background</source>
        <translation>إزالة الخلفية</translation>
    </message>
    <message>
        <source>Cut out what is in front.</source>
        <translation>اقتطاع ما في المقدمة.</translation>
    </message>
    <message>
        <source>Inpaint</source>
        <translation>إعادة رسم جزء</translation>
    </message>
    <message>
        <source>Paint over a part and have it made anew.</source>
        <translation>تظليل جزء وإعادة إنشائه.</translation>
    </message>
    <message>
        <source>Outpaint</source>
        <translation>توسيع المشهد</translation>
    </message>
    <message>
        <source>Make more of the scene around this image.</source>
        <translation>إنشاء المزيد من المشهد حول هذه الصورة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Make a clip that begins with the last frame of this one.</source>
        <translation>إنشاء مقطع يبدأ بالإطار الأخير من هذا.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>إطالة</translation>
    </message>
    <message>
        <source>Make this clip longer.</source>
        <translation>جعل هذا المقطع أطول.</translation>
    </message>
    <message>
        <source>Lip-sync</source>
        <translation>مزامنة الشفاه</translation>
    </message>
    <message>
        <source>Make lips move with speech.</source>
        <translation>تحريك الشفاه مع الكلام.</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>تفريغ نصي</translation>
    </message>
    <message>
        <source>Write down what is said.</source>
        <translation>كتابة ما يُقال.</translation>
    </message>
    <message>
        <source>Add sound</source>
        <translation>إضافة صوت</translation>
    </message>
    <message>
        <source>Make the sound that belongs to this clip.</source>
        <translation>إنشاء الصوت المناسب لهذا المقطع.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Make this image again in a model that takes its time.</source>
        <translation>إنشاء هذه الصورة مجددًا في نموذج أدق وأبطأ.</translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>البكسلات</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>المحاسَب عليه</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>النموذج: %1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>البذرة: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>الموجّه السلبي</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation>صورة المدخل</translation>
    </message>
    <message>
        <source>Input video</source>
        <translation>فيديو المدخل</translation>
    </message>
    <message>
        <source>Input sound</source>
        <translation>صوت المدخل</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صوت المتحدث</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>التسريع</translation>
    </message>
    <message>
        <source>Safety checker</source>
        <translation>فاحص السلامة</translation>
    </message>
    <message>
        <source>embedded data</source>
        <translation>بيانات مضمّنة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Video, %1: %2</source>
        <translation>فيديو، %1: %2</translation>
    </message>
    <message>
        <source>Sound, %1: %2</source>
        <translation>صوت، %1: %2</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>نص: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ملف: %1</translation>
    </message>
</context>
<context>
    <name>viewer::BatchGrid</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>viewer::ClipLine</name>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1، الإطار %2 من %3</translation>
    </message>
</context>
<context>
    <name>viewer::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>%1. %2, seed %3</source>
        <translation>%1. %2، البذرة %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>All beside each other, moved together (M: the next way)</source>
        <translation>الكل متجاورة وتتحرك معًا (M: الطريقة التالية)</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>شريط تمرير</translation>
    </message>
    <message>
        <source>One over the other, with a divider to move</source>
        <translation>واحدة فوق الأخرى مع فاصل متحرك</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>وميض</translation>
    </message>
    <message>
        <source>One in the place of the other (Space)</source>
        <translation>واحدة مكان الأخرى (المسافة)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Where they are not the same, made stronger</source>
        <translation>مواضع الاختلاف، مقوّاة</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>الصورة الأولى</translation>
    </message>
    <message>
        <source>Second image</source>
        <translation>الصورة الثانية</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Exchange the two (X)</source>
        <translation>تبديل الاثنتين (X)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>عرض الأخرى</translation>
    </message>
    <message>
        <source>Show the other one (Space)</source>
        <translation>عرض الأخرى (المسافة)</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>الإعدادات المختلفة</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>أقوى</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>لا يوجد فرق.</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ; at most by %2 of 255, by %3 on average. Shown %4 times as strong.</source>
        <translation>تختلف %1 % من البكسلات؛ بحد أقصى %2 من 255، وبمتوسط %3. معروضة بقوة %4 أضعاف.</translation>
    </message>
</context>
<context>
    <name>viewer::ComparePanes</name>
    <message>
        <source>Image: %1</source>
        <translation>صورة: %1</translation>
    </message>
</context>
<context>
    <name>viewer::CutDialog</name>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Keep this part</source>
        <translation>الاحتفاظ بهذا الجزء</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>دون فقد</translation>
    </message>
    <message>
        <source>Exactly, encoded again</source>
        <translation>بدقة، مع إعادة الترميز</translation>
    </message>
    <message>
        <source>The part from %1 to %2 becomes a clip of its own in the library. The original stays as it is.</source>
        <translation>يصبح الجزء من %1 إلى %2 مقطعًا مستقلًا في المكتبة. ويبقى الأصل كما هو.</translation>
    </message>
    <message>
        <source>Clips of this kind can only be cut by encoding them again.</source>
        <translation>لا يمكن قص مقاطع من هذا النوع إلا بإعادة ترميزها.</translation>
    </message>
    <message>
        <source>Without loss: every picture stays as it is</source>
        <translation>دون فقد: تبقى كل صورة كما هي</translation>
    </message>
    <message>
        <source>Without loss, from the key frame: %1 to %2</source>
        <translation>دون فقد، من الإطار المفتاحي: %1 إلى %2</translation>
    </message>
    <message>
        <source>A clip can be cut without loss only at certain frames: %1 more than marked would be kept.</source>
        <translation>لا يمكن قص المقطع دون فقد إلا عند إطارات معينة: سيبقى %1 أكثر من المعلَّم.</translation>
    </message>
</context>
<context>
    <name>viewer::ExportDialog</name>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>تصدير ملفات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export 1 result</source>
        <translation>تصدير نتيجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Export %n results</source>
        <translation>
            <numerusform>تصدير 0 نتيجة</numerusform>
            <numerusform>تصدير نتيجة واحدة</numerusform>
            <numerusform>تصدير نتيجتين</numerusform>
            <numerusform>تصدير %n نتائج</numerusform>
            <numerusform>تصدير %n نتيجة</numerusform>
            <numerusform>تصدير %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>حفظ إعداد مسبق…</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>إزالة هذا الإعداد المسبق</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>لم يُحفظ أي منها بعد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>حفظ إعداد مسبق</translation>
    </message>
    <message>
        <source>Name of the preset; one of that name is replaced:</source>
        <translation>اسم الإعداد المسبق؛ يُستبدل ما يحمل الاسم نفسه:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder by its whole path.</source>
        <translation>اختر مجلدًا بمساره الكامل.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message>
        <source>1 file exported.</source>
        <translation>صُدّر ملف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n files exported.</source>
        <translation>
            <numerusform>لم يُصدَّر أي ملف.</numerusform>
            <numerusform>صُدّر ملف واحد.</numerusform>
            <numerusform>صُدّر ملفان.</numerusform>
            <numerusform>صُدّرت %n ملفات.</numerusform>
            <numerusform>صُدّر %n ملفًا.</numerusform>
            <numerusform>صُدّر %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was exported.</source>
        <translation>لم يُصدَّر أي ملف.</translation>
    </message>
    <message>
        <source>1 file is there already and was skipped.</source>
        <translation>ملف واحد موجود هناك من قبل وتم تخطيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already and were skipped.</source>
        <translation>
            <numerusform>لا ملفات موجودة هناك من قبل.</numerusform>
            <numerusform>ملف واحد موجود هناك من قبل وتم تخطيه.</numerusform>
            <numerusform>ملفان موجودان هناك من قبل وتم تخطيهما.</numerusform>
            <numerusform>‏%n ملفات موجودة هناك من قبل وتم تخطيها.</numerusform>
            <numerusform>‏%n ملفًا موجودًا هناك من قبل وتم تخطيها.</numerusform>
            <numerusform>‏%n ملف موجود هناك من قبل وتم تخطيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>كل شيء في %1.</translation>
    </message>
</context>
<context>
    <name>viewer::ExportFields</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Name template</source>
        <translation>قالب الاسم</translation>
    </message>
    <message>
        <source>Words in braces are replaced, {prompt:40} is cut after 40 characters, a slash begins a folder.</source>
        <translation>تُستبدل الكلمات بين الأقواس المعقوفة، ويُقطع {prompt:40} بعد 40 حرفًا، وتبدأ الشرطة المائلة مجلدًا.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert a word into the name</source>
        <translation>إدراج كلمة في الاسم</translation>
    </message>
    <message>
        <source>Words that the name can be made of</source>
        <translation>كلمات يمكن تكوين الاسم منها</translation>
    </message>
    <message>
        <source>Resulting names</source>
        <translation>الأسماء الناتجة</translation>
    </message>
    <message>
        <source>A folder for each job</source>
        <translation>مجلد لكل مهمة</translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <translation>{%1}: %2</translation>
    </message>
    <message>
        <source>Parameters of the recipes</source>
        <translation>معاملات الوصفات</translation>
    </message>
    <message>
        <source>%1, quality</source>
        <translation>%1، الجودة</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>كما سُلّمت</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>الجودة </translation>
    </message>
    <message>
        <source>Images as</source>
        <translation>الصور بصيغة</translation>
    </message>
    <message>
        <source>Videos as</source>
        <translation>الفيديوهات بصيغة</translation>
    </message>
    <message>
        <source>Sound as</source>
        <translation>الصوت بصيغة</translation>
    </message>
    <message>
        <source>Transcript format</source>
        <translation>صيغة نص التفريغ</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>نص عادي (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>ترجمة نصية (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>ترجمة نصية للويب (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>ترجمة نصية منسقة (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>كل شيء مع الكلمات (JSON)</translation>
    </message>
    <message>
        <source>Transcripts as</source>
        <translation>نصوص التفريغ بصيغة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>أطول ضلع</translation>
    </message>
    <message>
        <source>Exactly, edges cut</source>
        <translation>بدقة، مع قص الحواف</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>W </source>
        <translation>العرض </translation>
    </message>
    <message>
        <source>H </source>
        <translation>الارتفاع </translation>
    </message>
    <message>
        <source>Keep the recipe in the files</source>
        <translation>إبقاء الوصفة في الملفات</translation>
    </message>
    <message>
        <source>Prompt and settings, by which the result can be made again</source>
        <translation>الموجّه والإعدادات، وبها يمكن إنشاء النتيجة مجددًا</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>عند وجود ملف</translation>
    </message>
    <message>
        <source>Add a number to the name</source>
        <translation>إضافة رقم إلى الاسم</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>تخطيه</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>ورقة معاينة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PNG)</source>
        <translation>صفحات بالصور والأسماء (PNG)</translation>
    </message>
    <message>
        <source>Pages with pictures and names (PDF)</source>
        <translation>صفحات بالصور والأسماء (PDF)</translation>
    </message>
    <message>
        <source>As one zip archive, with the recipes beside the files</source>
        <translation>كأرشيف zip واحد، مع الوصفات بجانب الملفات</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>مجلد الملفات المصدَّرة</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation>‏&#xa0;%</translation>
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
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>viewer::FilePage</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذرت قراءة %1.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>تعذرت كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>فتح ببرنامج النظام</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file.</source>
        <translation>لا برنامج على هذا الحاسوب يفتح هذا النوع من الملفات.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>viewer::FindBar</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>البحث في نص التفريغ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Regular expression; \1 in the replacement is what stood in the first parentheses</source>
        <translation>تعبير نمطي؛ ‎\1‎ في البديل هو ما كان بين القوسين الأولين</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>مراعاة الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Number of places found</source>
        <translation>عدد المواضع التي عُثر عليها</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>نمط غير صالح</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>عدد الاستبدالات: %n</numerusform>
            <numerusform>عدد الاستبدالات: %n</numerusform>
            <numerusform>عدد الاستبدالات: %n</numerusform>
            <numerusform>عدد الاستبدالات: %n</numerusform>
            <numerusform>عدد الاستبدالات: %n</numerusform>
            <numerusform>عدد الاستبدالات: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer::FrameButton</name>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>This frame as an image</source>
        <translation>هذا الإطار كصورة</translation>
    </message>
    <message>
        <source>Save frame as image</source>
        <translation>حفظ الإطار كصورة</translation>
    </message>
    <message>
        <source>Copy frame</source>
        <translation>نسخ الإطار</translation>
    </message>
    <message>
        <source>Use this frame as</source>
        <translation>استخدام هذا الإطار بصفته</translation>
    </message>
    <message>
        <source>Start image of a clip</source>
        <translation>صورة بداية لمقطع</translation>
    </message>
    <message>
        <source>Last image of a clip</source>
        <translation>صورة نهاية لمقطع</translation>
    </message>
    <message>
        <source>Image to edit</source>
        <translation>صورة للتعديل</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>Show this frame in the library</source>
        <translation>جعل هذا الإطار غلافًا في المكتبة</translation>
    </message>
    <message>
        <source>Continue from the last frame</source>
        <translation>متابعة من الإطار الأخير</translation>
    </message>
</context>
<context>
    <name>viewer::ImageCanvas</name>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source> · x %1, y %2</source>
        <translation> · x %1، y %2</translation>
    </message>
    <message>
        <source> · red %1, green %2, blue %3</source>
        <translation> · أحمر %1، أخضر %2، أزرق %3</translation>
    </message>
    <message>
        <source>, alpha %1</source>
        <translation>، ألفا %1</translation>
    </message>
</context>
<context>
    <name>viewer::ImagePage</name>
    <message>
        <source>Copy image</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>What is not right with it</source>
        <translation>ما ليس سليمًا فيها</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>الإطار السابق</translation>
    </message>
    <message>
        <source>Previous frame (,)</source>
        <translation>الإطار السابق (,)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>الإطار التالي</translation>
    </message>
    <message>
        <source>Next frame (.)</source>
        <translation>الإطار التالي (.)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Show the whole image (0)</source>
        <translation>عرض الصورة كلها (0)</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One pixel of the image is one pixel of the screen (1)</source>
        <translation>بكسل من الصورة يساوي بكسلًا من الشاشة (1)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Background: checkered, dark or light (B)</source>
        <translation>الخلفية: مربعات أو داكنة أو فاتحة (B)</translation>
    </message>
    <message>
        <source>Pixel information</source>
        <translation>معلومات البكسل</translation>
    </message>
    <message>
        <source>Size, zoom and the pixel under the pointer (I)</source>
        <translation>المقاس والتكبير والبكسل تحت المؤشر (I)</translation>
    </message>
    <message>
        <source>Checkered</source>
        <translation>مربعات</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>There is not enough memory for this image. The file can still be exported.</source>
        <translation>لا تكفي الذاكرة لهذه الصورة. لكن ما زال بالإمكان تصدير الملف.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>إيقاف مؤقت (المسافة)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>تشغيل (المسافة)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>A preview, until all of it is read</source>
        <translation>معاينة حتى تكتمل القراءة</translation>
    </message>
    <message>
        <source>The image is being read…</source>
        <translation>جارٍ قراءة الصورة…</translation>
    </message>
    <message>
        <source>%1 pixels are being read…</source>
        <translation>جارٍ قراءة %1 بكسل…</translation>
    </message>
</context>
<context>
    <name>viewer::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>Choose a result to see how it was made.</source>
        <translation>اختر نتيجة لترى كيف أُنشئت.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>الوقت والتكلفة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Use this prompt</source>
        <translation>استخدام هذا الموجّه</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>نسخ الموجّه</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>استخدام الإعدادات</translation>
    </message>
    <message>
        <source>Fills the form with everything that made this result</source>
        <translation>ملء الاستمارة بكل ما أنشأ هذه النتيجة</translation>
    </message>
    <message>
        <source>Remix</source>
        <translation>إعادة مزج</translation>
    </message>
    <message>
        <source>Fills the form with everything but the seed</source>
        <translation>ملء الاستمارة بكل شيء عدا البذرة</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export this result</source>
        <translation>تصدير هذه النتيجة</translation>
    </message>
    <message>
        <source>Saves this result under a name of your choice.</source>
        <translation>حفظ هذه النتيجة باسم تختاره.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>أُنشئت بـ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Use this seed</source>
        <translation>استخدام هذه البذرة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>إصدار المخطط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>البكسلات</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>%1 to %2, encoded again</source>
        <translation>من %1 إلى %2، بإعادة الترميز</translation>
    </message>
    <message>
        <source>%1 to %2, without loss</source>
        <translation>من %1 إلى %2، دون فقد</translation>
    </message>
    <message>
        <source>%1 to %2, without loss; %3 to %4 was marked</source>
        <translation>من %1 إلى %2، دون فقد؛ وكان المعلَّم من %3 إلى %4</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
</context>
<context>
    <name>viewer::ItemViewer</name>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>فتح ببرنامج النظام</translation>
    </message>
</context>
<context>
    <name>viewer::JoinDialog</name>
    <message>
        <source>Join clips</source>
        <translation>دمج المقاطع</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>One behind the other in this order:</source>
        <translation>واحد تلو الآخر بهذا الترتيب:</translation>
    </message>
    <message>
        <source>Clips in their order</source>
        <translation>المقاطع بترتيبها</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>تقديم (Alt+Up)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>تأخير (Alt+Down)</translation>
    </message>
    <message>
        <source>%1 together. Every picture stays as it is.</source>
        <translation>المجموع %1. تبقى كل صورة كما هي.</translation>
    </message>
    <message>
        <source>%1 together. %2</source>
        <translation>المجموع %1. ‏%2</translation>
    </message>
</context>
<context>
    <name>viewer::KinView</name>
    <message>
        <source>Made from, and led to</source>
        <translation>ما أُنشئ منه، وما أدى إليه</translation>
    </message>
    <message>
        <source>Re-run from here…</source>
        <translation>إعادة التشغيل من هنا…</translation>
    </message>
    <message>
        <source>Makes this again and, where you wish, what was made of it; says the price first</source>
        <translation>ينشئ هذا مجددًا، وما أُنشئ منه إن أردت؛ ويذكر السعر أولًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>أُنشئ من</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>أدى إلى</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
</context>
<context>
    <name>viewer::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
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
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>viewer::MarkBar</name>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>Favourite: is never removed by a rule</source>
        <translation>مفضل: لا تزيله أي قاعدة أبدًا</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>اللون: %1</translation>
    </message>
</context>
<context>
    <name>viewer::MessagePage</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>viewer::NextSteps</name>
    <message>
        <source>Models for “%1”</source>
        <translation>نماذج لـ «%1»</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>اختيار نموذج آخر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>viewer::PreviewLabel</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>viewer::RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Rating: a click on the same star takes it back, the keys 0 to 5 set it</source>
        <translation>التقييم: نقرة على النجمة نفسها تلغيه، والمفاتيح 0 إلى 5 تعيّنه</translation>
    </message>
</context>
<context>
    <name>viewer::ResultTile</name>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>the name of a result, its place among those of one batch</comment>
        <translation>%1، %2 من %3</translation>
    </message>
</context>
<context>
    <name>viewer::SegmentDelegate</name>
    <message>
        <source>Segment text</source>
        <translation>نص الفقرة</translation>
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
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>viewer::Stage</name>
    <message>
        <source>1 image</source>
        <translation>صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>مقطع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sound</source>
        <translation>صوت واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n sounds</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>نص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصًا</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>نتيجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Rows and columns…</source>
        <translation>صفوف وأعمدة…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next (Page Down)</source>
        <translation>التالي (Page Down)</translation>
    </message>
    <message>
        <source>Previous (Page Up)</source>
        <translation>السابق (Page Up)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>صفوف وأعمدة</translation>
    </message>
    <message>
        <source>This batch as a table by what varies in it</source>
        <translation>هذه الدفعة في جدول حسب ما يتغير فيها</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare up to four images, from this one on (C)</source>
        <translation>مقارنة ما يصل إلى أربع صور، بدءًا من هذه (C)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Make one clip of these</source>
        <translation>جعل هذه المقاطع مقطعًا واحدًا</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Save all results shown here under names of your choice</source>
        <translation>حفظ كل النتائج المعروضة هنا بأسماء تختارها</translation>
    </message>
    <message>
        <source>Describe what you want to see, then press Generate. Results appear here and are kept in the library.</source>
        <translation>صف ما تريد رؤيته، ثم اضغط «توليد». تظهر النتائج هنا وتُحفظ في المكتبة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation>واحدة قيد التنفيذ</translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>لا شيء قيد التنفيذ</numerusform>
            <numerusform>واحدة قيد التنفيذ</numerusform>
            <numerusform>اثنتان قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>العودة إلى القائمة (Esc)</translation>
    </message>
    <message>
        <source>Back to all results (Esc)</source>
        <translation>العودة إلى كل النتائج (Esc)</translation>
    </message>
    <message>
        <source>Saves everything shown here under names of your choice.</source>
        <translation>حفظ كل المعروض هنا بأسماء تختارها.</translation>
    </message>
    <message>
        <source>%1 · made in %2</source>
        <comment>how many results, a time</comment>
        <translation>%1 · أُنشئ في %2</translation>
    </message>
</context>
<context>
    <name>viewer::SubtitlesDialog</name>
    <message>
        <source>Plain text (TXT)</source>
        <translation>نص عادي (TXT)</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>ترجمة نصية (SRT)</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <translation>ترجمة نصية للويب (VTT)</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <translation>ترجمة نصية منسقة (ASS)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Everything, with the words (JSON)</source>
        <translation>كل شيء مع الكلمات (JSON)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>حفظ نص التفريغ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>In a video, as a track that can be switched off</source>
        <translation>في فيديو، كمسار يمكن إيقافه</translation>
    </message>
    <message>
        <source>In a video, drawn into the picture</source>
        <translation>في فيديو، مرسومة في الصورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>الأحرف في السطر</translation>
    </message>
    <message>
        <source>Lines at once</source>
        <translation>الأسطر في آن واحد</translation>
    </message>
    <message>
        <source>Gap between two</source>
        <translation>الفجوة بين اثنين</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> م.ث</translation>
    </message>
    <message>
        <source>Say who speaks</source>
        <translation>ذكر المتحدث</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>الفجوة</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>بداية الملف</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Video for the subtitles</source>
        <translation>فيديو للترجمة النصية</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</source>
        <translation>فيديوهات (*.mp4 *.mov *.m4v *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>viewer::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>إزالة الوسم %1</translation>
    </message>
</context>
<context>
    <name>viewer::TextPage</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>تتعذر قراءة الملف %1: %2.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
</context>
<context>
    <name>viewer::TimeLine</name>
    <message>
        <source>Part from %1 to %2.</source>
        <translation>الجزء من %1 إلى %2.</translation>
    </message>
    <message>
        <source>No part is marked.</source>
        <translation>لم يُحدَّد أي جزء.</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptActions</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>العودة إلى الأصل</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>تعديل النص</translation>
    </message>
    <message>
        <source>Split at the cursor or the play position</source>
        <translation>تقسيم عند المؤشر أو موضع التشغيل</translation>
    </message>
    <message>
        <source>Merge with the next, or all selected</source>
        <translation>دمج مع التالية، أو كل المحدد</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>دمج الفقرات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove segments</source>
        <translation>إزالة الفقرات</translation>
    </message>
    <message>
        <source>Begins at the play position</source>
        <translation>تبدأ عند موضع التشغيل</translation>
    </message>
    <message>
        <source>Begin of a segment</source>
        <translation>بداية فقرة</translation>
    </message>
    <message>
        <source>Ends at the play position</source>
        <translation>تنتهي عند موضع التشغيل</translation>
    </message>
    <message>
        <source>End of a segment</source>
        <translation>نهاية فقرة</translation>
    </message>
    <message>
        <source>Begin a tenth of a second earlier</source>
        <translation>تقديم البداية عُشر ثانية</translation>
    </message>
    <message>
        <source>Begin a tenth of a second later</source>
        <translation>تأخير البداية عُشر ثانية</translation>
    </message>
    <message>
        <source>End a tenth of a second earlier</source>
        <translation>تقديم النهاية عُشر ثانية</translation>
    </message>
    <message>
        <source>End a tenth of a second later</source>
        <translation>تأخير النهاية عُشر ثانية</translation>
    </message>
    <message>
        <source>Move a tenth of a second earlier</source>
        <translation>تقديم عُشر ثانية</translation>
    </message>
    <message>
        <source>Move a tenth of a second later</source>
        <translation>تأخير عُشر ثانية</translation>
    </message>
    <message>
        <source>Move all segments…</source>
        <translation>إزاحة كل الفقرات…</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>المتحدث…</translation>
    </message>
    <message>
        <source>Rename the speaker everywhere…</source>
        <translation>إعادة تسمية المتحدث في كل مكان…</translation>
    </message>
    <message>
        <source>Split a segment</source>
        <translation>تقسيم فقرة</translation>
    </message>
    <message>
        <source>Move segments</source>
        <translation>إزاحة الفقرات</translation>
    </message>
    <message>
        <source>Move all segments</source>
        <translation>إزاحة كل الفقرات</translation>
    </message>
    <message>
        <source>Seconds later; below zero they come earlier:</source>
        <translation>ثواني التأخير؛ ما دون الصفر تقديم:</translation>
    </message>
    <message>
        <source>Rename the speaker</source>
        <translation>إعادة تسمية المتحدث</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>New name for “%1”:</source>
        <translation>اسم جديد لـ «%1»:</translation>
    </message>
    <message>
        <source>Who speaks in the selected segments:</source>
        <translation>المتحدث في الفقرات المحددة:</translation>
    </message>
    <message>
        <source>Rename a speaker</source>
        <translation>إعادة تسمية متحدث</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptDocument</name>
    <message>
        <source>Back to the original</source>
        <translation>العودة إلى الأصل</translation>
    </message>
</context>
<context>
    <name>viewer::TranscriptView</name>
    <message>
        <source>Segments</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص التفريغ</translation>
    </message>
    <message>
        <source>Transcript text</source>
        <translation>نص التفريغ الكامل</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>تعديل النص</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+F)</source>
        <translation>بحث واستبدال (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>What can be done to the selected segments</source>
        <translation>ما يمكن فعله بالفقرات المحددة</translation>
    </message>
    <message>
        <source>Edit transcript</source>
        <translation>تعديل نص التفريغ</translation>
    </message>
    <message>
        <source>Read a file of subtitles…</source>
        <translation>قراءة ملف ترجمة نصية…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>نسخ نص التفريغ</translation>
    </message>
    <message>
        <source>Copies the selected segments, or the whole text</source>
        <translation>نسخ الفقرات المحددة أو النص كله</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>حفظ نص التفريغ</translation>
    </message>
    <message>
        <source>As subtitles, text or a table, or into a video</source>
        <translation>كترجمة نصية أو نص أو جدول، أو داخل فيديو</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>فقرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Read a file of subtitles</source>
        <translation>قراءة ملف ترجمة نصية</translation>
    </message>
    <message>
        <source>Subtitles (*.srt *.vtt *.ass *.ssa *.json)</source>
        <translation>ترجمة نصية (*.srt *.vtt *.ass *.ssa *.json)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>تتعذر قراءة الملف %1.</translation>
    </message>
</context>
<context>
    <name>viewer::TransportBar</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation>تشغيل أو إيقاف مؤقت (المسافة)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>البدء من جديد عند النهاية</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Sound on or off (M)</source>
        <translation>تشغيل الصوت أو كتمه (M)</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>الإطار السابق</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>إطار واحد للخلف (,)</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>الإطار التالي</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>إطار واحد للأمام (.)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed (J backwards, L forwards, again for faster)</source>
        <translation>السرعة (J للخلف، L للأمام، تكرار الضغط للتسريع)</translation>
    </message>
    <message>
        <source>Speed (L is faster, K is normal)</source>
        <translation>السرعة (L أسرع، K عادية)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · frame %2 of %3</source>
        <translation>%1 · الإطار %2 من %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <translation>لا مخرج صوت في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Volume: %1%</source>
        <translation>مستوى الصوت: %1 %</translation>
    </message>
</context>
<context>
    <name>viewer::VideoPage</name>
    <message>
        <source>Mark in</source>
        <translation>علامة البداية</translation>
    </message>
    <message>
        <source>The part begins with this frame (I)</source>
        <translation>يبدأ الجزء بهذا الإطار (I)</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>علامة النهاية</translation>
    </message>
    <message>
        <source>The part ends with this frame (O)</source>
        <translation>ينتهي الجزء بهذا الإطار (O)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Keep the part between the marks as a clip of its own</source>
        <translation>الاحتفاظ بالجزء بين العلامتين كمقطع مستقل</translation>
    </message>
    <message>
        <source>%1 frame %2.png</source>
        <translation>%1 الإطار %2.png</translation>
    </message>
</context>
<context>
    <name>viewer::VideoSurface</name>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
</context>
<context>
    <name>viewer::Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>الشكل الموجي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
</TS>
