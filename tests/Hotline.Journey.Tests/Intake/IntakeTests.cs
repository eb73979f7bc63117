namespace Hotline.Journey.Tests.Intake;

public sealed class IntakeTests(RunningCity city) : IClassFixture<RunningCity>
{
    [Fact]
    public async Task Submit_ComplaintAsJson_GivesReceiptWithTheTwoPromises()
    {
        var receipt = await city.Anyone.SubmitAsync(new AComplaint { Kind = "complaint", Place = new { address = "临湖区测试路8号" } });

        receipt.Status.ShouldBe(HttpStatusCode.Created);
        receipt["reference"]!.ShouldMatch("^260304-[0-9]{4}-[0-9]{4}$");
        receipt["queryCode"]!.Length.ShouldBe(10);
        receipt.Response.Headers.Location!.ToString().ShouldBe($"/api/cases/{receipt["reference"]}");
        // Wednesday 10:00; the city works 9-12 and 13:30-17:30. Half a day is 3.5 hours: 2 before noon, 1.5 after.
        receipt["promise.dispatchedBy"].ShouldBe("2026-03-04T15:00:00+08:00");
        // Five working days later, at the same hour: Thursday, Friday, Monday, Tuesday, Wednesday.
        receipt["promise.answeredBy"].ShouldBe("2026-03-11T10:00:00+08:00");
        receipt["promise.provisional"].ShouldBe("False");
        receipt.List("promise.explanation").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Submit_ComplaintAsJson_IsReadBackByItsCitizenAsSent()
    {
        var filed = await city.FileAsync(new AComplaint { Text = "  楼道里的灯坏了三天。  ", Kind = "request" });

        var seen = await filed.ReadByCitizenAsync();

        seen["text"].ShouldBe("楼道里的灯坏了三天。");
        seen["kind"].ShouldBe("request");
        seen["channel"].ShouldBe("web");
        seen["receivedAt"].ShouldBe("2026-03-04T10:00:00+08:00");
        seen.Timeline[0].ShouldBe("caseReceived");
    }

    [Fact]
    public async Task Submit_DegreesInsteadOfAddress_AreKept()
    {
        var filed = await city.FileAsync(new AComplaint { Place = new { longitude = 120.15, latitude = 30.27, district = "luming" } });

        var seen = await filed.ReadByStaffAsync();

        seen["submission.place.longitude"].ShouldBe("120.15");
        seen["submission.place.latitude"].ShouldBe("30.27");
        seen["submission.place.district"].ShouldBe("luming");
    }

    [Fact]
    public async Task Submit_AddressThatNamesADistrict_FindsTheDistrict()
    {
        var filed = await city.FileAsync(new AComplaint { Place = new { address = "云溪市临湖区测试路8号" } });

        (await filed.ReadByStaffAsync())["submission.place.district"].ShouldBe("linhu");
    }

    [Fact]
    public async Task Submit_Anonymously_KeepsNoContact()
    {
        var filed = await city.FileAsync(AComplaint.WithoutAName());

        var seen = await filed.ReadByStaffAsync();

        seen.Find("submission.contact").ShouldBeNull();
        seen["submission.text"].ShouldBe(Sentences.NoWater);
    }

    [Fact]
    public async Task Submit_FormWithFilesOfAllThreeTypes_KeepsThemByteForByte()
    {
        AFile[] files = [AFile.Jpeg("现场照片.jpg"), AFile.Png(), AFile.Pdf()];

        var filed = await city.FileAsync(new AComplaint { Files = files });

        var attachments = (await filed.ReadByCitizenAsync()).List("attachments");
        attachments.Select(file => file.GetProperty("fileName").GetString()).ShouldBe(["现场照片.jpg", "plan.png", "letter.pdf"]);
        attachments.Select(file => file.GetProperty("contentType").GetString()).ShouldBe(["image/jpeg", "image/png", "application/pdf"]);
        foreach (var (attachment, file) in attachments.Zip(files))
        {
            var download = await filed.Citizen.GetAsync($"api/cases/{filed.Reference}/attachments/{attachment.GetProperty("id").GetString()}");
            download.Good().Bytes.ShouldBe(file.Content);
        }
    }

    [Fact]
    public async Task Enter_CallAsText_NamesTheOperatorAsFirstContact()
    {
        var call = FiledCase.Of(city, await (await city.AsAsync(Staff.Operator)).EnterAsync(new ACall()));

        var seen = await call.ReadByStaffAsync();

        seen["channel"].ShouldBe("call");
        seen["firstContact.account"].ShouldBe(Staff.Operator);
        seen["submission.contact.phone"].ShouldBe("139 0000 0002");
        seen["submission.text"].ShouldBe($"您好，{Sentences.NoWater}");
    }

    [Fact]
    public async Task Enter_CallAsTurns_KeepsSpeakersAndTimesAndOneText()
    {
        var turns = new object[]
        {
            new { speaker = "话务员", at = 0, text = "您好，请讲。" },
            new { speaker = "市民", at = 2.5, text = Sentences.NoWater },
        };

        var call = FiledCase.Of(city, await (await city.AsAsync(Staff.Operator)).EnterAsync(new ACall { Turns = turns }));

        var seen = await call.ReadByStaffAsync();
        seen.List("submission.turns").Select(turn => turn.GetProperty("at").GetDouble()).ShouldBe([0, 2.5]);
        seen["submission.text"].ShouldBe($"话务员：您好，请讲。\n市民：{Sentences.NoWater}");
    }

    [Fact]
    public async Task Enter_CallWithoutNumber_IsAnonymous()
    {
        var call = FiledCase.Of(city, await (await city.AsAsync(Staff.Operator)).EnterAsync(new ACall { CallerNumber = null, CallerName = null }));

        (await call.ReadByStaffAsync()).Find("submission.contact").ShouldBeNull();
    }

    [Fact]
    public async Task Enter_LongestTranscript_SurvivesUnchanged()
    {
        // 50 000 Chinese characters are 150 kB in UTF-8: more than a table property or a queue message can hold.
        var transcript = string.Concat(Enumerable.Range(0, 50_000).Select(i => (char)('一' + (i % 5_000))));

        var call = FiledCase.Of(city, await (await city.AsAsync(Staff.Operator)).EnterAsync(new ACall { Transcript = transcript }));

        (await call.ReadByStaffAsync())["submission.text"].ShouldBe(transcript);
        await call.IsListedAsync();
    }

    [Fact]
    public async Task Enter_LetterWithScans_KeepsStampDaySenderAndScans()
    {
        var letter = FiledCase.Of(city, await (await city.AsAsync(Staff.Clerk)).EnterAsync(new ALetter { Scans = [AFile.Pdf("scan.pdf")] }));

        var seen = await letter.ReadByStaffAsync();

        seen["channel"].ShouldBe("letter");
        seen["firstContact.account"].ShouldBe(Staff.Clerk);
        seen["submission.letterReceived"].ShouldBe("2026-03-03");
        seen["submission.contact.postalAddress"].ShouldBe("云溪市测试路1号");
        seen.List("submission.attachments").Single().GetProperty("fileName").GetString().ShouldBe("scan.pdf");
    }

    [Fact]
    public async Task Enter_LetterWithoutScans_IsTakenAsJson()
    {
        var answer = await (await city.AsAsync(Staff.Clerk)).EnterAsync(new ALetter { Sender = null });

        answer.Status.ShouldBe(HttpStatusCode.Created);
    }
}
