namespace Hotline.Core.Access;

/// <summary>
/// A hash under the city's own secret key, for values too guessable for a plain hash (query codes, phone numbers).
/// The same value gives the same hash within one purpose and an unrelated one in another.
/// </summary>
public interface IKeyedHash
{
    string Of(string purpose, string value);
}
