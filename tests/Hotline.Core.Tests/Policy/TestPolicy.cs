using System.Text;
using Hotline.Core.Policy;

namespace Hotline.Core.Tests.Policy;

/// <summary>A small valid policy in memory, to be broken or changed in one place at a time.</summary>
internal sealed class TestPolicy : IPolicySource
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["city.json"] = City,
        ["departments.json"] = Departments,
        ["categories.json"] = Categories,
        ["cues.json"] = Cues,
        ["routing.json"] = Routing,
        ["deadlines.json"] = Deadlines,
        ["refusals.json"] = Refusals,
        ["supervision.json"] = Supervision,
        ["places.json"] = Places,
    };

    private const string City =
        """
        {
          "name": { "zh-Hans": "试城", "zh-Hant": "試城", "en": "Testville" },
          "timeZone": "Asia/Shanghai",
          "languages": ["zh-Hans", "en"],
          "workingHours": ["09:00-12:00", "13:30-17:30"],
          "districts": [
            { "id": "east", "name": { "zh-Hans": "东区", "zh-Hant": "東區", "en": "East District" }, "aliases": ["Eastside"] },
            { "id": "west", "name": { "zh-Hans": "西区", "zh-Hant": "西區", "en": "West District" } }
          ]
        }
        """;

    private const string Departments =
        """
        {
          "departments": [
            { "id": "hall", "name": { "zh-Hans": "市政府", "zh-Hant": "市政府", "en": "City Hall" }, "level": "city", "duties": { "zh-Hans": "统筹", "zh-Hant": "統籌", "en": "Everything" } },
            { "id": "water", "name": { "zh-Hans": "水务局", "zh-Hant": "水務局", "en": "Water Bureau" }, "level": "city", "parent": "hall", "function": "water", "duties": { "zh-Hans": "供水", "zh-Hant": "供水", "en": "Water" } },
            { "id": "east-office", "name": { "zh-Hans": "东区政府", "zh-Hant": "東區政府", "en": "East Office" }, "level": "county", "parent": "hall", "district": "east", "function": "water", "duties": { "zh-Hans": "东区", "zh-Hant": "東區", "en": "The east" } },
            { "id": "east-street", "name": { "zh-Hans": "东街道", "zh-Hant": "東街道", "en": "East Street Office" }, "level": "township", "parent": "east-office", "district": "east", "duties": { "zh-Hans": "东街", "zh-Hant": "東街", "en": "The street" } }
          ]
        }
        """;

    private const string Categories =
        """
        {
          "categories": [
            { "id": "urban", "name": { "zh-Hans": "城建", "zh-Hant": "城建", "en": "Urban" }, "clock": "clear" },
            { "id": "urban.water", "name": { "zh-Hans": "水", "zh-Hant": "水", "en": "Water" }, "department": "water" },
            { "id": "urban.water.supply", "name": { "zh-Hans": "供水", "zh-Hant": "供水", "en": "Supply" }, "examples": ["停水两天了"] },
            { "id": "urban.water.drains", "name": { "zh-Hans": "排水", "zh-Hant": "排水", "en": "Drains" }, "clock": "heavy", "department": "east-office", "examples": ["下水道堵了"] },
            { "id": "urban.street", "name": { "zh-Hans": "街道", "zh-Hant": "街道", "en": "Streets" } },
            { "id": "urban.street.cleaning", "name": { "zh-Hans": "清扫", "zh-Hant": "清掃", "en": "Cleaning" }, "examples": ["垃圾没人扫"] }
          ]
        }
        """;

    private const string Cues =
        """
        {
          "kinds": [
            { "kind": "inquiry", "words": { "zh-Hans": ["请问"], "zh-Hant": ["請問"], "en": ["may I ask"] } },
            { "kind": "request", "words": { "zh-Hans": ["请派人"], "zh-Hant": ["請派人"], "en": ["please send"] } },
            { "kind": "complaint", "words": { "zh-Hans": ["投诉"], "zh-Hant": ["投訴"], "en": ["complain"] } },
            { "kind": "report", "words": { "zh-Hans": ["举报"], "zh-Hant": ["舉報"], "en": ["illegal"] } },
            { "kind": "suggestion", "words": { "zh-Hans": ["建议"], "zh-Hant": ["建議"], "en": ["suggest"] } },
            { "kind": "praise", "words": { "zh-Hans": ["感谢"], "zh-Hant": ["感謝"], "en": ["thank you for"] } }
          ],
          "urgencies": [
            { "id": "cut-off", "urgency": "urgent", "name": { "zh-Hans": "停水", "zh-Hant": "停水", "en": "Cut off" }, "words": { "zh-Hans": ["停水"], "zh-Hant": ["斷水"], "en": ["no water"] } },
            { "id": "danger", "urgency": "emergency", "name": { "zh-Hans": "危险", "zh-Hant": "危險", "en": "Danger" }, "words": { "zh-Hans": ["起火"], "zh-Hant": ["失火"], "en": ["fire"] } }
          ]
        }
        """;

    private const string Routing =
        """
        {
          "rules": [
            { "id": "fire", "when": { "urgencies": ["emergency"], "keywords": ["起火", "fire"] }, "department": "hall", "reason": { "zh-Hans": "火情先报", "zh-Hant": "火情先報", "en": "Fires go to the hall" } },
            { "id": "east-streets", "when": { "categories": ["urban.street"], "districts": ["east"] }, "department": "east-street", "reason": { "zh-Hans": "属地管理", "zh-Hant": "屬地管理", "en": "The district cleans its streets" } },
            { "id": "praise", "when": { "kinds": ["praise"] }, "department": "desk", "reason": { "zh-Hans": "表扬由派单台转达", "zh-Hant": "表揚由派單台轉達", "en": "The desk passes praise on" } }
          ]
        }
        """;

    private const string Deadlines =
        """
        {
          "clocks": [
            { "id": "clear", "length": "5d", "rule": "3.4", "explanation": { "zh-Hans": "清楚", "zh-Hant": "清楚", "en": "Clear" } },
            { "id": "heavy", "length": "10d", "rule": "3.4", "explanation": { "zh-Hans": "复杂", "zh-Hant": "複雜", "en": "Heavy" } },
            { "id": "several", "length": "30d", "rule": "3.4", "explanation": { "zh-Hans": "多部门", "zh-Hant": "多部門", "en": "Several" } },
            { "id": "leader-urgent", "length": "0.5d", "most": "1d", "rule": "3.3", "explanation": { "zh-Hans": "急件", "zh-Hant": "急件", "en": "Urgent" } },
            { "id": "leader-important", "length": "3d", "rule": "3.3", "explanation": { "zh-Hans": "要件", "zh-Hant": "要件", "en": "Important" } },
            { "id": "leader-ordinary", "length": "5d", "rule": "3.3", "explanation": { "zh-Hans": "普件", "zh-Hant": "普件", "en": "Ordinary" } },
            { "id": "dispatch", "length": "0.5d", "rule": "4.2", "explanation": { "zh-Hans": "派单", "zh-Hant": "派單", "en": "Dispatch" } },
            { "id": "dispatch-urgent", "length": "2h", "rule": "4.2", "explanation": { "zh-Hans": "急派", "zh-Hant": "急派", "en": "Fast" } },
            { "id": "return", "length": "1d", "rule": "4.2", "explanation": { "zh-Hans": "退单", "zh-Hant": "退單", "en": "Return" } },
            { "id": "completeness", "length": "1d", "rule": "4.4", "explanation": { "zh-Hans": "补正", "zh-Hant": "補正", "en": "Complete" } },
            { "id": "send-answer", "length": "1d", "rule": "4.2", "explanation": { "zh-Hans": "送达", "zh-Hant": "送達", "en": "Send" } },
            { "id": "rectification", "length": "12d", "rule": "5.3", "explanation": { "zh-Hans": "整改", "zh-Hant": "整改", "en": "Put right" } },
            { "id": "contribution", "length": "6d", "rule": "3.4", "explanation": { "zh-Hans": "协办", "zh-Hant": "協辦", "en": "Part" } },
            { "id": "coordination", "length": "15d", "rule": "4.3", "explanation": { "zh-Hans": "协调", "zh-Hant": "協調", "en": "Coordinate" } },
            { "id": "emergency", "length": "15m wall", "rule": "4.6", "explanation": { "zh-Hans": "应急", "zh-Hant": "應急", "en": "Emergency" } },
            { "id": "citizen-reply", "length": "8d", "rule": "4.4", "explanation": { "zh-Hans": "补充", "zh-Hant": "補充", "en": "Reply" } }
          ],
          "reminders": { "beforeDue": "1d", "onDueMorning": true, "urgeAfterDue": "1d", "superviseAfterUrge": "5d", "rule": "5.2", "explanation": { "zh-Hans": "提醒", "zh-Hant": "提醒", "en": "Reminders" } },
          "classification": { "deskBelow": 0.35 },
          "matching": { "similarDays": 60, "hotDays": 30, "hotPeople": 3, "hotRise": 2, "hotIssues": 20, "votesOfAddress": 5 },
          "learning": { "months": 24, "heldOut": 0.25, "heldOutLeast": 5, "chance": 0.1 },
          "rating": { "reopenings": 1, "daysToRate": 30 },
          "casework": { "returns": 2, "severalWhenInvited": true, "coHandlers": 3, "milestones": 3 },
          "extensions": { "steps": [{ "most": "5d", "decidedBy": "approver" }, { "most": "8d", "decidedBy": "supervisor" }], "leadersDecidedBy": "supervisor", "rule": "3.4", "explanation": { "zh-Hans": "延期", "zh-Hant": "延期", "en": "Extensions" } },
          "waiting": { "remindAfter": ["3d", "7d"], "goOnKinds": ["report"], "goOnUrgencies": ["urgent"], "rule": "4.4", "explanation": { "zh-Hans": "等待", "zh-Hant": "等待", "en": "Waiting" } },
          "refusal": { "remedyDays": 60 },
          "limits": {
            "complaintCharactersLeast": 5, "complaintCharacters": 5000, "transcriptCharacters": 50000, "letterCharacters": 50000,
            "answerCharacters": 10000, "noteCharacters": 2000, "commentCharacters": 1000, "nameCharacters": 60, "addressCharacters": 200,
            "attachments": 5, "attachmentBytes": 10485760, "attachmentTypes": ["image/png"]
          }
        }
        """;

    private const string Refusals =
        """
        {
          "remedy": { "zh-Hans": "可申请复议", "zh-Hant": "可申請復議", "en": "Appeal to the hall" },
          "grounds": [{ "id": "in-court", "name": { "zh-Hans": "诉讼中", "zh-Hant": "訴訟中", "en": "In court" }, "law": "第一条" }]
        }
        """;

    private const string Supervision =
        """
        {
          "quietHours": { "from": "20:00", "to": "07:00", "onDaysOff": true },
          "shifts": [
            { "id": "day", "name": { "zh-Hans": "白班", "zh-Hant": "日班", "en": "Day" }, "from": "08:00", "to": "20:00" },
            { "id": "night", "name": { "zh-Hans": "夜班", "zh-Hant": "夜班", "en": "Night" }, "from": "20:00", "to": "08:00" }
          ],
          "escalation": { "everyMinutes": 10 },
          "exclusionGrounds": [
            { "id": "force-majeure", "name": { "zh-Hans": "不可抗力", "zh-Hant": "不可抗力", "en": "Force majeure" } },
            { "id": "malicious", "name": { "zh-Hans": "恶意诉求", "zh-Hant": "惡意訴求", "en": "Malicious" } }
          ],
          "leaders": [
            { "id": "mayor", "name": { "zh-Hans": "市长", "zh-Hant": "市長", "en": "Mayor" } },
            { "id": "deputy", "name": { "zh-Hans": "副市长", "zh-Hant": "副市長", "en": "Deputy" }, "section": { "zh-Hans": "一科", "zh-Hant": "一科", "en": "Section One" } }
          ],
          "meetingItems": 3,
          "bulletins": { "mark": "试督", "office": { "zh-Hans": "督查室", "zh-Hant": "督查室", "en": "Supervision Office" }, "lateCasesListed": 3 },
          "scoreCard": {
            "minimumSample": 2,
            "weights": [
              { "figure": "answeredInTime", "percent": 60 },
              { "figure": "satisfaction", "percent": 40 }
            ]
          },
          "ratings": {
            "minimumSample": 2,
            "weights": { "response": 50, "resolution": 25, "satisfaction": 25 },
            "perPerson": 2,
            "finalAfterDays": 31,
            "sample": { "perDepartment": 2, "restDays": 90, "daysToAsk": 21 },
            "campaigns": { "days": 92, "sampleSize": 100, "questions": 5, "options": 4, "textCharacters": 40, "answersOfAddress": 2 }
          }
        }
        """;

    private const string Places =
        """
        {
          "places": [
            { "id": "east-end", "name": { "zh-Hans": "东头街道", "zh-Hant": "東頭街道", "en": "East End" }, "level": "township", "in": ["east"] },
            { "id": "old-town", "name": { "zh-Hans": "老城街道", "zh-Hant": "老城街道", "en": "Old Town" }, "level": "township", "in": ["east"] },
            { "id": "west-end", "name": { "zh-Hans": "西头街道", "zh-Hant": "西頭街道", "en": "West End" }, "level": "township", "in": ["west"] },
            { "id": "mill-road", "name": { "zh-Hans": "磨坊路", "zh-Hant": "磨坊路", "en": "Mill Road" }, "level": "road", "in": ["east-end", "old-town"], "aliases": ["磨坊大路"], "numbers": [{ "from": 1, "to": 99, "in": "east-end" }, { "from": 100, "to": 300, "in": "old-town" }] },
            { "id": "ring-road", "name": { "zh-Hans": "环路", "zh-Hant": "環路", "en": "Ring Road" }, "level": "road", "in": ["east", "west"] },
            { "id": "east-new-lane", "name": { "zh-Hans": "新巷", "zh-Hant": "新巷", "en": "New Lane" }, "level": "road", "in": ["east-end"] },
            { "id": "west-new-lane", "name": { "zh-Hans": "新巷", "zh-Hant": "新巷", "en": "New Lane" }, "level": "road", "in": ["west-end"] },
            { "id": "market", "name": { "zh-Hans": "磨坊路市场", "zh-Hant": "磨坊路市場", "en": "Mill Road Market" }, "level": "estate", "in": ["mill-road"] }
          ]
        }
        """;

    public IReadOnlyList<string> Paths => [.. _files.Keys];

    public byte[]? Read(string path) => _files.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : null;

    /// <summary>Replaces a piece that must occur exactly once, so that a test cannot break nothing by a slip.</summary>
    public TestPolicy With(string file, string old, string replacement)
    {
        _files[file].Split(old).Length.ShouldBe(2, $"\"{old}\" in {file}");
        _files[file] = _files[file].Replace(old, replacement, StringComparison.Ordinal);
        return this;
    }

    public TestPolicy Without(string file)
    {
        _files.Remove(file).ShouldBeTrue();
        return this;
    }

    public TestPolicy WithFile(string file, string text)
    {
        _files[file] = text;
        return this;
    }

    public CityPolicy Load() => PolicyLoader.Load(this);

    public IReadOnlyList<string> Faults() => [.. Should.Throw<PolicyException>(Load).Faults.Select(fault => fault.ToString())];

    /// <summary>Writes the files to a folder, for what reads them from there.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, text) in _files)
        {
            File.WriteAllText(Path.Combine(folder, path), text);
        }
    }
}
