namespace Hotline.Core.Publish.OpenData;

/// <summary>A column of the case rows, in words; <paramref name="Type"/> is that of the table schema (Frictionless Data).</summary>
public sealed record OpenColumn(string Name, string Type, string En, string ZhHans);

/// <summary>The data dictionary: the columns in their order. Names are never changed; new ones come at the end.</summary>
public static class OpenColumns
{
    public static IReadOnlyList<OpenColumn> All { get; } =
    [
        new("reference", "string", "Reference of the case; empty where details are withheld", "工单编号；隐去细节的行为空"),
        new("day", "date", "Day it counts on: of the answer, or of the due time where there is none", "计入日期：答复之日；未答复的为到期之日"),
        new("department", "string", "Who answered or has to (id of the policy)", "承办单位（编号）"),
        new("category", "string", "Category (id of the policy); its first level where the rest is withheld", "事项分类（编号）；隐去细节的只到一级"),
        new("district", "string", "District (id of the policy); empty where unknown; no nearer place is published", "区县（编号）；不明为空；不公布更细的地点"),
        new("channel", "string", "How it came in", "渠道"),
        new("kind", "string", "Kind of the matter", "诉求类型"),
        new("urgency", "string", "Urgency", "紧急程度"),
        new("receivedAt", "datetime", "When it came in, to the minute", "受理时间（到分）"),
        new("dueAt", "datetime", "When the answer was due, extensions and pauses included", "答复期限（含延期与暂停）"),
        new("answeredAt", "datetime", "When it was answered", "答复时间"),
        new("answered", "boolean", "Whether it had an answer when it was counted", "统计时是否已答复"),
        new("inTime", "boolean", "Whether the answer came before it was due", "是否按期答复"),
        new("responseMinutes", "integer", "Working minutes from intake (or reopening) to the answer", "从受理（或重办）到答复的工作分钟数"),
        new("returns", "integer", "How often departments returned it in vain", "退单未获准次数"),
        new("extensions", "integer", "How often its due time was extended", "延期次数"),
        new("reopened", "integer", "How often it was taken up again", "重办次数"),
        new("satisfaction", "string", "The citizen's rating: satisfied, fairlySatisfied, dissatisfied", "评价：满意、基本满意、不满意"),
        new("solved", "boolean", "Whether the citizen says the matter is solved", "群众认为是否解决"),
        new("ratedBy", "string", "How the rating was given", "评价来源"),
        new("sampleSatisfaction", "string", "The rating given when a random sample asked; counted apart", "随机抽查的评价，另行统计"),
        new("sampleSolved", "boolean", "Whether it is solved, as told to the random sample", "随机抽查：是否解决"),
        new("repeated", "boolean", "Whether the rating is one too many of one person, and so not counted", "同一人重复评价，不计评价"),
        new("excluded", "string", "The ground on which it is left out of the rates; empty where it counts", "不计入考核的理由；计入的为空"),
        new("answer", "string", "The answer as written for the public, without personal data", "公开版答复，已隐去个人信息"),
        new("withheld", "string", "What the row leaves out: nothing, category, details, removed", "本行隐去的内容"),
    ];
}
