using Hotline.Core.Answer;
using Hotline.Core.Classify;
using Hotline.Core.Intake;
using Hotline.Core.Policy;
using Hotline.Core.Publish;
using Hotline.Core.Rate;
using Hotline.Core.Remind;
using Hotline.Core.Route;
using Hotline.Functions.Access;
using Hotline.Functions.Classify;
using Hotline.Functions.Health;
using Hotline.Functions.Http;
using Hotline.Functions.Intake;
using Hotline.Functions.Publish;
using Hotline.Functions.Route;
using Hotline.Language;
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
        builder.UseMiddleware<AccessMiddleware>();

        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(FunctionAccess.Of(typeof(HotlineApp).Assembly));
        builder.Services.AddSingleton<AccessTokens>();
        builder.Services.AddSingleton<IPasswords, Passwords>();
        builder.Services.AddSingleton<CaseJson>().AddSingleton<CaseworkJson>();
        builder.Services.AddPolicy();
        builder.Services.AddHotlineStorage();
        builder.Services.AddOperations();
        builder.Services.AddSingleton<ServiceHealth>();
        builder.Services.AddSingleton<EmbeddedUnderstanding>();
        builder.Services.AddHostedService<UnderstandingWarmUp>();
        HostServices.Add(builder);
        return builder;
    }

    /// <summary>The city's own policy folder where one is set, else the demonstration city's; faults stop the start and name themselves.</summary>
    private static void AddPolicy(this IServiceCollection services)
    {
        services.AddOptions<PolicyOptions>().BindConfiguration("Hotline").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IPolicySource>(provider =>
            provider.GetRequiredService<IOptions<PolicyOptions>>().Value.PolicyFolder is { Length: > 0 } folder
                ? new FolderPolicy(folder)
                : new EmbeddedPolicy());
        services.AddSingleton(provider => PolicyLoader.Load(provider.GetRequiredService<IPolicySource>()));
        services.AddSingleton(provider =>
            CityCalendar.Load(provider.GetRequiredService<CityPolicy>(), provider.GetRequiredService<IPolicySource>()));
        services.AddSingleton<CityClocks>();
        services.AddSingleton<CityTime>();
    }

    private static void AddOperations(this IServiceCollection services)
    {
        services.AddSingleton<IntakeChecks>().AddSingleton<FileIntake>().AddSingleton<TakeUp>();
        services.AddSingleton<IntakeFields>();
        services.AddSingleton<SubmitComplaintHandler>().AddSingleton<EnterCallHandler>().AddSingleton<EnterLetterHandler>();
        services.AddSingleton<ClassifyCaseHandler>();
        services.AddSingleton<CaseChanges>().AddSingleton<CaseActions>();
        services.AddSingleton<RouteCaseHandler>().AddSingleton<DispatchCaseHandler>().AddSingleton<ReturnCaseHandler>();
        services.AddSingleton<TransferCaseHandler>().AddSingleton<ReadWorkListHandler>().AddSingleton<KeepListingsHandler>();
        services.AddSingleton<StuckStepAlert>().AddSingleton<ParkStuckStepHandler>().AddSingleton<ReplayStuckStepHandler>();
        services.AddSingleton<AcceptCaseHandler>().AddSingleton<AddNoteHandler>().AddSingleton<AskCitizenHandler>();
        services.AddSingleton<SupplementCaseHandler>().AddSingleton<AnswerCaseHandler>().AddSingleton<ReadCaseHandler>();
        services.AddSingleton<ReminderStages>().AddSingleton<SendRemindersHandler>();
        services.AddSingleton<RateCaseHandler>().AddSingleton<ReopenCaseHandler>();
        services.AddSingleton<RatingCount>().AddSingleton<PullSatisfactionReportHandler>();
        services.AddSingleton<IRatingsFiles, RatingsFiles>().AddSingleton<PublishRatingsHandler>();
        services.AddSingleton<SignInHandler>();
        services.AddCasework();
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
}
