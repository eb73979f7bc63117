using Hotline.Core.Answer;
using Hotline.Core.Remind;

namespace Hotline.Functions.Remind;

/// <summary>The operations of supervision, duty and emergencies.</summary>
internal static class SupervisionServices
{
    public static IServiceCollection AddSupervision(this IServiceCollection services)
    {
        services.AddSingleton<NoticeAnnouncement>().AddSingleton<TellOfEventHandler>();
        services.AddOptions<MailOptions>().BindConfiguration("Hotline:Mail").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ICitizenMail, SmtpCitizenMail>().AddSingleton<CitizenNotices>().AddSingleton<RemindOfFindingsHandler>().AddSingleton<AnswerAnnouncement>();
        services.AddSingleton<UrgeCaseHandler>().AddSingleton<SuperviseCaseHandler>().AddSingleton<LiftSupervisionHandler>();
        services.AddSingleton<RequestExclusionHandler>().AddSingleton<DecideExclusionHandler>().AddSingleton<LiftExclusionHandler>();
        services.AddSingleton<ReadBoardHandler>();
        services.AddSingleton<ReadSupervisionHandler>().AddSingleton<SupervisionJson>();

        services.AddSingleton<DutyShifts>().AddSingleton<OnDuty>().AddSingleton<DutyJson>().AddSingleton<PlanShiftHandler>();
        services.AddSingleton<ReadRosterHandler>().AddSingleton<DutyPages>();
        services.AddSingleton<WriteHandOverHandler>().AddSingleton<AcknowledgeHandOverHandler>();

        services.AddSingleton<EmergencyAlarm>().AddSingleton<AlertDutyHandler>().AddSingleton<EscalateEmergenciesHandler>();
        services.AddSingleton<RaiseEmergencyHandler>().AddSingleton<AcknowledgeEmergencyHandler>();
        return services.AddSingleton<EventReportDraft>().AddSingleton<FileEventReportHandler>();
    }
}
