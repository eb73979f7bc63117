using System.Globalization;
using Hotline.Core.Answer;
using Hotline.Core.Messages;

namespace Hotline.Language.Answers;

/// <summary>The warnings in words.</summary>
internal static class AnswerWarnings
{
    public static AnswerWarning OffTheSubject { get; } = new(
        AnswerWarningKind.OffTheSubject, new("答复几乎没有提到诉求中的事项。", "答覆幾乎沒有提到訴求中的事項。", "The answer hardly mentions what the complaint is about."));

    public static AnswerWarning NoActor { get; } = new(
        AnswerWarningKind.NoActor, new("没有说明由哪个单位或人员办理。", "沒有說明由哪個單位或人員辦理。", "It does not say which office or who dealt with it."));

    public static AnswerWarning NoAction { get; } = new(
        AnswerWarningKind.NoAction, new("没有说明做了什么、查明了什么或如何决定。", "沒有說明做了什麼、查明了什麼或如何決定。", "It does not say what was done, found or decided."));

    public static AnswerWarning NoTime { get; } = new(
        AnswerWarningKind.NoTime, new("没有说明何时办理或何时完成。", "沒有說明何時辦理或何時完成。", "It does not say when anything was or will be done."));

    public static AnswerWarning NoContact { get; } = new(
        AnswerWarningKind.NoContact, new("没有留下联系方式。", "沒有留下聯絡方式。", "It gives no way to ask further."));

    public static AnswerWarning OnlyPassedOn { get; } = new(
        AnswerWarningKind.OnlyPassedOn, new("只说已转办或请群众另找单位，没有办理结果。", "只說已轉辦或請群眾另找單位，沒有辦理結果。", "It only says that the matter was passed on or sends the citizen elsewhere."));

    public static AnswerWarning Repeated { get; } = new(
        AnswerWarningKind.Repeated, new("与先前的答复几乎相同。", "與先前的答覆幾乎相同。", "It is nearly the same as an answer given before."));

    public static AnswerWarning NoGreeting { get; } = new(
        AnswerWarningKind.NoGreeting, new("没有称呼、问候或致谢。", "沒有稱呼、問候或致謝。", "It neither greets nor thanks the citizen."));

    public static LocalText NotTakenUp { get; } = new("答复没有涉及这一点。", "答覆沒有涉及這一點。", "The answer does not speak of it.");

    public static AnswerWarning TooShort(int least) => new(
        AnswerWarningKind.TooShort, new($"不足{least}字，难以说清办理情况。", $"不足{least}字，難以說清辦理情況。", $"With fewer than {least} characters it can hardly say what was done."));

    public static AnswerWarning QuestionOpen(AskedMatter asked) => new(
        AnswerWarningKind.QuestionOpen,
        new($"“{asked.Text}”：{asked.Why.ZhHans}", $"「{asked.Text}」：{asked.Why.ZhHant}", $"\"{asked.Text}\": {asked.Why.En}"));

    public static AnswerWarning NoGround(string refusal) => new(
        AnswerWarningKind.NoGround,
        new($"答复说“{refusal}”，但没有引用法律、法规或文件依据。", $"答覆說「{refusal}」，但沒有引用法律、法規或文件依據。", $"It says \"{refusal}\" without naming a law, rule or document."));

    public static AnswerWarning Boilerplate(double share, IReadOnlyList<string> phrases)
    {
        var percent = share.ToString("0%", CultureInfo.InvariantCulture);
        var some = phrases.Distinct().Take(3).ToList();
        return new(
            AnswerWarningKind.Boilerplate,
            new(
                $"{percent}是套话，如“{string.Join("”“", some)}”。",
                $"{percent}是套話，如「{string.Join("」「", some)}」。",
                $"{percent} of it are stock phrases, such as \"{string.Join("\", \"", some)}\"."));
    }

    public static AnswerWarning Rude(string words) => new(
        AnswerWarningKind.Rude, new($"“{words}”不礼貌。", $"「{words}」不禮貌。", $"\"{words}\" is not polite."));

    public static LocalText TakenUp(IEnumerable<string> terms)
    {
        var some = string.Join("、", terms);
        return some.Length == 0
            ? new("答复有所回应。", "答覆有所回應。", "The answer responds to it.")
            : new($"答复提到：{some}。", $"答覆提到：{some}。", $"The answer speaks of: {some}.");
    }

    public static LocalText Lacks(Expected expected) => expected switch
    {
        Expected.Time => new("问的是时间，答复没有时间。", "問的是時間，答覆沒有時間。", "It asks for a time; the answer has none."),
        Expected.Number => new("问的是数量或金额，答复没有数字。", "問的是數量或金額，答覆沒有數字。", "It asks for a number; the answer has none."),
        Expected.Place => new("问的是地点，答复没有地点。", "問的是地點，答覆沒有地點。", "It asks for a place; the answer has none."),
        Expected.Reason => new("问的是原因，答复没有说明原因。", "問的是原因，答覆沒有說明原因。", "It asks for a reason; the answer gives none."),
        Expected.Decision => new("问的是能否、是否，答复没有明确。", "問的是能否、是否，答覆沒有明確。", "It asks whether; the answer does not decide."),
        Expected.Procedure => new("问的是怎么办，答复没有说明。", "問的是怎麼辦，答覆沒有說明。", "It asks how; the answer does not say."),
        _ => new("问的是由谁负责，答复没有说明。", "問的是由誰負責，答覆沒有說明。", "It asks who is responsible; the answer does not say."),
    };
}
