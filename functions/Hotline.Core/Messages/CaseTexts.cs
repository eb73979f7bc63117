using System.Text.Json;
using Hotline.Core.Access;
using Hotline.Core.Cases;
using Hotline.Core.Exchange;

namespace Hotline.Core.Messages;

/// <summary>Cases in words: statuses, actions, roles and what happened.</summary>
public static class CaseTexts
{
    private static readonly Texts Texts = new(typeof(CaseTexts).FullName!, typeof(CaseTexts).Assembly);

    public static string Status(CaseStatus status, string language) => Texts[$"status-{status}", language];

    public static string Action(CaseAction action, string language) => Texts[$"action-{action}", language];

    public static string Role(Role role, string language) => Texts[$"role-{role}", language];

    /// <summary>What the dispatch desk is called.</summary>
    public static string Desk(string language) => Texts["desk", language];

    /// <summary>What one instance tells the other.</summary>
    public static string Exchanged(ExchangeKind kind, string language) => Texts[$"exchange-{kind}", language];

    /// <summary>The stable name of what happened, as in the API.</summary>
    public static string TypeOf(CaseFact fact) => JsonNamingPolicy.CamelCase.ConvertName(fact.GetType().Name);

    /// <summary>One sentence; <paramref name="departmentName"/> gives the name for a department's id.</summary>
    public static string Happened(CaseFact fact, Func<string, string> departmentName, string language)
    {
        var departments = fact switch
        {
            CaseRouted routed => [routed.Department],
            CaseAccepted accepted => [accepted.Department],
            CaseReturned returned => [returned.Department],
            CaseTransferred transferred => [transferred.From, transferred.To],
            ReportFiled filed => [filed.Department],
            CaseAnswered answered => new[] { answered.Department },
            CoHandlersInvited invited => [invited.Department, .. invited.Parts.Select(part => part.Department)],
            PartAccepted part => [part.Department],
            PartContributed part => [part.Department],
            PartReleased part => [part.Department],
            ReturnRefused refused => [refused.Department],
            ReturnAdjudicated decided => [decided.To],
            AnswerDrafted drafted => [drafted.Department],
            PlanFiled filed => [filed.Department],
            ProgressTold told => [told.Department],
            ExtensionRequested extension => [extension.Department],
            CaseReminded reminded => [reminded.To],
            CaseUrged urged => [urged.To],
            CaseTakenUpBelow taken => [taken.Department],
            _ => [],
        };
        List<string> names = [.. departments.Select(departmentName), .. Further(fact, language)];

        // The lead by itself, the co-handlers as one list.
        return Texts.Fill(
            $"happened-{fact.GetType().Name}",
            language,
            fact is CoHandlersInvited ? [names[0], string.Join(language.StartsWith("en", StringComparison.Ordinal) ? ", " : "、", names.Skip(1))] : [.. names]);
    }

    /// <summary>What a sentence names beside departments.</summary>
    private static string[] Further(CaseFact fact, string language) => fact switch
    {
        CaseTakenUpBelow taken => [taken.Reference.ToString()],
        PartnerMessageRefused refused => [Exchanged(refused.Kind, language)],
        OwnMessageRefused refused => [Exchanged(refused.Kind, language)],
        _ => [],
    };
}
