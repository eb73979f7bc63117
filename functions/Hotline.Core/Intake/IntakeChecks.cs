using System.Net.Mail;
using Hotline.Core.Cases;
using Hotline.Core.Policy;

namespace Hotline.Core.Intake;

/// <summary>What every channel checks alike; each check adds all it finds wrong, so that a sender is told once (rule 4.4).</summary>
public sealed class IntakeChecks(CityPolicy policy)
{
    private Limits Limits => policy.Deadlines.Limits;

    public void Contact(ErrorList errors, string field, Contact contact)
    {
        FieldChecks.AtMost(errors, $"{field}.name", contact.Name, Limits.NameCharacters);
        FieldChecks.AtMost(errors, $"{field}.postalAddress", contact.PostalAddress, Limits.AddressCharacters);
        FieldChecks.Phone(errors, $"{field}.phone", contact.Phone);
        if (contact.Email is not null && !IsMailAddress(contact.Email))
        {
            errors.Add(Errors.Malformed($"{field}.email", "name@example.org"));
        }
    }

    public void Place(ErrorList errors, Place? place)
    {
        if (place is null)
        {
            return;
        }

        FieldChecks.AtMost(errors, "place.address", place.Address, Limits.AddressCharacters);
        if (place.Longitude is not null != place.Latitude is not null)
        {
            errors.Add(Errors.Required(place.Longitude is null ? "place.longitude" : "place.latitude"));
        }

        if (place.Longitude is not (null or (>= -180 and <= 180)))
        {
            errors.Add(Errors.OutOfRange("place.longitude", -180, 180));
        }

        if (place.Latitude is not (null or (>= -90 and <= 90)))
        {
            errors.Add(Errors.OutOfRange("place.latitude", -90, 90));
        }

        if (place.District is not null && policy.City.FindDistrict(place.District) is null)
        {
            errors.Add(Errors.UnknownValue("place.district", string.Join(", ", policy.City.Districts.Select(district => district.Id))));
        }
    }

    public void Category(ErrorList errors, string? category)
    {
        if (category is not null && policy.Categories.Find(category) is null)
        {
            errors.Add(Errors.UnknownCategory("category"));
        }
    }

    /// <summary>
    /// Count (with <paramref name="storedBefore"/> others), size and true type of every file; gives the types in the files' order,
    /// null for a refused one.
    /// </summary>
    public async Task<IReadOnlyList<string?>> FilesAsync(
        ErrorList errors, IReadOnlyList<IncomingFile> files, int storedBefore, CancellationToken cancellation)
    {
        if (files.Count + storedBefore > Limits.Attachments)
        {
            errors.Add(Errors.TooManyAttachments(Limits.Attachments));
            return [];
        }

        var types = new List<string?>();
        for (var i = 0; i < files.Count; i++)
        {
            types.Add(await FileAsync(errors, $"attachments[{i}]", files[i], cancellation));
        }

        return types;
    }

    /// <summary>The place with its district, read from the address where nobody named one.</summary>
    public Place? Located(Place? place) =>
        place is { District: null, Address: not null } ? place with { District = policy.City.DistrictIn(place.Address)?.Id } : place;

    /// <summary>At most 254 characters (RFC 5321), and the address alone: "Name &lt;address&gt;" is none.</summary>
    private static bool IsMailAddress(string text) =>
        text.Length <= 254 && MailAddress.TryCreate(text, out var address) && address.Address == text;

    private async Task<string?> FileAsync(ErrorList errors, string field, IncomingFile file, CancellationToken cancellation)
    {
        FieldChecks.AtMost(errors, $"{field}.fileName", file.FileName, Limits.NameCharacters);
        if (file.Length == 0)
        {
            errors.Add(Errors.AttachmentEmpty(field));
            return null;
        }

        if (file.Length > Limits.AttachmentBytes)
        {
            errors.Add(Errors.AttachmentTooLarge(field, Limits.AttachmentBytes));
            return null;
        }

        await using var content = file.Open();
        var type = await FileSignature.TypeOfAsync(content, cancellation);
        if (type is null || !Limits.AttachmentTypes.Contains(type))
        {
            errors.Add(Errors.AttachmentType(field, string.Join(", ", Limits.AttachmentTypes)));
        }

        return type;
    }
}
