using System.Globalization;
using System.Text;
using System.Xml;

namespace MiniPhp.Tools.Phpt;

/// <summary>Writes outcomes as JUnit XML, one test suite for each folder.</summary>
internal static class JUnitReport
{
    public static void Write(string path, IReadOnlyList<PhptResult> results)
    {
        using var xml = XmlWriter.Create(path, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("testsuites");
        WriteCounts(xml, results);
        foreach (var folder in results.GroupBy(result => Path.GetDirectoryName(result.Name) ?? ""))
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", folder.Key);
            WriteCounts(xml, [.. folder]);
            foreach (var result in folder)
                WriteCase(xml, folder.Key, result);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<PhptResult> results)
    {
        xml.WriteAttributeString("tests", Number(results.Count));
        xml.WriteAttributeString("failures", Number(results.Count(result => result.Verdict is PhptVerdict.Fail)));
        xml.WriteAttributeString("errors", Number(results.Count(result => result.Verdict is PhptVerdict.Bork)));
        xml.WriteAttributeString("skipped", Number(results.Count(result => result.Verdict is PhptVerdict.Skip or PhptVerdict.ExpectedFail)));
        xml.WriteAttributeString("time", Seconds(results.Aggregate(TimeSpan.Zero, (sum, result) => sum + result.Time)));
    }

    private static void WriteCase(XmlWriter xml, string folder, PhptResult result)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", folder);
        xml.WriteAttributeString("name", $"{Path.GetFileName(result.Name)} - {Clean(result.Title)}");
        xml.WriteAttributeString("time", Seconds(result.Time));
        switch (result.Verdict)
        {
            case PhptVerdict.Fail:
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", "output differs");
                xml.WriteString(Clean(OutputDifference.Describe(result.Expected!, result.Output)));
                xml.WriteEndElement();
                break;
            case PhptVerdict.Bork:
                xml.WriteStartElement("error");
                xml.WriteAttributeString("message", Clean(result.Reason));
                xml.WriteEndElement();
                break;
            case PhptVerdict.Skip or PhptVerdict.ExpectedFail:
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", Clean(result.Reason));
                xml.WriteEndElement();
                break;
            case PhptVerdict.Warn:
                xml.WriteElementString("system-err", Clean(result.Reason));
                break;
        }

        xml.WriteEndElement();
    }

    /// <summary>The text without the characters that XML cannot hold.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (var c in ByteText.Readable(text))
            clean.Append(XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD');
        return clean.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
