using System.Text;
using MiniPhp.Runtime.Text;
using Xunit;

namespace MiniPhp.Runtime.Tests.Text;

public class IntTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(7, "7")]
    [InlineData(10, "10")]
    [InlineData(9999, "9999")]
    [InlineData(10000, "10000")]
    [InlineData(-1, "-1")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    [InlineData(long.MinValue, "-9223372036854775808")]
    public void WritesDecimal(long value, string expected)
    {
        Span<byte> buffer = stackalloc byte[IntText.MaxLength];
        Assert.Equal(expected, Encoding.Latin1.GetString(buffer[..IntText.Write(value, buffer)]));
    }
}
