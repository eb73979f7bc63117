using System.Text.RegularExpressions;

namespace Hotline.Language.Redaction;

/// <summary>Where a Chinese name stands; each pattern gives it as the group "name". Texts are folded to simplified script.</summary>
internal static class NamePatterns
{
    private const string Titles =
        "先生|女士|小姐|太太|夫人|师傅|老师|阿姨|大爷|大妈|大娘|大叔|大伯|大哥|大姐|叔叔|伯伯|婶婶|奶奶|爷爷|婆婆|同志|教授|博士|医生|大夫|护士|护士长|律师|法官|检察官|警官|"
        + "书记|主任|局长|副局长|处长|科长|副科长|股长|所长|站长|队长|副队长|组长|校长|副校长|园长|院长|村长|镇长|乡长|县长|区长|市长|厅长|部长|会长|厂长|店长|行长|社长|里长|"
        + "经理|总经理|老板|老板娘|董事长|会计|工程师|司机|保安|房东|某某|某|家长|妈妈|爸爸|助理|秘书|专员|干事|委员|代表|教练|导游|顾问|社工";

    // Short titles only where a name may begin and the next word does not make another one of it.
    private const string ShortTitles = "总(?![是共体的额计数量部公结之理经监])|工(?![资作程地人业厂具会艺龄伤期种友])|哥|姐|嫂|婶|姨|叔|伯|队|所(?![以有谓在])|局(?![部面])|老(?![师板人年])|导";

    // Where a name ends at the latest; a name's own second character may be any that does not rather begin the next word.
    private const string Function = "的在是说和与及有没被把对了到就也都去来从给跟让向请因等住今很已要将会不我你他她它这那之其该各每哪还又再才只能可须未无非叫接打问找告报反投举退回修送坐带看见站走跑拿收办补交付欠写签称表认觉做";

    // What no given name begins with: more of the same, titles, places and offices.
    private const string NotFirst = Function + "为年岁男女上下本应号电手身证户人先老师同某姓求诉发开关干当作用买卖加镇村县市区省路街道巷里苑园队组长局处科所院校厂店行社会员工商医";

    private const string Given = "([^\\x00-\\u33FF\\uA000-\\uFFFF" + NotFirst + "][^\\x00-\\u33FF\\uA000-\\uFFFF" + Function + "]?)";
    private static readonly string Full = $"(?<name>({NameWords.Double}|[{NameWords.Plain}]){Given})";
    private static readonly string Any = $"(?<name>({NameWords.Double}|[{NameWords.Single}]){Given})";

    // After these a name is likely, so that even an everyday word is taken for one.
    private const string SureCues =
        "我叫|名叫|叫做|名字是|姓名|申请人|举报人|投诉人|反映人|联系人|联络人|收件人|被害人|受害人|申诉人|经办人|法定代表人|法人代表|户名|户主|驾驶员|收费员|值班员|原告|被告|死者|伤者|患者|民警|嫌疑人|签名";

    private const string Cues =
        "我是|本人|叫|来电人|当事人|承办人|负责人|法人|住户|业主|租户|房东|司机|骑手|快递员|业务员|销售|中介|病人|警察|城管|村民|居民|市民|网友|学生|家长|妻子|丈夫|老公|老婆|爱人|女儿|儿子|孩子|父亲|母亲|爸爸|妈妈|老人|"
        + "姐姐|哥哥|弟弟|妹妹|同事|朋友|邻居|投诉对象|被举报人|员工|职工|工人|签字|落款|敬礼|感谢|联系|寻找|表扬|称呼|找|打给|户|致电";

    private const string Offices =
        "书记|支书|主任|局长|处长|科长|所长|站长|队长|组长|校长|园长|院长|村长|镇长|乡长|县长|区长|市长|厂长|店长|行长|里长|经理|老板|董事长|老师|医生|大夫|护士|律师|法官|警官|师傅|教练|会计|保安|工程师|助理";

    public static Regex BeforeTitle { get; } = Make(
        $"(?<name>({NameWords.Double}|[{NameWords.Single}])({Given})??)(?=({Titles})(?![们产活])|(?<=(^|[^\\u4E00-\\u9FFF]|[找叫问跟给让被向对由与是的请])({NameWords.Double}|[{NameWords.Plain}]))({ShortTitles}))");

    public static Regex AfterCue { get; } = Make($"(?<=({Cues})){Full}");

    public static Regex AfterSureCue { get; } = Make(
        $"(?<=(({SureCues})(叫|是|为)?|({Cues})(叫做|叫|名叫|是|为)|({SureCues}|{Cues}|对象)[:：]|敬礼[，,！!。\\s]{{1,3}}|落款[:：，,]) ?){Any}");

    public static Regex AfterTitle { get; } = Make($"(?<=({Offices})){Full}");

    public static Regex Familiar { get; } = Make(
        $"(?<=(^|[^\\u4E00-\\u9FFF]|[的和跟找叫问给让被向对由是人介])[小老阿])(?<name>[{NameWords.Single}])(?=[^\\u4E00-\\u9FFF]|$|[说打来去在是让跟告头也把被给的](?![伴年师]))");

    public static Regex AfterSurnameWord { get; } = Make($"(?<=(贵|我|他|她|都|是|，|,|^|找)姓)(?<name>{NameWords.Double}|[{NameWords.Single}])(?![名氏])");

    public static Regex BeforeSurnameWord { get; } = Make($"(?<name>{NameWords.Double}|[{NameWords.Single}])(?=姓(业主|男|女|居|村|老|司|市|员|工|住|租|领|经|负|学|患|商|店))");

    public static Regex BesideNumber { get; } = Make(
        $"(?<=^|[^\\u4E00-\\u9FFF]|[的是叫由找]){Any}(?=[，,、（( :：]{{0,2}}(男|女|电话|手机|手提|身份证|住址|\\+?86 ?1[3-9]|1[3-9]\\d|\\d{{17}}|现住|家住))");

    public static Regex BesideName { get; } = Make($"\\G[某]{{0,2}}[、和及与，]{Full}(?=[、和及与，,。；的 ]|也|都|三|两|等|联|$)");

    /// <summary>Whether the character is the end of a word with the one before it ("保安" before "队长"), and so begins no name.</summary>
    public static bool EndsWord(FoldedText text, int at) => Ended.IsMatch(text.Before(at + 1, 3));

    private static Regex Ended { get; } = Make(
        "(公安|保安|治安|城管|主管|分管|高管|交管|房管|监管|东方|对方|双方|地方|官方|警方|校方|院方|厂方|甲方|乙方|各方|我方|资方|多方|军方|平安|班主|任课|全校|居委|纪检|中心|卫计|教育|年纪|不和|温和|施工|员工|职工|民工|分公|工程|课程|流程|路程|过程|全程|成本|总计|统计|设计|审计|合计|会计|共计|预计|估计|高速|快速|学习|高级|国家|联合|综合|结合|车间|时间|房间|期间|民间|中间|空间|晚间|夜间|凌晨|党支|责任|主任|现任|前任|担任|信任|历任|兼任|时任|升任|连任)$");

    private static Regex Make(string pattern) =>
        new(pattern, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Compiled, TimeSpan.FromSeconds(1));
}
