using System.Reflection;
using System.Text.RegularExpressions;
using Hotline.Core.Access;
using Hotline.Functions.Access;
using Hotline.LocalHost;
using Microsoft.AspNetCore.Http;

namespace Hotline.Functions.Tests.Architecture;

/// <summary>What every function class has in common.</summary>
public sealed partial class FunctionTests
{
    private const int MostLines = 60;

    private static readonly string[] Folders =
        ["Intake", "Classify", "Route", "Answer", "Remind", "Rate", "Publish", "Search", "Matching", "Exchange", "Access", "Policy", "Pages", "Health"];

    private static readonly IReadOnlyDictionary<string, string> Sources = Repository.SourcesOf(Repository.FunctionApp);

    private static IEnumerable<Type> Classes => typeof(HotlineApp).Assembly.GetTypes().Where(type => Triggers(type).Any());

    public static TheoryData<Type> Functions() => [.. Classes];

    [Fact]
    public void Functions_Found_AreManyAndOfAllThreeTriggers()
    {
        var names = Classes.Select(type => type.Name).ToList();

        names.Count.ShouldBeGreaterThan(25);
        ((string[])["Http", "Queue", "Timer"]).ShouldAllBe(trigger => names.Any(name => name.EndsWith(trigger, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_Class_IsSealedPublicAndHasOneTrigger(Type type)
    {
        type.IsSealed.ShouldBeTrue();
        type.IsPublic.ShouldBeTrue();
        Triggers(type).Count().ShouldBe(1);
        type.GetConstructors().ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_Name_IsVerbNounTriggerAndThatOfItsClass(Type type)
    {
        var method = Triggers(type).Single();
        var trigger = TriggerOf(method);

        method.GetCustomAttribute<FunctionAttribute>()!.Name.ShouldBe(type.Name);
        type.Name.ShouldEndWith(trigger.GetType().Name.Replace("TriggerAttribute", "", StringComparison.Ordinal));
        VerbNounTrigger().IsMatch(type.Name).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_File_IsShortAndInAFolderOfTheJourney(Type type)
    {
        var (path, text) = Sources.Single(source => source.Key.EndsWith($"/{type.Name}.cs", StringComparison.Ordinal));

        path.Split('/')[0].ShouldBeOneOf(Folders);
        text.Split('\n').Count(IsCode).ShouldBeLessThanOrEqualTo(MostLines);
        type.Namespace.ShouldBe($"Hotline.Functions.{path.Split('/')[0]}");
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_Access_IsDeclared(Type type)
    {
        var roles = type.GetCustomAttribute<AccessAttribute>()!.Roles;

        roles.ShouldNotBeEmpty();
        roles.ShouldBeUnique();
        // Queues and timers have no caller; nobody but the host may run them, and no caller is the host.
        roles.Contains(Role.System).ShouldBe(TriggerOf(Triggers(type).Single()) is not HttpTriggerAttribute);
        (roles.Contains(Role.Citizen) && roles.Count > 1).ShouldBeFalse("Open to anyone and to some roles is open to anyone.");
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_OnHttp_NamesItsVerbsAndAnswersWithAResult(Type type)
    {
        if (TriggerOf(Triggers(type).Single()) is not HttpTriggerAttribute http)
        {
            return;
        }

        http.AuthLevel.ShouldBe(AuthorizationLevel.Anonymous);
        http.Methods.ShouldNotBeNull().ShouldNotBeEmpty();
        http.Methods.ShouldAllBe(verb => verb == "get" || verb == "post");
        http.Route.ShouldNotBeNullOrEmpty();
        var answer = Triggers(type).Single().ReturnType;
        answer.ShouldBeOneOf(typeof(IResult), typeof(Task<IResult>));
    }

    /// <summary>Who may call what, written out: a new function or another role must be put here on purpose.</summary>
    [Fact]
    public void Functions_OpenToAnyone_AreTheCitizensAndThoseThatTellNothingOfACase() =>
        Classes
            .Where(type => type.GetCustomAttribute<AccessAttribute>()!.Roles.Contains(Role.Citizen) && IsApi(type))
            .Select(type => type.Name).Order(StringComparer.Ordinal)
            .ShouldBe(
            [
                "AnswerCampaignHttp", "AnswerQuestionnaireHttp", "CheckHealthHttp", "HearPartnerHttp", "ListBulletinsHttp", "ListOpenDataHttp", "RateCaseHttp", "ReadAttachmentHttp",
                "ReadBulletinHttp", "ReadCampaignHttp", "ReadCampaignResultsHttp", "ReadCaseHttp", "ReadClockHttp", "ReadHotIssuesHttp", "ReadLedgerHttp", "ReadLedgerLeavesHttp", "ReadPublicCaseHttp",
                "ReadRatingsHttp", "ReadReceiptHttp", "ReadReportColumnsHttp", "ReadSampleHttp", "ReadScoreWeightsHttp", "ReopenCaseHttp",
                "RequestRemovalHttp", "SearchPublicCasesHttp", "SignInHttp", "SubmitComplaintHttp", "SupplementCaseHttp", "TakeHandedDownHttp",
                "WithdrawCaseHttp",
            ]);

    /// <summary>The pages a citizen needs no account for; what they show of a case is only what the query code opens.</summary>
    [Fact]
    public void Pages_OpenToAnyone_AreTheCitizens() =>
        Classes
            .Where(type => type.GetCustomAttribute<AccessAttribute>()!.Roles.Contains(Role.Citizen) && !IsApi(type))
            .Select(type => type.Name).Order(StringComparer.Ordinal)
            .ShouldBe(
            [
                "ChooseLanguageHttp", "DownloadBulletinHttp", "DownloadCampaignHttp", "DownloadRatingsHttp", "FileCheckHttp", "FileWhatHttp",
                "FileWhereHttp", "FileWhoHttp", "FollowCaseHttp", "RateTrackedCaseHttp", "ReadAssetHttp", "ReadOpenDataHttp",
                "ReadOpenDataIndexHttp", "ReadTrackedAttachmentHttp", "ReadTrackedReceiptHttp", "ReopenTrackedCaseHttp", "ShowBulletinHttp",
                "ShowBulletinsHttp", "ShowCampaignHttp", "ShowCampaignThanksHttp", "ShowCampaignsHttp", "ShowHomeHttp", "ShowHotIssuesHttp",
                "ShowOpenDataHttp", "ShowPromisesHttp", "ShowPublicCaseHttp", "ShowPublicCasesHttp", "ShowQuestionnaireHttp", "ShowQuestionnaireThanksHttp",
                "ShowRatingTrendHttp", "ShowRatingsHttp", "ShowReceiptHttp",
                "ShowTrackedCaseHttp", "SignInByPlatformHttp", "SignInPageHttp", "SignOutPageHttp", "SupplementTrackedCaseHttp", "VerifyReceiptHttp",
                "VoteForCaseHttp", "WithdrawTrackedCaseHttp",
            ]);

    private static bool IsApi(Type type) =>
        TriggerOf(Triggers(type).Single()) is HttpTriggerAttribute { Route: { } route } && route.StartsWith("api/", StringComparison.Ordinal);

    private static IEnumerable<MethodInfo> Triggers(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null);

    private static Attribute TriggerOf(MethodInfo method) => method.GetParameters()
        .SelectMany(parameter => parameter.GetCustomAttributes())
        .Single(attribute => attribute is HttpTriggerAttribute or QueueTriggerAttribute or TimerTriggerAttribute);

    private static bool IsCode(string line) =>
        line.Trim() is { Length: > 0 } text && !text.StartsWith("//", StringComparison.Ordinal) && !text.StartsWith("using ", StringComparison.Ordinal);

    [GeneratedRegex("^[A-Z][a-z]+([A-Z][a-z]+)+(Http|Queue|Timer)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VerbNounTrigger();
}
