using MiniPhp.Tools.PhpSrcSuite;
using MiniPhp.Tools.Phpt;
using Xunit;

namespace MiniPhp.Tools.Tests;

public class TestListTests
{
    [Fact]
    public void A_sample_has_its_share_of_every_folder_and_is_always_the_same()
    {
        var names = Enumerable.Range(0, 90).Select(i => $"big/t{i:00}.phpt").Append("small/only.phpt").ToList();
        var sample = TestList.Sample(names, 10);
        Assert.Equal(sample, TestList.Sample([.. Enumerable.Reverse(names)], 10));
        Assert.Contains("small/only.phpt", sample);
        Assert.Equal(11, sample.Count);
        Assert.Equal(names.Order(StringComparer.Ordinal), TestList.Sample(names, 1000).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Zend/tests/a.phpt", "Zend/tests")]
    [InlineData("ext/json/tests/b/a.phpt", "ext/json")]
    [InlineData("tests/a.phpt", "tests")]
    public void Parts(string name, string part) => Assert.Equal(part, TestList.PartOf(name));

    [Fact]
    public void Tests_with_a_common_conflict_key_wait_for_each_other_and_all_runs_alone()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            PhptTask Task(string name, string conflicts)
            {
                var path = Path.Combine(folder.FullName, name);
                File.WriteAllText(path, $"--TEST--\n--CONFLICTS--\n{conflicts}\n--FILE--\n--EXPECT--\n");
                return new PhptTask(path, name);
            }

            var schedule = new PhptSchedule([Task("1", "all"), Task("2", "a"), Task("3", "a\nb"), Task("4", "c")]);
            Assert.Equal("2", schedule.Take(out var second)!.Name);
            Assert.Equal("4", schedule.Take(out var fourth)!.Name);
            schedule.Finish(second);
            Assert.Equal("3", schedule.Take(out var third)!.Name);
            schedule.Finish(third);
            schedule.Finish(fourth);
            Assert.Equal("1", schedule.Take(out var first)!.Name);
            schedule.Finish(first);
            Assert.Null(schedule.Take(out _));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
