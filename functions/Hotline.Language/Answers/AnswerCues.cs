using System.Text.RegularExpressions;

namespace Hotline.Language.Answers;

/// <summary>The words by which an answer shows who did what and when. Texts are normal: half width, lower case, simplified script.</summary>
internal static partial class AnswerCues
{
    public static bool Holds(Expected expected, string answer) => expected switch
    {
        Expected.Time => Time.IsMatch(answer),
        Expected.Number => Number.IsMatch(answer),
        Expected.Place => Place.IsMatch(answer),
        Expected.Reason => Reason.IsMatch(answer),
        Expected.Decision => Decision.IsMatch(answer),
        Expected.Procedure => Procedure.IsMatch(answer),
        Expected.Body => Actor.IsMatch(answer),
        _ => true,
    };

    [GeneratedRegex(@"[我本](局|委|办|街道|镇|乡|县|区|市|中心|公司|支队|大队|单位|部门|院|校|队|站|所|会)|[\u4E00-\u9FFF]{2}(局|委|办|街道|镇|乡|公司|中心|社区|支队|大队|政府|学校|医院|派出所|指挥部|管理所|村委会|居委会)|工作人员|执法人员|技术人员|民警|\b(we|our|bureau|office|company|department|council|engineers?|inspectors?|staff)\b", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Actor { get; }

    [GeneratedRegex(@"已(于|经|组织|对|将|完成|安排|责令|修|清|恢复|协调|督促|要求|联系|列入|启动|拆|更换|退)|经(查|核|调查|核实|了解|现场)|立即|现场|实地|核实|核查|调查|责令|整改|修复|清理|清运|约谈|处罚|查处|恢复|拆除|更换|退还|抢修|检测|列入|计划于|将于|办理|按照.{0,20}(执行|规定)|\b(inspected|repaired|ordered|checked|visited|arranged|replaced|cleaned|restored|investigated|found|fixed|fined|scheduled|will (be )?(repair|replace|restore|start|finish))", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Action { get; }

    [GeneratedRegex(@"\d{4}年|\d{1,2}月|\d{1,2}日|\d+(个)?(工作日|小时|天|周|个月)|(当|今|昨|次|近|即|本)(日|天|晚|周|月|年)|(年|月|季度)(内|底|初|末|前)|上旬|中旬|下旬|目前|现已|届时|每(日|天|周|月)|\b(today|yesterday|tomorrow|immediately|within|by|on|in|until|since) ?(the )?(\d|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|end of|next|this|last)|\b(today|yesterday|\d+ (working )?(days?|hours?|weeks?))\b", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Time { get; }

    [GeneratedRegex(@"(电话|咨询|联系|拨打|致电|热线|窗口|微信|网站|公众号|phone|call|contact|e-?mail)[^。]{0,30}(\d[\d\- ]{4,}|@|12345|窗口|大厅)|\d{3,4}-\d{3,}|12345|\d{7,}", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Contact { get; }

    [GeneratedRegex(@"《[^》]{2,60}》|第[一二三四五六七八九十百零\d]+条|(根据|依据|按照|依照)[^。，]{0,40}(法|条例|规定|办法|细则|标准|通知|意见|文件|方案|政策|合同)|〔\d{4}〕\d+号|\b(article|section|clause) \d+|\b(act|law|regulation|ordinance|rules?|policy)\b", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Ground { get; }

    [GeneratedRegex(@"不予|不能(?!及时|排除)|无法|不符合|不属于|不支持|不具备|不存在|没有(政策|依据|规定|资格)|不可以|暂不|与事实不符|驳回|\b(cannot|can not|unable|refuse[ds]?|reject(ed)?|not (eligible|entitled|possible|responsible)|no (grounds|basis))\b", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Refusal { get; }

    [GeneratedRegex(@"(已|将|即)?(转|交|移送|转至|转交|转由)[^。，]{0,16}(处理|办理|核查|核处|答复|办复|研究|阅处|调查)|建议您?(直接)?(向|到|联系)[^。]{0,20}(咨询|反映|局|部门)|(请您)?耐心等待|\b(forwarded|passed on|referred) to\b", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex PassedOn { get; }

    [GeneratedRegex(@"您好|你好|尊敬的|感谢|谢谢|先生|女士|同志|网友|来信(收悉|已收)|市民|\b(dear|hello|thank|good (morning|afternoon))\b", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Greeting { get; }

    [GeneratedRegex(@"无理取闹|胡搅蛮缠|刁民|爱找谁找谁|自己想办法|你自己(负责|解决|去)|不归我们管|不关我们|别再(投诉|反映|打)|不要再(投诉|反映|打电话)|少管闲事|随你便|活该|恶意投诉|没事找事|\b(not our problem|your own fault|stop complaining|nonsense|ridiculous|don't bother)\b", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Rude { get; }

    [GeneratedRegex(@"\d|[一二三四五六七八九十百千万]+(元|个|人|户|年|平|名|次|套)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"(位于|地址|地点|前往|窗口|大厅|中心|路|街|社区|服务站|网站|公众号)|\b(at|address|located|office|counter|website)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place { get; }

    [GeneratedRegex(@"由于|因为|因此|原因|系因|是因|经查|经核实|经调查|根据|因[\u4E00-\u9FFF]{2}|导致|造成|为了|鉴于|\b(because|due to|since|reason|caused|owing)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reason { get; }

    [GeneratedRegex(@"可以|可(申请|享受|办理|凭|到|在|继续)|能够|不能|无法|不予|不可|符合|应当|应该|需要|无需|不需|已(经|于|列入|开工|完成|启动|纳入|安排|恢复|责令)|尚未|暂未|没有|将(于|在|按|会|由|对)|属于|不属于|存在|不存在|是(指|由|否)|合法|违规|同意|计划|\b(yes|no|not|can|cannot|may|must|will|is|are|eligible|entitled)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decision { get; }

    [GeneratedRegex(@"(携带|凭|提供|提交|填写|登录|前往|拨打|申请|办理|预约|咨询|条件|材料|流程|步骤|标准|方式|措施|处理|解决|整改)|\b(apply|bring|submit|visit|call|register|fill|documents?|steps?|contact)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Procedure { get; }
}
