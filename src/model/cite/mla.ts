/**
 * The style of the MLA Handbook (9th edition) for what this site has: pages without an author, each with its kind and
 * version. Written for it, in CSL 1.0.2.
 */
export const MLA = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
	<info>
		<title>Pages without an author, after the MLA Handbook</title>
		<id>explainer-mla</id>
		<updated>2026-11-29T00:00:00Z</updated>
	</info>
	<locale xml:lang="en">
		<date form="text">
			<date-part name="day" suffix=" "/>
			<date-part name="month" form="short" suffix=" "/>
			<date-part name="year"/>
		</date>
		<terms>
			<term name="month-05" form="short">May</term>
			<term name="month-06" form="short">June</term>
			<term name="month-07" form="short">July</term>
			<term name="month-09" form="short">Sept.</term>
		</terms>
	</locale>
	<citation>
		<layout><text variable="title" quotes="true"/></layout>
	</citation>
	<bibliography>
		<layout suffix=".">
			<group delimiter=". ">
				<text variable="title" text-case="title" quotes="true"/>
				<group delimiter=", ">
					<text variable="container-title" font-style="italic"/>
					<text variable="version" prefix="version "/>
					<date variable="issued" form="text"/>
					<text variable="URL"/>
				</group>
				<text variable="genre" text-case="capitalize-first"/>
			</group>
		</layout>
	</bibliography>
</style>`;
