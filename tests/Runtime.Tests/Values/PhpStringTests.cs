using MiniPhp.Runtime.Values;
using Xunit;

namespace MiniPhp.Runtime.Tests.Values;

/// <summary>Strings keep their bytes in themselves, in an array, or in a buffer that they share; none of it shows.</summary>
public class PhpStringTests
{
    private const string Text = "abcdefghijklmnopqrstuvwxyz0123456789";

    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, Text.Length)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void EqualBytesAreEqualWhereverTheyAre(int length)
    {
        string expected = Text[..length];
        PhpString own = PhpString.FromLatin1(expected);
        PhpString appended = PhpString.Empty;
        foreach (char c in expected)
            appended = appended.Append([(byte)c]);
        Assert.Equal(expected, appended.ToLatin1());
        Assert.True(own.Equals(appended));
        Assert.True(appended.Equals(own));
        Assert.Equal(own.Hash, appended.Hash);
        Assert.Equal(TextHash.Of(own.Span), own.Hash);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void OneByteMakesThemDifferent(int length)
    {
        PhpString text = PhpString.FromLatin1(Text[..length]);
        for (int i = 0; i < length; i++)
        {
            byte[] bytes = text.Span.ToArray();
            bytes[i] ^= 1;
            PhpString other = PhpString.FromOwned(bytes);
            Assert.False(text.Equals(other));
            Assert.NotEqual(text.Hash, other.Hash);
        }

        Assert.False(text.Equals(PhpString.FromLatin1(Text[..length] + "\0")));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void WhatWasSharedStaysAsItWas(int length)
    {
        PhpString start = PhpString.FromLatin1("12345678901234567890").Append("!"u8);
        PhpString end = PhpString.FromLatin1(Text[..length]);
        PhpString first = start.Append(end);
        PhpString second = start.Append(PhpString.FromLatin1("other"));
        PhpString third = first.Append("+"u8);
        Assert.Equal("12345678901234567890!", start.ToLatin1());
        Assert.Equal("12345678901234567890!" + Text[..length], first.ToLatin1());
        Assert.Equal("12345678901234567890!other", second.ToLatin1());
        Assert.Equal("12345678901234567890!" + Text[..length] + "+", third.ToLatin1());
    }

    [Fact]
    public void AppendingManyPiecesOfAllLengthsKeepsThemAll()
    {
        var expected = new System.Text.StringBuilder();
        PhpString text = PhpString.Empty;
        for (int i = 0; i < 2000; i++)
        {
            string piece = Text[..(i % 17)];
            expected.Append(piece);
            text = text.Append(PhpString.FromLatin1(piece));
        }

        Assert.Equal(expected.ToString(), text.ToLatin1());
    }
}
