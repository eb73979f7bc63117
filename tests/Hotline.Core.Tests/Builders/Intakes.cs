using Hotline.Core.Intake;
using Microsoft.Extensions.Time.Testing;

namespace Hotline.Core.Tests.Builders;

/// <summary>The operations of intake before storage that they must not come to, on Monday, 2 March 2026, at 10:00.</summary>
internal static class Intakes
{
    private static readonly Unreachable Nothing = new();

    private static readonly FakeTimeProvider Time = new(TestCity.At("2026-03-02 10:00"));

    private static readonly IntakeChecks Checks = new(TestCity.Policy);

    private static readonly FileIntake Files = new(Nothing);

    /// <summary>For actions with files, of which none may be stored.</summary>
    public static FileTaking NoFiles { get; } = new(Checks, Files);

    private static readonly TakeUp TakeUp = new(Nothing, Nothing, Nothing, TestCity.Clocks, Time);

    public static SubmitComplaintHandler Submit { get; } = new(new ComplaintChecks(Checks, TestCity.Policy), Checks, Files, TakeUp);

    public static EnterCallHandler Call { get; } = new(Checks, TakeUp, TestCity.Policy);

    public static EnterLetterHandler Letter { get; } = new(Checks, Files, TakeUp, TestCity.Policy, TestCity.Clocks, Time);

    /// <summary>The faults in words that a test can list: "required text, too-long contact.name".</summary>
    public static string Faults<T>(this Result<T> refused) => string.Join(", ", refused.Errors.Select(error => $"{error.Code} {error.Field}".Trim()));
}
