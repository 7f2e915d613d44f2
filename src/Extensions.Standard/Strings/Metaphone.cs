using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Keys of English words by their sound (Lawrence Philips' metaphone).</summary>
[PhpExtension("standard")]
public static class Metaphone
{
    /// <summary>Words that sound alike have the same key. 0 in it is the sound of th, X that of sh.</summary>
    /// <param name="engine">For errors.</param>
    /// <param name="string">A word; what is no letter is passed over.</param>
    /// <param name="max_phonemes">Stop once the key is that long; 0 for no limit.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a negative length.</exception>
    /// <remarks>https://www.php.net/metaphone</remarks>
    [PhpFunction]
    public static PhpString metaphone(Engine engine, PhpString @string, long max_phonemes = 0)
    {
        if (max_phonemes < 0)
            throw engine.ArgumentValueError(2, "must be greater than or equal to 0");
        var word = new Word(@string.Span);
        var key = new ByteBuilder(@string.Length);
        int position = 0;
        while (!word.IsLetter(position))
        {
            if (word[position] == 0)
                return PhpString.Empty;
            position++;
        }

        position += Begin(word, position, ref key);
        for (; word[position] != 0 && (max_phonemes == 0 || key.Length < max_phonemes); position++)
        {
            byte letter = word[position];
            // Doubled letters sound once, but for the C of "accept".
            if (word.IsLetter(position) && (letter != word[position - 1] || letter == 'C'))
                position += Add(word, position, letter, ref key);
        }

        return key.ToPhpString();
    }

    /// <summary>The sounds that differ at the start of a word.</summary>
    /// <returns>How many letters are done.</returns>
    private static int Begin(Word word, int position, ref ByteBuilder key)
    {
        byte letter = word[position];
        byte next = word[position + 1];
        switch ((char)letter)
        {
            case 'A' when next == 'E':
                key.Append((byte)'E');
                return 2;
            case 'A' or 'E' or 'I' or 'O' or 'U':
                key.Append(letter);
                return 1;
            case 'G' or 'K' or 'P' when next == 'N':
                key.Append((byte)'N');
                return 2;
            case 'W' when next == 'R':
                key.Append((byte)'R');
                return 2;
            case 'W' when next == 'H' || IsVowel(next):
                key.Append((byte)'W');
                return 2;
            case 'X':
                key.Append((byte)'S');
                return 1;
            default:
                return 0;
        }
    }

    /// <summary>Adds the sound of a letter, if it has one here.</summary>
    /// <returns>How many of the letters after it sound with it.</returns>
    private static int Add(Word word, int position, byte letter, ref ByteBuilder key)
    {
        byte previous = word[position - 1];
        byte next = word[position + 1];
        switch ((char)letter)
        {
            case 'B' when previous != 'M':
                key.Append(letter);
                return 0;
            case 'C':
                return AddC(word, position, ref key);
            case 'D' when next == 'G' && Softens(word[position + 2]):
                key.Append((byte)'J');
                return 1;
            case 'D':
                key.Append((byte)'T');
                return 0;
            case 'G':
                return AddG(word, position, ref key);
            case 'H' when IsVowel(next) && !(previous is (byte)'C' or (byte)'G' or (byte)'P' or (byte)'S' or (byte)'T'):
                key.Append(letter);
                return 0;
            case 'K' when previous != 'C':
                key.Append(letter);
                return 0;
            case 'P':
                key.Append(next == 'H' ? (byte)'F' : letter);
                return 0;
            case 'Q':
                key.Append((byte)'K');
                return 0;
            case 'S' or 'T' when next == 'I' && word[position + 2] is (byte)'O' or (byte)'A':
                key.Append((byte)'X');
                return 0;
            case 'S' or 'T' when next == 'H':
                key.Append(letter == 'S' ? (byte)'X' : (byte)'0');
                return 1;
            case 'T' when next == 'C' && word[position + 2] == 'H':
                return 0;
            case 'V':
                key.Append((byte)'F');
                return 0;
            case 'W' or 'Y' when IsVowel(next):
                key.Append(letter);
                return 0;
            case 'X':
                key.Append("KS"u8);
                return 0;
            case 'Z':
                key.Append((byte)'S');
                return 0;
            case 'F' or 'J' or 'L' or 'M' or 'N' or 'R' or 'S' or 'T':
                key.Append(letter);
                return 0;
            default:
                return 0;
        }
    }

    private static int AddC(Word word, int position, ref ByteBuilder key)
    {
        byte next = word[position + 1];
        if (Softens(next))
        {
            if (next == 'I' && word[position + 2] == 'A')
                key.Append((byte)'X');
            else if (word[position - 1] != 'S')
                key.Append((byte)'S');
            return 0;
        }

        key.Append(next == 'H' ? (byte)'X' : (byte)'K');
        return next == 'H' ? 1 : 0;
    }

    private static int AddG(Word word, int position, ref ByteBuilder key)
    {
        byte next = word[position + 1];
        if (next == 'H')
        {
            // Silent as in "bough" and "daughter", F as in "enough".
            if (word[position - 3] is (byte)'B' or (byte)'D' or (byte)'H' || word[position - 4] == 'H')
                return 0;
            key.Append((byte)'F');
            return 1;
        }

        if (next == 'N')
        {
            bool isSilent = !word.IsLetter(position + 2) || (word[position + 2] == 'E' && word[position + 3] == 'D');
            if (!isSilent)
                key.Append((byte)'K');
            return 0;
        }

        key.Append(Softens(next) && word[position - 1] != 'G' ? (byte)'J' : (byte)'K');
        return 0;
    }

    private static bool IsVowel(byte letter) => letter is (byte)'A' or (byte)'E' or (byte)'I' or (byte)'O' or (byte)'U';

    private static bool Softens(byte letter) => letter is (byte)'E' or (byte)'I' or (byte)'Y';

    /// <summary>A word's letters in upper case; 0 outside of it and from the first NUL on.</summary>
    private readonly ref struct Word
    {
        private readonly ReadOnlySpan<byte> _text;

        public Word(ReadOnlySpan<byte> text)
        {
            int end = text.IndexOf((byte)0);
            _text = end < 0 ? text : text[..end];
        }

        public byte this[int index] => (uint)index < (uint)_text.Length ? ByteText.ToUpper(_text[index]) : (byte)0;

        public bool IsLetter(int index) => ByteText.IsLetter(this[index]);
    }
}
