using System.Security.Cryptography;
using Hotline.Core.Cases;

namespace Hotline.Storage.Tests.Builders;

/// <summary>A place in a list that no other test uses.</summary>
internal static class AListing
{
    public static string NewList() => $"list-{RandomNumberGenerator.GetHexString(12, lowercase: true)}";

    public static Listing In(string list, int dueInMinutes = 0) =>
        Listing.Of(new ACase().RoutedTo(list)).Single() with { Due = ACase.Received.AddMinutes(dueInMinutes) };

    public static Listing AnsweredAt(this Listing listing, DateTimeOffset at) =>
        listing with { Status = CaseStatus.Answered, AnsweredAt = at, InTime = true, Version = listing.Version + 1 };
}
