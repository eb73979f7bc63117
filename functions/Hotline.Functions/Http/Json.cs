namespace Hotline.Functions.Http;

/// <summary>Answers in JSON, always written the same way.</summary>
public static class Json
{
    public static IResult Ok(object body) => Results.Json(body, CoreJson.Options);

    public static IResult Created(object body) => Results.Json(body, CoreJson.Options, statusCode: StatusCodes.Status201Created);
}
