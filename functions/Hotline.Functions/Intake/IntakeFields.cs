using Hotline.Core.Intake;
using Hotline.Core.Policy;
using Hotline.Functions.Http;

namespace Hotline.Functions.Intake;

/// <summary>How the parts that several channels share are written in a request, and how a receipt is answered.</summary>
public sealed class IntakeFields(CityPolicy policy, CityClocks clocks, CityTime cityTime)
{
    private const string RetryHeader = "Idempotency-Key";
    private const int RetryKeyMost = 200;

    /// <summary>All files of one submission together, in bytes.</summary>
    public long MostFileBytes => policy.Deadlines.Limits.AllAttachmentsBytes;

    public static Contact? Contact(Fields? fields) => fields is null
        ? null
        : new(fields.Text("name"), fields.Text("phone"), fields.Text("email"), fields.Text("postalAddress"));

    public static Place? Place(Fields? fields) => fields is null
        ? null
        : new(fields.Text("address"), fields.Number("longitude"), fields.Number("latitude"), fields.Text("district"));

    /// <summary>The sender's own name for this submission, so that sending it again does not file it twice.</summary>
    public static string? RetryKey(HttpRequest request) => request.Headers[RetryHeader].FirstOrDefault() is { Length: > 0 } key ? key : null;

    /// <summary>What is wrong with the body and with the retry key.</summary>
    public static IReadOnlyList<Error> Faults(HttpRequest request, Fields body) =>
        RetryKey(request)?.Length > RetryKeyMost ? [.. body.Faults(), Errors.TooLong(RetryHeader, RetryKeyMost)] : body.Faults();

    public IResult Answer(HttpRequest request, Result<Receipt> outcome)
    {
        if (!outcome.Succeeded)
        {
            return Problems.Of(request, outcome.Errors);
        }

        var receipt = outcome.Value;
        var words = new Core.Calendar.ClockWords(clocks.Calendar, CallerLanguage.Of(request));
        request.HttpContext.Response.Headers.Location = $"/api/cases/{receipt.Reference}";
        return Json.Created(new
        {
            receipt.Reference,
            receipt.QueryCode,
            ReceivedAt = cityTime.Local(receipt.ReceivedAt),
            Promise = new
            {
                DispatchedBy = cityTime.Local(receipt.DispatchClock.Due),
                AnsweredBy = cityTime.Local(receipt.AnswerClock.Due),
                receipt.AnswerClock.Provisional,
                Explanation = words.Lines(receipt.AnswerClock.Explain(clocks.Calendar)),
            },
        });
    }
}
