using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hotline.Core.Access.Audit;
using Hotline.Core.Access.People;
using Hotline.Core.Answer;
using Hotline.Core.Cases.Rights;
using Hotline.Core.Classify;
using Hotline.Core.Intake;
using Hotline.Core.Map;
using Hotline.Core.Matching;
using Hotline.Core.Policy;
using Hotline.Core.Policy.Editing;
using Hotline.Core.Policy.Versions;
using Hotline.Core.Publish;
using Hotline.Core.Publish.Bulletins;
using Hotline.Core.Publish.Figures;
using Hotline.Core.Publish.Findings;
using Hotline.Core.Publish.Ledger;
using Hotline.Core.Publish.OpenData;
using Hotline.Core.Publish.Reports;
using Hotline.Core.Publish.ScoreCards;
using Hotline.Core.Rate;
using Hotline.Core.Rate.CallBacks;
using Hotline.Core.Rate.Campaigns;
using Hotline.Core.Rate.Sampling;
using Hotline.Core.Remind;
using Hotline.Core.Route;
using Hotline.Core.Search;
using Hotline.Functions.Access;
using Hotline.Functions.Answer;
using Hotline.Functions.Classify;
using Hotline.Functions.Exchange;
using Hotline.Functions.Health;
using Hotline.Functions.Http;
using Hotline.Functions.Intake;
using Hotline.Functions.Matching;
using Hotline.Functions.Pages;
using Hotline.Functions.Policy;
using Hotline.Functions.Publish;
using Hotline.Functions.Rate;
using Hotline.Functions.Remind;
using Hotline.Functions.Route;
using Hotline.Functions.Search;
using Hotline.Language;
using Hotline.Language.Answers;
using Hotline.Language.ColdStart;
using Hotline.Language.Learning;
using Hotline.Language.Matching;
using Hotline.Language.Places;
using Hotline.Language.Redaction;
using Hotline.Language.Search;
using Hotline.Pages.Answer.Forms;
using Hotline.Pages.Frame;
using Hotline.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Hotline.Functions;

/// <summary>Puts the app together, the same for both hosts.</summary>
public static class HotlineApp
{
    public static FunctionsApplicationBuilder AddHotline(this FunctionsApplicationBuilder builder)
    {
        builder.UseMiddleware<ProblemMiddleware>();
        builder.UseMiddleware<PageMiddleware>();
        builder.UseMiddleware<AccessMiddleware>();

        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(FunctionAccess.Of(typeof(HotlineApp).Assembly));
        builder.Services.AddSingleton<AccessTokens>();
        builder.Services.AddSingleton<IPasswords, Passwords>();
        builder.Services.AddSingleton<OfferedActions>().AddSingleton<DueStandings>().AddSingleton<WorkEntries>();
        builder.Services.AddSingleton<CaseJson>().AddSingleton<RequestJson>().AddSingleton<ClockJson>().AddSingleton<CaseworkJson>();
        builder.Services.AddPolicy();
        builder.Services.AddHotlineStorage();
        builder.Services.AddExchange();
        builder.Services.AddOperations();
        builder.Services.AddSearch();
        builder.Services.AddPages();
        builder.Services.AddSingleton<ServiceHealth>();
        builder.Services.AddUnderstanding();
        HostServices.Add(builder);
        return builder;
    }

    /// <summary>
    /// The version in force; while none was approved, the city's own folder or else the demonstration city's. What cannot be read or is
    /// faulty stops the start and names itself.
    /// </summary>
    private static void AddPolicy(this IServiceCollection services)
    {
        services.AddOptions<PolicyOptions>().BindConfiguration("Hotline").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => new DeliveredPolicy(
            provider.GetRequiredService<IOptions<PolicyOptions>>().Value.PolicyFolder is { Length: > 0 } folder
                ? new FolderPolicy(folder)
                : new EmbeddedPolicy()));
        services.AddSingleton(provider => provider.GetRequiredService<IPolicyVersions>().ReadInForce() is var (history, files)
            ? new PolicyInForce(history.InForce, history.StoreTag, files)
            : new PolicyInForce(PolicyHistory.Delivered, null, provider.GetRequiredService<DeliveredPolicy>().Source));
        services.AddSingleton(provider => provider.GetRequiredService<PolicyInForce>().Source);
        services.AddSingleton(provider => PolicyLoader.Load(provider.GetRequiredService<IPolicySource>()));
        services.AddSingleton(provider =>
            CityCalendar.Load(provider.GetRequiredService<CityPolicy>(), provider.GetRequiredService<IPolicySource>()));
        services.AddSingleton<CityClocks>();
        services.AddSingleton<CityTime>();
        services.AddPolicyChanges();
    }

    private static void AddPolicyChanges(this IServiceCollection services)
    {
        services.AddSingleton<PolicyLibrary>().AddSingleton<PolicyCheck>().AddSingleton<IPolicyFileCheck, DistrictFileCheck>();
        services.AddSingleton<CheckPolicyHandler>().AddSingleton<DraftPolicyHandler>().AddSingleton<OfferPolicyHandler>().AddSingleton<ProposePolicyHandler>();
        services.AddSingleton<ApprovePolicyHandler>().AddSingleton<WithdrawProposalHandler>();
        services.AddSingleton<RebaseProposalHandler>().AddSingleton<ProposeRevertHandler>();
        services.AddSingleton<EditPolicyEntryHandler>().AddSingleton<AddPolicyYearHandler>();
        services.AddSingleton<IPolicyTrials, PolicyTrials>().AddSingleton<TryRoutingHandler>();
        services.AddSingleton<PolicyViews>().AddSingleton<PolicyPages>();
        services.AddHostedService<PolicyWatch>();
    }

    private static void AddUnderstanding(this IServiceCollection services)
    {
        services.AddOptions<CloudLanguageOptions>().BindConfiguration("Hotline:Language").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ColdStartTraining>();
        services.AddSingleton<IModelSource, ModelInUse>();
        services.AddSingleton<EmbeddedUnderstanding>();
        services.AddHostedService<UnderstandingWarmUp>();
        services.AddSingleton<IModelTraining, EmbeddedTraining>();
        services.AddSingleton<PreviewUnderstandingHandler>();
        services.AddSingleton<ActivateModelHandler>().AddSingleton<RollBackModelHandler>().AddSingleton<LearnedExamples>().AddSingleton<LearnFromPeopleHandler>();
    }

    private static void AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<LuceneCaseIndex>().AddSingleton<ICaseIndex>(provider => provider.GetRequiredService<LuceneCaseIndex>());
        services.AddSingleton<SearchPublicCasesHandler>().AddSingleton<PublicCaseViews>().AddSingleton<PublicIssues>();
        services.AddSingleton<SearchCasesHandler>().AddSingleton<FoundCases>().AddSingleton<IndexChangesHandler>();
        services.AddSingleton<CheckListings>().AddSingleton<SweepIndexFiles>().AddSingleton<CheckIndexHandler>().AddSingleton<RebuildIndexHandler>();
        services.AddSingleton<ISimilarCases, SimilarCases>().AddSingleton<FindSimilarCasesHandler>().AddSingleton<SimilarJson>();
        services.AddSingleton<IHotIssueFinder, HotIssueFinder>().AddSingleton<FindHotIssuesHandler>();
        services.AddHostedService<IndexUpkeep>();
    }

    /// <summary>Chinese is written as it is, not as entities: the pages are UTF-8.</summary>
    private static void AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddAntiforgery(options =>
        {
            options.FormFieldName = PageContext.FormTokenField;
            options.Cookie.Name = "hotline-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddSingleton<PageResults>().AddSingleton<CitizenCookies>();
        services.AddSingleton<ActionForms>().AddSingleton<AnswerForms>().AddSingleton<CaseFormRoutes>();
        services.AddSingleton<ICaseForms, RoutingForms>().AddSingleton<ICaseForms, CaseworkForms>().AddSingleton<ICaseForms, AnswerActionForms>();
        services.AddSingleton<ICaseForms, TimeForms>().AddSingleton<ICaseForms, OversightForms>().AddSingleton<ICaseForms, PublicationForms>();
        services.AddSingleton<StaffCasePages>().AddSingleton<WorkListPages>();
        services.AddSingleton<VoterCookie>().AddSingleton<ShownPublicCase>();
        services.AddSingleton<TrackedCase>();
    }

    private static void AddOperations(this IServiceCollection services)
    {
        services.AddSingleton<IntakeChecks>().AddSingleton<FileIntake>().AddSingleton<TakeUp>();
        services.AddSingleton<IntakeFields>();
        services.AddSingleton<ReadDeskHandler>().AddSingleton<DispatchCasesHandler>().AddSingleton<DeskPages>();
        services.AddSingleton<EntryDrafts>().AddSingleton<AssistEntryHandler>().AddSingleton<EntryPages>();
        services.AddSingleton<ComplaintChecks>().AddSingleton<DraftComplaintHandler>().AddSingleton<SubmitDraftHandler>().AddSingleton<ForgetDraftsHandler>();
        services.AddSingleton<SubmitComplaintHandler>().AddSingleton<EnterCallHandler>().AddSingleton<EnterLetterHandler>();
        services.AddSingleton<DirectionChecks>().AddSingleton<EnterInstructionHandler>();
        services.AddSingleton<MeetingChecks>().AddSingleton<EnterMeetingHandler>().AddSingleton<ReadMeetingHandler>();
        services.AddSingleton<CompilePackHandler>().AddSingleton<FileReportHandler>().AddSingleton<ApproveDeviationHandler>();
        services.AddSingleton<ClassifyCaseHandler>();
        services.AddSingleton<CaseChanges>().AddSingleton<CaseActions>();
        services.AddSingleton<DistrictMap>().AddSingleton<IDistrictMap>(provider => provider.GetRequiredService<DistrictMap>());
        services.AddSingleton<CityMap>().AddSingleton<MarkPlaceHandler>();
        services.AddSingleton<Locator>().AddHostedService<DistrictMapCheck>();
        services.AddSingleton<RouteCaseHandler>().AddSingleton<DispatchCaseHandler>().AddSingleton<ReturnCaseHandler>();
        services.AddSingleton<TransferCaseHandler>().AddSingleton<ReadWorkListHandler>().AddSingleton<KeepListingsHandler>();
        services.AddSingleton<StuckStepAlert>().AddSingleton<ParkStuckStepHandler>().AddSingleton<ReplayStuckStepHandler>();
        services.AddSingleton<AcceptCaseHandler>().AddSingleton<AcceptCasesHandler>().AddSingleton<AddNoteHandler>().AddSingleton<AskCitizenHandler>();
        services.AddSingleton<SupplementCaseHandler>().AddSingleton<AnswerCaseHandler>().AddSingleton<ReadCaseHandler>();
        services.AddSingleton<ReminderStages>().AddSingleton<QuietTime>().AddSingleton<SendRemindersHandler>();
        services.AddSingleton<RemindCaseHandler>().AddSingleton<DeliverDigestHandler>().AddSingleton<NoticeJson>();
        services.AddSupervision();
        services.AddSingleton<WaitingSteps>().AddSingleton<AllowAskingHandler>().AddSingleton<ReadDecisionsHandler>();
        services.AddSingleton<WithdrawCaseHandler>().AddSingleton<ProposeRefusalHandler>().AddSingleton<DecideRefusalHandler>();
        services.AddSingleton<MergedCases>().AddSingleton<MergeCaseHandler>().AddSingleton<UnmergeCaseHandler>();
        services.AddSingleton<OfferHandOverHandler>().AddSingleton<DecideHandOverHandler>();
        services.AddSingleton<TendWaitingHandler>().AddSingleton<RecomputeDeadlinesHandler>();
        services.AddSingleton<ExtensionRules>().AddSingleton<RequestExtensionHandler>().AddSingleton<DecideExtensionHandler>().AddSingleton<ExtendLateHandler>();
        services.AddSingleton<RateCaseHandler>().AddSingleton<ReopenCaseHandler>();
        services.AddSingleton<CallBackHolding>().AddSingleton<CollectCallBacksHandler>().AddSingleton<TakeCallBackHandler>();
        services.AddSingleton<RateByCallBackHandler>().AddSingleton<EndCallBackHandler>().AddSingleton<CallBackJson>().AddSingleton<CallBackPages>();
        services.AddSampling();
        services.AddCampaigns();
        services.AddSingleton<PeriodCases>();
        services.AddFigures();
        services.AddSingleton<IAnswerQuality, AnswerQuality>().AddSingleton<CheckAnswerQualityHandler>();
        services.AddSingleton<IRedaction, Redactor>().AddSingleton<RedactTextHandler>().AddSingleton<PreviewPublicationHandler>();
        services.AddSingleton<PublicWording>().AddSingleton<PublishCaseHandler>().AddSingleton<WithdrawPublicationHandler>().AddSingleton<VoteForCaseHandler>();
        services.AddPeople();
        services.AddCasework();
        services.AddBulletins();
        services.AddLedger();
    }

    private static void AddPeople(this IServiceCollection services)
    {
        services.AddOptions<SignInOptions>().BindConfiguration("Hotline:SignIn");
        services.AddSingleton<SignInByPlatformHandler>().AddSingleton<PlatformSignIn>().AddSingleton<SignInPages>();
        services.AddSingleton<SignInHandler>().AddSingleton<AccountChecks>().AddSingleton<ReadAuditHandler>();
        services.AddSingleton<AddAccountHandler>().AddSingleton<ChangeAccountHandler>();
        services.AddSingleton<SetPasswordHandler>().AddSingleton<ChangePasswordHandler>().AddSingleton<PeoplePages>();
    }

    /// <summary>How departments return, share, draft and plan.</summary>
    private static void AddCasework(this IServiceCollection services)
    {
        services.AddSingleton<RefuseReturnHandler>().AddSingleton<AdjudicateReturnHandler>();
        services.AddSingleton<InviteCoHandlersHandler>().AddSingleton<CoordinateCaseHandler>();
        services.AddSingleton<AcceptPartHandler>().AddSingleton<ContributePartHandler>().AddSingleton<ReleasePartHandler>();
        services.AddSingleton<FileTaking>().AddSingleton<AnswerFields>().AddSingleton<AnswerWriting>().AddSingleton<PrepareAnswerHandler>();
        services.AddSingleton<DraftAnswerHandler>().AddSingleton<ReviewAnswerHandler>().AddSingleton<SendBackAnswerHandler>();
        services.AddSingleton<ApproveAnswerHandler>().AddSingleton<SendAnswerHandler>();
        services.AddSingleton<FilePlanHandler>().AddSingleton<DecidePlanHandler>().AddSingleton<ReachMilestoneHandler>();
        services.AddSingleton<NoteDeviationHandler>().AddSingleton<DecideDeviationHandler>().AddSingleton<TellProgressHandler>();
    }

    private static void AddLedger(this IServiceCollection services)
    {
        services.AddSingleton<PublishLedgerHandler>().AddSingleton<CheckLedgerHandler>().AddSingleton<MakeReceiptHandler>();
        services.AddSingleton<OpenRows>().AddSingleton<OpenDataExport>().AddSingleton<PublishOpenDataHandler>().AddSingleton<RequestRemovalHandler>();
        services.AddSingleton<EraseCaseHandler>();
    }

    /// <summary>The random sample of those who are asked.</summary>
    private static void AddSampling(this IServiceCollection services)
    {
        services.AddSingleton<AskedLately>().AddSingleton<SamplePublication>().AddSingleton<DrawSampleHandler>().AddSingleton<ListSampledCasesHandler>();
        services.AddSingleton<SampledAnswers>().AddSingleton<SettleSampled>().AddSingleton<RecordSampledHandler>().AddSingleton<InviteSampledHandler>().AddSingleton<AnswerQuestionnaireHandler>();
    }

    /// <summary>Evaluation campaigns with questions of their own.</summary>
    private static void AddCampaigns(this IServiceCollection services)
    {
        services.AddSingleton<CampaignChecks>().AddSingleton<CampaignChanges>().AddSingleton<SaveCampaignHandler>().AddSingleton<ApproveCampaignHandler>();
        services.AddSingleton<DrawCampaign>().AddSingleton<CampaignPublication>().AddSingleton<TendCampaignsHandler>();
        services.AddSingleton<CampaignAnswers>().AddSingleton<AnswerCampaignHandler>().AddSingleton<InviteToCampaignHandler>().AddSingleton<RecordCampaignCallHandler>();
        services.AddSingleton<ListCampaignCasesHandler>().AddSingleton<ReadCampaignHandler>();
        services.AddSingleton<CampaignJson>().AddSingleton<CampaignPages>().AddSingleton<EvaluationPages>();
    }

    /// <summary>What is counted, published and reported.</summary>
    private static void AddFigures(this IServiceCollection services)
    {
        services.AddSingleton<CollectMonthsHandler>().AddSingleton<PublishedRatings>().AddSingleton<RatingsText>().AddSingleton<RatingsPublisher>();
        services.AddSingleton<ReadRatingTrendHandler>().AddSingleton<PublishRatingsHandler>().AddSingleton<CorrectRatingsHandler>();
        services.AddSingleton<CountedMonthsInUse>().AddSingleton<PullReportHandler>().AddSingleton<ListReportCasesHandler>().AddSingleton<CheckMonthHandler>();
        services.AddSingleton<ReportNames>().AddSingleton<ReportFiles>();
    }

    private static void AddBulletins(this IServiceCollection services)
    {
        services.AddSingleton<PeriodAccounts>().AddSingleton<MeetingAccounts>().AddSingleton<CaseAccounts>().AddSingleton<BulletinDrafts>();
        services.AddSingleton<DraftBulletinHandler>().AddSingleton<DraftDueBulletinsHandler>();
        services.AddSingleton<BulletinChanges>().AddSingleton<EditBulletinHandler>().AddSingleton<ApproveBulletinHandler>().AddSingleton<PublishBulletinHandler>();
        services.AddSingleton<PublishedBulletins>().AddSingleton<BulletinPrint>().AddSingleton<BulletinAnswers>().AddSingleton<BulletinPages>();
        services.AddSingleton<FindingChanges>().AddSingleton<ProposeFindingHandler>().AddSingleton<StateToFindingHandler>();
        services.AddSingleton<DecideFindingHandler>().AddSingleton<RectifyFindingHandler>().AddSingleton<FindingAnswers>();
        services.AddSingleton<ReadFindingsHandler>().AddSingleton<FindingPages>();
        services.AddSingleton<ReadScoreCardsHandler>().AddSingleton<ListScoredCasesHandler>().AddSingleton<ScoreCardJson>().AddSingleton<ScoreCardPages>();
    }
}
