using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Tool.Demonstration;

/// <summary>Files complaints over the API, each on its channel: citizens themselves, calls by an operator, letters by a clerk.</summary>
internal sealed class Filing(HotlineApi api, Staff staff, DemonstrationLog log, DateOnly today)
{
    /// <summary>The receipt of the earlier filing if there was one.</summary>
    public async Task<Receipt> FileAsync(string key, Complaint complaint, CancellationToken cancellation)
    {
        if (log.Find(key) is { } earlier)
        {
            return earlier;
        }

        var receipt = await (complaint.Channel switch
        {
            Channel.Call => api.FileAsync("/api/calls", Call(complaint), key, await staff.AnyAsync(Role.Operator), cancellation),
            Channel.Letter => api.FileAsync("/api/letters", Letter(complaint), key, await staff.AnyAsync(Role.LetterClerk), cancellation),
            Channel.Web => api.FileAsync("/api/complaints", Web(complaint), key, token: null, cancellation),
            _ => throw new ToolException($"complaints.json: nothing is filed on the channel {complaint.Channel}."),
        });
        log.Add(key, receipt);
        return receipt;
    }

    private static object Web(Complaint complaint) =>
        new { complaint.Text, complaint.Kind, complaint.Anonymous, complaint.Contact, complaint.Place };

    private static object Call(Complaint complaint)
    {
        var caller = complaint.Anonymous ? null : complaint.Contact;
        return new
        {
            Transcript = complaint.Text,
            Turns = complaint.Transcript,
            CallerNumber = caller?.Phone,
            CallerName = caller?.Name,
            complaint.Kind,
            complaint.Place,
        };
    }

    /// <summary>No letter comes from the future, wherever the machine's clock stands.</summary>
    private object Letter(Complaint complaint) => new
    {
        complaint.Text,
        ReceivedDate = complaint.ReceivedDate < today ? complaint.ReceivedDate : today,
        Sender = complaint.Anonymous ? null : complaint.Contact,
        complaint.Kind,
        complaint.Place,
    };
}
