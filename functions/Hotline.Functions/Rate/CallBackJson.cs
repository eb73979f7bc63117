using Hotline.Core.Policy;
using Hotline.Core.Rate.CallBacks;

namespace Hotline.Functions.Rate;

/// <summary>A call-back as the API shows it to the operator who has it.</summary>
public sealed class CallBackJson(CaseJson cases, CityTime cityTime)
{
    public object Of(HeldCallBack held, string language)
    {
        var (callBack, found) = (held.Kept.CallBack, held.Case);
        return new
        {
            callBack.Reference,
            callBack.Attempts,
            HeldUntil = callBack.HeldUntil is { } until ? cityTime.Local(until) : (DateTimeOffset?)null,
            Department = cases.Department(callBack.Department, language),
            AnsweredAt = cityTime.Local(callBack.AnsweredAt),
            found.Submission?.Contact,
            found.Submission?.Text,
            Answer = found.LastWords<CaseAnswered>(),
        };
    }
}
